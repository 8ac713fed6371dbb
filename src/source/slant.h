/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words in italics with which a paragraph begins, behind a number perhaps:
 * openers are printed so.
 */
#ifndef SOURCE_SLANT_H
#define SOURCE_SLANT_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/buf.h"

struct slant {
	size_t from, end; /* where they are in its text; end 0: none so far */
	bool over;	  /* others were seen */
};

/* The text has grown from byte `from' on, in italics or not. */
void slant_see(struct slant *s, const struct buf *text, size_t from,
	       bool italic);
/* The words, white space folded; NULL without. */
const char *slant_words(const struct slant *s, const struct buf *text,
			struct arena *a);

#endif
