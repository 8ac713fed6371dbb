/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Folding for search: case, accents, kinds of dashes and quotes, and white
 * space do not matter, and every folded byte knows where it came from.
 */
#ifndef TEXT_FOLD_H
#define TEXT_FOLD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct folded {
	char *text;  /* NFKD, case folded, marks removed, spaces single */
	size_t len;  /* bytes */
	size_t *map; /* len + 1 offsets into the original, rising */
};

/*
 * keep_marks and keep_case leave accents or case alone: a needle with an
 * accent or a capital in it asks for exactly that (fold_wants).
 */
struct fold_how {
	bool keep_case, keep_marks;
};

/* n bytes of UTF-8 as they are compared, in the arena. */
struct folded fold_text(struct arena *a, const char *s, size_t n,
			struct fold_how how);
/* How to search for this needle: smart case, smart accents. */
struct fold_how fold_wants(const char *needle, size_t n);

/*
 * The first place at or after byte `from` of s where needle stands (both
 * folded by fold_wants(needle)); *start and *end are bytes of s.
 */
bool fold_find(const char *s, size_t n, const char *needle, size_t from,
	       size_t *start, size_t *end);

#endif
