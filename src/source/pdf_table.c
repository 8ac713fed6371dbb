/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables: rows of words that stand far apart, with strips of white between
 * the columns of all of them.  Each row becomes one line, as flow.h has it.
 * What stands in a masthead is no table, nor are numbers before paragraphs.
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include "base/buf.h"
#include "source/flow.h"
#include "source/pdf_table.h"

enum {
	LEAST_ROWS = 3,	  /* of words far apart */
	MOST_BETWEEN = 6, /* rows that are not, between two of them */
	NUMBER = 5,	  /* bytes of one before a heading, at most */
	TRIES = 8,	  /* rows with which a table may begin */
	BODY_LINES = 1,	  /* full lines of text, before any table */
	CELL = 48,	  /* bytes of a cell, on the average */
};
/* Sizes of the type. */
static const float SAME_ROW = 0.4f;
static const float FAR = 3.2f;	      /* rows from each other, at most */
static const float ROW_APART = 1.15f; /* of lines: that of rows */
static const float PARTED = 1.3f;
static const float GAP = 1.2f; /* between cells, at least */
/* Shares of the zone's width. */
static const float FULL = 0.8f;	  /* a line of text */
static const float NARROW = 0.7f; /* a row that goes on with one cell */
/* Of the document's type: that of a masthead. */
static const float MASTHEAD = 1.15f;

/* Lines that stand at one height. */
struct row {
	size_t first, n; /* lines of the zone */
	bool wide;
};

struct rows {
	struct row *at;
	size_t n;
};

/* --- rows ---------------------------------------------------------------- */

static bool
is_text(const struct pdf_line *line)
{
	return line->role == ROLE_TEXT;
}

/* Cells that the words of a line may be; a paragraph's number is none. */
static size_t
cells_of(const struct pdf_line *line)
{
	size_t n = 1;

	for (size_t i = line->hang > 0 ? 2 : 1; i < line->n; i++) {
		const struct pdf_word *a = line->words[i - 1];
		const struct pdf_word *b = line->words[i];
		float gap =
			line->to_left ? a->left - b->right : b->left - a->right;

		n += fabsf(gap) > GAP * line->size;
	}
	return n;
}

static struct rows
rows_of(struct arena *a, const struct pdf_zone *z)
{
	struct rows rows = { .at = arena_array(a, z->n + 1, sizeof *rows.at) };

	for (size_t i = 0; i < z->n; i++) {
		struct row *r = rows.n ? &rows.at[rows.n - 1] : NULL;
		const struct pdf_line *line = &z->lines[i];

		if (r && is_text(line) && is_text(line - 1) &&
		    line->base - z->lines[r->first].base <
			    SAME_ROW * line->size) {
			r->n++;
			r->wide = true;
			continue;
		}
		rows.at[rows.n++] = (struct row){
			.first = i,
			.n = 1,
			.wide = is_text(line) && cells_of(line) > 1,
		};
	}
	return rows;
}

/* The left and right ends of a zone's text. */
struct ends {
	float left, right;
};

static struct ends
ends_of(const struct pdf_zone *z)
{
	struct ends e = { INFINITY, 0 };

	for (size_t i = 0; i < z->n; i++) {
		e.left = fminf(e.left, z->lines[i].left);
		e.right = fmaxf(e.right, z->lines[i].right);
	}
	return e;
}

/* A heading with a number: "B.  Lands beyond the hills". */
static bool
has_number(const struct pdf_line *line)
{
	const char *s = line->words[0]->text;
	size_t n = strlen(s);

	return line->hang > 0 && n <= NUMBER && strchr(".)", s[n - 1]);
}

/* Row k may stand between rows of a table, or go on with one. */
static bool
may_go_on(const struct pdf_zone *z, const struct rows *rows, size_t k,
	  struct ends e)
{
	const struct pdf_line *line = &z->lines[rows->at[k].first];
	const struct pdf_line *last = &z->lines[rows->at[k - 1].first];

	if (!rows->at[k].wide && has_number(line))
		return false;
	return is_text(line) && line->base - last->base < FAR * line->size &&
	       (rows->at[k].wide ||
		line->right - line->left < NARROW * (e.right - e.left));
}

/* From the row above row k to that. */
static float
down_to(const struct pdf_zone *z, const struct rows *rows, size_t k)
{
	return z->lines[rows->at[k].first].base -
	       z->lines[rows->at[k - 1].first].base;
}

/* The lines that the last row of a table goes on with, as near as lines are. */
static size_t
last_row_end(const struct pdf_zone *z, const struct rows *rows, size_t i,
	     size_t end, struct ends e)
{
	float least = INFINITY, most = 0;

	for (size_t k = i + 1; k < end; k++) {
		float down = down_to(z, rows, k);

		least = fminf(least, down);
		most = fmaxf(most, down);
	}
	if (most < ROW_APART * least)
		return end;
	while (end < rows->n && !rows->at[end].wide &&
	       may_go_on(z, rows, end, e) &&
	       down_to(z, rows, end) < ROW_APART * least)
		end++;
	return end;
}

/* One past the last row of what may be a table that begins with row i. */
static size_t
region_end(const struct pdf_zone *z, const struct rows *rows, size_t i,
	   struct ends e)
{
	size_t end = i + 1;
	float most = 0; /* of the distances so far */

