/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a piece without a number goes on with the paragraph before it. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/sign.h"
#include "parse/structure.h"
#include "text/like.h"
#include "text/utf8.h"

enum {
	LEAD_WORDS = 3,	   /* of the longest lead that is looked for */
	NAMED_LIMIT = 159, /* characters of what a decision lists */
};

/* "and further", "with deep": the end of a text that goes on. */
static bool
ends_in_lead(const struct lexicon *lex, const char *s, size_t n)
{
	size_t at = n, len;

	for (int words = 0; words < LEAD_WORDS && at > 0; words++) {
		while (at > 0 && s[at - 1] == ' ')
			at--;
		while (at > 0 && s[at - 1] != ' ')
			at--;
		if (lexicon_find(lex, "lead", s + at, n - at, &len) &&
		    at + len == n)
			return true;
	}
	return false;
}

/*
 * Whether an opener in small letters, behind a text without a stop, goes on
 * with it.  A participle would have a comma before it, or "and".
 */
static bool
awaits(const struct state *st, const struct draft *d, enum part spoken)
{
	return spoken != PART_PREAMBULAR || d->part != PART_PREAMBULAR ||
	       sign_ends_and(st->b->lex, d->text.data, d->text.len) ||
	       ends_in_lead(st->b->lex, d->text.data, d->text.len);
}

/* A line that was never wrapped: it is a paragraph. */
static bool
is_long_line(const struct piece *p)
{
	return p->first_line == p->last_line && p->len > ROW_FLOWING;
}

/* "...; and" */
static bool
ends_item_and(const struct lexicon *lex, const struct draft *d)
{
	size_t n = d->text.len;

	if (!n || !sign_ends_and(lex, d->text.data, n))
		return false;
	while (n > 0 && d->text.data[n - 1] != ' ')
		n--;
	return n > 1 && chars_stop(d->text.data, n - 1) == ';';
}

/*
 * Below the last of a list, what goes on is of the paragraph above it.  Behind
 * a comma it stands by itself where that item's last line was left short; among
 * paragraphs without numbers it would take the name of the next.
 */
static bool
is_flush(const struct state *st, const struct piece *p)
{
	const struct draft *d = state_last(st);
	char stop = state_stop(st);
	bool left_short = d->brief && d->last_line > d->first_line &&
			  (d->part == PART_PREAMBULAR || st->number);

	if (p->begins != BEGINS_UNKNOWN || p == st->b->pieces->at ||
	    p[-1].kind != PIECE_TEXT || !d->numbered ||
	    d->depth <= (d->part == PART_OPERATIVE))
		return false;
	if (stop == ',')
		return p->gap == GAP_BLANK && left_short;
	return (stop == ';' || stop == '.' || ends_item_and(st->b->lex, d)) &&
	       (p->gap == GAP_BLANK ||
		(p->gap == GAP_LINE && (p->stands_in || is_long_line(p))));
}

/* "stressing that,": what is said is still to come. */
static bool
ends_in_saying(const struct lexicon *lex, const struct buf *text)
{
	size_t n, len = text->len, comma;
	const struct lexeme *rows = lexicon_rows(lex, "says", &n);

	while (len > 0) {
		size_t at = utf8_prev(text->data, len, len);

		if (text->data[at] != ' ' &&
		    like_ascii(text->data + at, len - at, &comma) != ',')
			break;
		len = at;
	}
	for (size_t i = 0; i < n; i++)
		if (len >= rows[i].len &&
		    !memcmp(text->data + len - rows[i].len, rows[i].text,
			    rows[i].len))
			return true;
	return false;
}

bool
spoken_stands(const struct state *st, const struct piece *p)
{
	const struct draft *d = state_last(st);

	return d && d->part == PART_PREAMBULAR && !st->operative &&
	       !st->annex && p->begins == BEGINS_UNKNOWN &&
	       state_stop(st) == ',' && chars_stop(p->text, p->len) == ',' &&
	       spoken_may_open(st->b->lex, p) &&
	       !ends_in_saying(st->b->lex, &d->text);
}

/* Where it stands, and where the text above it ended, leave no doubt. */
static bool
stands_alone(const struct state *st, const struct piece *p)
{
	if (p->gap == GAP_BLANK &&
	    (p == st->b->pieces->at || p[-1].kind != PIECE_TEXT))
		return false;
	if (spoken_goes_behind(st, p))
		return false;
	return (p->stands_in || (p->behind_room && p->gap == GAP_BLANK)) &&
	       spoken_stands(st, p);
}

/*
 * Its first word is a capital's, or, where no case tells, behind an empty line,
 * one that nothing but paragraphs of preambles begins with.
 */
