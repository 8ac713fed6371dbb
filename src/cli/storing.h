/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The one who writes: a thread that stores what parsers have found while
 * others go on reading.  From storing_start() to storing_end() the library
 * belongs to it alone.
 */
#ifndef CLI_STORING_H
#define CLI_STORING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "cli/namer.h"
#include "cli/stored.h"

struct storing;

/*
 * namer: as in struct ledger.  whole: all of what is given is stored, or
 * nothing.  NULL where the system has no room for another thread: STATUS_LIMIT.
 */
struct storing *storing_start(struct library *lib, struct namer *namer,
			      bool whole, struct error *err);
/*
 * Hand something over, in order; waits while much is waiting.  False where
 * storing has failed.
 */
bool storing_give(struct storing *st, struct stored *s);
/* Whether it has: what is given from then on is not stored. */
bool storing_failed(struct storing *st);
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
