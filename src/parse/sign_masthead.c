/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What mastheads say, and the votes below a text. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/sign.h"
#include "text/like.h"

bool
sign_is_masthead(const struct lexicon *lex, const char *s, size_t n)
{
	static const char *const alone[] = { "cover", "committee", "volume" };
	size_t len;
	const struct lexeme *row = lexicon_find(lex, "masthead", s, n, &len);

	for (size_t i = 0; row && i < sizeof alone / sizeof *alone; i++)
		if (!strcmp(row->value, alone[i]))
			return len == n;
	return row != NULL;
}

const struct lexeme *
sign_vote(const struct lexicon *lex, const char *s, size_t n)
{
	size_t at, len;
	const struct lexeme *row = lexicon_find(lex, "vote", s, n, &at);

	if (!row || strcmp(row->value, "alone") != 0)
		return row;
	while (at < n && s[at] == ' ')
		at++;
	return at == n || char_is_digit(s[at]) ||
			       like_ascii(s + at, n - at, &len) == ':'
		       ? row
		       : NULL;
}
