/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which resolution an organ follows up with another on the same item.
 *
 * A resolution's predecessor is the latest of the resolutions of its own
 * organ that it recalls or reaffirms and that has the same title, or nearly;
 * one without a title is called by its agenda item.  Where none of those that
 * are held has, it is presumed to be the latest of those not held that are
 * recalled in the first paragraph that recalls any, if it is not older than
 * LINEAGE_YEARS: an item seldom rests longer.  But a namesake, one of its organ
 * under the very title (but for the year in it), is the predecessor then,
 * recalled or not, unless the one presumed is later; so it is, too, where the
 * one recalled is older than LINEAGE_AGE.
 *
 * Knows no library: what is recalled is handed in.
 */
#ifndef MODEL_LINEAGE_H
#define MODEL_LINEAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "model/date.h"

enum { LINEAGE_YEARS = 4, LINEAGE_AGE = 8 };

/* A resolution of the same organ, recalled or reaffirmed in a paragraph. */
struct recalled {
	const char *key, *title; /* title: as told, unless held; or "" */
	struct date adopted;	 /* as known or cited; year 0: unknown */
	size_t paragraph;	 /* that recalls it; rising */
	bool held;
};

/*
 * Titles are nearly the same when the words of four letters and more are: one
 * may have some that the other has not, but both only a few.  Figures do not
 * matter: "Programme budget for 2021" follows that for 2020.
 */
bool lineage_same_item(const char *title, const char *other);

/*
 * The title that the item had, or has, so many years later (before, if less
 * than 0): "Programme budget for 2021" of that for 2020.  NULL: it names no
 * year.  In the arena.
 */
const char *lineage_title(struct arena *a, const char *title, int years);

/*
 * Index of the predecessor of a work with this title and date among what it
 * recalls, in the order of its paragraphs; -1: it begins an item; n: it is the
 * namesake, adopted on that day (year 0: there is none).
 */
long lineage_predecessor(const char *title, struct date adopted,
			 const struct recalled *list, size_t n,
			 struct date namesake);

#endif
