/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What those who cite a document say of it: its title, date, paragraphs. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "store/library_said.h"

void
sayings_add(struct sayings *s, struct arena *a, enum saying what,
	    const char *words, int64_t work)
{
	struct saying_list *l = &s->of[what];

	if (!*words)
		return;
	l->at = xgrow(l->at, l->n, &l->cap, sizeof(*l->at));
	l->at[l->n++] = (struct saying_by){ arena_strdup(a, words), work };
}

static int
by_words(const void *x, const void *y)
{
	const struct saying_by *a = x, *b = y;
	int d = strcmp(a->words, b->words);

	return d ? d : (a->work > b->work) - (a->work < b->work);
}

static int
by_works(const void *x, const void *y)
{
	const struct said *a = x, *b = y;
	int d = (a->works < b->works) - (a->works > b->works);

	return d ? d : strcmp(a->words, b->words);
}

/* A work says it once, in however many places. */
static struct said_list
count(struct saying_list *l, struct arena *a)
{
	struct said_list out = {
		.list = arena_array(a, l->n + 1, sizeof(*out.list)),
	};

	if (l->n)
		qsort(l->at, l->n, sizeof(*l->at), by_words);
	for (size_t i = 0; i < l->n; i++) {
		const struct saying_by *by = &l->at[i];

		if (!i || strcmp(by->words, by[-1].words) != 0)
			out.list[out.n++] = (struct said){ by->words, 1 };
		else if (by->work != by[-1].work)
			out.list[out.n - 1].works++;
	}
	if (out.n)
		qsort(out.list, out.n, sizeof(*out.list), by_works);
	free(l->at);
	*l = (struct saying_list){ 0 };
	return out;
}

void
sayings_count(struct sayings *s, struct arena *a, struct said_list out[SAYINGS])
{
	for (int i = 0; i < SAYINGS; i++)
		out[i] = count(&s->of[i], a);
}
