/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a text must begin with that a row of a lexicon may stand there. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/lexicon_key.h"
#include "text/arabic.h"
#include "text/utf8.h"

enum { OPENING = 3 }; /* letters of Arabic: many words begin with an article */

/* U+0620 to U+064A, a bit each: all but alif with signs, and the stroke. */
static const uint64_t as_they_are =
	((UINT64_C(1) << 0x2b) - 1) &
	~(UINT64_C(1) << 0x02 | UINT64_C(1) << 0x03 | UINT64_C(1) << 0x05 |
	  UINT64_C(1) << 0x20);

/* The letter at s if it is one that is compared as it is, or 0. */
static inline uint32_t
plain_letter(const char *s, size_t n)
{
	uint32_t c;

	if (n < 2 || (s[0] & 0xfe) != 0xd8)
		return 0;
	c = (uint32_t)(s[0] & 1) << 6 | (s[1] & 0x3f);
	return c >= 0x20 && c < 0x60 && as_they_are >> (c - 0x20) & 1
		       ? 0x600 | c
		       : 0;
}

/* Letters of Arabic as they are compared, so many at most, up to another. */
static uint32_t
letters_hash(const char *s, size_t n, size_t most)
{
	uint32_t h = 0;

	for (size_t i = 0, len = 2; i < n && most > 0; i += len) {
		uint32_t c = plain_letter(s + i, n - i);

		len = 2;
		if (!c) {
			if (!arabic_starts(s + i))
				break;
			c = utf8_decode(s + i, n - i, &len);
			if (!arabic_is_letter(c))
				break;
			c = arabic_fold(c);
		}
		if (c) { /* no sign */
			h = (h ^ c) * 16777619u;
			most--;
		}
	}
	return h ^ h >> 15;
}

uint32_t
lexicon_first(const char *s, size_t n)
{
	size_t len;

	/* Ideographs, each written in one way. */
	if (n > 2 && (unsigned char)*s >= 0xe4 && (unsigned char)*s <= 0xe9)
		return s[2] & 0x3f;
	if (arabic_starts(s))
		return letters_hash(s, n, OPENING);
	return utf8_lower(utf8_decode(s, n, &len));
}

/* Of an Arabic word: its letters. */
static unsigned char
word_key(const char *s, size_t n)
{
	return (unsigned char)(0x80 | (letters_hash(s, n, n) & 0x7f));
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
