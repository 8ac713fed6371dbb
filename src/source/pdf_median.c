/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Medians: of a page nothing tells more, and nothing is as little misled. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "source/pdf_layout.h"

/* A value and how often it counts. */
struct weight {
	float value;
	size_t n;
};

static int
by_value(const void *pa, const void *pb)
{
	const struct weight *a = pa, *b = pb;

	return (a->value > b->value) - (a->value < b->value);
}

static float
median(struct weight *w, size_t n)
{
	size_t all = 0, half = 0, i = 0;

	qsort(w, n, sizeof *w, by_value);
	for (size_t k = 0; k < n; k++)
		all += w[k].n;
	while (i + 1 < n && (half += w[i].n) * 2 < all)
		i++;
	return n ? w[i].value : 0;
}

float
pdf_median_of(const struct pdf_word *const *words, size_t n, bool bottom)
{
	struct weight few[64], *w = few;
	float value;

	if (n > sizeof few / sizeof *few)
		w = xcalloc(n, sizeof *w);
	for (size_t i = 0; i < n; i++)
		w[i] = (struct weight){ bottom ? words[i]->bottom
					       : words[i]->bottom -
							 words[i]->top,
					strlen(words[i]->text) };
	value = median(w, n);
	if (w != few)
		free(w);
	return value;
}

static int
by_float(const void *pa, const void *pb)
{
	const float *a = pa, *b = pb;

	return (*a > *b) - (*a < *b);
}

float
pdf_rank(float *values, size_t n, size_t rank)
{
	qsort(values, n, sizeof *values, by_float);
	return values[rank];
}

float
pdf_median(float *values, size_t n)
{
	return n ? pdf_rank(values, n, n / 2) : 0;
}

float
pdf_median_size(const struct pdf_word *const *words, size_t n)
{
	return pdf_median_of(words, n, false);
}
