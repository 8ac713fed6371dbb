/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages that were bound in another order than they are numbered: where each
 * has "3/5" at an edge, and there are five, they are read in that order.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "source/pdf_layout.h"

enum { LEAST_SHEETS = 3, MOST_SHEETS = 999 };
/* Of a page's height: its edges. */
static const float EDGE = 0.12f;

/* The number before "/n" in a word; 0 without. */
static size_t
number_of(const char *s, size_t n)
{
	char *end;
	unsigned long number, all;

	if (*s < '1' || *s > '9')
		return 0;
	number = strtoul(s, &end, 10);
	if (*end != '/' || end[1] < '1' || end[1] > '9')
		return 0;
	all = strtoul(end + 1, &end, 10);
	return !*end && all == n && number <= n ? number : 0;
}

/* The number that a page of n has at its edge; 0 without. */
static size_t
sheet_of(const struct pdf_page *p, size_t n)
{
	for (size_t i = 0; i < p->n_words; i++) {
		const struct pdf_word *w = &p->words[i];
		size_t number;

		if (w->top > EDGE * p->height &&
		    w->bottom < (1 - EDGE) * p->height)
			continue;
		number = number_of(w->text, n);
		if (number)
			return number;
	}
	return 0;
}

/*
 * The page that belongs to each place; false: they are not all numbered, but
 * for one, which may be a first page, or are in order.
 */
static bool
find_order(const struct pdf_pages *pages, size_t *order)
{
	size_t bare = 0, without = 0, moved = 0;

	for (size_t i = 0; i < pages->n; i++)
		order[i] = pages->n;
	for (size_t i = 0; i < pages->n; i++) {
		size_t number = sheet_of(&pages->at[i], pages->n);

		if (!number) {
			bare = i;
			without++;
		} else if (order[number - 1] < pages->n) {
			return false;
		} else {
			order[number - 1] = i;
		}
		if (without > 1)
			return false;
	}
	for (size_t i = 0; i < pages->n; i++) {
		order[i] = order[i] < pages->n ? order[i] : bare;
		moved += order[i] != i;
	}
	return moved > 0;
}

void
pdf_sheets_order(struct arena *a, struct pdf_pages *pages)
{
	struct pdf_page *old;
	size_t *order;

	for (size_t i = 0; i < pages->n; i++)
		pages->at[i].sheet = i;
	if (pages->n < LEAST_SHEETS || pages->n > MOST_SHEETS)
		return;
	order = arena_array(a, pages->n, sizeof *order);
	if (!find_order(pages, order))
		return;
	old = arena_array(a, pages->n, sizeof *old);
	memcpy(old, pages->at, pages->n * sizeof *old);
	for (size_t i = 0; i < pages->n; i++)
		pages->at[i] = old[order[i]];
}
