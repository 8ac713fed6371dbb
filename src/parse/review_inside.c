/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What stands inside a paragraph and does not belong there: another one that
 * was joined to it, and what a scan leaves behind.  Every byte of every text
 * passes here, so that most of them are told by one look at a table.
 */
#include "config.h"

#include <endian.h>
#include <stdint.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/review.h"

/* What is found at most once in a paragraph. */
struct inside {
	struct review *v;
	size_t i; /* its index */
	const char *s;
	size_t n;
	bool other, letters, hyphen, mark, joined;
	size_t lost; /* the number that is the mark: its first byte */
};

/* --- what a scan leaves ----------------------------------------------- */

/* A digit between letters or one of l, I, O between digits: "l99O". */
static bool
is_misread(const char *s, size_t n)
{
	size_t digits = 0;

	for (size_t i = 0; i < n; i++)
		digits += char_is_digit(s[i]);
	if (digits == n)
		return false;
	for (size_t i = 1; i + 1 < n; i++) {
		if (memchr("lIOo", s[i], 4) && char_is_digit(s[i - 1]) &&
		    char_is_digit(s[i + 1]))
			return true;
		if (char_is_digit(s[i]) && char_is_lower(s[i - 1]) &&
		    char_is_lower(s[i + 1]))
			return true;
	}
	return n >= 4 && memchr("lIO", s[0], 3) && digits == n - 1;
}

/* Behind a stop, or a bracket: few digits are. */
static bool
may_be_left(const struct inside *in, size_t k)
{
	char before = k ? in->s[k - 1] : ' ';

	return before & 0x80 || before == ',' || before == '.' ||
	       before == ';' || before == ':' || before == '(';
}

/* Of a word that a number may be a part of; Chinese parts no words. */
static bool
is_plain_word(char c)
{
	return char_is_word(c) && !(c & 0x80);
}

/* "[1]": texts of the United Nations have no numbers in such brackets. */
static bool
is_bracketed(const struct inside *in, size_t k, size_t end)
{
	return !in->mark && k > 0 && in->s[k - 1] == '[' && end - k <= 2 &&
	       end < in->n && in->s[end] == ']';
}

static void
doubt_mark(struct inside *in, size_t k, size_t end)
{
	in->mark = true;
	review_paragraph(in->v, in->i, DOUBT_MARK,
			 "\"%.*s\" may be the mark of a footnote "
			 "that is not there",
			 (int)(end - k), in->s + k);
}

/* A mark that was lost may not be the only one. */
static void
judge_near(struct inside *in)
{
	size_t digits = char_digits(in->s + in->lost, in->n - in->lost);
	int lost = char_number(in->s + in->lost, digits);

	for (size_t k = 1, len; k < in->n; k += len ? len : 1) {
		len = char_digits(in->s + k, in->n - k);
		if (len && !char_is_digit(in->s[k - 1]) &&
		    review_near_mark(in->v, in->s, in->n, k, k + len, lost))
			doubt_mark(in, k, k + len);
	}
}

/* "Agreement 1? by": no number asks anything, and a scan has read 12 so. */
static bool
is_asked(const struct inside *in, size_t k, size_t end)
{
	return end - k <= 2 && k > 1 && in->s[k - 1] == ' ' &&
	       char_is_lower(in->s[k - 2]) && end + 2 < in->n &&
	       (in->s[end] == '?' || in->s[end] == '!') &&
	       in->s[end + 1] == ' ' && char_is_lower(in->s[end + 2]);
}

/* At a digit: the word it is in; returns its last byte. */
static size_t
judge_digit(struct inside *in, size_t k)
{
	size_t from = k, end = k, mark = k + char_digits(in->s + k, in->n - k);

	if (is_bracketed(in, k, mark)) {
		in->mark = true;
		review_paragraph(in->v, in->i, DOUBT_MARK,
				 "\"[%.*s]\" may be the mark of a footnote "
				 "that is not there",
				 (int)(mark - k), in->s + k);
		return mark - 1;
	}
	while (end < in->n && is_plain_word(in->s[end]))
		end++;
	while (from > 0 && is_plain_word(in->s[from - 1]))
		from--;
	if (!in->mark && mark - k <= 2 &&
	    ((may_be_left(in, k) && review_left_mark(in->s, in->n, k, mark)) ||
	     review_loose_mark(in->v, in->s, in->n, k, mark))) {
		in->lost = k;
		doubt_mark(in, k, mark);
	} else if (!in->mark && is_asked(in, k, mark)) {
		doubt_mark(in, k, mark);
	} else if (!in->mark && review_year_mark(in->v, in->s, k, mark)) {
		doubt_mark(in, k, mark);
	} else if (!in->letters && end - from < REVIEW_SHOWN &&
		   is_misread(in->s + from, end - from)) {
		in->letters = true;
		review_paragraph(in->v, in->i, DOUBT_LETTERS,
				 "\"%.*s\" may be misread", (int)(end - from),
				 in->s + from);
	}
	return end - 1;
}

/* A small letter, or one that is not of ASCII. */
static bool
is_small(char c)
{
	return char_is_lower(c) || c & 0x80;
}

/* "inter- national", but not "long- and short-term". */
static void
judge_hyphen(struct inside *in, size_t k)
{
	const char *s = in->s;
	size_t n = in->n, from = k;

	if (in->hyphen || !in->v->lex || k < 1 || k + 2 >= n ||
	    s[k + 1] != ' ' || !is_small(s[k - 1]) || !is_small(s[k + 2]) ||
	    lexicon_match(in->v->lex, "and", s + k + 2, n - k - 2) ||
	    lexicon_match(in->v->lex, "cite-link", s + k + 2, n - k - 2))
		return;
	while (from > 0 && s[from - 1] != ' ')
		from--;
	in->hyphen = true;
	review_paragraph(in->v, in->i, DOUBT_HYPHEN, "\"%.*s\"",
			 review_shown(s + from, n - from), s + from);
}

