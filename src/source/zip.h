/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A zip that is one document: its parts of XML, all in memory.  Knows nothing
 * of what they mean.
 */
#ifndef SOURCE_ZIP_H
#define SOURCE_ZIP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/error.h"

/* Parts that may hold text, by their names; what else there is is not. */
struct zip_part {
	const char *name;
	const char *data;
	size_t len;
};

struct zip {
	struct zip_part *parts;
	size_t n, cap;
};

/*
 * Unpack n bytes into the arena.  Refused with one line that names path:
 * damaged or encrypted (STATUS_FORMAT), more in it than a document has
 * (STATUS_LIMIT), or no libarchive.
 */
enum status zip_read(struct arena *a, const char *path, const char *bytes,
		     size_t n, struct zip *out, struct error *err);

/* The part with this name, whatever its case; NULL without. */
const struct zip_part *zip_find(const struct zip *zip, const char *name);

/*
 * Whether a zip that begins with `head' and ends in `tail' (they may overlap)
 * is a document of a word processor rather than files that somebody packed.
 */
bool zip_is_document(const char *head, size_t n_head, const char *tail,
		     size_t n_tail);

#endif
