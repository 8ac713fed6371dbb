/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The white between columns of a page. */
#ifndef SOURCE_PDF_GUTTER_H
#define SOURCE_PDF_GUTTER_H

#include "source/pdf_layout.h"

/* White between two words that cross a place, or the ends of the text. */
struct pdf_strip {
	float top, bottom;
	float width;	 /* between what stands beside it */
	size_t sides[2]; /* lines, */
	float first[2];	 /* and the top of the first of them */
	float words[2];	 /* how wide all their words are */
	size_t near;	 /* lines close to it, on the side of more */
};

/* Words in which columns are looked for. */
struct pdf_text {
	const struct pdf_word **words; /* by their tops */
	size_t n;
	float left, right, top, bottom;
	float body_top, body_bottom; /* without heads and numbers of pages */
	float tallest;		     /* of its words */
};

enum { PDF_HEAD_WORDS = 32 }; /* of a line above or below, at most */

/* --- pdf_body.c ---------------------------------------------------------- */

/* Sorts the words, of which there is one at least; size is that of the type. */
struct pdf_text pdf_text_of(const struct pdf_word **words, size_t n,
			    float size);
/* The first word that may reach below this height. */
size_t pdf_text_from(const struct pdf_text *t, float top);

/* --- pdf_gutter.c -------------------------------------------------------- */

/* Measure the strip round x; whether it is white, with text on both sides. */
bool pdf_is_strip(const struct pdf_text *t, float size, float x,
		  struct pdf_strip *s);
/* The next strip at x from *from on (a word's index); false: there is none. */
bool pdf_next_strip(const struct pdf_text *t, float x, size_t *from,
		    struct pdf_strip *s);
/*
 * Where the strip is, and *width, how wide at least; below 0: the text is one
 * column.
 */
float pdf_gutter_find(const struct pdf_text *t, float size, float *width);

#endif
