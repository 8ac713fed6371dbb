/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Documents known by name: data/instruments.tsv, compiled in.  Finding the
 * names in a text is the phrasebook's business.
 */
#ifndef CITE_INSTRUMENT_H
#define CITE_INSTRUMENT_H

#include <stddef.h>

struct instrument {
	const char *name;      /* canonical: target and key of its citations */
	short year;	       /* of adoption; 0: not told */
	const char *adopted;   /* key of the resolution that did it; or "" */
	const char **variants; /* the name first, NULL at the end */
};

/* All instruments; they live for ever.  *n is how many. */
const struct instrument *instrument_all(size_t *n);

#endif
