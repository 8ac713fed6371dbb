/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What one work follows, and which works may follow it, for lineages.  What
 * was found is kept, since it is asked for again from either side.
 */
#ifndef STORE_LIBRARY_KIN_H
#define STORE_LIBRARY_KIN_H

#include "store/library_int.h"

/* A work; its strings live in the arena of who asks. */
struct kin {
	int64_t id; /* in its own library; 0: no work */
	const char *key, *title;
	struct date adopted;
	bool held;
	size_t parent; /* in its family; itself: the first */
	size_t weight; /* works that follow it, and itself */
};

struct kin_list {
	struct kin *at; /* free() it */
	size_t n, cap;
};

/*
 * What is asked of a library; the last two begin empty.  Of what a library in
 * memory cites, the one below it tells; ids are those of lib all the same.
 */
struct kinship {
	struct library *lib;
	struct arena *arena;
	struct kin_list asked, before; /* kin_before(): of whom, and whom */
};

void kin_add(struct kin_list *list, struct kin k);
void kinship_free(struct kinship *f); /* the lists alone */

/* The work or document with this key; id 0: it is not known. */
enum status kin_find(struct kinship *f, const char *key, struct kin *k,
		     struct error *err);
/* The one that a work follows (model/lineage.h); id 0: none. */
enum status kin_before(struct kinship *f, const struct kin *of,
		       struct kin *before, struct error *err);
/*
 * Works of its organ, by date, that recall or reaffirm it or that came later
 * under its title: all that can follow it.
 */
enum status kin_later(struct kinship *f, const struct kin *of,
		      struct kin_list *out, struct error *err);

#endif
