/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which resolution an organ follows up with another on the same item.
 *
 * A resolution's predecessor is the latest of the resolutions of its own
 * organ that it recalls or reaffirms and that has the same title, or nearly.
 * Where none of those that are held has, it is one of a title akin that cites
 * what it cites; else it is presumed to be the latest of those not held that
 * are recalled in the first paragraph that recalls any, if it is not older
 * than LINEAGE_YEARS: an item seldom rests longer.  But a namesake, one of its
 * organ under the very title (but for the year in it), is the predecessor
 * then, recalled or not, unless the one presumed is later; so it is, too,
 * where the one recalled is older than LINEAGE_AGE.
 *
 * A resolution without a title of its own is called by its agenda item, and
 * one such heading may cover several strands (a mission, a panel of experts,
 * sanctions), which one strand may change.  There what both cite tells: of
 * those cited, or else of LINEAGE_YEARS under the heading or that cite nearly
 * the same, the predecessor shares most with it, or nearly so and is later.
 * What all cite, whatever they are on, is followed only by what is akin.
 *
 * Knows no library: what is recalled is handed in.
 */
#ifndef MODEL_LINEAGE_H
#define MODEL_LINEAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "model/date.h"

enum { LINEAGE_YEARS = 4, LINEAGE_AGE = 8 };

/* What two cite in common that are of one strand, lineage_shared(). */
#define LINEAGE_ALIKE .4
/* The same, where all that both cite is cited widely, lineage_widely(). */
#define LINEAGE_TWINS .8

/* A document that is cited, and how much it tells: little, where many do. */
struct cited {
	uint64_t key;
	double weight; /* above 0 */
};

/* What a resolution cites, each document once, by rising keys. */
struct cites {
	const struct cited *at;
	size_t n;
};

/* How one comes to be among those that another may follow. */
enum kin_how {
	KIN_RECALLED,
	KIN_CITED,  /* in other words than recalling */
	KIN_HEADED, /* not at all: it stands under its heading */
};

/* A resolution of the same organ that may be a predecessor. */
struct recalled {
	const char *key, *title; /* title: as told, unless held; or "" */
	struct date adopted;	 /* as known or cited; year 0: unknown */
	size_t paragraph;	 /* that recalls it; rising */
	bool held;
	enum kin_how how;
	/*
	 * lineage_shared(); of one not held, the share of those citing it
	 * that are under the same heading.
	 */
	double shared;
	/* Held under another heading, and cited under any: lineage_widely(). */
	bool widely;
};

/* The resolution whose predecessor is asked for. */
struct descent {
	const char *title;
	struct date adopted;
	bool untitled; /* the title is its agenda item's */
};

/*
 * Whether so many cite a work under so many headings, `most` of them under
 * one, that citing it tells of no item: all missions cite what the Council
 * decided on women, on children or on peacekeeping as such.
 */
bool lineage_widely(size_t citing, size_t most);
/*
 * How much of what two cite they share, from 0 to 1.  Where the first cites
 * the other, that is itself; otherwise NULL.
 */
double lineage_shared(const struct cites *of, const struct cites *other,
		      const struct cited *itself);

/*
 * Titles are nearly the same when the words of four letters and more are: one
 * may have some that the other has not, but both only a few.  Figures do not
 * matter: "Programme budget for 2021" follows that for 2020.
 */
bool lineage_same_item(const char *title, const char *other);
/*
 * Half of the words of the longer, or most of those of the shorter, are the
 * other's, or made of them: "Libya", "Libyan".
 */
bool lineage_akin(const char *title, const char *other);
/* One word, at least, is in both, or made of the other's. */
bool lineage_touch(const char *title, const char *other);
/*
 * Whether what is told of a resolution is none of this title: it may be short
 * for it ("the implementation of the Convention"), or nothing ("this issue").
 */
bool lineage_on_another(const char *title, const char *told);

/*
 * The title that the item had, or has, so many years later (before, if less
 * than 0): "Programme budget for 2021" of that for 2020.  NULL: it names no
 * year.  In the arena.
 */
const char *lineage_title(struct arena *a, const char *title, int years);

/*
 * Index of the predecessor of a work among what it recalls, in the order of
 * its paragraphs; -1: it begins an item; n: it is the namesake, adopted on
 * that day (year 0: there is none).
 */
long lineage_predecessor(const struct descent *of, const struct recalled *list,
			 size_t n, struct date namesake);

#endif
