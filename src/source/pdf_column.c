/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Columns: a strip of white from top to bottom, near the middle of the text,
 * with text on both sides.  What crosses it (a heading, a table) stands
 * between columns that end above it and columns that begin below.
 */
#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "source/pdf_layout.h"

enum {
	PLACES = 60,	  /* that are tried for the strip */
	SIDE_LINES = 6,	  /* on each side of it, at least, */
	ALONE_LINES = 12, /* or on one */
};
/* Shares of the width of the text. */
static const float FROM = 0.3f, TO = 0.7f;
/* Of its width: a strip with few lines beside it. */
static const float SAME = 0.8f;
/* Of its lines: words of a column. */
static const float FILLED = 0.33f;
static const float DENSE = 0.5f; /* and those of text */
/* Sizes of the type. */
static const float WIDE = 1.0f;
static const float ALONE = 1.5f;
static const float LINE_APART = 3;    /* lines that touch one strip */
static const float RAGGED = 3.5f;     /* lines of a column end as near to it */
static const float LEVEL_WITH = 0.1f; /* parts of one line */
static const float LEVEL = 6;	      /* columns begin at one height */

/* White between two words that cross a place, or the ends of the text. */
struct strip {
	float top, bottom;
	float width;	 /* between what stands beside it */
	size_t sides[2]; /* lines, */
	float first[2];	 /* and the top of the first of them */
	float words[2];	 /* how wide all their words are */
	size_t near;	 /* lines close to it, on the side of more */
};

/* Words in which columns are looked for. */
struct text {
	const struct pdf_word **words; /* by their tops */
	size_t n;
	float left, right, top, bottom;
};

static int
by_top(const void *pa, const void *pb)
{
	const struct pdf_word *a = *(const struct pdf_word *const *)pa;
	const struct pdf_word *b = *(const struct pdf_word *const *)pb;

	return a->top != b->top ? (a->top < b->top ? -1 : 1)
				: (a > b) - (a < b);
}

static struct text
text_of(const struct pdf_word **words, size_t n)
{
	struct text t = { .words = words,
			  .n = n,
			  .left = words[0]->left,
			  .right = words[0]->right,
			  .top = words[0]->top,
			  .bottom = words[0]->bottom };

	qsort(words, n, sizeof *words, by_top);
	for (size_t i = 0; i < n; i++) {
		t.left = fminf(t.left, words[i]->left);
		t.right = fmaxf(t.right, words[i]->right);
		t.top = fminf(t.top, words[i]->top);
		t.bottom = fmaxf(t.bottom, words[i]->bottom);
	}
	return t;
}

/* Count lines with words from `left' to x, or from x to `right'. */
static size_t
lines_near(const struct text *t, float size, const struct strip *s, float x,
	   float left, float right)
{
	bool before = s->sides[0] > s->sides[1];
	float last = -INFINITY;
	size_t n = 0;

	for (size_t i = 0; i < t->n && t->words[i]->top < s->bottom; i++) {
		const struct pdf_word *w = t->words[i];

		if (w->bottom <= s->top || w->top <= last + size / 2 ||
		    (w->right <= x) != before ||
		    (before ? w->right < left : w->left > right))
			continue;
		last = w->top;
		n++;
	}
	return n;
}

/* So much of the lines on one side of a strip is words. */
static float
share(const struct text *t, const struct strip *s, float x, int side)
{
	float width = side ? t->right - x : x - t->left;

	return s->words[side] / (width * (float)s->sides[side]);
}

/* A word on the other side of x stands as high as word i. */
static bool
is_level(const struct text *t, float size, float x, size_t i)
{
	const struct pdf_word *w = t->words[i], *o;
	size_t k = i;

	while (k > 0 && t->words[k - 1]->top > w->top - size)
		k--;
	for (; k < t->n && (o = t->words[k])->top < w->top + size; k++)
		if ((o->right <= x) != (w->right <= x) &&
		    fabsf(o->bottom - w->bottom) < LEVEL_WITH * size)
			return true;
	return false;
}

