/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The dates and organs that stand behind numbers, one or several together.
 */
#include "config.h"

#include "cite/find.h"

/* "of", "adopted on", "dated", a comma before them. */
static size_t
skip_of(const struct finder *f, size_t i)
{
	if (find_punct(f, i, ',') && find_is(f, i + 1, PHRASE_OF))
		i++;
	while (find_is(f, i, PHRASE_OF))
		i++;
	return i;
}

/* Whether item i is an organ in a form that needs no "of": a genitive. */
static bool
is_genitive(const struct finder *f, size_t i)
{
	return find_is(f, i, PHRASE_ORGAN) && find_item(f, i)->phrase->of;
}

/* The organ told by "of the ..." at item i, or BODY_NONE; *next behind it. */
static int
organ_of_the(const struct finder *f, size_t i, size_t *next)
{
	size_t k = skip_of(f, i);

	*next = i;
	if (k == i && !is_genitive(f, i))
		return BODY_NONE;
	while (find_is(f, k, PHRASE_ARTICLE))
		k++;
	if (!find_is(f, k, PHRASE_ORGAN) ||
	    find_item(f, k)->phrase->value == ORGAN_OWN)
		return BODY_NONE;
	*next = k + 1;
	return find_item(f, k)->phrase->value;
}

size_t
dated_behind(const struct finder *f, size_t i, struct date *d,
	     struct date *also)
{
	size_t k = skip_of(f, i), at = k;

	/* "on 30 April 2008" is no title */
	if (k == i && find_is(f, i, PHRASE_TITLE) &&
	    find_item(f, i + 1)->type == ITEM_DATE)
		at = k = i + 1;
	if (k == i && !is_genitive(f, i))
		return i;
	/* "14 and 18 December 1973" */
	if (find_item(f, k)->type == ITEM_INTEGER &&
	    find_is(f, k + 1, PHRASE_LINK))
		at = k + 2;
	if (find_item(f, at)->type != ITEM_DATE) {
		size_t next;

		/* "of the Security Council of 20 July 2015" */
		if (organ_of_the(f, i, &next) == BODY_NONE)
			return i;
		at = skip_of(f, next);
		if (at == next || find_item(f, at)->type != ITEM_DATE)
			return i;
	}
	*d = find_item(f, at)->date;
	if (at == k + 2) {
		*also = *d;
		also->day = (signed char)find_item(f, k)->number.first;
	}
	return at + 1;
}

/* What a run of numbers consists of, but for its end. */
static bool
runs_on(const struct finder *f, size_t i)
{
	switch (find_item(f, i)->type) {
	case ITEM_NUMBER:
	case ITEM_DATE:
	case ITEM_INTEGER:
		return true;
	case ITEM_PUNCT:
		return find_punct(f, i, ',') || find_punct(f, i, '-');
	default:
		return find_is(f, i, PHRASE_LINK) || find_is(f, i, PHRASE_OF) ||
		       find_is(f, i, PHRASE_SHARED) ||
		       find_is(f, i, PHRASE_ARTICLE);
	}
}

void
dated_run(const struct finder *f, size_t i, struct list *list)
{
	bool shared = false;

	list->behind = BODY_NONE;
	list->shared = (struct date){ 0 };
	for (;;) {
		const struct item *it = find_item(f, i);
		size_t next;
		int organ = organ_of_the(f, i, &next);

		if (organ != BODY_NONE) {
			list->behind = organ;
			i = next;
			/* A list can go on to numbers of another organ. */
			break;
		}
		if (!runs_on(f, i))
			break;
		if (find_is(f, i, PHRASE_SHARED))
			shared = true;
		else if (it->type == ITEM_DATE && shared)
			list->shared = it->date;
		else if (it->type == ITEM_NUMBER)
			shared = false;
		i++;
	}
	list->until = i;
}
