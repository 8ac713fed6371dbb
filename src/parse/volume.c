/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Volumes that texts are printed in. */
#include "config.h"

#include <string.h>

#include "parse/capitals.h"
#include "parse/chars.h"
#include "parse/sign.h"
#include "parse/volume.h"

bool
volume_range(struct build *b, const char *s, size_t n)
{
	struct date from, to;
	size_t len, at = sign_find_date(b->lex, s, n, &from, &len), next;

	if (at > 1 || at >= n)
		return false;
	at += len;
	next = sign_find_date(b->lex, s + at, n - at, &to, &len);
	if (next > 5 || at + next >= n)
		return false;
	b->r->report_from = from;
	b->r->report_to = to;
	return true;
}

/* An announcing word begins at byte `at`. */
static bool
word_at(const struct build *b, const char *s, size_t n, size_t at)
{
	return (at == 0 || !char_is_word(s[at - 1])) &&
	       lexicon_match(b->lex, "masthead", s + at, n - at);
}

/*
 * Elsewhere than at a line's beginning, or behind an organ's name, a report is
 * only spoken of.
 */
static bool
may_name(const struct build *b, const struct lexeme *row, const char *s,
	 size_t n, size_t at)
{
	size_t len = 0;

	if (!strcmp(row->value, "supplement"))
		return *b->r->report_series || *b->r->report_title;
	return at == 0 ||
	       (lexicon_find(b->lex, "organ", s, n, &len) && len + 1 == at);
}

static void
read(struct build *b, const struct lexeme *row, size_t word, const char *s,
     size_t n)
{
	size_t len = n, at;
	struct date date;

	if (!strcmp(row->value, "supplement")) {
		for (at = word; at < n && s[at] == ' ';)
			at++;
		b->r->supplement = arena_strndup(b->arena, s + at,
						 char_digits(s + at, n - at));
	} else if (!strcmp(row->value, "series")) {
		for (at = word; at < n && !word_at(b, s, n, at);)
			at++;
		b->r->report_series =
			arena_printf(b->arena, "%s%.*s", row->text,
				     (int)(chars_bare(s, at) - word), s + word);
	} else {
		at = sign_find_date(b->lex, s, n, &date, &len);
		if (at > 0 && s[at - 1] == '(')
			at--;
		b->r->report_title =
			capitals_spell(b->arena, NULL, 0, s, chars_bare(s, at));
		volume_range(b, s + at, n - at);
	}
}

void
volume_read(struct build *b, const struct lexeme *row, size_t word,
	    const char *s, size_t n, size_t at)
{
	if (may_name(b, row, s, n, at))
		read(b, row, word, s + at, n - at);
}
