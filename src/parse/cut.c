/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a piece ends.  Where a text has no empty lines, the first line of a
 * paragraph is known by its number, its indent, its opening words or by the
 * line before it having been left short.
 */
#include "config.h"

#include <string.h>

#include "parse/abbreviation.h"
#include "parse/chars.h"
#include "parse/cutter.h"
#include "parse/item.h"
#include "parse/named.h"
#include "parse/sign.h"
#include "parse/table.h"

#define DAGGER "\u2020"

enum {
	/* Of the width: text set in a proportional face is ragged. */
	LISTED_PERCENT = 60, /* of a list of names; */
	HEADED_PERCENT = 50, /* of a heading */
	EARLY_PERCENT = 80,  /* one that stands in */
	DATE_MOST = 48,	     /* bytes of a date */
	HEAD_MOST = 96,	     /* bytes of "Statement by the President" */
	SPACED = 4,	     /* pieces with an empty line to one without */
	ANNEX_MOST = 24,     /* bytes of "Annex II" */
	CAPITALS_LEAST = 8,  /* of a heading in capitals */
};

static bool
ends_item(const struct cutter *c, const struct row *r)
{
	return chars_stop(r->text, r->len) ||
	       sign_ends_and(c->lex, r->text, r->len);
}

size_t
cut_asterisks(const struct row *r)
{
	size_t at = 0, signs;

	while (at < r->len && r->text[at] == '*')
		at++;
	while (r->len - at > 3 && !memcmp(r->text + at, DAGGER, 3))
		at += 3;
	for (signs = at; at < r->len && r->text[at] == ' ';)
		at++;
	return signs && at > signs && at < r->len &&
			       !chars_open_lower(r->text + at, r->len - at)
		       ? at
		       : 0;
}

/* The row stands below the text behind a number: "2.  Requests". */
static bool
hangs(const struct cutter *c, const struct row *r)
{
	struct item item;
	size_t signs;

	if (c->first != c->last || chars_stop(c->last->text, c->last->len))
		return false;
	signs = cut_asterisks(c->first);
	return signs ? r->indent == c->first->indent + signs
		     : item_read(c->first->text, c->first->len, &item) &&
			       r->indent == c->first->indent + item.len;
}

/* "(a)   Elections", and below it a row that stands in as first rows do. */
static bool
is_titled_item(const struct cutter *c, const struct row *r)
{
	struct item item;

	return r->indented && row_is_early(c->last, r, LISTED_PERCENT) &&
	       (!chars_open_lower(r->text, r->len) ||
		lexicon_opens_small(c->lex)) &&
	       item_read(c->first->text, c->first->len, &item) &&
	       item.style == ITEM_LETTER;
}

static bool
cuts_by_indent(const struct cutter *c, const struct row *r)
{
	if (r->indent < r->margin + ROW_INDENT || hangs(c, r) ||
	    cut_continues_title(c, r))
		return false;
	if (r->indent > c->last->indent + 1 ||
	    (c->last == c->first && is_titled_item(c, r)))
		return true;
	/* One line paragraphs, one below the other. */
	return c->last == c->first && r->indent <= c->last->indent &&
	       (r->indent + ROW_INDENT > c->last->indent ||
		(c->last->text[c->last->len - 1] == ':' &&
		 chars_open_upper(r->text, r->len))) &&
	       chars_stop(c->last->text, c->last->len);
}

/* Empty lines stand between the paragraphs of this text. */
static bool
is_spaced(const struct cutter *c)
{
	return c->spaced > SPACED * (c->tight + 1);
}

/*
 * Where no case tells, a sentence may go on in the same words: not where an
 * empty line or an indent told that the piece at hand begins, which they do
 * not tell of this row, nor behind a full line.
 */
