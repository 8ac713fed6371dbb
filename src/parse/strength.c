/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How what is round a number speaks for its being a mark. */
#include "config.h"

#include <string.h>

#include "model/symbol.h"
#include "parse/abbreviation.h"
#include "parse/candidate.h"
#include "parse/chars.h"
#include "text/like.h"
#include "text/utf8.h"

enum {
	WORD_LIMIT = 64,  /* bytes looked at before a number */
	SLASHED_WORD = 5, /* "/AIDS": longer than a symbol's parts */
};

/* The word that ends before `at`. */
static size_t
word_start(const char *s, size_t at)
{
	size_t limit = at > WORD_LIMIT ? at - WORD_LIMIT : 0;

	while (at > limit && s[at - 1] != ' ' &&
	       !(at >= 3 && char_tight(s + at - 3, 3)))
		at--;
	return at;
}

static bool
is_stop(const char *s, size_t at)
{
	unsigned char c = (unsigned char)s[at];

	if (c < 0x80)
		return strchr(",;:.)]\"'", c) != NULL;
	if (c == 0xbb && at > 0 && (unsigned char)s[at - 1] == 0xc2)
		return true;
	/* The last byte of a curly quote: U+2018..201F. */
	return at >= 2 && !strncmp(s + at - 2, "\xe2\x80", 2) && c >= 0x98 &&
	       c <= 0x9f;
}

static bool
ends_in_letter(const char *s, size_t n)
{
	size_t at = n - 1, len;

	while (at > 0 && ((unsigned char)s[at] & 0xc0) == 0x80)
		at--;
	return utf8_is_letter(utf8_decode(s + at, n - at, &len));
}

/* Byte n stands behind a character that needs no space beside it. */
static bool
is_tight(const char *s, size_t n)
{
	return n >= 3 && char_tight(s + n - 3, 3) > 0;
}

/* "11,6": a figure behind the comma of a decimal, not of a year. */
static bool
is_decimal(const struct lexicon *lex, const char *s, size_t at)
{
	size_t digits = 0;

	while (digits + 1 < at && char_is_digit(s[at - digits - 2]))
		digits++;
	return digits < 4 && lexicon_match(lex, "decimal", s + at - 1, 1);
}

/* "2004" ends at byte `end`: no thousands stand before a comma there. */
static bool
is_year(const char *s, size_t end)
{
	size_t digits = 0;

	while (digits < end && char_is_digit(s[end - digits - 1]))
		digits++;
	return digits == 4;
}

/* The character at s joins one number to another. */
static bool
joins(const struct lexicon *lex, const char *s)
{
	const struct lexeme *row = lexicon_match(lex, "counter", s, 3);

	return row && !strcmp(row->value, "and");
}

/* A quote or a bracket opens behind which a number is the text's. */
static bool
is_opening(const char *before)
{
	size_t len;
	uint32_t c = utf8_decode(before, 3, &len);

	return c == 0x201c || c == 0x2018 || c == 0xff08 ||
	       (c >= 0x3008 && c <= 0x3011 && !(c & 1));
}

/* What is counted, behind a space: "3 items". */
static bool
is_counted(const struct lexicon *lex, const char *after, size_t n)
{
	const struct lexeme *row =
		n > 1 ? lexicon_match(lex, "counter", after + 1, n - 1) : NULL;

	return row && strcmp(row->value, "and") != 0;
}

/* A number that a letter is glued to: it may count what that names. */
static enum strength
judge_counted(const struct lexicon *lex, const char *before, const char *after,
	      size_t n)
{
	const struct lexeme *row = lexicon_match(lex, "counter", after, n);
	size_t len;

	if (like_ascii(before, 3, &len) == '"')
		return STRENGTH_GLUED;
	if (!row)
		return STRENGTH_WEAK;
	/* "goals 5 and 16"; but behind "the year 2016" it is a mark. */
	return joins(lex, after) && lexicon_match(lex, "counter", before, 3)
		       ? STRENGTH_WEAK
		       : STRENGTH_NONE;
}

/*
 * A number behind a character that needs no space: what it counts may stand
 * right behind it ("3 items"), but not where a quote has been closed.
 */
static enum strength
judge_tight(const struct lexicon *lex, const char *before, const char *after,
	    size_t n)
{
	size_t len = 1;
	char like = n > 0 ? like_ascii(after, n, &len) : ' ';

	if (is_opening(before))
		return STRENGTH_NONE;
	/* "programmes 3, 7 and 14" */
	if (len == 3 && like == ',' && joins(lex, after) &&
	    char_digits(after + 3, n - 3))
		return STRENGTH_WEAK;
	if (like == ' ' && n > 1 &&
	    lexicon_match(lex, "date-unit", after + 1, n - 1))
		return STRENGTH_NONE;
	if (like == ' ' && is_counted(lex, after, n))
		return STRENGTH_WEAK;
	if (char_tight(after, n) && ends_in_letter(after, 3))
		return judge_counted(lex, before, after, n);
	if (!strchr(" ,.;:)\"", like) ||
	    (like == '.' && n > 1 &&
	     (char_is_digit(after[1]) || char_is_upper(after[1]))))
		return STRENGTH_NONE;
	/* "3 760" */
	return n > 3 && like == ' ' && char_digits(after + 1, n - 1) == 3
		       ? STRENGTH_NONE
		       : STRENGTH_GLUED;
}

