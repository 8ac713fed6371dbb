/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside the library: a resolution on its way into the tables.
 */
#ifndef STORE_LIBRARY_PUT_H
#define STORE_LIBRARY_PUT_H

#include "base/arena.h"
#include "store/library_int.h"

struct adding {
	struct library *lib;
	struct arena *arena;
	const struct resolution *r;
	/* Held; 0 without. */
	int64_t work, text;
	bool same; /* the text held came from the same file */
	/* How good it is among others of the same text (library_rival.c). */
	const char *merit;
};

/* The work: new, or no stub any more. */
enum status put_work(struct adding *add, struct error *err);
/*
 * The text (add->text is its id, 0 for a new one) and all that is in it, the
 * index of its words too.
 *
 * FTS5 gathers words in memory and writes them out at every savepoint, even
 * those that SQLite opens for itself where a statement could fail halfway;
 * so here every statement inserts one row.
 */
enum status put_text(struct adding *add, struct error *err);
/* How the work came about, behind the row of the list (library_details.c). */
enum status put_details(struct adding *add, struct error *err);

/* --- library_put_cited.c ---------------------------------------------- */

/* The citations of the text; works that are not known yet become stubs. */
enum status put_citations(struct adding *add, struct error *err);

/* Bind the next parameter: a date as ISO 8601, a count as a number. */
static inline void
put_date(struct query *q, struct arena *a, struct date d)
{
	char *iso = arena_alloc(a, DATE_SIZE);

	date_iso(d, iso);
	db_bind(q, iso);
}

static inline void
put_size(struct query *q, size_t n)
{
	db_bind_int(q, (int64_t)n);
}

/* --- library_rival.c -------------------------------------------------- */

/* Of the text that is held, where it came from. */
struct rival_held {
	const char *file, *digest, *reader, *merit;
};

/* A text of greater merit has a greater string, compared by bytes. */
const char *rival_merit(struct adding *add);
/* Whether the text held stays; if so, rival_outdone() remembers the file. */
bool rival_is_outdone(const struct adding *add, const struct rival_held *held);
enum status rival_outdone(struct adding *add, enum added *what,
			  struct error *err);
/* The text held goes, and what is remembered of files with it. */
enum status rival_replaces(struct adding *add, const struct rival_held *held,
			   struct error *err);

#endif
