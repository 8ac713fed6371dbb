/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages that take the place of a text: what is known of a document that is
 * not held, who cites a work, lists of annotations, drafts and jumps.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "tui/annotating.h"
#include "tui/correcting.h"
#include "tui/follow.h"
#include "tui/hints.h"
#include "tui/page_int.h"
#include "tui/pane.h"
#include "tui/views.h"

/* --- the program itself --------------------------------------------------- */

/* The title of a work, where a place is in its text. */
static void
put_place_title(struct page_view *p, const struct spot *to)
{
	struct library *lib = p->s.v.app->library;
	int64_t id = library_find(lib, to->key, NULL);
	struct work_row row;

	if (!library_row(lib, p->s.arena, id, &row, NULL))
		sheet_printf(&p->s, STYLE_DIM, "  %s",
			     *row.title ? row.title : row.incipit);
}

static void
put_jump(struct page_view *p, const struct spot *to, const char *way)
{
	static const char *const names[PAGE_COUNT] = {
		[PAGE_CITED_BY] = "cited by",
		[PAGE_MOST_CITED] = "most cited",
		[PAGE_FOUND] = "found",
		[PAGE_LINEAGE] = "lineage",
		[PAGE_DETAILS] = "details",
		[PAGE_HISTORY] = "history",
		[PAGE_ANNOTATIONS] = "annotations",
		[PAGE_DRAFTS] = "drafts",
		[PAGE_CORRECTIONS] = "corrections",
		[PAGE_DOUBTS] = "doubts",
		[PAGE_SOURCE] = "source",
		[PAGE_JUMPS] = "jumps",
		[PAGE_HELP] = "help",
		[PAGE_ABOUT] = "about",
	};
	bool keyed = to->key && *to->key;
	struct sheet_link *l;

	sheet_begin(&p->s, way)->ref = (long)p->s.n_items;
	if (keyed)
		sheet_puts(&p->s, STYLE_CITATION, to->key);
	if (to->label)
		sheet_printf(&p->s, STYLE_NORMAL, ", %s", to->label);
	if (names[to->page])
		sheet_printf(&p->s, STYLE_NORMAL, "%s%s", keyed ? ", " : "",
			     names[to->page]);
	l = sheet_link(&p->s, 0, to->key, to->label);
	l->page = to->page;
	l->id = to->id;
	l->place = p->s.n_items + 1;
	if (keyed && to->page == PAGE_WORK)
		put_place_title(p, to);
	sheet_end(&p->s);
}

static void
build_jumps(struct page_view *p)
{
	const struct nav *nav = &p->s.v.app->nav;
	size_t i;

	snprintf(p->name, sizeof p->name, "jumps");
	for (i = 0; i < nav->n_back; i++)
		put_jump(p, &nav->back[i],
			 i + 1 < nav->n_back ? "back" : "here");
	for (i = nav->n_forward; i-- > 0;)
		put_jump(p, &nav->forward[i], "forward");
	if (!p->s.n_items)
		sheet_line(&p->s, STYLE_DIM, "No jump so far.");
}

static void
build_empty(struct page_view *p)
{
	bool none = library_count(p->s.v.app->library) == 0;

	snprintf(p->name, sizeof p->name, "reaffirm");
	sheet_line(&p->s, STYLE_HEADING,
		   none ? "The library is empty." : "Nothing is open.");
	sheet_begin(&p->s, "");
	if (none)
		sheet_printf(&p->s, STYLE_NORMAL,
			     "Add the resolutions in a file or folder with "
			     ":import PATH, or from outside with 'reaffirm "
			     "import PATH...'; open a file without adding it "
			     "with 'reaffirm FILE'.");
	else
		sheet_printf(&p->s, STYLE_NORMAL,
			     "Choose a work in the list and open it with %s.",
			     app_key_for(p->s.v.app, "follow").text);
	sheet_end(&p->s);
}

static void
build_about(struct page_view *p)
{
	snprintf(p->name, sizeof p->name, "about");
	sheet_line(&p->s, STYLE_HEADING, PACKAGE_STRING);
	sheet_line(
		&p->s, STYLE_NORMAL,
		"A reader for United Nations resolutions, with annotations.");
	sheet_line(&p->s, STYLE_NORMAL,
		   "Free software under the GNU General Public License, "
		   "version 3 or later; there is no warranty.");
	sheet_line(&p->s, STYLE_NORMAL,
		   "The bundled resolutions: source, United Nations.");
}

static void (*const builders[PAGE_COUNT])(struct page_view *) = {
	[PAGE_DOUBTS] = page_doubts,
	[PAGE_SOURCE] = page_source,
	[PAGE_NONE] = build_empty,
	[PAGE_TARGET] = page_cited,
	[PAGE_FOUND] = page_found,
	[PAGE_MOST_CITED] = page_ranking,
	[PAGE_LINEAGE] = page_lineage,
	[PAGE_CITED_BY] = page_cited,
	[PAGE_ANNOTATIONS] = page_annotations,
	[PAGE_HISTORY] = page_history,
	[PAGE_DRAFTS] = page_drafts,
	[PAGE_JUMPS] = build_jumps,
	[PAGE_ABOUT] = build_about,
	[PAGE_DETAILS] = page_details,
	[PAGE_CORRECTIONS] = page_corrections,
};

