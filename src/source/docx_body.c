/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paragraphs, tables, text boxes and footnotes, in the order of reading. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "source/docx_int.h"

#ifdef HAVE_LIBXML2

enum {
	SPAN_MOST = 63, /* columns that Word has */
	BODY_LEVEL = 9,
};

/* What is entered on the way to paragraphs; all others are not. */
static const char *const wrappers[] = {
	"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "Choice",
};

static bool
is_wrapper(const xmlNode *node)
{
	for (size_t i = 0; i < sizeof wrappers / sizeof *wrappers; i++)
		if (dom_is(node, wrappers[i]))
			return true;
	return false;
}

/* --- text boxes --- */

/* Text boxes stand behind the paragraph that they hang on. */
static void
add_boxes(struct docx *d)
{
	const xmlNode *boxes[DOCX_BOXES];
	size_t n = d->n_boxes;

	memcpy(boxes, d->boxes, n * sizeof *boxes);
	d->n_boxes = 0;
	if (d->boxed)
		return;
	d->boxed = true;
	for (size_t i = 0; i < n; i++)
		docx_blocks(d, boxes[i]);
	d->boxed = false;
}

/* --- paragraphs --- */

/* The number that Word makes itself, and a blank. */
static void
add_number(struct docx *d, const xmlNode *ppr, const struct docx_style *style,
	   struct buf *out)
{
	const xmlNode *num = dom_child(ppr, "numPr");
	const char *id = dom_val(num, "numId"), *at = dom_val(num, "ilvl");
	int list = id ? atoi(id) : style ? style->list : 0, level;

	if (list <= 0)
		return;
	if (at)
		level = atoi(at);
	else if (!id && style->level >= 0)
		level = style->level;
	else
		level = docx_list_level(d->lists, list, style ? style->id : "");
	docx_list_count(d->lists, list, level, out);
	if (out->len)
		buf_putc(out, ' ');
}

static bool
is_heading(const xmlNode *ppr, const struct docx_style *style)
{
	const char *outline = dom_val(ppr, "outlineLvl");

	return outline ? atoi(outline) < BODY_LEVEL : style && style->heading;
}

/* Its end was deleted or moved away: the next goes on with it. */
static bool
is_open(const xmlNode *ppr)
{
	const xmlNode *rpr = dom_child(ppr, "rPr");

	return dom_child(rpr, "del") || dom_child(rpr, "moveFrom");
}

static bool
has_word(const struct buf *b)
{
	for (size_t i = 0; i < b->len; i++)
		if (!strchr(" \n\t", b->data[i]))
			return true;
	return false;
}

/* "1.2": a number that nothing but its list tells. */
static const char *
number_of(const struct docx *d, const struct buf *number)
{
	size_t n = number->len;

	while (n && number->data[n - 1] == ' ')
		n--;
	if (!n || strspn(number->data, "0123456789.") < n)
		return NULL;
	return arena_strndup(d->a, number->data, n);
}

/* d->text is whole: it goes to the lines, with what hangs on it. */
static void
end_paragraph(struct docx *d, const xmlNode *ppr)
{
	const struct docx_style *style =
		docx_style(&d->styles, dom_val(ppr, "pStyle"));
	struct buf whole = BUF_INIT;
	enum flow_kind kind = is_heading(ppr, style) ? FLOW_HEADING : FLOW_TEXT;

	add_number(d, ppr, style, &whole);
	d->flow.num = number_of(d, &whole);
	if (has_word(&d->text)) {
		buf_add(&whole, d->text.data, d->text.len);
		d->body = d->body || flow_is_body(&d->text);
		d->flow.italic = slant_words(&d->slant, &d->text, d->a);
		flow_add(&d->flow, kind, whole.data, whole.len);
	}
	buf_free(&whole);
	buf_clear(&d->text);
	add_boxes(d);
	docx_notes_add(d);
}