static bool
opens_plainly(const struct lexicon *lex, const struct piece *p)
{
	size_t len;

	if (!chars_open_caseless(p->text, p->len))
		return true;
	return p->gap == GAP_BLANK &&
	       lexicon_find(lex, "prefix", p->text, p->len, &len);
}

/*
 * No list stands below a colon, nor below a semicolon, in a preamble where one
 * piece alone does, with no words that open any, and then the preamble goes
 * on: a title had that stop, or one of the things that are named.
 */
static bool
is_rest(const struct state *st, const struct piece *p)
{
	const struct draft *d = state_last(st);
	char stop = state_stop(st);

	return (stop == ':' || stop == ';') && d->part == PART_PREAMBULAR &&
	       !d->numbered && !st->operative && !st->annex &&
	       p->begins == BEGINS_UNKNOWN && !p->stands_in &&
	       chars_stop(p->text, p->len) == ',' &&
	       spoken_preamble_goes_on(st, p);
}

/*
 * "(3) The instrument" at the beginning of a line, where "(2)" stands within
 * the paragraph above: so does it.
 */
static bool
is_inner_item(const struct draft *d, const struct piece *p)
{
	struct item item;
	char before[ITEM_TOKEN + 3];
	int value;

	if (p->gap != GAP_LINE || *p->text != '(' || !d->text.len ||
	    !item_read(p->text, p->len, &item) || item.style != ITEM_LETTER)
		return false;
	value = char_number(item.token, char_digits(item.token, 2));
	if (value > 1)
		snprintf(before, sizeof before, " (%d)", value - 1);
	else if (!item.token[1] && item.token[0] > 'a')
		snprintf(before, sizeof before, " (%c)", item.token[0] - 1);
	else
		return false;
	return memmem(d->text.data, d->text.len, before, strlen(before));
}

/*
 * An annex may have a preamble, and what it leads to: "The States Parties, ...
 * Recalling ..., Have agreed as follows:"
 */
static bool
opens_in_annex(const struct state *st, const struct piece *p, enum part spoken)
{
	char stop = chars_stop(p->text, p->len);

	return st->annex && p->gap == GAP_BLANK && p > st->b->pieces->at &&
	       p[-1].kind == PIECE_TEXT && state_stop(st) == ',' &&
	       ((spoken == PART_PREAMBULAR && stop == ',') ||
		(stop == ':' && chars_open_upper(p->text, p->len) &&
		 !chars_open_caseless(p->text, p->len)));
}

/*
 * "“The Council expresses", "“(i) decisive action": of a statement that is
 * quoted each paragraph has the mark before it, and may end in a comma or
 * "and".
 */
static bool
is_quoted(const struct state *st, const struct piece *p)
{
	enum relation relation;
	enum part part;
	struct item item;
	size_t mark;

	return st->b->r->symbol.kind == KIND_STATEMENT &&
	       like_ascii(p->text, p->len, &mark) == '"' &&
	       (lexicon_match(st->b->lex, "enacting", p->text + mark,
			      p->len - mark) ||
		lexicon_opener(st->b->lex, p->text + mark, p->len - mark, &part,
			       &relation) ||
		item_read(p->text + mark, p->len - mark, &item));
}

/*
 * Where each paragraph of a statement has the mark before it, what has none
 * goes on with the one above, if that has no stop, or no empty line between.
 */
static bool
is_within_quote(const struct state *st, const struct piece *p)
{
	const struct draft *d = state_last(st);
	size_t mark;
	struct item item;

	return st->b->r->symbol.kind == KIND_STATEMENT && !d->numbered &&
	       like_ascii(d->text.data, d->text.len, &mark) == '"' &&
	       like_ascii(p->text, p->len, &mark) != '"' &&
	       !lexicon_match(st->b->lex, "enacting", p->text, p->len) &&
	       !item_read(p->text, p->len, &item) &&
	       (!state_stop(st) ||
		(state_stop(st) == '.' &&
		 (p->gap == GAP_LINE || p[-1].kind != PIECE_TEXT)));
}

/*
 * Below "(c) Humanitarian assistance" the only thing to do has no number, and
 * begins with a small letter where openers do.  A long title may be torn by a
 * page.
 */
static bool
is_below_title(const struct state *st, const struct piece *p)
{
	const struct draft *d = state_last(st);
	char stop = chars_stop(p->text, p->len);
	struct item item;

	return state_among_titles(st) && !item_read(p->text, p->len, &item) &&
	       p->begins == BEGINS_UNKNOWN && p > st->b->pieces->at &&
	       p[-1].kind == PIECE_TEXT &&
	       (lexicon_opens_small(st->b->lex) ||
		!chars_open_lower(p->text, p->len)) &&
	       (d->brief ? stop != 0
			 : (stop == ';' || stop == '.') &&
				   !chars_open_caseless(p->text, p->len)) &&
	       (p->gap == GAP_BLANK ||
		(p->gap == GAP_LINE && (is_long_line(p) || p->stands_in)));
}

