/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a table may stand: rows of words far apart that have strips of white
 * in common, and what stands between them.
 */
#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "source/pdf_table.h"

enum {
	MOST_BETWEEN = 6, /* rows that are not wide, between two that are */
	NUMBER = 5,	  /* bytes of one before a heading, at most */
	EVEN = 4,	  /* words of a line whose spaces are compared */
	MOST_WORDS = 64,  /* of a row that are looked at */
	CROSSED = 6,	  /* one row of so many may cross a strip */
};
/* Sizes of the type. */
static const float SAME_ROW = 0.4f;
static const float FAR = 3.2f;	      /* rows from each other, at most */
static const float ROW_APART = 1.15f; /* of lines: that of rows */
static const float PARTED = 1.3f;
static const float GAP = 1.2f;	  /* between cells, at least */
static const float SPACE = 0.35f; /* between words, at most */
static const float STRIP = 0.4f;  /* white that rows have in common */
static const float CUT = 2.5f;	  /* so far are cells, however even */
/* Of the space between most words of a line that is stretched. */
static const float WIDER = 1.8f;
static const float SMALLER = 0.9f; /* type of headings */
static const float LARGER = 1.1f;  /* of a heading between two tables */
/* Of the zone's width: a row that goes on with one cell. */
static const float NARROW = 0.7f;
static const float FILLED = 0.95f; /* a line of text */

/* --- rows ---------------------------------------------------------------- */

static bool
is_text(const struct pdf_line *line)
{
	return line->role == ROLE_TEXT;
}

static float
gap_before(const struct pdf_line *line, size_t i)
{
	const struct pdf_word *a = line->words[i - 1], *b = line->words[i];

	return fabsf(line->to_left ? a->left - b->right : b->left - a->right);
}

/* Gaps of a line that are wider than this. */
static size_t
gaps_over(const struct pdf_line *line, float apart)
{
	size_t n = 0;

	for (size_t i = line->hang > 0 ? 2 : 1; i < line->n; i++)
		n += gap_before(line, i) > apart;
	return n;
}

/* So far apart are cells: further than the words of a stretched line. */
static float
cells_apart(const struct pdf_line *line)
{
	float few[MOST_WORDS];
	size_t n = 0;

	for (size_t i = line->hang > 0 ? 2 : 1; i < line->n && n < MOST_WORDS;
	     i++)
		few[n++] = gap_before(line, i);
	if (n < EVEN)
		return GAP * line->size;
	return fminf(CUT * line->size,
		     fmaxf(GAP * line->size, WIDER * pdf_median(few, n)));
}

size_t
pdf_cells_of(const struct pdf_line *line)
{
	if (!gaps_over(line, GAP * line->size))
		return 1;
	return 1 + gaps_over(line, cells_apart(line));
}

struct pdf_rows
pdf_rows_of(struct arena *a, const struct pdf_zone *z)
{
	struct pdf_rows rows = { .at = arena_array(a, z->n + 1,
						   sizeof *rows.at),
				 .left = INFINITY };

	for (size_t i = 0; i < z->n; i++) {
		struct pdf_row *r = rows.n ? &rows.at[rows.n - 1] : NULL;
		const struct pdf_line *line = &z->lines[i];

		rows.left = fminf(rows.left, line->left);
		rows.right = fmaxf(rows.right, line->right);
		if (r && is_text(line) && is_text(line - 1) &&
		    line->base - z->lines[r->first].base <
			    SAME_ROW * line->size) {
			r->n++;
			r->wide = true;
			continue;
		}
		rows.at[rows.n++] = (struct pdf_row){
			.first = i,
			.n = 1,
			.wide = is_text(line) && pdf_cells_of(line) > 1,
		};
	}
	return rows;
}

/* --- strips of white ----------------------------------------------------- */

struct strip {
	float left, right;
	size_t crossed; /* rows that have words in it */
};

struct strips {
	struct strip at[MOST_WORDS + 1];
	size_t n;
};

