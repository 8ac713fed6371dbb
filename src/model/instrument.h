/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Documents known by name, and the resolutions that adopted or endorsed them:
 * data/instruments.tsv, compiled in, and rows that people add.  Finding the
 * names in a text is the phrasebook's business.
 */
#ifndef MODEL_INSTRUMENT_H
#define MODEL_INSTRUMENT_H

#include <stddef.h>

#include "base/error.h"

struct instrument {
	const char *name;      /* canonical: target and key of its citations */
	short year;	       /* of adoption; 0: not told */
	const char *adopted;   /* key of the resolution that did it; or "" */
	const char **variants; /* the name first, NULL at the end */
};

/*
 * Add the rows of a file of n bytes, before anything else is asked here.  A
 * name that is there already gets more variants, and the year and resolution
 * that are given.  Rows that are no such are left out: STATUS_FORMAT (or
 * STATUS_ENCODING, nothing is added) and the first of them, "NAME:LINE: what".
 */
enum status instruments_add(const char *name, const char *bytes, size_t n,
			    struct error *err);
/* What tells such rows from others, "+1f0e3dad"; "" without. */
const char *instruments_mark(void);

/* All instruments; they live for ever.  *n is how many. */
const struct instrument *instrument_all(size_t *n);
/* The one of that name; NULL: none. */
const struct instrument *instrument_find(const char *name);
/* The one that has this name or variant, in any letters; NULL: none. */
const struct instrument *instrument_called(const char *name);
/* When it was adopted; 0: not told, or no such instrument. */
short instrument_year(const char *name);
/* The next behind `from` (NULL: the first) that a resolution adopted. */
const struct instrument *instrument_adopted(const char *key,
					    const struct instrument *from);

#endif
