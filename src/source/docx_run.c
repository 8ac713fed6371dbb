/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The text of a paragraph, with changes accepted, fields as their results
 * and what is hidden left out.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "source/docx_int.h"
#include "text/utf8.h"

#ifdef HAVE_LIBXML2

/* What is done with an element in a paragraph or a run. */
enum act {
	ACT_SKIP, /* deleted, moved away, or about the look of it */
	ACT_ENTER,
	ACT_RUN,
	ACT_WORDS,
	ACT_CHOICE, /* one of several ways to say the same */
	ACT_FIELD,
	ACT_FOOTNOTE,
	ACT_ENDNOTE,
	ACT_SYMBOL,
	ACT_DRAWING, /* text boxes are in it */
	ACT_TAB,
	ACT_BREAK,
	ACT_HYPHEN,
};

static const struct word {
	const char *name;
	enum act act;
} words[] = {
	{ "r", ACT_RUN },
	{ "t", ACT_WORDS },
	{ "tab", ACT_TAB },
	{ "ptab", ACT_TAB },
	{ "br", ACT_BREAK },
	{ "cr", ACT_BREAK },
	{ "noBreakHyphen", ACT_HYPHEN },
	{ "sym", ACT_SYMBOL },
	{ "fldChar", ACT_FIELD },
	{ "footnoteReference", ACT_FOOTNOTE },
	{ "endnoteReference", ACT_ENDNOTE },
	{ "drawing", ACT_DRAWING },
	{ "pict", ACT_DRAWING },
	{ "object", ACT_DRAWING },
	{ "AlternateContent", ACT_CHOICE },
	{ "ins", ACT_ENTER },
	{ "moveTo", ACT_ENTER },
	{ "hyperlink", ACT_ENTER },
	{ "fldSimple", ACT_ENTER },
	{ "smartTag", ACT_ENTER },
	{ "customXml", ACT_ENTER },
	{ "sdt", ACT_ENTER },
	{ "sdtContent", ACT_ENTER },
	{ "dir", ACT_ENTER },
	{ "bdo", ACT_ENTER },
	{ "ruby", ACT_ENTER },
	{ "rubyBase", ACT_ENTER },
	{ "oMath", ACT_ENTER },
	{ "oMathPara", ACT_ENTER },
	{ "e", ACT_ENTER }, /* of formulas, and what is below */
	{ "num", ACT_ENTER },
	{ "den", ACT_ENTER },
	{ "f", ACT_ENTER },
	{ "sub", ACT_ENTER },
	{ "sup", ACT_ENTER },
	{ "sSub", ACT_ENTER },
	{ "sSup", ACT_ENTER },
};

static enum act
act_of(const xmlNode *node)
{
	const char *name = dom_name(node);

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (*words[i].name == *name && !strcmp(words[i].name, name))
			return words[i].act;
	return ACT_SKIP;
}

/* Figures, and what stands between and round marks. */
static bool
are_marks(const char *s, size_t n)
{
	bool digit = false;

	for (size_t i = 0; i < n; i++) {
		digit = digit || (s[i] >= '0' && s[i] <= '9');
		if (!s[i] || !strchr("0123456789, ()", s[i]))
			return false;
	}
	return digit;
}

/* --- characters --- */

/* A number by hand that is there twice, as converters of RTF leave it. */
static bool
is_again(const struct docx *d, const char *s)
{
	char *end;

	return d->written && d->text.len == d->written_end &&
	       strtoul(s, &end, 10) == d->written && !*end;
}

static void
put_words(struct docx *d, const xmlNode *node, bool raised)
{
	for (const xmlNode *at = node->children; at; at = at->next) {
		const char *s = (const char *)at->content;
		size_t n = s ? strlen(s) : 0, from = d->text.len;

		if ((at->type != XML_TEXT_NODE &&
		     at->type != XML_CDATA_SECTION_NODE) ||
		    !n)
			continue;
		if (raised && is_again(d, s))
			d->written = 0;
		else if (raised && are_marks(s, n))
			flow_raise(&d->text, s, n);
		else
			flow_text(&d->text, s, n);
		slant_see(&d->slant, &d->text, from, d->slanted);
	}
}

/* --- fields: begin, code, separate, result, end --- */

static bool
in_code(const struct docx *d)
{
	for (unsigned i = 0; i < d->fields; i++)
		if (d->code[i])
			return true;
	return false;
}

static void
take_field(struct docx *d, const xmlNode *node)
{
	const char *type = dom_attr(node, "fldCharType");

	if (!strcmp(type, "begin") && d->fields < DOCX_FIELDS)
		d->code[d->fields++] = true;
	else if (!strcmp(type, "separate") && d->fields)
		d->code[d->fields - 1] = false;
	else if (!strcmp(type, "end") && d->fields)
		d->fields--;
}

