/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What has been seen of a text. */
#include "config.h"

#include "parse/abbreviation.h"
#include "parse/sign.h"
#include "parse/structure.h"

struct draft *
state_last(const struct state *st)
{
	size_t n = st->b->n_drafts;

	/* A table stands between paragraphs and says nothing of either. */
	while (n && st->b->drafts[n - 1].part == PART_OTHER)
		n--;
	return n ? &st->b->drafts[n - 1] : NULL;
}

char
state_stop(const struct state *st)
{
	const struct draft *d = state_last(st);

	return d ? abbreviation_stop(st->b->lex,
				     d->text.data ? d->text.data : "",
				     d->text.len)
		 : '.';
}

bool
state_titled(const struct state *st)
{
	const struct draft *d = state_last(st);

	return d && (d->brief || st->listing) && !state_stop(st) &&
	       (d->numbered ? d->item.style == ITEM_LETTER
			    : st->listing ||
				      st->b->r->symbol.kind == KIND_DECISION);
}

bool
state_among_titles(const struct state *st)
{
	const struct draft *d = state_last(st);

	return d && d->numbered && d->item.style == ITEM_LETTER &&
	       (d->brief || d->depth == st->titled) && !state_stop(st) &&
	       !st->listing;
}

bool
state_complete(const struct state *st)
{
	const struct draft *d = state_last(st);

	return !d || d->part == PART_HEADING || state_stop(st) ||
	       sign_ends_and(st->b->lex, d->text.data, d->text.len);
}

const struct piece *
state_next_text(const struct state *st, size_t i)
{
	for (i++; i < st->b->extent.end; i++)
		if (st->b->pieces->at[i].kind == PIECE_TEXT)
			return &st->b->pieces->at[i];
	return NULL;
}
