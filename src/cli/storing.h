/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The one who writes: a thread that stores what parsers have found while
 * others go on reading.  From storing_start() to storing_end() the library
 * belongs to it alone.  Making sure that something is on disk takes as long
 * as storing a dozen files, so a transaction takes many, and each is told of
 * when it is safe.
 */
#ifndef CLI_STORING_H
#define CLI_STORING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "cli/import.h"

struct storing;

/* A file on its way into the library; the strings are its own. */
struct stored {
	struct stored *next;
	char *name, *refusal; /* refusal: or NULL */
	struct import_counts counts;
	struct buf objects; /* records of cli/batch.h, to be stored */
	/* Instead: a path has come to its end, with this digest; or NULL. */
	bool end;
	char *archive;
};

struct stored *stored_new(const char *name);
void stored_free(struct stored *s); /* NULL is allowed */

/* whole: all of what is given is stored, or nothing. */
struct storing *storing_start(struct library *lib, bool whole);
/*
 * Hand something over, in order; waits while much is waiting.  False where
 * storing has failed.
 */
bool storing_give(struct storing *st, struct stored *s);
/*
 * What is safe by now and was not taken yet, in order; NULL: nothing.  The
 * caller frees it, one by one.
 */
struct stored *storing_take(struct storing *st);
/*
 * The end.  drop: what waits is not stored any more; with `whole` nothing is.
 * The rest is for *last, as from storing_take().  Its error is the first that
 * concerned the library as such.
 */
enum status storing_end(struct storing *st, bool drop, struct stored **last,
			struct error *err);

#endif
