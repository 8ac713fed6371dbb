/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Titles of resolutions on the same item. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "model/lineage.h"
#include "text/fold.h"

/* --- titles ----------------------------------------------------------------
 */

enum {
	LONG_WORD = 4, /* bytes: shorter ones say nothing of the item */
	STEM = 5,      /* bytes that a word shares with one made of it */
	FEW_WORDS = 3, /* fewer tell nothing */
	FIRST_YEAR = 1946,
	LAST_YEAR = 2100,
};

struct word {
	const char *s;
	size_t n;
};

/* The words of a title that tell what it is about; each once, sorted. */
struct words {
	struct word *at;
	size_t n;
};

static int
by_bytes(const void *x, const void *y)
{
	const struct word *a = x, *b = y;
	size_t n = a->n < b->n ? a->n : b->n;
	int d = memcmp(a->s, b->s, n);

	return d ? d : (a->n > b->n) - (a->n < b->n);
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

static struct words
words_of(struct arena *a, const char *title)
{
	struct folded f =
		fold_text(a, title, strlen(title), (struct fold_how){ 0 });
	struct words w = { arena_array(a, f.len / 2 + 1, sizeof(*w.at)), 0 };
	size_t kept = 0, n;

	for (const char *s = f.text; *s; s += n) {
		for (n = 0; is_letter(s[n]); n++)
			;
		if (n >= LONG_WORD)
			w.at[w.n++] = (struct word){ s, n };
		n += !n;
	}
	if (w.n)
		qsort(w.at, w.n, sizeof(*w.at), by_bytes);
	for (size_t i = 0; i < w.n; i++)
		if (!kept || by_bytes(&w.at[i], &w.at[kept - 1]) != 0)
			w.at[kept++] = w.at[i];
	w.n = kept;
	return w;
}

static size_t
count_shared(const struct words *a, const struct words *b)
{
	size_t i = 0, k = 0, shared = 0;

	while (i < a->n && k < b->n) {
		int d = by_bytes(&a->at[i], &b->at[k]);

		shared += d == 0;
		i += d <= 0;
		k += d >= 0;
	}
	return shared;
}

bool
lineage_same_item(const char *title, const char *other)
{
	struct arena *a = arena_new();
	struct words x = words_of(a, title), y = words_of(a, other);
	size_t most = x.n > y.n ? x.n : y.n, least = x.n + y.n - most;
	size_t shared = count_shared(&x, &y);
	bool same;

	if (shared == least)
		same = shared > 0 && shared * 10 >= most * 6;
	else
		same = shared * 10 >= most * 9;
	arena_free(a);
	return same;
}

/* Whether s begins with a year; *year is it. */
static bool
is_year(const char *title, const char *s, int *year)
{
	if (s > title && is_digit(s[-1]))
		return false;
	*year = 0;
	for (int i = 0; i < 4; i++) {
		if (!is_digit(s[i]))
			return false;
		*year = *year * 10 + (s[i] - '0');
	}
	return !is_digit(s[4]) && *year >= FIRST_YEAR && *year < LAST_YEAR;
}

const char *
lineage_title(struct arena *a, const char *title, int years)
{
	char *copy = arena_strdup(a, title);
	bool any = false;
	int year;

	for (char *s = copy; *s; s++) {
		if (!is_year(copy, s, &year))
			continue;
		year += years;
		for (int i = 3; i >= 0; i--, year /= 10)
			s[i] = (char)('0' + year % 10);
		s += 3;
		any = true;
	}
	return any ? copy : NULL;
}

bool
lineage_on_another(const char *title, const char *told)
{
	struct arena *a = arena_new();
	struct words x = words_of(a, title), y = words_of(a, told);
	size_t shared = count_shared(&x, &y);
	bool another = y.n >= FEW_WORDS && shared * 10 < y.n * 7 &&
		       shared * 10 < x.n * 9;

	arena_free(a);
	return another;
}

/* "Libya" and "Libyan" are one. */
static bool
of_one_stem(const struct word *a, const struct word *b)
{
	size_t n = a->n < b->n ? a->n : b->n;

	return (n >= STEM || a->n == b->n) && memcmp(a->s, b->s, n) == 0;
}

static size_t
count_stems(const struct words *a, const struct words *b)
{
	size_t shared = 0;

	for (size_t i = 0; i < a->n; i++)
		for (size_t k = 0; k < b->n; k++)
			if (of_one_stem(&a->at[i], &b->at[k])) {
				shared++;
				break;
			}
	return shared;
}

/*
 * How many words two titles share, or stems of words, of so many in the longer
 * and shorter.
 */
static size_t
words_shared(const char *title, const char *other, size_t *most, size_t *least)
{
	struct arena *a = arena_new();
	struct words x = words_of(a, title), y = words_of(a, other);
	size_t shared;

	*most = x.n > y.n ? x.n : y.n;
	*least = x.n + y.n - *most;
	shared = x.n < y.n ? count_stems(&x, &y) : count_stems(&y, &x);
	arena_free(a);
	return shared;
}

bool
lineage_akin(const char *title, const char *other)
{
	size_t most, least, shared = words_shared(title, other, &most, &least);

	return shared > 0 && (shared * 2 >= most ||
			      (least > FEW_WORDS && shared * 5 >= least * 4));
}

bool
lineage_touch(const char *title, const char *other)
{
	size_t most, least;

	return words_shared(title, other, &most, &least) > 0;
}
