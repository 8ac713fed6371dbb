/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Titles that stand in front of numbers: "the entitled "..." resolution". */
#include "config.h"

#include "cite/order_int.h"

enum { TITLE_REACH = 60 }; /* items of a title in front of the number */

/* A date stands before item i, "adopted" perhaps between. */
static bool
follows_date(const struct items *in, size_t i, size_t least)
{
	if (i > least && order_is(in, i - 1, PHRASE_PASSIVE))
		i--;
	return i > least && in->item[i - 1].type == ITEM_DATE;
}

/* Whose work it is stands before item i: what is behind it is the title. */
static bool
follows_organ(const struct items *in, size_t i, size_t least)
{
	if (i > least && order_is(in, i - 1, PHRASE_PASSIVE))
		i--;
	return i > least && order_is(in, i - 1, PHRASE_ORGAN);
}

/*
 * "entitled "..." of", "on ... of", ending before item i.  Without quotes it
 * begins behind a date, or as near as can be.
 */
struct order_title
order_title_before(const struct order *o, size_t i)
{
	const struct items *in = o->in;
	size_t least = i > TITLE_REACH ? i - TITLE_REACH : 0, found = 0;
	bool quoted, far = false;

	if (least < o->done)
		least = o->done;
	if (i < least + 3 || !order_is(in, i - 1, PHRASE_ARTICLE))
		return (struct order_title){ 0, 0 };
	quoted = order_is_punct(in, i - 2, '"');
	for (size_t k = i - 2; k > least; k--) {
		if (!quoted && (in->item[k - 1].type == ITEM_NUMBER ||
				order_ends_clause(in, k - 1)))
			break;
		far |= order_is_punct(in, k - 1, ',');
		if (!order_is(in, k - 1, PHRASE_TITLE) ||
		    (quoted && !order_is_punct(in, k, '"')))
			continue;
		if (found == 0 || (!far && follows_organ(in, k - 1, least)))
			found = k;
		if (quoted || follows_date(in, k - 1, least))
			return (struct order_title){ k - 1, i - 1 };
	}
	return found > 0 ? (struct order_title){ found - 1, i - 1 }
			 : (struct order_title){ 0, 0 };
}
