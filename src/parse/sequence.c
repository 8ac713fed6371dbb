/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers are believed where they follow each other. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/sign.h"
#include "parse/structure.h"

enum {
	NUMBER_JUMP = 30, /* numbers that may be missing in a row */
	LIST_AHEAD = 6,	  /* pieces in which the next number is looked for */
};

static bool
number_fits(struct state *st, const struct draft *d, int value)
{
	if (value == st->number + 1)
		return true;
	if (st->annex)
		return state_complete(st);
	if (value == 1)
		return state_complete(st) &&
		       (st->fresh || !d || state_stop(st) != ',' ||
			d->part != PART_OPERATIVE);
	if (value > st->number + 1 && value <= st->number + NUMBER_JUMP &&
	    state_complete(st))
		return true;
	return false;
}

/* The next number in the pieces behind i comes after this one. */
static bool
leads_list(const struct state *st, const struct item *item, size_t i)
{
	struct item next;
	size_t seen = 0;

	for (i++; i < st->b->extent.end && seen < LIST_AHEAD; i++) {
		const struct piece *p = &st->b->pieces->at[i];

		if (p->kind != PIECE_TEXT)
			continue;
		seen++;
		if (!item_read(p->text, p->len, &next))
			continue;
		if (item->style == ITEM_BULLET && next.style == ITEM_BULLET)
			return true;
		if (item_follows(item->token, next.token))
			return true;
	}
	return false;
}

static bool
starts_list(const struct item *item)
{
	return !strcmp(item->token, "a") || !strcmp(item->token, "i") ||
	       !strcmp(item->token, "1");
}

/* "* Term of office expires ...", and "**" below it or above: no bullets. */
static bool
is_asterisk(const struct state *st, const struct piece *p, size_t i)
{
	const struct piece *next = kind_next_text(st, i);
	const struct draft *d = state_last(st);

	return p->text[0] == '*' &&
	       ((next && next->len > 2 && !strncmp(next->text, "**", 2)) ||
		(d && d->text.len > 2 && !strncmp(d->text.data, "**", 2)));
}

bool
sequence_fits(struct state *st, const struct piece *p, const struct item *item,
	      size_t i)
{
	const struct draft *d = state_last(st);
	bool colon = d && state_stop(st) == ':';
	int depth;

	if (item->style == ITEM_NUMBER)
		return number_fits(
			st, d, char_number(item->token, strlen(item->token)));
	if (!d)
		return item->style != ITEM_BULLET;
	depth = item_depth(&st->stack, item, colon);
	if (item->style == ITEM_BULLET && is_asterisk(st, p, i))
		return false;
	if (item->style == ITEM_BULLET)
		return state_complete(st) ||
		       (d->numbered && d->item.style == ITEM_BULLET) ||
		       leads_list(st, item, i);
	if (st->stack.set[depth] &&
	    item_follows(st->stack.last[depth], item->token))
		return true;
	if (leads_list(st, item, i))
		return true;
	/* "(c)" where no "(b)" was: a line that happens to begin with it. */
	if (p->gap == GAP_LINE && !p->bullet && !starts_list(item))
		return false;
	return p->bullet || state_complete(st);
}

/* "i. Condemns", "l. Condemns": what a scan made of the first number. */
static bool
is_scanned_one(const struct state *st, const struct piece *p)
{
	enum part part;
	enum relation relation;

	return st->number == 0 && !st->annex && p->len > 3 &&
	       strchr("iIlt", p->text[0]) && p->text[1] == '.' &&
	       p->text[2] == ' ' && state_complete(st) &&
	       chars_open_upper(p->text + 3, p->len - 3) &&
	       lexicon_opener(st->b->lex, p->text + 3, p->len - 3, &part,
			      &relation) &&
	       part == PART_OPERATIVE;
}

/*
 * "5 Encourages", "5, Encourages": the number that is due, an opener, but no
 * stop, or what a scan made of it.
 */
bool
sequence_bare(const struct state *st, const struct piece *p, struct item *item)
{
	size_t digits = char_digits(p->text, p->len), at = digits;
	enum part part;
	enum relation relation;

	if (is_scanned_one(st, p)) {
		*item = (struct item){ .style = ITEM_NUMBER,
				       .len = 3,
				       .printed = 2,
				       .token = "1" };
		return true;
	}
	at += at < p->len && strchr(",:;", p->text[at]) != NULL;
	if (digits == 0 || digits > 3 || at + 1 >= p->len ||
	    p->text[at] != ' ' || (!st->operative && at == digits) ||
	    st->annex || char_number(p->text, digits) != st->number + 1 ||
	    !state_complete(st) ||
	    !sign_begins(st->b->lex, p->text + at + 1, p->len - at - 1) ||
	    !lexicon_opener(st->b->lex, p->text + at + 1, p->len - at - 1,
			    &part, &relation) ||
	    part != PART_OPERATIVE)
		return false;
	*item = (struct item){ .style = ITEM_NUMBER,
			       .len = at + 1,
			       .printed = at };
	memcpy(item->token, p->text, digits);
	return true;
}

/* The letter behind a token of one letter; "" where there is none. */
static const char *
letter_behind(const char *token, char out[2])
{
	bool letter = char_is_lower(token[0]) && token[0] != 'z' && !token[1];

	out[0] = letter ? (char)(token[0] + 1) : '\0';
	out[1] = '\0';
	return out;
}

bool
sequence_mend(const struct state *st, struct item *item, size_t i)
{
	char due[2];
	const struct piece *next = kind_next_text(st, i);
	struct item behind;

	if (item->style != ITEM_LETTER || item->dotted || item->token[1] ||
	    !*letter_behind(st->stack.last[2], due) ||
	    !strcmp(item->token, due) || !strcmp(item->token, "i") ||
	    !strcmp(item->token, "1"))
		return false;
	/* Figures below (a) would begin with (1). */
	if (!char_is_digit(item->token[0]) || st->stack.set[3])
		if (!next || !item_read(next->text, next->len, &behind) ||
		    behind.dotted || char_is_digit(behind.token[0]) ||
		    item_follows(item->token, behind.token) ||
		    !item_follows(due, behind.token))
			return false;
	memcpy(item->token, due, sizeof due);
	item->depth = 2;
	return true;
}
