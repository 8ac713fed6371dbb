/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Items in another order: parts of works, of which the unit stands behind the
 * numbers ("No. 5 paragraph"), and what all who order put where.
 */
#include "config.h"

#include <string.h>

#include "base/xalloc.h"
#include "cite/order_int.h"

void
order_put(struct order *o, struct item it)
{
	o->out.item =
		xgrow(o->out.item, o->out.n, &o->out.cap, sizeof(*o->out.item));
	o->out.item[o->out.n++] = it;
}

void
order_put_until(struct order *o, size_t end)
{
	while (o->done < end)
		order_put(o, o->in->item[o->done++]);
}

void
order_put_head(struct order *o, size_t i, size_t at)
{
	struct item it = o->in->item[i];

	it.start = it.end = o->in->item[at].start;
	order_put(o, it);
}

/* What the values of "Nos. 3 (a) and 4 to 6 paragraphs" consist of. */
static bool
is_value(const struct items *in, size_t i)
{
	const struct item *it = &in->item[i];

	if (it->type == ITEM_INTEGER || order_is(in, i, PHRASE_LINK) ||
	    order_is(in, i, PHRASE_PREFIX))
		return true;
	if (it->type == ITEM_PUNCT)
		return strchr("(),-.", it->punct) != NULL;
	return it->type == ITEM_WORD && it->end - it->start <= 3;
}

void
order_unit(struct order *o, size_t unit)
{
	size_t start = unit;
	struct item *last;

	for (size_t i = unit; i > o->done && is_value(o->in, i - 1); i--)
		if (order_is(o->in, i - 1, PHRASE_PREFIX))
			start = i - 1;
	if (start + 1 >= unit)
		return;
	order_put_until(o, start);
	order_put_head(o, unit, start);
	for (size_t i = start; i < unit; i++)
		if (!order_is(o->in, i, PHRASE_PREFIX))
			order_put(o, o->in->item[i]);
	last = &o->out.item[o->out.n - 1];
	last->end = o->in->item[unit].end;
	o->done = unit + 1;
}
