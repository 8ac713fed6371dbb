/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers with which titles begin, and those that head sections. */
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
	SECTIONS_LIMIT = 99,
	SECTION_LIMIT = 48, /* bytes of the heading "Section A" */
	ARTICLE_LIMIT = 48, /* bytes of the heading of an article */
};

/* "A" and no word, in Latin letters or such as look like them. */
static size_t
letter(const char *s, size_t n)
{
	char latin;

	if (n > 0 && char_is_upper(*s))
		return n > 1 && char_is_word(s[1]) ? 0 : 1;
	return letters_name(s, n, &latin);
}

/* "69/96 A", "A-B", "A and B": letters, and what joins them. */
static size_t
letters(const char *s, size_t n)
{
	size_t at = n > 0 && s[0] == ' ', len = letter(s + at, n - at);
	const char *means;
	char as;

	if (!len)
		return 0;
	for (at += len;; at += len) {
		len = letters_between(s + at, n - at, &as);
		if (!len && at < n && s[at] == ' ' &&
		    letters_joint(s + at + 1, n - at - 1, &means))
			len = 1 + letters_joint(s + at + 1, n - at - 1, &means);
		if (!len || !letter(s + at + len, n - at - len))
			return at;
		len += letter(s + at + len, n - at - len);
	}
}

/* "(XXV)", "(S-VI)", "（2020）", with a space before it perhaps. */
static size_t
bracket(const char *s, size_t n)
{
	size_t at = n > 0 && s[0] == ' ', from, len;

	if (at >= n || like_ascii(s + at, n - at, &len) != '(')
		return 0;
	from = at += len;
	while (at < n &&
	       (char_is_digit(s[at]) || (s[at] && strchr("IVXLCES-", s[at]))))
		at++;
	return at > from && at < n && like_ascii(s + at, n - at, &len) == ')'
		       ? at + len
		       : 0;
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
	if (more && bracket(s + at + more, n - at - more))
		return at + more + bracket(s + at + more, n - at - more);
	more = bracket(s + at, n - at);
	if (!more)
		return 0;
	at += more;
	more = letters(s + at, n - at);
	/* "1515 (XV) A study of ..." */
	if (more && at + more + 1 < n && s[at + more] == ' ' &&
	    chars_open_lower(s + at + more + 1, n - at - more - 1))
		return at;
	return at + more;
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
	/* "Резолюция 2523 (2020)," alone: below it, who adopted it. */
	if (word && at + 1 == n && s[at] == ',')
		at++;
	out->len = at;
	return at == n || s[at - 1] == ' ' || char_tight(s + at, n - at);
}

/* Cyrillic capitals that stand for the Latin ones they look like. */
static const struct {
	const char *text;
	char latin;
} alike[] = { { "А", 'A' }, { "В", 'B' }, { "С", 'C' }, { "Е", 'E' } };

char
sign_letter(const char *s, size_t n)
{
	char latin;

	if (n > 0 && s[n - 1] == '.')
		n--;
	if (n == 1 && char_is_upper(s[0]))
		return s[0];
	for (size_t i = 0; n == 2 && i < sizeof alike / sizeof *alike; i++)
		if (!strncmp(s, alike[i].text, n))
			return alike[i].latin;
	return n > 0 && letters_name(s, n, &latin) == n ? latin : '\0';
}

/* The row by whose text s ends, with something before it. */
static const struct lexeme *
ends_with(const struct lexicon *lex, const char *kind, const char *s, size_t n)
{
	size_t rows;
	const struct lexeme *row = lexicon_rows(lex, kind, &rows);

	for (; rows; rows--, row++)
		if (n > row->len &&
		    !memcmp(s + n - row->len, row->text, row->len))
			return row;
	return NULL;
}

/* "A" of "Section A", of "A 节": its place and bytes; false without a word. */
static bool
past_section_word(const struct lexicon *lex, const char **s, size_t *n)
{
	const struct lexeme *row;
	size_t len;

	if (*n > SECTION_LIMIT)
		return false;
	if (lexicon_find(lex, "section-word", *s, *n, &len) && len + 1 < *n &&
	    (*s)[len] == ' ') {
		*s += len + 1;
		*n -= len + 1;
		return true;
	}
	row = ends_with(lex, "section-end", *s, *n);
	if (!row)
		return false;
	*n -= row->len;
	*n -= (*s)[*n - 1] == ' ';
	return true;
}

bool
sign_agenda_item(const struct lexicon *lex, const char *s, size_t n)
{
	size_t at;

	if (n > SECTION_LIMIT || !lexicon_find(lex, "item-word", s, n, &at))
		return false;
	at += at < n && s[at] == ' ';
	return at < n && at + char_digits(s + at, n - at) == n;
}

bool
sign_worded_section(const struct lexicon *lex, const char *s, size_t n)
{
	char section[SIGN_SECTION];

	return past_section_word(lex, &s, &n) &&
	       sign_section(lex, s, n, section);
}

bool
sign_section(const struct lexicon *lex, const char *s, size_t n,
	     char out[SIGN_SECTION])
{
	const struct lexeme *row;
	size_t len;
	int value = 0;
	char letter;

	past_section_word(lex, &s, &n);
	letter = sign_letter(s, n);
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

int
sign_titled_section(const char *s, size_t n)
{
	size_t at = 0, stop;

	while (at < n && at < SIGN_SECTION && char_is_upper(s[at]))
		at++;
	stop = at + (at < n && s[at] == '.');
	if (stop + 1 >= n || s[stop] != ' ' ||
	    !chars_open_upper(s + stop + 1, n - stop - 1))
		return 0;
	return roman_value(s, at);
}

int
sign_article(const struct lexicon *lex, const char *s, size_t n)
{
	const struct lexeme *row;
	size_t at, len;
	int value;

	if (n > ARTICLE_LIMIT)
		return 0;
	row = lexicon_find(lex, "article", s, n, &at);
	if (!row)
		return 0;
	while (at < n && s[at] == ' ')
		at++;
	for (len = at; len < n && char_is_upper(s[len]);)
		len++;
	value = roman_value(s + at, len - at);
	if (value == 0)
		len = at + numeral_read(lex, s + at, n - at, &value);
	if (len == at && lexicon_find(lex, "ordinal", s + at, n - at, &len)) {
		row = lexicon_match(lex, "ordinal", s + at, n - at);
		value = char_number(row->value, strlen(row->value));
		len += at;
		row = NULL;
	}
	if (row && chars_begin(s + len, n - len, row->more))
		len += strlen(row->more);
	if (len < n && s[len] == '.')
		len++;
	return len == n ? value : 0;
}
