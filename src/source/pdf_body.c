/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words in which columns are looked for: without the heads and numbers
 * above and below, whose spaces may be, or not be, where those are parted.
 */
#include "config.h"

#include <math.h>
#include <stdlib.h>

#include "source/pdf_gutter.h"

enum { ROWS = 3 /* at each end, at most */ };
/* Sizes of the type. */
static const float SPACE = 1.2f; /* between words of a head */
/* Of the width of the text. */
static const float BESIDE = 0.08f; /* white on both sides of a head, */
static const float CENTRED = 0.1f; /* which differ by as much */

static int
by_top(const void *pa, const void *pb)
{
	const struct pdf_word *a = *(const struct pdf_word *const *)pa;
	const struct pdf_word *b = *(const struct pdf_word *const *)pb;

	return a->top != b->top ? (a->top < b->top ? -1 : 1)
				: (a > b) - (a < b);
}

static int
by_left(const void *pa, const void *pb)
{
	const struct pdf_word *a = *(const struct pdf_word *const *)pa;
	const struct pdf_word *b = *(const struct pdf_word *const *)pb;

	return (a->left > b->left) - (a->left < b->left);
}

/* The end of the words that stand as high as the first of these. */
static size_t
row_end(const struct pdf_word *const *words, size_t n, float size)
{
	size_t end = 1;

	while (end < n && words[end]->top < words[0]->top + size / 2)
		end++;
	return end;
}

/* The first of the words that stand as low as the last of these. */
static size_t
row_begin(const struct pdf_word *const *words, size_t n, float size)
{
	size_t i = n - 1;

	while (i > 0 && words[i - 1]->top > words[n - 1]->top - size / 2)
		i--;
	return i;
}

/* All in the middle, one beside the other. */
static bool
is_centred(const struct pdf_text *t, const struct pdf_word *const *words,
	   size_t n, float size)
{
	const struct pdf_word *row[PDF_HEAD_WORDS];
	float width = t->right - t->left, left, right;

	if (n > PDF_HEAD_WORDS)
		return false;
	for (size_t i = 0; i < n; i++)
		row[i] = words[i];
	qsort(row, n, sizeof *row, by_left);
	right = row[0]->right;
	for (size_t i = 1; i < n; i++) {
		if (row[i]->left > right + SPACE * size)
			return false;
		right = fmaxf(right, row[i]->right);
	}
	left = row[0]->left - t->left;
	right = t->right - right;
	return left > BESIDE * width && right > BESIDE * width &&
	       fabsf(left - right) < CENTRED * width;
}

static void
find_body(struct pdf_text *t, float size)
{
	size_t from = 0, to = t->n;

	for (int i = 0; i < ROWS && from < to; i++) {
		size_t n = row_end(t->words + from, to - from, size);

		if (!is_centred(t, t->words + from, n, size))
			break;
		from += n;
	}
	for (int i = 0; i < ROWS && from < to; i++) {
		size_t at = row_begin(t->words, to, size);

		if (at < from || !is_centred(t, t->words + at, to - at, size))
			break;
		to = at;
	}
	if (from >= to)
		return;
	for (size_t i = 0; i < from; i++)
		t->body_top = fmaxf(t->body_top, t->words[i]->bottom);
	for (size_t i = to; i < t->n; i++)
		t->body_bottom = fminf(t->body_bottom, t->words[i]->top);
}

struct pdf_text
pdf_text_of(const struct pdf_word **words, size_t n, float size)
{
	struct pdf_text t = { .words = words,
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
		t.tallest = fmaxf(t.tallest, words[i]->bottom - words[i]->top);
	}
	t.body_top = t.top;
	t.body_bottom = t.bottom;
	find_body(&t, size);
	return t;
}

size_t
pdf_text_from(const struct pdf_text *t, float top)
{
	size_t low = 0, high = t->n;

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (t->words[mid]->top + t->tallest <= top)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}
