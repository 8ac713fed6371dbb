/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Titles that are printed in capitals. */
#include "config.h"

#include <string.h>

#include "parse/capitals.h"
#include "parse/chars.h"
#include "text/same.h"
#include "text/utf8.h"

enum {
	WORD_LIMIT = 64,
	SPELLINGS_LIMIT = 200, /* pieces in which a word is looked for */
	SPELLING_BYTES = 2000, /* of each */
};

/* Whether two texts of n bytes differ in case alone. */
static bool
same_word(const char *a, const char *b, size_t n)
{
	struct same p = { .a = a, .b = b, .n_a = n, .n_b = n };

	while (p.at_a < n && p.at_b < n) {
		if (a[p.at_a] == b[p.at_b])
			p.at_a++, p.at_b++;
		else if (!same_letter(&p))
			return false;
	}
	return p.at_a == n && p.at_b == n;
}

/* Find `word` in the pieces as they spell it, at no sentence's beginning. */
static const char *
spelled(const struct piece *pieces, size_t n, const char *word, size_t len)
{
	const char *capital = NULL;
	size_t looked = 0, second = utf8_next(word, len, 0);

	for (size_t i = 0; i < n && looked < SPELLINGS_LIMIT; i++) {
		const struct piece *p = &pieces[i];

		if (p->kind != PIECE_TEXT)
			continue;
		looked++;
		for (size_t at = 1; at + len <= p->len && at < SPELLING_BYTES;
		     at++) {
			const char *s = p->text + at;

			if (char_is_word(s[-1]) || !char_is_word(*s) ||
			    !same_word(s, word, len) ||
			    (at + len < p->len && char_is_word(s[len])))
				continue;
			if (chars_open_lower(s, len))
				return s;
			if (len > second &&
			    chars_open_lower(s + second, len - second))
				capital = s;
		}
	}
	return capital;
}

/* The letters of n bytes in small ones, where these take as many bytes. */
static void
make_small(char *s, size_t n)
{
	for (size_t i = 0, len; i < n; i += len) {
		char small[4];
		uint32_t c = utf8_decode(s + i, n - i, &len);

		if (utf8_is_upper(c) &&
		    utf8_encode(utf8_lower(c), small) == len)
			memcpy(s + i, small, len);
	}
}

/* Whether a text has capitals, and no small letters. */
static bool
in_capitals(const char *s, size_t n)
{
	bool any = false;

	for (size_t i = 0, len; i < n; i += len) {
		uint32_t c = utf8_decode(s + i, n - i, &len);

		if (utf8_is_lower(c))
			return false;
		any = any || utf8_is_upper(c);
	}
	return any;
}

const char *
capitals_spell(struct arena *a, const struct piece *pieces, size_t n,
	       const char *s, size_t len)
{
	char *out = arena_strndup(a, s, len);
	bool first = true;

	if (!in_capitals(s, len))
		return out;
	for (size_t i = 0, end; i < len; i = end + (end == i)) {
		for (end = i; end < len && char_is_word(s[end]);)
			end++;
		if (end == i)
			continue;
		const char *as = n && end - i < WORD_LIMIT
					 ? spelled(pieces, n, s + i, end - i)
					 : NULL;
		size_t skip = first ? utf8_next(s, len, i) - i : 0;

		if (as)
			memcpy(out + i + skip, as + skip, end - i - skip);
		else
			make_small(out + i + skip, end - i - skip);
		first = false;
	}
	return out;
}
