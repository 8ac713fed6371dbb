/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which words of a recognised page follow each other on a line. */
#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "source/pdf_layout.h"
#include "source/pdf_scan.h"

/* Shares of the higher of two words. */
static const float REACH = 1.6f; /* the next one, at most */
static const float OVER = 0.5f;	 /* it may begin before the one ends */
/* Of the lower one: as much of it stands beside the other. */
static const float BESIDE = 0.5f;
static const float WIDE = 4;	  /* one word is a line */
static const float UNLIKE = 2.2f; /* one so much higher is no neighbour */

static float
height(const struct pdf_word *w)
{
	return w->bottom - w->top;
}

static int
by_left(const void *pa, const void *pb)
{
	const struct pdf_word *a = *(struct pdf_word *const *)pa;
	const struct pdf_word *b = *(struct pdf_word *const *)pb;

	return a->left != b->left ? (a->left < b->left ? -1 : 1)
				  : (a > b) - (a < b);
}

static int
by_base(const void *pa, const void *pb)
{
	const struct pdf_chain *a = pa, *b = pb;

	return (a->base > b->base) - (a->base < b->base);
}

/* Words from the left, and which of them is beside which; n: none is. */
struct links {
	struct pdf_word **words;
	size_t *next, *before;
	size_t n;
};

/* How far b is from a, before which it is not; INFINITY: on another line. */
static float
distance(const struct pdf_word *a, const struct pdf_word *b)
{
	float high = fmaxf(height(a), height(b));
	float low = fminf(height(a), height(b));
	float over = fminf(a->bottom, b->bottom) - fmaxf(a->top, b->top);
	float gap = b->left - a->right;

	if (gap > REACH * high || gap < -OVER * high || over < BESIDE * low ||
	    high > UNLIKE * low)
		return INFINITY;
	return fabsf(gap) + fabsf(a->bottom - b->bottom);
}

/* The nearest word of each, to the right and to the left. */
static void
link_words(struct arena *a, struct links *l)
{
	float *right = arena_array(a, l->n + 1, sizeof *right);
	float *left = arena_array(a, l->n + 1, sizeof *left);

	for (size_t i = 0; i < l->n; i++) {
		right[i] = left[i] = INFINITY;
		l->next[i] = l->before[i] = l->n;
	}
	for (size_t i = 0; i < l->n; i++) {
		const struct pdf_word *w = l->words[i];

		for (size_t k = i + 1;
		     k < l->n &&
		     l->words[k]->left <= w->right + REACH * UNLIKE * height(w);
		     k++) {
			float d = distance(w, l->words[k]);

			if (d < right[i]) {
				right[i] = d;
				l->next[i] = k;
			}
			if (d < left[k]) {
				left[k] = d;
				l->before[k] = i;
			}
		}
	}
}

static struct pdf_chain
measured(struct pdf_word **words, size_t n)
{
	const struct pdf_word *const *all =
		(const struct pdf_word *const *)words;
	struct pdf_chain c = { .words = words,
			       .n = n,
			       .left = words[0]->left,
			       .right = words[0]->right };

	c.size = pdf_median_of(all, n, false);
	c.base = pdf_median_of(all, n, true);
	for (size_t i = 1; i < n; i++)
		c.right = fmaxf(c.right, words[i]->right);
	return c;
}

/* Each of them is the nearest of the other. */
static bool
is_linked(const struct links *l, size_t i, size_t k)
{
	return i < l->n && k < l->n && l->next[i] == k && l->before[k] == i;
}

/* Those of them that are neighbours of their neighbours are in one chain. */
static struct pdf_chains
chains_of(struct arena *a, const struct links *l)
{
	struct pdf_chains out = { 0 };

	for (size_t i = 0; i < l->n; i++) {
		struct pdf_word **words;
		size_t n = 1;

		if (is_linked(l, l->before[i], i))
			continue;
		for (size_t k = i; is_linked(l, k, l->next[k]); k = l->next[k])
			n++;
		if (n < 2 && l->words[i]->right - l->words[i]->left <
				     WIDE * height(l->words[i]))
			continue;
		words = arena_array(a, n, sizeof *words);
		for (size_t k = i, m = 0; m < n; k = l->next[k])
			words[m++] = l->words[k];
		out.at = arena_grow(a, out.at, out.n, &out.cap, sizeof *out.at);
		out.at[out.n++] = measured(words, n);
	}
	if (out.n)
		qsort(out.at, out.n, sizeof *out.at, by_base);
	return out;
}

struct pdf_chains
pdf_chains_find(struct arena *a, struct pdf_page *page)
{
	struct links l = { .n = page->n_words };
	size_t n = l.n + 1;

	l.words = arena_array(a, n, sizeof *l.words);
	l.next = arena_array(a, n, sizeof *l.next);
	l.before = arena_array(a, n, sizeof *l.before);
	for (size_t i = 0; i < l.n; i++)
		l.words[i] = &page->words[i];
	qsort(l.words, l.n, sizeof *l.words, by_left);
	link_words(a, &l);
	return chains_of(a, &l);
}
