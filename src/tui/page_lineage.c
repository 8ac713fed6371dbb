/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The page of a lineage: what came before a work on the same item, and what
 * followed it, by year.
 */
#include "config.h"

#include <stdio.h>

#include "store/library_lineage.h"
#include "tui/page_int.h"

enum { INDENT = 2, DEEPEST = 8 };

static void
put_node(struct page_view *p, const struct lineage_node *n)
{
	int depth = n->depth < DEEPEST ? n->depth : DEEPEST;
	char year[16];
	struct sheet_item *item;

	snprintf(year, sizeof year, "%d", n->adopted.year);
	item = sheet_begin(&p->s, n->adopted.year ? year : "");
	item->ref = (long)p->s.n_items;
	item->id = n->asked;
	item->indent = INDENT * depth;
	item->hang = INDENT;
	sheet_puts(&p->s, n->held ? STYLE_CITATION : STYLE_STUB, n->key);
	sheet_link(&p->s, 0, n->key, NULL);
	if (*n->title)
		sheet_printf(&p->s, n->asked ? STYLE_HEADING : STYLE_NORMAL,
			     "  %s", n->title);
	if (n->asked)
		sheet_puts(&p->s, STYLE_DIM, " (this one)");
	if (!n->held)
		sheet_puts(&p->s, STYLE_DIM, " (not in the library)");
	sheet_end(&p->s);
}

void
page_lineage(struct page_view *p)
{
	struct app *app = p->s.v.app;
	struct arena *a = arena_new();
	struct lineage line;
	struct error err;

	snprintf(p->name, sizeof p->name, "lineage of %s", p->what.key);
	app_hold(app, true);
	if (library_lineage(app->library, a, p->what.key, &line, &err))
		sheet_line(&p->s, STYLE_ERROR, err.msg);
	app_hold(app, false);
	for (size_t i = 0; i < line.n; i++)
		put_node(p, &line.list[i]);
	snprintf(p->count, sizeof p->count, "%zu", line.n);
	if (line.n == 1)
		sheet_line(&p->s, STYLE_DIM,
			   "It follows nothing on the same item that is "
			   "known here, and nothing follows it.");
	arena_free(a);
}
