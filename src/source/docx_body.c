/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paragraphs, tables, text boxes and footnotes, in the order of reading. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "source/docx_int.h"

#ifdef HAVE_LIBXML2

enum { BODY_LEVEL = 9 };

/* --- text boxes --- */

/* One of words that are drawn has them as an attribute. */
static void
add_box(struct docx *d, const xmlNode *box)
{
	const char *drawn = dom_attr(box, "string");
	struct buf text = BUF_INIT;

	flow_text(&text, drawn, strlen(drawn));
	flow_add(&d->flow, FLOW_TEXT, text.data ? text.data : "", text.len);
	buf_free(&text);
	docx_blocks(d, box);
}

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
		add_box(d, boxes[i]);
	d->boxed = false;
}

/* --- paragraphs --- */

static bool
is_heading(const xmlNode *ppr, const struct docx_style *style)
{
	const char *outline = dom_val(ppr, "outlineLvl");

	return outline ? atoi(outline) < BODY_LEVEL : style && style->heading;
}

/*
 * Its end was deleted or moved away, or it is a large first letter: the next
 * goes on with it.
 */
static bool
is_open(const xmlNode *ppr)
{
	const xmlNode *rpr = dom_child(ppr, "rPr");
	const char *cap = dom_attr(dom_child(ppr, "framePr"), "dropCap");

	return dom_child(rpr, "del") || dom_child(rpr, "moveFrom") ||
	       (*cap && strcmp(cap, "none"));
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

	docx_number(d, ppr, &whole);
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

/* --- all of it --- */

/* Blocks below node, also inside what wraps them. */
static void
walk(struct docx *d, const xmlNode *node)
{
	for (const xmlNode *at = node->children; at; at = at->next) {
		if (dom_is(at, "p"))
			take_paragraph(d, at);
		else if (dom_is(at, "tbl"))
			docx_table(d, at, docx_blocks);
		else if (dom_is(at, "altChunk"))
			d->chunk(d, dom_attr(at, "id"));
		else if (dom_is(at, "subDoc"))
			flow_unread(&d->flow, "another document");
		else if (dom_is(at, "AlternateContent") && docx_choice(at))
			walk(d, docx_choice(at));
		else if (!dom_is(at, "AlternateContent") && !docx_is_passed(at))
			walk(d, at);
	}
}

void
docx_blocks(struct docx *d, const xmlNode *node)
{
	walk(d, node);
	/* A paragraph that goes on behind the last. */
	if (has_word(&d->text))
		end_paragraph(d, NULL);
}

#endif