void
view_page_rebuild(struct view *v)
{
	struct page_view *p = (struct page_view *)v;
	size_t row = v->row, top = v->top;

	sheet_clear(&p->s);
	builders[p->what.page](p);
	if (v->columns > 0) {
		sheet_layout(v);
		v->row = row;
		v->top = top;
		pane_settle(v, 0);
	}
	v->app->dirty |= 1u << PANE_TEXT;
}

int64_t
view_page_annotation(struct view *v)
{
	struct page_view *p = (struct page_view *)v;
	struct sheet_item *item = sheet_current(&p->s);

	if (p->what.page == PAGE_HISTORY)
		return p->what.id;
	return item && p->what.page == PAGE_ANNOTATIONS ? item->id : 0;
}

/* --- as a view ------------------------------------------------------------ */

static void
title(struct view *v, struct row *left, struct row *right)
{
	struct page_view *p = (struct page_view *)v;

	row_puts(left, STYLE_NORMAL, p->name);
	row_puts(right, STYLE_NORMAL, p->count);
}

/* Names stand in as many columns as there is room for. */
static void
layout(struct view *v)
{
	struct page_view *p = (struct page_view *)v;

	size_t row = v->row, top = v->top;

	if (p->what.page != PAGE_DETAILS) {
		sheet_layout(v);
		return;
	}
	sheet_clear(&p->s);
	page_details(p);
	sheet_layout(v);
	v->row = row < v->n_rows ? row : 0;
	v->top = top;
	pane_settle(v, 0);
}

static unsigned
request(struct view *v, const struct request *rq)
{
	unsigned react = sheet_request(v, rq);

	return react & REACT_PASS || ((struct sheet *)v)->link < 0
		       ? react
		       : react | REACT_FOOT;
}

static unsigned
moved(struct view *v)
{
	return sheet_moved(v) | REACT_FOOT;
}

static void
close_page(struct view *v)
{
	struct page_view *p = (struct page_view *)v;

	sheet_free(&p->s);
	spot_free(&p->what);
	free(p);
}

static const struct view_ops ops = {
	.name = "page",
	.is_sheet = true,
	.keymap = KEYMAP_PAGE,
	.layout = layout,
	.draw_row = sheet_draw_row,
	.title = title,
	.request = request,
	.moved = moved,
	.search = sheet_search,
	.close = close_page,
};

bool
view_is_page(const struct view *v)
{
	return v && v->ops == &ops;
}

/*
 * To an item that is the first of a list; where what is told above it would
 * be out of sight then, to the first there that leads somewhere.
 */
static void
go_in_sight(struct page_view *p, size_t to)
{
	struct view *v = &p->s.v;
	size_t i = 0;

	if (p->what.page == PAGE_LINEAGE ||
	    p->s.items[to].first < (size_t)v->height) {
		sheet_goto(&p->s, to, 0);
		return;
	}
	while (i < to && !p->s.items[i].n_links)
		i++;
	if (i < to && p->s.items[i].first < (size_t)v->height)
		sheet_goto(&p->s, i, 0);
	else
		pane_move(v, 0);
}

/* To what is in doubt of a paragraph (or NULL), else to the first doubt. */
static void
go_to_doubt(struct page_view *p, const char *label)
{
	long to = -1;

	for (size_t i = p->s.n_items; i-- > 0;)
		if (p->s.items[i].ref >= 0)
			to = (long)i;
	for (size_t i = p->s.n_items; label && i-- > 0;)
		if (p->s.items[i].ref >= 0 &&
		    strcmp(p->s.items[i].margin, label) == 0)
			to = (long)i;
	if (to >= 0)
		sheet_goto(&p->s, (size_t)to, 0);
}

void
view_page_first(struct view *v, const char *label)
{
	struct page_view *p = (struct page_view *)v;
	size_t i;

	/* There its links are the end. */
	if (p->what.page == PAGE_DETAILS)
		return;
	if (p->what.page == PAGE_DOUBTS) {
		go_to_doubt(p, label);
		return;
	}
	/* Where one came from. */
	if (p->what.page == PAGE_JUMPS && v->app->nav.n_back) {
		sheet_goto(&p->s, v->app->nav.n_back - 1, 0);
		return;
	}
	for (i = 0; i < p->s.n_items; i++)
		if ((p->s.items[i].n_links && p->s.items[i].ref >= 0 &&
		     p->what.page != PAGE_LINEAGE) ||
		    p->s.items[i].id) {
			go_in_sight(p, i);
			return;
		}
}

struct view *
view_page_new(struct app *app, const struct spot *what, struct error *err)
{
	struct page_view *p;

	if (!builders[what->page]) {
		error_set(err, STATUS_USAGE, "there is no such page");
		return NULL;
	}
	p = xcalloc(1, sizeof *p);
	p->what = spot_copy(what);
	sheet_init(&p->s, &ops, app);
	builders[what->page](p);
	return &p->s.v;
}