static int
by_left(const void *pa, const void *pb)
{
	const struct strip *a = pa, *b = pb;

	return (a->left > b->left) - (a->left < b->left);
}

/* White between the words of a row, and on both sides of it. */
static struct strips
strips_of(const struct pdf_zone *z, const struct pdf_row *r)
{
	struct strip words[MOST_WORDS];
	struct strips s = { 0 };
	float size = z->lines[r->first].size, end = -INFINITY;
	size_t n = 0;

	for (size_t i = r->first; i < r->first + r->n; i++)
		for (size_t k = 0; k < z->lines[i].n && n < MOST_WORDS; k++)
			words[n++] = (struct strip){
				.left = z->lines[i].words[k]->left,
				.right = z->lines[i].words[k]->right,
			};
	qsort(words, n, sizeof *words, by_left);
	for (size_t i = 0; i < n; i++) {
		if (words[i].left - end > SPACE * size)
			s.at[s.n++] = (struct strip){ end, words[i].left, 0 };
		end = fmaxf(end, words[i].right);
	}
	s.at[s.n++] = (struct strip){ end, INFINITY, 0 };
	return s;
}

/* The widest part of a strip that is white in a row, too. */
static struct strip
meet(const struct strip *strip, const struct strips *row)
{
	struct strip best = { 0, 0, strip->crossed };

	for (size_t i = 0; i < row->n; i++) {
		float left = fmaxf(strip->left, row->at[i].left);
		float right = fminf(strip->right, row->at[i].right);

		if (right - left > best.right - best.left) {
			best.left = left;
			best.right = right;
		}
	}
	return best;
}

/*
 * Take a row of a table; false: it has no strip with those above, or crosses
 * one as text does that fills its lines.
 */
static bool
meet_row(struct strips *all, const struct strips *row, float size, bool filled)
{
	struct strips met = *all;
	size_t white = 0;

	for (size_t i = 0; i < all->n; i++) {
		struct strip s = meet(&all->at[i], row);

		if (s.right - s.left < STRIP * size) {
			met.at[i].crossed++;
			continue;
		}
		met.at[i] = s;
		white++;
	}
	if (!white || (filled && white < all->n))
		return false;
	*all = met;
	return true;
}

/* Strips inside of the first row of a table. */
static struct strips
first_strips(const struct pdf_zone *z, const struct pdf_row *r)
{
	struct strips row = strips_of(z, r), s = { 0 };

	for (size_t i = 0; i < row.n; i++)
		if (!isinf(row.at[i].left) && !isinf(row.at[i].right))
			s.at[s.n++] = row.at[i];
	return s;
}

/* Of n rows, most are white in one strip. */
static bool
have_strip(const struct strips *s, size_t n)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->at[i].crossed * CROSSED <= n)
			return true;
	return false;
}

/* --- regions ------------------------------------------------------------- */

/* A heading with a number: "B.  Lands beyond the hills". */
static bool
has_number(const struct pdf_line *line)
{
	const char *s = line->words[0]->text;
	size_t n = strlen(s);

	return line->hang > 0 && n <= NUMBER && strchr(".)", s[n - 1]);
}

static bool
is_figure(const char *s)
{
	return s[strspn(s, "0123456789.,()-")] == '\0';
}

/* A paragraph with its number, and with no figure at its end. */
static bool
is_numbered(const struct pdf_zone *z, const struct pdf_rows *rows, size_t k)
{
	const struct pdf_row *r = &rows->at[k];
	const struct pdf_line *line = &z->lines[r->first];
	const struct pdf_line *last = &z->lines[r->first + r->n - 1];
	const char *s = line->words[0]->text;
	size_t n = strlen(s);
	bool dash = line->n > 1 && !strcmp(line->words[1]->text, "-");

	return n <= NUMBER && (strchr(".)-", s[n - 1]) || dash) &&
	       !is_figure(last->words[last->n - 1]->text);
}

