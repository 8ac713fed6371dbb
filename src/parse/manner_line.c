/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a line begins with, in the manners of people who type. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/manner_line.h"
#include "parse/numeral.h"

enum {
	NUMBER_MOST = 3, /* digits of a paragraph's number */
	VALUE_MOST = 99, /* of one in words */
	WORD_MOST = 12,	 /* bytes before the comma behind one in words */
};

static size_t
spaces(const char *s, size_t n, size_t at)
{
	while (at < n && (s[at] == ' ' || s[at] == '\t'))
		at++;
	return at;
}

/* --- what a line begins with ----------------------------------------- */

/* An opening phrase that can begin such a part stands at s. */
static bool
opens(const struct lexicon *lex, const char *s, size_t n, enum part wanted)
{
	enum relation relation;
	enum part part;

	while (n > 0 && strchr("*_'", *s))
		s++, n--;
	return (lexicon_opens_small(lex) || chars_open_upper(s, n)) &&
	       lexicon_opener(lex, s, n, &part, &relation) > 0 &&
	       (part == wanted ||
		(part == PART_OTHER && wanted == PART_OPERATIVE));
}

/* "PP3", "OP 3 bis.", in small letters too. */
static bool
read_named(const char *s, size_t n, struct manner_start *out)
{
	static const char *const suffixes[] = { "bis", "ter", "quater",
						"quinquies", "alt" };
	size_t at = 2;

	if (!chars_begin(s, n, "pp") && !chars_begin(s, n, "op"))
		return false;
	at = spaces(s, n, at);
	out->number = s + at;
	out->digits = char_digits(s + at, n - at);
	if (!out->digits || out->digits > NUMBER_MOST)
		return false;
	at += out->digits;
	for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
		size_t gap = spaces(s, n, at), len = strlen(suffixes[i]);

		if (!chars_begin(s + gap, n - gap, suffixes[i]) ||
		    (gap + len < n && char_is_word(s[gap + len])))
			continue;
		out->suffix = s + gap;
		out->n_suffix = len;
		at = gap + len;
		break;
	}
	out->len = at;
	/* "OP2(a)" */
	if (at + 2 < n && s[at] == '(' && char_is_lower(s[at + 1]) &&
	    s[at + 2] == ')') {
		out->suffix = s + at;
		out->n_suffix = 3;
		out->len = at + 3;
	}
	while (out->len < n && strchr(".:)", s[out->len]))
		out->len++;
	if (out->len < n && s[out->len] != ' ' && s[out->len] != '\t')
		return false;
	out->len = spaces(s, n, out->len);
	out->head = chars_begin(s, n, "pp") ? HEAD_PREAMBULAR : HEAD_OPERATIVE;
	return out->len < n;
}

/* ".-", "°", "/" behind a number, and a space: bytes of them; 0: none. */
static size_t
marked(const char *s, size_t n)
{
	static const char *const marks[] = { ".-", ".\u2013", "\u00b0",
					     "\u00ba", "/" };

	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
		size_t len = strlen(marks[i]);

		if (len < n && !memcmp(s, marks[i], len) && s[len] == ' ')
			return len;
	}
	return 0;
}

/* "三、请": a number in words, as texts of other bodies have it. */
static bool
read_word(const struct lexicon *lex, const char *s, size_t n,
	  struct manner_start *out)
{
	static const char comma[] = "\u3001";
	size_t at = 3;

	while (at < WORD_MOST && at + 3 < n && memcmp(s + at, comma, 3) != 0)
		at += 3;
	if (at >= WORD_MOST || at + 3 >= n || char_is_digit(*s) ||
	    numeral_read(lex, s, n, &out->value) != at || out->value <= 0 ||
	    out->value > VALUE_MOST)
		return false;
	out->number = s;
	out->head = HEAD_WORD;
	out->len = spaces(s, n, at + strlen(comma));
	return out->len < n &&
	       opens(lex, s + out->len, n - out->len, PART_OPERATIVE);
}

