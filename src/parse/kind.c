/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pieces that are no paragraphs. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/sign.h"
#include "parse/structure.h"
#include "text/like.h"
#include "text/utf8.h"

enum {
	HEADING_LIMIT = 159, /* characters */
	TITLED_LIMIT = 600,  /* of one below its number, or marked as one */
	SECTIONS_LOST = 3,   /* numbers of sections, to the next */
	LISTED_LIMIT = 300,  /* of one in a list */
	MEETING_WITHIN = 60, /* bytes of "Adopted unanimously at the ..." */
};

/* "at its 310th meeting" stands near the beginning, or right below. */
static bool
names_meeting(const struct state *st, const struct piece *p)
{
	const struct piece *end = st->b->pieces->at + st->b->extent.end;
	struct sign_meeting meeting;

	if (p + 1 < end && p[1].gap == GAP_LINE &&
	    sign_is_meeting(st->b->lex, p[1].text, p[1].len))
		return true;

	return sign_find_meeting(st->b->lex, p->text, p->len, &meeting) <
	       (p->len < MEETING_WITHIN ? p->len : MEETING_WITHIN);
}

/* It stands below an empty line, and no text behind it. */
static bool
is_last(const struct state *st, const struct piece *p)
{
	return p->gap == GAP_BLANK &&
	       !state_next_text(st, (size_t)(p - st->b->pieces->at));
}

bool
kind_is_vote(const struct state *st, const struct piece *p)
{
	/* Turned round where lines are read from the right. */
	size_t skip = p->len > 0 && strchr("[(])", p->text[0]) ? 1 : 0;

	if (!sign_vote(st->b->lex, p->text + skip, p->len - skip) ||
	    !chars_open_upper(p->text, p->len))
		return false;
	/* In a preamble only what names its meeting is believed. */
	return skip || (state_last(st) && state_stop(st) == '.') ||
	       (st->operative && p->gap == GAP_BLANK && state_stop(st)) ||
	       ((state_stop(st) || st->listing || is_last(st, p)) &&
		names_meeting(st, p));
}

/* A running head that no page's edge gave away: a symbol, a page's word. */
bool
kind_is_stray_head(const struct state *st, const struct piece *p)
{
	size_t len = sign_symbol(p->text, p->len);
	const struct lexeme *page;

	if (!len)
		return false;
	while (len < p->len && p->text[len] == ' ')
		len++;
	page = lexicon_match(st->b->lex, "page", p->text + len, p->len - len);
	if (page)
		for (len += page->len; len < p->len && p->text[len] == ' ';)
			len++;
	return len + char_digits(p->text + len, p->len - len) == p->len;
}

/*
 * A name with its country, or behind what it is elected to, as decisions have
 * them: "N.N. (Ruritania)", "First Committee: N.N."
 * Other short lines below their colons are titles of documents.
 */
static bool
is_named(const struct piece *p)
{
	size_t at = utf8_prev(p->text, p->len, p->len), len;
	char like = p->len ? like_ascii(p->text + at, p->len - at, &len) : 0;

	return (like && strchr(")\"*", like)) ||
	       memmem(p->text, p->len, ": ", 2);
}

/* A piece that may stand in a list of names: no sentence, no heading. */
static bool
may_be_listed(const struct state *st, const struct piece *p)
{
	char section[SIGN_SECTION];
	enum relation relation;
	enum part part;
	struct item item;

	if (st->b->r->symbol.kind == KIND_DECISION && !is_named(p) &&
	    !utf8_longer(p->text, p->len, HEADING_LIMIT))
		return false;
	return !p->heading && !chars_stop(p->text, p->len) &&
	       !chars_open_lower(p->text, p->len) &&
	       !utf8_longer(p->text, p->len, LISTED_LIMIT) &&
	       !item_read(p->text, p->len, &item) &&
	       !sign_section(st->b->lex, p->text, p->len, section) &&
	       !sign_is_annex(st->b->lex, p->text, p->len) &&
	       !sign_is_meeting(st->b->lex, p->text, p->len) &&
	       !sign_is_formula(st->b->lex, p->text, p->len) &&
	       !lexicon_opener(st->b->lex, p->text, p->len, &part, &relation);
}

