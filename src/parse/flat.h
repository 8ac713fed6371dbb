/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts that have lost their lines: all stands in one.  They are parted before
 * the name of the organ, openers with a capital, numbers that are due, and the
 * meeting; where a language tells paragraphs by no capitals, nothing is.
 */
#ifndef PARSE_FLAT_H
#define PARSE_FLAT_H

#include "parse/lexicon.h"
#include "source/source.h"

/* The organ's name and what follows it stand within one line. */
bool flat_is(const struct source *src, const struct lexicon *lex);
/* src itself where it is no such text, or cannot be parted. */
const struct source *flat_plain(struct arena *a, const struct source *src,
				const struct lexicon *lex);

#endif
