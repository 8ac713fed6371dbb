/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of the documents that most works cite. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "store/library_ranking.h"
#include "tui/page_int.h"

enum { MOST = 200 };

static void
put_ranked(struct page_view *p, const struct ranked *r)
{
	char works[24];

	snprintf(works, sizeof works, "%zu", r->works);
	sheet_begin(&p->s, works)->ref = (long)p->s.n_items;
	sheet_puts(&p->s, r->held ? STYLE_CITATION : STYLE_STUB, r->key);
	sheet_link(&p->s, 0, r->key, NULL);
	if (*r->title && strcmp(r->title, r->key) != 0)
		sheet_printf(&p->s, STYLE_NORMAL, "  %s", r->title);
	if (!r->held && r->kind != KIND_INSTRUMENT)
		sheet_puts(&p->s, STYLE_DIM, " (not in the library)");
	sheet_end(&p->s);
}

static enum status
ask(struct app *app, struct arena *a, const char *line, struct ranking_query *q,
    struct error *err)
{
	enum status s = ranking_read(&q->ranking, line, err);

	if (s == STATUS_OK && q->ranking.filter.annotated && app->notebook)
		q->annotated.n =
			notebook_works(app->notebook, a, &q->annotated.names);
	if (s == STATUS_OK && q->ranking.filter.unread)
		q->opened.n = state_get_opened(app->state, a, &q->opened.names);
	return s;
}

/* The line that was typed is the key of the page. */
void
page_ranking(struct page_view *p)
{
	const char *line = p->what.key ? p->what.key : "";
	struct app *app = p->s.v.app;
	struct arena *a = arena_new();
	struct ranking_query q = { .most = MOST };
	struct buf words = BUF_INIT;
	struct ranked *list;
	struct error err;
	size_t n = 0;

	app_hold(app, true);
	if (ask(app, a, line, &q, &err) ||
	    library_rank(app->library, a, &q, &list, &n, &err)) {
		sheet_line(&p->s, STYLE_ERROR, err.msg);
		n = 0;
	}
	app_hold(app, false);
	ranking_words(&q.ranking, &words);
	snprintf(p->name, sizeof p->name, "most cited%s%s",
		 words.len ? ": " : "", words.len ? words.data : "");
	snprintf(p->count, sizeof p->count, "%s%zu",
		 n == MOST ? "the first " : "", n);
	for (size_t i = 0; i < n; i++)
		put_ranked(p, &list[i]);
	if (!n)
		sheet_line(&p->s, STYLE_DIM, "Nothing is cited there.");
	buf_free(&words);
	arena_free(a);
}
