/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of the paragraphs in which words stand, of the works listed. */
#include "config.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "store/library_words.h"
#include "text/fold.h"
#include "tui/page_int.h"

enum { MOST = 500 };

static void
put_context(struct sheet *s, const char *context, const char *first)
{
	char *needle = arena_strdup(s->arena, first);
	size_t len = strlen(context), start, end;

	for (char *c = needle; *c; c++)
		*c = (char)tolower((unsigned char)*c);
	if (!fold_find(context, len, needle, 0, &start, &end))
		start = end = 0;
	sheet_add(s, STYLE_NORMAL, context, start);
	sheet_add(s, STYLE_CITATION, context + start, end - start);
	sheet_add(s, STYLE_NORMAL, context + end, len - end);
}

static void
put_found(struct page_view *p, const struct worded *w, bool again,
	  const char *first)
{
	char date[DATE_SIZE];

	sheet_begin(&p->s, again ? "" : w->key)->ref = (long)p->s.n_items;
	sheet_puts(&p->s, STYLE_OPENER, w->label);
	date_short(w->adopted, date);
	if (*date && !again)
		sheet_printf(&p->s, STYLE_DIM, ", %s", date);
	sheet_puts(&p->s, STYLE_NORMAL, "  ");
	put_context(&p->s, w->context, first);
	sheet_link(&p->s, 0, w->key, w->label);
	sheet_end(&p->s);
}

static void
put_all(struct page_view *p, const struct words_found *found)
{
	for (size_t i = 0; i < found->n; i++)
		put_found(p, &found->list[i],
			  i && !strcmp(found->list[i - 1].key,
				       found->list[i].key),
			  found->first);
	if (found->n < found->paragraphs) {
		sheet_begin(&p->s, "")->gap = true;
		sheet_printf(&p->s, STYLE_DIM,
			     "And %zu more; a filter (%s) leaves fewer.",
			     found->paragraphs - found->n,
			     app_key_for(p->s.v.app, "filter-by").text);
		sheet_end(&p->s);
	}
}

/* How many, and of which works. */
static void
put_count(struct page_view *p, struct view *list,
	  const struct words_found *found)
{
	struct buf shown = BUF_INIT;

	view_list_shown(list, &shown);
	sheet_begin(&p->s, "");
	sheet_printf(&p->s, STYLE_DIM, "%zu paragraph%s in %zu work%s%s%s",
		     found->paragraphs, found->paragraphs == 1 ? "" : "s",
		     found->works, found->works == 1 ? "" : "s",
		     shown.len ? ": " : "", shown.len ? shown.data : "");
	sheet_end(&p->s);
	buf_free(&shown);
}

/* The words are the key of the page. */
void
page_found(struct page_view *p)
{
	struct app *app = p->s.v.app;
	struct view *list = app->pane[PANE_LIST].view;
	struct words_query q = { .words = p->what.key, .most = MOST };
	struct words_found found;
	struct error err;

	q.ids = view_list_ids(list, &q.n_ids);
	snprintf(p->name, sizeof p->name, "%s", p->what.key);
	app_hold(app, true);
	if (library_words(app->library, p->s.arena, &q, &found, &err)) {
		sheet_line(&p->s, STYLE_ERROR, err.msg);
	} else {
		snprintf(p->count, sizeof p->count, "%zu", found.paragraphs);
		put_count(p, list, &found);
		put_all(p, &found);
	}
	app_hold(app, false);
}
