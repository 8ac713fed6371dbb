/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether pages were recognised, and what is put straight of them. */
#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "source/pdf_layout.h"
#include "source/pdf_scan.h"

enum {
	MANY = 10000, /* words of a page: it is no scan of one */
	LEAST = 60,   /* words, or pairs of them, that tell */
	SIZES = 6,    /* of a document, at most, but for a few words */
	BINS = 1024,  /* of sizes, TENTHS of a point each, or of points */
	LINES = 25,   /* of a page whose margins tell, at least */
	TENTHS = 10,
	AROUND = 4, /* words on each side of one that tell its height */
	SAMPLE = 1000,
};
/* Shares of the height of words. */
static const float SAME_BASE = 0.02f;
static const float NEXT = 2;
static const float BESIDE = 0.5f;
static const float RAISED = 0.85f; /* height of a mark, at most, */
static const float RISE = 0.12f;   /* and of its base, at least, */
static const float HIGH = 0.2f;	   /* or of one that is not lower */
static const float MARK = 0.65f;   /* such are as high as others are */
static const float SURE = 4;	   /* times what words are off by chance */
static const float FLAT = 0.6f;	   /* signs that are lower are left */
static const float ODD = 0.3f;	   /* type of no letter alone */
/* Of all: fewer are alike in scans. */
static const float ALIKE = 0.75f;
/* Of the lines of a page: fewer begin, or end, at one place. */
static const float MARGIN = 0.2f;

static float
height(const struct pdf_word *w)
{
	return w->bottom - w->top;
}

/* --- is it one ----------------------------------------------------------- */

struct habits {
	size_t pairs, level; /* words side by side; those that end alike */
	size_t words, sizes[BINS];
	size_t askew; /* pages that are, it seems */
};

static bool
are_beside(const struct pdf_word *a, const struct pdf_word *b, float low)
{
	float over = fminf(a->bottom, b->bottom) - fmaxf(a->top, b->top);

	return over >= BESIDE * low &&
	       (fabsf(b->left - a->right) < NEXT * low ||
		fabsf(a->left - b->right) < NEXT * low);
}

/* Lines of a page begin and end at all places. */
struct margins {
	size_t lines, left[BINS], right[BINS];
};

static size_t
bin(float x)
{
	return x <= 0 ? 0 : x >= BINS ? BINS - 1 : (size_t)x;
}

static void
add_margins(struct margins *m, const struct pdf_word *first,
	    const struct pdf_word *last)
{
	m->lines++;
	m->left[bin(first->left)]++;
	m->right[bin(last->right)]++;
}

static bool
are_askew(const struct margins *m)
{
	size_t most = 0;

	for (size_t i = 0; i + 1 < BINS; i++) {
		most = m->left[i] + m->left[i + 1] > most
			       ? m->left[i] + m->left[i + 1]
			       : most;
		most = m->right[i] + m->right[i + 1] > most
			       ? m->right[i] + m->right[i + 1]
			       : most;
	}
	return m->lines >= LINES && (float)most < MARGIN * (float)m->lines;
}

static void
look_at(struct habits *h, const struct pdf_page *p)
{
	struct margins m = { 0 };
	const struct pdf_word *first = p->words;

	for (size_t i = 0; i < p->n_words; i++) {
		const struct pdf_word *w = &p->words[i];
		float bin = height(w) * TENTHS, low;

		if (bin < 1 || bin >= BINS)
			continue;
		h->sizes[(size_t)bin]++;
		h->words++;
		if (!i)
			continue;
		low = fminf(height(w), height(w - 1));
		if (!are_beside(w - 1, w, low)) {
			add_margins(&m, first, w - 1);
			first = w;
			continue;
		}
		h->pairs++;
		h->level += fabsf(w->bottom - w[-1].bottom) < SAME_BASE * low;
	}
	h->askew += are_askew(&m);
}

/* Words of the sizes that most words have. */
static size_t
of_few_sizes(struct habits *h)
{
	size_t sum = 0;

	for (int n = 0; n < SIZES; n++) {
		size_t best = 0;

		for (size_t i = 1; i < BINS; i++)
			if (h->sizes[i] > h->sizes[best])
				best = i;
		sum += h->sizes[best];
		h->sizes[best] = 0;
	}
	return sum;
}

enum kind { PRINTED, ASKEW, UNEVEN, OF_ALL_SIZES };

static enum kind
kind_of(struct arena *a, const struct pdf_pages *pages)
{
	struct habits *h = arena_alloc(a, sizeof *h);

	for (size_t i = 0; i < pages->n; i++)
		look_at(h, &pages->at[i]);
	if (h->pairs < LEAST || h->words < LEAST)
		return PRINTED;
	if ((float)of_few_sizes(h) < ALIKE * (float)h->words)
		return OF_ALL_SIZES;
	if ((float)h->level < ALIKE * (float)h->pairs)
		return UNEVEN;
	return h->askew * 2 > pages->n ? ASKEW : PRINTED;
}

