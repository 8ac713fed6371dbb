/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables of a page that show figures: their rows, as flow.h has them.  Where
 * a cell spans others these are empty, so that what stands in a column is in
 * one place.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "source/html_int.h"

#ifdef HAVE_LIBXML2

enum {
	COLUMNS = 64,	/* that spans may make */
	ROWS_LEAST = 3, /* of a table that does not say what it is */
	CELL_MOST = 80, /* bytes of a cell in it */
};

static const char NUMBERING[] = "0123456789abcdefghijklmnopqrstuvwxyz";

/* The next <tr>, or cell. */
static const xmlNode *
next_tag(const xmlNode *at, const xmlNode *top, bool cells)
{
	while ((at = dom_next(at, top)) != NULL &&
	       !(cells ? html_is_cell(at) : dom_is(at, "tr")))
		;
	return at;
}

/* "1.", "(a)": the number of a paragraph, which stands in the next cell. */
static bool
is_number(const char *s)
{
	size_t n;

	s += strspn(s, " \t\r\n(");
	n = strcspn(s, ".)");
	return n > 0 && n < 5 && s[n] && strspn(s, NUMBERING) == n &&
	       s[n + 1 + strspn(s + n + 1, " \t\r\n")] == '\0';
}

/* What is known of a table before its text is read. */
struct shape {
	size_t rows, columns;
	size_t longest; /* bytes of a cell */
	bool heads;	/* <th> */
	bool nested, numbered;
};

static struct shape
measure(const xmlNode *table)
{
	struct shape t = { 0 };
	size_t cells = 0;

	for (const xmlNode *at = dom_next(table, table); at;
	     at = dom_next(at, table)) {
		t.nested = dom_is(at, "table");
		if (t.nested)
			break;
		if (dom_is(at, "tr")) {
			t.rows++;
			cells = 0;
		}
		t.heads = t.heads || dom_is(at, "th");
		if (!html_is_cell(at))
			continue;
		xmlChar *s = xmlNodeGetContent(at);
		size_t n = s ? strlen((const char *)s) : 0;

		t.columns = ++cells > t.columns ? cells : t.columns;
		t.longest = n > t.longest ? n : t.longest;
		t.numbered = t.numbered || (s && is_number((const char *)s));
		xmlFree(s);
	}
	return t;
}

/*
 * One that shows figures, not one that places the page's text: it says so,
 * or all that it holds is short.
 */
static bool
is_figures(const struct html_walk *w, const xmlNode *table)
{
	struct shape t = measure(table);
	bool drawn = atoi(dom_attr(table, "border")) > 0;

	return w->body && !w->footnote && !t.nested && t.rows > 1 &&
	       t.columns > 1 &&
	       (drawn || t.heads ||
		(t.rows >= ROWS_LEAST && t.longest <= CELL_MOST &&
		 !t.numbered));
}

static unsigned
span_of(const xmlNode *cell, const char *name)
{
	int n = atoi(dom_attr(cell, name));

	return n < 1 ? 1 : n > COLUMNS ? COLUMNS : (unsigned)n;
}

/* A row while it is put together. */
struct grid {
	struct buf row;
	unsigned column;
	unsigned below[COLUMNS]; /* rows that cells above still reach into */
};

static void
put_empty(struct grid *g)
{
	flow_cell(&g->row, "", 0);
	g->column++;
}

/* Columns that cells of rows above reach into. */
static void
skip_spanned(struct grid *g)
{
	while (g->column < COLUMNS && g->below[g->column] > 0) {
		g->below[g->column]--;
		put_empty(g);
	}
}

/* A cell's text is one line. */
static void
add_cell(struct html_walk *w, const xmlNode *cell, html_reader *read,
	 struct grid *g)
{
	unsigned wide = span_of(cell, "colspan"),
		 high = span_of(cell, "rowspan");

	buf_clear(&w->text);
	w->footnote = true;
	for (const xmlNode *at = cell->children; at; at = at->next)
		read(w, at);
	w->footnote = false;
	skip_spanned(g);
	for (unsigned i = 0; i < wide; i++) {
		if (g->column < COLUMNS)
			g->below[g->column] = high - 1;
		if (i > 0)
			put_empty(g);
		else
			flow_cell(&g->row, w->text.data ? w->text.data : "",
				  w->text.len);
		g->column += i == 0;
	}
	buf_clear(&w->text);
}

bool
html_figures(struct html_walk *w, const xmlNode *table, html_reader *read)
{
	struct grid g = { .row = BUF_INIT };

	if (!is_figures(w, table))
		return false;
	w->flow->before = FLOW_TEXT; /* a table of its own */
	for (const xmlNode *at = table; (at = dom_next(at, table)) != NULL;)
		if (dom_is(at, "caption"))
			read(w, at);
	for (const xmlNode *at = table;
	     (at = next_tag(at, table, false)) != NULL;) {
		bool head = true;

		buf_clear(&g.row);
		g.column = 0;
		for (const xmlNode *c = at;
		     (c = next_tag(c, at, true)) != NULL;) {
			head = head && dom_is(c, "th");
			add_cell(w, c, read, &g);
		}
		skip_spanned(&g);
		if (!g.row.len)
			continue;
		flow_add(w->flow, FLOW_ROW, g.row.data, g.row.len);
		if (head)
			flow_add(w->flow, FLOW_RULE, "|---|", 5);
	}
	buf_free(&g.row);
	return true;
}

#endif
