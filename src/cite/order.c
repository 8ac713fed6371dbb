/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Languages that put the head word behind what it governs.
 *
 * The finder knows one order, that of English: "its resolutions 46/182 of 19
 * December 1991 and 47/1".  Where a text has "its 19 December 1991 No. 46/182
 * and No. 47/1 resolutions", the items are put into that order: the head
 * before the first number, each date behind its number, a title in quotes
 * ("the entitled "..." resolution") behind all of them; likewise "No. 5
 * paragraph".  Whose a number is, is said again where it is said once for
 * several.  Nothing here knows a word of any language.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "cite/scan.h"

enum { TITLE_REACH = 60 }; /* items of a title in front of the number */

/* "of", before a date that has been moved. */
static const struct phrase of = {
	.class = PHRASE_OF,
	.classes = 1u << PHRASE_OF,
	.text = "",
};

/* From `in`, of which `done` have been taken, to `out`. */
struct order {
	const struct items *in;
	size_t done;
	struct items out;
};

static bool
is(const struct items *in, size_t i, enum phrase_class class)
{
	const struct item *it = &in->item[i];

	return it->type == ITEM_PHRASE && (it->phrase->classes >> class & 1u);
}

static bool
is_punct(const struct items *in, size_t i, char c)
{
	return in->item[i].type == ITEM_PUNCT && in->item[i].punct == c;
}

/* A clause that no head reaches across ends with item i. */
static bool
ends_clause(const struct items *in, size_t i)
{
	return is_punct(in, i, ';') || is_punct(in, i, '.');
}

static void
put(struct order *o, struct item it)
{
	o->out.item =
		xgrow(o->out.item, o->out.n, &o->out.cap, sizeof(*o->out.item));
	o->out.item[o->out.n++] = it;
}

/* What has not been taken yet, up to item `end`. */
static void
put_until(struct order *o, size_t end)
{
	while (o->done < end)
		put(o, o->in->item[o->done++]);
}

/* A head or unit, now in front, at no place of its own. */
static void
put_head(struct order *o, size_t i, size_t at)
{
	struct item it = o->in->item[i];

	it.start = it.end = o->in->item[at].start;
	put(o, it);
}

/* --- numbers of works --- */

/* What may stand among numbers that one head behind them governs. */
static bool
runs(const struct items *in, size_t i)
{
	switch (in->item[i].type) {
	case ITEM_NUMBER:
	case ITEM_INTEGER:
	case ITEM_DATE:
		return true;
	case ITEM_PUNCT:
		return is_punct(in, i, ',');
	case ITEM_WORD: /* the letters in "69/96 A and B", "53/77 AA" */
		return in->item[i].end - in->item[i].start <= 2;
	default:
		return is(in, i, PHRASE_LINK) || is(in, i, PHRASE_PREFIX) ||
		       is(in, i, PHRASE_SUFFIX) || is(in, i, PHRASE_ORGAN) ||
		       is(in, i, PHRASE_OF) || is(in, i, PHRASE_PASSIVE);
	}
}

static bool
is_number(const struct items *in, size_t i)
{
	return in->item[i].type == ITEM_NUMBER ||
	       (in->item[i].type == ITEM_INTEGER && i > 0 &&
		is(in, i - 1, PHRASE_PREFIX));
}

/* The first number of the run before item `head`; `head` where none is. */
static size_t
first_number(const struct order *o, size_t head)
{
	size_t first = head;

	for (size_t i = head; i > o->done && runs(o->in, i - 1); i--)
		if (is_number(o->in, i - 1))
			first = i - 1;
	return first;
}

/* A title in front of a number. */
struct title {
	size_t start, end; /* items, with the word before and the quotes */
};

/* A date stands before item i, "adopted" perhaps between. */
static bool
follows_date(const struct items *in, size_t i, size_t least)
{
	if (i > least && is(in, i - 1, PHRASE_PASSIVE))
		i--;
	return i > least && in->item[i - 1].type == ITEM_DATE;
}

