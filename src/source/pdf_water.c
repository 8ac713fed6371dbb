/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words in large type across those of a page ("DRAFT") are no text of it. */
#include "config.h"

#include <math.h>

#include "source/pdf_layout.h"

enum {
	LARGE = 200, /* words of a page, at most, that may be across it */
	ACROSS = 2,  /* that hold others show what the rest is */
};
static const float HIGH = 2.5f; /* of the type */

static bool
is_large(const struct pdf_word *w, float size)
{
	return w->bottom - w->top > HIGH * size;
}

/* The middle of a word in smaller type lies in its box. */
static bool
is_across(const struct pdf_page *p, const struct pdf_word *w, float size)
{
	for (size_t i = 0; i < p->n_words; i++) {
		const struct pdf_word *o = &p->words[i];
		float x = (o->left + o->right) / 2,
		      y = (o->top + o->bottom) / 2;

		if (!is_large(o, size) && x > w->left && x < w->right &&
		    y > w->top && y < w->bottom)
			return true;
	}
	return false;
}

/* The least height of those that lie across others; 0 where none do. */
static float
height_across(const struct pdf_page *p, float size)
{
	size_t large = 0, across = 0;
	float least = INFINITY;

	for (size_t i = 0; i < p->n_words; i++)
		large += is_large(&p->words[i], size);
	if (!large || large > LARGE)
		return 0;
	for (size_t i = 0; i < p->n_words; i++) {
		const struct pdf_word *w = &p->words[i];

		if (!is_large(w, size) || !is_across(p, w, size))
			continue;
		across++;
		least = fminf(least, w->bottom - w->top);
	}
	return across >= ACROSS ? least : 0;
}

void
pdf_watermark_drop(struct pdf_page *p, float size)
{
	float high = height_across(p, size);
	size_t n = 0;

	if (high <= 0)
		return;
	for (size_t i = 0; i < p->n_words; i++)
		if (p->words[i].bottom - p->words[i].top < high / 2 ||
		    !is_large(&p->words[i], size))
			p->words[n++] = p->words[i];
	p->n_words = n;
}
