/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers of paragraphs in all scripts, as labels.  Editorial rules: "1." "(a)"
 * "(i)" in English, "a)" in French and Spanish, "a)" in either alphabet in
 * Russian, "1 -" "(أ)" "'1'" in Arabic, "(a)" "㈠" in Chinese.
 */
#include "config.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "model/symbol.h"
#include "parse/chars.h"
#include "source/akn_chars.h"
#include "source/akn_num.h"
#include "text/utf8.h"

enum { POINTS = 24 };

/* What letters of other scripts stand for as labels. */
static const struct letter {
	uint32_t c;
	char latin;
} letters[] = {
	/* Cyrillic: those that look like Latin ones are meant as such. */
	{ 0x430, 'a' },
	{ 0x441, 'c' },
	{ 0x435, 'e' },
	{ 0x43e, 'o' },
	{ 0x445, 'x' },
	{ 0x456, 'i' },
	{ 0x443, 'y' },
	/* Arabic, in the order in which its letters count. */
	{ 0x623, 'a' },
	{ 0x627, 'a' },
	{ 0x628, 'b' },
	{ 0x62c, 'c' },
	{ 0x62f, 'd' },
	{ 0x647, 'e' },
	{ 0x648, 'f' },
	{ 0x632, 'g' },
	{ 0x62d, 'h' },
	{ 0x637, 'i' },
	{ 0x64a, 'j' },
	{ 0x643, 'k' },
	{ 0x644, 'l' },
	{ 0x645, 'm' },
	{ 0x646, 'n' },
	{ 0x633, 'o' },
	{ 0x639, 'p' },
	{ 0x641, 'q' },
	{ 0x635, 'r' },
	{ 0x642, 's' },
	{ 0x631, 't' },
	{ 0x634, 'u' },
	{ 0x62a, 'v' },
	{ 0x62b, 'w' },
	{ 0x62e, 'x' },
	{ 0x630, 'y' },
	{ 0x636, 'z' },
};

/* Presentation forms of the alphabet, in its own order from U+FE8D on. */
static uint32_t
unshaped(uint32_t c)
{
	static const struct {
		uint32_t first, last, base;
	} forms[] = {
		{ 0xfe81, 0xfe82, 0x622 }, { 0xfe83, 0xfe84, 0x623 },
		{ 0xfe8d, 0xfe8e, 0x627 }, { 0xfe8f, 0xfe92, 0x628 },
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
		{ 0xfeed, 0xfeee, 0x648 }, { 0xfef1, 0xfef4, 0x64a },
	};

	for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
		if (c >= forms[i].first && c <= forms[i].last)
			return forms[i].base;
	return c;
}

/* One character as the tables know it; 0 for what counts for nothing. */
static uint32_t
plain(uint32_t c)
{
	if (c >= 0xff01 && c <= 0xff5e) /* full width */
		c = c - 0xff01 + '!';
	if (c >= 'A' && c <= 'Z')
		c = c - 'A' + 'a';
	if (c >= 0x410 && c <= 0x42f) /* Cyrillic capitals */
		c += 0x20;
	if (c >= 0x660 && c <= 0x669)
		c = c - 0x660 + '0';
	if (c >= 0x6f0 && c <= 0x6f9)
		c = c - 0x6f0 + '0';
	return c == 0x640 ? 0 : unshaped(c); /* U+0640 only stretches */
}

/* The characters of a number; "㈠" as "(一)". */
static size_t
points(const char *s, uint32_t out[POINTS])
{
	size_t n = strlen(s), count = 0;

	for (size_t i = 0, len; i < n && count + 3 < POINTS; i += len) {
		uint32_t c = plain(utf8_decode(s + i, n - i, &len));

		if (c >= 0x3220 && c <= 0x3229) {
			out[count++] = '(';
			out[count++] = chinese[c - 0x3220];
			out[count++] = ')';
		} else if (c && c != ' ') {
			out[count++] = c;
		}
	}
	return count;
}

static char
latin(uint32_t c)
{
	for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
		if (letters[i].c == c)
			return letters[i].latin;
	return 0;
}

static void
print_roman(int n, char out[ITEM_TOKEN])
{
	char roman[16];

	roman_print(n, roman);
	for (char *p = roman; *p; p++)
		*p = (char)(*p - 'A' + 'a');
	snprintf(out, ITEM_TOKEN, "%.11s", roman);
}

/* 12 of 十二. */
static int
chinese_value(const uint32_t *c, size_t n)
{
	int value = 0, digit = 0;

	for (size_t i = 0; i < n; i++) {
		int d = chinese_digit(c[i]);

		if (!d)
			return 0;
		if (d == TEN) {
			value += (digit ? digit : 1) * TEN;
			digit = 0;
		} else {
			digit = d;
		}
	}
	return value + digit;
}

/* In quotes, or in a closing bracket, figures count as Roman ones do. */
static bool
is_enclosed(const uint32_t *c, size_t n)
{
	return n > 2 ? (is_quote(c[0]) && is_quote(c[n - 1])) || c[n - 1] == ')'
		     : n == 2 && c[n - 1] == ')';
}

static bool
is_word_point(uint32_t c)
{
	return c == '_' || (c < 0x80 ? char_is_word((char)c)
				     : utf8_is_letter(c) || utf8_is_digit(c));
}

void
akn_token(const char *num, char out[ITEM_TOKEN])
{
	uint32_t c[POINTS], word[POINTS];
	size_t n = points(num, c), len = 0, used = 0;
	bool digits = true;
	int value = 0;

	for (size_t i = 0; i < n; i++)
		if (is_word_point(c[i]))
			word[len++] = c[i];
	out[0] = '\0';
	if (!len)
		return;
	for (size_t i = 0; i < len; i++) {
		digits = digits && word[i] >= '0' && word[i] <= '9';
		if (digits && value < 1000)
			value = value * 10 + (int)(word[i] - '0');
	}
	if (digits && is_enclosed(c, n) && value > 0) {
		print_roman(value, out);
		return;
	}
	value = chinese_value(word, len);
	if (value) {
		print_roman(value, out);
		return;
	}
	for (size_t i = 0; i < len; i++) {
		char one = len < 4 ? latin(word[i]) : 0, coded[4];
		size_t bytes = 1;

		if (one)
			coded[0] = one;
		else
			bytes = utf8_encode(word[i], coded);
		if (used + bytes >= ITEM_TOKEN)
			break;
		memcpy(out + used, coded, bytes);
		used += bytes;
	}
	out[used] = '\0';
}
