/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers of lines, as drafts have them in a margin: every line, or each fifth
 * or tenth, has one that counts on from the one above.  They go.
 */
#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "source/pdf_layout.h"

enum {
	FIGURES = 4,	 /* of a number, at most */
	NUMBERS = 400,	 /* on a page, at most: a table of figures has more */
	LEAST = 3,	 /* on a page that shows it */
	LEAST_LINES = 8, /* between the first and the last */
	STRANGE = 2,	 /* other words above and below them: heads, feet */
};
static const float LINE = 0.6f; /* of the type: what is nearer is one line */

/* Where the numbers of a page stand; none: left > right. */
struct margin {
	float left, right;
};

/* A page and what in it is a number. */
struct numbered {
	const struct pdf_page *page;
	const struct pdf_word **numbers; /* from top to bottom */
	size_t n;
	float *lines; /* the middles of all lines, ascending */
	size_t n_lines;
};

static bool
is_number(const struct pdf_word *w)
{
	size_t n = strspn(w->text, "0123456789");

	return n > 0 && n <= FIGURES && !w->text[n];
}

static bool
is_in(const struct pdf_word *w, const struct margin *m)
{
	return w->left < m->right && w->right > m->left;
}

static float
middle(const struct pdf_word *w)
{
	return (w->top + w->bottom) / 2;
}

/* --- what is on a page --- */

static int
by_height(const void *pa, const void *pb)
{
	const struct pdf_word *const *a = pa, *const *b = pb;
	float x = middle(*a), y = middle(*b);

	return (x > y) - (x < y);
}

static int
by_value(const void *pa, const void *pb)
{
	const float *a = pa, *b = pb;

	return (*a > *b) - (*a < *b);
}

static struct numbered
look_at(struct arena *a, const struct pdf_page *p, float size)
{
	struct numbered v = { .page = p };
	size_t n = 0;

	for (size_t i = 0; i < p->n_words; i++)
		v.n += is_number(&p->words[i]);
	if (v.n < LEAST || v.n > NUMBERS)
		return (struct numbered){ .page = p };
	v.numbers = arena_array(a, v.n, sizeof *v.numbers);
	v.lines = arena_array(a, p->n_words, sizeof *v.lines);
	v.n = 0;
	for (size_t i = 0; i < p->n_words; i++) {
		if (is_number(&p->words[i]))
			v.numbers[v.n++] = &p->words[i];
		else
			v.lines[n++] = middle(&p->words[i]);
	}
	qsort(v.numbers, v.n, sizeof *v.numbers, by_height);
	qsort(v.lines, n, sizeof *v.lines, by_value);
	for (size_t i = 0; i < n; i++)
		if (!v.n_lines ||
		    v.lines[i] - v.lines[v.n_lines - 1] > LINE * size)
			v.lines[v.n_lines++] = v.lines[i];
	return v;
}

static size_t
lines_between(const struct numbered *v, float from, float to, float size)
{
	size_t n = 0;

	/* The line beside the upper one is none of them. */
	for (size_t i = 0; i < v->n_lines; i++)
		n += v->lines[i] > from + LINE * size &&
		     v->lines[i] <= to + LINE * size;
	return n;
}

/* --- what counts lines --- */

/*
 * Of the numbers in a margin nearly all are as far from the one above as there
 * are lines between, and these are much of the page: footnotes may be so, too.
 */
static bool
counts_lines(const struct numbered *v, const struct margin *m, float size)
{
	const struct pdf_word *above = NULL;
	size_t pairs = 0, good = 0, lines = 0;

	for (size_t i = 0; i < v->n; i++) {
		const struct pdf_word *w = v->numbers[i];
		int step;

		if (!is_in(w, m))
			continue;
		step = above ? atoi(w->text) - atoi(above->text) : 0;
		if (above) {
			pairs++;
			if (step > 0 &&
			    lines_between(v, middle(above), middle(w), size) ==
				    (size_t)step) {
				good++;
				lines += (size_t)step;
			}
		}
		above = w;
	}
	return pairs + 1 >= LEAST && lines >= LEAST_LINES &&
	       lines * 5 > v->n_lines * 2 && good * 4 >= pairs * 3;
}

/* Nothing else stands there, but for heads and feet. */
static bool
is_free(const struct pdf_page *p, const struct margin *m)
{
	size_t strange = 0;

	for (size_t i = 0; i < p->n_words && strange <= STRANGE; i++)
		strange += !is_number(&p->words[i]) && is_in(&p->words[i], m);
	return strange <= STRANGE;
}

static struct margin
margin_of(const struct numbered *v, float size)
{
	for (size_t i = 0; i < v->n; i++) {
		struct margin m = { v->numbers[i]->left, v->numbers[i]->right };

		/* A number of one figure says as much as one of three. */
		for (size_t k = 0; k < v->n; k++)
			if (is_in(v->numbers[k], &m)) {
				m.left = fminf(m.left, v->numbers[k]->left);
				m.right = fmaxf(m.right, v->numbers[k]->right);
			}
		if (m.right - m.left < FIGURES * size && is_free(v->page, &m) &&
		    counts_lines(v, &m, size))
			return m;
	}
	return (struct margin){ 1, 0 };
}

/* --- away with them --- */

static void
clear(struct pdf_page *p, const struct margin *m)
{
	size_t n = 0;

	for (size_t i = 0; i < p->n_words; i++)
		if (!is_number(&p->words[i]) || !is_in(&p->words[i], m))
			p->words[n++] = p->words[i];
	p->n_words = n;
}

void
pdf_line_numbers_drop(struct arena *a, struct pdf_pages *pages, float size)
{
	struct margin last = { 1, 0 };
	size_t found = 0;

	for (size_t i = 0; i < pages->n && found * 4 + 4 > i; i++) {
		struct numbered v = look_at(a, &pages->at[i], size);
		struct margin m = margin_of(&v, size);

		found += m.left < m.right;
		if (m.left < m.right)
			last = m;
		/* A page may have few lines. */
		else if (last.left >= last.right ||
			 !is_free(&pages->at[i], &last))
			continue;
		clear(&pages->at[i], &last);
	}
}