bool
kind_is_listed(const struct state *st, const struct piece *p, size_t i)
{
	const struct draft *d = state_last(st);
	const struct piece *next = state_next_text(st, i);

	if (!d || st->annex || d->part == PART_HEADING || !may_be_listed(st, p))
		return false;
	/* The lines of a table, and headings, look the same. */
	if (st->b->r->symbol.kind != KIND_DECISION &&
	    (chars_open_caseless(p->text, p->len) ||
	     char_is_digit(p->text[p->len - 1])))
		return false;
	return st->listing ? !state_stop(st)
			   : state_stop(st) == ':' && next &&
				     may_be_listed(st, next);
}

bool
kind_is_titled_section(const struct state *st, const struct piece *p)
{
	int value = sign_titled_section(p->text, p->len);

	return value > st->sections && value <= st->sections + SECTIONS_LOST &&
	       !chars_stop(p->text, p->len);
}

/*
 * It stands between numbered paragraphs, the one above complete, and the next
 * is the one that is due: no paragraph, whatever its first words are.
 */
static bool
is_among_numbers(const struct state *st, const struct piece *next)
{
	const struct draft *d = state_last(st);
	struct item item;
	int value;

	if (!d || d->part != PART_OPERATIVE || !d->numbered || !st->number ||
	    (state_stop(st) != ';' && state_stop(st) != '.') || !next ||
	    !item_read(next->text, next->len, &item) ||
	    item.style != ITEM_NUMBER || item.len == next->len)
		return false;
	value = char_number(item.token, strlen(item.token));
	return value == 1 || value == st->number + 1;
}

/*
 * A page's end tore it: behind the hyphen of a word, or of a statement, whose
 * paragraphs have the mark before them.
 */
static bool
is_torn(const struct state *st, const struct piece *p)
{
	size_t mark;

	return (p->len > 1 && p->text[p->len - 1] == '-' &&
		p->text[p->len - 2] != ' ') ||
	       (st->b->r->symbol.kind == KIND_STATEMENT &&
		like_ascii(p->text, p->len, &mark) == '"');
}

/* "At its 85th plenary meeting, ...", torn by a page: the next ends it. */
static bool
opens_decision(const struct state *st, const struct piece *p,
	       const struct piece *next)
{
	return st->b->r->symbol.kind == KIND_DECISION && next &&
	       chars_stop(next->text, next->len) == '.' &&
	       sign_decides_torn(st->b->lex, p->text, p->len, next->text,
				 next->len);
}

/*
 * A decision that defers documents lists them below "Item 140" and the title of
 * that item, "Review of ..." perhaps.
 */
static bool
is_listed_item(const struct state *st, const struct piece *p)
{
	const struct draft *d = state_last(st);

	return st->b->r->symbol.kind == KIND_DECISION &&
	       (sign_agenda_item(st->b->lex, p->text, p->len) ||
		(d && d->part == PART_HEADING &&
		 sign_agenda_item(st->b->lex, d->text.data, d->text.len)));
}

/*
 * "Stabilization", above "(a)", though nothing closes what is above it: a text
 * that leads to a list has a stop.
 */
static bool
is_over_list(const struct piece *p, const struct piece *next)
{
	struct item item;

	return p->gap == GAP_BLANK && next && next->gap == GAP_BLANK &&
	       chars_open_upper(p->text, p->len) &&
	       !chars_open_caseless(p->text, p->len) &&
	       item_read(next->text, next->len, &item) &&
	       item.style == ITEM_LETTER && !strcmp(item.token, "a");
}

/* It is short, small, and has no stop, as the rest of a heading. */
static bool
may_end_heading(const struct state *st, const struct piece *p)
{
	enum relation relation;
	enum part part;
	struct item item;

	return (p->gap == GAP_PAGE || p->heading) &&
	       chars_open_lower(p->text, p->len) &&
	       !chars_stop(p->text, p->len) &&
	       !utf8_longer(p->text, p->len, HEADING_LIMIT) &&
	       !item_read(p->text, p->len, &item) &&
	       !lexicon_opener(st->b->lex, p->text, p->len, &part, &relation);
}

