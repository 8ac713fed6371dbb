/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside the library: a resolution on its way from JSON into the tables.
 */
#ifndef STORE_LIBRARY_JSON_H
#define STORE_LIBRARY_JSON_H

#include "base/arena.h"
#include "store/library_int.h"

/* What the JSON is taken apart into: its arrays, and what is left. */
enum adding_part {
	PART_HEAD,
	PART_PARAGRAPHS,
	PART_FOOTNOTES,
	PART_CITATIONS,
	PART_FURNITURE,
	PART_DOUBTS,
	PARTS
};

/* What is needed of the JSON, and what the library holds already. */
struct adding {
	struct library *lib;
	struct arena *arena;
	size_t len;		  /* of the JSON */
	const char *parts[PARTS]; /* each JSON itself */
	/* Of the JSON. */
	const char *key, *lang, *digest, *file;
	/* Held; 0 without. */
	int64_t work, text;
	bool same; /* the text held came from the same file */
	/* How good it is among others of the same text (library_rival.c). */
	const char *merit;
};

/*
 * Take the JSON apart and read key to file; STATUS_FORMAT where it is no
 * JSON, or not whole.
 */
enum status adding_read(struct adding *add, const char *json,
			struct error *err);
/* The work: new, or no stub any more. */
enum status adding_insert_work(struct adding *add, struct error *err);
/* The text (add->text is its id, 0 for a new one) and all that is in it. */
enum status adding_insert_text(struct adding *add, struct error *err);
/* How the work came about, behind the row of the list (library_details.c). */
enum status adding_insert_details(struct adding *add, struct error *err);

/*
 * Run statements in which ?1 is the text, ?2 and ?3 its first and last
 * possible paragraph, ?4 PART_HEAD.
 */
enum status adding_run(struct adding *add, const char *const *sql, size_t n,
		       struct error *err);

/* --- library_rival.c -------------------------------------------------- */

/* What the merit of a text is made of, besides its length and digest. */
struct rival_facts {
	int64_t subjects, doubts; /* how many */
	const char *issued;	  /* date */
};

/* Of the text that is held, where it came from. */
struct rival_held {
	const char *file, *digest, *reader, *merit;
};

/* A text of greater merit has a greater string, compared by bytes. */
const char *rival_merit(struct adding *add, const struct rival_facts *f);
/* Whether the text held stays; if so, rival_outdone() remembers the file. */
bool rival_is_outdone(const struct adding *add, const struct rival_held *held);
enum status rival_outdone(struct adding *add, enum added *what,
			  struct error *err);
/* The text held goes, and what is remembered of files with it. */
enum status rival_replaces(struct adding *add, const struct rival_held *held,
			   struct error *err);

/* --- library_index.c -------------------------------------------------- */

/* At the start of a transaction; before its end comes index_now(). */
enum status index_begin(struct library *lib, struct error *err);
/* The words of add->text wait. */
enum status index_later(struct adding *add, struct error *err);
/* Index what waits: if it is much, or all of it. */
enum status index_when_due(struct library *lib, struct error *err);
enum status index_now(struct library *lib, struct error *err);

#endif
