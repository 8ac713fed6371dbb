/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Columns: what crosses the white between them (a heading, a table) stands
 * between columns that end above it and columns that begin below.
 */
#include "config.h"

#include <math.h>

#include "source/pdf_gutter.h"

enum {
	SIDE_LINES = 6,	  /* of a column that goes on, at least, */
	ALONE_LINES = 12, /* and of one that is remembered */
};
static const float SAME = 0.8f; /* of its width: a strip with few lines */
static const float WIDE = 1.0f; /* sizes of the type: that is the same place */

/* A zone of the words between the heights, on one side of x. */
static struct pdf_zone
zone_of(struct pdf_layout *l, size_t page, const struct pdf_text *t,
	const struct pdf_strip *s, float x, int column)
{
	const struct pdf_word **words =
		arena_array(l->a, t->n + 1, sizeof *words);
	struct pdf_zone z = { .page = page, .column = column };
	size_t n = 0;

	for (size_t i = 0; i < t->n; i++) {
		const struct pdf_word *w = t->words[i];
		float middle = (w->top + w->bottom) / 2;

		if (middle < s->top || middle >= s->bottom)
			continue;
		if (!column || (w->right <= x) == (column == 1))
			words[n++] = w;
	}
	if (n)
		z.lines = pdf_lines_make(l->a, words, n, l->size,
					 l->pages->at[page].mirrored, &z.n);
	return z;
}

static void
add_zone(struct pdf_layout *l, struct pdf_zone z)
{
	if (!z.n)
		return;
	l->zones = arena_grow(l->a, l->zones, l->n_zones, &l->cap_zones,
			      sizeof *l->zones);
	l->zones[l->n_zones++] = z;
}

static float
left_of(const struct pdf_zone *z)
{
	float left = INFINITY;

	for (size_t i = 0; i < z->n; i++)
		left = fminf(left, z->lines[i].left);
	return left;
}

/* Columns that begin where those of a page before did. */
static bool
are_known(const struct pdf_layout *l, const struct pdf_zone *left,
	  const struct pdf_zone *right, float x)
{
	return fabsf(l->columns.x - x) < WIDE * l->size &&
	       left->n >= SIDE_LINES && right->n >= SIDE_LINES &&
	       fabsf(left_of(left) - l->columns.left[0]) < WIDE * l->size &&
	       fabsf(left_of(right) - l->columns.left[1]) < WIDE * l->size;
}

static void
remember(struct pdf_layout *l, const struct pdf_zone *left,
	 const struct pdf_zone *right)
{
	float end = 0;

	if (left->n < ALONE_LINES || right->n < ALONE_LINES)
		return;
	for (size_t i = 0; i < left->n; i++)
		end = fmaxf(end, left->lines[i].right);
	l->columns.left[0] = left_of(left);
	l->columns.left[1] = left_of(right);
	l->columns.x = (end + l->columns.left[1]) / 2;
}

/* Add both columns beside a strip; false: they are parts of a table. */
static bool
add_columns(struct pdf_layout *l, size_t page, const struct pdf_text *t,
	    struct pdf_strip *full, const struct pdf_strip *s, float x)
{
	struct pdf_zone left = zone_of(l, page, t, s, x, 1);
	struct pdf_zone right = zone_of(l, page, t, s, x, 2);

	if (!are_known(l, &left, &right, x)) {
		/* One column of the text may hold a table. */
		if (pdf_are_cells(&left, &right) ||
		    pdf_are_cells(&right, &left))
			return false;
		remember(l, &left, &right);
	}
	full->bottom = s->top;
	add_zone(l, zone_of(l, page, t, full, x, 0));
	add_zone(l, left);
	add_zone(l, right);
	return true;
}

/*
 * Tables may fill columns, which are told by the pages before: their white is
 * white here, too, and what stands beside it begins where it did there.
 */
static bool
goes_on(struct pdf_layout *l, size_t page, const struct pdf_text *t)
{
	struct pdf_strip s;
	size_t from = 0;

	while (l->columns.x > 0 && pdf_next_strip(t, l->columns.x, &from, &s)) {
		struct pdf_zone left, right;

		if (s.bottom - s.top < SIDE_LINES * l->size)
			continue;
		left = zone_of(l, page, t, &s, l->columns.x, 1);
		right = zone_of(l, page, t, &s, l->columns.x, 2);
		if (are_known(l, &left, &right, l->columns.x))
			return true;
	}
	return false;
}

void
pdf_zones_add(struct pdf_layout *l, size_t page, const struct pdf_word **words,
	      size_t n)
{
	struct pdf_text t;
	struct pdf_strip s, full;
	size_t from = 0;
	float x, width = 0;
	bool known;

	if (!n)
		return;
	t = pdf_text_of(words, n, l->size);
	full = (struct pdf_strip){ .top = t.top };
	x = pdf_gutter_find(&t, l->size, &width);
	known = fabsf(l->columns.x - x) > WIDE * l->size &&
		goes_on(l, page, &t);
	if (known)
		x = l->columns.x;
	while (x >= 0 && pdf_next_strip(&t, x, &from, &s)) {
		if (known ? s.bottom - s.top < SIDE_LINES * l->size
			  : !pdf_is_strip(&t, l->size, x, &s) ||
				    s.width < SAME * width)
			continue;
		if (add_columns(l, page, &t, &full, &s, x))
			full.top = s.bottom;
	}
	full.bottom = t.bottom + 1;
	add_zone(l, zone_of(l, page, &t, &full, x, 0));
}
