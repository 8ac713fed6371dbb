/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of lam and alef is read first. */
#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/embedded.h"
#include "text/lam_alef.h"

enum {
	LETTER = 2,   /* bytes */
	BEFORE = 3,   /* letters of a row, at most */
	AFTER = 4,    /* the same */
	WORD = 64,    /* letters that are looked at */
	KEY = 48,     /* bytes of a row's letters */
	PREFIXES = 2, /* letters before an article */
	PREVIOUS = 3, /* letters of the word before */
};

struct lam_alef {
	const char **rows; /* "before\talef\tafter\tfirst", sorted */
	size_t n;
};

/* Letters of a word, without its signs and strokes. */
struct word {
	char *at[WORD];
	char letters[WORD * LETTER + 1]; /* as they were */
	size_t n;
	const char *end;
	char previous[PREVIOUS * LETTER +
		      1]; /* end of the word before, or "" */
};

static int
by_bytes(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

struct lam_alef *
lam_alef_new(struct arena *a)
{
	struct lam_alef *l = arena_alloc(a, sizeof *l);
	char *s = arena_strdup(a, embedded_lam_alef[0].data), *next;
	size_t cap = 0;

	for (; *s; s = next) {
		next = strchrnul(s, '\n');
		if (*next)
			*next++ = '\0';
		if (!*s || *s == '#')
			continue;
		l->rows = arena_grow(a, l->rows, l->n, &cap, sizeof *l->rows);
		l->rows[l->n++] = s;
	}
	qsort(l->rows, l->n, sizeof *l->rows, by_bytes);
	return l;
}

/* --- letters ------------------------------------------------------------- */

/* U+0621..U+064A but for the stroke, U+0640. */
static bool
is_letter(const char *s)
{
	unsigned char a = (unsigned char)s[0], b = (unsigned char)s[1];

	return (a == 0xd8 && b >= 0xa1) || (a == 0xd9 && b > 0x80 && b <= 0x8a);
}

static bool
is_stroke(const char *s)
{
	return !memcmp(s, "ـ", LETTER);
}

/* U+064B..U+0652, over or under the letter before. */
static bool
is_sign(const char *s)
{
	unsigned char b = (unsigned char)s[1];

	return (unsigned char)s[0] == 0xd9 && b >= 0x8b && b <= 0x92;
}

static bool
is_lam(const char *s)
{
	return !memcmp(s, "ل", LETTER);
}

static bool
is_alef(const char *s)
{
	return !memcmp(s, "ا", LETTER) || !memcmp(s, "أ", LETTER) ||
	       !memcmp(s, "إ", LETTER) || !memcmp(s, "آ", LETTER);
}

/* The next word from s on; false: there is none. */
static bool
next_word(const char *s, const char *end, struct word *w)
{
	w->n = 0;
	for (; end - s >= LETTER && !is_letter(s); s++)
		;
	for (; end - s >= LETTER; s += LETTER) {
		if (is_letter(s) && w->n < WORD) {
			memcpy(w->letters + w->n * LETTER, s, LETTER);
			w->at[w->n++] = (char *)s;
		} else if (!is_sign(s) && !is_stroke(s)) {
			break;
		}
	}
	/* "الـ" is joined to what follows: no word ends there. */
	if (w->n && w->n < WORD && is_stroke(s - LETTER)) {
		memcpy(w->letters + w->n * LETTER, s - LETTER, LETTER);
		w->at[w->n++] = (char *)s - LETTER;
	}
	w->letters[w->n * LETTER] = '\0';
	w->end = s;
	return w->n > 0;
}

static const char *
letter(const struct word *w, size_t i)
{
	return w->letters + i * LETTER;
}

/* --- judging ------------------------------------------------------------- */

/* What is written together with the article behind it. */
static bool
is_prefix(const char *s)
{
	return !memcmp(s, "و", LETTER) || !memcmp(s, "ف", LETTER) ||
	       !memcmp(s, "ب", LETTER) || !memcmp(s, "ك", LETTER);
}

long
lam_alef_judge(const char *s, size_t n)
{
	const char *end = s + n;
	struct word w;
	long sum = 0;

	for (; next_word(s, end, &w); s = w.end) {
		size_t i = 0;

		while (i < PREFIXES && i + 3 < w.n && is_prefix(letter(&w, i)))
			i++;
		if (i + 3 > w.n || memcmp(letter(&w, i), "ا", LETTER))
			continue;
		if (is_lam(letter(&w, i + 1)))
			sum -= is_alef(letter(&w, i + 2));
		else
			sum += is_alef(letter(&w, i + 1)) &&
			       is_lam(letter(&w, i + 2));
	}
	return sum;
}

/* --- mending ------------------------------------------------------------- */

/* The row of these letters, or NULL. */
static const char *
find_row(const struct lam_alef *l, const char *key)
{
	size_t low = 0, high = l->n, n = strlen(key);

	while (low < high) {
		size_t mid = (low + high) / 2;
		int order = strncmp(l->rows[mid], key, n);

		if (!order)
			return l->rows[mid] + n;
		if (order < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return NULL;
}

/* The row for a whole short word behind another, by the end of that. */
static const char *
row_behind(const struct lam_alef *l, const struct word *w, size_t i)
{
	size_t left = w->n - i - 2;
	char key[KEY], *s = key;

	if (!*w->previous || i > BEFORE || left > AFTER)
		return NULL;
	s = stpcpy(s, w->previous);
	*s++ = ' ';
	s = mempcpy(s, letter(w, 0), i * LETTER);
	*s++ = '\t';
	s = mempcpy(s, letter(w, i), LETTER);
	*s++ = '\t';
	s = mempcpy(s, letter(w, i + 2), left * LETTER);
	strcpy(s, "$\t");
	return find_row(l, key);
}

/* The row for so many letters before and after the i-th and the next one. */
static const char *
row_of(const struct lam_alef *l, const struct word *w, size_t i, size_t before,
       size_t after)
{
	size_t left = w->n - i - 2, n = before > i ? i : before;
	char key[KEY], *s = key;

	if (before > i)
		*s++ = '^';
	s = mempcpy(s, letter(w, i - n), n * LETTER);
	*s++ = '\t';
	s = mempcpy(s, letter(w, i), LETTER);
	*s++ = '\t';
	n = after > left ? left : after;
	s = mempcpy(s, letter(w, i + 2), n * LETTER);
	if (after > left)
		*s++ = '$';
	*s++ = '\t';
	*s = '\0';
	return find_row(l, key);
}

/*
 * The i-th letter is an alef and the next a lam, which is read before it.  The
 * row with most letters tells, of two that have as many the one with more
 * before them; the ends of a word count as letters.
 */
static bool
is_lam_first(const struct lam_alef *l, const struct word *w, size_t i)
{
	size_t left = w->n - i - 2;
	const char *behind = row_behind(l, w, i);

	if (behind)
		return !strcmp(behind, "lam");
	for (size_t n = BEFORE + AFTER + 1; n-- > 0;)
		for (size_t before = BEFORE + 1; before-- > 0;) {
			const char *row;

			if (before > n || n - before > AFTER ||
			    before > i + 1 || n - before > left + 1)
				continue;
			row = row_of(l, w, i, before, n - before);
			if (row)
				return !strcmp(row, "lam");
		}
	return false;
}

/* What the next word is told of this one. */
static void
keep_end(struct word *w)
{
	size_t n = w->n < PREVIOUS ? w->n : PREVIOUS;

	memcpy(w->previous, letter(w, w->n - n), n * LETTER);
	w->previous[n * LETTER] = '\0';
}

void
lam_alef_mend(const struct lam_alef *l, char *s, size_t n)
{
	const char *end = s + n;
	struct word w = { 0 };

	for (const char *at = s; next_word(at, end, &w); at = w.end) {
		for (size_t i = 0; i + 1 < w.n; i++) {
			if (!is_alef(letter(&w, i)) ||
			    !is_lam(letter(&w, i + 1)))
				continue;
			if (is_lam_first(l, &w, i)) {
				memcpy(w.at[i], letter(&w, i + 1), LETTER);
				memcpy(w.at[i + 1], letter(&w, i), LETTER);
			}
			i++;
		}
		keep_end(&w);
	}
}

/* Bytes of the strokes at s that stand between two letters of a text, or 0. */
static size_t
strokes_at(const char *text, const char *s, const char *end)
{
	const char *next = s;

	while (end - next >= LETTER && is_stroke(next))
		next += LETTER;
	return next > s && s - text >= LETTER && end - next >= LETTER &&
			       is_letter(next) &&
			       (is_letter(s - LETTER) || is_sign(s - LETTER))
		       ? (size_t)(next - s)
		       : 0;
}

bool
lam_alef_is_stretched(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strokes_at(s, s + i, s + n))
			return true;
	return false;
}

size_t
lam_alef_unstretch(char *s, size_t n)
{
	size_t out = 0;

	for (size_t i = 0; i < n; i++) {
		/* What stands before is whole: out is behind a character. */
		size_t strokes = strokes_at(s, s + i, s + n);

		i += strokes;
		s[out++] = s[i];
	}
	if (out < n)
		s[out] = '\0';
	return out;
}
