/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Many files through many parsers.  One reaffirm-parse opens files and
 * archives and prints what is in them (cli/feeder.h); others, one a core,
 * parse it (cli/worker.h); what they say is handed over in the order of the
 * files.  A file that brings a parser down costs that file and nothing else.
 * Knows no database.
 */
#ifndef CLI_POOL_H
#define CLI_POOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/error.h"

enum pool_outcome {
	POOL_READ,
	POOL_REFUSED,
	POOL_SKIPPED, /* no resolution, and nobody would expect one */
	POOL_KNOWN,   /* the caller has it already: not parsed */
};

/* Why a file was skipped that only keeps a folder from being empty. */
#define POOL_EMPTY "it is empty"

/* A file, or a member of an archive. */
struct pool_file {
	size_t index;	  /* of the path that led to it */
	const char *name; /* the path, or ARCHIVE:MEMBER */
	enum pool_outcome outcome;
	/* Records of cli/batch.h, whole; the callback may keep them. */
	struct buf *objects;
	const char *refusal; /* why it was refused or skipped; else NULL */
	size_t known;	     /* as known() said */
	const char *digest;  /* where that is not 0 */
	uint64_t bytes;	     /* of the file */
	uint64_t consumed;   /* of the path, this file included */
};

struct pool {
	char *const *files; /* paths */
	/* Which of them were named, not found in a folder; NULL: all. */
	const bool *named;
	size_t n;
	bool wire;    /* resolutions as model/wire.h says, not as JSON */
	bool bundled; /* instead: the texts that are compiled in */
	/* Called once a file, in order.  False stops the pool. */
	bool (*file)(void *ctx, struct pool_file *file);
	/*
	 * How many resolutions the caller has of a file with this digest, 0
	 * if it is to be parsed.  May be NULL.
	 */
	size_t (*known)(void *ctx, const char *digest);
	/* Called a few times a second.  False stops.  May be NULL. */
	bool (*tick)(void *ctx);
	void *ctx;
};

/*
 * Run to the end, or until a callback or a signal (cli/interrupt.h) says
 * stop, which is STATUS_OK too.  STATUS_CHILD: the parser cannot be run at
 * all.
 */
enum status pool_run(const struct pool *pool, struct error *err);

#endif
