/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words that a number belongs to, or a stop. */
#include "config.h"

#include "parse/abbreviation.h"
#include "parse/chars.h"

enum {
	NOMARK_LIMIT = 20, /* bytes of what a number is part of */
	TIGHT_LIMIT = 18,  /* of words without spaces */
	STOPPED_MOST = 16, /* of a word with its stop */
};

/* Words without spaces between them: one of the kind stands before byte n. */
static bool
tight_before(const struct lexicon *lex, const char *s, size_t n)
{
	for (size_t at = n; at >= 3 && n - at < TIGHT_LIMIT;) {
		const struct lexeme *no;

		at -= 3;
		if (!char_tight(s + at, n - at))
			return false;
		no = lexicon_match(lex, "nomark", s + at, n - at);
		if (no && at + no->len == n)
			return true;
	}
	return false;
}

bool
abbreviation_ends(const struct lexicon *lex, const char *s, size_t n)
{
	const struct lexeme *no;
	size_t at = n, len;

	while (at > 0 && n - at < NOMARK_LIMIT &&
	       (s[at - 1] == '.' ||
		(char_is_word(s[at - 1]) && !char_is_digit(s[at - 1]))))
		at--;
	if (n >= 3 && char_tight(s + n - 3, 3))
		return tight_before(lex, s, n);
	no = lexicon_find(lex, "nomark", s + at, n - at, &len);
	return no && at + len == n;
}

/* A row "stopped" is the last word of s, which ends in a stop. */
static bool
is_stopped(const struct lexicon *lex, const char *s, size_t n)
{
	size_t at = n, len;

	while (at > 0 && n - at <= STOPPED_MOST && s[at - 1] != ' ')
		at--;
	return n - at <= STOPPED_MOST &&
	       lexicon_find(lex, "stopped", s + at, n - at, &len) &&
	       at + len == n;
}

char
abbreviation_stop(const struct lexicon *lex, const char *s, size_t n)
{
	char stop = chars_stop(s, n);

	return stop == '.' && s[n - 1] == '.' && is_stopped(lex, s, n) ? 0
								       : stop;
}
