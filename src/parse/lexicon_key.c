/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a text must begin with that a row of a lexicon may stand there. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/lexicon_key.h"
#include "text/arabic.h"
#include "text/utf8.h"

/* Of an Arabic word: its letters. */
static unsigned char
word_key(const char *s, size_t n)
{
	uint32_t h = 0;

	for (size_t i = 0, len; i < n && arabic_starts(s + i); i += len) {
		uint32_t c = utf8_decode(s + i, n - i, &len);

		if (!arabic_is_letter(c))
			break;
		c = arabic_fold(c);
		h = c ? (h ^ c) * 16777619u : h;
	}
	return (unsigned char)(0x80 | ((h ^ h >> 15) & 0x7f));
}

/* The letter at s, small: of Latin, Greek or Cyrillic; 0 for all else. */
static uint32_t
cased_letter(const char *s, size_t n, size_t *len)
{
	unsigned char a = n > 0 ? (unsigned char)*s : 0;
	uint32_t c;

	*len = 1;
	if (a < 0x80)
		return char_is_upper((char)a) || char_is_lower((char)a)
			       ? lexicon_fold((char)a)
			       : 0;
	c = a < 0xC3 || a > 0xD4 ? 0 : utf8_lower(utf8_decode(s, n, len));
	return c < 0xE0 ? 0 : c;
}

unsigned char
lexicon_key_wide(const char *s, size_t n)
{
	size_t len, more;
	uint32_t c = cased_letter(s, n, &len);

	if (c) {
		c = c * 31 + cased_letter(s + len, n - len, &more);
		return (unsigned char)(c ^ c >> 7);
	}
	if ((unsigned char)*s < 0x80)
		return (unsigned char)*s;
	if (arabic_starts(s))
		return word_key(s, n);
	c = utf8_lower(utf8_decode(s, n, &len));
	return (unsigned char)(0x80 | ((c ^ c >> 7) & 0x7f));
}

uint16_t
lexicon_second(const char *s, size_t n)
{
	const char *space = memchr(s, ' ', n);
	size_t at = space ? (size_t)(space - s) + 1 : n;

	return at < n ? (uint16_t)(1 + lexicon_key(s + at, n - at)) : 0;
}
