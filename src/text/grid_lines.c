/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lines of a row of a table, in columns or as a list. */
#include "config.h"

#include <string.h>

#include "text/grid_int.h"
#include "text/wrap.h"

enum { INDENT = 2 }; /* of what a long heading stands above */

struct lines {
	struct grid_line *at;
	size_t n, cap;
};

static struct grid_line *
line_at(const struct grid *g, struct lines *lines, size_t i)
{
	while (lines->n <= i) {
		lines->at = arena_grow(g->arena, lines->at, lines->n,
				       &lines->cap, sizeof(*lines->at));
		lines->at[lines->n++] = (struct grid_line){
			.pieces = arena_array(g->arena, g->n_columns,
					      sizeof(struct grid_piece)),
		};
	}
	return &lines->at[i];
}

static void
add_piece(struct grid_line *line, struct grid_piece piece, bool before)
{
	if (before)
		memmove(line->pieces + 1, line->pieces,
			line->n * sizeof(*line->pieces));
	line->pieces[before ? 0 : line->n] = piece;
	line->n++;
}

/* Columns of a cell and of those that it reaches into. */
static int
width_of(const struct grid *g, size_t row, size_t i)
{
	int width = g->columns[i].width, wish = grid_columns_of(g, row, i);

	while (width < wish && grid_may_reach(g, row, i))
		width += GRID_GAP + g->columns[++i].width;
	return width;
}

static void
put_in_column(const struct grid *g, size_t row, size_t i, struct lines *lines)
{
	const struct column *column = &g->columns[i];
	struct cell c = g->cells[row].at[i];
	const char *s = g->rows[row].text + c.start;
	int width = width_of(g, row, i);
	size_t n;
	struct wrap_line *w =
		wrap_text(g->arena, s, c.end - c.start, width, &n);

	for (size_t k = 0; k < n; k++) {
		int wide = wrap_columns(s + w[k].start, w[k].end - w[k].start);
		int at = column->at;

		if (g->mirrored)
			at = g->room - at - width;
		if (column->figures && !g->rows[row].head && wide < width)
			at += width - wide;
		add_piece(line_at(g, lines, k),
			  (struct grid_piece){ .start = c.start + w[k].start,
					       .end = c.start + w[k].end,
					       .column = at > 0 ? at : 0,
					       .width = width,
					       .label = "" },
			  g->mirrored);
	}
}

/* "Number: 3", on lines of its own. */
static void
put_in_list(const struct grid *g, size_t row, size_t i, struct lines *lines)
{
	struct cell c = g->cells[row].at[i];
	const char *s = g->rows[row].text + c.start;
	const char *label = g->rows[row].head ? "" : g->columns[i].label;
	int before = wrap_columns(label, strlen(label));
	bool above = before > g->room / 2;
	int left = above ? INDENT : before;
	struct wrap_line *w;
	size_t n;

	if (left >= g->room)
		left = 0;
	if (above)
		add_piece(line_at(g, lines, lines->n),
			  (struct grid_piece){ .start = c.start,
					       .end = c.start,
					       .label = label },
			  false);
	w = wrap_text(g->arena, s, c.end - c.start, g->room - left, &n);
	for (size_t k = 0; k < n; k++)
		add_piece(line_at(g, lines, lines->n),
			  (struct grid_piece){
				  .start = c.start + w[k].start,
				  .end = c.start + w[k].end,
				  .column = above || k > 0 ? left : 0,
				  .width = g->room - left,
				  .label = above || k > 0 ? "" : label },
			  false);
}

/* Headings of a list one behind the other, as many as a line takes. */
static void
put_headings(const struct grid *g, size_t row, struct lines *lines)
{
	int used = g->room;

	for (size_t i = 0; i < g->cells[row].n; i++) {
		struct cell c = g->cells[row].at[i];
		int wide = grid_columns_of(g, row, i);

		if (grid_is_empty(&g->cells[row], i))
			continue;
		if (wide > g->room) {
			put_in_list(g, row, i, lines);
			used = g->room;
			continue;
		}
		if (used + wide > g->room) {
			line_at(g, lines, lines->n);
			used = 0;
		}
		add_piece(line_at(g, lines, lines->n - 1),
			  (struct grid_piece){ .start = c.start,
					       .end = c.end,
					       .column = used,
					       .width = wide,
					       .label = "" },
			  false);
		used += wide + GRID_GAP;
	}
}

struct grid_line *
grid_lines(const struct grid *g, size_t row, size_t *count)
{
	bool headings = !g->fits && g->rows[row].head;
	struct lines lines = { 0 };

	if (g->fits)
		line_at(g, &lines, 0);
	if (headings)
		put_headings(g, row, &lines);
	for (size_t i = 0; i < g->cells[row].n && !headings; i++) {
		if (grid_is_empty(&g->cells[row], i))
			continue;
		if (g->fits)
			put_in_column(g, row, i, &lines);
		else
			put_in_list(g, row, i, &lines);
	}
	if (lines.n == 0)
		line_at(g, &lines, 0);
	/* A list is parted from the next. */
	if (!g->fits && row + 1 < g->n)
		line_at(g, &lines, lines.n);
	*count = lines.n;
	return lines.at;
}
