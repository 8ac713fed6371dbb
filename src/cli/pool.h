/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Many files through many parsers: runs reaffirm-parse on batches of files,
 * one child per core, and hands over what they print in the order of the
 * files.  A file that brings a parser down costs that file and nothing else.
 * Knows no database.
 */
#ifndef CLI_POOL_H
#define CLI_POOL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

struct pool {
	char *const *files; /* paths */
	size_t n;
	bool bundled; /* instead: the texts that are compiled in, as one file */
	/*
	 * Called once a file, in order: its objects, one a line (n bytes), or
	 * why it was refused.  False stops the pool.
	 */
	bool (*file)(void *ctx, size_t index, const char *objects, size_t n,
		     const char *refusal);
	void *ctx;
};

/*
 * Run to the end, or until file() or a signal (cli/interrupt.h) says stop,
 * which is STATUS_OK too.  STATUS_CHILD: the parser cannot be run at all.
 */
enum status pool_run(const struct pool *pool, struct error *err);

#endif
