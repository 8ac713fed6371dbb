/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Predecessors and successors of a work on the same item, as a tree. */
#ifndef STORE_LIBRARY_LINEAGE_H
#define STORE_LIBRARY_LINEAGE_H

#include "store/library.h"

/* One work of a lineage; see model/lineage.h for what follows what. */
struct lineage_node {
	const char *key, *title; /* title: "" unless held */
	struct date adopted;	 /* as known or cited */
	bool held;
	bool asked; /* the one that was asked about */
	/* Side branches; what goes straight on is as deep as what it follows.
	 */
	int depth;
	long follows; /* index of its predecessor; -1: the first */
};

struct lineage {
	struct lineage_node *list;
	size_t n;
};

/*
 * The lineage of the work or document with this key, predecessors first, side
 * branches before what goes straight on.  Of one that nobody follows up and
 * that follows none, itself.  STATUS_MISSING: the key is not known.
 */
enum status library_lineage(struct library *lib, struct arena *a,
			    const char *key, struct lineage *out,
			    struct error *err);

/* The same from the work itself on: what follows it, which is read sooner. */
enum status library_followers(struct library *lib, struct arena *a,
			      const char *key, struct lineage *out,
			      struct error *err);

#endif
