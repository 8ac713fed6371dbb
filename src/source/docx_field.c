/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fields: what is shown of one is its result, which stands in the text behind
 * its code; a few have none, since Word makes it anew each time.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "source/docx_int.h"
#include "text/utf8.h"

#ifdef HAVE_LIBXML2

enum {
	CODE_MOST = 80,	   /* bytes that are looked at of one */
	SYMBOLS = 0xf000,  /* where fonts of symbols are in Unicode */
	LATIN_BEGIN = 0xa0 /* from here on a byte is what Unicode has there */
};

/* What fields without a result show. */
enum shows {
	SHOWS_NUMBER, /* of the paragraph, counted by the field itself */
	SHOWS_SIGN,   /* of a font, by its number */
	SHOWS_FORMULA,
};

static const struct shown {
	const char *name;
	enum shows shows;
} shown[] = {
	{ "AUTONUM", SHOWS_NUMBER }, { "AUTONUMLGL", SHOWS_NUMBER },
	{ "LISTNUM", SHOWS_NUMBER }, { "SYMBOL", SHOWS_SIGN },
	{ "EQ", SHOWS_FORMULA },
};

/* --- codes --- */

/* SYMBOL 167 \f "Symbol"; the number may be 0xA7. */
static void
put_sign(struct docx *d, const char *code)
{
	unsigned long c = strtoul(code, NULL, 0);
	bool font = strstr(code, "Symbol") || strstr(code, "Wingdings");

	if (font && c < 0x100)
		docx_symbol_put(SYMBOLS + c, &d->text);
	else if (c < 0x7f || c >= LATIN_BEGIN)
		docx_symbol_put(c, &d->text);
}

static bool
is_blank(const struct buf *b)
{
	for (size_t i = 0; i < b->len; i++)
		if (!strchr(" \n", b->data[i]))
			return false;
	return true;
}

void
docx_field_show(struct docx *d, const char *code)
{
	size_t n;

	code += strspn(code, " ");
	n = strcspn(code, " ");
	for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
		if (strlen(shown[i].name) != n ||
		    strncasecmp(code, shown[i].name, n))
			continue;
		if (shown[i].shows == SHOWS_SIGN)
			put_sign(d, code + n);
		else if (shown[i].shows == SHOWS_FORMULA)
			flow_unread(&d->flow, "a formula");
		else if (is_blank(&d->text))
			buf_printf(&d->text, "%u. ", ++d->counted);
	}
}

/* It ends without a result: what its code says, if that is shown. */
static void
show_code(struct docx *d, const xmlNode *begin, const xmlNode *end)
{
	struct buf code = BUF_INIT;

	for (const xmlNode *at = begin; at && at != end && code.len < CODE_MOST;
	     at = dom_next(at, NULL))
		if (at->type == XML_TEXT_NODE &&
		    dom_is(at->parent, "instrText"))
			buf_puts(&code, (const char *)at->content);
	if (code.len)
		docx_field_show(d, code.data);
	buf_free(&code);
}

/* --- begin, code, separate, result, end --- */

bool
docx_in_code(const struct docx *d)
{
	for (unsigned i = 0; i < d->fields; i++)
		if (d->field[i].code)
			return true;
	return false;
}

void
docx_field(struct docx *d, const xmlNode *node)
{
	const char *type = dom_attr(node, "fldCharType");
	struct docx_field *last = d->fields ? &d->field[d->fields - 1] : NULL;

	/* One that never ends hides nothing. */
	if (!strcmp(type, "begin") && node->_private &&
	    d->fields < DOCX_FIELDS) {
		d->field[d->fields++] = (struct docx_field){ node, true };
	} else if (!strcmp(type, "separate") && last) {
		last->code = false;
	} else if (!strcmp(type, "end") && last) {
		d->fields--;
		if (last->code && !docx_in_code(d))
			show_code(d, last->begin, node);
	}
}

/* The next node, not inside what is left out. */
static xmlNode *
next_kept(const xmlNode *at, const xmlNode *top)
{
	while (docx_is_passed(at)) {
		while (at != top && !at->next)
			at = at->parent;
		if (at == top)
			return NULL;
		at = at->next;
	}
	return (xmlNode *)at;
}

void
docx_fields_pair(const xmlDoc *doc)
{
	const xmlNode *top = doc ? xmlDocGetRootElement(doc) : NULL;
	xmlNode *open[DOCX_FIELDS];
	size_t n = 0;

	for (xmlNode *at = (xmlNode *)top; at;
	     at = (xmlNode *)dom_next(at, top)) {
		const char *type;

		at = next_kept(at, top);
		if (!at)
			break;
		if (!dom_is(at, "fldChar"))
			continue;
		type = dom_attr(at, "fldCharType");
		if (!strcmp(type, "begin") && n < DOCX_FIELDS)
			open[n++] = at;
		else if (!strcmp(type, "separate") && n)
			open[n - 1]->_private = at;
		else if (!strcmp(type, "end") && n)
			open[--n]->_private = at;
	}
}

#endif
