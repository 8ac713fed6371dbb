/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Titles that are printed again at the head of each page, below the symbol or
 * above it: they may be wrapped otherwise there than in the masthead.
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/row.h"

enum {
	MASTHEAD = 40,	 /* rows of it, at most */
	TITLE_LEAST = 8, /* bytes of a row that is a title's again */
};

/* A place in the words of several rows. */
struct reading {
	const struct row *rows;
	size_t n, row, at;
};

/* The next byte; a row's end and spaces are one space; 0 at the text's end. */
static char
next_byte(struct reading *p)
{
	const struct row *r = &p->rows[p->row];

	if (p->row >= p->n || r->kind != ROW_TEXT)
		return 0;
	if (p->at >= r->len) {
		p->row++;
		p->at = 0;
		return ' ';
	}
	if (r->text[p->at] != ' ')
		return r->text[p->at++];
	while (p->at < r->len && r->text[p->at] == ' ')
		p->at++;
	return ' ';
}

/* How many rows from i on say word by word what stands from byte `at` of k. */
static size_t
rows_alike(const struct row *rows, size_t n, size_t i, size_t k, size_t at)
{
	struct reading above = { rows, i, k, at }, here = { rows, n, i, 0 };
	size_t alike = 0;

	for (;;) {
		char a = next_byte(&above), b = next_byte(&here);

		if (a != b || !a)
			return alike;
		if (here.at == 0)
			alike = here.row - i;
	}
}

/* The title may begin at byte `at` of row k: behind a number, or a gap. */
static bool
may_begin(const struct row *rows, size_t k, size_t at)
{
	const char *s = rows[k].text;

	for (size_t i = 0; i < at; i++)
		if (char_is_lower(s[i]) || s[i] & 0x80)
			return false;
	return at || k == 0 || rows[k - 1].kind != ROW_TEXT;
}

size_t
rows_again(const struct row *rows, size_t n, size_t i)
{
	size_t most = 0;

	if (i >= n || rows[i].kind != ROW_TEXT || rows[i].len < TITLE_LEAST)
		return 0;
	for (size_t k = 0; k < i && k < MASTHEAD; k++) {
		const char *at = rows[k].kind != ROW_TEXT
					 ? NULL
					 : memmem(rows[k].text, rows[k].len,
						  rows[i].text, TITLE_LEAST);
		size_t alike;

		if (!at || (at > rows[k].text && at[-1] != ' ') ||
		    !may_begin(rows, k, (size_t)(at - rows[k].text)))
			continue;
		alike = rows_alike(rows, n, i, k, (size_t)(at - rows[k].text));
		most = alike > most ? alike : most;
	}
	return most;
}