static bool
opens_caseless(const struct cutter *c, const struct row *r)
{
	if (row_hangs_back(r))
		return false;
	if (char_tight(r->text, r->len))
		return (r->unwrapped && !r->flowing && c->gap != GAP_BLANK &&
			!is_spaced(c)) ||
		       row_is_early(c->last, r, RAGGED_PERCENT);
	/* Where no line is wrapped each is a paragraph. */
	if (r->unwrapped && !r->flowing)
		return true;
	return c->gap != GAP_BLANK && !is_spaced(c) &&
	       c->first->indent <= r->indent + 1 &&
	       row_is_early(c->last, r, FULL_PERCENT);
}

/* "paragraph", and below it "3.", where another number is due. */
static bool
ends_number(const struct cutter *c, const struct row *r,
	    const struct item *item)
{
	return char_number(item->token, strlen(item->token)) != c->number + 1 &&
	       cut_ends_sentence(c, r);
}

/* "(a)" on a line of its own, below what ends as items do. */
static bool
is_letter_row(const struct cutter *c, const struct item *item)
{
	return item->style == ITEM_LETTER && !item->dotted &&
	       ends_item(c, c->last) &&
	       chars_stop(c->last->text, c->last->len) != ',' &&
	       chars_stop(c->last->text, c->last->len) != '.';
}

/* A dash within a sentence that happens to begin a row. */
static bool
is_inner_dash(const struct cutter *c, const struct row *r,
	      const struct item *item)
{
	struct item first;

	return item->style == ITEM_BULLET &&
	       (!ends_item(c, c->last) ||
		(chars_stop(c->last->text, c->last->len) == ',' &&
		 !row_is_early(c->last, r, FULL_PERCENT))) &&
	       r->indent <= c->last->indent + 1 &&
	       (!item_read(c->text.data, c->text.len, &first) ||
		first.style != ITEM_BULLET);
}

/* "Statement by the President of the Security Council" */
static bool
is_statement(const struct lexicon *lex, const struct row *r)
{
	size_t len;

	return r->len < HEAD_MOST &&
	       lexicon_find(lex, "statement", r->text, r->len, &len) &&
	       len == r->len;
}

/* "16 December 1996", a line alone below the end of a sentence. */
static bool
is_date_row(const struct cutter *c, const struct row *r)
{
	return r->len < DATE_MOST && char_is_digit(*r->text) &&
	       chars_stop(c->last->text, c->last->len) == '.' &&
	       sign_is_date(c->lex, r->text, r->len);
}

/* "Annex II" alone, and its title right below it. */
static bool
is_annex_row(const struct cutter *c, const struct row *r)
{
	return r->len < ANNEX_MOST && chars_open_upper(r->text, r->len) &&
	       sign_is_annex(c->lex, r->text, r->len);
}

/* A head or a closing: it is a piece alone, whatever stands round it. */
static bool
cuts_by_sign(const struct cutter *c, const struct row *r)
{
	const struct row *last = c->last;

	if (cut_is_title(c, r) || is_statement(c->lex, r) ||
	    is_statement(c->lex, last) ||
	    sign_is_formula(c->lex, r->text, r->len) ||
	    sign_is_meeting(c->lex, r->text, r->len) ||
	    sign_is_date(c->lex, last->text, last->len) || is_date_row(c, r))
		return true;
	/* As such it has begun a piece. */
	return c->first == last &&
	       (is_annex_row(c, last) ||
		sign_is_formula(c->lex, last->text, last->len) ||
		(sign_formula(c->lex, last->text, last->len) &&
		 begin_opens(c, r->text, r->len)) ||
		sign_is_meeting(c->lex, last->text, last->len));
}

/* Both rows stand in, one below the other. */
static bool
stand_in(const struct row *last, const struct row *r)
{
	return r->indent == last->indent && r->indent >= r->margin + ROW_INDENT;
}

/* Short rows below a colon, without stops: names, one a row. */
static bool
is_listed(const struct cutter *c, const struct row *r)
{
	if (!c->listing || !chars_open_upper(r->text, r->len) ||
	    chars_open_caseless(r->text, r->len))
		return false;
	return stand_in(c->last, r)
		       ? row_is_early(c->last, r, EARLY_PERCENT)
		       : c->first == c->last &&
				 row_is_early(c->last, r, LISTED_PERCENT);
}

