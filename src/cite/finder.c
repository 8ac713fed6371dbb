/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What all readers of items ask of the finder: an item and what it is, a place
 * for what was found.  Knows none of the readers.
 */
#include "config.h"

#include <string.h>

#include "base/xalloc.h"
#include "cite/ascii.h"
#include "cite/find.h"

struct citation *
find_add(struct finder *f, size_t start, size_t end, struct govern govern)
{
	struct citation *c;

	f->out = xgrow(f->out, f->n, &f->cap, sizeof(*f->out));
	c = &f->out[f->n++];
	*c = (struct citation){
		.place = f->place,
		.index = f->index,
		.target = "",
		.key = "",
		.text = find_slice(f, start, end),
		.wording = govern.wording,
		.relation = govern.relation,
		.title = "",
		.pinpoint = "",
		.start = start,
		.end = end,
	};
	if (f->place == PLACE_FOOTNOTE && f->principal[f->index] == 0)
		f->principal[f->index] = f->n;
	return c;
}

void
find_remember(struct finder *f, size_t n, bool prolong)
{
	struct span *last = &f->last[f->out[n].kind];

	if (prolong && last->end == n)
		last->end = n + 1;
	else
		*last = (struct span){ n, n + 1 };
}

const char *
find_slice(struct finder *f, size_t start, size_t end)
{
	return arena_strndup(f->r->arena, f->text + start, end - start);
}

bool
find_word(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	unsigned plain = 1u << PHRASE_GENERIC | 1u << PHRASE_HERE;

	if (it->type != ITEM_PHRASE)
		return it->type == ITEM_WORD;
	if (it->phrase->alone || it->phrase->place || it->phrase->quoted)
		plain |= 1u << PHRASE_NAMED;
	return (it->phrase->classes & ~plain) == 0;
}

bool
find_proper(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);

	return it->type == ITEM_WORD && char_is_upper(f->text[it->start]) &&
	       it->end - it->start > 2;
}

size_t
find_quoted(const struct finder *f, size_t i)
{
	for (i++; i < f->items.n; i++)
		if (find_punct(f, i, '"'))
			return i + 1;
	return i;
}

void
find_target(struct finder *f, struct citation *c, const struct symbol *s)
{
	char key[SYMBOL_TEXT], official[SYMBOL_TEXT];

	symbol_key(s, key);
	symbol_official(s, official);
	c->kind = s->kind;
	c->key = arena_strdup(f->r->arena, key);
	c->target = arena_strdup(f->r->arena, official);
}

struct citation *
find_again(struct finder *f, size_t start, size_t end, struct govern g,
	   size_t n)
{
	struct citation *c = find_add(f, start, end, g);
	const struct citation *of = &f->out[n];

	c->kind = of->kind;
	c->target = of->target;
	c->key = of->key;
	c->title = of->title;
	c->coined = of->coined;
	return c;
}