/* --- lines --------------------------------------------------------------- */

/* Where words round the i-th of a chain end below. */
static float
base_at(const struct pdf_chain *c, size_t i)
{
	float few[2 * AROUND + 1];
	size_t from = i > AROUND ? i - AROUND : 0, n = 0;

	for (size_t k = from; k < c->n && k <= i + AROUND; k++)
		few[n++] = c->words[k]->bottom;
	return pdf_median(few, n);
}

static bool
is_number(const struct pdf_word *w)
{
	return strspn(w->text, "0123456789,()*/") == strlen(w->text);
}

/* So far, of a size, words of lines stand from where those round them do. */
static float
jitter(struct arena *a, const struct pdf_chains *c)
{
	float *all = arena_array(a, SAMPLE, sizeof *all);
	size_t n = 0;

	for (size_t i = 0; i < c->n; i++)
		for (size_t k = 0; k < c->at[i].n && n < SAMPLE; k++)
			all[n++] = fabsf(c->at[i].words[k]->bottom -
					 base_at(&c->at[i], k)) /
				   c->at[i].size;
	return pdf_median(all, n);
}

/*
 * Words of a line end at one height, and have one, but for what is raised, by
 * that much at least.
 */
static void
flatten(struct arena *a, const struct pdf_chain *c, float least)
{
	float *bases = arena_array(a, c->n, sizeof *bases);

	for (size_t i = 0; i < c->n; i++)
		bases[i] = base_at(c, i);
	for (size_t i = 0; i < c->n; i++) {
		struct pdf_word *w = c->words[i];
		float rise = (bases[i] - w->bottom) / c->size, size = c->size;
		bool low = height(w) <= RAISED * c->size;

		if (is_number(w) && i &&
		    rise > fmaxf(low ? RISE : HIGH, least)) {
			size = low ? height(w) : MARK * c->size;
			w->bottom = fminf(w->bottom, bases[i] - HIGH * c->size);
		} else if (height(w) > FLAT * c->size) {
			w->bottom = bases[i];
		} else {
			continue;
		}
		w->top = w->bottom - size;
	}
}

/* --- dirt ---------------------------------------------------------------- */

/* One letter, small, or in no type that letters of headings have. */
static bool
is_odd_letter(const struct pdf_word *w, float size)
{
	float high = height(w);

	return !w->text[1] && ((*w->text >= 'a' && *w->text <= 'z') ||
			       (*w->text >= 'A' && *w->text <= 'Z' &&
				fabsf(high - size) > ODD * size));
}

/* Letters that stand alone, as recognised dirt does, go. */
static void
drop_letters(struct arena *a, struct pdf_page *p, const struct pdf_chains *c)
{
	bool *linked = arena_array(a, p->n_words + 1, sizeof *linked);
	float *sizes = arena_array(a, c->n + 1, sizeof *sizes), size;
	size_t n = 0;

	for (size_t i = 0; i < c->n; i++) {
		sizes[i] = c->at[i].size;
		for (size_t k = 0; k < c->at[i].n; k++)
			linked[c->at[i].words[k] - p->words] = true;
	}
	size = pdf_median(sizes, c->n);
	for (size_t i = 0; i < p->n_words; i++)
		if (linked[i] || !is_odd_letter(&p->words[i], size))
			p->words[n++] = p->words[i];
	p->n_words = n;
}

/* --- pages --------------------------------------------------------------- */

static struct pdf_chains
chains_of(struct arena *a, struct pdf_page *page, enum kind kind, bool ink)
{
	struct pdf_chains chains = { 0 };

	if (page->n_words > MANY)
		return chains;
	for (size_t k = 0; k < page->n_words && ink; k++)
		pdf_ink_mend(&page->words[k]);
	pdf_skew_mend(a, page);
	if (kind == ASKEW)
		return chains;
	chains = pdf_chains_find(a, page);
	if (kind == OF_ALL_SIZES)
		pdf_sizes_even(a, &chains);
	return chains;
}

void
pdf_scan_straighten(struct arena *a, struct pdf_pages *pages)
{
	enum kind kind = kind_of(a, pages);
	bool ink = kind > ASKEW && pdf_ink_is(a, pages);
	struct pdf_chains *chains;

	pages->scanned = kind > ASKEW;
	if (kind == PRINTED)
		return;
	chains = arena_array(a, pages->n + 1, sizeof *chains);
	for (size_t i = 0; i < pages->n; i++)
		chains[i] = chains_of(a, &pages->at[i], kind, ink);
	if (kind == OF_ALL_SIZES)
		pdf_sizes_settle(a, chains, pages->n);
	for (size_t i = 0; i < pages->n && kind > ASKEW; i++) {
		float least = SURE * jitter(a, &chains[i]);

		for (size_t k = 0; k < chains[i].n; k++)
			flatten(a, &chains[i].at[k], least);
		drop_letters(a, &pages->at[i], &chains[i]);
	}
}