/* Whether it begins a piece below a row that ends in a stop. */
static bool
begins_behind_stop(const struct cutter *c, const struct row *r)
{
	const struct row *last = c->last;

	if (cut_is_margin_title(c, r) || cut_asterisks(r))
		return true;
	if (!sign_begins(c->lex, r->text, r->len))
		return false;
	/* A small letter may as well be of a word in the sentence. */
	if (chars_open_lower(r->text, r->len))
		return !row_hangs_back(r) &&
		       (r->unbroken || last->indent + last->points > r->width ||
			row_is_early(last, r, RAGGED_PERCENT));
	if (begin_opens(c, r->text, r->len) &&
	    (!chars_open_caseless(r->text, r->len) || opens_caseless(c, r)))
		return true;
	return row_is_early(last, r,
			    chars_stop(last->text, last->len) == ','
				    ? SHORT_PERCENT
				    : RAGGED_PERCENT) ||
	       sign_is_annex(c->lex, r->text, r->len);
}

/*
 * A row that was left quite short, without a stop, is a heading where a
 * capital tells that the next opens a paragraph.
 */
static bool
is_opened(const struct cutter *c, const struct row *r)
{
	return row_is_wrapped(c->last) &&
	       row_is_early(c->last, r, HEADED_PERCENT) &&
	       chars_open_upper(r->text, r->len) &&
	       !chars_open_caseless(r->text, r->len) &&
	       begin_opens(c, r->text, r->len);
}

/* A row in capitals, and below it the first of numbered paragraphs. */
static bool
is_capital_head(const struct cutter *c, const struct row *r)
{
	const struct row *last = c->last;
	size_t capitals = 0;
	struct item item;

	if (*r->text != '1' || !item_read(r->text, r->len, &item) ||
	    item.style != ITEM_NUMBER || strcmp(item.token, "1") ||
	    item.len == r->len)
		return false;
	for (size_t i = 0; i < last->len; i++) {
		if (char_is_lower(last->text[i]) || last->text[i] & 0x80)
			return false;
		capitals += char_is_upper(last->text[i]);
	}
	return capitals >= CAPITALS_LEAST;
}

/* Whether the row right below the piece at hand begins another. */
bool
cut_before(const struct cutter *c, const struct row *r)
{
	const struct row *last = c->last;
	struct item item;

	if (r->page || r->foot ||
	    table_is_row(r->text, r->len) != (c->kind == PIECE_TABLE))
		return true;
	if (c->kind == PIECE_TABLE || begin_heading(r->text, r->len))
		return true;
	if (c->bold || torn_flowing(c, r))
		return false;
	if (r->flowing || last->points > ROW_FLOWING || c->heading ||
	    begin_is_bold(r->text, r->len))
		return true;
	if (c->kind == PIECE_FOOTNOTE)
		return cut_footnote(c, r);
	/* A number on a line of its own, and what it is the number of. */
	if (row_is_bullet(c->last) ||
	    item_is_all(c->text.data, c->text.len, &item))
		return false;
	if (row_is_bullet(r) && ends_item(c, last))
		return true;
	if (cuts_by_sign(c, r) || begin_bullet(r->text, r->len) ||
	    is_capital_head(c, r))
		return true;
	if (item_read(r->text, r->len, &item) && !is_inner_dash(c, r, &item) &&
	    (item.len < r->len || is_letter_row(c, &item) ||
	     (item.style == ITEM_NUMBER && !ends_number(c, r, &item))) &&
	    (ends_item(c, last) || r->indent > last->indent + 1 ||
	     row_is_early(last, r, RAGGED_PERCENT)))
		return true;
	if (cuts_by_indent(c, r) || cut_below_title(c, r))
		return true;
	if (!abbreviation_stop(c->lex, last->text, last->len))
		return is_listed(c, r) || is_opened(c, r);
	return begins_behind_stop(c, r);
}
