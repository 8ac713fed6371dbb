/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which documents a resolution names, where, and how.
 */
#ifndef CITE_CITE_H
#define CITE_CITE_H

#include "model/resolution.h"

/*
 * Find and resolve all citations of r in its paragraphs and footnotes; they
 * replace r->citations, in the order in which they stand: paragraphs, then
 * footnotes.  "Those resolutions" gives as many as it means, at one place.
 */
void cite_resolution(struct resolution *r);

/* Read all words now that the first resolution in a language would read. */
void cite_prepare(const char *lang);

#endif
