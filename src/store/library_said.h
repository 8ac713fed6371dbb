/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside the library: gathering what those who cite a document say of it, and
 * how many works say the same.
 */
#ifndef STORE_LIBRARY_SAID_H
#define STORE_LIBRARY_SAID_H

#include "store/library.h"

/* What was said, and by whom; zeros to begin with. */
struct sayings {
	struct saying_list {
		struct saying_by {
			const char *words;
			int64_t work;
		} * at;
		size_t n, cap;
	} of[SAYINGS];
};

/* Nothing said ("") is left out. */
void sayings_add(struct sayings *s, struct arena *a, enum saying what,
		 const char *words, int64_t work);
/* What most works say comes first; s is empty then. */
void sayings_count(struct sayings *s, struct arena *a,
		   struct said_list out[SAYINGS]);

#endif
