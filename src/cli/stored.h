/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A file on its way into the library, and lists of them.
 */
#ifndef CLI_STORED_H
#define CLI_STORED_H

#include <stdbool.h>

#include "base/buf.h"
#include "cli/import.h"

/* The strings are its own. */
struct stored {
	struct stored *next;
	char *name, *refusal; /* refusal: or NULL */
	char *rival;	      /* as in struct import_file */
	size_t first_rival;   /* likewise */
	const char *passed;   /* why it was skipped; not its own */
	struct import_counts counts;
	struct buf objects; /* records of cli/batch.h, to be stored */
	char *known; /* instead: its digest, where its texts are held; or NULL
		      */
	/* Instead: a path has come to its end, with this digest; or NULL. */
	bool end;
	char *archive;
};

/* With a copy of the name, and nothing found. */
struct stored *stored_new(const char *name);
void stored_free(struct stored *s); /* NULL is allowed */

/* In order; last is undefined while first is NULL. */
struct stored_list {
	struct stored *first, *last;
};

/* Put s, now the list's, behind the last. */
void stored_append(struct stored_list *list, struct stored *s);
/* NULL where there is none. */
struct stored *stored_take(struct stored_list *list);
/* All of from behind what is in to. */
void stored_move(struct stored_list *to, struct stored_list *from);
void stored_free_all(struct stored_list *list);

#endif
