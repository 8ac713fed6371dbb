/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How texts begin and end. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "text/utf8.h"

/* Quotes and brackets, and the marks of emphasis. */
static bool
is_wrapping(uint32_t c)
{
	return (c < 0x80 && c && strchr("\"'()[]*_{}", (int)c)) ||
	       (c >= 0x2018 && c <= 0x201f) || c == 0xab || c == 0xbb;
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

bool
chars_open_upper(const char *s, size_t n)
{
	return utf8_is_upper(opening(s, n));
}

bool
chars_open_lower(const char *s, size_t n)
{
	return utf8_is_lower(opening(s, n));
}

char
chars_stop(const char *s, size_t n)
{
	size_t digits = n;

	/* "session;8", "Forum,5,6": digits behind a stop are a mark. */
	while (digits > 0 && (char_is_digit(s[digits - 1]) ||
			      (s[digits - 1] == ',' && digits < n &&
			       char_is_digit(s[digits]) && digits > 1 &&
			       char_is_digit(s[digits - 2]))))
		digits--;
	if (digits < n && n - digits <= 7 && digits > 0) {
		if (s[digits - 1] == ' ' && digits > 1)
			digits--;
		if (strchr(".;:,\"", s[digits - 1]) ||
		    (unsigned char)s[digits - 1] >= 0x80)
			n = digits;
	}
	while (n > 0) {
		size_t at = n - 1, len;

		while (at > 0 && ((unsigned char)s[at] & 0xc0) == 0x80)
			at--;
		uint32_t c = utf8_decode(s + at, n - at, &len);

		if (!is_wrapping(c) && c != ' ')
			return c < 0x80 && strchr(".;:,", (int)c) ? (char)c : 0;
		n = at;
	}
	return 0;
}
