/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ASCII, whatever the locale; and the few typographic characters that stand
 * for ASCII ones inside symbols and names.
 */
#ifndef CITE_ASCII_H
#define CITE_ASCII_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "parse/chars.h"

static inline bool
ascii_alnum(char c)
{
	return char_is_upper(c) || char_is_lower(c) || char_is_digit(c);
}

static inline char
ascii_fold(char c)
{
	return char_is_upper(c) ? (char)(c - 'A' + 'a') : c;
}

/*
 * The ASCII character that s begins with or stands for: U+2010 to U+2015 are
 * hyphens, U+2018 and U+2019 apostrophes, U+201C and U+201D quotes, U+00A0 a
 * space; of other general punctuation and of a letter, the first byte.  *len
 * is how many bytes it has (1 for a byte of a letter).  n is at least 1.
 */
static inline char
ascii_like(const char *s, size_t n, size_t *len)
{
	const unsigned char *u = (const unsigned char *)s;

	*len = 1;
	if (u[0] < 0x80)
		return s[0];
	if (n >= 2 && u[0] == 0xC2 && u[1] == 0xA0) {
		*len = 2;
		return ' ';
	}
	if (n >= 3 && u[0] == 0xE2 && u[1] == 0x80) {
		*len = 3;
		if (u[2] >= 0x90 && u[2] <= 0x95)
			return '-';
		if (u[2] == 0x98 || u[2] == 0x99)
			return '\'';
		if (u[2] == 0x9C || u[2] == 0x9D)
			return '"';
	}
	return s[0];
}

/* Whether s goes on with a letter (accents too) or a figure. */
static inline bool
ascii_word(const char *s, size_t n)
{
	size_t len;

	if (n == 0)
		return false;
	if ((unsigned char)s[0] < 0x80)
		return ascii_alnum(s[0]);
	ascii_like(s, n, &len);
	return len == 1;
}

#endif
