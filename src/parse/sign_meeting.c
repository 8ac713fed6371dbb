/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The meeting that closes a resolution, and its date. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/numeral.h"
#include "parse/ordinal.h"
#include "parse/sign.h"
#include "text/like.h"

enum {
	MEETING_LIMIT = 120,
	ORDINAL_WITHIN = 80, /* bytes of the number of a meeting in words */
	SCANNED_FIGURES = 5, /* of the number of a meeting */
	SUFFIX_LIMIT = 6,    /* bytes of the ending of an ordinal */
	PARTED_SUFFIX = 3,   /* of one that a space parts from its number */
};

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

/* "ll80" of "ll80th": figures, and letters that scans have for them. */
static size_t
scanned_figures(const char *s, size_t n)
{
	size_t len = 0, digits = 0;

	while (len < n && len < SCANNED_FIGURES &&
	       (char_is_digit(s[len]) || (s[len] && strchr("lIiO", s[len]))))
		digits += char_is_digit(s[len++]);
	return digits && digits < len ? len : 0;
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
	if (at == 0 && out->digits < n && s[out->digits] &&
	    strchr("lIiO", s[out->digits]))
		out->digits = scanned_figures(s, n);
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
	if (len || lexicon_find(lex, "no-meeting", s + at, n - at, &len)) {
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
