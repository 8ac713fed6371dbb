/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Archives: zip, and tar as it is or compressed, read as a stream; nothing
 * is ever written, so names in them can do no harm.  Only reaffirm-parse
 * has this.
 */
#ifndef SOURCE_PACK_H
#define SOURCE_PACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"

/* Who takes what is in an archive; names are ARCHIVE:MEMBER. */
struct pack_taker {
	void (*file)(void *ctx, const char *name, const char *bytes, size_t n);
	void (*refused)(void *ctx, const char *name, const struct error *why);
	/* Passed over because of what it is. */
	void (*skipped)(void *ctx, const char *name);
	void *ctx;
	/*
	 * The one that is wanted, as ARCHIVE:MEMBER: no other is told of, and
	 * what is behind it is not read.  NULL: all are.
	 */
	const char *only;
	uint64_t consumed; /* bytes of the archive, as it is on disk */
};

/*
 * Whether the file (or "-" where that is a file too) begins like an archive.
 * False where it cannot be read: who reads it as a text says why.
 */
bool pack_is(const char *path);
/* Its descriptor, which the caller closes; below 0: errno. */
int pack_open(const char *path);

/*
 * Hand over one by one what is worth reading (source/member.h).  A status
 * means that the archive as such was refused, or ends early: damaged
 * (STATUS_FORMAT), too much in it (STATUS_LIMIT), or this program was built
 * without libarchive.
 */
enum status pack_read(const char *path, struct pack_taker *to,
		      struct error *err);

#endif