/* Most lines on one side of a strip are parts of lines on the other. */
static bool
are_level(const struct text *t, float size, const struct strip *s, float x,
	  int side)
{
	float last = -INFINITY;
	size_t lines = 0, level = 0;

	for (size_t i = 0; i < t->n && t->words[i]->top < s->bottom; i++) {
		const struct pdf_word *w = t->words[i];

		if (w->bottom <= s->top || (w->right > x) != side ||
		    w->top <= last + size / 2)
			continue;
		last = w->top;
		lines++;
		level += is_level(t, size, x, i);
	}
	return level * 4 >= lines * 3;
}

/*
 * Lines of a column fill it; those beside a strip in a table do not, unless
 * they are a column of their own, beside one of text.
 */
static bool
is_table_side(const struct text *t, float size, const struct strip *s, float x,
	      int side)
{
	return s->sides[side] >= SIDE_LINES && share(t, s, x, side) < FILLED &&
	       !(s->sides[!side] >= ALONE_LINES &&
		 share(t, s, x, !side) > DENSE &&
		 !are_level(t, size, s, x, side));
}

/* Measure the strip round x; whether it is white, with text on both sides. */
static bool
is_strip(const struct text *t, float size, float x, struct strip *s)
{
	float left = t->left, right = t->right;
	float last[2] = { -INFINITY, -INFINITY };

	s->sides[0] = s->sides[1] = 0;
	s->words[0] = s->words[1] = 0;
	for (size_t i = 0; i < t->n && t->words[i]->top < s->bottom; i++) {
		const struct pdf_word *w = t->words[i];

		if (w->bottom <= s->top)
			continue;
		if (w->right <= x) {
			left = fmaxf(left, w->right);
		} else {
			right = fminf(right, w->left);
		}
		size_t side = w->right > x;

		s->words[side] += w->right - w->left;
		if (w->top > last[side] + size / 2) {
			if (!s->sides[side]++)
				s->first[side] = w->top;
			last[side] = w->top;
		}
	}
	s->width = right - left;
	if (s->width < WIDE * size || !s->sides[0] || !s->sides[1])
		return false;
	s->near = lines_near(t, size, s, x, left - RAGGED * size,
			     right + RAGGED * size);
	if (is_table_side(t, size, s, x, 0) || is_table_side(t, size, s, x, 1))
		return false;
	/* A few lines may stand in the middle of their column. */
	return (s->sides[0] < SIDE_LINES || x - left < LINE_APART * size) &&
	       (s->sides[1] < SIDE_LINES || right - x < LINE_APART * size);
}

/* The next strip at x from *from on (a word's index); false: there is none. */
static bool
next_strip(const struct text *t, float x, size_t *from, struct strip *s)
{
	if (*from > t->n)
		return false;
	s->top = *from ? t->words[*from - 1]->bottom : t->top;
	s->bottom = t->bottom;
	for (size_t i = *from; i < t->n; i++) {
		const struct pdf_word *w = t->words[i];

		if (w->left >= x || w->right <= x)
			continue;
		*from = i + 1;
		if (w->top > s->top) {
			s->bottom = w->top;
			return true;
		}
		s->top = fmaxf(s->top, w->bottom);
	}
	*from = t->n + 1;
	return s->bottom > s->top;
}

/*
 * Enough lines stand beside it; alone on one side only those of a text, not
 * the short ones of a masthead, nor footnotes above a page's number.
 */
static bool
are_columns(const struct strip *s, float size)
{
	bool one = s->sides[0] > s->sides[1];

	return s->sides[one] >= SIDE_LINES ||
	       (s->sides[!one] >= ALONE_LINES && s->width > ALONE * size &&
		s->near * 2 >= s->sides[!one] &&
		fabsf(s->first[0] - s->first[1]) < LEVEL * size);
}

