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
	LEAST_ROWS = 3,	 /* of words far apart */
	MOST_SPENT = 32, /* times a row is looked at */
	TRIES = 8,	 /* rows with which a table may begin */
	BODY_LINES = 1,	 /* full lines of text, before any table */
	SURE_ROWS = 6,	 /* of figures, which are a table anywhere */
	CELL = 48,	 /* bytes of a cell, on the average */
};
/* Sizes of the type. */
static const float SAME_ROW = 0.4f;
/* Shares of the zone's width. */
static const float FULL = 0.8f; /* a line of text */
/* Of the document's type: that of a masthead. */
static const float MASTHEAD = 1.15f;

/* --- tables -------------------------------------------------------------- */

/* Cells of these rows are short, and none is of a masthead. */
static bool
are_cells(const struct pdf_layout *l, const struct pdf_zone *z,
	  const struct pdf_row *rows, size_t n)
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
			cells += pdf_cells_of(line);
		}
	}
	return wide >= LEAST_ROWS && bytes < CELL * cells;
}

/*
 * A third of the rows is cut into lines already: words of text that was
 * stretched to the margin are not as far apart.
 */
static bool
are_cut(const struct pdf_row *rows, size_t n)
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
			const char *cell = t->rows[i].cells[c].text;

			flow_cell(&b, cell ? cell : "",
				  cell ? strlen(cell) : 0);
		}
		put_line(to, arena_strndup(l->a, b.data, b.len), like);
		if (i + 1 == heads)
			put_line(to, "|---|", like);
	}
	buf_free(&b);
}

/*
 * The lines of n rows as a table; false: they are none.  early: above them may
 * be nothing but a masthead.
 */
static bool
try_table(struct pdf_layout *l, const struct pdf_zone *z,
	  const struct pdf_row *r, size_t n, bool early, struct pdf_zone *to)
{
	struct pdf_table t = { .lead = l->lead };

	if (!are_cells(l, z, r, n))
		return false;
	pdf_table_columns(&t, z, r[0].first, r[n - 1].first + r[n - 1].n);
	if (t.columns < 2)
		return false;
	for (size_t k = 0; k < n; k++)
		pdf_table_add(l->a, &t, z, &r[k], r[k].first < t.figures);
	if (!pdf_table_finish(l->a, &t) ||
	    !(are_cut(r, n) || pdf_table_has_figures(&t)) ||
	    (early && !(t.n_rows >= SURE_ROWS && pdf_table_has_figures(&t))))
		return false;
	put_table(l, &t, to, &z->lines[r->first]);
	return true;
}

static void
find_in_zone(struct pdf_layout *l, struct pdf_zone *z, size_t *full)
{
	struct pdf_rows rows = pdf_rows_of(l->a, z);
	struct pdf_zone out = *z;
	size_t tried = 0, times = 0; /* the end of a region that was none */
	size_t spent = 0;	     /* rows of such */

	/* A table has a line more than rows: that below its headings. */
	out.lines = arena_array(l->a, z->n * 2 + 1, sizeof *out.lines);
	out.n = 0;
	for (size_t i = 0, end; i < rows.n; i = end) {
		const struct pdf_row *r = &rows.at[i];

		end = i + 1;
		if (r->wide && spent <= MOST_SPENT * rows.n) {
			size_t far = pdf_region_end(z, &rows, i);

			spent += far - i;
			times = far == tried ? times + 1 : 0;
			tried = far;
			if (times < TRIES &&
			    try_table(l, z, r, far - i, *full < BODY_LINES,
				      &out)) {
				end = far;
				continue;
			}
		}
		for (size_t k = r->first; k < r->first + r->n; k++) {
			const struct pdf_line *line = &z->lines[k];

			*full += line->role == ROLE_TEXT &&
				 line->right - line->left >
					 FULL * (rows.right - rows.left);
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
		wide += z->lines[i].role == ROLE_TEXT &&
			(pdf_cells_of(&z->lines[i]) > 1 ||
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

		if (!has_wide_rows(z)) {
			full += z->n;
			continue;
		}
		if (!l->lead)
			pdf_lead_find(l);
		find_in_zone(l, z, &full);
	}
}
