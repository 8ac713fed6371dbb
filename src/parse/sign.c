/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines by which a resolution is known. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "model/letters.h"
#include "parse/chars.h"
#include "parse/numeral.h"
#include "parse/sign.h"
#include "text/like.h"

enum {
	NUMBER_LIMIT = 48,
	MEETING_LIMIT = 120,
	SUFFIX_LIMIT = 6, /* bytes of the ending of an ordinal */
	ANNEX_LIMIT = 10, /* bytes of the number behind "Annex" */
	SECTIONS_LIMIT = 99,
};

/* --- the organ's name, the meeting --- */

const struct lexeme *
sign_formula(const struct lexicon *lex, const char *s, size_t n)
{
	const struct lexeme *row;
	size_t at = 0, len;

	while (at < n && strchr("*_", s[at]))
		at++;
	/* In small letters it is a wrapped line of some sentence. */
	if (chars_open_lower(s + at, n - at))
		return NULL;
	row = lexicon_find(lex, "enacting", s + at, n - at, &len);
	if (!row)
		return NULL;
	for (at += len; at < n; at += len) {
		char like = like_ascii(s + at, n - at, &len);

		if (!strchr(",*_ :", like) && !char_is_digit(like))
			return NULL;
	}
	return row;
}

bool
sign_is_formula(const struct lexicon *lex, const char *s, size_t n)
{
	size_t len, name, at = 0;

	if (n >= MEETING_LIMIT || !sign_formula(lex, s, n))
		return false;
	while (strchr("*_", s[at]))
		at++;
	lexicon_find(lex, "enacting", s + at, n - at, &len);
	/* Without an article the name alone is a cover's or a heading. */
	if (!lexicon_find(lex, "organ", s + at, n - at, &name) || name < len)
		return true;
	for (; at < n; at += len)
		if (like_ascii(s + at, n - at, &len) == ',')
			return true;
	return false;
}

/* "(resumed) " */
static size_t
bracketed(const char *s, size_t n)
{
	size_t at = 0;

	if (n == 0 || *s != '(')
		return 0;
	while (at < n && s[at] != ')')
		at++;
	return at + 1 < n ? at + 2 : at;
}

/* " (resumed)" */
static size_t
bracket_behind(const char *s, size_t n)
{
	const char *close =
		n > 2 && !strncmp(s, " (", 2) ? memchr(s, ')', n) : NULL;

	return close ? (size_t)(close - s) + 1 : 0;
}

/* "Meeting (resumed) 46": where the words stand before the number. */
static size_t
meeting_before(const struct lexicon *lex, const char *s, size_t n,
	       struct sign_meeting *out)
{
	size_t at;

	if (!lexicon_find(lex, "meeting-before", s, n, &at))
		return 0;
	at += at < n && s[at] == ' ';
	at += bracketed(s + at, n - at);
	out->number = s + at;
	out->digits = char_digits(s + at, n - at);
	/* "the first meeting" */
	if (out->digits == 0 &&
	    lexicon_find(lex, "ordinal", s + at, n - at, &out->digits))
		return at + out->digits;
	if (out->digits == 0 || out->digits > 5)
		return 0;
	at += out->digits;
	return at + bracket_behind(s + at, n - at);
}

/* "77th ", "77-е ", or what needs no space before it. */
static size_t
ordinal_end(const char *s, size_t n, size_t at)
{
	size_t suffix = 0;

	at += at + 1 < n && s[at] == '-' && char_is_word(s[at + 1]);
	while (suffix < SUFFIX_LIMIT && at < n && char_is_word(s[at]) &&
	       !char_tight(s + at, n - at))
		at++, suffix++;
	if (at < n && s[at] == ' ')
		return at + 1;
	return at < n && char_tight(s + at, n - at) ? at : 0;
}

size_t
sign_meeting(const struct lexicon *lex, const char *s, size_t n,
	     struct sign_meeting *out)
{
	const struct lexeme *row;
	size_t at = 0, len;
	int value;

