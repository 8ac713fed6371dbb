/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A symbol among words.  Every piece between two boundaries is tried as one,
 * the longest of those that begin first; what a bare number is of, the name of
 * an organ beside it tells.
 */
#include "config.h"

#include <ctype.h>
#include <string.h>

#include "model/pasted.h"

enum {
	WORDS_MOST = 300, /* bytes: a sentence, or an address */
	PIECE_MOST = 80,
};

static bool
is_word(const char *s, size_t i)
{
	return isalnum((unsigned char)s[i]);
}

static bool
begins(const char *s, size_t i)
{
	return is_word(s, i) && (i == 0 || !is_word(s, i - 1));
}

static bool
ends(const char *s, size_t i)
{
	return (is_word(s, i - 1) || s[i - 1] == ')') && !is_word(s, i);
}

/* The organ that words name; BODY_NONE: none. */
static enum body
body_named(const char *s)
{
	for (enum body b = BODY_NONE + 1; b < BODY_COUNT; b++)
		if (*body_name(b) && strcasestr(s, body_name(b)))
			return b;
	return BODY_NONE;
}

/* "UNHRC" before a bare number, of nobody who is known here. */
static bool
behind_initials(const char *s, size_t i)
{
	size_t end = i, n = 0;

	while (end > 0 && !is_word(s, end - 1))
		end--;
	while (n < end && isupper((unsigned char)s[end - n - 1]))
		n++;
	return n > 1;
}

/* Whether a number without letters in front may begin there. */
static bool
may_be_bare(const char *s, size_t i)
{
	return !isdigit((unsigned char)s[i]) ||
	       (!(i > 0 && strchr("/-.", s[i - 1])) && !behind_initials(s, i));
}

static bool
read_piece(const char *s, size_t n, enum body named, struct symbol *out)
{
	if (strspn(s, "0123456789") >= n)
		return false;
	return (symbol_parse(s, n, named, out) ||
		symbol_parse(s, n, BODY_NONE, out)) &&
	       out->body != BODY_NONE && out->number > 0;
}

bool
symbol_pasted(const char *s, struct symbol *out)
{
	size_t len = strlen(s);
	enum body named = body_named(s);

	for (size_t i = 0; i < len && len <= WORDS_MOST; i++) {
		size_t most = len - i < PIECE_MOST ? len - i : PIECE_MOST;

		if (!begins(s, i) || !may_be_bare(s, i))
			continue;
		for (size_t n = most; n > 2; n--)
			if (ends(s, i + n) && read_piece(s + i, n, named, out))
				return true;
	}
	return false;
}

bool
symbol_pasted_key(const char *s, char key[SYMBOL_TEXT])
{
	struct symbol symbol;

	if (!symbol_pasted(s, &symbol))
		return false;
	symbol_key(&symbol, key);
	return true;
}
