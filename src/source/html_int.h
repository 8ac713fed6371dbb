/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside html*.c: what elements mean, and the way through them.
 */
#ifndef SOURCE_HTML_INT_H
#define SOURCE_HTML_INT_H

#include "source/dom.h"
#include "source/flow.h"
#include "source/slant.h"

/* --- html_element.c ------------------------------------------------------ */

enum html_act {
	HTML_ENTER, /* part of a line */
	HTML_SKIP,  /* no text, or not this page's */
	HTML_BLOCK,
	HTML_HEADING,
	HTML_LIST,
	HTML_ITEM,
	HTML_TABLE,
	HTML_BREAK,
	HTML_RAISED,
	HTML_LINK,
	HTML_PRE,
};

/* What is to be done with an element, by its name and what it says of itself.
 */
enum html_act html_act(const xmlNode *node);
/* What holds the text where the page says so, else all of it. */
const xmlNode *html_main(const xmlDoc *doc);
/* It holds one footnote; all of them. */
bool html_is_footnote(const xmlNode *node);
bool html_is_footnotes(const xmlNode *node);
/* The link leads to a footnote, or back from one. */
bool html_calls(const xmlNode *link);

/* Of a table, headings too. */
bool html_is_cell(const xmlNode *node);
/* 1: what is in it is in italics, 0: it is not; -1: it does not say. */
int html_is_italic(const xmlNode *node);

/* --- html_walk.c --------------------------------------------------------- */

/* A page while it is read. */
struct html_walk {
	struct flow *flow;
	struct buf text;     /* of the paragraph at hand */
	enum flow_kind kind; /* what it is */
	bool footnotes;	     /* inside the list of them */
	bool footnote;	     /* inside one: its paragraphs are one */
	bool body;	     /* a paragraph as long as texts have was seen */
	struct slant slant;
	bool slanted; /* what is read is in italics */
	int depth;
};

/* All text below node. */
void html_walk(struct flow *flow, const xmlNode *node);

/* --- html_plain.c -------------------------------------------------------- */

/* The bytes of text in <pre>, and of all. */
void html_measure(const xmlNode *node, size_t *pre, size_t *all);
/* The text of what is set line by line, as it is. */
void html_plain(const xmlNode *node, struct buf *out);

/* --- html_table.c -------------------------------------------------------- */

/* Reads a node with all that it holds into w. */
typedef void html_reader(struct html_walk *w, const xmlNode *node);
/*
 * The rows of a table that shows figures, their cells as `read` has them; false
 * where it places things.
 */
bool html_figures(struct html_walk *w, const xmlNode *table, html_reader *read);

#endif