	for (size_t k = i + 1; k < rows->n && k - end <= MOST_BETWEEN; k++) {
		float down = down_to(z, rows, k);

		/* Below white that parts no rows begins another table. */
		if (!may_go_on(z, rows, k, e) ||
		    (!rows->at[k].wide && most > 0 && down > PARTED * most))
			break;
		most = fmaxf(most, down);
		if (rows->at[k].wide)
			end = k + 1;
	}
	return last_row_end(z, rows, i, end, e);
}

/* --- tables -------------------------------------------------------------- */

/* Cells of these rows are short, and none is of a masthead. */
static bool
are_cells(const struct pdf_layout *l, const struct pdf_zone *z,
	  const struct row *rows, size_t n)
{
	size_t bytes = 0, cells = 0, wide = 0;

	for (size_t i = 0; i < n; i++) {
		wide += rows[i].wide;
		for (size_t k = 0; k < rows[i].n; k++) {
			const struct pdf_line *line =
				&z->lines[rows[i].first + k];

			if (line->size > MASTHEAD * l->size)
				return false;
			for (size_t w = 0; w < line->n; w++)
				bytes += strlen(line->words[w]->text) + 1;
			cells += cells_of(line);
		}
	}
	return wide >= LEAST_ROWS && bytes < CELL * cells;
}

/*
 * A third of the rows is cut into lines already: words of text that was
 * stretched to the margin are not as far apart.
 */
static bool
are_cut(const struct row *rows, size_t n)
{
	size_t cut = 0;

	for (size_t i = 0; i < n; i++)
		cut += rows[i].n > 1;
	return cut * 3 >= n;
}

static void
put_line(struct pdf_zone *to, const char *row, const struct pdf_line *like)
{
	struct pdf_line *line = &to->lines[to->n++];

	*line = *like;
	line->row = row;
	line->begins = BEGINS_YES;
}

static void
put_table(struct pdf_layout *l, const struct pdf_table *t, struct pdf_zone *to,
	  const struct pdf_line *like)
{
	size_t heads = pdf_table_heads(t);
	struct buf b = BUF_INIT;

	for (size_t i = 0; i < t->n_rows; i++) {
		buf_clear(&b);
		for (size_t c = 0; c < t->columns; c++) {
			const char *cell = t->rows[i].cells[c];

			flow_cell(&b, cell ? cell : "",
				  cell ? strlen(cell) : 0);
		}
		put_line(to, arena_strndup(l->a, b.data, b.len), like);
		if (i + 1 == heads)
			put_line(to, "|---|", like);
	}
	buf_free(&b);
}

/* The lines of rows i to end as a table; false: they are none. */
static bool
try_table(struct pdf_layout *l, const struct pdf_zone *z,
	  const struct rows *rows, size_t i, size_t end, struct pdf_zone *to)
{
	struct pdf_table t = { 0 };
	const struct row *r = rows->at + i;

	if (!are_cells(l, z, r, end - i))
		return false;
	pdf_table_columns(&t, z, r[0].first,
			  r[end - i - 1].first + r[end - i - 1].n);
	if (t.columns < 2)
		return false;
	for (size_t k = 0; k < end - i; k++)
		pdf_table_add(l->a, &t, z->lines + r[k].first, r[k].n,
			      k ? z->lines[r[k].first].base -
					      z->lines[r[k - 1].first].base
				: 0,
			      r[k].first < t.figures);
	if (!pdf_table_finish(l->a, &t) ||
	    !(are_cut(r, end - i) || pdf_table_has_figures(&t)))
		return false;
	put_table(l, &t, to, &z->lines[r->first]);
	return true;
}

static void
find_in_zone(struct pdf_layout *l, struct pdf_zone *z, size_t *full)
{
	struct rows rows = rows_of(l->a, z);
	struct ends e = ends_of(z);
	struct pdf_zone out = *z;
	size_t tried = 0, times = 0; /* the end of a region that was none */

	/* A table has a line more than rows: that below its headings. */
	out.lines = arena_array(l->a, z->n * 2 + 1, sizeof *out.lines);
	out.n = 0;
	for (size_t i = 0, end; i < rows.n; i = end) {
		const struct row *r = &rows.at[i];

		end = i + 1;
		if (r->wide && *full >= BODY_LINES) {
			size_t far = region_end(z, &rows, i, e);

			times = far == tried ? times + 1 : 0;
			tried = far;
			if (times < TRIES &&
			    try_table(l, z, &rows, i, far, &out)) {
				end = far;
				continue;
			}
		}
		for (size_t k = r->first; k < r->first + r->n; k++) {
			const struct pdf_line *line = &z->lines[k];

			*full += is_text(line) &&
				 line->right - line->left >
					 FULL * (e.right - e.left);
			out.lines[out.n++] = *line;
		}
	}
	*z = out;
}

static bool
has_wide_rows(const struct pdf_zone *z)
{
	size_t wide = 0;

	for (size_t i = 0; i < z->n; i++)
		wide += is_text(&z->lines[i]) &&
			(cells_of(&z->lines[i]) > 1 ||
			 (i && z->lines[i].base - z->lines[i - 1].base <
				       SAME_ROW * z->lines[i].size));
	return wide >= LEAST_ROWS;
}

void
pdf_tables_find(struct pdf_layout *l)
{
	size_t full = 0;

	for (size_t i = 0; i < l->n_zones; i++) {
		struct pdf_zone *z = &l->zones[i];

		if (has_wide_rows(z))
			find_in_zone(l, z, &full);
		else
			full += z->n;
	}
}
