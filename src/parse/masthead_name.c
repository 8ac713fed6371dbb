/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a resolution is called, and the session that it says. */
#include "config.h"

#include "parse/build.h"
#include "parse/other.h"

void
masthead_name(struct build *b, const char *s, size_t n, enum body body)
{
	char text[SYMBOL_TEXT];

	if (b->other) {
		other_name(b, s, n);
		return;
	}
	if (!symbol_parse(s, n, body, &b->r->symbol))
		return;
	symbol_key(&b->r->symbol, text);
	b->r->key = arena_strdup(b->arena, text);
}

void
masthead_fill(struct build *b)
{
	const struct symbol *s = &b->r->symbol;
	char roman[16];

	if (s->session <= 0)
		return;
	roman_print(s->session, roman);
	b->r->session =
		s->roman ? arena_printf(b->arena, "%s%s%s", s->prefix,
					*s->prefix ? "-" : "", roman)
			 : arena_printf(b->arena, "%s%s%d", s->prefix,
					*s->prefix ? "-" : "", s->session);
}
