/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside the book of phrases: a hash of first words; those who share one are
 * tried longest first.  Hundreds begin with "the": the hash of the second word
 * tells most of them apart.
 */
#ifndef CITE_PHRASE_INT_H
#define CITE_PHRASE_INT_H

#include <stdint.h>

#include "cite/phrase.h"
#include "parse/lexicon.h"

enum { FIGURES = 256, BUCKETS = 2048, LANG_SIZE = 8 };

struct phrasebook {
	char lang[LANG_SIZE];
	const struct lexicon *lex;
	bool figures[FIGURES]; /* what a word for a figure may begin with */
	const struct lexeme *glued; /* what may stand before a word, glued */
	size_t n_glued;
	bool swaps;
	struct phrase *phrases; /* by bucket of the first word, then longest */
	size_t n, cap;
	struct phrase_key *keys;     /* of the phrases, close together */
	uint16_t first[BUCKETS + 1]; /* of a bucket, into phrases */
};

/* --- phrase_match.c ------------------------------------------------------ */

/*
 * A hash of the word that s begins with, or of its first character where words
 * are not parted; *len is its bytes.
 */
uint32_t phrase_hash(const char *s, size_t n, size_t *len);

/* The same of the word that follows byte len, the end of the first; 0: none. */
uint32_t phrase_second(const char *s, size_t n, size_t len);

static inline size_t
phrase_bucket(uint32_t hash)
{
	return (hash ^ hash >> 15) % BUCKETS;
}

#endif
