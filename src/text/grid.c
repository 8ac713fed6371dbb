/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables laid out in columns. */
#include "config.h"

#include <string.h>

#include "text/grid.h"
#include "text/utf8.h"
#include "text/wrap.h"

enum {
	GAP = 2,    /* between columns */
	WORD = 14,  /* columns that a longer word need not be given */
	INDENT = 2, /* of what a long heading stands above */
};

/* A cell: bytes of the row's text. */
struct cell {
	size_t start, end;
};

struct cells {
	struct cell *at;
	size_t n;
};

struct column {
	int wish;  /* columns of its widest cell */
	int least; /* of its longest word */
	int width, at;
	bool figures;	   /* and nothing else but headings */
	const char *label; /* "Number: "; or "" */
};

struct grid {
	struct arena *arena;
	const struct grid_row *rows;
	struct cells *cells; /* of each row */
	size_t n;
	struct column *columns;
	size_t n_columns;
	int room;
	bool fits, mirrored;
};

bool
grid_is_row(const char *s, size_t n)
{
	return memchr(s, GRID_TAB, n) != NULL;
}

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

static bool
is_empty(const struct cells *c, size_t i)
{
	return i >= c->n || c->at[i].start == c->at[i].end;
}

/* Whether it may reach into the next column. */
static bool
may_reach(const struct grid *g, size_t row, size_t i)
{
	return i + 1 < g->n_columns && is_empty(&g->cells[row], i + 1);
}

static int
columns_of(const struct grid *g, size_t row, size_t i)
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
	int wide = columns_of(g, row, i);
	int least = longest_word(s, c.end - c.start);

	if (is_empty(&g->cells[row], i))
		return;
	if (!g->rows[row].head && !is_figure(s, c.end - c.start))
		column->figures = false;
	if (may_reach(g, row, i))
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
	int sum = (int)(g->n_columns - 1) * GAP;

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
		at += g->columns[i].width + GAP;
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

/* --- lines ----------------------------------------------------------- */

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
	int width = g->columns[i].width, wish = columns_of(g, row, i);

	while (width < wish && may_reach(g, row, i))
		width += GAP + g->columns[++i].width;
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
		int wide = columns_of(g, row, i);

		if (is_empty(&g->cells[row], i))
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
		used += wide + GAP;
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
		if (is_empty(&g->cells[row], i))
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
