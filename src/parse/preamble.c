/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What only the first number tells: where the preamble ends. */
#include "config.h"

#include <string.h>

#include "parse/build.h"
#include "parse/chars.h"

static bool
opens_preamble(const struct build *b, const struct draft *d)
{
	enum relation relation;
	enum part part;

	return lexicon_opener(b->lex, d->text.data, d->text.len, &part,
			      &relation) &&
	       part == PART_PREAMBULAR;
}

/* Operative, but it has no number and ends as paragraphs of preambles do. */
static bool
ends_as_preamble(const struct draft *d)
{
	return d->part == PART_OPERATIVE && !d->numbered && d->text.len &&
	       chars_stop(d->text.data, d->text.len) == ',';
}

static bool
is_first(const struct draft *d)
{
	return d->part == PART_OPERATIVE && d->numbered &&
	       d->item.style == ITEM_NUMBER && !strcmp(d->item.token, "1");
}

void
preamble_regain(struct build *b)
{
	size_t from = 0, to;
	bool opens = false;

	while (from < b->n_drafts && b->drafts[from].part != PART_OPERATIVE)
		from++;
	for (to = from; to < b->n_drafts && ends_as_preamble(&b->drafts[to]);)
		opens |= opens_preamble(b, &b->drafts[to++]);
	if (!opens || to == b->n_drafts || !is_first(&b->drafts[to]))
		return;
	for (size_t i = from; i < to; i++) {
		b->drafts[i].part = PART_PREAMBULAR;
		b->drafts[i].depth = 0;
	}
}
