/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How far a sheet lay askew when it was scanned: by the heights of words of
 * one line, and where each line is level, by where lines begin.
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include "source/pdf_scan.h"

enum {
	CHAIN_WORDS = 4, /* that tell a slope, at least */
	CHAINS = 5,	 /* lines of a page, at least */
	STEPS = 40,	 /* slopes that are tried, to each side */
	BINS = 1024,	 /* of POINTS */
};
static const float POINTS = 3;
static const float STEP = 0.001f;
static const float MOST = 0.06f;  /* pages turned further are no scans */
static const float LEVEL = 1e-4f; /* lines that are level */

/* Sums of a line through points, for all chains. */
struct sums {
	double xx, xy;
	size_t n;
};

static float
centre(const struct pdf_word *w)
{
	return (w->left + w->right) / 2;
}

static void
add_chain(struct sums *s, const struct pdf_chain *c)
{
	double x = 0, y = 0;

	for (size_t i = 0; i < c->n; i++) {
		x += centre(c->words[i]);
		y += c->words[i]->bottom;
	}
	x /= (double)c->n;
	y /= (double)c->n;
	for (size_t i = 0; i < c->n; i++) {
		double dx = centre(c->words[i]) - x;

		s->xx += dx * dx;
		s->xy += dx * (c->words[i]->bottom - y);
	}
	s->n++;
}

/* How well lines begin below each other where the page is turned back. */
static size_t
agreement(const struct pdf_chains *c, float slope)
{
	size_t bins[BINS] = { 0 }, sum = 0;

	for (size_t i = 0; i < c->n; i++) {
		float x = (c->at[i].left + slope * c->at[i].base) / POINTS;

		if (c->at[i].n >= CHAIN_WORDS && x > 0 && x < BINS)
			bins[(size_t)x]++;
	}
	for (size_t i = 0; i < BINS; i++)
		sum += bins[i] * bins[i];
	return sum;
}

/*
 * Of lines that are level themselves: the middle of the best slopes, where
 * they are far better than none.
 */
static float
by_margins(const struct pdf_chains *c)
{
	size_t best = agreement(c, 0), least = best * 3 / 2;
	int first = 0, last = 0;

	for (int i = -STEPS; i <= STEPS; i++) {
		size_t sum = agreement(c, (float)i * STEP);

		if (sum > best)
			first = i;
		if (sum >= best)
			last = i;
		best = sum > best ? sum : best;
	}
	return best > least ? (float)(first + last) / 2 * STEP : 0;
}

/* Its lines sink to the right where it is above 0. */
static float
by_lines(const struct pdf_chains *c)
{
	struct sums s = { 0 };
	float slope;

	for (size_t i = 0; i < c->n; i++)
		if (c->at[i].n >= CHAIN_WORDS)
			add_chain(&s, &c->at[i]);
	if (s.n < CHAINS || s.xx <= 0)
		return 0;
	slope = (float)(s.xy / s.xx);
	return fabsf(slope) < MOST ? slope : 0;
}

static void
turn_back(struct pdf_page *page, float slope)
{
	float x = page->width / 2, y = page->height / 2;

	for (size_t i = 0; i < page->n_words; i++) {
		struct pdf_word *w = &page->words[i];
		float right = slope * (w->bottom - y);
		float down = -slope * (centre(w) - x);

		w->left += right;
		w->right += right;
		w->top += down;
		w->bottom += down;
	}
}

/* A line that is level stays so. */
static void
put_level(const struct pdf_chain *c, float slope)
{
	float middle = (c->left + c->right) / 2;

	for (size_t i = 0; i < c->n; i++) {
		struct pdf_word *w = c->words[i];
		float up = slope * (middle - centre(w));

		w->top -= up;
		w->bottom -= up;
	}
}

void
pdf_skew_mend(struct arena *a, struct pdf_page *page)
{
	struct pdf_chains chains = pdf_chains_find(a, page);
	float slope = by_lines(&chains);

	if (fabsf(slope) < LEVEL) {
		/* Lines are level, but each begins further to a side. */
		slope = by_margins(&chains);
		turn_back(page, slope);
		for (size_t i = 0; i < chains.n; i++)
			put_level(&chains.at[i], slope);
		return;
	}
	turn_back(page, slope);
	/* Words of a line are told better now. */
	chains = pdf_chains_find(a, page);
	turn_back(page, by_lines(&chains));
}
