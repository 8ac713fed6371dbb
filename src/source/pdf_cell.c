/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The columns of a table, and which lines of a page are one row of it. */
#include "config.h"

#include <math.h>
#include <string.h>

#include "source/pdf_table.h"
#include "text/utf8.h"

enum {
	BINS = 512,  /* of STEP points */
	CROSSED = 8, /* one row of so many may cross a strip of white */
	MOST_HEADS = 3,
	MANY = 12, /* lines */
};
static const float STEP = 2;
/* Sizes of the type. */
static const float SAME_ROW = 0.4f;
static const float STRIP = 0.6f;  /* white between columns, at least, */
static const float NARROW = 0.4f; /* and where it parts many lines */
static const float SPACE = 0.5f;  /* between words of a cell, at most */
/* Of the least distance of two lines: that of two rows. */
static const float APART = 1.15f;

/* --- columns ------------------------------------------------------------- */

static size_t
bin(float x)
{
	return x <= 0 ? 0 : x / STEP >= BINS ? BINS - 1 : (size_t)(x / STEP);
}

/* Count a line in each bin that it covers; spaces inside of it are covered. */
static void
cover(size_t *bins, const struct pdf_line *line)
{
	const struct pdf_word *last = NULL;

	for (size_t i = 0; i < line->n; i++) {
		const struct pdf_word *w = line->words[i];
		float left = w->left;

		if (last && last->right < left &&
		    left - last->right < SPACE * line->size)
			left = last->right;
		if (last && w->left > last->left)
			for (size_t k = bin(left) + (left != w->left);
			     k <= bin(w->right); k++)
				bins[k]++;
		else
			for (size_t k = bin(w->left); k <= bin(w->right); k++)
				bins[k]++;
		last = w;
	}
}

/* Nothing but a figure, which may be parted by spaces. */
static bool
is_figure_line(const struct pdf_line *line)
{
	for (size_t i = 0; i < line->n; i++)
		if (strspn(line->words[i]->text, "0123456789.,()-") !=
		    strlen(line->words[i]->text))
			return false;
	return true;
}

/*
 * Where figures begin: what stands above them, as headings do, may stand
 * across the white between columns.
 */
static size_t
first_figure(const struct pdf_zone *z, size_t first, size_t end)
{
	size_t i = first;

	while (i < end && !is_figure_line(&z->lines[i]))
		i++;
	while (i > first && i < end &&
	       z->lines[i].base - z->lines[i - 1].base <
		       SAME_ROW * z->lines[i].size)
		i--;
	return (end - i) * 3 >= (end - first) * 2 ? i : first;
}

void
pdf_table_columns(struct pdf_table *t, const struct pdf_zone *z, size_t first,
		  size_t end)
{
	size_t bins[BINS] = { 0 }, lines = 0, most, white = 0;
	bool begun = false;
	float size = z->lines[first].size, least;

	t->figures = first_figure(z, first, end);
	for (size_t i = t->figures; i < end; i++) {
		cover(bins, &z->lines[i]);
		lines++;
	}
	most = lines / 2 / CROSSED;
	least = lines < MANY ? STRIP : NARROW;
	t->columns = 1;
	for (size_t k = 0; k < BINS; k++) {
		if (bins[k] <= most) {
			white++;
			continue;
		}
		if (begun && (float)white * STEP >= least * size &&
		    t->columns < PDF_COLUMNS) {
			t->ends[t->columns - 1] =
				((float)k - (float)white / 2) * STEP;
			t->columns++;
		}
		begun = true;
		white = 0;
	}
	t->ends[t->columns - 1] = INFINITY;
}

/* --- rows ---------------------------------------------------------------- */

static size_t
column_of(const struct pdf_table *t, const struct pdf_word *first,
	  const struct pdf_word *last)
{
	float middle = (first->left + last->right) / 2;
	size_t c = 0;

	while (c + 1 < t->columns && middle > t->ends[c])
		c++;
	return c;
}

/* One past the words that are one cell with the word `from'. */
static size_t
cell_end(const struct pdf_table *t, const struct pdf_line *line, size_t from,
	 bool head)
{
	size_t c = column_of(t, line->words[from], line->words[from]);
	size_t to = from + 1;

	for (; to < line->n; to++) {
		const struct pdf_word *a = line->words[to - 1];
		const struct pdf_word *b = line->words[to];

		/* Headings may reach beyond their column. */
		if (head ? b->left - a->right > SPACE * line->size
			 : column_of(t, b, b) != c)
			break;
	}
	return to;
}

/* What some words of a line say. */
static const char *
text_of(struct arena *a, const struct pdf_line *line, size_t from, size_t to)
{
	struct pdf_line part = *line;
	size_t len;

	part.words += from;
	part.n = to - from;
	return pdf_line_text(a, &part, &len);
}

static void
join(struct arena *a, const char **cell, const char *more)
{
	*cell = *cell && *more ? arena_printf(a, "%s %s", *cell, more) : more;
}

