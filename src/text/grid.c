/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables laid out in columns. */
#include "config.h"

#include <string.h>

#include "text/grid_int.h"
#include "text/utf8.h"
#include "text/wrap.h"

enum { WORD = 14 }; /* columns that a longer word need not be given */

/* --- cells ----------------------------------------------------------- */

static struct cells
split(struct arena *a, const struct grid_row *row)
{
	struct cells cells = { 0 };
	size_t cap = 0, start = 0;

	for (size_t i = 0; i <= row->len; i++) {
		if (i < row->len && row->text[i] != GRID_TAB)
			continue;
		cells.at = arena_grow(a, cells.at, cells.n, &cap,
				      sizeof(*cells.at));
		cells.at[cells.n++] = (struct cell){ start, i };
		start = i + 1;
	}
	return cells;
}

bool
grid_is_empty(const struct cells *c, size_t i)
{
	return i >= c->n || c->at[i].start == c->at[i].end;
}

bool
grid_may_reach(const struct grid *g, size_t row, size_t i)
{
	return i + 1 < g->n_columns && grid_is_empty(&g->cells[row], i + 1);
}

int
grid_columns_of(const struct grid *g, size_t row, size_t i)
{
	struct cell c = g->cells[row].at[i];

	return wrap_columns(g->rows[row].text + c.start, c.end - c.start);
}

/* Columns of what cannot be broken; wide characters can. */
static int
longest_word(const char *s, size_t n)
{
	int longest = 0, word = 0;
	size_t len;

	for (size_t i = 0; i < n; i += len) {
		uint32_t c = utf8_decode(s + i, n - i, &len);
		int wide = wrap_char_columns(c);

		word = utf8_is_space(c) ? 0 : wide > 1 ? wide : word + wide;
		longest = word > longest ? word : longest;
	}
	return longest < WORD ? longest : WORD;
}

/* "1,234.5", "(12)", "25%", "-": what stands under each other at the right. */
static bool
is_figure(const char *s, size_t n)
{
	size_t len, digits = 0;

	for (size_t i = 0; i < n; i += len) {
		uint32_t c = utf8_decode(s + i, n - i, &len);

		digits += utf8_is_digit(c);
		if (!utf8_is_digit(c) && !utf8_is_space(c) &&
		    !(c < 0x80 && strchr(".,()+-%$*", (int)c)) &&
		    (c < 0x2010 || c > 0x2015) && c != 0x2212)
			return false;
	}
	return digits > 0 || n <= 3;
}

/* --- columns --------------------------------------------------------- */

static void
measure_cell(struct grid *g, size_t row, size_t i)
{
	struct column *column = &g->columns[i];
	struct cell c = g->cells[row].at[i];
	const char *s = g->rows[row].text + c.start;
	int wide = grid_columns_of(g, row, i);
	int least = longest_word(s, c.end - c.start);

	if (grid_is_empty(&g->cells[row], i))
		return;
	if (!g->rows[row].head && !is_figure(s, c.end - c.start))
		column->figures = false;
	if (grid_may_reach(g, row, i))
		return;
	column->wish = wide > column->wish ? wide : column->wish;
	column->least = least > column->least ? least : column->least;
}

static void
measure(struct grid *g)
{
	for (size_t i = 0; i < g->n_columns; i++)
		g->columns[i] = (struct column){
			.wish = 1, .least = 1, .figures = true, .label = ""
		};
	for (size_t row = 0; row < g->n; row++)
		for (size_t i = 0; i < g->cells[row].n; i++)
			measure_cell(g, row, i);
}

/* The lowest headings of each column. */
static void
label_columns(struct grid *g)
{
	for (size_t row = 0; row < g->n && g->rows[row].head; row++)
		for (size_t i = 0; i < g->cells[row].n; i++) {
			struct cell c = g->cells[row].at[i];

			if (c.end > c.start)
				g->columns[i].label = arena_printf(
					g->arena,
					"%.*s: ", (int)(c.end - c.start),
					g->rows[row].text + c.start);
		}
}

/* No column is wider than `most`, nor narrower than its words; the sum. */
static int
set_widths(struct grid *g, int most)
{
	int sum = (int)(g->n_columns - 1) * GRID_GAP;

	for (size_t i = 0; i < g->n_columns; i++) {
		struct column *c = &g->columns[i];

		c->width = c->wish < most ? c->wish : most;
		if (c->width < c->least)
			c->width = c->least;
		sum += c->width;
	}
	return sum;
}

/* The widest columns give way first. */
static void
fit_columns(struct grid *g)
{
	int low = 0, high = g->room, at = 0;

	g->fits = set_widths(g, 0) <= g->room;
	while (g->fits && low < high) {
		int middle = (low + high + 1) / 2;

		if (set_widths(g, middle) <= g->room)
			low = middle;
		else
			high = middle - 1;
	}
	set_widths(g, low);
	for (size_t i = 0; i < g->n_columns; i++) {
		g->columns[i].at = at;
		at += g->columns[i].width + GRID_GAP;
	}
}

struct grid *
grid_new(struct arena *a, const struct grid_row *rows, size_t n, int columns,
	 bool mirrored)
{
	struct grid *g = arena_array(a, 1, sizeof(*g));

	*g = (struct grid){ .arena = a,
			    .rows = rows,
			    .cells = arena_array(a, n, sizeof(*g->cells)),
			    .n = n,
			    .room = columns > 1 ? columns : 1,
			    .mirrored = mirrored };
	for (size_t i = 0; i < n; i++) {
		g->cells[i] = split(a, &rows[i]);
		if (g->cells[i].n > g->n_columns)
			g->n_columns = g->cells[i].n;
	}
	g->columns = arena_array(a, g->n_columns, sizeof(*g->columns));
	measure(g);
	label_columns(g);
	fit_columns(g);
	return g;
}
