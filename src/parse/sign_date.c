/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates as they are printed. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/numeral.h"
#include "parse/sign.h"

enum { SCANNED_DATE = 32 }; /* bytes */

/* Past spaces, commas and the small words between the parts of a date. */
static size_t
date_gap(const struct lexicon *lex, const char *s, size_t n)
{
	size_t at = 0;

	for (;;) {
		const struct lexeme *word;

		while (at < n && strchr(" ,", s[at]))
			at++;
		word = lexicon_match(lex, "date", s + at, n - at);
		if (!word)
			return at;
		at += word->len;
	}
}

/* "18", "1er": bytes of the day and what is behind it; 0: none. */
static size_t
date_day(const struct lexicon *lex, const char *s, size_t n, int *day)
{
	size_t at = char_digits(s, n), gap;
	const struct lexeme *suffix;

	*day = at ? char_number(s, at) : 0;
	if (at == 0 || at > 2)
		return 0;
	suffix = lexicon_match(lex, "day", s + at, n - at);
	at += suffix ? suffix->len : 0;
	gap = date_gap(lex, s + at, n - at);
	return gap ? at + gap : 0;
}

size_t
sign_date(const struct lexicon *lex, const char *s, size_t n, struct date *out)
{
	int day = 0, month, year;
	size_t at, digits = char_digits(s, n), len;
	const struct lexeme *row;

	if (digits == 4 || (n > 0 && s[0] & 0x80)) {
		at = numeral_date(lex, s, n, out);
		if (at)
			return at;
	}
	at = date_day(lex, s, n, &day);
	if (!at && char_digits(s, n))
		return 0;
	row = lexicon_find(lex, "month", s + at, n - at, &len);
	if (!row)
		return 0;
	month = char_number(row->value, strlen(row->value));
	at += len;
	at += date_gap(lex, s + at, n - at);
	/* "December 17, 1996" */
	if (!day && char_digits(s + at, n - at) < 3)
		at += date_day(lex, s + at, n - at, &day);
	digits = char_digits(s + at, n - at);
	year = char_number(s + at, digits);
	if (digits != 4 || year < 1900 || year > 2199 ||
	    (day && !date_valid(year, month, day)))
		return 0;
	*out = (struct date){ .year = (short)year,
			      .month = (signed char)month,
			      .day = (signed char)day };
	at += digits;
	row = at + 1 < n && s[at] == ' '
		      ? lexicon_match(lex, "year", s + at + 1, n - at - 1)
		      : NULL;
	return at + (row ? 1 + row->len : 0);
}

size_t
sign_find_date(const struct lexicon *lex, const char *s, size_t n,
	       struct date *out, size_t *len)
{
	for (size_t i = 0; i < n; i++) {
		bool name = char_is_upper(s[i]) &&
			    (i == 0 || s[i - 1] == ' ' || s[i - 1] == '(');

		if (name		   ? false
		    : !char_is_digit(s[i]) ? !char_tight(s + i, n - i)
					   : i > 0 && char_is_digit(s[i - 1]))
			continue;
		*len = sign_date(lex, s + i, n - i, out);
		if (*len && (!name || out->day))
			return i;
	}
	return n;
}

bool
sign_is_adoption(const struct lexicon *lex, const char *s, size_t n)
{
	const struct lexeme *row = lexicon_match(lex, "masthead", s, n);
	struct date date;
	size_t word = 0;

	if (row && !strcmp(row->value, "adopted") &&
	    strcmp(row->more, "before"))
		return true;
	if (!lexicon_find(lex, "cite-of", s, n, &word))
		while (word < n && char_is_lower(s[word]))
			word++;
	return word > 0 && word < n && s[word] == ' ' &&
	       sign_date(lex, s + word + 1, n - word - 1, &date);
}

bool
sign_is_scanned_date(const char *s, size_t n)
{
	return n < SCANNED_DATE && n > 0 && char_is_digit(s[n - 1]) &&
	       memchr(s, ' ', n) && !chars_stop(s, n);
}
