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
	ACT_ENTER, /* all that is not named here */
	ACT_SKIP,  /* deleted, moved away, or about the look of it */
	ACT_RUN,
	ACT_WORDS,
	ACT_CHOICE, /* one of several ways to say the same */
	ACT_FIELD,
	ACT_SIMPLE, /* a field whose result is inside it */
	ACT_FOOTNOTE,
	ACT_ENDNOTE,
	ACT_SYMBOL,
	ACT_DRAWING, /* text boxes are in it */
	ACT_LINKED,  /* a document of which only the place is in it */
	ACT_FENCED,  /* of formulas, and what is below */
	ACT_FRACTION,
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
	{ "fldSimple", ACT_SIMPLE },
	{ "footnoteReference", ACT_FOOTNOTE },
	{ "endnoteReference", ACT_ENDNOTE },
	{ "drawing", ACT_DRAWING },
	{ "pict", ACT_DRAWING },
	{ "object", ACT_DRAWING },
	{ "AlternateContent", ACT_CHOICE },
	{ "subDoc", ACT_LINKED },
	{ "altChunk", ACT_LINKED },
	{ "d", ACT_FENCED },
	{ "f", ACT_FRACTION },
	{ "rt", ACT_SKIP }, /* how to read what stands below it */
};

static enum act
act_of(const xmlNode *node)
{
	const char *name = dom_name(node);

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (*words[i].name == *name && !strcmp(words[i].name, name))
			return words[i].act;
	return docx_is_passed(node) ? ACT_SKIP : ACT_ENTER;
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

/* "(x)"; there may be several in it, and other signs round them. */
static void
take_fenced(struct docx *d, const xmlNode *node)
{
	const xmlNode *how = dom_child(node, "dPr");
	const char *begin = dom_val(how, "begChr"),
		   *end = dom_val(how, "endChr"),
		   *sign = dom_val(how, "sepChr"), *next = begin ? begin : "(";

	for (const xmlNode *at = node->children; at; at = at->next)
		if (dom_is(at, "e")) {
			flow_text(&d->text, next, strlen(next));
			take_children(d, at, false);
			next = sign ? sign : "|";
		}
	end = end ? end : ")";
	flow_text(&d->text, end, strlen(end));
}

static void
take_fraction(struct docx *d, const xmlNode *node)
{
	for (const xmlNode *at = node->children; at; at = at->next) {
		if (dom_is(at, "den"))
			buf_putc(&d->text, '/');
		take(d, at, false);
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

/* What stands for characters, but for words. */
static void
take_sign_of(struct docx *d, enum act act)
{
	if (act == ACT_TAB)
		buf_putc(&d->text, ' ');
	else if (act == ACT_BREAK)
		buf_putc(&d->text, '\n');
	else if (act == ACT_HYPHEN)
		buf_putc(&d->text, '-');
}

static void
take(struct docx *d, const xmlNode *node, bool raised)
{
	enum act act = act_of(node);

	if (act == ACT_FIELD)
		docx_field(d, node);
	if (act == ACT_SKIP || (act > ACT_RUN && docx_in_code(d)))
		return;
	switch (act) {
	case ACT_RUN:
		take_run(d, node);
		break;
	case ACT_SIMPLE:
		if (!node->children)
			docx_field_show(d, dom_attr(node, "instr"));
		/* fall through */
	case ACT_ENTER:
		take_children(d, node, raised);
		break;
	case ACT_CHOICE:
		if (docx_choice(node))
			take_children(d, docx_choice(node), raised);
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
		docx_drawing(d, node);
		break;
	case ACT_LINKED:
		flow_unread(&d->flow, "another document");
		break;
	case ACT_FENCED:
		take_fenced(d, node);
		break;
	case ACT_FRACTION:
		take_fraction(d, node);
		break;
	default:
		take_sign_of(d, act);
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
