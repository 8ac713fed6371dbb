/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Between the files of the scanner: where it is, and who reads dates. */
#ifndef CITE_SCAN_INT_H
#define CITE_SCAN_INT_H

#include "cite/scan.h"

/* Where the scanner is. */
struct scanner {
	const struct phrasebook *book;
	const char *s;		   /* where it is */
	size_t n;		   /* bytes left */
	size_t word;		   /* of them known to be of one word */
	struct phrase_word *ahead; /* see phrasebook_next() */
	bool in_another;	   /* behind the "LP." of "LC-LP.2 (2010)" */
};

/* scan_word.c: a word, or a phrase that begins with it; bytes of it. */
size_t scan_word(struct scanner *sc, struct item *it);

/*
 * scan_glyph.c: what begins with a character of a script without spaces: a
 * date, a phrase, a number where one is due, else the character alone.
 */
size_t scan_glyph(struct scanner *sc, const struct item *before,
		  struct item *it);

/* scan_date.c: each tells the bytes it takes, 0 where there is none. */

/* A phrase, or a month with its year; sc->word where there is none. */
size_t scan_phrase(struct scanner *sc, struct item *it);
/* Figures with nothing of a word before or behind. */
size_t scan_integer(const char *s, size_t n, int *value);
/* "19 December 1991" */
size_t scan_date(struct scanner *sc, struct item *it);
/* "1991 year 12 month 19 day", in figures or words. */
size_t scan_counted(const struct scanner *sc, struct item *it);

#endif
