/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside the lexicon: keys by which its rows are found, the same for a row and
 * for a text that begins with it, whatever the case and the signs of either.
 */
#ifndef PARSE_LEXICON_KEY_H
#define PARSE_LEXICON_KEY_H

#include <stddef.h>
#include <stdint.h>

#include "parse/chars.h"

enum {
	LEXICON_KEYS = 256,
	LEXICON_SECONDS = LEXICON_KEYS + 1,
};

/* A letter of ASCII as it is compared. */
static inline unsigned char
lexicon_fold(char c)
{
	return (unsigned char)(c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c);
}

/* What lexicon_opening() knows of a text that begins beyond ASCII. */
uint32_t lexicon_first(const char *s, size_t n);

/*
 * One bit of 64, the same for texts that begin alike: by it most that no row
 * begins like are known, before their key is made.  n > 0.
 */
static inline uint64_t
lexicon_opening(const char *s, size_t n)
{
	uint32_t c = *s & 0x80 ? lexicon_first(s, n) : lexicon_fold(*s);

	return UINT64_C(1) << (c & 63);
}

/* lexicon_key() of what does not begin with two characters of ASCII. */
unsigned char lexicon_key_wide(const char *s, size_t n);

/*
 * What texts that begin alike share: their first two letters, all letters of
 * an Arabic word, or else the first character.  n > 0.
 */
static inline unsigned char
lexicon_key(const char *s, size_t n)
{
	unsigned a, b;

	if (n < 2 || (s[0] | s[1]) & 0x80)
		return lexicon_key_wide(s, n);
	a = char_word[(unsigned char)s[0]];
	b = char_word[(unsigned char)s[1]];
	if (a < 'a') /* no letter */
		return (unsigned char)s[0];
	a = a * 31 + (b < 'a' ? 0 : b);
	return (unsigned char)(a ^ a >> 7);
}

/*
 * The key of the second word, that no text has to be compared with the many
 * rows which begin as it does and go on otherwise: 0 where there is none.
 */
uint16_t lexicon_second(const char *s, size_t n);

#endif