bool
kind_ends_heading(const struct state *st, const struct piece *p)
{
	const struct draft *d = state_last(st);

	return d && d->part == PART_HEADING && may_end_heading(st, p);
}

/* The next page has the rest of a heading, and below that something begins. */
static bool
is_torn_heading(const struct state *st, const struct piece *next)
{
	const struct piece *behind =
		state_next_text(st, (size_t)(next - st->b->pieces->at));
	struct item item;

	return may_end_heading(st, next) && behind &&
	       (item_read(behind->text, behind->len, &item) ||
		sign_begins(st->b->lex, behind->text, behind->len)) &&
	       !sign_is_meeting(st->b->lex, behind->text, behind->len);
}

/* What comes next begins as what stands below a heading does. */
static bool
is_above_beginning(const struct state *st, const struct piece *next)
{
	const struct draft *d = state_last(st);
	bool decision = st->b->r->symbol.kind == KIND_DECISION;
	struct item item;

	return next &&
	       (next->begins != BEGINS_NO || (d && d->part == PART_HEADING)) &&
	       (!chars_open_lower(next->text, next->len) ||
		item_read(next->text, next->len, &item) ||
		sign_begins(st->b->lex, next->text, next->len)) &&
	       (decision ||
		!sign_is_meeting(st->b->lex, next->text, next->len)) &&
	       (d || next->heading || next->len);
}

/* It may be as long as a title: headings stand together, or it was marked. */
static bool
is_titled(const struct state *st, const struct piece *p)
{
	const struct draft *d = state_last(st);

	return p->heading ||
	       (d && d->part == PART_HEADING &&
		st->b->r->symbol.kind != KIND_DECISION) ||
	       kind_is_titled_section(st, p);
}

/* Marked or placed as a heading is, it may be as long as a title. */
static bool
may_be_long(const struct state *st, const struct piece *p,
	    const struct piece *next)
{
	return !utf8_longer(p->text, p->len, TITLED_LIMIT) &&
	       (is_titled(st, p) || is_among_numbers(st, next));
}

/*
 * Short, without a stop, and something begins behind it.  In flowing text the
 * same is true of what a page's end left over, but that goes on in small
 * letters, and what is before it has no stop.
 */
bool
kind_is_heading(const struct state *st, const struct piece *p, size_t i)
{
	char section[SIGN_SECTION];
	const struct draft *d = state_last(st);
	const struct piece *next = state_next_text(st, i);
	char stop = state_stop(st);
	enum part part;
	enum relation relation;

	if (chars_stop(p->text, p->len) || chars_open_lower(p->text, p->len) ||
	    (utf8_longer(p->text, p->len, HEADING_LIMIT) &&
	     !may_be_long(st, p, next)))
		return false;
	if (p->heading)
		return true;
	if (is_torn(st, p) || opens_decision(st, p, next))
		return false;
	if (p->gap == GAP_BLANK && is_listed_item(st, p))
		return true;
	if (lexicon_opener(st->b->lex, p->text, p->len, &part, &relation))
		return p->gap == GAP_BLANK && is_among_numbers(st, next);
	if (spoken_among_preamble(st, p))
		return false;
	/* "on the recommendation of the Committee", and below it "Section A" */
	if (p->gap == GAP_BLANK &&
	    sign_worded_section(st->b->lex, p->text, p->len))
		return true;
	/* "...; and", and below it "II" */
	if (d && d->part != PART_HEADING && !stop && !state_titled(st))
		return (state_complete(st) &&
			sign_section(st->b->lex, p->text, p->len, section)) ||
		       is_over_list(p, next);
	if (sign_section(st->b->lex, p->text, p->len, section))
		return true;
	if (kind_is_listed(st, p, i))
		return false;
	/* A decision names those elected, a line each. */
	if (st->b->r->symbol.kind == KIND_DECISION && is_named(p))
		return false;
	return is_above_beginning(st, next) ||
	       (next && is_torn_heading(st, next));
}
