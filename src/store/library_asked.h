/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What was asked about works that are cited, kept from one citation to the
 * next, and how little is read for it.  What is wrong with citations is no
 * matter here.
 */
#ifndef STORE_LIBRARY_ASKED_H
#define STORE_LIBRARY_ASKED_H

#include "store/library_int.h"
#include "store/library_lineage.h"

struct asked_all;

/* A document, as far as it was asked about. */
struct asked {
	struct asked *next; /* in the same bucket */
	const char *key;
	int64_t id;	    /* 0: it is not held */
	struct library *in; /* that holds it */
	struct date adopted;
	struct resolution *text; /* in the language asked for last */
	const char *lang;	 /* that was asked for; NULL: none yet */
	const struct lineage_node *line;
	size_t n_line;
	bool has_line; /* it was asked for */
};

/* Nothing was asked of the library yet, which must live longer. */
struct asked_all *asked_new(struct library *lib);
void asked_free(struct asked_all *all); /* NULL is allowed */

/* What is known of the work with this key; kept, and owned by all. */
struct asked *asked_find(struct asked_all *all, const char *key);

/* All below only of one that is held. */

/* Its text in this language or (NULL) the one preferred; NULL: none. */
const struct resolution *asked_text(struct asked_all *all, struct asked *w,
				    const char *lang);
/* The title in a language, without reading the text; or "". */
const char *asked_title(struct asked_all *all, const struct asked *w,
			const char *lang);
/* Whether its texts, as held, have all of these labels: "OP5,OP9-OP12". */
bool asked_has_labels(const struct asked *w, const char *labels);
bool asked_has_annex(const struct asked *w);
/* What follows it on the same item, itself first, into line. */
void asked_followers(struct asked_all *all, struct asked *w);
/* How many other works than one cite it as of this day. */
size_t asked_works_saying(const struct asked *w, const char *but,
			  struct date d);

#endif
