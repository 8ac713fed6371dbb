/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines by which a resolution is known. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/numeral.h"
#include "parse/ordinal.h"
#include "parse/sign.h"
#include "text/like.h"
#include "text/utf8.h"

enum {
	DECIDES_WITHIN = 240, /* bytes of a decision that name its meeting */
	DATED_WITHIN = 60,    /* or its date */
	DATE_FIRST = 8,	      /* bytes before that */
	MEETING_LIMIT = 120,
	ORDINAL_WITHIN = 80, /* bytes of the number of a meeting in words */
	SUFFIX_LIMIT = 6,    /* bytes of the ending of an ordinal */
	PARTED_SUFFIX = 3,   /* of one that a space parts from its number */
	ANNEX_LIMIT = 10,    /* bytes of the number behind "Annex" */
	TITLED_LIMIT = 300,  /* of an annex with its title beside it */
};

/* Bytes of s that say what the row says but for spaces, or 0. */
static size_t
says_closely(const struct lexeme *row, const char *s, size_t n)
{
	size_t at = 0, k = 0;

	while (k < row->len) {
		if (row->text[k] == ' ')
			k++;
		else if (at < n && s[at] == ' ')
			at++;
		else if (at == n || s[at++] != row->text[k++])
			return 0;
	}
	return at;
}

/*
 * "The Gen eral Assembly,": the name of an organ, and spaces within its words,
 * as converters leave behind.  Its comma is there.
 */
static const struct lexeme *
broken_formula(const struct lexicon *lex, const char *s, size_t n)
{
	size_t n_rows, at, len;
	const struct lexeme *rows;

	if (n == 0 || n >= MEETING_LIMIT ||
	    (s[n - 1] != ',' && !(s[n - 1] & 0x80)) || chars_stop(s, n) != ',')
		return NULL;
	rows = lexicon_rows(lex, "enacting", &n_rows);
	for (size_t i = 0; i < n_rows; i++) {
		at = says_closely(&rows[i], s, n);
		if (at && at < n && like_ascii(s + at, n - at, &len) == ',' &&
		    at + len == n)
			return &rows[i];
	}
	return NULL;
}

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
		return broken_formula(lex, s + at, n - at);
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
	if (!lexicon_find(lex, "enacting", s + at, n - at, &len))
		return true;
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

/* "77th ", "77-е ", "77a. ", "77.ª ", or what needs no space before it. */
static size_t
ordinal_end(const char *s, size_t n, size_t at)
{
	size_t suffix = 0;

	at += at + 1 < n && (s[at] == '-' || s[at] == '.') &&
	      char_is_word(s[at + 1]);
	while (suffix < SUFFIX_LIMIT && at < n && char_is_word(s[at]) &&
	       !char_tight(s + at, n - at))
		at++, suffix++;
	at += suffix && at + 1 < n && s[at] == '.' && s[at + 1] == ' ';
	if (at < n && s[at] == ' ')
		return at + 1;
	return at < n && char_tight(s + at, n - at) ? at : 0;
}

/* "th " of "77 th ", which stood above the line. */
static size_t
parted_suffix(const char *s, size_t n)
{
	size_t at = 0;

	while (at < n && at < PARTED_SUFFIX && char_is_word(s[at]) &&
	       !char_is_upper(s[at]) && !char_is_digit(s[at]))
		at++;
	return at && at < n && s[at] == ' ' ? at + 1 : 0;
}

/* "Primera sesión plenaria", "Hundred and eighty-third plenary meeting" */
static bool
meeting_in_words(const struct lexicon *lex, const char *s, size_t n,
		 struct sign_meeting *out)
{
	size_t begin;

	if (!chars_open_upper(s, n) || !ordinal_word(lex, s, n))
		return false;
	for (size_t i = 1; i < n && i < ORDINAL_WITHIN; i++) {
		if (s[i - 1] != ' ' ||
		    !lexicon_match(lex, "meeting", s + i, n - i))
			continue;
		out->value = ordinal_before(lex, s, i, &begin);
		out->digits = i - 1;
		return out->value && begin == 0;
	}
	return false;
}

size_t
sign_meeting(const struct lexicon *lex, const char *s, size_t n,
	     struct sign_meeting *out)
{
	const struct lexeme *row;
	size_t at = 0, len;
	int value;