	if (n > 0 && s[0] & 0x80) {
		len = meeting_before(lex, s, n, out);
		if (len)
			return len;
		if (!lexicon_find(lex, "number-sign", s, n, &at))
			return 0;
	}
	out->number = s + at;
	out->digits = numeral_read(lex, s + at, n - at, &value);
	/* "Primera sesión plenaria" */
	if (out->digits == 0 &&
	    (at > 0 || !chars_open_upper(s, n) ||
	     !lexicon_find(lex, "ordinal", s, n, &out->digits)))
		return 0;
	at = ordinal_end(s, n, at + out->digits);
	if (at == 0)
		return 0;
	/* "54th (resumed) plenary meeting" */
	at += bracketed(s + at, n - at);
	row = lexicon_find(lex, "meeting", s + at, n - at, &len);
	if (!row)
		return 0;
	at += len;
	/* "54a sesión plenaria (continuación)" */
	return at + bracket_behind(s + at, n - at);
}

size_t
sign_find_meeting(const struct lexicon *lex, const char *s, size_t n,
		  struct sign_meeting *out)
{
	for (size_t i = 0; i < n; i++) {
		if (i > 0 && s[i - 1] != ' ' && !char_tight(s + i, n - i) &&
		    !(i >= 3 && char_tight(s + i - 3, 3)))
			continue;
		if ((char_is_digit(s[i]) || s[i] & 0x80) &&
		    sign_meeting(lex, s + i, n - i, out))
			return i;
	}
	return n;
}

bool
sign_is_meeting(const struct lexicon *lex, const char *s, size_t n)
{
	struct sign_meeting meeting;
	struct date date;
	size_t at = 0, len;

	if (n > MEETING_LIMIT)
		return false;
	while (at < n && strchr("*_", s[at]))
		at++;
	len = sign_meeting(lex, s + at, n - at, &meeting);
	if (!len)
		return false;
	at += len;
	while (at < n && strchr(" ,.*_", s[at]))
		at++;
	at += sign_date(lex, s + at, n - at, &date);
	while (at < n && strchr(" .*_", s[at]))
		at++;
	return at == n;
}

bool
sign_begins(const struct lexicon *lex, const char *s, size_t n)
{
	enum part part;
	enum relation relation;

	return chars_open_upper(s, n) ||
	       (lexicon_opens_small(lex) &&
		lexicon_opener(lex, s, n, &part, &relation) > 0);
}

bool
sign_is_date(const struct lexicon *lex, const char *s, size_t n)
{
	struct date date;
	size_t at = 0;

	while (at < n && strchr("*_", s[at]))
		at++;
	at += sign_date(lex, s + at, n - at, &date);
	while (at > 0 && at < n && strchr(" .*_", s[at]))
		at++;
	return at > 2 && at == n;
}

bool
sign_is_annex(const struct lexicon *lex, const char *s, size_t n)
{
	size_t len;
	const struct lexeme *row = lexicon_find(lex, "part", s, n, &len);
	int number;

	return row && !strcmp(row->value, "annex") && n <= len + ANNEX_LIMIT &&
	       !chars_stop(s, n) &&
	       (!char_tight(s + len, n - len) ||
		numeral_read(lex, s + len, n - len, &number) == n - len);
}

bool
sign_ends_and(const struct lexicon *lex, const char *s, size_t n)
{
	size_t end = n, at, len;
	const struct lexeme *row;

	while (end > 0 && strchr(" *_,", s[end - 1]))
		end--;
	for (at = end; at > 0 && end - at < 8 && s[at - 1] != ' ';)
		at--;
	row = lexicon_find(lex, "and", s + at, end - at, &len);
	return row && len == end - at;
}

/* --- dates --- */

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
		if (!char_is_digit(s[i]) ? !char_tight(s + i, n - i)
					 : i > 0 && char_is_digit(s[i - 1]))
			continue;
		*len = sign_date(lex, s + i, n - i, out);
		if (*len)
			return i;
	}
	return n;
}

/* --- numbers and titles --- */

static size_t
letters(const char *s, size_t n)
{
	size_t at = 0;

	/* "69/96 A", "A-B", "A and B": capitals parted by small words. */
	if (n > 0 && s[0] == ' ')
		at++;
	if (at >= n || !char_is_upper(s[at]) ||
	    (at + 1 < n && char_is_word(s[at + 1])))
		return 0;
	at++;
	if (at + 1 < n && s[at] == '-' && char_is_upper(s[at + 1]) &&
	    (at + 2 == n || !char_is_word(s[at + 2])))
		return at + 2;
	for (size_t word = 2; word <= 3; word++)
		if (at + word + 2 < n && s[at] == ' ' &&
		    char_is_lower(s[at + 1]) && char_is_lower(s[at + word]) &&
		    s[at + word + 1] == ' ' &&
		    char_is_upper(s[at + word + 2]) &&
		    (at + word + 3 == n || strchr(". ", s[at + word + 3])))
			return at + word + 3;
	return at;
}