/* Whose work it is stands before item i: what is behind it is the title. */
static bool
follows_organ(const struct items *in, size_t i, size_t least)
{
	if (i > least && is(in, i - 1, PHRASE_PASSIVE))
		i--;
	return i > least && is(in, i - 1, PHRASE_ORGAN);
}

/*
 * "entitled "..." of", "on ... of", ending before item i.  Without quotes it
 * begins behind a date, or as near as can be.
 */
static struct title
title_before(const struct order *o, size_t i)
{
	const struct items *in = o->in;
	size_t least = i > TITLE_REACH ? i - TITLE_REACH : 0, found = 0;
	bool quoted, far = false;

	if (least < o->done)
		least = o->done;
	if (i < least + 3 || !is(in, i - 1, PHRASE_ARTICLE))
		return (struct title){ 0, 0 };
	quoted = is_punct(in, i - 2, '"');
	for (size_t k = i - 2; k > least; k--) {
		if (!quoted && (in->item[k - 1].type == ITEM_NUMBER ||
				ends_clause(in, k - 1)))
			break;
		far |= is_punct(in, k - 1, ',');
		if (!is(in, k - 1, PHRASE_TITLE) ||
		    (quoted && !is_punct(in, k, '"')))
			continue;
		if (found == 0 || (!far && follows_organ(in, k - 1, least)))
			found = k;
		if (quoted || follows_date(in, k - 1, least))
			return (struct title){ k - 1, i - 1 };
	}
	return found > 0 ? (struct title){ found - 1, i - 1 }
			 : (struct title){ 0, 0 };
}

/*
 * Where what belongs to the number begins: its date, its "No.".  A word like
 * "in" may stand between the two.
 */
static size_t
with_date(const struct order *o, size_t number)
{
	size_t start = number, date;

	if (start > o->done && is(o->in, start - 1, PHRASE_PREFIX))
		start--;
	date = start;
	if (date > o->done && is(o->in, date - 1, PHRASE_PASSIVE))
		date--;
	return date > o->done && o->in->item[date - 1].type == ITEM_DATE
		       ? date - 1
		       : start;
}

/* The date at item i belongs to the number behind it. */
static bool
dates_number(const struct items *in, size_t i, size_t end)
{
	if (in->item[i].type != ITEM_DATE || i + 1 >= end)
		return false;
	if (is(in, i + 1, PHRASE_PASSIVE))
		i++;
	if (i + 1 < end && is(in, i + 1, PHRASE_PREFIX))
		i++;
	return i + 1 < end && is_number(in, i + 1);
}

static void
put_number(struct order *o, size_t i, const struct item *date)
{
	struct item it = o->in->item[i];

	put(o, it);
	if (date == NULL)
		return;
	it = (struct item){ .type = ITEM_PHRASE,
			    .start = it.end,
			    .end = it.end,
			    .phrase = &of };
	put(o, it);
	put(o, *date);
}

static void
put_numbers(struct order *o, size_t end)
{
	const struct item *date = NULL, *organ = NULL;

	for (size_t i = o->done; i < end; i++) {
		const struct item *it = &o->in->item[i];

		if (dates_number(o->in, i, end)) {
			date = it;
		} else if (is_number(o->in, i)) {
			if (organ != NULL &&
			    !is(&o->out, o->out.n - 1, PHRASE_ORGAN))
				put(o, *organ);
			put_number(o, i, date);
		} else if (is(o->in, i, PHRASE_SUFFIX)) {
			date = NULL;
		} else if (!is(o->in, i, PHRASE_PREFIX) &&
			   !(date != NULL && is(o->in, i, PHRASE_PASSIVE))) {
			if (is(o->in, i, PHRASE_ORGAN))
				organ = it;
			put(o, *it);
		}
	}
	o->done = end;
}

/* "the Assembly in": the word between an organ and what begins at item i. */
static bool
stands_in(const struct order *o, size_t i)
{
	return i > o->done + 1 && is(o->in, i - 1, PHRASE_PASSIVE) &&
	       is(o->in, i - 2, PHRASE_ORGAN);
}

