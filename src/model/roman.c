/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Roman figures, as sessions are numbered with. */
#include "config.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "model/symbol.h"

enum { ROMAN_MAX = 3999 };

static const struct {
	const char *letters;
	int value;
} figures[] = {
	{ "M", 1000 }, { "CM", 900 }, { "D", 500 }, { "CD", 400 }, { "C", 100 },
	{ "XC", 90 },  { "L", 50 },   { "XL", 40 }, { "X", 10 },   { "IX", 9 },
	{ "V", 5 },    { "IV", 4 },   { "I", 1 },
};
enum { N_FIGURES = sizeof(figures) / sizeof(*figures) };

int
roman_value(const char *s, size_t n)
{
	char again[16];
	size_t at = 0;
	int value = 0;

	if (n == 0 || n >= sizeof(again))
		return 0;
	for (int i = 0; i < N_FIGURES; i++) {
		size_t len = strlen(figures[i].letters);

		while (n - at >= len &&
		       !memcmp(s + at, figures[i].letters, len)) {
			value += figures[i].value;
			at += len;
		}
	}
	/* "IIII" and "XVV" are read above, but nobody prints them. */
	roman_print(value, again);
	return at == n && strlen(again) == n && !memcmp(again, s, n) ? value
								     : 0;
}

/*
 * What stands for figures: signs of their own, letters that look alike, and
 * what programs that recognise print take them for.
 */
static const struct {
	const char *text, *figures;
	bool capital; /* false: only beside what is no mistake */
} looks[] = {
	{ "I", "I", true },   { "V", "V", true },    { "X", "X", true },
	{ "L", "L", true },   { "C", "C", true },    { "l", "I", false },
	{ "1", "I", false },  { "|", "I", false },   { "H", "II", false },
	{ "І", "I", true },   { "Х", "X", true },    { "С", "C", true },
	{ "Ⅰ", "I", true },   { "Ⅱ", "II", true },   { "Ⅲ", "III", true },
	{ "Ⅳ", "IV", true },  { "Ⅴ", "V", true },    { "Ⅵ", "VI", true },
	{ "Ⅶ", "VII", true }, { "Ⅷ", "VIII", true }, { "Ⅸ", "IX", true },
	{ "Ⅹ", "X", true },   { "Ⅺ", "XI", true },   { "Ⅻ", "XII", true },
	{ "Ⅼ", "L", true },   { "Ⅽ", "C", true },
};
enum { N_LOOKS = sizeof(looks) / sizeof(*looks) };

/* Which of them s begins with; N_LOOKS for none. */
static size_t
look(const char *s, size_t n)
{
	size_t i = 0;

	while (i < N_LOOKS &&
	       (strlen(looks[i].text) > n ||
		memcmp(s, looks[i].text, strlen(looks[i].text)) != 0))
		i++;
	return i;
}

size_t
roman_read(const char *s, size_t n, int *value)
{
	char run[16] = "";
	size_t at = 0, used = 0, i;
	bool capital = false;

	while ((i = look(s + at, n - at)) < N_LOOKS) {
		size_t len = strlen(looks[i].figures);

		if (used + len >= sizeof(run))
			return 0;
		memcpy(run + used, looks[i].figures, len);
		used += len;
		at += strlen(looks[i].text);
		capital |= looks[i].capital;
	}
	*value = capital ? roman_value(run, used) : 0;
	return *value > 0 ? at : 0;
}

int
roman_small(const char *s, size_t n)
{
	char upper[16];

	if (n == 0 || n >= sizeof(upper))
		return 0;
	for (size_t i = 0; i < n; i++)
		upper[i] = (char)(s[i] >= 'a' && s[i] <= 'z' ? s[i] - 'a' + 'A'
							     : '?');
	return roman_value(upper, n);
}

void
roman_print(int n, char out[16])
{
	size_t len = 0;

	out[0] = '\0';
	if (n < 1 || n > ROMAN_MAX)
		return;
	for (int i = 0; i < N_FIGURES; i++)
		for (; n >= figures[i].value; n -= figures[i].value)
			len += (size_t)snprintf(out + len, 16 - len, "%s",
						figures[i].letters);
}
