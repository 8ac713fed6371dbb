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
#include "text/like.h"

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
 * hyphens, U+00AB and U+201C quotes, U+00A0 a space, and Arabic and Chinese
 * punctuation is what it is called after.  Of other punctuation and of a
 * letter, the first byte.  *len is how many bytes it has (1 for a byte of a
 * letter, more than 1 for all else that is not ASCII).  n is at least 1.
 */
static inline char
ascii_like(const char *s, size_t n, size_t *len)
{
	*len = 1;
	return (unsigned char)s[0] < 0x80 ? s[0] : like_ascii(s, n, len);
}

/*
 * Bytes of a character of those scripts that write words without spaces
 * (ideographs and kana: U+3005 to U+3007, U+3041 to U+9FFF) at s; 0 where
 * there is none.
 */
static inline size_t
ascii_glyph(const char *s, size_t n)
{
	const unsigned char *u = (const unsigned char *)s;

	if (n < 3 || u[0] < 0xE3 || u[0] > 0xE9)
		return 0;
	if (u[0] > 0xE3 || u[1] > 0x80)
		return 3;
	return u[2] >= 0x85 && u[2] <= 0x87 ? 3 : 0;
}

/* Whether s begins with a letter of U+00C0 to U+00FF: no sign of times, over.
 */
static inline bool
ascii_accented(const char *s, size_t n)
{
	return n > 1 && s[0] == '\xC3' && s[1] != '\x97' && s[1] != '\xB7';
}

/*
 * Whether s goes on with a letter (accents too) or a figure.  A character
 * that needs no space before it is none of these: it begins anew.
 */
static inline bool
ascii_word(const char *s, size_t n)
{
	unsigned char a = n > 0 ? (unsigned char)s[0] : 0;
	size_t len;

	if (a < 0x80)
		return ascii_alnum((char)a);
	/* Inside a letter, or at one of U+0100 to U+05FF. */
	if (a < 0xC2 || (a >= 0xC4 && a <= 0xD7) || ascii_accented(s, n))
		return true;
	ascii_like(s, n, &len);
	return len == 1 && ascii_glyph(s, n) == 0;
}

/*
 * Bytes at s of letters and figures that need no second look: of Latin, of
 * Cyrillic, and the most of Arabic.
 */
static inline size_t
ascii_letters(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n) {
		unsigned char a = (unsigned char)s[i];
		unsigned char b = i + 1 < n ? (unsigned char)s[i + 1] : 0;

		if (ascii_alnum(s[i]))
			i++;
		else if (b >= 0x80 &&
			 (a == 0xD0 || a == 0xD1 || (a == 0xD8 && b >= 0xA0) ||
			  (a == 0xD9 && b < 0xAA) ||
			  ascii_accented(s + i, n - i)))
			i += 2;
		else
			break;
	}
	return i;
}

#endif