	*out = (struct sign_meeting){ .number = s };
	if (n > 0 && s[0] & 0x80) {
		len = meeting_before(lex, s, n, out);
		if (len)
			return len;
		if (lexicon_find(lex, "number-sign", s, n, &at))
			at += at < n && s[at] == ' ';
	}
	out->number = s + at;
	out->digits = numeral_read(lex, s + at, n - at, &value);
	if (out->digits == 0 && (at > 0 || !meeting_in_words(lex, s, n, out)))
		return 0;
	at = ordinal_end(s, n, at + out->digits);
	if (at == 0)
		return 0;
	/* "54th (resumed) plenary meeting" */
	at += bracketed(s + at, n - at);
	row = lexicon_find(lex, "meeting", s + at, n - at, &len);
	if (!row) {
		at += parted_suffix(s + at, n - at);
		row = lexicon_find(lex, "meeting", s + at, n - at, &len);
	}
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

/* Past what may stand between or round a meeting and its date. */
static size_t
past_stops(const char *s, size_t n, const char *stops)
{
	size_t at = 0, len;

	while (at < n && strchr(stops, like_ascii(s + at, n - at, &len)))
		at += len;
	return at;
}

size_t
sign_meeting_date(const struct lexicon *lex, const char *s, size_t n,
		  struct date *out)
{
	size_t at = past_stops(s, n, " ,.*_"), len, date, plain = 0;

	*out = (struct date){ 0 };
	if (lexicon_find(lex, "date-before", s + at, n - at, &len))
		for (at += len; at < n && s[at] == ' ';)
			at++;
	date = sign_date(lex, s + at, n - at, out);
	if (date)
		return at + date;
	/* A comma of another script, and no date, is a sentence's. */
	while (plain < n && strchr(" ,.*_", s[plain]))
		plain++;
	return plain;
}

bool
sign_closing(const struct lexicon *lex, const char *s, size_t n,
	     struct sign_meeting *meeting, struct date *date)
{
	size_t at = 0, len;

	*meeting = (struct sign_meeting){ .number = s };
	*date = (struct date){ 0 };
	if (n > MEETING_LIMIT)
		return false;
	while (at < n && strchr("*_([", s[at]))
		at++;
	len = sign_meeting(lex, s + at, n - at, meeting);
	if (len) {
		at += len;
		at += sign_meeting_date(lex, s + at, n - at, date);
	} else {
		/* "27 November 1961, 1066th plenary meeting" */
		len = meeting->digits ? sign_date(lex, s + at, n - at, date)
				      : 0;
		at += len;
		at += past_stops(s + at, n - at, " ,.");
		len = len ? sign_meeting(lex, s + at, n - at, meeting) : 0;
		if (!len)
			return false;
		at += len;
	}
	return at + past_stops(s + at, n - at, " .*_)]-") == n;
}

bool
sign_is_meeting(const struct lexicon *lex, const char *s, size_t n)
{
	struct sign_meeting meeting;
	struct date date;

	return sign_closing(lex, s, n, &meeting, &date);
}

bool
sign_decides(const struct lexicon *lex, const char *s, size_t n)
{
	size_t head = n < DECIDES_WITHIN ? n : DECIDES_WITHIN, len;
	struct sign_meeting meeting;
	struct date date;
	enum part part;
	enum relation relation;

	if (lexicon_match(lex, "decides", s, n))
		return true;
	if ((!chars_stop(s, n) && !utf8_longer(s, n, DECIDES_WITHIN)) ||
	    sign_is_meeting(lex, s, n) || sign_is_date(lex, s, n) ||
	    (lexicon_opener(lex, s, n, &part, &relation) &&
	     part == PART_PREAMBULAR))
		return false;
	return sign_find_meeting(lex, s, head, &meeting) < head ||
	       sign_find_date(lex, s, n < DATED_WITHIN ? n : DATED_WITHIN,
			      &date, &len) < DATE_FIRST;
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

/* " A", " II", " 3": bytes of an annex's number. */
static size_t
annex_number(const char *s, size_t n)
{
	size_t at = n > 0 && s[0] == ' ', from = at;

	while (at < n && at - from < ANNEX_LIMIT &&
	       (char_is_upper(s[at]) || char_is_digit(s[at])))
		at++;
	return at > from ? at : 0;
}

/* "Annex A - Items subject to ...", "Annex II: Rules of ..." */
static bool
titles_annex(const char *s, size_t n)
{
	size_t at = annex_number(s, n), len;
	bool parted = false;

	for (; at < n; at += len) {
		char like = like_ascii(s + at, n - at, &len);

		if (!strchr(" -:", like))
			break;
		parted = parted ||
			 (like != ' ' && at + len < n && s[at + len] == ' ');
	}
	return parted && chars_open_upper(s + at, n - at);
}

bool
sign_is_annex(const struct lexicon *lex, const char *s, size_t n)
{
	size_t len;
	const struct lexeme *row = lexicon_find(lex, "part", s, n, &len);
	int number;

	if (!row || strcmp(row->value, "annex") != 0 || chars_stop(s, n))
		return false;
	if (n > len + ANNEX_LIMIT)
		return n < TITLED_LIMIT && chars_open_upper(s, n) &&
		       titles_annex(s + len, n - len);
	return !char_tight(s + len, n - len) ||
	       numeral_read(lex, s + len, n - len, &number) == n - len;
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
