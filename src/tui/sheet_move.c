/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sheets: moving about on them, and which link is meant.
 */
#include "config.h"

#include <string.h>

#include "tui/app_int.h"
#include "tui/pane.h"
#include "tui/sheet.h"

struct sheet_item *
sheet_current(struct sheet *s)
{
	return s->v.n_rows ? &s->items[s->rows[s->v.row].item] : NULL;
}

long
sheet_find(const struct sheet *s, long ref)
{
	size_t i;

	for (i = 0; i < s->n_items; i++)
		if (s->items[i].ref == ref)
			return (long)i;
	return -1;
}

/* Whether some of the bytes start..end of its item stand on a row. */
static bool
row_has(const struct sheet_row *r, size_t start, size_t end)
{
	if (!r->line)
		return start < r->end && end > r->start;
	for (size_t i = 0; i < r->line->n; i++)
		if (start < r->line->pieces[i].end &&
		    end > r->line->pieces[i].start)
			return true;
	return false;
}

size_t
sheet_row_of(const struct sheet *s, const struct sheet_item *item, size_t byte)
{
	size_t row = item->first;

	for (size_t i = row; item->cells && i < row + item->n_rows; i++)
		if (row_has(&s->rows[i], byte, byte + 1))
			return i;
	while (row + 1 < item->first + item->n_rows &&
	       s->rows[row + 1].start <= byte)
		row++;
	return row;
}

void
sheet_goto(struct sheet *s, size_t item, size_t byte)
{
	if (s && item < s->n_items)
		pane_move(&s->v, sheet_row_of(s, &s->items[item], byte));
}

void
sheet_top(struct sheet *s)
{
	const struct sheet_item *item = sheet_current(s);

	if (!item || s->v.row >= item->first + (size_t)s->v.height)
		return;
	/* Near the beginning the title stays in sight. */
	if (item->first + item->n_rows > (size_t)s->v.height)
		s->v.top = item->first;
	pane_settle(&s->v, 0);
}

void
sheet_place(struct view *v, struct spot *here)
{
	struct sheet *s = sheet_of(v);

	here->item = here->byte = here->link = 0;
	if (!s || !v->n_rows)
		return;
	here->item = s->rows[v->row].item;
	here->byte = s->rows[v->row].start;
	if (s->link >= 0 && s->link_item == (long)here->item)
		here->link = (size_t)s->link + 1;
}

unsigned
sheet_moved(struct view *v)
{
	struct sheet *s = (struct sheet *)v;
	size_t was = s->focus;

	s->focus = v->n_rows ? s->rows[v->row].item : 0;
	if (s->link < 0)
		/* Its sign stands on its first row, wherever the cursor is. */
		return s->focus == was ? REACT_NONE : REACT_PANE;
	s->link = s->link_item = -1;
	v->cursor_x = 0;
	return REACT_PANE;
}

bool
sheet_reveal(struct sheet *s)
{
	struct view *v = &s->v;
	const struct sheet_item *item = sheet_current(s);
	size_t end, height = v->height > 0 ? (size_t)v->height : 1;

	if (!item)
		return false;
	end = item->first + item->n_rows;
	if (end <= v->top + height)
		return false;
	v->top = end - height < v->row ? end - height : v->row;
	pane_settle(v, v->app->options.value[OPTION_SCROLL_MARGIN]);
	return true;
}

/* Go to a row; of its item as much is shown as there is room for. */
static unsigned
reveal(struct sheet *s, size_t row)
{
	return pane_move(&s->v, row) | REACT_REVEAL;
}

/* --- by item -------------------------------------------------------------- */

/* Whether next-paragraph stops at it. */
static bool
counts(const struct sheet *s, size_t item)
{
	const struct sheet_item *it = &s->items[item];

	return !it->passed && (it->ref >= 0 || it->n_links || it->id);
}

static unsigned
next_item(struct sheet *s, int count)
{
	size_t i = s->rows[s->v.row].item, found = i;

	while (count > 0 && ++i < s->n_items)
		if (counts(s, i)) {
			found = i;
			count--;
		}
	return reveal(s, s->items[found].first);
}

static unsigned
previous_item(struct sheet *s, int count)
{
	size_t i = s->rows[s->v.row].item, found = i;

	if (s->v.row > s->items[i].first)
		count--;
	while (count > 0 && i-- > 0)
		if (counts(s, i)) {
			found = i;
			count--;
		}
	return reveal(s, s->items[found].first);
}

static unsigned
next_signed(struct sheet *s, bool back)
{
	size_t i = s->rows[s->v.row].item;

	while (back ? i-- > 0 : ++i < s->n_items)
		if (s->items[i].sign[0])
			return reveal(s, s->items[i].first);
	app_say(s->v.app, STYLE_STATUS, "No annotation %s.",
		back ? "above" : "below");
	return REACT_STATUS;
}

/* --- by link -------------------------------------------------------------- */

