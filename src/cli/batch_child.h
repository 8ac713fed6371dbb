/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One reaffirm-parse at work on a batch of files, and what it has printed
 * (cli/batch.h) and nobody has taken yet.  Knows nothing of other batches.
 */
#ifndef CLI_BATCH_CHILD_H
#define CLI_BATCH_CHILD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/child.h"
#include "base/error.h"

struct batch {
	struct child child;
	size_t first, n; /* of the pool's files */
	size_t done;	 /* of them, taken */
	struct buf out;	 /* printed and not yet taken */
	size_t line;	 /* where the unfinished line begins in out */
	size_t searched; /* no newline from line up to here */
	bool ended;	 /* its output has */
	bool err_ended;
	bool retried; /* its first file has already brought one down */
};

/* Start a parser on b->n files (NULL: the bundled texts). */
enum status batch_start(struct batch *b, char *parser, char *const *files,
			struct error *err);
/* One read of what waits on its standard output, or standard error. */
void batch_read(struct batch *b);
void batch_read_err(struct batch *b);
/* The next whole line, its newline made a NUL; NULL: none yet. */
char *batch_line(struct batch *b);
/* Forget the first n bytes of what was printed. */
void batch_forget(struct batch *b, size_t n);

#endif