/*
 * A decision names those elected, a line each, without stops; but what is long,
 * or says when it was decided, above what has a stop, was torn by a page.
 */
static bool
is_named_below(const struct state *st, const struct piece *p, enum part spoken)
{
	const struct draft *d = state_last(st);

	return st->b->r->symbol.kind == KIND_DECISION && !state_stop(st) &&
	       !d->numbered && !chars_open_caseless(p->text, p->len) &&
	       (spoken != PART_OTHER || chars_stop(p->text, p->len) != '.' ||
		!(utf8_longer(d->text.data, d->text.len, NAMED_LIMIT) ||
		  sign_decides(st->b->lex, d->text.data, d->text.len)));
}

/* It stands right below a colon. */
static bool
is_below_colon(const struct build *b)
{
	const struct draft *above = b->drafts + b->n_drafts - 2;

	return b->n_drafts > 1 && above->part == PART_OPERATIVE &&
	       chars_stop(above->text.data, above->text.len) == ':';
}

bool
spoken_is_member(const struct state *st, const struct piece *p)
{
	const struct draft *d = state_last(st);
	char stop = chars_stop(p->text, p->len);

	if (!d || d->part != PART_OPERATIVE || d->numbered || st->annex ||
	    state_stop(st) != ',' || p->gap != GAP_BLANK ||
	    p->begins != BEGINS_UNKNOWN || p[-1].kind != PIECE_TEXT ||
	    (chars_open_lower(p->text, p->len) &&
	     !lexicon_opens_small(st->b->lex)))
		return false;
	return d->member ? stop != 0 : stop == ',' && is_below_colon(st->b);
}

/* "5. ...;": behind it stands "6." */
static bool
is_counted(const struct draft *d)
{
	return d->numbered && d->item.style == ITEM_NUMBER;
}

/*
 * Where paragraphs begin with small letters: one stands below the stop of what
 * opens a list, or of its member, and no page's end is between them.
 */
static bool
stands_small(const struct state *st, const struct piece *p)
{
	const struct draft *d = state_last(st);
	char stop = state_stop(st);

	return lexicon_opens_small(st->b->lex) && st->operative &&
	       (stop == ':' || (stop == ';' && !is_counted(d))) &&
	       p->gap == GAP_BLANK && p->begins == BEGINS_UNKNOWN &&
	       p[-1].kind == PIECE_TEXT && chars_stop(p->text, p->len);
}

bool
spoken_joins(const struct state *st, const struct piece *p, enum part spoken)
{
	const struct draft *d = state_last(st);
	char stop = state_stop(st);

	if (!d || d->part == PART_HEADING ||
	    (p->begins == BEGINS_YES && stop) || is_flush(st, p) ||
	    (state_complete(st) && is_quoted(st, p)))
		return false;
	if ((spoken == PART_OTHER && stands_alone(st, p)) ||
	    opens_in_annex(st, p, spoken))
		return false;
	if (is_below_title(st, p))
		return false;
	if (is_within_quote(st, p))
		return true;
	if (stands_small(st, p) || spoken_is_member(st, p))
		return false;
	if ((chars_open_lower(p->text, p->len) &&
	     (spoken == PART_OTHER || (!stop && awaits(st, d, spoken)))) ||
	    (d->text.len && d->text.data[d->text.len - 1] == '-'))
		return true;
	if (is_inner_item(d, p) || (spoken == PART_OTHER && is_rest(st, p)))
		return true;
	/* Of lines that are not wrapped one may have been cut in two. */
	if (p->gap == GAP_LINE)
		return !stop && !d->brief && spoken == PART_OTHER &&
		       is_long_line(p);
	if (p->begins == BEGINS_NO)
		return true;
	/* What is numbered does not end in a comma. */
	if (d->early && (stop != ',' || !d->numbered))
		return false;
	if (p->gap == GAP_BLANK && !chars_open_lower(p->text, p->len) &&
	    (state_titled(st) || is_named_below(st, p, spoken)))
		return false;
	if (spoken != PART_OTHER &&
	    (d->part == PART_PREAMBULAR || !d->numbered) && !st->annex &&
	    (stop ||
	     (spoken == PART_PREAMBULAR && opens_plainly(st->b->lex, p))))
		return false;
	return stop == 0 || stop == ',';
}
