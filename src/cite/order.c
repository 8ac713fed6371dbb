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

#include "cite/order_int.h"

/* "of", before a date that has been moved. */
static const struct phrase of = {
	.class = PHRASE_OF,
	.classes = 1u << PHRASE_OF,
	.text = "",
};

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
		return order_is_punct(in, i, ',');
	case ITEM_WORD: /* the letters in "69/96 A and B", "53/77 AA" */
		return in->item[i].end - in->item[i].start <= 2;
	default:
		return order_is(in, i, PHRASE_LINK) ||
		       order_is(in, i, PHRASE_PREFIX) ||
		       order_is(in, i, PHRASE_SUFFIX) ||
		       order_is(in, i, PHRASE_ORGAN) ||
		       order_is(in, i, PHRASE_OF) ||
		       order_is(in, i, PHRASE_PASSIVE);
	}
}

static bool
is_number(const struct items *in, size_t i)
{
	return in->item[i].type == ITEM_NUMBER ||
	       (in->item[i].type == ITEM_INTEGER && i > 0 &&
		order_is(in, i - 1, PHRASE_PREFIX));
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

/*
 * Where what belongs to the number begins: its date, its "No.".  A word like
 * "in" may stand between the two, or whose the number is.
 */
static size_t
with_date(const struct order *o, size_t number)
{
	size_t start = number, date;

	if (start > o->done && order_is(o->in, start - 1, PHRASE_PREFIX))
		start--;
	date = start;
	if (date > o->done && (order_is(o->in, date - 1, PHRASE_PASSIVE) ||
			       order_names_organ(o->in, date - 1)))
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
	if (order_is(in, i + 1, PHRASE_PASSIVE) || order_names_organ(in, i + 1))
		i++;
	if (i + 1 < end && order_is(in, i + 1, PHRASE_PREFIX))
		i++;
	return i + 1 < end && is_number(in, i + 1);
}

static void
put_number(struct order *o, size_t i, const struct item *date)
{
	struct item it = o->in->item[i];

	order_put(o, it);
	if (date == NULL)
		return;
	it = (struct item){ .type = ITEM_PHRASE,
			    .start = it.end,
			    .end = it.end,
			    .phrase = &of };
	order_put(o, it);
	order_put(o, *date);
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
			    !order_is(&o->out, o->out.n - 1, PHRASE_ORGAN))
				order_put(o, *organ);
			put_number(o, i, date);
		} else if (order_is(o->in, i, PHRASE_SUFFIX)) {
			date = NULL;
		} else if (!order_is(o->in, i, PHRASE_PREFIX) &&
			   !(date != NULL &&
			     order_is(o->in, i, PHRASE_PASSIVE))) {
			if (order_is(o->in, i, PHRASE_ORGAN))
				organ = it;
			order_put(o, *it);
		}
	}
	o->done = end;
}

/* "the Assembly in": the word between an organ and what begins at item i. */
static bool
stands_in(const struct order *o, size_t i)
{
	return i > o->done + 1 && order_is(o->in, i - 1, PHRASE_PASSIVE) &&
	       order_is(o->in, i - 2, PHRASE_ORGAN);
}

/* What follows a title in its new place is none of it. */
static void
put_title(struct order *o, struct order_title title)
{
	struct item stop = { .type = ITEM_PUNCT, .punct = ':' };

	if (title.end == 0)
		return;
	for (size_t i = title.start; i < title.end; i++)
		order_put(o, o->in->item[i]);
	stop.start = stop.end = o->in->item[title.end - 1].end;
	order_put(o, stop);
}

/* The numbers before item `end`, governed by item `head`; false without. */
static bool
order_run(struct order *o, size_t end, size_t head)
{
	size_t number = first_number(o, end), start, before;
	struct order_title title;
	const struct item *date = NULL, *organ = NULL;

	if (number == end)
		return false;
	start = with_date(o, number);
	title = order_title_before(o, start);
	if (title.end > 0) {
		before = title.start > o->done ? title.start - 1 : title.start;
		if (before > o->done && order_is(o->in, before, PHRASE_PASSIVE))
			before--; /* "adopted", behind the date */
		if (before > o->done && order_names_organ(o->in, before) &&
		    o->in->item[before - 1].type == ITEM_DATE)
			organ = &o->in->item[before--];
		if (title.start > o->done &&
		    o->in->item[before].type == ITEM_DATE)
			date = &o->in->item[before];
		order_put_until(o, date != NULL ? before : title.start);
		if (organ != NULL)
			order_put(o, *organ);
		o->done = start;
	} else {
		order_put_until(o, start - stands_in(o, start));
		o->done = start;
	}
	order_put_head(o, head, start);
	if (date != NULL && start == number - 1 &&
	    order_is(o->in, start, PHRASE_PREFIX)) {
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

	while (from > o->done && !order_ends_clause(o->in, from - 1))
		from--;
	for (size_t i = from; i < head; i++)
		if (i >= o->done && order_is(o->in, i, PHRASE_SUFFIX) &&
		    (order_is(o->in, i + 1, PHRASE_LINK) ||
		     order_is(o->in, i + 1, PHRASE_TITLE) ||
		     order_is_punct(o->in, i + 1, ',')) &&
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
	order_put_until(&o, items->n);
	order_put(&o, items->item[items->n]);
	o.out.n--;
	free(items->item);
	*items = o.out;
}
