/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Hints: one letter each where there are few links, two where many.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "tui/app_int.h"
#include "tui/follow.h"
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

static void
collect(struct hints *h, const struct sheet *s)
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

static void
label_all(struct hints *h)
{
	size_t i;

	for (i = 0; i < h->n; i++) {
		char *l = h->v[i].label;

		if (h->n > N_LETTERS)
			*l++ = letters[i / N_LETTERS % N_LETTERS];
		*l = letters[i % N_LETTERS];
	}
}

static void
stop(struct app *app)
{
	hints_free(app->hints);
	app->hints = NULL;
	app->dirty |= DIRTY_ALL & ~(unsigned)DIRTY_LAYOUT;
}

static unsigned
take_key(struct app *app, rkey k)
{
	struct hints *h = app->hints;
	size_t n = strlen(h->typed), i;
	bool more = false;

	if (k >= 'a' && k <= 'z' && n < 2) {
		h->typed[n++] = (char)k;
		for (i = 0; i < h->n; i++) {
			const struct hint *v = &h->v[i];

			if (strcmp(v->label, h->typed) == 0) {
				const struct sheet_link *l =
					&v->sheet->items[v->item]
						 .links[v->link];
				struct sheet_link copy = *l;

				stop(app);
				app_follow(app, &copy);
				return REACT_NONE;
			}
			more |= strncmp(v->label, h->typed, n) == 0;
		}
	}
	if (more) {
		app->capture = take_key;
		return REACT_PANE;
	}
	stop(app);
	return REACT_PANE;
}

void
hints_start(struct app *app, struct sheet *s)
{
	struct hints *h = xcalloc(1, sizeof *h);
	bool foot = app->focus == PANE_FOOT;
	const struct sheet *other;

	collect(h, s);
	/* The other pane's are in sight as well. */
	other = sheet_of(app->pane[foot ? PANE_TEXT : PANE_FOOT].view);
	if (other)
		collect(h, other);
	if (!h->n) {
		hints_free(h);
		app_say(app, STYLE_STATUS, "No citation in sight.");
		return;
	}
	label_all(h);
	hints_free(app->hints);
	app->hints = h;
	app->capture = take_key;
	app_say(app, STYLE_STATUS,
		"Type the letter of a citation; any other key leaves.");
	app->dirty |= DIRTY_ALL & ~(unsigned)DIRTY_LAYOUT;
}

void
hints_forget(struct app *app, const struct sheet *s)
{
	size_t i;

	for (i = 0; app->hints && i < app->hints->n; i++)
		if (app->hints->v[i].sheet == s) {
			app->capture = NULL;
			stop(app);
		}
}
