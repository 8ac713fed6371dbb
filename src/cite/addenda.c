/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What was issued beside a document, where its symbol is not said again:
 * "A/57/7 and Add.1-3, Add.5 and Corr.1".  How such symbols are made:
 * https://research.un.org/en/docs/symbols (suffixes of modified texts).
 */
#include "config.h"

#include <string.h>

#include "cite/ascii.h"
#include "cite/find.h"

enum {
	ADDENDA_MOST = 99,  /* the number of one */
	ADDENDA_RANGE = 40, /* those of a range, at most */
};

static const char *const kinds[] = { "Add.", "Corr.", "Rev." };

/* "Add.1" at item i: its kind, and the item of its figures; NULL without. */
static const char *
kind_at(const struct finder *f, size_t i, size_t *figures)
{
	const char *s = f->text + find_item(f, i)->start;

	for (size_t k = 0; k < sizeof(kinds) / sizeof(kinds[0]); k++) {
		size_t n = strlen(kinds[k]), at;

		if (strncmp(s, kinds[k], n) != 0 || !char_is_digit(s[n]))
			continue;
		at = find_item(f, i)->start + n;
		while (i < f->items.n && find_item(f, i)->start < at)
			i++;
		*figures = i;
		return find_item(f, i)->start == at &&
				       find_item(f, i)->type == ITEM_INTEGER
			       ? kinds[k]
			       : NULL;
	}
	return NULL;
}

/* Past a comma, "and", both, before item i; *range: it means "to". */
static size_t
joint(const struct finder *f, size_t i, bool *range)
{
	*range = find_punct(f, i, '-') ||
		 (find_is(f, i, PHRASE_LINK) && find_item(f, i)->phrase->range);
	if (*range)
		return i + 1;
	i += find_punct(f, i, ',');
	return find_is(f, i, PHRASE_LINK) && !find_item(f, i)->phrase->range
		       ? i + 1
		       : i;
}

/* Such a number: no year, and none with more behind it: "1/Corr.1". */
static bool
is_number(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);

	return it->type == ITEM_INTEGER && it->number.first > 0 &&
	       it->number.first <= ADDENDA_MOST && f->text[it->end] != '/';
}

/* The base, of n bytes, without a last part of that kind. */
static size_t
base_of(const char *base, size_t n, const char *kind)
{
	const char *slash = memrchr(base, '/', n);

	return slash != NULL && strncmp(slash + 1, kind, strlen(kind)) == 0
		       ? (size_t)(slash - base)
		       : n;
}

/* Cite the one of that number, by the items from `from` to `to`. */
static void
add(struct finder *f, const struct citation *of, const char *kind, int n,
    struct span at)
{
	size_t len = base_of(of->key, strlen(of->key), kind);
	const char *symbol = arena_printf(f->r->arena, "%.*s/%s%d", (int)len,
					  of->key, kind, n);
	struct symbol s;
	struct citation *c;

	if (!symbol_parse(symbol, strlen(symbol), BODY_NONE, &s))
		return;
	c = find_add(f, at.start, at.end, relation_now(f));
	find_target(f, c, &s);
	c->title = of->title;
}

/* The numbers of one kind, "1-3", "1 and 2", at item i; the next item. */
static size_t
numbers(struct finder *f, const struct citation *of, const char *kind, size_t i,
	size_t start)
{
	int last = 0;
	bool range = false;
	size_t next = i;

	while (is_number(f, next)) {
		const struct item *it = find_item(f, next);
		int n = it->number.first, first = range ? last + 1 : n;

		for (int k = first; k <= n && n - first < ADDENDA_RANGE; k++)
			add(f, of, kind, k, (struct span){ start, it->end });
		last = n;
		i = next + 1;
		next = joint(f, i, &range);
		if (next == i || find_punct(f, i, ','))
			break;
		if (!range)
			start = find_item(f, next)->start;
	}
	return i;
}

size_t
addenda_read(struct finder *f, size_t i)
{
	struct citation of = f->out[f->n - 1];
	const char *kind;
	size_t next, figures;
	bool range;

	while ((next = joint(f, i, &range)) > i && !range &&
	       (kind = kind_at(f, next, &figures)) != NULL)
		i = numbers(f, &of, kind, figures, find_item(f, next)->start);
	return i;
}
