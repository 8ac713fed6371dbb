/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Comparing words by the letters that are wrong in them. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/like_words.h"

enum {
	ROW_MOST = 96,	 /* bytes of a row's text; longer ones are cut */
	ROW_LEAST = 8,	 /* bytes: shorter ones are like anything */
	WRONG_SHARE = 5, /* one byte in so many may be wrong */
};

static unsigned char
folded(char c)
{
	return char_is_word(c) ? char_word[(unsigned char)c] : (unsigned char)c;
}

static unsigned
least(unsigned a, unsigned b, unsigned c)
{
	a = a < b ? a : b;
	return a < c ? a : c;
}

/*
 * Bytes of the beginning of s that is nearest to the text; 0 where too many of
 * its bytes are wrong, which the first of them tell, mostly.
 */
static size_t
like_text(const char *text, size_t len, const char *s, size_t n)
{
	unsigned wrong[2 * ROW_MOST + 1], most = (unsigned)(len / WRONG_SHARE);
	size_t end = 0;

	n = n < len + most ? n : len + most;
	for (size_t k = 0; k <= n; k++)
		wrong[k] = (unsigned)k;
	for (size_t i = 1; i <= len; i++) {
		unsigned corner = wrong[0], fewest = (unsigned)i;
		unsigned char c = folded(text[i - 1]);

		wrong[0] = (unsigned)i;
		end = 0;
		for (size_t k = 1; k <= n; k++) {
			unsigned up = wrong[k];

			wrong[k] = least(up + 1, wrong[k - 1] + 1,
					 corner + (c != folded(s[k - 1])));
			corner = up;
			if (wrong[k] < fewest)
				fewest = wrong[k], end = k;
		}
		if (fewest > most)
			return 0;
	}
	return end;
}

const struct lexeme *
like_row(const struct lexicon *lex, const char *kind, const char *s, size_t n,
	 size_t *len)
{
	size_t count = 0;
	const struct lexeme *rows = lexicon_rows(lex, kind, &count);

	for (size_t i = 0; i < count; i++) {
		size_t most = rows[i].len < ROW_MOST ? rows[i].len : ROW_MOST;

		if (most < ROW_LEAST)
			continue;
		*len = like_text(rows[i].text, most, s, n);
		if (*len)
			return &rows[i];
	}
	return NULL;
}
