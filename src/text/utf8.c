/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Unicode strings: a thin layer over libunistring. */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unicase.h>
#include <unictype.h>
#include <unigbrk.h>
#include <uninorm.h>
#include <unistr.h>

#include "base/buf.h"
#include "text/eight.h"
#include "text/utf8.h"

enum { REPLACEMENT = 0xFFFD };

static const uint8_t *
bytes(const char *s)
{
	return (const uint8_t *)s;
}

/*
 * Bytes that s begins with, n at most, of characters that are well-formed if
 * their first byte and the number of the others are: ASCII, those of two
 * bytes, and of three but for some that libunistring has to judge.
 */
static size_t
formed_run(const char *s, size_t n)
{
	size_t i = eights_ascii(s, n);

	while (n - i >= 3) {
		unsigned char a = (unsigned char)s[i];

		if (a < 0x80)
			i += 1 + eights_ascii(s + i + 1, n - i - 1);
		else if (a >= 0xC2 && a < 0xE0 && utf8_is_tail(s[i + 1]))
			i += 2;
		else if (a > 0xE0 && a < 0xF0 && a != 0xED &&
			 utf8_is_tail(s[i + 1]) && utf8_is_tail(s[i + 2]))
			i += 3;
		else
			break;
	}
	return i;
}

bool
utf8_valid(const char *s, size_t n, size_t *bad)
{
	size_t at = 0;

	while ((at += formed_run(s + at, n - at)) < n) {
		size_t end = at;
		const uint8_t *fault;

		/* Up to a byte that begins a character, or ASCII again. */
		end += n - at < 64 ? n - at : 64;
		while (end < n && ((unsigned char)s[end] & 0xC0) == 0x80)
			end++;
		fault = u8_check(bytes(s) + at, end - at);
		if (fault && bad)
			*bad = (size_t)(fault - bytes(s));
		if (fault)
			return false;
		at = end;
	}
	return true;
}

uint32_t
utf8_decode_rare(const char *s, size_t n, size_t *len)
{
	ucs4_t c;
	int got = u8_mbtoucr(&c, bytes(s), n);

	*len = got > 0 ? (size_t)got : 1;
	return got > 0 ? c : REPLACEMENT;
}

size_t
utf8_encode(uint32_t c, char out[4])
{
	int n;

	if (c < 0x80) {
		out[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (char)(0xC0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3F));
		return 2;
	}
	n = u8_uctomb((uint8_t *)out, c, 4);
	if (n <= 0)
		n = u8_uctomb((uint8_t *)out, REPLACEMENT, 4);
	return (size_t)n;
}

size_t
utf8_points(const char *s, size_t n)
{
	size_t i = 0, points = 0;

	for (; n - i >= EIGHT; i += EIGHT)
		points += eight_begin(eight_at(s + i));
	for (; i < n; i++)
		points += !utf8_is_tail(s[i]);
	return points;
}

size_t
utf8_bytes(const char *s, size_t n, size_t points)
{
	size_t i = 0;

	/* Up to the first byte of the one behind them. */
	for (size_t begin; n - i >= EIGHT; i += EIGHT, points -= begin) {
		begin = eight_begin(eight_at(s + i));
		if (begin > points)
			break;
	}
	for (; i < n; i++)
		if (!utf8_is_tail(s[i]) && points-- == 0)
			break;
	return i;
}

bool
utf8_is_space(uint32_t c)
{
	if (c < 0x80)
		return c == ' ' || (c >= '\t' && c <= '\r');
	if ((c > 0xA0 && c < 0x1680) || c > 0x3000)
		return false;
	return uc_is_property_white_space(c);
}

bool
utf8_is_upper(uint32_t c)
{
	if (c < 0x80)
		return c >= 'A' && c <= 'Z';
	return uc_is_property_uppercase(c);
}

bool
utf8_is_lower(uint32_t c)
{
	if (c < 0x80)
		return c >= 'a' && c <= 'z';
	return uc_is_property_lowercase(c);
}

uint32_t
utf8_base(uint32_t c)
{
	ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
	int tag, n = c < 0xc0 ? 0 : uc_decomposition(c, &tag, parts);

	return n > 0 && tag == UC_DECOMP_CANONICAL ? parts[0] : c;
}

bool
utf8_is_letter(uint32_t c)
{
	if (c < 0x80)
		return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
	if ((c >= 0x400 && c < 0x482) || (c >= 0x620 && c < 0x64B) ||
	    (c >= 0x4E00 && c < 0x9FF0))
		return true;
	return uc_is_general_category_withtable(c, UC_CATEGORY_MASK_L);
}

bool
utf8_is_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

bool
utf8_is_ideograph(uint32_t c)
{
	if (c >= 0x4E00 && c < 0xA000)
		return true;
	return c >= 0x2e80 && uc_is_property_ideographic(c);
}

#define BOTH(small, capital) [small] = (small), [capital] = (small)

const unsigned char utf8_ascii_key[256] = {
	['0'] = '0',	['1'] = '1',	['2'] = '2',	['3'] = '3',
	['4'] = '4',	['5'] = '5',	['6'] = '6',	['7'] = '7',
	['8'] = '8',	['9'] = '9',	BOTH('a', 'A'), BOTH('b', 'B'),
	BOTH('c', 'C'), BOTH('d', 'D'), BOTH('e', 'E'), BOTH('f', 'F'),
	BOTH('g', 'G'), BOTH('h', 'H'), BOTH('i', 'I'), BOTH('j', 'J'),
	BOTH('k', 'K'), BOTH('l', 'L'), BOTH('m', 'M'), BOTH('n', 'N'),
	BOTH('o', 'O'), BOTH('p', 'P'), BOTH('q', 'Q'), BOTH('r', 'R'),
	BOTH('s', 'S'), BOTH('t', 'T'), BOTH('u', 'U'), BOTH('v', 'V'),
	BOTH('w', 'W'), BOTH('x', 'X'), BOTH('y', 'Y'), BOTH('z', 'Z'),
};

uint32_t
utf8_lower(uint32_t c)
{
	if (c < 0x80)
		return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
	if (c >= 0xC0 && c < 0x100) /* Latin */
		return c < 0xDF && c != 0xD7 ? c + 0x20 : c;
	if (c >= 0x410 && c < 0x460) /* Cyrillic */
		return c < 0x430 ? c + 0x20 : c;
	if (c >= 0x600 && c < 0x700) /* Arabic has no cases */
		return c;
	if (c >= 0x4E00 && c < 0xA000) /* nor has Chinese */
		return c;
	return uc_tolower(c);
}

const char *
utf8_script(uint32_t c)
{
	const uc_script_t *script = uc_script(c);

	return script ? script->name : "";
}

int
utf8_superscript(uint32_t c)
{
	switch (c) {
	case 0xB9:
		return 1;
	case 0xB2:
		return 2;
	case 0xB3:
		return 3;
	default:
		return c == 0x2070 || (c >= 0x2074 && c <= 0x2079)
			       ? (int)(c - 0x2070)
			       : -1;
	}
}

size_t
utf8_prev(const char *s, size_t n, size_t at)
{
	const uint8_t *p;

	if (at > n)
		at = n;
	p = at ? u8_grapheme_prev(bytes(s) + at, bytes(s)) : NULL;
	return p ? (size_t)(p - bytes(s)) : 0;
}

size_t
utf8_next_rare(const char *s, size_t n, size_t at)
{
	const uint8_t *p;

	if (at >= n)
		return n;
	p = u8_grapheme_next(bytes(s) + at, bytes(s) + n);
	return p ? (size_t)(p - bytes(s)) : n;
}
