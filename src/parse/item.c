/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The numbers of paragraphs. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "model/symbol.h"
#include "parse/chars.h"
#include "parse/item.h"
#include "parse/number.h"
#include "text/utf8.h"

enum { DIGITS_LIMIT = 3, LETTERS_LIMIT = 7 };

/* Dashes and dots that stand before the members of a list. */
static const char *const bullets[] = {
	"\xe2\x80\x93",
	"\xe2\x80\x94",
	"\xe2\x80\xa2",
	"\xc2\xb7",
	"\xe2\x97\x8f",
	"\xe2\x96\xaa",
	"\xe2\x96\xa0",
	"\xe2\x97\xa6",
	"\xe2\x80\xa3",
	"\xef\x82\xb7", /* of Symbol, as Word has it */
	"\xef\x82\xa7",
	"-",
	"*",
};

static bool
item_done(const char *s, size_t n, size_t printed, struct item *out)
{
	size_t gap = utf8_spaces(s + printed, n - printed);

	if (gap == 0 && printed < n && !char_tight(s + printed, n - printed))
		return false;
	out->printed = printed;
	out->len = printed + gap;
	return true;
}

static bool
read_bullet(const char *s, size_t n, struct item *out)
{
	if (!(*s & 0x80) && *s != '-' && *s != '*')
		return false;
	for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++) {
		size_t len = strlen(bullets[i]);

		if (*s == *bullets[i] && n > len + 1 &&
		    !memcmp(s, bullets[i], len) && s[len] == ' ') {
			*out = (struct item){ .style = ITEM_BULLET };
			return item_done(s, n, len, out);
		}
	}
	return false;
}

/* One letter, a letter twice ("aa"), or a Roman number. */
static bool
is_list_letters(const char *s, size_t n)
{
	if (n == 0 || n > LETTERS_LIMIT)
		return false;
	for (size_t i = 0; i < n; i++)
		if (!char_is_lower(s[i]))
			return false;
	return n == 1 || (n == 2 && s[0] == s[1]) || roman_small(s, n) > 0;
}

/* "1 -", "(أ)", "'1'", "㈠" */
static bool
read_foreign(const char *s, size_t n, struct item *out)
{
	char num[ITEM_MOST] = "";
	size_t printed;
	int depth;
	size_t len = number_foreign(s, n, &printed, &depth);

	if (!len || printed >= sizeof num)
		return false;
	*out = (struct item){ .style = ITEM_LETTER, .depth = depth };
	memcpy(num, s, printed);
	number_token(num, out->token);
	if (!*out->token)
		return false;
	if (char_is_digit(*out->token))
		out->style = ITEM_NUMBER;
	out->printed = printed;
	out->len = len;
	return true;
}

/* A word that a sentence could begin with, glued to its number. */
static bool
glued_word(const char *s, size_t n)
{
	return n > 2 && (char_is_upper(s[0]) || char_is_lower(s[0])) &&
	       char_is_lower(s[1]);
}

/* What ends a number stands at byte `at`: ")", or "." without a bracket. */
static bool
ends_number(const char *s, size_t n, size_t at, bool open)
{
	return at < n && (s[at] == ')' || (s[at] == '.' && !open));
}

bool
item_read(const char *s, size_t n, struct item *out)
{
	size_t open = n > 0 && s[0] == '(', at = open, len;

	if (n < 2)
		return false;
	if (read_bullet(s, n, out) || read_foreign(s, n, out))
		return true;
	len = char_digits(s + at, n - at);
	*out = (struct item){ .style = ITEM_LETTER };
	if (len > DIGITS_LIMIT)
		return false;
	if (len > 0) {
		if (!open)
			out->style = ITEM_NUMBER;
	} else {
		while (at + len < n && char_is_lower(s[at + len]))
			len++;
	}
	if (!ends_number(s, n, at + len, open) ||
	    !(char_is_digit(s[at]) || is_list_letters(s + at, len)))
		return false;
	memcpy(out->token, s + at, len);
	at += len;
	/* A single number in brackets may be a year's or a note's. */
	if (out->style == ITEM_NUMBER && s[at] == ')')
		out->style = ITEM_LETTER;
	out->dotted = s[at] == '.';
	/* "(b). Tetryl" */
	if (s[at] == ')' && at + 2 < n && s[at + 1] == '.' && s[at + 2] == ' ')
		at++;
	/* "e.g. this" and "i.e. that" are words, "p. 5" is a page. */
	if (out->dotted && out->style == ITEM_LETTER && n > at + 1 &&
	    s[at + 1] != ' ')
		return false;
	/* "(iii)To": a tab stop was too near. */
	if (open && n > at + 1 && glued_word(s + at + 1, n - at - 1)) {
		out->printed = out->len = at + 1;
		return true;
	}
	return item_done(s, n, at + 1, out);
}

