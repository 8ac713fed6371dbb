/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What one work follows, and which works may follow it, for lineages.  What
 * was found is kept, since it is asked for again from either side.
 */
#ifndef STORE_LIBRARY_KIN_H
#define STORE_LIBRARY_KIN_H

#include "model/lineage.h"
#include "store/library_mended.h"

/* A work; its strings live in the arena of who asks. */
struct kin {
	int64_t id;    /* in its own library; 0: no work */
	int64_t text;  /* by which it is known; 0: not asked for */
	int64_t below; /* in the one below it, where it is held there */
	const char *key, *title;
	struct date adopted;
	bool held;
	bool untitled; /* it has but the title of its agenda item */
	size_t parent; /* in its family; itself: the first */
	size_t weight; /* works that follow it, and itself */
};

struct kin_list {
	struct kin *at; /* free() it */
	size_t n, cap;
};

/* What works cite, as far as it was asked for. */
struct kin_cites {
	int64_t *id; /* free() both */
	struct cites *at;
	size_t n, cap_id, cap;
};

/*
 * What is asked of a library; all lists begin empty.  Of what a library in
 * memory cites, the one below it tells; ids are those of lib all the same.
 */
struct kinship {
	struct library *lib;
	struct arena *arena;
	struct kin_list asked, before; /* kin_before(): of whom, and whom */
	struct kin_cites cites;
	struct kin_list organ; /* whose work was asked about */
	bool lent; /* compared with works of a library in memory above */
};

void kinship_free(struct kinship *f); /* the lists alone */

/* The one that a work follows (model/lineage.h); id 0: none. */
enum status kin_before(struct kinship *f, const struct kin *of,
		       struct kin *before, struct error *err);
/*
 * Works of its organ, by date, that cite it or that came later under its
 * title; where it has none of its own, also such as cite what it cites: all
 * that can follow it.
 */
enum status kin_later(struct kinship *f, const struct kin *of,
		      struct kin_list *out, struct error *err);

/* --- library_kin_read.c -------------------------------------------------- */

/* Append; the list is freed by its owner. */
void kin_add(struct kin_list *list, struct kin k);
/* The work or document with this key; id 0: it is not known. */
enum status kin_find(struct kinship *f, const char *key, struct kin *k,
		     struct error *err);

/* Whether a work has but the title of its agenda item. */
#define KIN_UNTITLED(w)                                                        \
	"coalesce((SELECT x.title = '' FROM text x WHERE x.id = " w ".text), " \
	"0)"
/* Columns of a work in queries: key, title, adopted, held, id, untitled. */
#define KIN_COLUMNS(w)                                                         \
	w ".key, " w ".title, " w ".adopted, " w ".text IS NOT NULL, " w       \
	  ".id, " KIN_UNTITLED(w)
/* Of the row that a query is at, its heading as people have put it right. */
struct kin kin_read(const struct kinship *f, struct query *q);
/* "GA ", of "GA 52/205": works of one organ begin so. */
void kin_bind_organ(struct query *q, const struct kin *of);

/* Resolutions of an organ under one title, before or after a day. */
#define KIN_NAMESAKES                                                          \
	"SELECT " KIN_COLUMNS(                                                 \
		"work") ", sort, text FROM work WHERE title = ?1 "             \
			"AND title <> '' AND text IS NOT NULL AND kind = "     \
			"'resolution' "                                        \
			"AND substr(key, 1, length(?2)) = ?2 AND adopted "
/* Its three values; day must last as long as the query. */
void kin_bind_namesakes(struct query *q, const char *title,
			const struct kin *of, char day[DATE_SIZE]);
/*
 * Those whose title people have put right, and whose title is now this, of the
 * organ, before or after it; in the order of their days.
 */
enum status kin_retitled(struct kinship *f, const struct kin *of,
			 const char *title, bool after, struct kin_list *out,
			 struct error *err);
/* Years between two on an item that has its year in its title. */
enum { KIN_BIENNIAL = 2 };

/* --- library_strand.c ---------------------------------------------------- */

/* How kin_cites() calls a work by its key. */
uint64_t kin_hash(const char *key);
/* What a work cites; it lasts as long as the arena. */
enum status kin_cites(struct kinship *f, int64_t id, struct cites *out,
		      struct error *err);
/*
 * Works of its organ that cite what it cites, if few do, of so many years
 * before it, or after it, and its namesakes of these years.
 */
enum status kin_beside(struct kinship *f, const struct kin *of, bool after,
		       struct kin_list *out, struct error *err);

/*
 * What share of those that cite a work stand under this one's heading; 1:
 * nobody else cites it.  After kin_beside() of the same.
 */
enum status kin_headed(struct kinship *f, const struct kin *of, int64_t cited,
		       double *share, struct error *err);
/*
 * Whether a work is cited under so many headings that it tells of none,
 * lineage_widely().  After kin_beside() of the same.
 */
enum status kin_widely(struct kinship *f, const struct kin *of, int64_t cited,
		       bool *is, struct error *err);

#endif