/* "(XXV)", "(S-VI)", "(2020)", with a space before it perhaps. */
static size_t
bracket(const char *s, size_t n)
{
	size_t at = n > 0 && s[0] == ' ', from;

	if (at >= n || s[at] != '(')
		return 0;
	from = ++at;
	while (at < n &&
	       (char_is_digit(s[at]) || (s[at] && strchr("IVXLCES-", s[at]))))
		at++;
	return at > from && at < n && s[at] == ')' ? at + 1 : 0;
}

size_t
sign_number(const char *s, size_t n)
{
	size_t at = 0, digits, more;

	if (n > NUMBER_LIMIT)
		n = NUMBER_LIMIT;
	if (n > 3 && !strncmp(s, "ES-", 3))
		at = 3;
	else if (n > 2 && !strncmp(s, "S-", 2))
		at = 2;
	digits = char_digits(s + at, n - at);
	if (digits == 0 || digits > 4)
		return 0;
	at += digits;
	if (at < n && s[at] == '/') {
		more = char_digits(s + at + 1, n - at - 1);
		if (more == 0 || more > 4)
			return 0;
		at += 1 + more;
		if (at < n && s[at] == '/')
			return 0;
		return at + letters(s + at, n - at);
	}
	more = letters(s + at, n - at);
	if (bracket(s + at + more, n - at - more))
		return at + more + bracket(s + at + more, n - at - more);
	more = bracket(s + at, n - at);
	return more ? at + more + letters(s + at + more, n - at - more) : 0;
}

bool
sign_title(const struct lexicon *lex, const char *s, size_t n,
	   struct sign_title *out)
{
	size_t at = 0, len, behind;
	const struct lexeme *word = lexicon_find(lex, "title", s, n, &len);
	const struct lexeme *end;

	*out = (struct sign_title){ .worded = word != NULL };
	/* A line that begins "resolution 76/109" goes on with a sentence. */
	if (word && chars_open_lower(s, n))
		return false;
	if (word) {
		out->decision = !strcmp(word->value, "decision");
		for (at = len; at < n && s[at] == ' ';)
			at++;
	}
	out->n_number = sign_number(s + at, n - at);
	if (!out->n_number)
		return false;
	out->number = s + at;
	at += out->n_number;
	end = at < n ? lexicon_find(lex, "title-end", s + at, n - at, &behind)
		     : NULL;
	if (end) {
		out->decision = !strcmp(end->value, "decision");
		out->worded = true;
		at += behind;
	} else if (word && char_tight(s, n)) {
		return false; /* "No. 3 ..." and no resolution */
	}
	while (at < n && strchr(".: ", s[at]))
		at++;
	out->len = at;
	return at == n || s[at - 1] == ' ' || char_tight(s + at, n - at);
}

char
sign_letter(const char *s, size_t n)
{
	char latin;

	if (n > 0 && s[n - 1] == '.')
		n--;
	if (n == 1 && char_is_upper(s[0]))
		return s[0];
	return n > 0 && letters_name(s, n, &latin) == n ? latin : '\0';
}

bool
sign_section(const struct lexicon *lex, const char *s, size_t n,
	     char out[SIGN_SECTION])
{
	const struct lexeme *row;
	size_t len;
	int value = 0;
	char letter = sign_letter(s, n);

	if (n > 0 && s[n - 1] == '.')
		n--;
	if (n > 0 && n < 8 && roman_value(s, n) > 0) {
		snprintf(out, SIGN_SECTION, "%.*s", (int)n, s);
		return true;
	}
	if (letter) {
		snprintf(out, SIGN_SECTION, "%c", letter);
		return true;
	}
	row = lexicon_find(lex, "section", s, n, &len);
	if (row && len == n)
		value = char_number(row->value, strlen(row->value));
	else if (!char_tight(s, n) || numeral_read(lex, s, n, &value) != n)
		return false;
	if (value <= 0 || value > SECTIONS_LIMIT)
		return false;
	roman_print(value, out);
	return true;
}
