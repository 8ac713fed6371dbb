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
#include "text/utf8.h"

enum { REPLACEMENT = 0xFFFD };

static const uint8_t *
bytes(const char *s)
{
	return (const uint8_t *)s;
}

/* Bytes that s begins with which are ASCII, eight at a time. */
static size_t
ascii_run(const char *s, size_t n)
{
	size_t i = 0;
	uint64_t eight;

	for (; n - i >= sizeof(eight); i += sizeof(eight)) {
		memcpy(&eight, s + i, sizeof(eight));
		if (eight & 0x8080808080808080u)
			break;
	}
	return i;
}

static bool
is_tail(char c)
{
	return ((unsigned char)c & 0xC0) == 0x80;
}

/*
 * Bytes that s begins with, n at most, of characters that are well-formed if
 * their first byte and the number of the others are: ASCII, those of two
 * bytes, and of three but for some that libunistring has to judge.
 */
static size_t
formed_run(const char *s, size_t n)
{
	size_t i = ascii_run(s, n);

	while (n - i >= 3) {
		unsigned char a = (unsigned char)s[i];

		if (a < 0x80)
			i += 1 + ascii_run(s + i + 1, n - i - 1);
		else if (a >= 0xC2 && a < 0xE0 && is_tail(s[i + 1]))
			i += 2;
		else if (a > 0xE0 && a < 0xF0 && a != 0xED &&
			 is_tail(s[i + 1]) && is_tail(s[i + 2]))
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

/* What most texts are made of is told here, the rest by libunistring. */
uint32_t
utf8_decode(const char *s, size_t n, size_t *len)
{
	ucs4_t c = (unsigned char)*s;
	int got;

	*len = 1;
	if (c < 0x80)
		return c;
	if (c >= 0xC2 && c < 0xE0 && n > 1 && is_tail(s[1])) {
		*len = 2;
		return (c & 0x1F) << 6 | (s[1] & 0x3F);
	}
	if (c > 0xE0 && c < 0xED && n > 2 && is_tail(s[1]) && is_tail(s[2])) {
		*len = 3;
		return (c & 0x0F) << 12 | (uint32_t)(s[1] & 0x3F) << 6 |
		       (s[2] & 0x3F);
	}
	got = u8_mbtoucr(&c, bytes(s), n);
	if (got <= 0)
		return REPLACEMENT;
	*len = (size_t)got;
	return c;
}

size_t
utf8_encode(uint32_t c, char out[4])
{
	int n = u8_uctomb((uint8_t *)out, c, 4);

	if (n <= 0)
		n = u8_uctomb((uint8_t *)out, REPLACEMENT, 4);
	return (size_t)n;
}

size_t
utf8_points(const char *s, size_t n)
{
	size_t points = 0;

	for (size_t i = 0, len; i < n; i += len, points++)
		utf8_decode(s + i, n - i, &len);
	return points;
}

size_t
utf8_bytes(const char *s, size_t n, size_t points)
{
	size_t i = 0, len;

	for (; points > 0 && i < n; i += len, points--)
		utf8_decode(s + i, n - i, &len);
	return i;
}

/* Ranges that a kept text never holds; see the header. */
static const struct {
	uint32_t first, last;
} dropped[] = {
	{ 0x0000, 0x0008 }, { 0x000B, 0x001F },	  { 0x007F, 0x009F },
	{ 0x00AD, 0x00AD }, { 0x061C, 0x061C },	  { 0x200B, 0x200F },
	{ 0x202A, 0x202E }, { 0x2060, 0x2064 },	  { 0x2066, 0x206F },
	{ 0xFEFF, 0xFEFF }, { 0xE0000, 0xE007F },
};

/* What c becomes in a kept text; 0 where nothing. */
static uint32_t
kept(uint32_t c)
{
	if (c >= 0x20 && c < 0x7F)
		return c;
	if (c == '\t' || c == 0x00A0 || c == 0x202F || c == 0x2028 ||
	    c == 0x2029)
		return ' ';
	for (size_t i = 0; i < sizeof(dropped) / sizeof(*dropped); i++)
		if (c <= dropped[i].last)
			return c < dropped[i].first ? c : 0;
	return c;
}

/* s in NFC, in the arena. */
static char *
compose(struct arena *a, const char *s, size_t n, size_t *len)
{
	uint8_t *whole = u8_normalize(UNINORM_NFC, bytes(s), n, NULL, len);
	char *copy;

	if (!whole)
		abort(); /* out of memory: s is well-formed */
	copy = arena_strndup(a, (const char *)whole, *len);
	free(whole);
	return copy;
}

/*
 * Letters and stops that NFC neither changes nor joins with each other: what
 * texts in the six languages are made of.  For all else it is asked.
 */
static bool
is_settled(uint32_t c)
{
	static const struct {
		uint32_t first, last;
	} ranges[] = {
		{ 0, 0x2ff },				/* Latin */
		{ 0x400, 0x482 },			/* Cyrillic */
		{ 0x60c, 0x60f },   { 0x61b, 0x64a },	/* Arabic */
		{ 0x660, 0x66d },   { 0x2002, 0x2064 }, /* stops */
		{ 0x3000, 0x3029 }, { 0x3200, 0x32fe }, /* Chinese */
		{ 0x4e00, 0x9ffc }, { 0xff01, 0xff60 },
	};

	for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
		if (c <= ranges[i].last)
			return c >= ranges[i].first;
	return false;
}

/*
 * Bytes that s begins with which are printed ASCII, eight at a time: of such,
 * taking 0x20 from a byte, or adding 1, never touches its highest bit.  Where
 * a byte is another, bytes behind it may be taken for others too.
 */
static size_t
printed_run(const char *s, size_t n)
{
	const uint64_t ones = 0x0101010101010101u;
	size_t i = 0;
	uint64_t eight;

	for (; n - i >= sizeof(eight); i += sizeof(eight)) {
		memcpy(&eight, s + i, sizeof(eight));
		if ((eight | (eight - ones * ' ') | (eight + ones)) &
		    ones * 0x80)
			break;
	}
	return i;
}

/*
 * Bytes of the character beyond ASCII that s begins with, if it is one of
 * those that stay as they are, told by its bytes; 0 for all others, and for
 * what is no character.  It may know fewer than kept() and is_settled() do.
 */
static size_t
staying(const char *s, size_t n)
{
	unsigned char a = (unsigned char)s[0], b, c;

	if (n < 2 || a < 0xC2 || !is_tail(s[1]))
		return 0;
	b = (unsigned char)s[1];
	if (a == 0xC2) /* U+00A1..00BF, but for the soft hyphen */
		return b > 0xA0 && b != 0xAD ? 2 : 0;
	if (a <= 0xCB || a == 0xD0 || a == 0xD1) /* U+00C0..02FF, 0400..047F */
		return 2;
	if (a == 0xD8) /* U+060C, 061B, 061F..063F */
		return b == 0x8C || b == 0x9B || b >= 0x9F ? 2 : 0;
	if (a == 0xD9) /* U+0640..064A */
		return b <= 0x8A ? 2 : 0;
	if (n < 3 || !is_tail(s[2]))
		return 0;
	c = (unsigned char)s[2];
	if (a == 0xE2) /* U+2010..2027 */
		return b == 0x80 && c >= 0x90 && c <= 0xA7 ? 3 : 0;
	if (a == 0xE3) /* U+3001..3029 */
		return b == 0x80 && c >= 0x81 && c <= 0xA9 ? 3 : 0;
	if (a == 0xEF) /* U+FF01..FF3F */
		return b == 0xBC && c >= 0x81 ? 3 : 0;
	/* U+4E00..9FBF */
	return (a == 0xE4 && b >= 0xB8) || (a > 0xE4 && a < 0xE9) ||
			       (a == 0xE9 && b < 0xBF)
		       ? 3
		       : 0;
}

/*
 * Bytes that s begins with, n at most, of characters that stay as they are:
 * nearly all there are, so they are only looked at, not taken apart.
 */
static size_t
clean_run(const char *s, size_t n)
{
	size_t i = printed_run(s, n), len;

	while (i < n) {
		/* In Latin texts words follow what is not ASCII. */
		if ((s[i] >= ' ' && s[i] < 0x7F) || s[i] == '\n')
			i += 1 + printed_run(s + i + 1, n - i - 1);
		else if ((len = staying(s + i, n - i)) > 0)
			i += len;
		else
			break;
	}
	return i;
}

char *
utf8_clean(struct arena *a, const char *s, size_t n, size_t *len)
{
	struct buf b = BUF_INIT;
	bool may_compose = false;
	char *out;

	*len = clean_run(s, n);
	if (*len == n)
		return arena_strndup(a, s, n);
	buf_reserve(&b, n);
	for (size_t i = 0, step; i < n; i += step) {
		char encoded[4];
		uint32_t c;

		step = clean_run(s + i, n - i);
		if (step) {
			buf_add(&b, s + i, step);
			continue;
		}
		c = kept(utf8_decode(s + i, n - i, &step));
		if (c)
			buf_add(&b, encoded, utf8_encode(c, encoded));
		may_compose = may_compose || !is_settled(c);
	}
	buf_add(&b, "", 0);
	*len = b.len;
	out = may_compose ? compose(a, b.data, b.len, len)
			  : arena_strndup(a, b.data, b.len);
	buf_free(&b);
	return out;
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

bool
utf8_is_letter(uint32_t c)
{
	if (c < 0x80)
		return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
	if ((c >= 0x410 && c < 0x450) || (c >= 0x4E00 && c < 0x9FF0))
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
utf8_next(const char *s, size_t n, size_t at)
{
	const uint8_t *p;

	if (at >= n)
		return n;
	p = u8_grapheme_next(bytes(s) + at, bytes(s) + n);
	return p ? (size_t)(p - bytes(s)) : n;
}
