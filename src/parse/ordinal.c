/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ordinals are read from their end, where the word is that tells them. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/ordinal.h"

enum {
	WORDS_LIMIT = 32, /* bytes of the name of a number */
	TEN_LIMIT = 20,	  /* "soixante et onzième": units below this */
	HUNDRED = 100,
};

/*
 * The row of a kind that stands right before byte `end`, in one word or
 * several; *at is where it begins.
 */
static const struct lexeme *
row_before(const struct lexicon *lex, const char *kind, const char *s,
	   size_t end, size_t *at)
{
	const struct lexeme *found = NULL;
	size_t least = end > WORDS_LIMIT ? end - WORDS_LIMIT : 0;

	for (size_t i = end; i-- > least;) {
		const struct lexeme *row;
		size_t len;

		if (i > 0 && char_is_word(s[i - 1]))
			continue;
		row = lexicon_find(lex, kind, s + i, end - i, &len);
		if (row && len == end - i) {
			found = row;
			*at = i;
		}
	}
	return found;
}

/* Past what joins two of its words: "-", a space, "and" between spaces. */
static size_t
joint_before(const struct lexicon *lex, const char *s, size_t end)
{
	size_t at = end;

	while (at > 0 && (s[at - 1] == '-' || s[at - 1] == ' '))
		at--;
	if (at == end || !row_before(lex, "and", s, at, &at))
		return at;
	while (at > 0 && (s[at - 1] == '-' || s[at - 1] == ' '))
		at--;
	return at;
}

static int
value_of(const struct lexeme *row)
{
	return row ? char_number(row->value, strlen(row->value)) : 0;
}

int
ordinal_before(const struct lexicon *lex, const char *s, size_t n,
	       size_t *begin)
{
	size_t end = n, at;
	int value, more;

	while (end > 0 && s[end - 1] == ' ')
		end--;
	value = value_of(row_before(lex, "ordinal", s, end, begin));
	/* Tens, and hundreds before them. */
	while (value && (end = joint_before(lex, s, *begin)) < *begin) {
		more = value_of(row_before(lex, "tens", s, end, &at));
		if (more <= value || value >= HUNDRED ||
		    (more < HUNDRED && value >= TEN_LIMIT))
			break;
		value += more;
		*begin = at;
	}
	return value;
}

size_t
ordinal_word(const struct lexicon *lex, const char *s, size_t n)
{
	size_t len;

	if (lexicon_find(lex, "tens", s, n, &len) ||
	    lexicon_find(lex, "ordinal", s, n, &len))
		return len;
	return 0;
}
