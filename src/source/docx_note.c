/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Footnotes, below the paragraph that calls them; cells read as they are. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "source/docx_int.h"
#include "text/utf8.h"

#ifdef HAVE_LIBXML2

/* --- several paragraphs as one --- */

/* The paragraphs below node, but for those in boxes. */
static void
gather(struct docx *d, const xmlNode *node)
{
	for (const xmlNode *at = node->children; at; at = at->next) {
		if (dom_is(at, "p")) {
			buf_putc(&d->text, ' ');
			docx_inline(d, at);
		} else if (dom_is(at, "AlternateContent")) {
			if (docx_choice(at))
				gather(d, docx_choice(at));
		} else if (dom_is(at, "altChunk")) {
			flow_unread(&d->flow, "another document");
		} else if (!docx_is_passed(at)) {
			gather(d, at);
		}
	}
}

void
docx_gather(struct docx *d, const xmlNode *node)
{
	size_t n;
	const xmlNode *boxes[DOCX_BOXES];

	d->n_boxes = 0;
	gather(d, node);
	n = d->n_boxes;
	memcpy(boxes, d->boxes, n * sizeof *boxes);
	for (size_t i = 0; i < n; i++)
		gather(d, boxes[i]);
	d->n_boxes = 0;
}

/* --- footnotes --- */

static const xmlNode *
find_note(const xmlDoc *doc, const char *id)
{
	const xmlNode *root = doc ? xmlDocGetRootElement(doc) : NULL;

	for (const xmlNode *at = root ? root->children : NULL; at;
	     at = at->next)
		if ((dom_is(at, "footnote") || dom_is(at, "endnote")) &&
		    !strcmp(dom_attr(at, "id"), id))
			return at;
	return NULL;
}

/*
 * Bytes of a label at s, written where Word's own would stand; its digits may
 * be raised, all or some.
 */
static size_t
written_label(const char *s, unsigned number)
{
	char digits[16];
	size_t at = strspn(s, " ("), len = 0;

	(void)snprintf(digits, sizeof digits, "%u", number);
	for (const char *d = digits; *d; d++, at += len) {
		uint32_t c =
			s[at] ? utf8_decode(s + at, strlen(s + at), &len) : 0;

		if (c != (uint32_t)*d && utf8_superscript(c) != *d - '0')
			return 0;
	}
	return at + (s[at] == ')' || s[at] == '/');
}

/*
 * The same, and again where a converter left it twice with nothing between:
 * "11 A/77/485" of the first.
 */
static size_t
written_labels(const char *s, unsigned number)
{
	size_t at = written_label(s, number);
	size_t again = at && s[at] != ' ' ? written_label(s + at, number) : 0;

	return again && strchr(" \t", s[at + again]) ? at + again : at;
}

/* Bytes of its sign, as often as it was typed or a converter left it. */
static size_t
typed_sign(const char *s, const char *sign)
{
	size_t at = strspn(s, " "), n = strlen(sign);

	while (!strncmp(s + at, sign, n))
		at += n;
	return at;
}

/* Its paragraphs are one. */
static void
add_note(struct docx *d, const struct docx_call *call)
{
	const xmlNode *note =
		find_note(call->endnote ? d->endnotes : d->footnotes, call->id);

	struct buf label = BUF_INIT;
	size_t skip = 0;

	buf_clear(&d->text);
	d->fields = 0;
	if (note)
		docx_gather(d, note);
	if (call->number)
		flow_mark(&label, call->number);
	else if (call->sign)
		buf_printf(&label, "%s ", call->sign);
	if (call->number && call->custom && d->text.len)
		skip = written_labels(d->text.data, call->number);
	if (call->letters && d->text.len)
		skip = typed_sign(d->text.data, call->letters);
	if (call->sign && d->text.len)
		skip = typed_sign(d->text.data, call->sign);
	buf_add(&label, d->text.len ? d->text.data + skip : "",
		d->text.len - skip);
	if (note)
		flow_add(&d->flow,
			 call->number ? FLOW_FOOTNOTE
			 : call->sign ? FLOW_TEXT
				      : FLOW_FURNITURE,
			 label.data, label.len);
	buf_free(&label);
	buf_clear(&d->text);
}

void
docx_notes_add(struct docx *d)
{
	struct docx_call *calls = d->calls;
	size_t n = d->n_calls;

	/* Nothing in a footnote calls another. */
	d->calls = NULL;
	d->n_calls = d->cap_calls = 0;
	for (size_t i = 0; i < n; i++)
		add_note(d, &calls[i]);
	d->n_calls = d->cap_calls = 0;
	d->calls = NULL;
	d->n_boxes = 0;
}

#endif
