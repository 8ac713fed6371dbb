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
#include "parse/number.h"
#include "parse/script.h"
#include "text/arabic.h"
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
	/* The others in the order in which they count. */
	{ 0x431, 'b' },
	{ 0x432, 'c' },
	{ 0x433, 'd' },
	{ 0x434, 'e' },
	{ 0x436, 'g' },
	{ 0x437, 'h' },
	/* Arabic, in the order in which its letters count. */
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
	return arabic_fold(c);
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
print_roman(int n, char out[NUMBER_TOKEN])
{
	char roman[16];

	roman_print(n, roman);
	for (char *p = roman; *p; p++)
		*p = (char)(*p - 'A' + 'a');
	snprintf(out, NUMBER_TOKEN, "%.11s", roman);
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

/* "12." and "(a)", which most are: what is in them, as it stands. */
static bool
is_plain(const char *num, char out[NUMBER_TOKEN])
{
	const char *s = num + (*num == '(');
	bool digit = char_is_digit(*s);
	size_t n = 0;

	while (n + 1 < NUMBER_TOKEN &&
	       (digit ? char_is_digit(s[n]) : char_is_lower(s[n]))) {
		out[n] = s[n];
		n++;
	}
	out[n] = '\0';
	return n > 0 && s[n] == (digit ? '.' : ')') && !s[n + 1] &&
	       (!digit || s == num);
}

void
number_token(const char *num, char out[NUMBER_TOKEN])
{
	uint32_t c[POINTS], word[POINTS];
	size_t n, len = 0, used = 0;
	bool digits = true;
	int value = 0;

	if (is_plain(num, out))
		return;
	n = points(num, c);
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
		if (used + bytes >= NUMBER_TOKEN)
			break;
		memcpy(out + used, coded, bytes);
		used += bytes;
	}
	out[used] = '\0';
}
