/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a site offers above a text or below it: its languages, "English |
 * Français | Español", in one line or a name a line, and its pages, "Home |
 * Treaties | Search".
 */
#include "config.h"

#include <string.h>

#include "model/language.h"
#include "parse/chars.h"
#include "parse/row.h"

enum {
	EDGE = 40,  /* rows from the head, and from the end, that are asked */
	LEAST = 3,  /* names that make a switch */
	MOST = 120, /* bytes of a row of them */
	NAME_MOST = 16,
	CELL_MOST = 40, /* bytes of what a page is called */
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

/* "Home | Treaties | Search || Links": names between bars, without a stop. */
static bool
is_menu(const struct row *r)
{
	size_t bars = 0, cell = 0;

	if (r->kind != ROW_TEXT || r->role != ROLE_UNKNOWN || r->len > MOST ||
	    *r->text == '|' || r->text[r->len - 1] == '|')
		return false;
	for (size_t i = 0; i < r->len; i++, cell++) {
		if (r->text[i] != '|')
			continue;
		if (r->text[i - 1] != ' ' && r->text[i - 1] != '|')
			return false;
		bars += r->text[i - 1] == ' ';
		if (cell > CELL_MOST)
			return false;
		cell = 0;
	}
	return bars + 1 >= LEAST && cell <= CELL_MOST &&
	       !chars_stop(r->text, r->len);
}

/* The row beside, past empty ones, has bars: both are of a table. */
static bool
is_beside_bars(const struct row *rows, size_t n, size_t i)
{
	return (i > 0 && memchr(rows[i - 1].text, '|', rows[i - 1].len)) ||
	       (i + 1 < n && memchr(rows[i + 1].text, '|', rows[i + 1].len));
}

/* A menu is the first of all rows or the last. */
static void
mark_menus(struct row *rows, size_t n)
{
	size_t first = 0, last = n;

	while (last > 0 && rows[last - 1].kind == ROW_BLANK)
		last--;
	if (last > 0 && is_menu(&rows[last - 1]) &&
	    !is_beside_bars(rows, n, last - 1))
		rows[last - 1].kind = ROW_FURNITURE;
	while (first < last && rows[first].kind == ROW_BLANK)
		first++;
	if (first < last && is_menu(&rows[first]) &&
	    !is_beside_bars(rows, n, first))
		rows[first].kind = ROW_FURNITURE;
}

void
rows_mark_switches(struct row *rows, size_t n)
{
	mark_between(rows, 0, n < EDGE ? n : EDGE);
	if (n > EDGE)
		mark_between(rows, n - EDGE, n);
	mark_menus(rows, n);
}
