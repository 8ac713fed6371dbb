/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How texts begin and end. */
#include "config.h"

#include <string.h>
#include <strings.h>

#include "parse/chars.h"
#include "text/arabic.h"
#include "text/like.h"
#include "text/utf8.h"

enum {
	IDEOGRAPHIC_COMMA = 0x3001,
	YEAR = 4, /* figures of one */
};

#define DIGITS '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'
#define LETTERS                                                                \
	'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n',  \
		'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z'
#define SOME(n) n, n + 1, n + 2, n + 3, n + 4, n + 5, n + 6, n + 7
#define MORE(n) SOME(n), SOME(n + 8), SOME(n + 16), SOME(n + 24)
#define BEYOND	MORE(0x80), MORE(0xa0), MORE(0xc0), MORE(0xe0)

const unsigned char char_word[256] = {
	['0'] = DIGITS, ['A'] = LETTERS, ['a'] = LETTERS, [0x80] = BEYOND
};

/* Quotes and brackets, and the marks of emphasis. */
static bool
is_wrapping(uint32_t c)
{
	static const bool ascii[0x80] = {
		['"'] = true, ['\''] = true, ['('] = true, [')'] = true,
		['['] = true, [']'] = true,  ['*'] = true, ['_'] = true,
		['{'] = true, ['}'] = true,
	};

	if (c < 0x80)
		return ascii[c];
	return (c >= 0x2018 && c <= 0x201f) || c == 0xab || c == 0xbb ||
	       (c >= 0x3008 && c <= 0x3011) || c == 0xff08 || c == 0xff09;
}

bool
chars_begin(const char *s, size_t n, const char *prefix)
{
	size_t len = strlen(prefix);

	return n >= len && !strncasecmp(s, prefix, len);
}

static uint32_t
opening(const char *s, size_t n)
{
	size_t len;

	for (size_t i = 0; i < n; i += len) {
		uint32_t c = utf8_decode(s + i, n - i, &len);

		if (!is_wrapping(c) && c != ' ')
			return c;
	}
	return 0;
}

static bool
is_word(uint32_t c)
{
	return c < 0x80 ? char_is_word((char)c)
			: utf8_is_letter(c) && !utf8_is_ideograph(c);
}

/* The last letter before byte at, without the signs over it. */
static size_t
letter_before(const char *s, size_t n, size_t at)
{
	size_t len;

	do
		at--;
	while (at > 0 && (((unsigned char)s[at] & 0xc0) == 0x80 ||
			  !arabic_fold(utf8_decode(s + at, n - at, &len))));
	return at;
}

bool
chars_end_word(const char *s, size_t n, size_t at)
{
	size_t before = at - 1, len;

	if (at >= n)
		return true;
	if (!((s[at] | s[before]) & 0x80))
		return !char_is_word(s[at]) || !char_is_word(s[before]);
	before = letter_before(s, n, at);
	/* A figure or a Latin letter begins anew behind Arabic, and it there.
	 */
	if ((!(s[at] & 0x80) && arabic_starts(s + before)) ||
	    (!(s[before] & 0x80) && arabic_starts(s + at)))
		return true;
	return !is_word(utf8_decode(s + at, n - at, &len)) ||
	       !is_word(utf8_decode(s + before, n - before, &len));
}

bool
chars_tight(const char *s, size_t n, const char *t, size_t m)
{
	return char_tight(t, m) > 0 || (n >= 3 && char_tight(s + n - 3, 3) > 0);
}

bool
chars_open_upper(const char *s, size_t n)
{
	uint32_t c = opening(s, n);

	return utf8_is_letter(c) && !utf8_is_lower(c);
}

bool
chars_open_lower(const char *s, size_t n)
{
	return utf8_is_lower(opening(s, n));
}

bool
chars_open_caseless(const char *s, size_t n)
{
	uint32_t c = opening(s, n);

	return utf8_is_letter(c) && !utf8_is_lower(c) && !utf8_is_upper(c);
}

