/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Unicode strings: a thin layer over libunistring that the rest of the
 * program can use without its types.  All strings are UTF-8; offsets and
 * lengths are bytes unless the name says points (code points).
 */
#ifndef TEXT_UTF8_H
#define TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* Whether s is well-formed; otherwise *bad (may be NULL) is where not. */
bool utf8_valid(const char *s, size_t n, size_t *bad);

/* A byte that does not begin a character. */
static inline bool
utf8_is_tail(char c)
{
	return ((unsigned char)c & 0xC0) == 0x80;
}

/* What utf8_decode() asks libunistring for. */
uint32_t utf8_decode_rare(const char *s, size_t n, size_t *len);

/*
 * The character at s (n > 0 bytes left) and its length in bytes.  Ill-formed
 * input gives U+FFFD and length 1.  What most texts are made of is told here.
 */
static inline uint32_t
utf8_decode(const char *s, size_t n, size_t *len)
{
	uint32_t c = (unsigned char)*s;

	if (c < 0x80) {
		*len = 1;
		return c;
	}
	if (c >= 0xC2 && c < 0xE0 && n > 1 && utf8_is_tail(s[1])) {
		*len = 2;
		return (c & 0x1F) << 6 | (s[1] & 0x3F);
	}
	if (c > 0xE0 && c < 0xF0 && c != 0xED && n > 2 && utf8_is_tail(s[1]) &&
	    utf8_is_tail(s[2])) {
		*len = 3;
		return (c & 0x0F) << 12 | (uint32_t)(s[1] & 0x3F) << 6 |
		       (s[2] & 0x3F);
	}
	return utf8_decode_rare(s, n, len);
}

/*
 * The character at s if it is well-formed and has two bytes; 0 for any other.
 * s has two bytes at least.
 */
static inline uint32_t
utf8_pair(const char *s)
{
	unsigned char a = (unsigned char)s[0];

	return a >= 0xC2 && a < 0xE0 && utf8_is_tail(s[1])
		       ? (uint32_t)(a & 0x1F) << 6 | (s[1] & 0x3F)
		       : 0;
}

/*
 * For each byte that is a letter or figure of ASCII that one, in lower case; 0
 * for all others.
 */
extern const unsigned char utf8_ascii_key[256];

/* Plain spaces at the beginning of s. */
static inline size_t
utf8_spaces(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && s[i] == ' ')
		i++;
	return i;
}

/* Writes 1..4 bytes, returns how many. */
size_t utf8_encode(uint32_t c, char out[4]);

/*
 * Code points in n bytes; bytes of the first `points` code points: of what is
 * well-formed, as all is that utf8_clean() has made.
 */
size_t utf8_points(const char *s, size_t n);
size_t utf8_bytes(const char *s, size_t n, size_t points);

/* Whether s has more code points than so many; no more than those are read. */
static inline bool
utf8_longer(const char *s, size_t n, size_t points)
{
	return n > points && utf8_bytes(s, n, points) < n;
}

/*
 * As texts are kept: NFC; without U+00AD, U+061C, U+200B..U+200F,
 * U+202A..U+202E, U+2060..U+2064, U+2066..U+206F, U+FEFF and the tags of
 * plane 14; what is ill-formed as U+FFFD; U+00A0, U+202F, tabs and U+2028/9 as
 * plain spaces; ligatures as letters, and shapes where all of Arabic is; other
 * control characters dropped, but for newlines.  White space is not folded.
 * *len is the new length.
 */
char *utf8_clean(struct arena *a, const char *s, size_t n, size_t *len);

/* Of one code point, as Unicode has it. */
bool utf8_is_space(uint32_t c);
bool utf8_is_upper(uint32_t c);
bool utf8_is_lower(uint32_t c);
/* A letter without its accent: e for é; else c itself. */
uint32_t utf8_base(uint32_t c);
bool utf8_is_letter(uint32_t c);
bool utf8_is_digit(uint32_t c); /* ASCII 0..9 only */
/* A character of a script that writes words without spaces: Chinese. */
bool utf8_is_ideograph(uint32_t c);
uint32_t utf8_lower(uint32_t c); /* c itself where it has no case */
/* Its script as Unicode names it, "Cyrillic"; "" where it has none. */
const char *utf8_script(uint32_t c);
/* The digit a superscript stands for, or -1. */
int utf8_superscript(uint32_t c);
/*
 * Start of the user-perceived character before/after byte offset at; _rare for
 * what most texts are not made of.
 */
size_t utf8_prev(const char *s, size_t n, size_t at);
size_t utf8_next_rare(const char *s, size_t n, size_t at);

static inline size_t
utf8_next(const char *s, size_t n, size_t at)
{
	/* Two that are printed ASCII are never one. */
	return at + 1 < n && s[at] >= ' ' && s[at] <= '~' && s[at + 1] >= ' ' &&
			       s[at + 1] <= '~'
		       ? at + 1
		       : utf8_next_rare(s, n, at);
}

#endif
