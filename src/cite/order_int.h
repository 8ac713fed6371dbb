/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Between the files that put items into the order of English. */
#ifndef CITE_ORDER_INT_H
#define CITE_ORDER_INT_H

#include "cite/scan.h"

/* From `in`, of which `done` have been taken, to `out`. */
struct order {
	const struct items *in;
	size_t done;
	struct items out;
};

static inline bool
order_is(const struct items *in, size_t i, enum phrase_class class)
{
	const struct item *it = &in->item[i];

	return it->type == ITEM_PHRASE && (it->phrase->classes >> class & 1u);
}

static inline bool
order_is_punct(const struct items *in, size_t i, char c)
{
	return in->item[i].type == ITEM_PUNCT && in->item[i].punct == c;
}

/* Item i names an organ, other than by "its". */
static inline bool
order_names_organ(const struct items *in, size_t i)
{
	return order_is(in, i, PHRASE_ORGAN) &&
	       in->item[i].phrase->value != ORGAN_OWN;
}

/* A clause that no head reaches across ends with item i. */
static inline bool
order_ends_clause(const struct items *in, size_t i)
{
	return order_is_punct(in, i, ';') || order_is_punct(in, i, '.');
}

/* A title in front of a number. */
struct order_title {
	size_t start, end; /* items, with the word before and the quotes */
};

/* --- order_part.c -------------------------------------------------------- */

/* Append an item to what comes out. */
void order_put(struct order *o, struct item it);
/* What has not been taken yet, up to item `end`. */
void order_put_until(struct order *o, size_t end);
/* Item i, a head or unit, in front of item `at`: at no place of its own. */
void order_put_head(struct order *o, size_t i, size_t at);
/* The numbers before item `unit` behind it. */
void order_unit(struct order *o, size_t unit);

/* --- order_title.c ------------------------------------------------------- */

/*
 * "entitled "..." of", "on ... of", ending before item i.  Without quotes it
 * begins behind a date, or as near as can be; all 0 without.
 */
struct order_title order_title_before(const struct order *o, size_t i);

#endif