/* The same, from margin to margin. */
static bool
is_paragraph(const struct pdf_zone *z, const struct pdf_rows *rows, size_t k)
{
	const struct pdf_row *r = &rows->at[k];
	float width =
		z->lines[r->first + r->n - 1].right - z->lines[r->first].left;

	return width > FILLED * (rows->right - rows->left) &&
	       is_numbered(z, rows, k);
}

static float
size_of(const struct pdf_zone *z, const struct pdf_rows *rows, size_t k)
{
	return z->lines[rows->at[k].first].size;
}

/* Larger than the rows on both sides of it. */
static bool
is_heading(const struct pdf_zone *z, const struct pdf_rows *rows, size_t k)
{
	float size = size_of(z, rows, k);

	return size > LARGER * size_of(z, rows, k - 1) && k + 1 < rows->n &&
	       size > LARGER * size_of(z, rows, k + 1);
}

/* Row k may stand between rows of a table, or go on with one. */
static bool
may_go_on(const struct pdf_zone *z, const struct pdf_rows *rows, size_t k)
{
	const struct pdf_line *line = &z->lines[rows->at[k].first];
	const struct pdf_line *last = &z->lines[rows->at[k - 1].first];

	if (is_paragraph(z, rows, k) ||
	    (!rows->at[k].wide && (has_number(line) || is_heading(z, rows, k))))
		return false;
	return is_text(line) && line->base - last->base < FAR * line->size &&
	       (rows->at[k].wide ||
		line->right - line->left < NARROW * (rows->right - rows->left));
}

/* From the row above row k to that. */
static float
down_to(const struct pdf_zone *z, const struct pdf_rows *rows, size_t k)
{
	return z->lines[rows->at[k].first].base -
	       z->lines[rows->at[k - 1].first].base;
}

/* The lines that the last row of a table goes on with, as near as lines are. */
static size_t
last_row_end(const struct pdf_zone *z, const struct pdf_rows *rows, size_t i,
	     size_t end)
{
	float least = INFINITY, most = 0;

	for (size_t k = i + 1; k < end; k++) {
		float down = down_to(z, rows, k);

		most = fmaxf(most, down);
		/* Headings may be set in smaller type. */
		if (size_of(z, rows, k) > SMALLER * size_of(z, rows, end - 1))
			least = fminf(least, down);
	}
	if (most < ROW_APART * least)
		return end;
	while (end < rows->n && !rows->at[end].wide &&
	       may_go_on(z, rows, end) &&
	       down_to(z, rows, end) < ROW_APART * least)
		end++;
	return end;
}

/* One line from margin to margin. */
static bool
fills(const struct pdf_zone *z, const struct pdf_rows *rows, size_t k)
{
	const struct pdf_line *line = &z->lines[rows->at[k].first];

	return rows->at[k].n == 1 &&
	       line->right - line->left > FILLED * (rows->right - rows->left);
}

size_t
pdf_region_end(const struct pdf_zone *z, const struct pdf_rows *rows, size_t i)
{
	struct strips all = first_strips(z, &rows->at[i]), row;
	size_t end = i + 1, wide = 1;
	float most = 0; /* of the distances so far */

	if (is_numbered(z, rows, i))
		return end;
	for (size_t k = i + 1; k < rows->n && k - end <= MOST_BETWEEN; k++) {
		float down = down_to(z, rows, k);

		/* Below white that parts no rows begins another table. */
		if (!may_go_on(z, rows, k) ||
		    (!rows->at[k].wide && most > 0 && down > PARTED * most))
			break;
		most = fmaxf(most, down);
		if (!rows->at[k].wide)
			continue;
		row = strips_of(z, &rows->at[k]);
		if (!meet_row(&all, &row, size_of(z, rows, k),
			      fills(z, rows, k)))
			break;
		end = k + 1;
		wide++;
	}
	return have_strip(&all, wide) ? last_row_end(z, rows, i, end) : i + 1;
}
