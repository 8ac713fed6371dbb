/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Document symbols as they are printed. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/sign.h"
#include "text/like.h"

size_t
sign_symbol(const char *s, size_t n)
{
	size_t i = 0, slashes = 0, digits = 0, len;
	int open = 0;

	if (n == 0 || s[0] < 'A' || s[0] > 'Z')
		return 0;
	for (; i < n && s[i] != ' '; i++) {
		char c = s[i];

		open += (c == '(') - (c == ')');
		if (open < 0)
			break;

		slashes += c == '/';
		digits += c >= '0' && c <= '9';
		if ((!char_is_word(c) && !strchr("/.-()*", c)) ||
		    char_tight(s + i, n - i))
			break;
		/* A comma or bracket of another script. */
		if (c & 0x80 && (like_ascii(s + i, n - i, &len) & 0x80) == 0 &&
		    len > 1)
			break;
	}
	/* "S/RES/2556 (2020)", "A/RES/75/101 A-B" */
	if (slashes && i + 7 <= n && s[i] == ' ' && s[i + 1] == '(' &&
	    s[i + 6] == ')' && char_is_digit(s[i + 2]))
		i += 7;
	if (slashes && i + 2 <= n && s[i] == ' ' && char_is_upper(s[i + 1]) &&
	    (i + 2 == n || s[i + 2] == '-' || s[i + 2] == ' ')) {
		i += 2;
		if (i + 2 <= n && s[i] == '-' && char_is_upper(s[i + 1]))
			i += 2;
	}
	while (i > 0 && strchr(".-(", s[i - 1]))
		i--;
	return slashes > 0 && digits > 0 ? i : 0;
}