static void
restart_notes(struct docx *d, const xmlNode *sect)
{
	const char *how = dom_val(dom_child(sect, "footnotePr"), "numRestart");

	if (how && !strcmp(how, "eachSect"))
		d->called = 0;
}

static void
take_paragraph(struct docx *d, const xmlNode *p)
{
	const xmlNode *ppr = dom_child(p, "pPr");

	docx_inline(d, p);
	if (!is_open(ppr))
		end_paragraph(d, ppr);
	restart_notes(d, dom_child(ppr, "sectPr"));
}

/* --- tables --- */

/* The next row of a table or cell of a row, also inside what wraps it. */
static const xmlNode *
next_part(const xmlNode *at, const xmlNode *top, const char *name)
{
	do {
		if ((at == top || is_wrapper(at)) && at->children) {
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

static size_t
count_columns(const xmlNode *row)
{
	size_t n = 0;

	for (const xmlNode *at = row; (at = next_part(at, row, "tc")) != NULL;)
		n++;
	return n;
}

static bool
is_gone(const xmlNode *row)
{
	return dom_child(dom_child(row, "trPr"), "del") != NULL;
}

/*
 * One that holds no figures but the page: cells that stand side by side in a
 * masthead, a frame round a text.
 */
static bool
is_layout(const struct docx *d, const xmlNode *table)
{
	size_t rows = 0, columns = 0;

	for (const xmlNode *at = table;
	     (at = next_part(at, table, "tr")) != NULL;) {
		size_t n = count_columns(at);

		rows += n > 0;
		columns = n > columns ? n : columns;
	}
	return !d->body || d->boxed || d->cell || columns < 2 || rows < 2;
}

/* Paragraphs of a cell are one; a row's footnotes stand below it. */
static void
add_cell(struct docx *d, const xmlNode *cell, struct buf *row)
{
	const char *span = dom_val(dom_child(cell, "tcPr"), "gridSpan");
	int columns = span ? atoi(span) : 1;

	buf_clear(&d->text);
	for (const xmlNode *at = cell->children; at; at = dom_next(at, cell))
		if (dom_is(at, "p")) {
			buf_putc(&d->text, ' ');
			docx_inline(d, at);
		}
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
		add_cell(d, at, &row);
	if (row.len)
		flow_add(&d->flow, FLOW_ROW, row.data, row.len);
	if (row.len && dom_on(dom_child(node, "trPr"), "tblHeader"))
		flow_add(&d->flow, FLOW_RULE, "|---|", 5);
	buf_free(&row);
	d->n_boxes = 0;
}

static void
take_table(struct docx *d, const xmlNode *table)
{
	bool layout = is_layout(d, table), cell = d->cell;

	d->flow.before = FLOW_TEXT; /* a table of its own */
	for (const xmlNode *at = table;
	     (at = next_part(at, table, "tr")) != NULL;) {
		if (is_gone(at))
			continue;
		if (!layout) {
			add_row(d, at);
			continue;
		}
		d->cell = true;
		for (const xmlNode *tc = at;
		     (tc = next_part(tc, at, "tc")) != NULL;)
			docx_blocks(d, tc);
		d->cell = cell;
	}
	if (!layout)
		docx_notes_add(d);
}

/* --- all of it --- */

void
docx_blocks(struct docx *d, const xmlNode *node)
{
	for (const xmlNode *at = node->children; at; at = at->next) {
		if (dom_is(at, "p"))
			take_paragraph(d, at);
		else if (dom_is(at, "tbl"))
			take_table(d, at);
		else if (dom_is(at, "AlternateContent") &&
			 dom_child(at, "Choice"))
			docx_blocks(d, dom_child(at, "Choice"));
		else if (is_wrapper(at))
			docx_blocks(d, at);
	}
	/* A paragraph that goes on behind the last. */
	if (has_word(&d->text))
		end_paragraph(d, NULL);
}

#endif
