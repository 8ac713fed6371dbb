/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a footnote ends, and the text that a page has torn goes on. */
#include "config.h"

#include <string.h>

#include "parse/abbreviation.h"
#include "parse/chars.h"
#include "parse/cutter.h"
#include "parse/item.h"

enum { FOOTNOTE_ROWS = 30 /* of one footnote, at most */ };

/* Behind the rows that begin with r, and an empty one, stands the next. */
static bool
footnote_follows(const struct cutter *c, const struct row *r)
{
	enum label_style style;
	const struct row *end = c->rows + c->n;
	int value;

	for (int i = 0; i < FOOTNOTE_ROWS && r < end && r->kind == ROW_TEXT &&
			!r->page;
	     i++)
		r++;
	while (r < end && r->kind == ROW_BLANK && !r->page)
		r++;
	if (r >= end || r->page || r->kind != ROW_TEXT)
		return r < end && r->page;
	mark_label(c->lex, r->text, r->len, &style, &value);
	return style != LABEL_NONE && value == c->label + 1;
}

/* "Supplement No." and "Supplement No. 34": the stop ends no sentence. */
static bool
is_abbreviated(const struct cutter *c, const struct row *r)
{
	size_t n = r->len;

	if (abbreviation_ends(c->lex, r->text, n))
		return true;
	while (n > 0 && char_is_digit(r->text[n - 1]))
		n--;
	return n < r->len && n > 0 && r->text[n - 1] == ' ' &&
	       abbreviation_ends(c->lex, r->text, n - 1);
}

/* With words that open paragraphs of preambles alone, and no others. */
static bool
opens_only_preambles(const struct cutter *c, const struct row *r)
{
	enum relation relation;
	enum part part;

	return lexicon_opener(c->lex, r->text, r->len, &part, &relation) &&
	       part == PART_PREAMBULAR;
}

/* "9. Requests" behind 8: the text goes on, whatever the footnote ends in. */
static bool
is_due(const struct cutter *c, const struct row *r)
{
	struct item item;

	return item_read(r->text, r->len, &item) && item.style == ITEM_NUMBER &&
	       char_number(item.token, strlen(item.token)) == c->number + 1 &&
	       begin_opens(c, r->text + item.len, r->len - item.len);
}

/* "See also ...", "No vote was taken ...": as notes go on, and no text. */
static bool
says_more(const struct cutter *c, const struct row *r)
{
	size_t len;

	return (c->closed || !chars_open_caseless(r->text, r->len)) &&
	       (lexicon_find(c->lex, "cite-signal", r->text, r->len, &len) ||
		lexicon_find(c->lex, "note-on", r->text, r->len, &len));
}

bool
cut_footnote(const struct cutter *c, const struct row *r)
{
	enum label_style style;
	int value;

	if (!c->text.len)
		return false;
	mark_label(c->lex, r->text, r->len, &style, &value);
	if (style == LABEL_RAISED)
		return true;
	if ((style != LABEL_NONE && value == c->label + 1) || is_due(c, r) ||
	    begin_tight_label(c, r))
		return true;
	if (says_more(c, r))
		return false;
	/* Indented footnotes end where the indent does, or with the page. */
	if (r->indent > 1 && r->indent == c->last->indent)
		return false;
	/* Without a stop only a line left very short ends one. */
	if (chars_stop(c->last->text, c->last->len) != '.' ||
	    is_abbreviated(c, c->last))
		return (!c->complete && r->points > 2 * c->last->points &&
			row_is_early(c->last, r, SHORT_PERCENT)) ||
		       ((chars_open_caseless(r->text, r->len) ||
			 (lexicon_opens_small(c->lex) &&
			  chars_open_lower(r->text, r->len))) &&
			opens_only_preambles(c, r) &&
			row_is_early(c->last, r, FULL_PERCENT));
	/* Below the meeting there is no text that could go on. */
	if (c->closed && chars_open_lower(r->text, r->len))
		return false;
	if (row_is_early(c->last, r,
			 footnote_follows(c, r) ? RAGGED_PERCENT
						: FULL_PERCENT))
		return true;
	/* No note goes on so; a capital tells an opener from a verb. */
	if (chars_open_upper(r->text, r->len) &&
	    !chars_open_caseless(r->text, r->len) &&
	    begin_opens(c, r->text, r->len))
		return true;
	/* A full line that ends a sentence: the page's text waits to go on. */
	return !c->complete && !footnote_follows(c, r);
}