/* Behind a stop at byte at - 1; the word before it begins at byte `word`. */
static enum strength
judge_stop(const struct lexicon *lex, const char *s, size_t at, size_t word,
	   size_t digits)
{
	char before = s[at - 1];

	/* 5,000 and 3.5 and 10:30 are numbers; "2019,7" ends in a mark. */
	if (at >= 2 && char_is_digit(s[at - 2])) {
		if (before == ',' && (digits < 3 || is_year(s, at - 1)))
			return is_decimal(lex, s, at) ? STRENGTH_NONE
						      : STRENGTH_GLUED;
		if (before == ',' || before == ':')
			return STRENGTH_NONE;
		if (before == '.')
			return at - word > 4 ? STRENGTH_WEAK : STRENGTH_NONE;
		/* "(2019)1" may be the Council of Europe's. */
		if (before == ')')
			return STRENGTH_WEAK;
	}
	/* "VI.5": where stops are wide, this one is a point. */
	if (before == '.' && is_tight(s, at - 1))
		return STRENGTH_NONE;
	/* "1/CP.21", "C.2", "10.b.2" */
	if (at >= 2 && before == '.' &&
	    (char_is_upper(s[at - 2]) ||
	     (at >= 3 && s[at - 3] == '.' && char_is_word(s[at - 2]))))
		return STRENGTH_NONE;
	return STRENGTH_GLUED;
}

/* Behind a letter at byte at - 1, of the word that begins at byte `word`. */
static enum strength
judge_letter(const char *s, size_t at, size_t word)
{
	size_t last = utf8_prev(s, at, at);
	bool small = chars_open_lower(s + last, at - last);

	for (size_t i = word; i < at; i++)
		if (char_is_digit(s[i]) ||
		    (s[i] == '/' && !small && at - i < SLASHED_WORD))
			return STRENGTH_NONE;
	if (char_is_upper(s[at - 1]))
		return at - word < 3 && !roman_value(s + word, at - word)
			       ? STRENGTH_NONE
			       : STRENGTH_WEAK;
	return at - word >= 2 ? STRENGTH_GLUED : STRENGTH_NONE;
}

enum strength
strength_last(const struct lexicon *lex, const char *s, size_t n, size_t at,
	      size_t digits)
{
	size_t end = at + digits, len, n_rows;
	const struct lexeme *rows;

	/* "第1至第3段" */
	rows = lexicon_rows(lex, "number-sign", &n_rows);
	for (size_t i = 0; i < n_rows; i++)
		if (at >= rows[i].len &&
		    !memcmp(s + at - rows[i].len, rows[i].text, rows[i].len))
			return STRENGTH_NONE;
	/* "2043年6月4日" */
	if (lexicon_match(lex, "date-unit", s + end, n - end))
		return STRENGTH_NONE;
	if (at < 3 || !char_tight(s + at - 3, 3) || is_opening(s + at - 3) ||
	    like_ascii(s + at - 3, 3, &len) == '.' ||
	    (end + 1 < n && strchr(".,", like_ascii(s + end, n - end, &len)) &&
	     char_is_digit(s[end + len])))
		return STRENGTH_NONE;
	return STRENGTH_LAST;
}

/* "24º", "3,9 %": what stands behind such a sign is no part of the number. */
static bool
ends_in_sign(const char *s, size_t at)
{
	if (at >= 2 && s[at - 1] == '%')
		return s[at - 2] == ' ' || char_is_digit(s[at - 2]);
	return at >= 3 && char_is_digit(s[at - 3]) &&
	       (!memcmp(s + at - 2, "\u00ba", 2) ||
		!memcmp(s + at - 2, "\u00aa", 2));
}

enum strength
strength_judge(const struct lexicon *lex, const char *s, size_t n, size_t at,
	       size_t digits)
{
	bool spaced = at > 0 && s[at - 1] == ' ';
	size_t word;

	if (at == 0)
		return STRENGTH_NONE;
	/* "Add.1" and "paragraph 1", but "the paragraph1" ends in a mark. */
	if (spaced ? abbreviation_ends(lex, s, at - 1)
		   : (!ends_in_letter(s, at) || is_tight(s, at)) &&
			     abbreviation_ends(lex, s, at))
		return STRENGTH_NONE;
	if (spaced)
		return at >= 2 && char_is_digit(s[at - 2]) ? STRENGTH_WEAK
							   : STRENGTH_SPACED;
	/* "goals 9, 11 and 16" */
	if (at >= 4 && char_is_digit(s[at - 4]) && joins(lex, s + at - 3))
		return STRENGTH_NONE;
	if (at >= 3 && char_tight(s + at - 3, 3))
		return judge_tight(lex, s + at - 3, s + at + digits,
				   n - at - digits);
	if (ends_in_sign(s, at))
		return STRENGTH_GLUED;
	word = word_start(s, at);
	if (is_stop(s, at - 1))
		return judge_stop(lex, s, at, word, digits);
	return ends_in_letter(s, at) ? judge_letter(s, at, word)
				     : STRENGTH_NONE;
}

/*
 * A mark in brackets, behind what it belongs to: "session(8)", "2030 (1)",
 * "73/28 (2)"; but "article 18(2)".
 */
enum strength
strength_bracketed(const char *s, size_t at)
{
	bool space = s[at - 1] == ' ';
	size_t end = at - space, digits = 0;
	bool whole;

	while (digits < end && char_is_digit(s[end - digits - 1]))
		digits++;
	if (digits == 0)
		return space ? STRENGTH_WEAK : STRENGTH_GLUED;
	/* A year, or the number of a resolution, is no article's. */
	whole = digits == 4 || (end > digits && s[end - digits - 1] == '/');
	if (space)
		return whole ? STRENGTH_GLUED : STRENGTH_WEAK;
	return digits == 4 && end > digits && s[end - digits - 1] == ' '
		       ? STRENGTH_WEAK
		       : STRENGTH_NONE;
}
