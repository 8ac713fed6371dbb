/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arabic letters as they are compared. */
#include "config.h"

#include <string.h>

#include "text/arabic.h"
#include "text/utf8.h"

/* The letter that a presentation form shows; another character itself. */
static uint32_t
arabic_unshaped(uint32_t c)
{
	/* Up to four forms of each letter, in the order of the alphabet. */
	static const struct {
		uint16_t first, last, base;
	} forms[] = {
		{ 0xfe81, 0xfe82, 0x622 }, { 0xfe83, 0xfe84, 0x623 },
		{ 0xfe85, 0xfe86, 0x624 }, { 0xfe87, 0xfe88, 0x625 },
		{ 0xfe89, 0xfe8c, 0x626 }, { 0xfe8d, 0xfe8e, 0x627 },
		{ 0xfe8f, 0xfe92, 0x628 }, { 0xfe93, 0xfe94, 0x629 },
		{ 0xfe95, 0xfe98, 0x62a }, { 0xfe99, 0xfe9c, 0x62b },
		{ 0xfe9d, 0xfea0, 0x62c }, { 0xfea1, 0xfea4, 0x62d },
		{ 0xfea5, 0xfea8, 0x62e }, { 0xfea9, 0xfeaa, 0x62f },
		{ 0xfeab, 0xfeac, 0x630 }, { 0xfead, 0xfeae, 0x631 },
		{ 0xfeaf, 0xfeb0, 0x632 }, { 0xfeb1, 0xfeb4, 0x633 },
		{ 0xfeb5, 0xfeb8, 0x634 }, { 0xfeb9, 0xfebc, 0x635 },
		{ 0xfebd, 0xfec0, 0x636 }, { 0xfec1, 0xfec4, 0x637 },
		{ 0xfec5, 0xfec8, 0x638 }, { 0xfec9, 0xfecc, 0x639 },
		{ 0xfecd, 0xfed0, 0x63a }, { 0xfed1, 0xfed4, 0x641 },
		{ 0xfed5, 0xfed8, 0x642 }, { 0xfed9, 0xfedc, 0x643 },
		{ 0xfedd, 0xfee0, 0x644 }, { 0xfee1, 0xfee4, 0x645 },
		{ 0xfee5, 0xfee8, 0x646 }, { 0xfee9, 0xfeec, 0x647 },
		{ 0xfeed, 0xfeee, 0x648 }, { 0xfeef, 0xfef0, 0x649 },
		{ 0xfef1, 0xfef4, 0x64a },
	};

	for (size_t i = 0; c >= 0xfe81 && i < sizeof forms / sizeof *forms; i++)
		if (c >= forms[i].first && c <= forms[i].last)
			return forms[i].base;
	return c;
}

uint32_t
arabic_fold_wide(uint32_t c)
{
	if (c < 0x600 || (c > 0x6ff && c < 0xfe81))
		return c;
	c = arabic_unshaped(c);
	if (c >= 0x6f0 && c <= 0x6f9)
		return c - 0x6f0 + '0';
	if (c == 0x671)
		return 0x627;
	return c < 0x671 ? arabic_fold(c) : c;
}

/* The next character of s that counts; 0 at the end. *at is behind it. */
static uint32_t
next(const char *s, size_t n, size_t *at)
{
	uint32_t c = 0;

	for (size_t len; *at < n && !c; *at += len)
		c = arabic_fold(utf8_decode(s + *at, n - *at, &len));
	return c;
}

size_t
arabic_match(const char *word, const char *s, size_t n)
{
	size_t n_word = strlen(word), i = 0, at = 0, end;
	uint32_t c;

	while ((c = next(word, n_word, &i)))
		if (next(s, n, &at) != c)
			return 0;
	for (end = at; at < n; end = at) {
		size_t len;

		c = utf8_decode(s + at, n - at, &len);
		if (arabic_fold(c))
			break;
		at += len;
	}
	return end;
}
