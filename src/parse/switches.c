/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The languages that a site offers a page in: "English | Français | Español",
 * in one line or a name a line, above the text or below it.
 */
#include "config.h"

#include <string.h>

#include "model/language.h"
#include "parse/row.h"

enum {
	EDGE = 40,  /* rows from the head, and from the end, that are asked */
	LEAST = 3,  /* names that make a switch */
	MOST = 120, /* bytes of a row of them */
	NAME_MOST = 16,
};

static bool
is_sign(char c)
{
	return c == ' ' || c == '|' || c == '/' || c == ',' || c == '-' ||
	       c == '\t' || c == '[' || c == ']' || c == '(' || c == ')' ||
	       c == '*';
}

/* Bytes of what stands between two names at s. */
static size_t
between(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n)
		if (is_sign(s[i]))
			i++;
		else if (n - i >= 2 && !memcmp(s + i, "\u00b7", 2))
			i += 2;
		else if (n - i >= 3 && !memcmp(s + i, "\u2022", 3))
			i += 3;
		else
			break;
	return i;
}

/* Bytes of the word at s, as far as it may be a name. */
static size_t
word(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && i <= NAME_MOST && !is_sign(s[i]))
		i++;
	return i;
}

size_t
switches_names(const char *s, size_t n)
{
	size_t names = 0, len;

	for (size_t i = between(s, n); i < n && n <= MOST;
	     i += len + between(s + i + len, n - i - len)) {
		len = word(s + i, n - i);
		if (len > NAME_MOST || !language_is_name(s + i, len))
			return 0;
		names++;
	}
	return names;
}

static size_t
count_names(const struct row *r)
{
	return r->kind == ROW_TEXT && r->role == ROLE_UNKNOWN
		       ? switches_names(r->text, r->len)
		       : 0;
}

/* Rows from `from` to `to`: those of names that stand together go. */
static void
mark_between(struct row *rows, size_t from, size_t to)
{
	for (size_t i = from, end; i < to; i = end) {
		size_t names = 0, here;

		for (end = i; end < to; end++) {
			here = count_names(&rows[end]);
			if (!here && rows[end].kind != ROW_BLANK)
				break;
			names += here;
		}
		for (size_t k = i; names >= LEAST && k < end; k++)
			if (rows[k].kind == ROW_TEXT)
				rows[k].kind = ROW_FURNITURE;
		end += end == i;
	}
}

void
rows_mark_switches(struct row *rows, size_t n)
{
	mark_between(rows, 0, n < EDGE ? n : EDGE);
	if (n > EDGE)
		mark_between(rows, n - EDGE, n);
}
