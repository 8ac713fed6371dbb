/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Roman figures, as sessions are numbered with. */
#include "config.h"

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
