/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the stages of one resolution put aside. */
#include "config.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "parse/build.h"

enum { DOUBTS_LIMIT = 200, DOUBT_SIZE = 200 };

void
build_put_aside(struct build *b, const char *text)
{
	struct resolution *r = b->r;

	if (!text || !*text)
		return;
	r->furniture = arena_grow(b->arena, r->furniture, r->n_furniture,
				  &b->cap_furniture, sizeof *r->furniture);
	r->furniture[r->n_furniture++] = arena_strdup(b->arena, text);
}

void
build_furniture(struct build *b, const struct piece *p)
{
	build_put_aside(b, p->text);
}

void
build_doubt(struct build *b, const char *fmt, ...)
{
	struct resolution *r = b->r;
	char text[DOUBT_SIZE];
	va_list ap;

	if (r->n_doubts >= DOUBTS_LIMIT)
		return;
	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	r->doubts = arena_grow(b->arena, r->doubts, r->n_doubts, &b->cap_doubts,
			       sizeof *r->doubts);
	r->doubts[r->n_doubts++] = arena_strdup(b->arena, text);
}

void
build_footnote(struct build *b, const struct piece *p)
{
	struct resolution *r = b->r;
	char *text = arena_strdup(b->arena, p->text);

	words_tidy(b->words, text, p->len, NULL, 0);
	r->footnotes = arena_grow(b->arena, r->footnotes, r->n_footnotes,
				  &b->cap_footnotes, sizeof *r->footnotes);
	r->footnotes[r->n_footnotes++] = (struct footnote){
		.label = arena_strdup(b->arena, p->label),
		.text = text,
		.first_line = p->first_line,
		.last_line = p->last_line,
	};
}
