/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The list of works.  It holds ids only; a row is read when it is drawn, and
 * no text is ever loaded for it.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "tui/follow.h"
#include "tui/list_row.h"
#include "tui/pane.h"
#include "tui/views.h"

struct list_view {
	struct view v;
	int64_t *ids;
	size_t n;
	size_t all; /* n, as of the last time nothing was narrowed */
	struct work_query query;
	char *narrow;	    /* NULL: all */
	struct arena *keys; /* that the query speaks of */
};

/* --- what is in it -------------------------------------------------------- */

static void
add_name(struct arena *a, struct names *to, const char *name)
{
	const char **all = arena_array(a, to->n + 1, sizeof *all);

	if (to->n)
		memcpy(all, to->names, to->n * sizeof *all);
	all[to->n++] = arena_strdup(a, name);
	to->names = all;
}

/* What the library does not know: what is annotated, what was opened. */
static void
gather_keys(struct list_view *l)
{
	struct app *app = l->v.app;
	struct work_query *q = &l->query;

	arena_free(l->keys);
	l->keys = arena_new();
	q->annotated = q->opened = (struct names){ 0 };
	if (q->filter.annotated && app->notebook)
		q->annotated.n = notebook_works(app->notebook, l->keys,
						&q->annotated.names);
	if (!q->filter.unread)
		return;
	q->opened.n = state_get_opened(app->state, l->keys, &q->opened.names);
	/* What is open now has been opened too. */
	if (app->here.page == PAGE_WORK && app->here.key)
		add_name(l->keys, &q->opened, app->here.key);
}

static void
load(struct list_view *l)
{
	struct error err = { 0 };

	free(l->ids);
	l->ids = NULL;
	l->n = 0;
	l->query.narrow = l->narrow;
	gather_keys(l);
	if (library_list(l->v.app->library, &l->query, &l->ids, &l->n, &err))
		app_error(l->v.app, &err);
	l->v.n_rows = l->n;
	if (!l->narrow && !filter_active(&l->query.filter))
		l->all = l->n;
}

size_t
view_list_height(struct view *v)
{
	struct list_view *l = (struct list_view *)v;

	return l->all > 1 ? l->all : 1;
}

static size_t
index_of(const struct list_view *l, int64_t id)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		if (l->ids[i] == id)
			return i;
	return l->n;
}

/* What was selected stays so; else a row is. */
static void
reload(struct list_view *l, size_t otherwise)
{
	struct view *v = &l->v;
	int64_t id = v->row < l->n ? l->ids[v->row] : 0;
	size_t i;

	load(l);
	i = index_of(l, id);
	pane_move(v, i < l->n ? i : otherwise);
	v->app->dirty |= 1u << PANE_LIST | DIRTY_STATUS;
}

void
view_list_reload(struct view *v)
{
	reload((struct list_view *)v, v->row);
}

bool
view_list_select(struct view *v, const char *key)
{
	struct list_view *l = (struct list_view *)v;
	size_t i = index_of(l, library_find(v->app->library, key, NULL));

	if (i == l->n)
		return false;
	pane_move(v, i);
	v->app->dirty |= 1u << PANE_LIST;
	return true;
}

char *
view_list_key(struct view *v, long step)
{
	struct list_view *l = (struct list_view *)v;
	struct arena *a = arena_new();
	struct work_row row;
	long i = (long)v->row + step;
	char *key = NULL;

	if (i >= 0 && i < (long)l->n &&
	    !library_row(v->app->library, a, l->ids[i], &row, NULL))
		key = xstrdup(row.key);
	arena_free(a);
	return key;
}

size_t
view_list_position(struct view *v, const char *key, size_t *n)
{
	struct list_view *l = (struct list_view *)v;
	size_t i = index_of(l, library_find(v->app->library, key, NULL));

	*n = l->n;
	return i < l->n ? i + 1 : 0;
}

void
view_list_narrow(struct view *v, const char *words)
{
	struct list_view *l = (struct list_view *)v;

	free(l->narrow);
	l->narrow = *words ? xstrdup(words) : NULL;
	reload(l, 0);
	if (l->narrow && !l->n)
		app_say(v->app, STYLE_STATUS,
			"No work has these words; %s without any shows all "
			"again.",
			app_key_for(v->app, "narrow").text);
}

void
view_list_filter(struct view *v, const struct work_filter *f)
{
	struct list_view *l = (struct list_view *)v;

	l->query.filter = *f;
	reload(l, 0);
	v->app->dirty |= DIRTY_ALL;
}

