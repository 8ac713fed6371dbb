/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Questions about single bytes and about the ends of strings that all parts
 * of the parser ask.
 */
#ifndef PARSE_CHARS_H
#define PARSE_CHARS_H

#include <stdbool.h>
#include <stddef.h>

static inline bool
char_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool
char_is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static inline bool
char_is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

/*
 * For each byte of a word that byte, of ASCII in lower case; 0 for what stands
 * between words.  Bytes of letters beyond ASCII are taken for letters.
 */
extern const unsigned char char_word[256];

static inline bool
char_is_word(char c)
{
	return char_word[(unsigned char)c];
}

/* Digits at the beginning of s. */
static inline size_t
char_digits(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && char_is_digit(s[i]))
		i++;
	return i;
}

/* The number that the first n (digits) of s stand for; at most 99999. */
static inline int
char_number(const char *s, size_t n)
{
	int value = 0;

	for (size_t i = 0; i < n && value <= 9999; i++)
		value = value * 10 + (s[i] - '0');
	return value;
}

enum { CHAR_TIGHT_FROM = 0xe2 }; /* what char_tight() finds begins with it */

/*
 * Bytes of a character at s beside which no space is written: of Chinese and
 * Japanese, punctuation and wide forms too (U+2E80 to U+9FFF, U+F900 to
 * U+FAFF, U+FF00 to U+FFEF).  0 where there is none.
 */
static inline size_t
char_tight(const char *s, size_t n)
{
	const unsigned char *u = (const unsigned char *)s;

	if (n < 3 || u[0] < CHAR_TIGHT_FROM)
		return 0;
	if (u[0] == 0xe2)
		return u[1] >= 0xba ? 3 : 0;
	if (u[0] == 0xef)
		return (u[1] >= 0xa4 && u[1] <= 0xab) || u[1] >= 0xbc ? 3 : 0;
	return u[0] <= 0xe9 ? 3 : 0;
}

/* Whether s begins with the prefix; ASCII case ignored. */
bool chars_begin(const char *s, size_t n, const char *prefix);

/*
 * Whether a word that reaches up to byte `at` of s (at > 0) ends there.  In
 * scripts that write no spaces between words it always does.
 */
bool chars_end_word(const char *s, size_t n, size_t at);

/* Whether no space is written between a text that ends in s and t. */
bool chars_tight(const char *s, size_t n, const char *t, size_t m);

/*
 * The letter that opens a text past quotes and brackets.  Where a script has
 * no case, any letter may open a sentence: it counts as upper.
 */
bool chars_open_upper(const char *s, size_t n);
bool chars_open_lower(const char *s, size_t n);
/* That letter is neither upper nor lower. */
bool chars_open_caseless(const char *s, size_t n);

/*
 * The punctuation that ends a text, past closing quotes, brackets and the
 * bare digits of a footnote mark: '.', ';', ':', ',' or 0.
 */
char chars_stop(const char *s, size_t n);

/*
 * Bytes of the cell at the beginning of a line whose cells are parted by `gap'
 * spaces at least; *next is where the one behind it begins, n without.
 */
size_t chars_cell(const char *s, size_t n, size_t gap, size_t *next);

/* "of 1976": the n bytes end in a word of four figures; "33/1976" does not. */
bool chars_end_year(const char *s, size_t n);

/* Bytes of s without the space and stops at its end. */
size_t chars_bare(const char *s, size_t n);

#endif
