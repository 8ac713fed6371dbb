/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Boxes.  What does not fit goes in this order: the foot, the list, the
 * dividers, the title, the status line.
 */
#include "config.h"

#include "tui/layout.h"

enum {
	TEXT_LEAST = 3,	   /* rows of text wanted before a list is */
	LIST_COLUMNS = 30, /* of the list at the side, at least */
	TEXT_COLUMNS = 40, /* and of the text beside it */
};

static int
least(int a, int b)
{
	return a < b ? a : b;
}

static int
most(int a, int b)
{
	return a > b ? a : b;
}

static void
only(struct layout *l, int pane, int y, int height, int columns)
{
	l->box[pane] = (struct layout_box){ .y = y,
					    .height = height,
					    .width = columns,
					    .shown = true,
					    .divider = -1 };
}

/* Rows of the foot out of `room`; -1 where even its divider is too much. */
static int
foot_rows(const struct layout_wish *w, int room)
{
	int cap = most(w->rows * w->foot_height / 100, 1);

	if (w->foot_rows < 0 || room < (w->foot_rows ? 2 : 1))
		return -1;
	return least(least(w->foot_rows, cap), room - 1);
}

/* Text, and the foot below it, in that room. */
static void
text_and_foot(const struct layout_wish *w, struct layout *l,
	      struct layout_box room)
{
	struct layout_box *text = &l->box[LAYOUT_TEXT];
	struct layout_box *foot = &l->box[LAYOUT_FOOT];
	int divider = room.height > TEXT_LEAST;
	int rows = foot_rows(w, room.height - TEXT_LEAST - divider);

	*text = room;
	text->shown = true;
	text->divider = divider ? room.y : -1;
	text->y += divider;
	text->height -= divider;
	if (rows < 0)
		return;
	text->height -= rows + 1;
	*foot = (struct layout_box){ .x = room.x,
				     .width = room.width,
				     .y = text->y + text->height + 1,
				     .height = rows,
				     .shown = true };
	foot->divider = foot->y - 1;
}

static void
stacked(const struct layout_wish *w, struct layout *l, int y, int n)
{
	int list = least(w->list_height, most(n / 4, 1));

	if (n < TEXT_LEAST + 3)
		list = 0;
	if (list)
		only(l, LAYOUT_LIST, y, list, w->columns);
	text_and_foot(w, l,
		      (struct layout_box){ .y = y + list,
					   .height = n - list,
					   .width = w->columns });
}

static void
beside(const struct layout_wish *w, struct layout *l, int y, int n)
{
	int list = most(w->columns / 3, LIST_COLUMNS);

	only(l, LAYOUT_LIST, y, n, list);
	l->bar = list;
	text_and_foot(w, l,
		      (struct layout_box){ .x = list + 1,
					   .y = y,
					   .height = n,
					   .width = w->columns - list - 1 });
}

void
layout_make(const struct layout_wish *w, struct layout *out)
{
	int y = w->rows >= 3 ? 1 : 0;
	int n = w->rows - y - (w->rows >= 2 ? 1 : 0);
	int i;

	*out = (struct layout){ .title = y ? 0 : -1,
				.status = w->rows >= 2 ? w->rows - 1 : -1,
				.bar = -1 };
	for (i = 0; i < LAYOUT_PANES; i++)
		out->box[i].divider = -1;
	if (!w->zoom && w->side_by_side &&
	    w->columns > LIST_COLUMNS + TEXT_COLUMNS)
		beside(w, out, y, n);
	else if (!w->zoom)
		stacked(w, out, y, n);
	/* The pane with the keys is never one that is not seen. */
	if (!w->zoom && out->box[w->focus].shown &&
	    out->box[w->focus].height > 0)
		return;
	if (!w->zoom && out->box[w->focus].shown && w->foot_rows <= 0)
		return;
	for (i = 0; i < LAYOUT_PANES; i++)
		out->box[i] = (struct layout_box){ .divider = -1 };
	out->bar = -1;
	only(out, w->focus, y, n, w->columns);
}
