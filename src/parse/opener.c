/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Openers are phrases with a grammar: [lead...] opener [tail...].  And what else
 * is asked of the words of a kind as a whole.
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/lexicon.h"
#include "text/like.h"

enum { LEADS_LIMIT = 4 };

/* Where in a phrase we are; everything before `at` has been taken. */
struct phrase {
	const struct lexicon *lex;
	const char *s;
	size_t n, at;
	const struct lexeme *noun; /* in the tail, that has a relation */
};

/* "beaucoup d'" ends so that the next word is glued to it. */
static bool
is_elided(const char *s, size_t n)
{
	return n > 0 && (s[n - 1] == '\'' ||
			 (n >= 3 && !strncmp(s + n - 3, "\xe2\x80\x99", 3)));
}

/* Take a row of this kind, and the space before it; NULL without. */
static const struct lexeme *
take(struct phrase *p, const char *kind)
{
	size_t at = p->at, len;
	const struct lexeme *row;

	while (at < p->n && p->s[at] == ' ')
		at++;
	if (at == p->at && at > 0 && p->s[at] != ',' && !is_elided(p->s, at) &&
	    !chars_tight(p->s, at, p->s + at, p->n - at))
		return NULL;
	row = lexicon_find(p->lex, kind, p->s + at, p->n - at, &len);
	if (row)
		p->at = at + len;
	return row;
}

/* "also", "with deep concern", "its appreciation and its thanks" */
static bool
take_tail(struct phrase *p)
{
	size_t before = p->at;
	const struct lexeme *noun;

	if (take(p, "tail"))
		return true;
	take(p, "tail-open");
	while (take(p, "tail-adjective"))
		;
	noun = take(p, "tail-noun");
	if (!noun) {
		p->at = before;
		return false;
	}
	if (!p->noun && strcmp(noun->value, "-") != 0)
		p->noun = noun;
	return true;
}

/* "Welcomes and encourages", "appreciation and thanks" */
static bool
take_second(struct phrase *p)
{
	size_t before = p->at;

	if (!take(p, "conjunction"))
		return false;
	if (take_tail(p))
		return true;
	take(p, "lead");
	if (take(p, "opener"))
		return true;
	p->at = before;
	return false;
}

/* "In this regard, recalling": the comma behind a lead. */
static void
skip_comma(struct phrase *p)
{
	size_t len;

	if (p->at < p->n && like_ascii(p->s + p->at, p->n - p->at, &len) == ',')
		p->at += len;
}

/*
 * Leads and the opener; the last lead, or the first, may be an opener too,
 * and "вновь заявляя" is more than a lead before "заявляя".
 */
static const struct lexeme *
take_first(struct phrase *p)
{
	const struct lexeme *row, *lead;
	size_t before = p->at, leads = 0;

	while (leads < LEADS_LIMIT) {
		size_t at = p->at, end;

		lead = take(p, "lead");
		if (!lead)
			break;
		end = p->at;
		p->at = at;
		row = take(p, "opener");
		if (row && row->len > lead->len)
			return row;
		p->at = end;
		before = at;
		leads++;
		skip_comma(p);
	}
	row = take(p, "opener");
	if (row || !leads)
		return row;
	p->at = before;
	row = take(p, "opener");
	if (row)
		return row;
	p->at = 0;
	return take(p, "opener");
}

size_t
lexicon_opener(const struct lexicon *lex, const char *s, size_t n,
	       enum part *part, enum relation *relation)
{
	struct phrase p = { .lex = lex, .s = s, .n = n };
	const struct lexeme *row;

	*part = PART_OTHER;
	*relation = RELATION_NONE;
	row = take_first(&p);
	if (!row)
		return 0;
	*relation = relation_from_name(row->value, strlen(row->value));
	if (!strcmp(row->more, part_name(PART_PREAMBULAR)))
		*part = PART_PREAMBULAR;
	else if (!strcmp(row->more, part_name(PART_OPERATIVE)))
		*part = PART_OPERATIVE;
	while (take_tail(&p) || take_second(&p))
		;
	/* What is expressed tells more: concern, or appreciation. */
	if (*relation == RELATION_EXPRESS && p.noun)
		*relation = relation_from_name(p.noun->value,
					       strlen(p.noun->value));
	while (p.at > 0 && (s[p.at - 1] == ',' || s[p.at - 1] == ' '))
		p.at--;
	return p.at;
}

bool
lexicon_says(const struct lexicon *lex, const char *kind, const char *s,
	     size_t n)
{
	size_t count;
	const struct lexeme *rows = lexicon_rows(lex, kind, &count);

	for (size_t i = 0; i < count; i++)
		if (memmem(s, n, rows[i].text, rows[i].len))
			return true;
	return false;
}
