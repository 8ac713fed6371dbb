/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The dates and organs that stand behind numbers, one or several together.
 */
#include "config.h"

#include <string.h>

#include "cite/find.h"

enum {
	JOINT_LIMIT = 5, /* bytes of " and " */
	APART = 80,	 /* bytes between numbers of one date */
};

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

int
dated_organ(const struct finder *f, size_t i, size_t *next)
{
	size_t k = skip_of(f, i);

	*next = i;
	/* "adopted on 18 March 2022 by the ..." */
	if (k == i && i > 0 && find_item(f, i - 1)->type == ITEM_DATE &&
	    find_is(f, i, PHRASE_PASSIVE))
		k++;
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

/* Past what joins two dates: a comma, "and", both; i where nothing does. */
static size_t
skip_joint(const struct finder *f, size_t i)
{
	if (find_punct(f, i, ','))
		i++;
	return find_is(f, i, PHRASE_LINK) ? i + 1 : i;
}

static void
push(struct dates *ds, struct date d)
{
	if (ds->n < DATES_LIMIT)
		ds->at[ds->n++] = d;
}

/* "14 and 18 December 1973" at item i: the next item, i where none is. */
static size_t
read_days(const struct finder *f, size_t i, struct dates *ds)
{
	signed char days[DATES_LIMIT];
	size_t n = 0, k = i;

	while (find_item(f, k)->type == ITEM_INTEGER && n < DATES_LIMIT) {
		size_t next = skip_joint(f, k + 1);

		if (next == k + 1)
			return i;
		days[n++] = (signed char)find_item(f, k)->number.first;
		k = next;
	}
	if (find_item(f, k)->type != ITEM_DATE)
		return i;
	for (size_t d = 0; d < n; d++) {
		struct date of = find_item(f, k)->date;

		of.day = days[d];
		push(ds, of);
	}
	push(ds, find_item(f, k)->date);
	return k + 1;
}

/* All dates from item i on; the next item, i where none is. */
static size_t
read_dates(const struct finder *f, size_t i, struct dates *ds)
{
	size_t end = read_days(f, i, ds), k = end, next;

	while (k > i) {
		size_t joint = skip_joint(f, end);

		if (joint == end)
			break;
		k = skip_of(f, joint);
		next = read_days(f, k, ds);
		if (next == k)
			break;
		end = next;
	}
	return end;
}

size_t
dated_all(const struct finder *f, size_t i, struct dates *ds)
{
	size_t k = skip_of(f, i), next, at;

	*ds = (struct dates){ 0 };
	/* "on 30 April 2008" is no title */
	if (k == i && find_is(f, i, PHRASE_TITLE) &&
	    find_item(f, i + 1)->type == ITEM_DATE)
		k = i + 1;
	/* «title» of 30 April 2008 */
	if (k == i && find_punct(f, i, '"'))
		k = skip_of(f, find_quoted(f, i));
	else if (k == i && !is_genitive(f, i))
		return i;
	at = read_dates(f, k, ds);
	if (at > k)
		return at;
	/* "of the Security Council of 20 July 2015" */
	if (dated_organ(f, i, &next) == BODY_NONE)
		return i;
	k = skip_of(f, next);
	at = k > next ? read_dates(f, k, ds) : k;
	return at > k ? at : i;
}

void
dated_jointly(struct finder *f, size_t i, struct date d)
{
	struct citation *c = f->n > 1 ? &f->out[f->n - 2] : NULL;
	size_t to = f->out[f->n - 1].start;
	struct symbol s;

	if (!find_is(f, i + find_punct(f, i, ','), PHRASE_SHARED) ||
	    c == NULL || c->place != f->place || c->index != f->index ||
	    c->date.year != 0 || c->end > to || to - c->end > APART ||
	    memchr(f->text + c->end, ';', to - c->end) != NULL ||
	    (c->kind != KIND_RESOLUTION && c->kind != KIND_DECISION) ||
	    !symbol_parse(c->key, strlen(c->key), BODY_NONE, &s) ||
	    !symbol_fits_date(&s, d))
		return;
	c->date = d;
}

size_t
dated_behind(const struct finder *f, size_t i, struct date *d)
{
	struct dates ds;
	size_t next = dated_all(f, i, &ds);

	if (ds.n > 0)
		*d = ds.at[0];
	return next;
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

/* Whether another date is joined to that at item i: each number has its own. */
static bool
has_another(const struct finder *f, size_t i)
{
	size_t next = skip_joint(f, i + 1);

	return next > i + 1 &&
	       find_item(f, skip_of(f, next))->type == ITEM_DATE;
}

void
dated_run(const struct finder *f, size_t i, struct list *list)
{
	bool shared = false, over = false;

	list->behind = BODY_NONE;
	list->shared = (struct date){ 0 };
	for (;;) {
		const struct item *it = find_item(f, i);
		size_t next;
		int organ = dated_organ(f, i, &next);

		/* "1989/57, and of the Council 1989/79": of the next alone */
		if (organ != BODY_NONE && i > 0 &&
		    find_is(f, i - 1, PHRASE_LINK) &&
		    find_item(f, next)->type == ITEM_NUMBER)
			break;
		if (organ != BODY_NONE) {
			list->behind = organ;
			i = next;
			/* A list can go on to numbers of another organ. */
			break;
		}
		if (over || !runs_on(f, i))
			break;
		if (find_is(f, i, PHRASE_SHARED))
			shared = true;
		else if (it->type == ITEM_NUMBER || it->type == ITEM_INTEGER ||
			 (it->type == ITEM_DATE && has_another(f, i)))
			shared = false;
		/* It can go on to numbers of another date, too. */
		over = it->type == ITEM_DATE && shared;
		if (over)
			list->shared = it->date;
		i++;
	}
	list->until = i;
}

size_t
dated_share(struct finder *f, size_t start, const struct dates *ds)
{
	size_t n = 0, from = start;

	while (n + 1 < ds->n && n < f->list.count) {
		const struct citation *c = &f->out[f->n - n - 1];

		if (c->place != f->place || c->index != f->index ||
		    c->date.year != 0 || c->start >= from ||
		    from - c->end > JOINT_LIMIT)
			return 0;
		from = c->start;
		n++;
	}
	if (n == 0 || n + 1 < ds->n)
		return 0;
	for (size_t k = 0; k < n; k++)
		f->out[f->n - n + k].date = ds->at[k];
	return n;
}

struct date
dated_in_year(const struct finder *f, size_t i, int year)
{
	size_t k = skip_of(f, i), month = k + 1;
	const struct item *day = find_item(f, k);

	month += find_is(f, month, PHRASE_DATE);
	if (k == i || day->type != ITEM_INTEGER || day->number.first < 1 ||
	    day->number.first > 31 || !find_is(f, month, PHRASE_MONTH))
		return (struct date){ 0 };
	return (struct date){
		.year = (short)year,
		.month = (signed char)find_item(f, month)->phrase->value,
		.day = (signed char)day->number.first,
	};
}
