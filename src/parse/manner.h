/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Manners of people who type and mail resolutions: "PP1", "OP 2." and "(1)"
 * before paragraphs, bullets before a preamble, the apostrophes of wikis.  Each
 * is told by several lines of a file at once, and written as the United Nations
 * print it, so that the parser knows but one manner.
 */
#ifndef PARSE_MANNER_H
#define PARSE_MANNER_H

#include "parse/lexicon.h"
#include "source/source.h"

/*
 * src itself where nothing is to be rewritten; else a copy whose lines keep
 * their numbers, in the arena.  lex may not be NULL.
 */
const struct source *manner_plain(struct arena *a, const struct source *src,
				  const struct lexicon *lex);

#endif
