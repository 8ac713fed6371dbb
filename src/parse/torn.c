/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the line above and below a torn page tell, where no case does. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/cutter.h"
#include "parse/item.h"

enum { NEARLY_PERCENT = 95 /* a first line may stand in, and is shorter */ };

void
torn_early(struct cutter *c, const struct row *r)
{
	for (size_t i = c->out.n; c->body && i-- > 0;)
		if (c->out.at[i].kind == PIECE_TEXT) {
			if (c->out.at[i].early)
				c->out.at[i].early = row_is_early(
					c->body, r, NEARLY_PERCENT);
			return;
		}
}

/* "Pursuant to", "in this regard": where a page is torn they more often go on.
 */
static bool
goes_on(const struct cutter *c, const struct row *r, const struct lexeme *on,
	size_t opener)
{
	return (on && !strcmp(on->value, "page")) ||
	       lexicon_says(c->lex, "regard", r->text, opener);
}

/*
 * Behind a comma it opens as paragraphs of preambles do, with words that more
 * often open one than go on with one: what is asked of somebody does not.
 */
static bool
opens_behind_comma(const struct cutter *c, const struct row *r)
{
	const struct lexeme *on;
	enum relation relation;
	enum part part;
	size_t len;

	if (chars_stop(c->body->text, c->body->len) != ',')
		return false;
	on = lexicon_find(c->lex, "goes-on", r->text, r->len, &len);
	if (on && !strcmp(on->value, "opener"))
		return false;
	len = lexicon_opener(c->lex, r->text, r->len, &part, &relation);
	return len && part != PART_OPERATIVE &&
	       !relation_is_request(relation) && !goes_on(c, r, on, len);
}

/* Its first letter is that of any word. */
static bool
opens_alike(const struct cutter *c, const struct row *r)
{
	return chars_open_caseless(r->text, r->len) ||
	       (lexicon_opens_small(c->lex) &&
		chars_open_lower(r->text, r->len));
}

void
torn_page(const struct cutter *c, struct row *r)
{
	unsigned full =
		char_tight(r->text, r->len) ? NEARLY_PERCENT : FULL_PERCENT;

	if (c->gap == GAP_PAGE && c->body && r->begins == BEGINS_UNKNOWN &&
	    row_is_wrapped(c->body) && !row_stands_in(r) && opens_alike(c, r) &&
	    ((row_hangs_back(r) && !row_is_early(c->body, r, SHORT_PERCENT)) ||
	     (!row_is_early(c->body, r, full) && !opens_behind_comma(c, r))))
		r->begins = BEGINS_NO;
}

bool
torn_flowing(const struct cutter *c, const struct row *r)
{
	const struct row *last = c->last;
	struct item item;

	return (r->flowing || last->points > ROW_FLOWING) && !c->heading &&
	       /* "p. 84" ends in no mark where no footnote calls another. */
	       (c->kind == PIECE_FOOTNOTE
			? char_is_word(last->text[last->len - 1])
			: c->kind == PIECE_TEXT &&
				  !chars_stop(last->text, last->len)) &&
	       (*r->text == '(' || chars_open_lower(r->text, r->len)) &&
	       !chars_open_caseless(r->text, r->len) &&
	       !lexicon_opens_small(c->lex) &&
	       !item_read(r->text, r->len, &item);
}