/* "a/ The first" */
static bool
read_slash(const char *s, size_t n, struct manner_start *out)
{
	if (n < 4 || !char_is_lower(*s) || s[1] != '/' || s[2] != ' ')
		return false;
	out->head = HEAD_SLASH;
	out->number = s;
	out->len = spaces(s, n, 2);
	return out->len < n;
}

/* "3.", "(3)", "3)", "3" before an operative opener. */
static bool
read_number(const struct lexicon *lex, const char *s, size_t n,
	    struct manner_start *out)
{
	size_t open = n > 0 && *s == '(', at;

	out->number = s + open;
	out->digits = char_digits(s + open, n - open);
	at = open + out->digits;
	if (!out->digits || out->digits > NUMBER_MOST || at >= n)
		return false;
	out->head = s[at] == ')'	   ? HEAD_CLOSED
		    : open		   ? HEAD_NONE
		    : s[at] == '.'	   ? HEAD_DOTTED
		    : strchr(" \t", s[at]) ? HEAD_BARE
					   : HEAD_NONE;
	if (!open && s[at] != ')' && marked(s + at, n - at)) {
		out->head = HEAD_MARKED;
		at += marked(s + at, n - at) - 1;
	}
	if (out->head == HEAD_DOTTED && at + 1 < n && !strchr(" \t", s[at + 1]))
		out->head = HEAD_TIGHT;
	out->len = spaces(s, n, at + (out->head != HEAD_BARE));
	return out->head != HEAD_NONE && out->len < n &&
	       opens(lex, s + out->len, n - out->len, PART_OPERATIVE);
}

static bool
read_bullet(const struct lexicon *lex, const char *s, size_t n,
	    struct manner_start *out)
{
	static const char *const bullets[] = { "-", "*", "+",
					       "\xe2\x80\xa2",	 /* bullet */
					       "\xe2\x80\x93" }; /* en dash */

	for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++) {
		size_t len = strlen(bullets[i]);

		if (n <= len || strncmp(s, bullets[i], len) != 0 ||
		    s[len] != ' ')
			continue;
		out->head = HEAD_BULLET;
		out->len = spaces(s, n, len);
		return opens(lex, s + out->len, n - out->len, PART_PREAMBULAR);
	}
	return false;
}

/* "o Group of States" */
static bool
read_circle(const char *s, size_t n, struct manner_start *out)
{
	if (n < 3 || *s != 'o' || !strchr(" \t", s[1]))
		return false;
	out->head = HEAD_CIRCLE;
	out->len = spaces(s, n, 1);
	return out->len < n && char_is_upper(s[out->len]);
}

/* "(A) TO INFORM ALL STATES": its letter is number[0]. */
static bool
read_capital(const char *s, size_t n, struct manner_start *out)
{
	if (n < 5 || *s != '(' || !char_is_upper(s[1]) || s[2] != ')' ||
	    s[3] != ' ' || !chars_open_upper(s + 4, n - 4))
		return false;
	for (size_t i = 4; i < n; i++)
		if (char_is_lower(s[i]))
			return false;
	out->head = HEAD_CAPITAL;
	out->number = s + 1;
	out->len = spaces(s, n, 3);
	return true;
}

/* Few lines begin with such a byte: most need not be looked at. */
static bool
may_start(const char *s, size_t n)
{
	unsigned char c = (unsigned char)*s;

	return char_is_digit(*s) || c >= 0xe2 || strchr("(pPoO-*+", *s) ||
	       (char_is_lower(*s) && n > 1 && s[1] == '/');
}

bool
manner_start(const struct lexicon *lex, const char *s, size_t n,
	     struct manner_start *out)
{
	if (n == 0 || !may_start(s, n))
		return false;
	*out = (struct manner_start){ 0 };
	if (read_named(s, n, out) || read_number(lex, s, n, out))
		return true;
	*out = (struct manner_start){ 0 };
	return read_bullet(lex, s, n, out) || read_circle(s, n, out) ||
	       read_capital(s, n, out) || read_slash(s, n, out) ||
	       read_word(lex, s, n, out);
}
