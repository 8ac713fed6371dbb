/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside the lexicon: the rows of one kind in such an order that the one which
 * stands at a place of a text is found by a look at few.
 */
#ifndef PARSE_LEXICON_INDEX_H
#define PARSE_LEXICON_INDEX_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "parse/lexicon.h"
#include "parse/lexicon_key.h"

/* Rows by their first letters, then by their second word. */
struct lexicon_index {
	uint64_t opens;	     /* lexicon_opening() of all rows */
	struct lexeme *rows; /* by key, by second; longest first */
	uint16_t *second;    /* of each row: lexicon_second() */
	uint32_t first[LEXICON_SECONDS + 1]; /* row of each key; and the end */
};

/* Of n rows, longest first, none of them empty; it lives in the arena. */
struct lexicon_index *lexicon_index_new(struct arena *a,
					const struct lexeme *rows, size_t n);

/* Of the rows with this key that one that stands at s, n > 0. */
const struct lexeme *lexicon_index_look(const struct lexicon_index *index,
					size_t key, const char *s, size_t n,
					size_t *len);

/* As lexicon_find(); n > 0. */
static inline const struct lexeme *
lexicon_index_find(const struct lexicon_index *index, const char *s, size_t n,
		   size_t *len)
{
	size_t key;

	/* Mostly none begins like it. */
	if (!(index->opens & lexicon_opening(s, n)))
		return NULL;
	key = lexicon_key(s, n);
	return index->first[key] == index->first[key + 1]
		       ? NULL
		       : lexicon_index_look(index, key, s, n, len);
}

#endif