/* The stop at s[at] stands within a sales number: "C.03.II.A.1". */
static bool
is_inner_stop(const char *s, size_t at)
{
	size_t i = at;

	while (i > 0 && char_is_upper(s[i - 1]))
		i--;
	return s[at] == '.' && i < at && i > 0 && s[i - 1] == '.';
}

/*
 * Bytes of s without the bare digits of marks: "session;8", "Forum,5,6",
 * "the Congo, 21 22".
 */
static size_t
without_marks(const char *s, size_t n)
{
	size_t end = n;

	for (;;) {
		size_t at = end;

		while (at > 0 && end - at < 3 && char_is_digit(s[at - 1]))
			at--;
		if (at == end || at == 0 || char_is_digit(s[at - 1]))
			return n;
		if (s[at - 1] == ' ' && at > 1)
			at--;
		if (char_is_digit(s[at - 1])) {
			end = at;
			continue;
		}
		if (!strchr(".;:,\"", s[at - 1]) &&
		    (unsigned char)s[at - 1] < 0x80)
			return n;
		if (is_inner_stop(s, at - 1))
			return n;
		n = at;
		if (s[at - 1] != ',')
			return n;
		end = at - 1;
	}
}

static bool
ends_in_letter(const char *s, size_t n)
{
	size_t at = n - 1, len;

	if (!(s[at] & 0x80))
		return char_is_lower(s[at]) || char_is_upper(s[at]);
	while (at > 0 && ((unsigned char)s[at] & 0xc0) == 0x80)
		at--;
	return utf8_is_letter(utf8_decode(s + at, n - at, &len));
}

/* The Chinese stop that s ends with, as that of ASCII; 0 for any other end. */
static char
wide_stop(const char *s, size_t n)
{
	size_t len;
	char like;

	if (n < 3 ||
	    (s[n - 3] != '\xEF' && memcmp(s + n - 3, "\xE3\x80\x82", 3) != 0))
		return 0;
	like = like_ascii(s + n - 3, 3, &len);
	return like && strchr(".;:,", like) ? like : 0;
}

char
chars_stop(const char *s, size_t n)
{
	char wide;

	/* As most do. */
	if (n > 0 && strchr(".;:,", s[n - 1]) && s[n - 1])
		return s[n - 1];
	if ((wide = wide_stop(s, n)) != 0)
		return wide;
	if (n > 0 && ends_in_letter(s, n))
		return 0;
	n = without_marks(s, n);
	while (n > 0) {
		size_t at = n - 1, len;

		while (at > 0 && ((unsigned char)s[at] & 0xc0) == 0x80)
			at--;
		uint32_t c = utf8_decode(s + at, n - at, &len);

		if (!is_wrapping(c) && c != ' ' && utf8_superscript(c) < 0) {
			char like = like_ascii(s + at, n - at, &len);

			/* Between words of a list only: it ends nothing. */
			if (c == IDEOGRAPHIC_COMMA)
				return 0;

			return like && strchr(".;:,", like) ? like : 0;
		}
		n = at;
	}
	return 0;
}

size_t
chars_cell(const char *s, size_t n, size_t gap, size_t *next)
{
	size_t i = 0, run;

	for (;; i += run) {
		while (i < n && s[i] != ' ')
			i++;
		for (run = 0; i + run < n && s[i + run] == ' ';)
			run++;
		if (i + run >= n || run >= gap)
			break;
	}
	*next = i + run < n ? i + run : n;
	return i;
}

bool
chars_end_year(const char *s, size_t n)
{
	return n >= YEAR && char_digits(s + n - YEAR, YEAR) == YEAR &&
	       (n == YEAR || s[n - YEAR - 1] == ' ');
}

size_t
chars_bare(const char *s, size_t n)
{
	while (n > 0 && strchr(" ,;:", s[n - 1]))
		n--;
	return n;
}