static unsigned
select_link(struct sheet *s, size_t item, size_t link)
{
	const struct sheet_item *it = &s->items[item];
	size_t row = sheet_row_of(s, it, it->links[link].start);
	unsigned react = reveal(s, row);
	struct row drawn = ROW_INIT;

	s->link_item = (long)item;
	s->link = (long)link;
	/* The columns before the link are those of what is drawn there. */
	s->v.ops->draw_row(&s->v, row, &drawn);
	s->v.cursor_x = 0;
	for (size_t i = 0; i < drawn.n_runs; i++)
		if (drawn.runs[i].style == STYLE_SELECTED) {
			drawn.text.len = drawn.runs[i].start;
			s->v.cursor_x = row_columns(&drawn);
			break;
		}
	row_free(&drawn);
	return react | REACT_PANE;
}

unsigned
sheet_select(struct sheet *s, size_t link)
{
	const struct sheet_item *item = s ? sheet_current(s) : NULL;

	if (!item || link >= item->n_links)
		return REACT_NONE;
	return select_link(s, s->rows[s->v.row].item, link);
}

static bool
step_link(struct sheet *s, bool back, size_t *item, long *link)
{
	size_t here = s->rows[s->v.row].start;
	size_t i = s->rows[s->v.row].item;
	long k = s->link;

	if (s->link < 0 || s->link_item != (long)i) {
		/* As if the last link before the row's start were selected. */
		for (k = 0; k < (long)s->items[i].n_links &&
			    s->items[i].links[k].start < here;)
			k++;
		k = back ? k : k - 1;
	}
	for (;;) {
		k += back ? -1 : 1;
		if (k >= 0 && k < (long)s->items[i].n_links)
			break;
		if (back ? i == 0 : i + 1 >= s->n_items)
			return false;
		i = back ? i - 1 : i + 1;
		k = back ? (long)s->items[i].n_links : -1;
	}
	*item = i;
	*link = k;
	return true;
}

static unsigned
next_link(struct sheet *s, bool back)
{
	size_t item;
	long link;

	if (step_link(s, back, &item, &link))
		return select_link(s, item, (size_t)link);
	app_say(s->v.app, STYLE_STATUS, "No citation %s.",
		back ? "above" : "below");
	return REACT_STATUS;
}

const struct sheet_link *
sheet_follows(struct sheet *s)
{
	struct sheet_item *item = sheet_current(s);
	const struct sheet_row *r;
	size_t i;

	if (!item)
		return NULL;
	if (s->link >= 0)
		return &s->items[s->link_item].links[s->link];
	r = &s->rows[s->v.row];
	for (i = 0; i < item->n_links; i++)
		if (row_has(r, item->links[i].start, item->links[i].end))
			return &item->links[i];
	return item->n_links == 1 ? &item->links[0] : NULL;
}

/* --- by mark -------------------------------------------------------------- */

static bool
starts_mark(const struct sheet_item *item, size_t at)
{
	return item->styles[at] == STYLE_MARK &&
	       (at == 0 || item->styles[at - 1] != STYLE_MARK);
}

static bool
row_has_mark(const struct sheet *s, size_t row)
{
	const struct sheet_item *item = &s->items[s->rows[row].item];
	size_t at;

	for (at = s->rows[row].start; at < s->rows[row].end; at++)
		if (starts_mark(item, at) && row_has(&s->rows[row], at, at + 1))
			return true;
	return false;
}

static unsigned
next_mark(struct sheet *s, bool back)
{
	size_t row = s->v.row;

	while (back ? row-- > 0 : ++row < s->v.n_rows)
		if (row_has_mark(s, row))
			return reveal(s, row);
	app_say(s->v.app, STYLE_STATUS, "No footnote mark %s.",
		back ? "above" : "below");
	return REACT_STATUS;
}

/* --- requests ------------------------------------------------------------- */

unsigned
sheet_request(struct view *v, const struct request *rq)
{
	struct sheet *s = (struct sheet *)v;
	int count = rq->count ? rq->count : 1;

	if (!v->n_rows)
		return REACT_PASS;
	switch (rq->command) {
	case COMMAND_NEXT_PARAGRAPH:
		return next_item(s, count);
	case COMMAND_PREVIOUS_PARAGRAPH:
		return previous_item(s, count);
	case COMMAND_NEXT_CITATION:
	case COMMAND_PREVIOUS_CITATION:
		return next_link(s, rq->command == COMMAND_PREVIOUS_CITATION);
	case COMMAND_NEXT_MARK:
	case COMMAND_PREVIOUS_MARK:
		return next_mark(s, rq->command == COMMAND_PREVIOUS_MARK);
	case COMMAND_NEXT_ANNOTATION:
	case COMMAND_PREVIOUS_ANNOTATION:
		return next_signed(s,
				   rq->command == COMMAND_PREVIOUS_ANNOTATION);
	default:
		return REACT_PASS;
	}
}
