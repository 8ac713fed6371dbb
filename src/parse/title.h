/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Titles: which pieces they are made of, and how they are spelled.
 */
#ifndef PARSE_TITLE_H
#define PARSE_TITLE_H

#include "parse/build.h"

/*
 * The title that begins in piece `at`, byte `from`, and ends before piece
 * `last`; "" where there is none.
 */
const char *title_read(struct build *b, size_t at, size_t from, size_t last);
/* "Resolution of 29 May 1948", "of 15 March 1965": no title, but a fact. */
bool title_is_adoption(const struct lexicon *lex, const char *s, size_t n);
/* Whether piece i went into the title, its number, letter or formula. */
bool title_is_part(const struct build *b, size_t i);

/*
 * s as a sentence where it is all capitals: each word as the n pieces spell
 * it, else in small letters.
 */
const char *title_case(struct arena *a, const struct piece *pieces, size_t n,
		       const char *s, size_t len);

/* Bytes of s without the space and stops at its end. */
size_t title_stop(const char *s, size_t n);

#endif
