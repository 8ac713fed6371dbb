/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pieces that go on with a paragraph although something speaks against it, as
 * suspect_row.c has it of rows.
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/structure.h"

/* "... the Congo\n\nRecommends ...": a stop is forgotten before it. */
static bool
may_open(const struct state *st, const struct piece *p)
{
	enum relation relation;
	enum part part;

	if (state_stop(st) || !chars_stop(p->text, p->len) ||
	    !lexicon_opener(st->b->lex, p->text, p->len, &part, &relation))
		return false;
	/* Without case, only words that open preambles alone do. */
	return chars_open_caseless(p->text, p->len)
		       ? part == PART_PREAMBULAR
		       : chars_open_upper(p->text, p->len);
}

/*
 * It stands as paragraphs do, behind an empty line: above it a line was left
 * short, or a sentence ends.
 */
static bool
may_be_another(const struct state *st, const struct piece *p)
{
	char stop = state_stop(st);

	if (stop != ',')
		return stop == ';' || stop == '.';
	return p->apart || spoken_stands(st, p) ||
	       (chars_open_upper(p->text, p->len) &&
		!chars_open_caseless(p->text, p->len));
}

void
suspect_piece(const struct state *st, const struct piece *p)
{
	struct draft *d = state_last(st);

	if (p->begins != BEGINS_UNKNOWN || p == st->b->pieces->at ||
	    p[-1].kind != PIECE_TEXT || d->suspect)
		return;
	if (p->gap == GAP_LINE && p[-1].tail)
		d->suspect = p[-1].tail;
	else if (p->gap == GAP_BLANK &&
		 (may_be_another(st, p) || may_open(st, p)))
		d->suspect =
			suspect_new(st->b->arena,
				    (struct suspect){ .kind = SUSPECT_OTHER,
						      .text = p->text,
						      .n = p->len,
						      .line = p->first_line });
}
