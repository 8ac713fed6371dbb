/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which resolution an organ follows up with another on the same item. */
#include "config.h"

#include "model/lineage.h"

/* How much of what two cite they share, from 0 to 1. */
static const double little = .1;  /* they may be, under one heading */
static const double as_good = .6; /* of the best: the later goes before it */
static const double untold = .75; /* what one under another heading counts */
static const double widely = .25; /* under one heading at most, of so many: */
enum { WIDELY = 12 };

double
lineage_shared(const struct cites *of, const struct cites *other,
	       const struct cited *itself)
{
	double both = 0, any = 0;
	size_t i = 0, k = 0;

	while (i < of->n || k < other->n) {
		const struct cited *a = i < of->n ? &of->at[i] : NULL;
		const struct cited *b = k < other->n ? &other->at[k] : NULL;
		bool mine = a && (!b || a->key <= b->key);
		bool its = b && (!a || b->key <= a->key);

		any += mine ? a->weight : b->weight;
		if ((mine && its) || (mine && itself && a->key == itself->key))
			both += a->weight;
		i += mine;
		k += its;
	}
	return any > 0 ? both / any : 0;
}

bool
lineage_widely(size_t citing, size_t most)
{
	return citing >= WIDELY && (double)most < widely * (double)citing;
}

static bool
is_before(const struct recalled *r, struct date adopted)
{
	return r->adopted.year != 0 && date_compare(r->adopted, adopted) < 0;
}

/* Whether so many years are too long a rest. */
static bool
is_old(const struct recalled *r, struct date adopted, int years)
{
	return r->adopted.year + years < adopted.year;
}

static long
later_of(const struct recalled *list, long best, size_t i)
{
	return best < 0 || date_compare(list[best].adopted, list[i].adopted) < 0
		       ? (long)i
		       : best;
}

static long
held_one(const struct descent *of, const struct recalled *list, size_t n)
{
	long best = -1;

	for (size_t i = 0; i < n; i++)
		if (list[i].held && list[i].how == KIN_RECALLED &&
		    is_before(&list[i], of->adopted) &&
		    lineage_same_item(of->title, list[i].title))
			best = later_of(list, best, i);
	return best;
}

/*
 * What speaks for one of those held; 0: nothing.  Some neither stand under its
 * heading nor are cited: strangers.
 */
static double
speaks_for(const struct descent *of, const struct recalled *r, bool strangers)
{
	bool same, akin;

	if (!r->held || !is_before(r, of->adopted))
		return 0;
	same = of->untitled && lineage_same_item(of->title, r->title);
	if (r->how == KIN_HEADED)
		return r->shared >= LINEAGE_ALIKE && (same || strangers)
			       ? r->shared
			       : 0;
	if (same)
		return r->shared;
	if (is_old(r, of->adopted, LINEAGE_YEARS))
		return 0;
	/* A heading changed, and it cites little else. */
	akin = lineage_akin(of->title, r->title);
	if (r->widely && !akin)
		return 0;
	if (r->shared < LINEAGE_ALIKE &&
	    (!of->untitled || !akin || r->how != KIN_RECALLED))
		return 0;
	if (!of->untitled && !akin)
		return 0;
	return r->shared * untold;
}

/* The latest of those for which nearly the most speaks. */
static long
alike_one(const struct descent *of, const struct recalled *list, size_t n,
	  bool strangers)
{
	double most = 0;
	long best = -1;

	for (size_t i = 0; i < n; i++) {
		double v = speaks_for(of, &list[i], strangers);

		most = v > most ? v : most;
	}
	for (size_t i = 0; i < n && most > 0; i++)
		if (speaks_for(of, &list[i], strangers) >= as_good * most)
			best = later_of(list, best, i);
	return best;
}

/*
 * Where nothing else is found: the nearest under its heading; of one that
 * cites none of its organ, the last.
 */
static long
headed_one(const struct descent *of, const struct recalled *list, size_t n)
{
	bool alone = true;
	double most = little;
	long best = -1;

	for (size_t i = 0; i < n; i++) {
		alone &= list[i].how == KIN_HEADED;
		if (list[i].how == KIN_HEADED && list[i].shared > most)
			most = list[i].shared;
	}
	for (size_t i = 0; i < n; i++)
		if (list[i].how == KIN_HEADED &&
		    (alone || list[i].shared >= as_good * most) &&
		    lineage_same_item(of->title, list[i].title))
			best = later_of(list, best, i);
	return best;
}

/*
 * What is not held may be on the same item: its title is not known, unless
 * whoever recalls it tells what it is on; or, where there are but headings,
 * more than half of those that cite it are under another.
 */
static long
presumed(const struct descent *of, const struct recalled *list, size_t n)
{
	long best = -1;

	for (size_t i = 0; i < n; i++) {
		if (list[i].how != KIN_RECALLED)
			continue;
		if (best >= 0 && list[i].paragraph != list[best].paragraph)
			break;
		if (!list[i].held && of->untitled && list[i].shared < .5 &&
		    !lineage_touch(of->title, list[i].title))
			continue;
		if (!list[i].held && is_before(&list[i], of->adopted) &&
		    !is_old(&list[i], of->adopted, LINEAGE_YEARS) &&
		    !lineage_on_another(of->title, list[i].title))
			best = later_of(list, best, i);
	}
	return best;
}

/* Of works that have no titles of their own. */
static long
in_strand(const struct descent *of, const struct recalled *list, size_t n)
{
	long best = alike_one(of, list, n, false), headed;

	if (best < 0)
		best = alike_one(of, list, n, true);
	if (best >= 0)
		return best;
	best = presumed(of, list, n);
	headed = headed_one(of, list, n);
	if (headed >= 0 &&
	    (best < 0 ||
	     date_compare(list[best].adopted, list[headed].adopted) <= 0))
		return headed;
	return best;
}

long
lineage_predecessor(const struct descent *of, const struct recalled *list,
		    size_t n, struct date namesake)
{
	long best;

	if (of->untitled)
		return in_strand(of, list, n);
	best = held_one(of, list, n);
	if (best >= 0 && namesake.year &&
	    is_old(&list[best], of->adopted, LINEAGE_AGE) &&
	    date_compare(list[best].adopted, namesake) < 0)
		return (long)n;
	if (best >= 0)
		return best;
	best = namesake.year ? -1 : alike_one(of, list, n, false);
	if (best >= 0)
		return best;
	best = presumed(of, list, n);
	if (namesake.year &&
	    (best < 0 || date_compare(list[best].adopted, namesake) <= 0))
		return (long)n;
	return best;
}
