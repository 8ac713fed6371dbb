/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Organs whose resolutions are read though they have no body of their own
 * (model/bodies.def): commissions, conferences, parties to a convention.
 */
#ifndef PARSE_OTHER_H
#define PARSE_OTHER_H

#include "parse/build.h"
#include "source/source.h"

/*
 * The words of lex, and the name of such an organ as one that enacts, as it
 * stands in these lines on one or two of its own, above what opens a
 * paragraph; NULL where none does.  It lives as long as the arena.
 */
const struct lexicon *other_lexicon(struct arena *a, const struct lexicon *lex,
				    const struct source *src);

/*
 * Name b->r, the text of such an organ, by the number that stands in s: "CSW
 * 58/2" by the organ's short name; by the number alone where it has letters,
 * "12/COP.9".  Anything else could be another organ's, too, and names nothing.
 */
void other_name(struct build *b, const char *s, size_t n);

/* The same, by what stands above the text: "Decision 12/COP.9". */
void other_masthead(struct build *b);

#endif
