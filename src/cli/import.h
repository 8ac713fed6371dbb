/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From files to a library, without a word to anybody: what happened to each
 * file is told to the caller.
 */
#ifndef CLI_IMPORT_H
#define CLI_IMPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "store/library.h"

struct import_counts {
	size_t added, replaced, unchanged; /* resolutions */
	size_t outdone;	  /* that the library has from a better file */
	size_t recovered; /* of those added or replaced, from damaged files */
	/*
	 * How many more texts are doubtful (resolution_confidence()) for it:
	 * -1 where a text of this import was, and has been replaced.
	 */
	int doubtful;
	size_t refused; /* files */
	size_t skipped; /* files that nobody would expect */
};

/* What happened to a file, or a member of an archive. */
struct import_file {
	const char *name; /* the path, or ARCHIVE:MEMBER */
	struct import_counts counts;
	const char *refusal; /* why it was refused; else NULL */
	/*
	 * Where another file has a text of this one: "GA 52/205 (en): FILE",
	 * and more of the kind behind "; "; else NULL.  The first of them ends
	 * after so many bytes.
	 */
	const char *rival;
	size_t first_rival;
	const char *passed; /* why it was skipped; else NULL */
};

struct namer;

struct import {
	struct library *library; /* open for writing */
	char *const *files;
	const bool *named; /* as in struct pool */
	size_t n;
	struct namer *namer; /* as in struct ledger; or NULL */
	bool bundled;	     /* instead: the texts that are compiled in */
	/*
	 * Called once a file, in their order, when it is on disk or refused.
	 * May be NULL.
	 */
	void (*told)(void *ctx, const struct import_file *file);
	/* Called a few times a second, with `reached` up to date; or NULL. */
	void (*tick)(void *ctx);
	void *ctx;
	struct import_counts total; /* summed up for the caller */
	struct import_reached {
		size_t files;	   /* and members */
		uint64_t bytes;	   /* in them */
		size_t index;	   /* of the path at hand */
		uint64_t consumed; /* of its bytes */
	} reached;
};

/*
 * Each file is in the library as a whole or not at all; what about a second's
 * work has brought is made sure of together.  The bundled texts are all there
 * or none.  Ends early, with STATUS_OK, on a signal.  An error is one that
 * concerns the library or the parser as such; what was stored stays.
 */
enum status import_run(struct import *im, struct error *err);

#endif
