/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts as they are kept.  Nearly every byte of a text stays as it is, so most
 * of this only looks at bytes: what has to change is rare.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <uninorm.h>

#include "base/buf.h"
#include "text/eight.h"
#include "text/utf8.h"

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
	uint8_t *whole =
		u8_normalize(UNINORM_NFC, (const uint8_t *)s, n, NULL, len);
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
 * Which second bytes (a bit each, from 0x80) make a character of two bytes
 * that stays as it is, for each first byte.
 */
static const uint64_t pairs[256] = {
	[0xC2] = ~UINT64_C(0) << 0x21 & ~(UINT64_C(1) << 0x2D), /* 00A1..BF */
	[0xC3 ... 0xCB] = ~UINT64_C(0), /* U+00C0..02FF */
	[0xD0 ... 0xD1] = ~UINT64_C(0), /* U+0400..047F */
	/* U+060C, 061B, 061F..063F */
	[0xD8] = UINT64_C(1) << 0x0C | UINT64_C(1) << 0x1B |
		 ~UINT64_C(0) << 0x1F,
	[0xD9] = (UINT64_C(1) << 0x0B) - 1, /* U+0640..064A */
};

/* The two bytes at s are such a character. */
static inline bool
is_staying_pair(const char *s)
{
	unsigned tail = (unsigned char)s[1] ^ 0x80u;

	return tail < 0x40 && pairs[(unsigned char)s[0]] >> tail & 1;
}

/*
 * A sign over an Arabic letter (U+064B..0652) stays behind one that carries no
 * other: the two are not joined, and there is nothing to put in order.
 */
static inline bool
is_staying_sign(const char *s)
{
	return s[0] == '\xD9' && s[1] >= '\x8B' && s[1] <= '\x92' &&
	       ((s[-2] == '\xD8' && s[-1] >= '\xA0') ||
		(s[-2] == '\xD9' && s[-1] <= '\x8A'));
}

/*
 * Bytes of the character of three bytes that s begins with, if it is one of
 * those that stay as they are; 0 for all others, and for what is no character.
 * It may know fewer than kept() and is_settled() do.
 */
static size_t
staying_three(const char *s, size_t n)
{
	unsigned char a = (unsigned char)s[0], b, c;

	if (n < 3 || a < 0xE2 || !utf8_is_tail(s[1]) || !utf8_is_tail(s[2]))
		return 0;
	b = (unsigned char)s[1];
	/* U+4E00..9FBF */
	if (a >= 0xE4 && a <= 0xE9)
		return (a > 0xE4 || b >= 0xB8) && (a < 0xE9 || b < 0xBF) ? 3
									 : 0;
	c = (unsigned char)s[2];
	if (a == 0xE2) /* U+2010..2027 */
		return b == 0x80 && c >= 0x90 && c <= 0xA7 ? 3 : 0;
	if (a == 0xE3) /* U+3001..3029 */
		return b == 0x80 && c >= 0x81 && c <= 0xA9 ? 3 : 0;
	if (a == 0xEF) /* U+FF01..FF3F */
		return b == 0xBC && c >= 0x81 ? 3 : 0;
	return 0;
}

/*
 * Bytes that s begins with, n at most, of characters that stay as they are:
 * nearly all there are, so they are only looked at, not taken apart.
 */
static size_t
clean_run(const char *s, size_t n)
{
	size_t i = eights_printed(s, n), len;

	while (i < n) {
		if (n - i > 1 && is_staying_pair(s + i)) {
			i += 2;
		} else if ((s[i] >= ' ' && s[i] < 0x7F) || s[i] == '\n') {
			i++;
			/* In Latin texts words follow what is not ASCII. */
			if (i < n && s[i] > ' ')
				i += eights_printed(s + i, n - i);
		} else if ((len = staying_three(s + i, n - i)) > 0) {
			i += len;
		} else if (i > 1 && n - i > 1 && is_staying_sign(s + i)) {
			i += 2;
		} else {
			break;
		}
	}
	return i;
}

/* One sign for letters that a font joins, "\ufb01". */
static bool
is_ligature(uint32_t c)
{
	return c >= 0xFB00 && c <= 0xFB06;
}

/* An Arabic letter as it looks at its place in a word. */
static bool
is_shape(uint32_t c)
{
	return (c >= 0xFB50 && c <= 0xFD3D) || (c >= 0xFD50 && c <= 0xFDC7) ||
	       (c >= 0xFE70 && c <= 0xFEFC);
}

/*
 * Nearly all Arabic letters are shapes, as programs that draw them leave them;
 * a few among others were typed so, and stay.
 */
static bool
are_shapes(const char *s, size_t n)
{
	size_t shapes = 0, letters = 0;

	for (size_t i = 0, step; i < n; i += step) {
		uint32_t c = utf8_decode(s + i, n - i, &step);

		shapes += is_shape(c);
		letters += c >= 0x621 && c <= 0x64A;
	}
	return shapes > 3 * letters;
}

/* The letters that it stands for. */
static void
put_letters(struct buf *b, const char *s, size_t n)
{
	size_t len;
	uint8_t *plain =
		u8_normalize(UNINORM_NFKC, (const uint8_t *)s, n, NULL, &len);

	if (!plain)
		abort(); /* out of memory: s is well-formed */
	buf_add(b, (const char *)plain, len);
	free(plain);
}

char *
utf8_clean(struct arena *a, const char *s, size_t n, size_t *len)
{
	struct buf b = BUF_INIT;
	bool may_compose = false;
	int shapes = -1; /* not looked at */
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
		if (is_shape(c) && shapes < 0)
			shapes = are_shapes(s, n);
		if (is_ligature(c) || (is_shape(c) && shapes > 0))
			put_letters(&b, s + i, step);
		else if (c)
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
