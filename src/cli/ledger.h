/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is written into the library at a time.  Making sure that something is
 * on disk takes as long as storing a dozen files, so a transaction takes many,
 * and each is told of when it is safe.  Knows nothing of threads.
 */
#ifndef CLI_LEDGER_H
#define CLI_LEDGER_H

#include <stdbool.h>
#include <time.h>

#include "base/error.h"
#include "cli/doubted.h"
#include "cli/namer.h"
#include "cli/stored.h"

struct ledger {
	struct library *lib;
	struct namer *namer; /* of texts without number; NULL: as files */
	bool whole;	     /* all of what is stored is kept, or nothing */
	bool open;	     /* a transaction is */
	struct timespec due; /* when it is to end, by CLOCK_MONOTONIC */
	long due_ms;	     /* how long it may stay open */
	struct stored_list pending; /* stored in it */
	size_t n_pending;
	struct stored_list safe; /* for the caller to take */
	struct doubted doubted;
	size_t texts, refused; /* since the end of the last path */
	/* The first that concerned the library as such; code STATUS_OK: none */
	struct error failed;
};

/* Takes s.  Where storing fails, or has, nothing more is stored. */
void ledger_store(struct ledger *l, struct stored *s);
void ledger_commit_when_due(struct ledger *l);
/* What is stored is made safe; drop: with `whole`, forgotten. */
void ledger_end(struct ledger *l, bool drop);

#endif