void
pdf_table_add(struct arena *a, struct pdf_table *t,
	      const struct pdf_line *lines, size_t n, float down, bool head)
{
	struct pdf_table_row row = { .down = down };

	for (size_t i = 0; i < n; i++)
		for (size_t from = 0, to; from < lines[i].n; from = to) {
			const struct pdf_word **w = lines[i].words;
			size_t c;

			to = cell_end(t, &lines[i], from, head);
			c = column_of(t, w[from], w[to - 1]);
			join(a, &row.cells[c], text_of(a, &lines[i], from, to));
		}
	t->rows = arena_grow(a, t->rows, t->n_rows, &t->cap, sizeof *t->rows);
	t->rows[t->n_rows++] = row;
}

static size_t
filled(const struct pdf_table *t, const struct pdf_table_row *r)
{
	size_t n = 0;

	for (size_t c = 0; c < t->columns; c++)
		n += r->cells[c] != NULL;
	return n;
}

static bool
begins_small(const char *cell)
{
	size_t len;

	return cell && utf8_is_lower(utf8_decode(cell, strlen(cell), &len));
}

/* Figures, or the dash that stands for none. */
static bool
is_figure(const char *cell)
{
	static const char *const signs[] = { "–", "—", "-", "‑" };
	size_t digits = 0;

	for (const char *s = cell; s && *s; s++)
		digits += *s >= '0' && *s <= '9';
	for (size_t i = 0; cell && i < sizeof signs / sizeof *signs; i++)
		if (!strcmp(cell, signs[i]))
			return true;
	return digits * 2 > (cell ? strlen(cell) : 0);
}

/* The least distance of two lines, and whether rows are further apart. */
struct pitch {
	float least;
	bool told;
};

static struct pitch
pitch_of(const struct pdf_table *t)
{
	struct pitch p = { INFINITY, false };

	for (size_t i = 1; i < t->n_rows; i++)
		p.least = fminf(p.least, t->rows[i].down);
	for (size_t i = 1; i < t->n_rows; i++)
		p.told = p.told || t->rows[i].down > APART * p.least;
	return p;
}

/*
 * Line i goes on with the row above it: by its distance, or else because it
 * lacks what all rows have.
 */
static bool
goes_on(const struct pdf_table *t, size_t i, struct pitch p)
{
	const struct pdf_table_row *r = &t->rows[i], *above = r - 1;
	size_t n = filled(t, r);

	if (p.told && r->down > APART * p.least)
		return false;
	/* "… and" / "conference   12 000": the figures stand below. */
	if (begins_small(r->cells[0]))
		return filled(t, above) == 1 ||
		       !is_figure(r->cells[t->columns - 1]);
	if (n == t->columns || n > filled(t, above))
		return false;
	if (!r->cells[0])
		return n == 1 && !is_figure(r->cells[t->columns - 1]);
	return p.told;
}

static bool
are_numerals(const struct pdf_table *t)
{
	size_t seen = 0;

	for (size_t i = 0; i < t->n_rows; i++) {
		const char *s = t->rows[i].cells[0];
		size_t n = s ? strlen(s) : 0;

		if (n && (n > 6 || !strchr(".)-", s[n - 1])))
			return false;
		seen += n > 0;
	}
	return seen > 0;
}

bool
pdf_table_finish(struct arena *a, struct pdf_table *t)
{
	struct pitch p = pitch_of(t);
	size_t kept = 0, full = 0;

	for (size_t i = 0; i < t->n_rows; i++) {
		struct pdf_table_row row = t->rows[i];

		if (!kept || !goes_on(t, i, p)) {
			t->rows[kept++] = row;
			continue;
		}
		for (size_t c = 0; c < t->columns; c++)
			if (row.cells[c])
				join(a, &t->rows[kept - 1].cells[c],
				     row.cells[c]);
	}
	for (size_t i = 0; i < kept; i++)
		full += filled(t, &t->rows[i]) > 1;
	if (full * 2 < kept || kept < 2 || are_numerals(t))
		return false;
	t->n_rows = kept;
	return true;
}

static bool
has_figures(const struct pdf_table *t, const struct pdf_table_row *r)
{
	for (size_t c = 1; c < t->columns; c++)
		if (is_figure(r->cells[c]))
			return true;
	return false;
}

bool
pdf_table_has_figures(const struct pdf_table *t)
{
	size_t n = 0;

	for (size_t i = 0; i < t->n_rows; i++)
		n += has_figures(t, &t->rows[i]);
	return n * 2 >= t->n_rows;
}

size_t
pdf_table_heads(const struct pdf_table *t)
{
	size_t heads = 0, figures = 0;

	while (heads < t->n_rows && !has_figures(t, &t->rows[heads]))
		heads++;
	for (size_t i = heads; i < t->n_rows; i++)
		figures += has_figures(t, &t->rows[i]);
	return heads <= MOST_HEADS && figures * 2 >= t->n_rows - heads ? heads
								       : 0;
}
