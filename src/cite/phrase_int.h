/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside the book of phrases: buckets by a hash of the first word and of the
 * second, where there is one (hundreds begin with "the"); those who share both
 * are tried longest first.  Most words of a text begin no phrase: a table of
 * what phrases begin with says so before any bucket is looked into.
 */
#ifndef CITE_PHRASE_INT_H
#define CITE_PHRASE_INT_H

#include <stdint.h>

#include "cite/phrase.h"
#include "parse/lexicon.h"

enum {
	FIGURES = 256,
	BUCKETS = 8192,
	BEGINNINGS = 8192, /* a power of two, many times the first words */
	LANG_SIZE = 8,
};

/* What begins with a word, for all. */
enum {
	BEGINS_ONE = 1,	 /* phrases of that word alone */
	BEGINS_MORE = 2, /* phrases that have a second */
};

struct phrasebook {
	char lang[LANG_SIZE];
	const struct lexicon *lex;
	bool figures[FIGURES]; /* what a word for a figure may begin with */
	const struct lexeme *glued; /* what may stand before a word, glued */
	size_t n_glued;
	bool swaps;
	struct phrase *phrases; /* by bucket, then longest */
	size_t n, cap;
	struct phrase_key *keys;	  /* of the phrases, close together */
	uint16_t first[BUCKETS + 1];	  /* of a bucket, into phrases */
	unsigned char begins[BEGINNINGS]; /* by first word: BEGINS_ bits */
};

/* --- phrase_name.c ------------------------------------------------------- */

/* A phrase of that class and text, in no order yet. */
struct phrase *phrase_add(struct phrasebook *b, enum phrase_class class,
			  const char *text);
/* The names of the table of instruments, for texts in any language. */
void phrase_add_names(struct phrasebook *b);
/* What the language calls instruments, by their names in the table. */
void phrase_add_own_names(struct phrasebook *b);

/* --- phrase_match.c ------------------------------------------------------ */

/*
 * A hash of the word that s begins with, or of its first character where words
 * are not parted; *len is its bytes.
 */
uint32_t phrase_hash(const char *s, size_t n, size_t *len);

/* The word that follows byte len, the end of the first; its hash 0: none. */
struct phrase_word phrase_second(const char *s, size_t n, size_t len);

/* Odd, and with bits all over: near hashes come to lie far apart. */
static const uint32_t SPREAD = 2654435769u;

static inline size_t
phrase_bucket(struct phrase_key key)
{
	uint32_t hash = (key.first ^ key.second * 31) * SPREAD;

	return (hash ^ hash >> 15) % BUCKETS;
}

static inline size_t
phrase_beginning(uint32_t first)
{
	uint32_t hash = first * SPREAD;

	return (hash ^ hash >> 15) % BEGINNINGS;
}

#endif
