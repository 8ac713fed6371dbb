/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers in figures and words. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/numeral.h"
#include "text/utf8.h"

enum {
	DIGITS_LIMIT = 5,
	WORDS_LIMIT = 12, /* figures of one number */
	YEAR_FIRST = 1900,
	YEAR_LAST = 2199,
};

/* Figures as they are put together. */
struct sum {
	int total, digit;
	int run; /* figures since the last ten or hundred */
};

static void
add_figure(struct sum *sum, int value)
{
	if (value < 10) {
		sum->digit = (sum->run ? sum->digit * 10 : 0) + value;
		sum->run++;
	} else {
		sum->total += (sum->run ? sum->digit : 1) * value;
		sum->digit = sum->run = 0;
	}
}

static size_t
read_words(const struct lexicon *lex, const char *s, size_t n, int *value)
{
	struct sum sum = { 0 };
	size_t at = 0;

	for (int i = 0; i < WORDS_LIMIT && at < n && sum.run < DIGITS_LIMIT;
	     i++) {
		const struct lexeme *row =
			lexicon_match(lex, "figure", s + at, n - at);

		if (!row)
			break;
		add_figure(&sum, char_number(row->value, strlen(row->value)));
		at += row->len;
	}
	*value = sum.total + sum.digit;
	return at;
}

size_t
numeral_read(const struct lexicon *lex, const char *s, size_t n, int *value)
{
	size_t digits = char_digits(s, n);

	*value = 0;
	if (digits > 0) {
		*value = digits <= DIGITS_LIMIT ? char_number(s, digits) : 0;
		return digits <= DIGITS_LIMIT ? digits : 0;
	}
	return n > 0 && (unsigned char)*s >= 0x80 ? read_words(lex, s, n, value)
						  : 0;
}

size_t
numeral_read_back(const struct lexicon *lex, const char *s, size_t n,
		  int *value)
{
	size_t at = n;

	while (at > 0) {
		size_t before = utf8_prev(s, n, at);
		int one;

		if (!numeral_read(lex, s + before, at - before, &one))
			break;
		at = before;
	}
	return at < n ? numeral_read(lex, s + at, n - at, value) : 0;
}

/* A number, and the word that says what it counts; *at goes behind both. */
static bool
take(const struct lexicon *lex, const char *s, size_t n, const char *what,
     size_t *at, int *value)
{
	const struct lexeme *row;
	size_t i = *at, len;

	while (i < n && s[i] == ' ')
		i++;
	len = numeral_read(lex, s + i, n - i, value);
	if (len == 0)
		return false;
	for (i += len; i < n && s[i] == ' ';)
		i++;
	row = i < n ? lexicon_match(lex, "date-unit", s + i, n - i) : NULL;
	if (!row || strcmp(row->value, what))
		return false;
	*at = i + row->len;
	return true;
}

size_t
numeral_date(const struct lexicon *lex, const char *s, size_t n,
	     struct date *out)
{
	int year, month, day;
	size_t at = 0;

	if (!take(lex, s, n, "year", &at, &year) || year < YEAR_FIRST ||
	    year > YEAR_LAST || !take(lex, s, n, "month", &at, &month) ||
	    month < 1 || month > 12)
		return 0;
	if (!take(lex, s, n, "day", &at, &day))
		day = 0;
	if (day && !date_valid(year, month, day))
		return 0;
	*out = (struct date){ .year = (short)year,
			      .month = (signed char)month,
			      .day = (signed char)day };
	return at;
}
