/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What runs and paragraphs look like, as far as it means something. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "source/docx_int.h"

bool
docx_is_passed(const xmlNode *node)
{
	static const char *const passed[] = { "del", "moveFrom", "conflictDel",
					      "conflictDeletion" };
	const char *name = dom_name(node);
	size_t n = strlen(name);

	if (n > 2 && !strcmp(name + n - 2, "Pr"))
		return true;
	for (size_t i = 0; i < sizeof passed / sizeof *passed; i++)
		if (!strcmp(name, passed[i]))
			return true;
	return false;
}

bool
docx_is_hidden(const struct docx *d, const xmlNode *rpr)
{
	const struct docx_style *style =
		docx_style(&d->styles, dom_val(rpr, "rStyle"));

	if (dom_child(rpr, "vanish"))
		return dom_on(rpr, "vanish");
	return style && style->hidden;
}

bool
docx_is_raised(const struct docx *d, const xmlNode *rpr)
{
	const struct docx_style *style =
		docx_style(&d->styles, dom_val(rpr, "rStyle"));
	const char *align = dom_val(rpr, "vertAlign");

	return align ? !strcmp(align, "superscript") : style && style->raised;
}

bool
docx_is_italic(const struct docx *d, const xmlNode *rpr)
{
	const struct docx_style *style =
		docx_style(&d->styles, dom_val(rpr, "rStyle"));

	/* Of Arabic "iCs". */
	if (dom_child(rpr, "i") || dom_child(rpr, "iCs"))
		return dom_on(rpr, "i") || dom_on(rpr, "iCs");
	return style && style->italic > 0;
}

void
docx_number(struct docx *d, const xmlNode *ppr, struct buf *out)
{
	const struct docx_style *style =
		docx_style(&d->styles, dom_val(ppr, "pStyle"));
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

const xmlNode *
docx_numbers(const xmlNode *cell)
{
	const xmlNode *p = dom_child(cell, "p");

	return dom_child(dom_child(p, "pPr"), "numPr") ? p : NULL;
}
