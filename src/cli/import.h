/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From files to a library, without a word to anybody: what happened to each
 * file is told to the caller.
 */
#ifndef CLI_IMPORT_H
#define CLI_IMPORT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "store/library.h"

struct import_counts {
	size_t added, replaced, unchanged; /* resolutions */
	size_t refused;			   /* files */
};

struct import {
	struct library *library; /* open for writing */
	char *const *files;
	size_t n;
	bool bundled; /* instead: the texts that are compiled in */
	/*
	 * Called once a file, in their order, when it is on disk or refused
	 * (refusal tells why; else NULL).  May be NULL.
	 */
	void (*told)(void *ctx, size_t index, const struct import_counts *file,
		     const char *refusal);
	void *ctx;
	struct import_counts total; /* summed up for the caller */
};

/*
 * Each file is one transaction: it is in the library as a whole or not at
 * all.  Ends early, with STATUS_OK, on a signal.  An error is one that
 * concerns the library or the parser as such; what was stored stays.
 */
enum status import_run(struct import *im, struct error *err);

#endif
