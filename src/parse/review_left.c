/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers that were marks of footnotes, in any script. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/review.h"
#include "text/like.h"
#include "text/utf8.h"

enum { FIGURES = 2 };

/* Two small letters, or such as know no case, end the n bytes. */
static bool
ends_in_word(const char *s, size_t n)
{
	for (int i = 0; i < 2; i++) {
		size_t at = utf8_prev(s, n, n), len;
		uint32_t c = n ? utf8_decode(s + at, n - at, &len) : 0;

		if (!utf8_is_letter(c) || utf8_is_upper(c))
			return false;
		n = at;
	}
	return true;
}

/* "tests(2)،", as Arabic has them; but neither "33(1)" nor "第(1)". */
static bool
is_in_brackets(const char *s, size_t n, size_t open, size_t close)
{
	size_t before = utf8_prev(s, open, open), len;
	uint32_t c = utf8_decode(s + before, open - before, &len);
	char next;

	if (close >= n || s[close] != ')' || utf8_is_ideograph(c))
		return false;
	if (close + 1 == n)
		return ends_in_word(s, open);
	next = like_ascii(s + close + 1, n - close - 1, &len);
	return next && strchr(" .;:,", next) &&
	       (ends_in_word(s, open) ||
		(next != ' ' && chars_end_year(s, open)));
}

bool
review_left_mark(const char *s, size_t n, size_t from, size_t end)
{
	size_t at, len;
	char stop;

	if (end - from > FIGURES || from < 2 || s[from] == '0')
		return false;
	if (s[from - 1] == '(')
		return is_in_brackets(s, n, from - 1, end);
	/* "Offices,1! informing": what a scan made of "11". */
	if (end + 1 < n && s[end] == '!' && s[end + 1] == ' ')
		end++;
	/* "Rev.1", ", 15 000" */
	if (end < n && (s[end] != ' ' || char_digits(s + end + 1, n - end - 1)))
		return false;
	at = utf8_prev(s, from, from);
	stop = like_ascii(s + at, from - at, &len);
	if (!stop || !strchr(",;:.", stop) || (stop == '.' && end < n))
		return false;
	return ends_in_word(s, at) || (stop == ',' && chars_end_year(s, at));
}
