/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A page, for the files that fill pages.
 */
#ifndef TUI_PAGE_INT_H
#define TUI_PAGE_INT_H

#include "model/symbol.h"
#include "tui/views.h"

struct page_view {
	struct sheet s;
	struct spot what;
	char name[SYMBOL_TEXT + 32]; /* for the divider */
	char count[48];
};

/* All annotations, the states of one, drafts left behind. */
void page_annotations(struct page_view *p);
void page_history(struct page_view *p);
void page_drafts(struct page_view *p);
/*
 * A document and who cites it; of a work all, or ("GA 52/205#OP3") those who
 * pinpoint one paragraph.
 */
void page_cited(struct page_view *p);
/* How texts were corrected. */
void page_corrections(struct page_view *p);
/* What is in doubt of a text. */
void page_doubts(struct page_view *p);
/*
 * The lines of its file that a paragraph ("GA 52/205#OP3") came from; or those
 * from a line on (the id of the spot) of which no paragraph was made.
 */
void page_source(struct page_view *p);
/* The most cited; the key is what was typed: "year=2020 relation=note". */
void page_ranking(struct page_view *p);
/* Where words stand; they are the key. */
void page_found(struct page_view *p);
/* What came before and after a work on the same item. */
void page_lineage(struct page_view *p);
/* Masthead, vote, sponsors and subjects of a work. */
void page_details(struct page_view *p);

/* --- for several of them ------------------------------------------------- */

/*
 * The text of the work that the page is about (also of "GA 52/205#OP3"), which
 * the caller frees; NULL: the page says why.
 */
struct resolution *page_text(struct page_view *p);
/* Its i-th doubt, which leads to the paragraph. */
void page_put_doubt(struct page_view *p, const struct resolution *r, size_t i);

#endif
