/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where the resolutions of a file stand: which pieces are the masthead of
 * each, its title, its organ's name and its text.
 */
#ifndef PARSE_EXTENT_H
#define PARSE_EXTENT_H

#include "parse/piece.h"

/* No such piece. */
#define EXTENT_NONE ((size_t)-1)

/* Indexes of pieces. */
struct extent {
	size_t begin;	/* of its masthead */
	size_t title;	/* piece that begins with its number, or NONE */
	size_t letter;	/* piece that is its letter, or NONE */
	size_t formula; /* "The General Assembly,", or NONE */
	size_t end;	/* one past its last */
};

/* One past the masthead: the formula, or what follows title and letter. */
static inline size_t
extent_text(const struct extent *e)
{
	size_t last = e->title;

	if (e->formula != EXTENT_NONE)
		return e->formula;
	if (e->letter != EXTENT_NONE &&
	    (last == EXTENT_NONE || e->letter > last))
		last = e->letter;
	return last + 1;
}

/* The resolutions that stand in the pieces, in order; *n of them. */
struct extent *extents_find(struct arena *a, const struct lexicon *lex,
			    const struct pieces *pieces, size_t *n);

#endif
