/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside the library: terms by which works are found, each with the works
 * that it finds.  The words of titles are one kind of them, subjects another;
 * what is wanted of a term, who asks says.
 */
#ifndef STORE_LIBRARY_TERMS_H
#define STORE_LIBRARY_TERMS_H

#include "store/library_int.h"

enum term_kind {
	TERM_WORD, /* of a title or a key, folded */
	TERM_BODY, /* its code */
	TERM_YEAR, /* of adoption, four figures; or "" */
	TERM_SESSION,
	TERM_LANGUAGE,
	TERM_SUBJECT,  /* folded */
	TERM_DOUBTFUL, /* "yes", if it is */
	TERM_KINDS
};

/* A set of works, as bits. */
struct works {
	unsigned char *bits;
	int64_t max; /* id */
	bool any;
};

/* Empty, for all works that the library has now; to be freed. */
enum status works_init(struct library *lib, struct works *w, struct error *err);
void works_free(struct works *w);
void works_add(struct works *w, int64_t id);
void works_remove(struct works *w, int64_t id);
bool works_has(const struct works *w, int64_t id);
/* Leave those that are in the set, or (in false) those that are not. */
void works_keep(const struct works *w, bool in, int64_t *ids, size_t *n);

/* Terms that are asked for, and the works they found. */
struct wanted {
	/* Whether it is one of them; s ends in a NUL. */
	bool (*is)(const struct wanted *w, const char *s, size_t n);
	/* Or (is NULL) they are those that have this in them. */
	const char *text;
	int first, last;
	struct works works;
};

enum { WANTED_MOST = 16 };

/*
 * Add to the works (initialised) of each of count wants (WANTED_MOST, at
 * most); all are looked for in one reading.
 */
enum status terms_find(struct library *lib, enum term_kind kind,
		       struct wanted *wanted, size_t count, struct error *err);

/*
 * Store the terms beside the listings, within a transaction.  Without them
 * they are gathered anew for each question.
 */
enum status terms_write(struct library *lib, struct error *err);

#endif
