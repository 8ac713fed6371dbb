/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines of few words that were stretched to the margin, since the next word,
 * which stands below, had no room: however far apart their words are, they
 * are no cells of a table.
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include "source/pdf_layout.h"

/* Sizes of the type. */
static const float MARGIN = 0.5f; /* lines end so near to it */
static const float BELOW = 2.2f;  /* the next line, at most */
static const float SPACE = 0.2f;  /* between words that are not stretched */
static const float UNEVEN = 1.3f; /* shares of one another: wider gaps */
static const float WIDEST = 14;	  /* gap */

static float
height(const struct pdf_word *w)
{
	return w->bottom - w->top;
}

/* All gaps from the from-th on are alike; their sum, or 0. */
static float
even_gaps(const struct pdf_words_row *r, size_t from, float size)
{
	float least = INFINITY, most = 0, sum = 0;

	for (size_t i = from; i < r->n; i++) {
		float gap = r->words[i]->left - r->words[i - 1]->right;

		least = fminf(least, gap);
		most = fmaxf(most, gap);
		sum += gap;
	}
	return most > 0 && most < WIDEST * size && most <= UNEVEN * least ? sum
									  : 0;
}

bool
pdf_is_stretched(const struct pdf_words_row *r,
		 const struct pdf_words_row *below, float right, bool numbered)
{
	size_t from = numbered && r->n > 2 ? 2 : 1;
	float size, slack;

	if (r->n <= from)
		return false;
	size = height(r->words[from - 1]);
	if (r->words[r->n - 1]->right < right - MARGIN * size ||
	    below->words[0]->bottom - r->words[from - 1]->bottom > BELOW * size)
		return false;
	slack = even_gaps(r, from, size);
	slack -= SPACE * size * (float)(r->n - from);
	return slack > 0 &&
	       below->words[0]->right - below->words[0]->left + SPACE * size >
		       slack;
}
