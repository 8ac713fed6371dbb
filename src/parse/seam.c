/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a line's end has parted what had no space within it. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/seam.h"

enum { WORD_MOST = 64 /* bytes; longer runs are no words */ };

/* "2016–" and "2020": a range that a line's end has torn. */
static bool
is_torn_range(const struct buf *b, const char *s, size_t n)
{
	static const char dash[] = "\xe2\x80\x93";

	return n > 0 && char_is_digit(*s) && b->len > 3 &&
	       !memcmp(b->data + b->len - 3, dash, 3) &&
	       char_is_digit(b->data[b->len - 4]);
}

/* A line's end has parted a bracket from what it holds, or a stop from words.
 */
static bool
is_torn_stop(const struct buf *b, const char *s, size_t n)
{
	static const char *const stops[] = { ",", ".", ")", "]", "،", "؛" };

	if (b->data[b->len - 1] == '(' || b->data[b->len - 1] == '[')
		return true;
	for (size_t i = 0; i < sizeof stops / sizeof *stops; i++) {
		size_t len;

		if (n == 0 || *s != *stops[i])
			continue;
		len = strlen(stops[i]);
		if (n >= len && !memcmp(s, stops[i], len) &&
		    (n == len || s[len] == ' '))
			return true;
	}
	return false;
}

/* Bytes at its end that are ASCII, without a space; no more than a word. */
static size_t
ascii_tail(const struct buf *b)
{
	size_t n = 0;

	while (n < b->len && n < WORD_MOST && b->data[b->len - 1 - n] > ' ')
		n++;
	return n;
}

/*
 * "第2344" before "(2017)号": Chinese has no space before numbers in brackets.
 */
static bool
is_torn_bracket(const struct buf *b, const char *s, size_t n)
{
	size_t tail = ascii_tail(b);

	return ((n > 1 && *s == '(' && char_is_digit(s[1])) ||
		b->data[b->len - 1] == ')') &&
	       b->len - tail >= 3 && char_tight(b->data + b->len - tail - 3, 3);
}

static bool
is_symbol_char(char c)
{
	return char_is_digit(c) || (c >= 'A' && c <= 'Z');
}

/* "A/54/" before "42": a symbol that a line's end has parted at a stroke. */
static bool
is_torn_symbol(const struct buf *b, const char *s, size_t n)
{
	size_t tail = ascii_tail(b);
	const char *word = b->data + b->len - tail;

	if (tail < 2 || !n || b->data[b->len - 1] != '/' || !is_symbol_char(*s))
		return false;
	word += *word == '(';
	return is_symbol_char(*word) && !char_is_digit(*word) &&
	       (is_symbol_char(b->data[b->len - 2]) ||
		b->data[b->len - 2] == ')');
}

bool
seam_is_tight(const struct buf *b, const char *s, size_t n)
{
	return is_torn_range(b, s, n) || is_torn_stop(b, s, n) ||
	       is_torn_symbol(b, s, n) || is_torn_bracket(b, s, n);
}
