/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much of one text stands in another. */
#include "config.h"

#include <stdbool.h>
#include <stdlib.h>

#include "annotate/similar.h"
#include "base/xalloc.h"
#include "text/utf8.h"

/* From here on scripts (Chinese) have no spaces: a character is a word. */
enum { FIRST_IDEOGRAPH = 0x2E80 };

static uint64_t
mix(uint64_t hash, uint64_t value)
{
	/* FNV-1a, a code point at a time. */
	return (hash ^ value) * UINT64_C(1099511628211);
}

static const uint64_t mix_start = UINT64_C(14695981039346656037);

/* The hash of the next word from *at on; false at the end. */
static bool
next_word(const char *s, size_t n, size_t *at, uint64_t *hash)
{
	bool inside = false;
	size_t len;

	*hash = mix_start;
	for (; *at < n; *at += len) {
		uint32_t c = utf8_decode(s + *at, n - *at, &len);
		bool letter = utf8_is_letter(c) || utf8_is_digit(c);

		if (inside && (!letter || c >= FIRST_IDEOGRAPH))
			return true;
		if (!letter)
			continue;
		*hash = mix(*hash, c);
		inside = true;
		if (c >= FIRST_IDEOGRAPH) {
			*at += len;
			return true;
		}
	}
	return inside;
}

static int
compare(const void *va, const void *vb)
{
	const uint64_t *a = va, *b = vb;

	return (*a > *b) - (*a < *b);
}

struct pairs
pairs_of(const char *s, size_t n)
{
	struct pairs p = { 0 };
	uint64_t before = 0, word;
	size_t cap = 0, at = 0, words = 0;

	for (; next_word(s, n, &at, &word); before = word, words++) {
		if (words == 0)
			continue;
		p.pair = xgrow(p.pair, p.n, &cap, sizeof(*p.pair));
		p.pair[p.n++] = mix(before, word);
	}
	/* A single word is its own pair. */
	if (words == 1) {
		p.pair = xgrow(p.pair, p.n, &cap, sizeof(*p.pair));
		p.pair[p.n++] = before;
	}
	if (p.n > 1)
		qsort(p.pair, p.n, sizeof(*p.pair), compare);
	return p;
}

void
pairs_free(struct pairs *p)
{
	free(p->pair);
	*p = (struct pairs){ 0 };
}

int
pairs_shared(const struct pairs *quote, const struct pairs *text)
{
	size_t shared = 0, q = 0, t = 0;

	while (q < quote->n && t < text->n) {
		int c = compare(&quote->pair[q], &text->pair[t]);

		shared += c == 0;
		q += c <= 0;
		t += c >= 0;
	}
	return quote->n ? (int)(shared * 1000 / quote->n) : 0;
}