/* --- footnotes --- */

static void take(struct docx *d, const xmlNode *node, bool raised);

/*
 * "*", "††": what stands in place of a number stays in the text, but in that
 * of a masthead or title; or NULL.
 */
static const char *
take_sign(struct docx *d, const xmlNode *reference)
{
	static const char signs[] = "\\*\u2020\u2021";
	size_t before = d->text.len, n;
	char *sign;

	for (const xmlNode *at = reference->next; at; at = at->next)
		if (dom_is(at, "t") || dom_is(at, "sym"))
			take(d, at, false);
	n = d->text.len - before;
	sign = arena_strndup(d->a, d->text.data ? d->text.data + before : "",
			     n);
	if (n && d->body && strspn(sign, signs) == n)
		return sign;
	d->text.len = before;
	return NULL;
}

static void
take_call(struct docx *d, const xmlNode *node, bool endnote)
{
	struct docx_call call = { .id = dom_attr(node, "id"),
				  .endnote = endnote,
				  .custom = docx_is_custom(node) };

	if (!(endnote ? d->endnotes : d->footnotes))
		return;
	call.number = call.custom ? docx_written(d, node) : ++d->called;
	call.letters = call.custom && !call.number && d->body
			       ? docx_written_letters(d, node)
			       : NULL;
	if (call.letters)
		call.number = docx_number_letters(d, node);
	call.sign = call.number ? NULL : take_sign(d, node);
	if (call.number)
		flow_mark(&d->text, call.number);
	d->written = call.custom && !call.letters ? call.number : 0;
	d->written_end = d->text.len;
	d->calls = arena_grow(d->a, d->calls, d->n_calls, &d->cap_calls,
			      sizeof *d->calls);
	d->calls[d->n_calls++] = call;
}

/* --- walking --- */

/* The new way of drawing, where Word offers an old one too. */
static const xmlNode *
choice_of(const xmlNode *node)
{
	const xmlNode *choice = dom_child(node, "Choice");

	return choice ? choice : dom_child(node, "Fallback");
}

static void
take_boxes(struct docx *d, const xmlNode *node)
{
	for (const xmlNode *at = node; at; at = dom_next(at, node)) {
		/* The old way to draw the same. */
		if (dom_is(at, "Fallback") && dom_child(at->parent, "Choice"))
			continue;
		if (!dom_is(at, "txbxContent"))
			continue;
		for (const xmlNode *up = at; up != node; up = up->parent)
			if (dom_is(up, "Fallback") &&
			    dom_child(up->parent, "Choice"))
				return;
		if (d->n_boxes < DOCX_BOXES)
			d->boxes[d->n_boxes++] = at;
		return; /* what is inside it is taken with it */
	}
}

static void
take_children(struct docx *d, const xmlNode *node, bool raised)
{
	for (const xmlNode *at = node->children; at; at = at->next) {
		take(d, at, raised);
		/* "*" behind it is what calls the footnote. */
		if (dom_is(at, "footnoteReference") && docx_is_custom(at))
			return;
	}
}

static void
take_run(struct docx *d, const xmlNode *node)
{
	const xmlNode *rpr = dom_child(node, "rPr");

	if (d->skip_runs) {
		d->skip_runs--;
		return;
	}
	d->slanted = docx_is_italic(d, rpr);
	if (!docx_is_hidden(d, rpr))
		take_children(d, node, docx_is_raised(d, rpr));
}

static void
take(struct docx *d, const xmlNode *node, bool raised)
{
	enum act act = act_of(node);

	if (act == ACT_FIELD)
		take_field(d, node);
	if (act == ACT_SKIP || (act > ACT_RUN && in_code(d)))
		return;
	switch (act) {
	case ACT_RUN:
		take_run(d, node);
		break;
	case ACT_ENTER:
		take_children(d, node, raised);
		break;
	case ACT_CHOICE:
		if (choice_of(node))
			take_children(d, choice_of(node), raised);
		break;
	case ACT_WORDS:
		put_words(d, node, raised);
		break;
	case ACT_FOOTNOTE:
	case ACT_ENDNOTE:
		take_call(d, node, act == ACT_ENDNOTE);
		break;
	case ACT_SYMBOL:
		docx_symbol(node, &d->text);
		break;
	case ACT_DRAWING:
		take_boxes(d, node);
		break;
	case ACT_TAB:
		buf_putc(&d->text, ' ');
		break;
	case ACT_BREAK:
		buf_putc(&d->text, '\n');
		break;
	case ACT_HYPHEN:
		buf_putc(&d->text, '-');
		break;
	default:
		break;
	}
}

void
docx_inline(struct docx *d, const xmlNode *node)
{
	d->skip_runs = 0;
	for (const xmlNode *at = node->children; at; at = at->next)
		take(d, at, false);
}

#endif
