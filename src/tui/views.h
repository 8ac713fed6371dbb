/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The views of the three panes, and what they tell one another.
 */
#ifndef TUI_VIEWS_H
#define TUI_VIEWS_H

#include "tui/app_int.h"
#include "tui/annotated.h"
#include "tui/faults.h"
#include "tui/sheet.h"

/* --- the list (view_list.c) ----------------------------------------------- */

/* Of all works, in the order of the option sort. */
struct view *view_list_new(struct app *app);
/* Ask the library again; the selected work stays selected. */
void view_list_reload(struct view *v);
/* Put the cursor on a work; false: it is not in the list. */
bool view_list_select(struct view *v, const char *key);
/* Key of the work `step` rows from the one selected, for the caller to free. */
char *view_list_key(struct view *v, long step);
/* Where a work stands, from 1; 0: not in the list.  *n is how many there are.
 */
size_t view_list_position(struct view *v, const char *key, size_t *n);
/* Rows it needs when nothing is narrowed, so that it keeps its place. */
size_t view_list_height(struct view *v);
/* Show only what has these words; "" for all. */
void view_list_narrow(struct view *v, const char *words);

/* Show only what a filter leaves; its words, and those narrowed by. */
void view_list_filter(struct view *v, const struct work_filter *f);
/* The works listed, in order; borrowed until the list changes. */
const int64_t *view_list_ids(struct view *v, size_t *n);
const struct work_filter *view_list_filtered(struct view *v);
void view_list_shown(struct view *v, struct buf *out);

/* --- the text of a work (view_text.c) ------------------------------------- */

/*
 * NULL and *err when the library has no such work; in the language preferred
 * where lang is "" or there is no such text.
 */
struct view *view_text_new(struct app *app, const char *key, const char *lang,
			   struct error *err);
/* Whether a view is such a one; the rest is for those only. */
bool view_is_text(const struct view *v);
const struct resolution *view_text_work(struct view *v);
/* Languages of the work, "fr,en". */
const char *view_text_languages(struct view *v);
/* Paragraph in focus, -1: none. */
long view_text_paragraph(struct view *v);
/* The byte of it, as it is set, at which the row under the cursor begins. */
size_t view_text_byte(struct view *v);
void view_text_goto(struct view *v, const char *label, size_t byte);
/*
 * Select the citation of a document in the paragraph in focus, or go to the
 * mark of the footnote that has it: REACT_ bits.
 */
unsigned view_text_cited(struct view *v, const char *key);
/* Set it anew: signs may have become ASCII. */
void view_text_refill(struct view *v);
/* Read the annotations again, and the text where it was corrected. */
void view_text_annotated(struct view *v);
/* The i-th annotation of the work; NULL behind the last. */
const struct annotated *view_text_annotation(struct view *v, size_t i);
/* Whether the target of a citation is in the library. */
bool view_text_held(struct view *v, size_t citation);
/* What is wrong with its citations. */
struct faults *view_text_faults(struct view *v);
/* Footnote text with its citations as links, on any sheet. */
void view_text_footnote(struct view *text, struct sheet *s, size_t footnote);

/* --- the foot (view_foot.c) ----------------------------------------------- */

/* Empty, until view_foot_refresh(). */
struct view *view_foot_new(struct app *app);
/* The paragraph in focus is another, or what is known of it. */
void view_foot_refresh(struct view *v);
/* An annotation was saved: show it while its paragraph stays in focus. */
void view_foot_saved(struct view *v);
/* The paragraph in focus, or the link under its cursor, may be another. */
void view_foot_look(struct view *v);
/* Whether it has anything to tell: a page has no feet. */
bool view_foot_empty(struct view *v);
/* The annotation under the cursor, 0: none. */
int64_t view_foot_annotation(struct view *v);
/* The label of the footnote under the cursor; NULL: none is. */
const char *view_foot_footnote(struct view *v);

/* --- pages in the text pane (view_page.c) --------------------------------- */

/* NULL, and why, where the page cannot be had. */
struct view *view_page_new(struct app *app, const struct spot *what,
			   struct error *err);
bool view_is_page(const struct view *v);
/* Whether a page lists works, so that the one under the cursor is meant. */
static inline bool
page_lists(enum page page)
{
	return page == PAGE_MOST_CITED || page == PAGE_LINEAGE ||
	       page == PAGE_FOUND;
}
void view_page_rebuild(struct view *v);
/*
 * Put the cursor on the first row that Enter follows; on the page of doubts on
 * that of the paragraph with this label (or NULL), if there is one.
 */
void view_page_first(struct view *v, const char *label);
/* The annotation under the cursor, 0: none. */
int64_t view_page_annotation(struct view *v);
/*
 * On the page of doubts: the text, which the caller frees, and the index of the
 * one under the cursor; NULL: none is.
 */
struct resolution *view_page_doubt(struct view *v, size_t *i);

/* --- shared --------------------------------------------------------------- */

/* "2026-11-20 12:00", local time. */
void time_print(int64_t when, char out[24]);
/*
 * Who cites a document; of one that very many cite, the first of each relation
 * (sets q->most).
 */
enum status app_cited(struct app *app, struct arena *a, struct cited_query *q,
		      struct cited_by *found, struct error *err);
/* The same on a sheet: headings, rows, and links to what was left out. */
void sheet_cited_by(struct sheet *s, const struct cited_query *q,
		    const struct cited_by *found);
/* One of the citations of a text that is shown, as a row. */
void sheet_citation(struct sheet *s, struct view *text, size_t citation);
/*
 * What a link leads to: its title, and the paragraph meant, in this language
 * (NULL: any) where it has such a text.
 */
void sheet_peek(struct sheet *s, const char *lang, const struct sheet_link *l);
/* The page of who cites with one relation has this id; 0: of them all. */
static inline int64_t
cited_page_id(enum relation r)
{
	return (int64_t)r + 1;
}

#endif
