/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows that go on with a piece although something speaks against it.  They are
 * joined all the same: what is told here is only that it is not certain.
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/cutter.h"
#include "parse/item.h"
#include "parse/seam.h"

enum {
	TWICE_LEAST = 16,   /* bytes of a row that no chance repeats */
	SHORT_ROW = 60,	    /* of the one above: no row within a paragraph is */
	LIKE_PERCENT = 120, /* of a row's length: rows as long as that one */
	AROUND = 20,	    /* rows on either side that are looked at */
	SHORT_MOST = 2,	    /* of them that are short, as it happens */
	RAGGED_ROW = 85,    /* of the width: text in a proportional face */
};

static const struct suspect *
suspect(const struct cutter *c, enum suspect_kind kind, const struct row *r)
{
	return suspect_new(c->arena, (struct suspect){ .kind = kind,
						       .text = r->text,
						       .n = r->len,
						       .line = r->number });
}

/* Words with which a sentence rather goes on than a paragraph begins. */
static bool
goes_on(const struct cutter *c, const struct row *r)
{
	const struct lexeme *on =
		lexicon_match(c->lex, "goes-on", r->text, r->len);

	return on && strcmp(on->value, "-") != 0;
}

/*
 * The row above has room for the first word of r; for more, where an empty line
 * has told that the piece at hand begins, which tells it of no other.
 */
static bool
has_room(const struct cutter *c, const struct row *r)
{
	const struct row *last = c->last;
	unsigned percent = c->gap == GAP_BLANK ? RAGGED_ROW : FULL_PERCENT;

	/* Most rows are full, which needs no look at words. */
	return !row_is_wrapped(last) ||
	       ((last->indent + last->points) * 100 < last->width * percent &&
		row_is_early(last, r, percent));
}

/*
 * Behind a comma it opens as paragraphs of preambles do, with a letter as they
 * have, and the row above has room.
 */
static bool
may_be_other(const struct cutter *c, const struct row *r)
{
	const struct row *last = c->last;
	enum relation relation;
	enum part part;
	struct item item;

	if (!has_room(c, r) || row_hangs_back(r) ||
	    r->indent + 1 < c->first->indent ||
	    chars_stop(last->text, last->len) != ',' ||
	    (chars_open_lower(r->text, r->len) &&
	     !lexicon_opens_small(c->lex)) ||
	    goes_on(c, r))
		return false;
	return lexicon_opener(c->lex, r->text, r->len, &part, &relation) &&
	       part != PART_OPERATIVE && !relation_is_request(relation) &&
	       !item_read(c->text.data, c->text.len, &item);
}

/*
 * Rows round the i-th that text goes on behind, without a stop, and that are no
 * longer: where there are such, lines are of any length.
 */
static size_t
count_short(const struct cutter *c, size_t i)
{
	size_t from = i > AROUND ? i - AROUND : 0, n = 0;
	const struct row *rows = c->rows, *row = &rows[i];

	for (size_t k = from; k <= i + AROUND && k + 1 < c->n; k++)
		n += k != i && rows[k].kind == ROW_TEXT &&
		     rows[k + 1].kind == ROW_TEXT &&
		     rows[k].points * 100 <= row->points * LIKE_PERCENT &&
		     !chars_stop(rows[k].text, rows[k].len);
	return n;
}

/*
 * The row above r has room for much more than the first word of r, as the one
 * above that shows, and no sentence ends: a head that a page left, mostly.
 */
static bool
is_short(const struct cutter *c, const struct row *r)
{
	const struct row *above = c->last - 1;
	struct row last;

	if (c->last == c->first || above->kind != ROW_TEXT ||
	    (c->last->indent + c->last->points) * 100 >=
		    (above->indent + above->points) * SHORT_ROW ||
	    !row_is_wrapped(c->last))
		return false;
	last = *c->last;
	last.width = above->indent + above->points;
	return row_is_early(&last, r, SHORT_ROW) &&
	       !chars_stop(last.text, last.len) &&
	       !seam_is_tight(&c->text, r->text, r->len) &&
	       count_short(c, (size_t)(c->last - c->rows)) < SHORT_MOST;
}

void
suspect_row(struct cutter *c, const struct row *r)
{
	const struct row *last = c->last;

	if (c->suspect || c->kind != PIECE_TEXT || c->heading)
		return;
	if (r->len == last->len && r->len >= TWICE_LEAST &&
	    !memcmp(r->text, last->text, r->len))
		c->suspect = suspect(c, SUSPECT_TWICE, r);
	else if (is_short(c, r))
		c->suspect = suspect(c, SUSPECT_SHORT, last);
	else if (may_be_other(c, r))
		c->suspect = suspect(c, SUSPECT_OTHER, r);
}

void
suspect_tail(struct cutter *c, const struct row *r)
{
	if (c->first && c->kind == PIECE_TEXT && !c->heading && is_short(c, r))
		c->tail = suspect(c, SUSPECT_SHORT, c->last);
}