/* What follows a title in its new place is none of it. */
static void
put_title(struct order *o, struct title title)
{
	struct item stop = { .type = ITEM_PUNCT, .punct = ':' };

	if (title.end == 0)
		return;
	for (size_t i = title.start; i < title.end; i++)
		put(o, o->in->item[i]);
	stop.start = stop.end = o->in->item[title.end - 1].end;
	put(o, stop);
}

/* The numbers before item `end`, governed by item `head`; false without. */
static bool
order_run(struct order *o, size_t end, size_t head)
{
	size_t number = first_number(o, end), start, before;
	struct title title;
	const struct item *date = NULL;

	if (number == end)
		return false;
	start = with_date(o, number);
	title = title_before(o, start);
	if (title.end > 0) {
		before = title.start > o->done ? title.start - 1 : title.start;
		if (before > o->done && is(o->in, before, PHRASE_PASSIVE))
			before--; /* "adopted", behind the date */
		if (title.start > o->done &&
		    o->in->item[before].type == ITEM_DATE)
			date = &o->in->item[before];
		put_until(o, date != NULL ? before : title.start);
		o->done = start;
	} else {
		put_until(o, start - stands_in(o, start));
		o->done = start;
	}
	put_head(o, head, start);
	if (date != NULL && start == number - 1 &&
	    is(o->in, start, PHRASE_PREFIX)) {
		put_number(o, number, date);
		o->done = number + 1;
	}
	put_numbers(o, end);
	put_title(o, title);
	return true;
}

/*
 * Numbers may have words of their own between them ("No. 1 on this and No. 2
 * on that resolutions"): those before item `head` in its clause that go on
 * are governed by it.
 */
static void
order_apart(struct order *o, size_t head)
{
	size_t from = head;

	while (from > o->done && !ends_clause(o->in, from - 1))
		from--;
	for (size_t i = from; i < head; i++)
		if (i >= o->done && is(o->in, i, PHRASE_SUFFIX) &&
		    (is(o->in, i + 1, PHRASE_LINK) ||
		     is(o->in, i + 1, PHRASE_TITLE) ||
		     is_punct(o->in, i + 1, ',')) &&
		    first_number(o, head) > i)
			order_run(o, i + 1, head);
}

static void
order_head(struct order *o, size_t head)
{
	if (o->in->item[head].phrase->class == PHRASE_HEAD)
		order_apart(o, head);
	if (order_run(o, head, head))
		o->done = head + 1;
}

/* --- parts of works --- */

/* What the values of "Nos. 3 (a) and 4 to 6 paragraphs" consist of. */
static bool
is_value(const struct items *in, size_t i)
{
	const struct item *it = &in->item[i];

	if (it->type == ITEM_INTEGER || is(in, i, PHRASE_LINK) ||
	    is(in, i, PHRASE_PREFIX))
		return true;
	if (it->type == ITEM_PUNCT)
		return strchr("(),-.", it->punct) != NULL;
	return it->type == ITEM_WORD && it->end - it->start <= 3;
}

static void
order_unit(struct order *o, size_t unit)
{
	size_t start = unit;
	struct item *last;

	for (size_t i = unit; i > o->done && is_value(o->in, i - 1); i--)
		if (is(o->in, i - 1, PHRASE_PREFIX))
			start = i - 1;
	if (start + 1 >= unit)
		return;
	put_until(o, start);
	put_head(o, unit, start);
	for (size_t i = start; i < unit; i++)
		if (!is(o->in, i, PHRASE_PREFIX))
			put(o, o->in->item[i]);
	last = &o->out.item[o->out.n - 1];
	last->end = o->in->item[unit].end;
	o->done = unit + 1;
}

void
scan_order(struct items *items)
{
	struct order o = { .in = items };

	for (size_t i = 0; i < items->n; i++) {
		const struct item *it = &items->item[i];

		if (it->type != ITEM_PHRASE || !it->phrase->behind)
			continue;
		if (it->phrase->class == PHRASE_UNIT)
			order_unit(&o, i);
		else
			order_head(&o, i);
	}
	put_until(&o, items->n);
	put(&o, items->item[items->n]);
	o.out.n--;
	free(items->item);
	*items = o.out;
}