bool
item_is_all(const char *s, size_t n, struct item *out)
{
	return n < ITEM_MOST && item_read(s, n, out) && out->len == n;
}

bool
item_follows(const char *a, const char *b)
{
	size_t n_a = strlen(a), n_b = strlen(b);
	int roman_a, roman_b;

	if (!n_a || !n_b)
		return false;
	if (char_is_digit(*a) || char_is_digit(*b))
		return char_is_digit(*a) && char_is_digit(*b) &&
		       char_number(b, char_digits(b, n_b)) ==
			       char_number(a, char_digits(a, n_a)) + 1;
	if (n_a == 1 && n_b == 1 && a[0] + 1 == b[0])
		return true;
	roman_a = roman_small(a, n_a);
	roman_b = roman_small(b, n_b);
	if (roman_a > 0 && roman_b == roman_a + 1)
		return true;
	if (n_a == n_b && a[0] + 1 == b[0] && a[0] == a[1])
		return true;
	return !strcmp(a, "z") && !strcmp(b, "aa");
}

/* "(ii)" behind "(hh)", and no "(i)" above it: a letter twice. */
static bool
is_doubled(const struct item_stack *st, const char *t)
{
	return !strcmp(t, "ii") && !strcmp(st->last[2], "hh") &&
	       strcmp(st->last[3], "i") != 0;
}

/* The depth of letters and figures below "(i)", and of "(ii)" itself. */
static int
depth_in_romans(const struct item_stack *st, const char *t)
{
	bool follows = st->set[3] && item_follows(st->last[3], t);

	if (item_follows(st->last[2], t) && (t[1] || !follows))
		return 2;
	return st->set[3] && !strcmp(t, "i") && !follows ? 4 : 3;
}

/*
 * The depth of letters and figures whose script tells it, but for those that
 * stand the other way round: "㈠" right below a number, "(أ)" below that.
 */
static int
depth_told(const struct item_stack *st, const struct item *item)
{
	if (item->depth == 2)
		return st->romans ? 3 : 2;
	if (!st->set[2] && !st->set[3])
		return 2;
	if (!st->romans)
		return item->depth;
	if (item_follows(st->last[2], item->token))
		return 2;
	return st->set[3] ? 4 : 3;
}

int
item_depth(const struct item_stack *st, const struct item *item,
	   bool after_colon)
{
	const char *t = item->token, *letter = st->last[2];
	int above = 1, roman = 0;

	for (int d = ITEM_DEPTHS; d > 1 && above == 1; d--)
		if (st->set[d])
			above = d;
	if (item->style == ITEM_BULLET) {
		if (st->set[above] && !*st->last[above])
			return above;
		return above < ITEM_DEPTHS ? above + 1 : above;
	}
	if (item->style == ITEM_NUMBER)
		return 1;
	if (item->depth)
		return depth_told(st, item);
	if (char_is_digit(*t))
		return 3;
	if (st->romans)
		return depth_in_romans(st, t);
	if (roman_small(t, strlen(t)) > 0 && strlen(t) < ITEM_TOKEN) {
		bool after_letter = strlen(t) == 1 && strlen(letter) == 1 &&
				    letter[0] + 1 == t[0];

		roman = t[1] ? !(t[0] == t[1] && t[0] != 'i' && t[0] != 'x' &&
				 !t[2]) &&
					!is_doubled(st, t)
			     : (st->set[3] && item_follows(st->last[3], t) &&
				strcmp(t, "i")) ||
					(!strcmp(t, "i") &&
					 (after_colon || !after_letter));
	}
	if (roman && !st->set[2] && !st->set[3])
		return 2;
	return (roman ? 3 : 2) +
	       (item->dotted && st->set[3] && !st->dotted ? 2 : 0);
}

void
item_push(struct item_stack *st, const struct item *item, int depth)
{
	if (depth == 2)
		st->romans =
			roman_small(item->token, strlen(item->token)) > 0 &&
			(st->romans ||
			 (!st->set[2] && !strcmp(item->token, "i")));
	else if (depth < 2)
		st->romans = false;
	if (depth <= 3)
		st->dotted = depth == 3 && item->dotted;
	if (depth < ITEM_DEPTHS && st->set[depth + 1])
		memcpy(st->passed, st->last[depth + 1], ITEM_TOKEN);
	for (int d = depth; d <= ITEM_DEPTHS; d++) {
		st->set[d] = false;
		st->last[d][0] = '\0';
	}
	st->set[depth] = true;
	memcpy(st->last[depth], item->token, ITEM_TOKEN);
}
