/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pieces that are paragraphs, or go on with the one before. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/structure.h"

/* --- paragraphs with a number --- */

/*
 * "2. (a) Decides": the number has no words of its own, and the first of its
 * items stands beside it.
 */
static bool
has_item_beside(const struct piece *p, const struct item *number,
		struct item *out)
{
	const char *s = p->text + number->len;
	size_t n = p->len - number->len;

	return number->style == ITEM_NUMBER && item_read(s, n, out) &&
	       out->style == ITEM_LETTER && out->len < n && !out->dotted &&
	       (!strcmp(out->token, "a") || !strcmp(out->token, "i"));
}

/*
 * "1. Recalling ...," above all that is operative: some number the paragraphs
 * of preambles, too.
 */
static bool
is_numbered_preamble(const struct state *st, const struct piece *p,
		     const struct item *item)
{
	enum relation relation;
	enum part part;

	return !st->operative && chars_stop(p->text, p->len) == ',' &&
	       lexicon_opener(st->b->lex, p->text + item->len,
			      p->len - item->len, &part, &relation) &&
	       part == PART_PREAMBULAR;
}

/* "(a) Resolves", with no paragraph above it that it could be an item of. */
static bool
opens_operative(const struct state *st, const struct piece *p,
		const struct item *item, size_t from)
{
	enum relation relation;
	enum part part;

	return !state_last(st) && !st->annex && !st->operative &&
	       lexicon_opener(st->b->lex, p->text + from + item->len,
			      p->len - from - item->len, &part, &relation) &&
	       part == PART_OPERATIVE;
}

/* The item of p, which stands `from` bytes behind its beginning. */
static void
take_item(struct state *st, const struct piece *p, struct item *item,
	  size_t from)
{
	const struct draft *d = state_last(st);
	int depth = item_depth(&st->stack, item, d && state_stop(st) == ':');
	enum part part = st->annex	 ? PART_ANNEX
			 : st->operative ? PART_OPERATIVE
					 : PART_PREAMBULAR;

	if (item->style == ITEM_NUMBER) {
		st->fresh = false;
		st->before = (struct item_stack){ 0 };
		st->number = char_number(item->token, strlen(item->token));
		if (!st->annex && !is_numbered_preamble(st, p, item)) {
			st->operative = true;
			part = PART_OPERATIVE;
		}
	} else if (opens_operative(st, p, item, from)) {
		st->operative = true;
		part = PART_OPERATIVE;
	} else if (d && d->part == PART_PREAMBULAR) {
		part = PART_PREAMBULAR;
	}
	item_push(&st->stack, item, depth);
	draft_begin(st, p, item, from, part,
		    part == PART_PREAMBULAR ? depth - 1 : depth);
}

void
paragraph_number(struct state *st, const struct piece *p, struct item *item)
{
	struct item beside;

	if (st->annex || !has_item_beside(p, item, &beside)) {
		take_item(st, p, item, 0);
		return;
	}
	st->fresh = false;
	st->operative = true;
	st->number = char_number(item->token, strlen(item->token));
	item_push(&st->stack, item, 1);
	take_item(st, p, &beside, item->len);
	st->b->drafts[st->b->n_drafts - 1].above = st->number;
}

/* --- paragraphs without a number --- */

/*
 * Below operative paragraphs, and what is complete, another preamble: "While
 * recognizing that ..., we take note of ...;" is none.
 */
static bool
opens_preamble(const struct state *st, const struct piece *p)
{
	const struct draft *d = state_last(st);
	char stop = chars_stop(p->text, p->len);

	if (!d || d->part != PART_OPERATIVE)
		return true;
	return state_stop(st) != ',' &&
	       (st->annex || (stop != ';' && stop != '.'));
}

void
paragraph_plain(struct state *st, const struct piece *p, size_t i)
{
	enum part spoken = spoken_part(st, p), part;
	struct draft *d = state_last(st);
	bool member = spoken_is_member(st, p);

	if (spoken_joins(st, p, spoken)) {
		suspect_piece(st, p);
		draft_join(st, d, p);
		return;
	}
	if (st->annex)
		part = PART_ANNEX;
	else if (!st->operative)
		/* "Recalls that ...," ends as the preamble does. */
		part = spoken == PART_OPERATIVE &&
				       (chars_stop(p->text, p->len) != ',' ||
					!spoken_goes_on(st, p))
			       ? spoken
			       : PART_PREAMBULAR;
	else
		part = spoken == PART_PREAMBULAR && opens_preamble(st, p)
			       ? spoken
			       : PART_OPERATIVE;
	if (part == PART_OPERATIVE)
		st->operative = true;
	st->listing = kind_is_listed(st, p, i);
	st->before = st->stack;
	st->stack = (struct item_stack){ 0 };
	d = draft_begin(st, p, NULL, 0, part, part == PART_PREAMBULAR ? 0 : 1);
	d->member = member;
}
