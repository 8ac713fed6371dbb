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
	FORMULA_LIMIT = 120,  /* of a line that is an organ's name */
	SCANNED_LEAST = 18,   /* of one that may be misread */
	SCANNED = 48,
	FAULTS = 3,	    /* bytes of it that are */
	ANNEX_LIMIT = 10,   /* bytes of the number behind "Annex" */
	TITLED_LIMIT = 300, /* of an annex with its title beside it */
	OF_LIMIT = 100,	    /* of "to resolution 1526 (2004)" */
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

	if (n == 0 || n >= FORMULA_LIMIT ||
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

/*
 * How many bytes must be put in, taken out or changed to make one text of the
 * other, up to FAULTS + 1; both have at most SCANNED bytes.
 */
static size_t
faults_between(const char *s, size_t n, const char *t, size_t m)
{
	size_t row[SCANNED + 1];

	for (size_t k = 0; k <= m; k++)
		row[k] = k;
	for (size_t i = 1; i <= n; i++) {
		size_t corner = row[0], least = row[0] = i;

		for (size_t k = 1; k <= m; k++) {
			size_t above = row[k], best = corner;

			best += s[i - 1] != t[k - 1];
			best = above + 1 < best ? above + 1 : best;
			best = row[k - 1] + 1 < best ? row[k - 1] + 1 : best;
			row[k] = best;
			least = best < least ? best : least;
			corner = above;
		}
		if (least > FAULTS)
			return least;
	}
	return row[m];
}

/* The name without its accents; its bytes, at most SCANNED. */
static size_t
bare_name(const struct lexeme *row, char out[SCANNED + 4])
{
	size_t n = 0, len;

	for (size_t i = 0; i < row->len && n < SCANNED; i += len)
		n += utf8_encode(utf8_base(utf8_decode(row->text + i,
						       row->len - i, &len)),
				 out + n);
	return n;
}

/* It has few faults; without accents, or with those that belong to it. */
static bool
names_closely(const struct lexeme *row, const char *s, size_t n)
{
	char bare[SCANNED + 4];
	size_t len = bare_name(row, bare);

	if (len <= n + FAULTS && n <= len + FAULTS &&
	    faults_between(s, n, bare, len) <= FAULTS)
		return true;
	return row->len <= n + FAULTS && n <= row->len + FAULTS &&
	       faults_between(s, n, row->text, row->len) <= FAULTS;
}

/*
 * "The General Assernbly.", a line alone: as a scan may have it.  In Cyrillic
 * the same may be another case of the name.
 */
static const struct lexeme *
scanned_formula(const struct lexicon *lex, const char *s, size_t n)
{
	size_t n_rows;
	const struct lexeme *rows;

	if (n < SCANNED_LEAST || n > SCANNED || *s & 0x80 ||
	    !strchr(",.", s[n - 1]))
		return NULL;
	rows = lexicon_rows(lex, "enacting", &n_rows);
	for (n--; n_rows-- > 0; rows++)
		if (rows->len >= SCANNED_LEAST && rows->len <= SCANNED &&
		    *rows->text == *s && names_closely(rows, s, n))
			return rows;
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
	if (!row) {
		row = broken_formula(lex, s + at, n - at);
		return row ? row : scanned_formula(lex, s + at, n - at);
	}
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

	if (n >= FORMULA_LIMIT || !sign_formula(lex, s, n))
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

/* It names a meeting or a date as decisions do at their beginning. */
static bool
names_occasion(const struct lexicon *lex, const char *s, size_t n)
{
	size_t head = n < DECIDES_WITHIN ? n : DECIDES_WITHIN, len;
	struct sign_meeting meeting;
	struct date date;
	enum part part;
	enum relation relation;

	if (sign_is_meeting(lex, s, n) || sign_is_date(lex, s, n) ||
	    (lexicon_opener(lex, s, n, &part, &relation) &&
	     part == PART_PREAMBULAR))
		return false;
	return sign_find_meeting(lex, s, head, &meeting) < head ||
	       sign_find_date(lex, s, n < DATED_WITHIN ? n : DATED_WITHIN,
			      &date, &len) < DATE_FIRST;
}

bool
sign_decides(const struct lexicon *lex, const char *s, size_t n)
{
	return lexicon_match(lex, "decides", s, n) ||
	       ((chars_stop(s, n) || utf8_longer(s, n, DECIDES_WITHIN)) &&
		names_occasion(lex, s, n));
}

bool
sign_decides_torn(const struct lexicon *lex, const char *s, size_t n,
		  const char *rest, size_t n_rest)
{
	return sign_decides(lex, s, n) ||
	       (!chars_stop(s, n) && chars_stop(rest, n_rest) &&
		names_occasion(lex, s, n));
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

/* " to resolution 78/2", " II to resolution 1373 (2001)", and no more. */
static bool
names_whose(const struct lexicon *lex, const char *s, size_t n)
{
	size_t at = annex_number(s, n), len;

	at += at < n && s[at] == ' ';
	return n < OF_LIMIT && (char_is_digit(s[n - 1]) || s[n - 1] == ')') &&
	       lexicon_find(lex, "annex-of", s + at, n - at, &len);
}

/* "第56/83号决议" before "附件": bytes of whose annex it is; 0: none. */
static size_t
whose_before(const struct lexicon *lex, const char *s, size_t n)
{
	struct sign_title t;

	return n < OF_LIMIT && char_tight(s, n) && sign_title(lex, s, n, &t) &&
			       t.worded
		       ? t.len
		       : 0;
}

bool
sign_is_annex(const struct lexicon *lex, const char *s, size_t n)
{
	size_t len, whose = whose_before(lex, s, n);
	const struct lexeme *row;
	int number;

	s += whose;
	n -= whose;
	row = n ? lexicon_find(lex, "part", s, n, &len) : NULL;
	if (!row || strcmp(row->value, "annex") != 0 || chars_stop(s, n))
		return false;
	if (n > len + ANNEX_LIMIT)
		return n < TITLED_LIMIT && chars_open_upper(s, n) &&
		       (titles_annex(s + len, n - len) ||
			names_whose(lex, s + len, n - len));
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
