/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sizes of recognised lines, each guessed for itself, become those of type. */
#include "config.h"

#include <math.h>

#include "source/pdf_layout.h"
#include "source/pdf_scan.h"

enum {
	LINE = 4, /* words of a line, at least */
	NEAR = 2, /* lines above and below that tell a size */
};
static const float BESIDE = 0.5f;
static const float LEAD = 2.5f;	 /* lines of one text are as near */
static const float SAME = 0.05f; /* one type */
static const float OTHER = 0.2f; /* another type */

/* Lines above or below, as wide, that belong to one text. */
static size_t
sizes_near(const struct pdf_chains *c, size_t i, int step, float *sizes)
{
	const struct pdf_chain *line = &c->at[i], *was = line;
	size_t n = 0;

	for (size_t k = i + (size_t)step; k < c->n && n < NEAR;
	     k += (size_t)step) {
		const struct pdf_chain *o = &c->at[k];
		float over = fminf(o->right, line->right) -
			     fmaxf(o->left, line->left);
		float low = fminf(o->right - o->left, line->right - line->left);

		if (fabsf(o->base - was->base) > LEAD * line->size)
			break;
		if (over < BESIDE * low ||
		    fabsf(o->base - was->base) < BESIDE * line->size)
			continue;
		sizes[n++] = o->size;
		was = o;
	}
	return n;
}

/* Heights were guessed; widths, which are as sure, have their share in sizes.
 */
static void
measure_widths(struct arena *a, struct pdf_chains *c)
{
	float *wide = arena_array(a, c->n + 1, sizeof *wide);
	float *ratio = arena_array(a, c->n + 1, sizeof *ratio), usual;

	for (size_t i = 0; i < c->n; i++) {
		wide[i] = pdf_ink_width(&c->at[i]);
		ratio[i] = c->at[i].size / wide[i];
	}
	usual = pdf_median(ratio, c->n);
	for (size_t i = 0; i < c->n; i++)
		c->at[i].size = sqrtf(c->at[i].size * usual * wide[i]);
}

/* What was guessed of each line becomes what was guessed of most round it. */
void
pdf_sizes_even(struct arena *a, struct pdf_chains *c)
{
	float *even = arena_array(a, c->n + 1, sizeof *even);

	measure_widths(a, c);
	for (size_t i = 0; i < c->n; i++) {
		float few[2 * NEAR + 1] = { c->at[i].size };
		size_t n = 1;

		n += sizes_near(c, i, 1, few + n);
		n += sizes_near(c, i, -1, few + n);
		even[i] = pdf_median(few, n);
		if (fabsf(even[i] - c->at[i].size) > OTHER * even[i])
			even[i] = c->at[i].size;
	}
	for (size_t i = 0; i < c->n; i++)
		c->at[i].size = even[i];
}

/* What is about as high as most lines are is as high. */
void
pdf_sizes_settle(struct arena *a, struct pdf_chains *pages, size_t n_pages)
{
	float *sizes, usual;
	size_t n = 1;

	for (size_t i = 0; i < n_pages; i++)
		n += pages[i].n;
	sizes = arena_array(a, n, sizeof *sizes);
	n = 0;
	for (size_t i = 0; i < n_pages; i++)
		for (size_t k = 0; k < pages[i].n; k++)
			if (pages[i].at[k].n >= LINE)
				sizes[n++] = pages[i].at[k].size;
	usual = pdf_median(sizes, n);
	for (size_t i = 0; i < n_pages; i++)
		for (size_t k = 0; k < pages[i].n; k++)
			if (fabsf(pages[i].at[k].size - usual) < SAME * usual)
				pages[i].at[k].size = usual;
}
