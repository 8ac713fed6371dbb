/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What runs look like, as far as it means something. */
#include "config.h"

#include <string.h>

#include "source/docx_int.h"

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
