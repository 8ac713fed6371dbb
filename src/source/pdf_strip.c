/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The columns of a table: strips that are white in nearly all of its lines. */
#include "config.h"

#include <math.h>
#include <string.h>

#include "source/pdf_table.h"

enum {
	BINS = 2400, /* of STEP points */
	CROSSED = 8, /* one row of so many may cross a strip of white */
	PARTED_ROWS = 2,
};
static const float STEP = 0.5f;
/* Sizes of the type. */
static const float SAME_ROW = 0.4f;
static const float STRIP = 0.6f;  /* white between columns; */
static const float NARROW = 0.3f; /* as narrow only if some cells are */
static const float GAP = 1.2f;	  /* so far apart */
static const float SPACE = 0.35f; /* between words of a cell, at most */

size_t
pdf_table_column(const struct pdf_table *t, const struct pdf_word *first,
		 const struct pdf_word *last)
{
	float middle = (first->left + last->right) / 2;
	size_t c = 0;

	while (c + 1 < t->columns && middle > t->ends[c])
		c++;
	return c;
}

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

/* The middle of what fewest lines cross of the bins from `first' to `end'. */
static float
whitest(const size_t *bins, size_t first, size_t end)
{
	size_t best = first, most = 0;

	for (size_t i = first, to; i < end; i = to) {
		for (to = i + 1; to < end && bins[to] == bins[i]; to++)
			;
		if (bins[i] < bins[best] ||
		    (bins[i] == bins[best] && to - i > most)) {
			best = i;
			most = to - i;
		}
	}
	return (float)best + (float)most / 2;
}

/*
 * Words of a line that stand in column c: the end of the last of them, and
 * where the first of those in the next one begins.
 */
static void
ends_in(const struct pdf_table *t, const struct pdf_line *line, size_t c,
	float *end, float *next)
{
	for (size_t i = 0; i < line->n; i++) {
		const struct pdf_word *w = line->words[i];
		size_t at = pdf_table_column(t, w, w);

		if (at == c)
			*end = fmaxf(*end, w->right);
		if (at == c + 1)
			*next = fminf(*next, w->left);
	}
}

/* Rows in which more than a space parts column c from the next one. */
static size_t
parted_rows(const struct pdf_table *t, const struct pdf_zone *z, size_t first,
	    size_t end, size_t c)
{
	size_t n = 0;

	for (size_t i = first, to; i < end; i = to) {
		float left = -INFINITY, right = INFINITY;

		for (to = i; to < end &&
			     (to == i || z->lines[to].base - z->lines[i].base <
						 SAME_ROW * z->lines[i].size);
		     to++)
			ends_in(t, &z->lines[to], c, &left, &right);
		n += isfinite(left) && isfinite(right) &&
		     right - left > GAP * z->lines[i].size;
	}
	return n;
}

static void
drop_end(struct pdf_table *t, size_t c)
{
	memmove(t->ends + c, t->ends + c + 1,
		(t->columns - c - 1) * sizeof *t->ends);
	t->columns--;
}

/* Spaces of a few lines that stand below each other by chance. */
static void
drop_spaces(struct pdf_table *t, const float *white, const struct pdf_zone *z,
	    size_t first, size_t end)
{
	for (size_t c = t->columns - 1; c-- > 0;)
		if (white[c] < STRIP * z->lines[first].size &&
		    parted_rows(t, z, first, end, c) < PARTED_ROWS)
			drop_end(t, c);
}

void
pdf_table_columns(struct pdf_table *t, const struct pdf_zone *z, size_t first,
		  size_t end)
{
	size_t bins[BINS] = { 0 }, lines = 0, most, white = 0;
	float strips[PDF_COLUMNS], size = z->lines[first].size;
	bool begun = false;

	t->figures = first_figure(z, first, end);
	for (size_t i = t->figures; i < end; i++) {
		cover(bins, &z->lines[i]);
		lines++;
	}
	most = lines / 2 / CROSSED;
	t->columns = 1;
	for (size_t k = 0; k < BINS; k++) {
		if (bins[k] <= most) {
			white++;
			continue;
		}
		if (begun && (float)white * STEP >= NARROW * size &&
		    t->columns < PDF_COLUMNS) {
			strips[t->columns - 1] = (float)white * STEP;
			t->ends[t->columns++ - 1] =
				whitest(bins, k - white, k) * STEP;
		}
		begun = true;
		white = 0;
	}
	t->ends[t->columns - 1] = INFINITY;
	drop_spaces(t, strips, z, t->figures, end);
}
