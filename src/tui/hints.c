/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Hints: one letter each where there are few links, two where many.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "tui/app_int.h"
#include "tui/hints.h"
#include "tui/sheet.h"

struct hint {
	const struct sheet *sheet;
	size_t item, link;
	char label[3];
};

struct hints {
	struct hint *v;
	size_t n, cap;
	char typed[3];
};

/* Near the hands first. */
static const char letters[] = "asdfghjklqwertyuiopzxcvbnm";

enum { N_LETTERS = sizeof letters - 1 };

struct hints *
hints_new(void)
{
	return xcalloc(1, sizeof(struct hints));
}

void
hints_free(struct hints *h)
{
	if (!h)
		return;
	free(h->v);
	free(h);
}

const char *
hints_label(const struct hints *h, const struct sheet *s, size_t item,
	    size_t link)
{
	size_t i, typed;

	if (!h)
		return NULL;
	typed = strlen(h->typed);
	for (i = 0; i < h->n; i++)
		if (h->v[i].sheet == s && h->v[i].item == item &&
		    h->v[i].link == link)
			return strncmp(h->v[i].label, h->typed, typed) == 0
				       ? h->v[i].label
				       : NULL;
	return NULL;
}

static void
add_link(struct hints *h, const struct sheet *s, size_t item, size_t link)
{
	h->v = xgrow(h->v, h->n, &h->cap, sizeof *h->v);
	h->v[h->n++] = (struct hint){ .sheet = s, .item = item, .link = link };
}

void
hints_add(struct hints *h, const struct sheet *s)
{
	size_t row, end = s->v.top + (size_t)s->v.height, i;

	for (row = s->v.top; row < end && row < s->v.n_rows; row++) {
		const struct sheet_row *r = &s->rows[row];
		const struct sheet_item *item = &s->items[r->item];

		for (i = 0; i < item->n_links && !r->gap; i++)
			if (item->links[i].start >= r->start &&
			    item->links[i].start < r->end)
				add_link(h, s, r->item, i);
	}
}

size_t
hints_give(struct hints *h)
{
	size_t i;

	for (i = 0; i < h->n; i++) {
		char *l = h->v[i].label;

		if (h->n > N_LETTERS)
			*l++ = letters[i / N_LETTERS % N_LETTERS];
		*l = letters[i % N_LETTERS];
	}
	return h->n;
}

bool
hints_type(struct hints *h, rkey k, const struct sheet_link **link)
{
	size_t n = strlen(h->typed), i;
	bool more = false;

	*link = NULL;
	if (k < 'a' || k > 'z' || n >= 2)
		return false;
	h->typed[n++] = (char)k;
	for (i = 0; i < h->n; i++) {
		const struct hint *v = &h->v[i];

		if (strcmp(v->label, h->typed) == 0) {
			*link = &v->sheet->items[v->item].links[v->link];
			return false;
		}
		more |= strncmp(v->label, h->typed, n) == 0;
	}
	return more;
}

void
hints_stop(struct app *app)
{
	hints_free(app->hints);
	app->hints = NULL;
	app->dirty |= DIRTY_ALL & ~(unsigned)DIRTY_LAYOUT;
}

void
hints_forget(struct app *app, const struct sheet *s)
{
	size_t i;

	for (i = 0; app->hints && i < app->hints->n; i++)
		if (app->hints->v[i].sheet == s) {
			app->capture = NULL;
			hints_stop(app);
		}
}
