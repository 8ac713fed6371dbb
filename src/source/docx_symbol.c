/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Characters that a document names by their place in a font. */
#include "config.h"

#include <stdlib.h>

#include "source/docx_int.h"
#include "text/utf8.h"

#ifdef HAVE_LIBXML2

/* Characters that the font Symbol has where Unicode has none. */
static const struct symbol {
	unsigned code;
	const char *text;
} symbols[] = {
	{ 0xb7, "\u2022" }, { 0xa7, "\u2022" }, { 0x2d, "\u2013" },
	{ 0xb0, "\u00b0" }, { 0xb1, "\u00b1" }, { 0xb4, "\u00d7" },
	{ 0xa3, "\u2264" }, { 0xb3, "\u2265" }, { 0xbe, "\u2014" },
};

void
docx_symbol(const xmlNode *node, struct buf *out)
{
	docx_symbol_put(strtoul(dom_attr(node, "char"), NULL, 16), out);
}

void
docx_symbol_put(unsigned long code, struct buf *out)
{
	char bytes[4];

	/* Symbol fonts are at U+F000, where they keep their own codes. */
	if (code >= 0xf000 && code <= 0xf0ff) {
		code -= 0xf000;
		for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++)
			if (symbols[i].code == code) {
				buf_puts(out, symbols[i].text);
				return;
			}
		if (code < ' ' || code > '~')
			return;
	}
	if (code < ' ' || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
		return;
	flow_text(out, bytes, utf8_encode((uint32_t)code, bytes));
}

#endif
