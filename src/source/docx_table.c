/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables: rows of what they show; of those that only place what is in them on
 * the page, what is in them.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "source/docx_int.h"

#ifdef HAVE_LIBXML2

enum {
	SPAN_MOST = 63,	  /* columns that Word has */
	PEEK_MOST = 2000, /* bytes of a cell that are looked at */
	NUMBER_MOST = 8,
};

/* What may stand between a table, its rows and their cells. */
static bool
is_entered(const xmlNode *node)
{
	static const char *const not [] = { "tbl", "tr", "tc", "p",
					    "Fallback" };

	if (node->type != XML_ELEMENT_NODE || docx_is_passed(node))
		return false;
	for (size_t i = 0; i < sizeof not / sizeof *not ; i++)
		if (dom_is(node, not [i]))
			return false;
	return true;
}

/* The next row of a table or cell of a row, also inside what wraps it. */
static const xmlNode *
next_part(const xmlNode *at, const xmlNode *top, const char *name)
{
	do {
		if ((at == top || is_entered(at)) && at->children) {
			at = at->children;
			continue;
		}
		while (at != top && !at->next)
			at = at->parent;
		if (at == top)
			return NULL;
		at = at->next;
	} while (!dom_is(at, name));
	return at;
}

/* A row or a cell that was deleted. */
static bool
is_gone(const xmlNode *node)
{
	return dom_child(dom_child(node, "trPr"), "del") ||
	       dom_child(dom_child(node, "tcPr"), "cellDel");
}

/* What it holds but paragraphs of a text. */
struct shape {
	size_t rows, columns;  /* that are not empty; the most of a row */
	size_t numbers, stops; /* first cells, last ones that end as those do */
	bool other;	       /* a first cell has more than a number */
};

/* A word of a cell, as it is there. */
static void
peek(const xmlNode *node, struct buf *out)
{
	for (const xmlNode *at = node->children; at && out->len < PEEK_MOST;
	     at = at->next) {
		if (at->type == XML_TEXT_NODE && dom_is(node, "t"))
			buf_puts(out, (const char *)at->content);
		else if (!docx_is_passed(at) && !dom_is(at, "Fallback"))
			peek(at, out);
	}
}

/* "1.", "(iv)", "PP3": what stands before paragraphs. */
static bool
is_number(const struct buf *b)
{
	const char *s = b->data ? b->data : "";
	size_t n = b->len;

	while (n && s[n - 1] == ' ')
		n--;
	if (!n || n > NUMBER_MOST || memchr(s, ' ', n))
		return false;
	return strchr("0123456789", s[n - 1]) || strchr(".)", s[n - 1]);
}

static bool
ends_stopped(const struct buf *b)
{
	static const char *const stops[] = { ";",      ".",	 ":",
					     "\u061b", "\uff1b", "\u3002",
					     "\uff1a" };
	size_t n = b->len;

	if (flow_is_body(b))
		return true;
	while (n && b->data[n - 1] == ' ')
		n--;
	for (size_t i = 0; i < sizeof stops / sizeof *stops; i++) {
		size_t len = strlen(stops[i]);

		if (n > len && !memcmp(b->data + n - len, stops[i], len))
			return true;
	}
	return false;
}

static void
look_at_cell(struct shape *s, const xmlNode *cell, bool first)
{
	struct buf b = BUF_INIT;

	peek(cell, &b);
	if (!first)
		s->stops += ends_stopped(&b);
	else if (is_number(&b) || (!b.len && docx_numbers(cell)))
		s->numbers++;
	else if (b.len)
		s->other = true;
	buf_free(&b);
}

static struct shape
shape_of(const xmlNode *table)
{
	struct shape s = { 0 };

	for (const xmlNode *at = table;
	     (at = next_part(at, table, "tr")) != NULL;) {
		size_t n = 0;

		for (const xmlNode *tc = at;
		     (tc = next_part(tc, at, "tc")) != NULL; n++)
			look_at_cell(&s, tc, n == 0);
		s.rows += n > 0;
		s.columns = n > s.columns ? n : s.columns;
	}
	return s;
}

/* Paragraphs, with their numbers in a column of their own. */
static bool
is_numbered(const struct shape *s)
{
	return s->columns == 2 && s->numbers > 1 && !s->other &&
	       s->stops * 2 > s->rows;
}

/*
 * One that holds no figures but the page: cells that stand side by side in a
 * masthead, a frame round a text.
 */
static bool
is_layout(const struct docx *d, const struct shape *s)
{
	return !d->body || d->boxed || d->cell || s->columns < 2 || s->rows < 2;
}

/* Paragraphs of a cell are one; a row's footnotes stand below it. */
static void
add_cell(struct docx *d, const xmlNode *cell, struct buf *row)
{
	const char *span = dom_val(dom_child(cell, "tcPr"), "gridSpan");
	int columns = span ? atoi(span) : 1;

	buf_clear(&d->text);
	docx_gather(d, cell);
	flow_cell(row, d->text.data ? d->text.data : "", d->text.len);
	for (int i = 1; i < columns && i <= SPAN_MOST; i++)
		flow_cell(row, "", 0);
	buf_clear(&d->text);
}

static void
add_row(struct docx *d, const xmlNode *node)
{
	struct buf row = BUF_INIT;

	for (const xmlNode *at = node;
	     (at = next_part(at, node, "tc")) != NULL;)
		if (!is_gone(at))
			add_cell(d, at, &row);
	if (row.len)
		flow_add(&d->flow, FLOW_ROW, row.data, row.len);
	if (row.len && dom_on(dom_child(node, "trPr"), "tblHeader"))
		flow_add(&d->flow, FLOW_RULE, "|---|", 5);
	buf_free(&row);
}

/* The number, which goes on in the first paragraph of the cell beside it. */
static void
add_numbered(struct docx *d, const xmlNode *row, docx_reader *read)
{
	const xmlNode *cell = next_part(row, row, "tc");

	if (!cell)
		return;
	docx_number(d, dom_child(docx_numbers(cell), "pPr"), &d->text);
	docx_gather(d, cell);
	buf_putc(&d->text, ' ');
	while ((cell = next_part(cell, row, "tc")) != NULL)
		read(d, cell);
}

static void
place_row(struct docx *d, const xmlNode *row, docx_reader *read)
{
	for (const xmlNode *tc = row; (tc = next_part(tc, row, "tc")) != NULL;)
		if (!is_gone(tc))
			read(d, tc);
}

void
docx_table(struct docx *d, const xmlNode *table, docx_reader *read)
{
	struct shape shape = shape_of(table);
	bool numbered = is_numbered(&shape), cell = d->cell,
	     places = numbered || is_layout(d, &shape);

	d->flow.before = FLOW_TEXT; /* a table of its own */
	d->cell = places;
	for (const xmlNode *at = table;
	     (at = next_part(at, table, "tr")) != NULL;) {
		if (is_gone(at))
			continue;
		if (numbered)
			add_numbered(d, at, read);
		else if (places)
			place_row(d, at, read);
		else
			add_row(d, at);
	}
	d->cell = cell;
	if (!places)
		docx_notes_add(d);
}

#endif