/* --- all of it -------------------------------------------------------- */

/* What a byte may be a sign of. */
enum sign { PLAIN, STOP, DIGIT, HYPHEN, STRAY, MULTI };

static const unsigned char signs[256] = {
	[','] = STOP,	['.'] = STOP,	[';'] = STOP,	[':'] = STOP,
	['0'] = DIGIT,	['1'] = DIGIT,	['2'] = DIGIT,	['3'] = DIGIT,
	['4'] = DIGIT,	['5'] = DIGIT,	['6'] = DIGIT,	['7'] = DIGIT,
	['8'] = DIGIT,	['9'] = DIGIT,	['-'] = HYPHEN, ['~'] = STRAY,
	['|'] = STRAY,	['^'] = STRAY,	['\\'] = STRAY, ['{'] = STRAY,
	['}'] = STRAY,	['<'] = STRAY,	['>'] = STRAY,	['?'] = STRAY,
	['['] = STRAY,	[']'] = STRAY,	[0xef] = MULTI, [0xc2] = MULTI,
	[0xd8] = MULTI, [0xe2] = MULTI,
};

/* Of what begins with 0xc2, 0xe2 or 0xef, a few are strays, or quotes. */
static bool
begins_stray(const char *s, size_t n)
{
	unsigned char next = n > 1 ? (unsigned char)s[1] : 0;

	switch ((unsigned char)s[0]) {
	case 0xd8:
		return false;
	case 0xe2:
		return next == 0x96 || next == 0x84 ||
		       (next == 0x80 && n > 2 &&
			((unsigned char)s[2] & 0xfe) == 0x9c);
	case 0xef:
		return next == 0xbf;
	default:
		return next == 0xa2 || next == 0xa5 || next == 0xa9 ||
		       next == 0xac || next == 0xae;
	}
}

/* Semicolons of Chinese and Arabic, behind which lists go on. */
static bool
is_wide_stop(const char *s, size_t n)
{
	return (n > 2 && !memcmp(s, "；", 3)) || (n > 1 && !memcmp(s, "؛", 2));
}

/* Returns the last byte that need not be looked at again. */
static size_t
judge_byte(struct inside *in, size_t k, enum sign sign)
{
	switch (sign) {
	case STOP:
		in->other = in->other || review_other(in->v, in->i, k);
		break;
	case DIGIT:
		return judge_digit(in, k);
	case HYPHEN:
		judge_hyphen(in, k);
		break;
	case MULTI:
		if (is_wide_stop(in->s + k, in->n - k))
			in->other = in->other || review_other(in->v, in->i, k);
		if (!begins_stray(in->s + k, in->n - k))
			break;
		/* fall through */
	case STRAY:
		in->letters = review_sign(in->v, in->i, k, in->letters);
		break;
	case PLAIN:
		in->joined = in->joined || review_joined(in->v, in->i, k);
		break;
	}
	return k;
}

/* Of eight bytes in memory, the first that is not 0. */
static inline size_t
first_byte(uint64_t bytes)
{
	return (size_t)__builtin_ctzll(le64toh(bytes)) / 8;
}

/* Sixteen bytes at a time: 0xff for those that may be signs, a few more. */
typedef unsigned char block __attribute__((vector_size(16)));

static inline block
may_be_signs(block b)
{
	block range = (block)(b - ',' <= '?' - ',') |
		      (block)(b - '[' <= '^' - '[') |
		      (block)(b - '{' <= '~' - '{');

	return range | (block)(b == 0xc2) | (block)(b == 0xe2) |
	       (block)(b == 0xef);
}

/* A small letter before a capital, or an Arabic semicolon. */
static inline block
may_be_two(block b, block next)
{
	return ((block)(b == 0xd8) & (block)(next == 0x9b)) |
	       ((block)(b - 'a' <= 'z' - 'a') &
		(block)(next - 'A' <= 'Z' - 'A'));
}

/* The first that may be a sign from k on, or the first of the last bytes. */
static inline size_t
skip_plain(const unsigned char *s, size_t k, size_t n)
{
	uint64_t hit[2];
	block b, next;

	for (; k + sizeof b < n; k += sizeof b) {
		memcpy(&b, s + k, sizeof b);
		memcpy(&next, s + k + 1, sizeof next);
		b = may_be_signs(b) | may_be_two(b, next);
		memcpy(hit, &b, sizeof b);
		if (hit[0])
			return k + first_byte(hit[0]);
		if (hit[1])
			return k + 8 + first_byte(hit[1]);
	}
	return k;
}

void
review_inside(struct review *v, size_t i)
{
	const struct paragraph *p = &v->r->paragraphs[i];
	struct inside in = { .v = v, .i = i, .s = p->text, .n = p->len };
	const unsigned char *s = (const unsigned char *)p->text;
	size_t k = skip_plain(s, 0, p->len);

	while (k < p->len) {
		if (signs[s[k]] ||
		    (char_is_lower((char)s[k]) && k + 1 < p->len &&
		     char_is_upper((char)s[k + 1])))
			k = judge_byte(&in, k, (enum sign)signs[s[k]]);
		k = skip_plain(s, k + 1, p->len);
	}
	if (in.lost)
		judge_near(&in);
}
