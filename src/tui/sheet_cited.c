/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What several sheets show alike: who cites a document, and annotations.
 */
#include "config.h"

#include <string.h>
#include <time.h>

#include "tui/views.h"

void
time_print(int64_t when, char out[24])
{
	time_t t = (time_t)when;
	struct tm tm;

	if (!localtime_r(&t, &tm) || !strftime(out, 24, "%Y-%m-%d %H:%M", &tm))
		out[0] = '\0';
}

static void
put_citing(struct sheet *s, const struct citing *c, const char *cited)
{
	struct sheet_item *item = sheet_begin(s, c->key);
	char date[DATE_SIZE];
	const char *hit;

	item->ref = (long)s->n_items;
	sheet_puts(s, STYLE_OPENER, c->from);
	date_short(c->adopted, date);
	if (*date)
		sheet_printf(s, STYLE_DIM, ", %s", date);
	sheet_puts(s, STYLE_NORMAL, "  ");
	hit = *c->text ? strstr(c->context, c->text) : NULL;
	if (hit) {
		sheet_add(s, STYLE_NORMAL, c->context,
			  (size_t)(hit - c->context));
		sheet_puts(s, STYLE_CITATION, c->text);
		sheet_puts(s, STYLE_NORMAL, hit + strlen(c->text));
	} else {
		sheet_puts(s, STYLE_NORMAL, c->context);
	}
	sheet_link(s, 0, c->key, *c->paragraph ? c->paragraph : NULL)->cites =
		arena_strdup(s->arena, cited);
	sheet_end(s);
}

size_t
sheet_cited_by(struct sheet *s, struct app *app, const char *key,
	       const char *label)
{
	struct arena *a = arena_new();
	struct citing *list = NULL;
	struct error err = { 0 };
	size_t n = 0, i, k;

	if (library_cited_by(app->library, a, key, label, &list, &n, &err)) {
		sheet_line(s, STYLE_ERROR, err.msg);
		n = 0;
	}
	for (i = 0; i < n; i = k) {
		struct sheet_item *head = sheet_begin(s, "");

		for (k = i; k < n && list[k].relation == list[i].relation;)
			k++;
		head->gap = s->n_items > 0;
		sheet_printf(s, STYLE_HEADING, "%s (%zu)",
			     relation_title(list[i].relation), k - i);
		sheet_end(s);
		for (; i < k; i++)
			put_citing(s, &list[i], key);
	}
	arena_free(a);
	return n;
}