const int64_t *
view_list_ids(struct view *v, size_t *n)
{
	const struct list_view *l = (struct list_view *)v;

	*n = l->n;
	return l->ids;
}

const struct work_filter *
view_list_filtered(struct view *v)
{
	return &((struct list_view *)v)->query.filter;
}

void
view_list_shown(struct view *v, struct buf *out)
{
	struct list_view *l = (struct list_view *)v;

	filter_words(&l->query.filter, out);
	if (l->narrow)
		buf_printf(out, "%s\"%s\"", out->len ? ", " : "", l->narrow);
}

/* --- drawing -------------------------------------------------------------- */

static void
layout(struct view *v)
{
	(void)v;
}

static void
draw_row(struct view *v, size_t row, struct row *out)
{
	struct list_view *l = (struct list_view *)v;
	struct arena *a = arena_new();
	struct work_row w;

	if (row == v->row)
		row_puts(out, STYLE_CURSOR, ">");
	if (!library_row(v->app->library, a, l->ids[row], &w, NULL))
		list_row_put(v->app, out, &w, v->columns);
	if (v->app->needle_shown && v->app->focus == PANE_LIST)
		pane_highlight(out, v->app->needle);
	arena_free(a);
}

static void
title(struct view *v, struct row *left, struct row *right)
{
	struct buf shown = BUF_INIT;

	view_list_shown(v, &shown);
	row_puts(left, STYLE_NORMAL, "list");
	if (shown.len)
		row_printf(left, STYLE_NORMAL, ": %s", shown.data);
	buf_free(&shown);
	(void)right;
}

/* --- requests ------------------------------------------------------------- */

static const char *const orders[] = { "symbol", "date", "title" };

static void
say_order(const struct list_view *l)
{
	app_say(l->v.app, STYLE_STATUS, "Sorted by %s%s.",
		orders[l->query.order],
		l->query.descending ? ", the other way round" : "");
}

static unsigned
sort(struct list_view *l, const char *how)
{
	enum work_order order = (l->query.order + 1) % 3, i;

	for (i = 0; i < 3; i++)
		if (strcmp(how, orders[i]) == 0)
			order = i;
	l->query.order = order;
	view_list_reload(&l->v);
	say_order(l);
	return REACT_PANE;
}

static unsigned
request(struct view *v, const struct request *rq)
{
	struct list_view *l = (struct list_view *)v;
	struct request plain = *rq;

	switch (rq->command) {
	case COMMAND_SORT:
		return sort(l, rq->arg);
	case COMMAND_REVERSE:
		l->query.descending = !l->query.descending;
		view_list_reload(v);
		say_order(l);
		return REACT_PANE;
	case COMMAND_NEXT_PARAGRAPH:
		plain.command = COMMAND_DOWN;
		return pane_request(v, &plain);
	case COMMAND_PREVIOUS_PARAGRAPH:
		plain.command = COMMAND_UP;
		return pane_request(v, &plain);
	default:
		return REACT_PASS;
	}
}

/* The library finds the works; the next of them in this order is ours. */
static bool
search(struct view *v, const char *needle, bool backward, size_t *row)
{
	struct list_view *l = (struct list_view *)v;
	struct work_query q = l->query;
	int64_t *ids = NULL;
	size_t n = 0, best = l->n;

	q.narrow = needle;
	if (library_list(v->app->library, &q, &ids, &n, NULL))
		return false;
	/* They come in the order of the list. */
	for (size_t i = 0, at = 0; i < n && at < l->n; at++) {
		if (ids[i] != l->ids[at])
			continue;
		i++;
		if (backward && at < v->row)
			best = at;
		if (!backward && at > v->row && best == l->n)
			best = at;
	}
	free(ids);
	*row = best;
	return best != l->n;
}

static void
close_list(struct view *v)
{
	struct list_view *l = (struct list_view *)v;

	free(l->ids);
	free(l->narrow);
	arena_free(l->keys);
	free(l);
}

static const struct view_ops ops = {
	.name = "list",
	.keymap = KEYMAP_LIST,
	.layout = layout,
	.draw_row = draw_row,
	.title = title,
	.request = request,
	.search = search,
	.close = close_list,
};

struct view *
view_list_new(struct app *app)
{
	struct list_view *l = xcalloc(1, sizeof *l);

	l->v.ops = &ops;
	l->v.app = app;
	l->query.order = (enum work_order)app->options.value[OPTION_SORT];
	load(l);
	return &l->v;
}
