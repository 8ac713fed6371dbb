/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The panes are given their boxes, and the views their widths.
 */
#include "config.h"

#include <string.h>

#include "tui/layout.h"
#include "tui/pane.h"
#include "tui/views.h"

static int
foot_wish(struct app *app)
{
	struct view *v = app->pane[PANE_FOOT].view;
	int rows;

	if (v->ops->wish)
		return v->ops->wish(v);
	if (view_foot_empty(v))
		return -1;
	rows = v->n_rows > 1000 ? 1000 : (int)v->n_rows;
	/* With the keys it keeps a row for the cursor. */
	return !rows && app->focus == PANE_FOOT ? 1 : rows;
}

static void
make(struct app *app, struct layout *l)
{
	struct layout_wish w = {
		.rows = app->rows,
		.columns = app->columns,
		.side_by_side = app->options.value[OPTION_LAYOUT] == 1,
		.list_height = app->options.value[OPTION_LIST_HEIGHT],
		.foot_height = app->options.value[OPTION_FOOT_HEIGHT],
		.foot_rows = foot_wish(app),
		.focus = (int)app->focus,
		.zoom = app->zoom,
	};

	size_t list = view_list_height(app->pane[PANE_LIST].view);

	if (list < (size_t)w.list_height)
		w.list_height = (int)list;
	if (app_editing(app) && w.foot_height < 50)
		w.foot_height = 50;
	layout_make(&w, l);
}

/* True where wrapping was done, after which heights may be others. */
static bool
rewrap(struct app *app, const struct layout *l)
{
	bool force = app->dirty & DIRTY_REWRAP, any = false;
	int i;

	for (i = 0; i < PANE_COUNT; i++) {
		struct view *v = app->pane[i].view;
		int width = l->box[i].width;

		/* A pane that is not shown wraps as if it had the screen. */
		if (!l->box[i].shown)
			width = v->columns > 0 ? v->columns : app->columns;
		if (v->columns == width && !force)
			continue;
		v->columns = width;
		v->ops->layout(v);
		app->dirty |= 1u << i;
		any = true;
	}
	app->dirty &= ~(unsigned)DIRTY_REWRAP;
	return any;
}

static void
place(struct app *app, int i, const struct layout_box *b)
{
	struct pane *p = &app->pane[i];
	int height = b->shown ? b->height : 0;

	if (p->y != b->y || p->x != b->x || p->height != height ||
	    p->width != b->width || p->divider != b->divider)
		app->dirty |= 1u << i;
	p->y = b->y;
	p->x = b->x;
	p->height = height;
	p->width = b->width;
	p->divider = b->divider;
	if (b->shown || p->view->height == 0)
		p->view->height = height;
	pane_settle(p->view, app->options.value[OPTION_SCROLL_MARGIN]);
	if (p->view->top != p->drawn_top)
		app->dirty |= 1u << i;
}

void
app_layout(struct app *app)
{
	struct layout l;
	int i;

	make(app, &l);
	if (rewrap(app, &l))
		make(app, &l);
	for (i = 0; i < PANE_COUNT; i++)
		place(app, i, &l.box[i]);
	if (app->title_row != l.title || app->status_row != l.status ||
	    app->bar != l.bar)
		app->dirty |= DIRTY_STATUS;
	app->title_row = l.title;
	app->status_row = l.status;
	app->bar = l.bar;
	app->dirty &= ~(unsigned)DIRTY_LAYOUT;
}
