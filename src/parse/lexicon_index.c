/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Making an index of the rows of a kind, and looking into it. */
#include "config.h"

#include <stdint.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/lexicon_index.h"
#include "text/same.h"

enum { SECOND_REACH = 256 }; /* bytes in which a second word is looked for */

/*
 * Put the numbers of rows `from` in the order of their keys, in which what was
 * before another stays so; first[] is where each key begins, at its end n.
 */
static void
sort_by(const uint16_t *keys, size_t n, const uint32_t *from, uint32_t *to,
	uint32_t first[LEXICON_SECONDS + 1])
{
	uint32_t at[LEXICON_SECONDS];

	memset(first, 0, (LEXICON_SECONDS + 1) * sizeof *first);
	for (size_t i = 0; i < n; i++)
		first[keys[i] + 1]++;
	for (size_t i = 0; i < LEXICON_SECONDS; i++) {
		first[i + 1] += first[i];
		at[i] = first[i];
	}
	for (size_t i = 0; i < n; i++)
		to[at[keys[from[i]]]++] = from[i];
}

/* Rows by what they begin with; longest first where that is the same. */
struct lexicon_index *
lexicon_index_new(struct arena *a, const struct lexeme *rows, size_t n)
{
	struct lexicon_index *k = arena_alloc(a, sizeof *k);
	struct arena *work = arena_new();
	uint16_t *keys = arena_array(work, n + 1, sizeof *keys);
	uint16_t *seconds = arena_array(work, n + 1, sizeof *seconds);
	uint32_t *order = arena_array(work, n + 1, sizeof *order);
	uint32_t *sorted = arena_array(work, n + 1, sizeof *sorted);

	for (uint32_t i = 0; i < n; i++) {
		keys[i] = lexicon_key(rows[i].text, rows[i].len);
		seconds[i] = lexicon_second(rows[i].text, rows[i].len);
		k->opens |= lexicon_opening(rows[i].text, rows[i].len);
		order[i] = i;
	}
	sort_by(seconds, n, order, sorted, k->first);
	sort_by(keys, n, sorted, order, k->first);
	k->rows = arena_array(a, n, sizeof *k->rows);
	k->second = arena_array(a, n, sizeof *k->second);
	for (size_t i = 0; i < n; i++) {
		k->rows[i] = rows[order[i]];
		k->second[i] = seconds[order[i]];
	}
	arena_free(work);
	return k;
}

/* Bytes of s that are the row's text, ending where a word ends; or 0. */
static size_t
stands(const struct lexeme *row, const char *s, size_t n)
{
	struct same p = { .a = s, .n_a = n, .b = row->text, .n_b = row->len };

	while (p.at_b < p.n_b) {
		if (p.at_a >= n)
			return 0;
		if (lexicon_fold(s[p.at_a]) == lexicon_fold(p.b[p.at_b])) {
			p.at_a++;
			p.at_b++;
		} else if (!((s[p.at_a] | p.b[p.at_b]) & 0x80) ||
			   same_never(&p) || !same_letter(&p)) {
			return 0;
		}
	}
	p.at_a = same_signs(s, n, p.at_a);
	return chars_end_word(s, n, p.at_a) ? p.at_a : 0;
}

/* The first of the rows from `at` to `end` that stands at s. */
static const struct lexeme *
first_standing(const struct lexicon_index *k, size_t at, size_t end,
	       const char *s, size_t n, size_t *len)
{
	for (; at < end; at++)
		if ((*len = stands(&k->rows[at], s, n)))
			return &k->rows[at];
	return NULL;
}

/* Of the rows from `at` to `end`, the first with this second word or a later.
 */
static size_t
from_second(const struct lexicon_index *k, size_t at, size_t end,
	    uint16_t second)
{
	while (at < end) {
		size_t middle = at + (end - at) / 2;

		if (k->second[middle] < second)
			at = middle + 1;
		else
			end = middle;
	}
	return at;
}

/* Those of one word come first, and are shorter than all others. */
const struct lexeme *
lexicon_index_look(const struct lexicon_index *k, size_t key, const char *s,
		   size_t n, size_t *len)
{
	size_t at = k->first[key], end = k->first[key + 1], from;
	size_t several = from_second(k, at, end, 1);
	const struct lexeme *row = NULL;
	uint16_t second;

	if (several < end) {
		second = lexicon_second(s, n < SECOND_REACH ? n : SECOND_REACH);
		from = from_second(k, several, end, second);
		if (second)
			row = first_standing(
				k, from, from_second(k, from, end, second + 1),
				s, n, len);
	}
	return row ? row : first_standing(k, at, several, s, n, len);
}
