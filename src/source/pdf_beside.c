/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Zones side by side: columns of a page, or of a table. */
#include "config.h"

#include <math.h>
#include <string.h>

#include "source/pdf_layout.h"

enum { CUT_ROWS = 3 /* of a table, at least */ };
/* Sizes of the type. */
static const float SAME_ROW = 0.4f;
static const float CELL_GAP = 2; /* between words of one line */
/* Of its zone's width: no line of a text. */
static const float SHORT = 0.6f;
static const float ALIKE = 0.15f; /* as high as another line */

/* Words of a line stand far apart, but for a number at its beginning. */
static bool
has_gap(const struct pdf_line *line)
{
	for (size_t i = line->hang > 0 ? 2 : 1; i < line->n; i++) {
		const struct pdf_word *a = line->words[i - 1];
		const struct pdf_word *b = line->words[i];
		float gap = a->left <= b->left ? b->left - a->right
					       : a->left - b->right;

		if (gap > CELL_GAP * line->size)
			return true;
	}
	return false;
}

/* The end of the row that begins with line i. */
static size_t
row_end(const struct pdf_zone *z, size_t i)
{
	size_t end = i + 1;

	while (end < z->n && z->lines[end].base - z->lines[i].base <=
				     SAME_ROW * z->lines[i].size)
		end++;
	return end;
}

/* Columns of a table: half of its rows are parted by white. */
static bool
has_cells(const struct pdf_zone *z)
{
	size_t rows = 0, cut = 0;

	for (size_t i = 0, end; i < z->n; i = end) {
		end = row_end(z, i);
		rows++;
		cut += end - i > 1 || has_gap(&z->lines[i]);
	}
	return cut >= CUT_ROWS && cut * 2 >= rows;
}

/* Most lines of `cells' stand as high as a line of the other side. */
static bool
are_level(const struct pdf_zone *cells, const struct pdf_zone *other)
{
	size_t level = 0;

	for (size_t i = 0, k = 0; i < cells->n; i++) {
		const struct pdf_line *line = &cells->lines[i];

		while (k < other->n &&
		       other->lines[k].base < line->base - ALIKE * line->size)
			k++;
		level += k < other->n &&
			 other->lines[k].base < line->base + ALIKE * line->size;
	}
	return level * 4 >= cells->n * 3;
}

/* A line of `other' stands as high as this one. */
static bool
is_level(const struct pdf_line *line, const struct pdf_zone *other)
{
	for (size_t i = 0; i < other->n; i++)
		if (other->lines[i].base > line->base - ALIKE * line->size)
			return other->lines[i].base <
			       line->base + ALIKE * line->size;
	return false;
}

/* Lines that do not fill their zone, as those of a text do. */
static bool
are_short(const struct pdf_zone *z)
{
	float left = INFINITY, right = 0;
	size_t n = 0;

	for (size_t i = 0; i < z->n; i++) {
		left = fminf(left, z->lines[i].left);
		right = fmaxf(right, z->lines[i].right);
	}
	for (size_t i = 0; i < z->n; i++)
		n += z->lines[i].right - z->lines[i].left <
		     SHORT * (right - left);
	return n * 4 >= z->n * 3;
}

/* Rows that go on beside, where no text stands, but short cells do. */
static bool
go_on_short(const struct pdf_zone *z, const struct pdf_zone *other)
{
	size_t cut = 0, level = 0;

	if (!are_short(other))
		return false;
	for (size_t i = 0, end; i < z->n; i = end) {
		end = row_end(z, i);
		if (end - i < 2 && !has_gap(&z->lines[i]))
			continue;
		cut++;
		level += is_level(&z->lines[i], other);
	}
	return cut >= CUT_ROWS && level * 4 >= cut * 3;
}

static bool
are_figures(const struct pdf_line *lines, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < lines[i].n; k++) {
			const char *s = lines[i].words[k]->text;

			if (s[strspn(s, "0123456789.,()-")])
				return false;
		}
	return true;
}

/* Rows of nothing but figures, beside what they are of. */
static bool
go_on_left(const struct pdf_zone *z, const struct pdf_zone *other)
{
	size_t rows = 0, level = 0, all = 0;

	for (size_t i = 0, end; i < z->n; i = end) {
		end = row_end(z, i);
		all++;
		if (!are_figures(z->lines + i, end - i))
			continue;
		rows++;
		level += is_level(&z->lines[i], other);
	}
	return rows >= CUT_ROWS && rows * 3 >= all && level * 4 >= rows * 3;
}

bool
pdf_are_cells(const struct pdf_zone *z, const struct pdf_zone *other)
{
	return (has_cells(z) && are_level(z, other)) || go_on_short(z, other) ||
	       go_on_left(z, other);
}
