/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a resolution says of itself below its organ's name: in its first
 * sentence, at its end, and by its date.
 */
#include "config.h"

#include <string.h>

#include "model/session.h"
#include "parse/build.h"
#include "parse/chars.h"
#include "parse/facts.h"
#include "parse/sign.h"
#include "text/utf8.h"

void
masthead_session(struct build *b)
{
	char text[SYMBOL_TEXT];
	struct symbol symbol;

	if (*b->r->key || !b->bare ||
	    !session_assembly(b->bare, b->r->adopted, &symbol))
		return;
	symbol_key(&symbol, text);
	b->r->symbol = symbol;
	b->r->key = arena_strdup(b->arena, text);
	masthead_fill(b);
}

void
masthead_vote(struct build *b, const struct piece *p)
{
	facts_read_adoption(b, p->text,
			    p->len < FACTS_LINE ? p->len : FACTS_LINE);
}

void
masthead_date(struct build *b, const struct draft *d)
{
	struct date date;
	size_t len, n = d->text.len < FACTS_LINE ? d->text.len : FACTS_LINE;

	if (sign_find_date(b->lex, d->text.data, n, &date, &len) < n)
		b->r->adopted = date;
}

void
masthead_decided(struct build *b, const struct draft *d)
{
	size_t n = d->text.len < FACTS_LINE ? d->text.len : FACTS_LINE, at;
	const char *s = d->text.data;
	struct sign_meeting meeting;
	struct date date = { 0 };

	at = sign_find_meeting(b->lex, s, n, &meeting);
	if (at == n)
		return;
	at += sign_meeting(b->lex, s + at, n - at, &meeting);
	sign_meeting_date(b->lex, s + at, n - at, &date);
	if (!date.year)
		return;
	b->r->adopted = date;
	b->r->meeting = facts_meeting(b, &meeting);
}

/* A word at the beginning of s is of adopting, or of a meeting. */
static bool
says_adopted(const struct lexicon *lex, const char *s, size_t n)
{
	const struct lexeme *row = lexicon_match(lex, "masthead", s, n);

	return (row && !strcmp(row->value, "adopted")) ||
	       lexicon_match(lex, "meeting", s, n) ||
	       lexicon_match(lex, "meeting-before", s, n);
}

/* Such a word stands in the line. */
static bool
tells_adoption(const struct lexicon *lex, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i = utf8_next(s, n, i))
		if ((!i || !char_is_word(s[i - 1]) ||
		     char_tight(s + i, n - i)) &&
		    says_adopted(lex, s + i, n - i))
			return true;
	return false;
}

void
masthead_date_anywhere(struct build *b)
{
	struct date date;
	size_t len;

	if (b->r->adopted.year || b->before)
		return;
	for (size_t i = 0; i < b->r->n_furniture; i++) {
		const char *s = b->r->furniture[i];
		size_t n = strlen(s);

		if (n > FACTS_LINE ||
		    sign_find_date(b->lex, s, n, &date, &len) == n ||
		    !tells_adoption(b->lex, s, n))
			continue;
		b->r->adopted = date;
		return;
	}
}

void
masthead_below(struct build *b)
{
	struct symbol symbol;

	if (*b->r->key || b->before)
		return;
	for (size_t i = b->r->n_furniture; i-- > 0;) {
		const char *s = b->r->furniture[i];
		size_t n = strlen(s);

		if (sign_symbol(s, n) == n &&
		    symbol_parse(s, n, BODY_NONE, &symbol) &&
		    symbol.kind == KIND_RESOLUTION) {
			masthead_name(b, s, n, BODY_NONE);
			masthead_fill(b);
			return;
		}
	}
}
