/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the stages of one resolution put aside. */
#include "config.h"

#include <string.h>

#include "parse/build.h"

static void
put_aside(struct build *b, const char *text, size_t line)
{
	struct resolution *r = b->r;

	if (!text || !*text)
		return;
	b->furniture_lines =
		arena_grow(b->arena, b->furniture_lines, r->n_furniture,
			   &b->cap_lines, sizeof *b->furniture_lines);
	b->furniture_lines[r->n_furniture] = line;
	r->furniture = arena_grow(b->arena, r->furniture, r->n_furniture,
				  &b->cap_furniture, sizeof *r->furniture);
	r->furniture[r->n_furniture++] = arena_strdup(b->arena, text);
}

void
build_put_aside(struct build *b, const char *text)
{
	put_aside(b, text, 0);
}

void
build_furniture(struct build *b, const struct piece *p)
{
	put_aside(b, p->text, p->first_line);
}

void
build_take_back(struct build *b, const struct piece *p)
{
	struct resolution *r = b->r;
	size_t kept = 0;

	for (size_t i = 0; i < r->n_furniture; i++) {
		if (b->furniture_lines[i] == p->first_line &&
		    !strcmp(r->furniture[i], p->text))
			continue;
		b->furniture_lines[kept] = b->furniture_lines[i];
		r->furniture[kept++] = r->furniture[i];
	}
	r->n_furniture = kept;
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
