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
put_citing(struct sheet *s, const struct citing *c, const struct cited_query *q)
{
	struct sheet_item *item = sheet_begin(s, c->key);
	char date[DATE_SIZE];
	const char *hit;

	item->ref = (long)s->n_items;
	sheet_puts(s, STYLE_OPENER, c->from);
	/* Of a paragraph: what is meant when it is more, or less. */
	if (q->label && !label_same(c->pinpoint, q->label))
		sheet_printf(s, STYLE_DIM, " on %s", c->pinpoint);
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
		arena_strdup(s->arena, q->key);
	sheet_end(s);
}

/* What is above the citations of a group. */
static void
put_group(struct sheet *s, const struct cited_group *g)
{
	sheet_begin(s, "")->gap = s->n_items > 0;
	sheet_puts(s, STYLE_HEADING, relation_title(g->relation));
	if (g->works == g->citations)
		sheet_printf(s, STYLE_HEADING, " (%zu)", g->works);
	else
		sheet_printf(s, STYLE_HEADING, " (%zu work%s, %zu times)",
			     g->works, g->works == 1 ? "" : "s", g->citations);
	sheet_end(s);
}

/* What leads to all of a group of which only some are shown. */
static void
put_more(struct sheet *s, const struct cited_group *g,
	 const struct cited_query *q)
{
	struct sheet_link *l;

	if (g->shown == g->citations)
		return;
	sheet_begin(s, "")->ref = (long)s->n_items;
	sheet_printf(s, STYLE_CITATION, "and %zu more",
		     g->citations - g->shown);
	l = sheet_link(s, 0, q->key, NULL);
	if (q->label)
		l->key = arena_printf(s->arena, "%s#%s", q->key, q->label);
	l->page = PAGE_CITED_BY;
	l->id = cited_page_id(g->relation);
	sheet_end(s);
}

enum status
app_cited(struct app *app, struct arena *a, struct cited_query *q,
	  struct cited_by *found, struct error *err)
{
	enum { MANY = 150, OF_MANY = 8 };

	if (!q->narrowed && library_cited_count(app->library, q->key) > MANY)
		q->most = OF_MANY;
	return library_cited(app->library, a, q, found, err);
}

void
sheet_cited_by(struct sheet *s, const struct cited_query *q,
	       const struct cited_by *found)
{
	for (size_t i = 0; i < found->n_groups; i++) {
		const struct cited_group *g = &found->groups[i];

		if (q->narrowed && g->relation != q->only)
			continue;
		put_group(s, g);
		for (size_t k = 0; k < g->shown; k++)
			put_citing(s, &found->list[g->first + k], q);
		put_more(s, g, q);
	}
}
