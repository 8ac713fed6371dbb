/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The generic driver of a view: requests that mean the same everywhere.
 */
#include "config.h"

#include <string.h>

#include "text/fold.h"
#include "tui/app_int.h"
#include "tui/pane.h"

void
pane_settle(struct view *v, int margin)
{
	size_t height = v->height > 0 ? (size_t)v->height : 1;
	size_t m = (size_t)margin, last;

	if (m > (height - 1) / 2)
		m = (height - 1) / 2;
	if (!v->n_rows)
		v->row = v->top = 0;
	else if (v->row >= v->n_rows)
		v->row = v->n_rows - 1;
	last = v->n_rows > height ? v->n_rows - height : 0;
	if (v->top + m > v->row)
		v->top = v->row > m ? v->row - m : 0;
	if (v->row + m >= v->top + height)
		v->top = v->row + m + 1 - height;
	if (v->top > last)
		v->top = last;
}

static int
margin_of(const struct view *v)
{
	return v->app->options.value[OPTION_SCROLL_MARGIN];
}

unsigned
pane_move(struct view *v, size_t row)
{
	size_t old_top = v->top, old_row = v->row;
	unsigned react;

	v->row = row;
	pane_settle(v, margin_of(v));
	if (v->row == old_row)
		return v->top == old_top ? REACT_NONE : REACT_PANE;
	react = v->top == old_top ? REACT_ROW : REACT_PANE;
	return v->ops->moved ? react | v->ops->moved(v) : react;
}

/* Scroll by `rows`, the cursor staying where it stands in the window. */
static unsigned
scroll(struct view *v, long rows)
{
	long height = v->height > 0 ? v->height : 1;
	long last = (long)v->n_rows > height ? (long)v->n_rows - height : 0;
	long top = (long)v->top + rows, row = (long)v->row + rows;
	size_t old_top = v->top;

	top = top < 0 ? 0 : top > last ? last : top;
	/* At the very end paging moves the cursor to the edge. */
	row = row < 0 ? 0 : row;
	if (row >= (long)v->n_rows)
		row = v->n_rows ? (long)v->n_rows - 1 : 0;
	v->top = (size_t)top;
	return pane_move(v, (size_t)row) |
	       (v->top == old_top ? REACT_NONE : REACT_PANE);
}

static unsigned
down(struct view *v, const struct request *rq)
{
	return pane_move(v, v->row + (size_t)(rq->count ? rq->count : 1));
}

static unsigned
up(struct view *v, const struct request *rq)
{
	size_t n = (size_t)(rq->count ? rq->count : 1);

	return pane_move(v, v->row > n ? v->row - n : 0);
}

/* A page keeps one row of the page before; a half page is half. */
static unsigned
page(struct view *v, const struct request *rq)
{
	bool half = rq->command == COMMAND_HALF_DOWN ||
		    rq->command == COMMAND_HALF_UP;
	bool back = rq->command == COMMAND_PAGE_UP ||
		    rq->command == COMMAND_HALF_UP;
	long rows = half ? (v->height + 1) / 2 : v->height - 1;

	if (rows < 1)
		rows = 1;
	rows *= rq->count ? rq->count : 1;
	return scroll(v, back ? -rows : rows);
}

static unsigned
first(struct view *v, const struct request *rq)
{
	return pane_move(v, rq->count ? (size_t)rq->count - 1 : 0);
}

static unsigned
last(struct view *v, const struct request *rq)
{
	size_t end = v->n_rows ? v->n_rows - 1 : 0;

	return pane_move(v, rq->count ? (size_t)rq->count - 1 : end);
}

static unsigned (*const movers[COMMAND_COUNT])(struct view *,
					       const struct request *) = {
	[COMMAND_DOWN] = down,	    [COMMAND_UP] = up,
	[COMMAND_PAGE_DOWN] = page, [COMMAND_PAGE_UP] = page,
	[COMMAND_HALF_DOWN] = page, [COMMAND_HALF_UP] = page,
	[COMMAND_FIRST] = first,    [COMMAND_LAST] = last,
};

unsigned
pane_request(struct view *v, const struct request *rq)
{
	return movers[rq->command] ? movers[rq->command](v, rq) : REACT_PASS;
}

/* What a view without a search of its own has on a row. */
static bool
row_holds(struct view *v, size_t row, const char *needle, struct row *work)
{
	size_t start, end;

	row_clear(work);
	v->ops->draw_row(v, row, work);
	return work->text.len && fold_find(work->text.data, work->text.len,
					   needle, 0, &start, &end);
}

static bool
search_rows(struct view *v, const char *needle, bool backward, size_t *row)
{
	struct row work = ROW_INIT;
	bool found = false;
	size_t i = v->row;

	while (!found && (backward ? i > 0 : i + 1 < v->n_rows)) {
		i = backward ? i - 1 : i + 1;
		found = row_holds(v, i, needle, &work);
	}
	row_free(&work);
	*row = i;
	return found;
}

/* One try from v->row on; the first row itself is not looked at. */
static bool
search_once(struct view *v, const char *needle, bool backward, size_t *row)
{
	if (v->ops->search)
		return v->ops->search(v, needle, backward, row);
	return search_rows(v, needle, backward, row);
}

/* What was out of sight comes to where there is something round it to read. */
static void
go_to_match(struct view *v, size_t row)
{
	size_t top = v->top,
	       third = (size_t)(v->height > 0 ? v->height : 1) / 3;

	pane_move(v, row);
	if (v->top == top)
		return;
	v->top = v->row > third ? v->row - third : 0;
	pane_settle(v, margin_of(v));
}

bool
pane_search(struct view *v, const char *needle, bool backward, bool *wrapped)
{
	struct row work = ROW_INIT;
	size_t old = v->row, row = old;
	bool found;

	*wrapped = false;
	if (!v->n_rows)
		return false;
	found = search_once(v, needle, backward, &row);
	if (!found) {
		*wrapped = true;
		v->row = backward ? v->n_rows - 1 : 0;
		row = v->row;
		/* It may be the very row where the search began. */
		found = row_holds(v, row, needle, &work);
		if (!found)
			found = search_once(v, needle, backward, &row);
		v->row = old;
	}
	row_free(&work);
	if (found)
		go_to_match(v, row);
	return found;
}

void
pane_highlight(struct row *row, const char *needle)
{
	size_t from = 0, start, end;

	while (from < row->text.len &&
	       fold_find(row->text.data, row->text.len, needle, from, &start,
			 &end) &&
	       end > start) {
		row_overlay(row, start, end, STYLE_MATCH);
		from = end;
	}
}