/* A place where the strip may be. */
struct place {
	float x;
	float down;  /* to here it is crossed, or was looked at */
	float sum;   /* heights of its strips */
	float width; /* of the narrowest */
};

static void
judge(const struct text *t, float size, struct place *p, float bottom)
{
	struct strip s = { .top = p->down, .bottom = bottom };

	if (s.bottom - s.top < SIDE_LINES * size ||
	    !is_strip(t, size, p->x, &s) || !are_columns(&s, size))
		return;
	p->sum += s.bottom - s.top;
	p->width = fminf(p->width, s.width);
}

/* Each word is compared with the places that it crosses. */
static void
judge_all(const struct text *t, float size, struct place *places, float step)
{
	for (size_t i = 0; i < t->n; i++) {
		const struct pdf_word *w = t->words[i];
		float first = (w->left - places[0].x) / step;
		int k = first > 0 ? (int)fminf(first, PLACES) : 0;

		for (; k <= PLACES && places[k].x < w->right; k++) {
			if (places[k].x <= w->left)
				continue;
			judge(t, size, &places[k], w->top);
			places[k].down = fmaxf(places[k].down, w->bottom);
		}
	}
	for (int k = 0; k <= PLACES; k++)
		judge(t, size, &places[k], t->bottom);
}

/*
 * Of the places with the highest strips the one in the middle of the white; a
 * place between them may be none, where a running head has its space.
 */
static int
middle_place(const struct place *places)
{
	int first = 0, last = 0, best = 0;

	for (int i = 0; i <= PLACES; i++) {
		if (places[i].sum > places[first].sum)
			first = i;
		if (places[i].sum >= places[first].sum)
			last = i;
	}
	best = first;
	for (int i = first; i <= last; i++)
		if (places[i].sum >= places[first].sum &&
		    abs(2 * i - first - last) < abs(2 * best - first - last))
			best = i;
	return places[first].sum > 0 ? best : -1;
}

/*
 * Where the strip is, and *width, how wide at least; below 0: the text is one
 * column.
 */
static float
find_place(const struct text *t, float size, float *width)
{
	struct place places[PLACES + 1];
	float all = t->right - t->left, step = all * (TO - FROM) / PLACES;
	int best;

	if (!(step > 0))
		return -1;
	for (int i = 0; i <= PLACES; i++)
		places[i] = (struct place){
			.x = t->left + all * FROM + step * (float)i,
			.down = t->top,
			.width = INFINITY,
		};
	judge_all(t, size, places, step);
	best = middle_place(places);
	if (best < 0)
		return -1;
	*width = places[best].width;
	return places[best].x;
}

/* A zone of the words between the heights, on one side of x. */
static struct pdf_zone
zone_of(struct pdf_layout *l, size_t page, const struct text *t,
	const struct strip *s, float x, int column)
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
add_columns(struct pdf_layout *l, size_t page, const struct text *t,
	    struct strip *full, const struct strip *s, float x)
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
goes_on(struct pdf_layout *l, size_t page, const struct text *t)
{
	struct strip s;
	size_t from = 0;

	while (l->columns.x > 0 && next_strip(t, l->columns.x, &from, &s)) {
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
	struct text t;
	struct strip s, full;
	size_t from = 0;
	float x, width = 0;
	bool known;

	if (!n)
		return;
	t = text_of(words, n);
	full = (struct strip){ .top = t.top };
	x = find_place(&t, l->size, &width);
	known = fabsf(l->columns.x - x) > WIDE * l->size &&
		goes_on(l, page, &t);
	if (known)
		x = l->columns.x;
	while (x >= 0 && next_strip(&t, x, &from, &s)) {
		if (known ? s.bottom - s.top < SIDE_LINES * l->size
			  : !is_strip(&t, l->size, x, &s) ||
				    s.width < SAME * width)
			continue;
		if (add_columns(l, page, &t, &full, &s, x))
			full.top = s.bottom;
	}
	full.bottom = t.bottom + 1;
	add_zone(l, zone_of(l, page, &t, &full, x, 0));
}
