/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside the library: what is told of one citation by which it is cited. */
#ifndef STORE_LIBRARY_CITING_H
#define STORE_LIBRARY_CITING_H

#include "store/library_int.h"

/* Of the citation with this number in a text; STATUS_MISSING: gone. */
enum status library_citing(struct library *lib, struct arena *a, int64_t text,
			   int64_t seq, struct citing *out, struct error *err);

/* A piece of text with start..end (bytes) in it, cut between words. */
const char *library_context(struct arena *a, const char *s, size_t len,
			    size_t start, size_t end);

#endif
