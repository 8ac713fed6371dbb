/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers in a text that may be marks. */
#include "config.h"

#include <string.h>

#include "parse/candidate.h"
#include "parse/chars.h"
#include "parse/mark.h"
#include "text/eight.h"

enum { DIGITS = 3 }; /* of a mark */

/* Where candidates are looked for. */
struct text {
	const struct lexicon *lex;
	const char *s;
	size_t n;
	bool brackets; /* marks stand in them, in this language */
};

/* "report; 7" and nothing more */
static bool
is_ending(const struct text *t, size_t at, size_t end)
{
	return end == t->n && at >= 2 && t->s[at - 1] == ' ' &&
	       strchr(",;.:", t->s[at - 2]);
}

/* "the Congo, 21 22" and nothing more: one of several marks. */
static bool
is_among_last(const struct text *t, size_t at, size_t end)
{
	while (end < t->n && (t->s[end] == ' ' || char_is_digit(t->s[end])))
		end++;
	if (end < t->n)
		return false;
	while (at > 0 && (t->s[at - 1] == ' ' || char_is_digit(t->s[at - 1])))
		at--;
	return at > 0 && strchr(",;.:", t->s[at - 1]);
}

/* "1 January": the number that ends at byte `end` is of a date. */
static bool
is_day(const struct text *t, size_t end)
{
	return end + 1 < t->n && t->s[end] == ' ' &&
	       lexicon_match(t->lex, "month", t->s + end + 1, t->n - end - 1);
}

/*
 * "3 (2": what a number that stands alone begins; "21 24 November" is a mark
 * and a date.
 */
static bool
goes_on(const struct text *t, size_t end)
{
	const char *s = t->s + end;

	return end + 1 < t->n && !char_is_word(*s) && char_is_digit(s[1]) &&
	       !(*s == ' ' &&
		 is_day(t, end + 1 + char_digits(s + 1, t->n - end - 1)));
}

/* Byte `end` is glued to the number that ends there: "46/159", "3-5", "6.7". */
static bool
is_glued(const struct text *t, size_t end)
{
	char c = end < t->n ? t->s[end] : ' ';

	return char_is_digit(c) || char_is_upper(c) || char_is_lower(c) ||
	       c == '/' || c == '-' ||
	       (c == '.' && end + 1 < t->n && char_is_digit(t->s[end + 1]));
}

/* "10/": the slash is the mark's. */
static bool
has_slash(const struct text *t, size_t end)
{
	return end < t->n && t->s[end] == '/' &&
	       (end + 1 == t->n || strchr(" ,.;:)", t->s[end + 1]));
}

/* Judge the number of `digits` bytes at byte `at`. */
static bool
judge(const struct text *t, size_t at, size_t digits, struct candidate *c)
{
	size_t start = at, end = at + digits;
	bool slash = has_slash(t, end);
	bool bracket = t->brackets && at > 1 &&
		       mark_is_bracketed(t->lex, t->s + at - 1, t->n - at + 1);
	enum strength strength;

	if (t->brackets ? !bracket : !slash && is_glued(t, end))
		return false;
	if (slash)
		strength = STRENGTH_GLUED;
	else if (bracket)
		strength = strength_bracketed(t->s, at - 1);
	else
		strength = strength_judge(t->lex, t->s, t->n, at, digits);
	start -= bracket;
	end += bracket;
	if ((strength == STRENGTH_SPACED || strength == STRENGTH_WEAK) &&
	    !slash && !bracket && is_day(t, end))
		return false;
	if (strength == STRENGTH_SPACED && goes_on(t, end) &&
	    !is_among_last(t, at, end))
		return false;
	if (strength == STRENGTH_NONE)
		strength = strength_last(t->lex, t->s, t->n, at, digits);
	start -= start > 0 && t->s[start - 1] == ' ';
	*c = (struct candidate){ .start = start,
				 .end = end + slash,
				 .value = char_number(t->s + at, digits),
				 .strength = strength,
				 .ends = is_ending(t, at, end) };
	return strength != STRENGTH_NONE;
}

/* The first digit from byte i on; n where there is none. */
static size_t
next_digit(const char *s, size_t n, size_t i)
{
	i += eights_without_digits(s + i, n - i);
	while (i < n && !char_is_digit(s[i])) {
		/* Past a colon, or what else looks like a digit. */
		if ((s[i++] & 0xf0) == '0')
			i += eights_without_digits(s + i, n - i);
	}
	return i;
}

struct candidate *
candidate_list(struct arena *a, const struct lexicon *lex, const char *s,
	       size_t n, const bool *wanted, size_t *count)
{
	struct text t = { .lex = lex, .s = s, .n = n };
	struct candidate *list = NULL, c;
	size_t cap = 0, len, brackets;

	*count = 0;
	lexicon_rows(lex, "mark", &brackets);
	t.brackets = brackets > 0;
	for (size_t i = next_digit(s, n, 0); i < n;
	     i = next_digit(s, n, i + len)) {
		len = char_digits(s + i, n - i);
		if (len > DIGITS || s[i] == '0' ||
		    (wanted && !wanted[char_number(s + i, len)]) ||
		    !judge(&t, i, len, &c))
			continue;
		list = arena_grow(a, list, *count, &cap, sizeof *list);
		list[(*count)++] = c;
	}
	return list;
}
