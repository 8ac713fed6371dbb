/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sheets: wrapping them to the pane.
 */
#include "config.h"

#include <string.h>

#include "text/wrap.h"
#include "tui/app_int.h"
#include "tui/row_bidi.h"
#include "tui/sheet_int.h"

enum {
	LABEL_LEAST = 4,
	LABEL_MOST = 14,
	SIGNS = 3,	 /* mark, sign, space */
	TEXT_LEAST = 20, /* columns; rather no margin than less */
};

static int
margin_of(const struct sheet *s)
{
	int most = 0;
	size_t i;

	for (i = 0; i < s->n_items; i++) {
		const char *m = s->items[i].margin;
		int n = wrap_columns(m, strlen(m));

		most = n > most ? n : most;
	}
	if (most > LABEL_MOST)
		most = LABEL_MOST;
	if (most < LABEL_LEAST)
		most = LABEL_LEAST;
	most += SIGNS;
	if (s->v.columns - most < TEXT_LEAST)
		most = s->v.columns > 2 ? 1 : 0;
	return most;
}

int
sheet_text_columns(const struct sheet *s, int indent)
{
	int width = s->v.columns - s->margin - indent;
	int most = s->v.app->options.value[OPTION_TEXT_WIDTH];

	if (most > 0 && width > most - indent)
		width = most - indent;
	return width < 1 ? 1 : width;
}

/* Too deep for a narrow pane is not indented. */
int
sheet_indent_of(const struct sheet *s, const struct sheet_item *item)
{
	return s->v.columns - s->margin - item->indent < TEXT_LEAST
		       ? 0
		       : item->indent;
}

/* A row as an item and a byte of it, to be found again when all is new. */
struct anchor_row {
	size_t item, byte;
};

static struct anchor_row
remember(const struct sheet *s, size_t row)
{
	if (row >= s->v.n_rows)
		return (struct anchor_row){ 0 };
	return (struct anchor_row){ s->rows[row].item, s->rows[row].start };
}

static size_t
recall(const struct sheet *s, struct anchor_row a)
{
	const struct sheet_item *item;
	size_t row;

	if (a.item >= s->n_items)
		return s->v.n_rows ? s->v.n_rows - 1 : 0;
	item = &s->items[a.item];
	row = item->first;
	while (row + 1 < item->first + item->n_rows &&
	       s->rows[row + 1].start <= a.byte)
		row++;
	return row;
}

int
sheet_hang_of(const struct sheet *s, const struct sheet_item *item)
{
	return sheet_text_columns(s, sheet_indent_of(s, item)) - item->hang <
			       TEXT_LEAST
		       ? 0
		       : item->hang;
}

/* A table has no labels, and needs what room there is. */
int
sheet_table_margin(const struct sheet *s)
{
	return s->margin > SIGNS ? SIGNS : s->margin;
}

static struct wrap_line *
wrap_lines(struct sheet *s, const struct sheet_item *item, size_t *n)
{
	int columns = sheet_text_columns(s, sheet_indent_of(s, item));
	int hang = sheet_hang_of(s, item);
	struct wrap_line *all, *rest;
	size_t from, i, n_rest;

	all = wrap_text(s->wrapped, item->text, item->len, columns, n);
	if (!hang || *n < 2)
		return all;
	from = all[1].start;
	rest = wrap_text(s->wrapped, item->text + from, item->len - from,
			 columns - hang, &n_rest);
	*n = n_rest + 1;
	all = memcpy(arena_array(s->wrapped, *n, sizeof *all), all,
		     sizeof *all);
	for (i = 0; i < n_rest; i++)
		all[i + 1] = (struct wrap_line){ .start = from + rest[i].start,
						 .end = from + rest[i].end };
	return all;
}

static struct sheet_row *
add_row(struct sheet *s, size_t *cap)
{
	s->rows = arena_grow(s->wrapped, s->rows, s->v.n_rows, cap,
			     sizeof *s->rows);
	return &s->rows[s->v.n_rows++];
}

/* A row of a table; its bytes stand in several places. */
static void
add_line(struct sheet *s, size_t i, const struct grid_line *line, size_t *cap)
{
	size_t before = s->v.n_rows ? s->rows[s->v.n_rows - 1].start : 0;
	struct sheet_row *r = add_row(s, cap);
	bool first = s->v.n_rows - 1 == s->items[i].first;

	*r = (struct sheet_row){ .item = i, .line = line };
	for (size_t k = 0; k < line->n; k++) {
		const struct grid_piece *p = &line->pieces[k];

		if (k == 0 || p->start < r->start)
			r->start = p->start;
		if (p->end > r->end)
			r->end = p->end;
	}
	/* Where bytes begin is found by halves of rows that only rise. */
	if (!first && r->start < before)
		r->start = before;
}

/* Items that are rows of the table that begins with this one. */
static size_t
table_length(const struct sheet *s, size_t first)
{
	size_t n = 0;

	for (; first + n < s->n_items && s->items[first + n].cells; n++)
		if (n > 0 && s->items[first + n].head &&
		    !s->items[first + n - 1].head)
			break;
	return n;
}

static void
wrap_table(struct sheet *s, size_t first, size_t n, size_t *cap)
{
	struct grid_row *rows = arena_array(s->wrapped, n, sizeof *rows);
	bool rtl = false;
	struct grid *g;
	size_t lines;

	for (size_t i = 0; i < n; i++) {
		const struct sheet_item *item = &s->items[first + i];

		rows[i] = (struct grid_row){ .text = item->text,
					     .len = item->len,
					     .head = item->head };
		rtl = rtl || bidi_is_rtl(item->text, item->len);
	}
	g = grid_new(s->wrapped, rows, n, s->v.columns - sheet_table_margin(s),
		     rtl && app_bidi(s->v.app));
	for (size_t i = 0; i < n; i++) {
		struct sheet_item *item = &s->items[first + i];
		struct grid_line *line = grid_lines(g, i, &lines);

		if (item->gap)
			*add_row(s, cap) =
				(struct sheet_row){ .item = first + i,
						    .gap = true };
		item->first = s->v.n_rows;
		item->n_rows = lines;
		for (size_t k = 0; k < lines; k++)
			add_line(s, first + i, &line[k], cap);
	}
}

static void
wrap_item(struct sheet *s, size_t i, size_t *cap)
{
	struct sheet_item *item = &s->items[i];
	struct wrap_line *lines;
	size_t n;

	lines = wrap_lines(s, item, &n);
	if (item->gap)
		*add_row(s, cap) = (struct sheet_row){ .item = i, .gap = true };
	item->first = s->v.n_rows;
	item->n_rows = n;
	for (size_t k = 0; k < n; k++)
		*add_row(s, cap) = (struct sheet_row){
			.item = i,
			.start = lines[k].start,
			.end = lines[k].end,
		};
}

void
sheet_layout(struct view *v)
{
	struct sheet *s = (struct sheet *)v;
	struct anchor_row row = remember(s, v->row), top = remember(s, v->top);
	bool at_top = v->top == 0;
	size_t i, n, cap = 0;

	arena_free(s->wrapped);
	s->wrapped = arena_new();
	s->rows = NULL;
	v->n_rows = 0;
	s->margin = margin_of(s);
	for (i = 0; i < s->n_items; i += n) {
		n = table_length(s, i);
		if (n)
			wrap_table(s, i, n, &cap);
		else
			wrap_item(s, i, &cap);
		n += n == 0;
	}
	v->row = recall(s, row);
	v->top = at_top ? 0 : recall(s, top);
	s->focus = v->n_rows ? s->rows[v->row].item : 0;
}
