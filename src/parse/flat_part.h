/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What flat*.c share: a text without lines while it is parted, word by word.
 * All places are bytes of its string.
 */
#ifndef PARSE_FLAT_PART_H
#define PARSE_FLAT_PART_H

#include <stdbool.h>
#include <stddef.h>

#include "parse/flat_page.h"
#include "parse/item.h"
#include "parse/lexicon.h"
#include "source/source.h"

enum {
	FLAT_LONG = 400, /* bytes of a line that may be a whole text */
	FLAT_ITEMS = 4,	 /* lists within lists */
};

/* A run of lines without an empty one, put together, while it is parted. */
struct flat {
	struct arena *arena;
	const struct lexicon *lex;
	const char *s;
	size_t n, from;	       /* of it, and where the part at hand begins */
	size_t formula, body;  /* where the organ's name begins, and ends */
	struct flat_head head; /* what heads its pages */
	const struct source_line *lines; /* it is made of these */
	size_t *starts, n_lines;	 /* where they begin in it */
	size_t at_line;
	/* Where the text goes on behind what was printed round a page. */
	size_t resumed, stopped; /* and where it stopped */
	bool goes_on;		 /* it begins within a paragraph */
	bool spaced;		 /* as is_spaced() says */
	bool paged;		 /* the part at hand is the first of a page */
	bool notes;		 /* in the footnotes of a page */
	bool amid;		 /* which no rule parts from the text */
	size_t heading;		 /* where one begins, before the part */
	size_t headed;		 /* where the last section's does */
	int number;		 /* of the last paragraph */
	int section;		 /* of the last one that was headed */
	char items[FLAT_ITEMS][ITEM_TOKEN];
	size_t n_items;
	int label, marked;  /* of the last footnote, and its last mark */
	bool operative;	    /* a paragraph without a number was */
	bool closed, dated; /* the meeting and the date were passed */
	bool annexed;
	bool counting;	     /* nothing is put */
	size_t inner, outer; /* parts that begin within lines, or with one */
	struct source *out;
	size_t cap;
};

/* --- flat_word.c: what stands at a word -------------------------------- */

/* The stop behind which the word at `at` stands, as chars_stop() has it. */
char flat_stop(const struct flat *f, size_t at);
/* An opener of that part, written as such are, stands at `at`. */
bool flat_opens(const struct flat *f, size_t at, enum part wanted);

/* --- flat_note.c: footnotes -------------------------------------------- */

/* Bytes of the label of the footnote that is due, "3 " or raised; 0 without. */
size_t flat_label(struct flat *f, size_t at);
/* Remember a mark glued to the word before `at`: "the Agreement,3". */
void flat_see_mark(struct flat *f, size_t at);
/*
 * The footnote that is due begins at `at`, amid the text: where its mark was
 * not seen, it must say "See" or name a document.
 */
bool flat_note_begins(struct flat *f, size_t at);
/* The footnotes of a page end before `at`, though nothing shows it. */
bool flat_note_ends(const struct flat *f, size_t at);

/* --- flat_part.c: where paragraphs begin ------------------------------- */

/* Where "The General Assembly, Recalling" begins; n without. */
size_t flat_formula(const struct lexicon *lex, const char *s, size_t n);
/* The organ's name begins at `formula`; the text begins behind it. */
void flat_begin(struct flat *f, size_t formula);
/* A part begins with the word at `at`; it is counted, if it has a number. */
bool flat_parts(struct flat *f, size_t at);

/* --- flat_line.c: lines ------------------------------------------------ */

/* Part the text: its lines are added to those of f->out, or are counted. */
void flat_run(struct flat *f);

#endif
