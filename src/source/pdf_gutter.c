/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where columns are parted: a strip of white from top to bottom, near the
 * middle of the text, with text on both sides.
 */
#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "source/pdf_gutter.h"

enum {
	PLACES = 60,	  /* that are tried for the strip */
	SIDE_LINES = 6,	  /* on each side of it, at least, */
	ALONE_LINES = 12, /* or on one */
};
/* Shares of the width of the text. */
static const float FROM = 0.3f, TO = 0.7f;
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

/* Count lines with words from `left' to x, or from x to `right'. */
static size_t
lines_near(const struct pdf_text *t, float size, const struct pdf_strip *s,
	   float x, float left, float right)
{
	bool before = s->sides[0] > s->sides[1];
	float last = -INFINITY;
	size_t n = 0;

	for (size_t i = pdf_text_from(t, s->top);
	     i < t->n && t->words[i]->top < s->bottom; i++) {
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
share(const struct pdf_text *t, const struct pdf_strip *s, float x, int side)
{
	float width = side ? t->right - x : x - t->left;

	return s->words[side] / (width * (float)s->sides[side]);
}

/* A word on the other side of x stands as high as word i. */
static bool
is_level(const struct pdf_text *t, float size, float x, size_t i)
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
are_level(const struct pdf_text *t, float size, const struct pdf_strip *s,
	  float x, int side)
{
	float last = -INFINITY;
	size_t lines = 0, level = 0;

	for (size_t i = pdf_text_from(t, s->top);
	     i < t->n && t->words[i]->top < s->bottom; i++) {
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
is_table_side(const struct pdf_text *t, float size, const struct pdf_strip *s,
	      float x, int side)
{
	return s->sides[side] >= SIDE_LINES && share(t, s, x, side) < FILLED &&
	       !(s->sides[!side] >= ALONE_LINES &&
		 share(t, s, x, !side) > DENSE &&
		 !are_level(t, size, s, x, side));
}

/* Measure the strip round x; whether it is white, with text on both sides. */
bool
pdf_is_strip(const struct pdf_text *t, float size, float x, struct pdf_strip *s)
{
	float left = t->left, right = t->right;
	float last[2] = { -INFINITY, -INFINITY };

	s->sides[0] = s->sides[1] = 0;
	s->words[0] = s->words[1] = 0;
	for (size_t i = pdf_text_from(t, s->top);
	     i < t->n && t->words[i]->top < s->bottom; i++) {
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
bool
pdf_next_strip(const struct pdf_text *t, float x, size_t *from,
	       struct pdf_strip *s)
{
	if (*from > t->n)
		return false;
	s->top = *from ? t->words[*from - 1]->bottom : t->body_top;
	s->bottom = t->body_bottom;
	for (size_t i = *from; i < t->n; i++) {
		const struct pdf_word *w = t->words[i];

		if (w->top >= t->body_bottom)
			break;
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
are_columns(const struct pdf_strip *s, float size)
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
judge(const struct pdf_text *t, float size, struct place *p, float bottom)
{
	struct pdf_strip s = { .top = p->down, .bottom = bottom };

	if (s.bottom - s.top < SIDE_LINES * size ||
	    !pdf_is_strip(t, size, p->x, &s) || !are_columns(&s, size))
		return;
	p->sum += s.bottom - s.top;
	p->width = fminf(p->width, s.width);
}

/* Each word is compared with the places that it crosses. */
static void
judge_all(const struct pdf_text *t, float size, struct place *places,
	  float step)
{
	for (size_t i = 0; i < t->n; i++) {
		const struct pdf_word *w = t->words[i];
		float first = (w->left - places[0].x) / step;
		int k = first > 0 ? (int)fminf(first, PLACES) : 0;

		if (w->top >= t->body_bottom)
			break;
		for (; k <= PLACES && places[k].x < w->right; k++) {
			if (places[k].x <= w->left)
				continue;
			judge(t, size, &places[k], w->top);
			places[k].down = fmaxf(places[k].down, w->bottom);
		}
	}
	for (int k = 0; k <= PLACES; k++)
		judge(t, size, &places[k], t->body_bottom);
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
float
pdf_gutter_find(const struct pdf_text *t, float size, float *width)
{
	struct place places[PLACES + 1];
	float all = t->right - t->left, step = all * (TO - FROM) / PLACES;
	int best;

	if (!(step > 0))
		return -1;
	for (int i = 0; i <= PLACES; i++)
		places[i] = (struct place){
			.x = t->left + all * FROM + step * (float)i,
			.down = t->body_top,
			.width = INFINITY,
		};
	judge_all(t, size, places, step);
	best = middle_place(places);
	if (best < 0)
		return -1;
	*width = places[best].width;
	return places[best].x;
}
