/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages that a scanner has seen and a program has recognised: words stand
 * askew, at heights that vary, in sizes that were guessed.  They are put as a
 * printer would have put them, so that the rest need not know.  Knows no word
 * of any language.
 */
#ifndef SOURCE_PDF_SCAN_H
#define SOURCE_PDF_SCAN_H

#include "source/pdf_page.h"

/* Words that follow each other on a line, from the left. */
struct pdf_chain {
	struct pdf_word **words;
	size_t n;
	float left, right;
	float base; /* where most of them end below */
	float size; /* their height */
};
struct pdf_chains {
	struct pdf_chain *at;
	size_t n, cap;
};

/* --- pdf_scan.c ---------------------------------------------------------- */

/*
 * Words of printers end below at one height on a line, and have few sizes.
 * What has not is straightened; all else stays what it is.
 */
void pdf_scan_straighten(struct arena *a, struct pdf_pages *pages);

/* --- pdf_chain.c --------------------------------------------------------- */

/* Chains of a page, from top to bottom: two words or more, or a wide one. */
struct pdf_chains pdf_chains_find(struct arena *a, struct pdf_page *page);

/* --- pdf_ink.c ----------------------------------------------------------- */

/* Boxes are as high as the ink of their words. */
bool pdf_ink_is(struct arena *a, const struct pdf_pages *pages);
/* Such a box becomes the one that a font would have. */
void pdf_ink_mend(struct pdf_word *w);
/* The size of the type of these words, as wide as their letters are. */
float pdf_ink_width(const struct pdf_chain *chain);

/* --- pdf_even.c ---------------------------------------------------------- */

/* What was guessed of each line becomes what was of most round it. */
void pdf_sizes_even(struct arena *a, struct pdf_chains *c);
/* What is about as high as most lines of all pages are is as high. */
void pdf_sizes_settle(struct arena *a, struct pdf_chains *pages,
		      size_t n_pages);

/* --- pdf_skew.c ---------------------------------------------------------- */

/* Turns the words of a page that lay askew back. */
void pdf_skew_mend(struct arena *a, struct pdf_page *page);

#endif
