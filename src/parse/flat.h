/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts that have lost their lines: all stands in one, or what is below the
 * organ's name, or lines were broken wherever they were full.  They are parted
 * before the name of the organ, openers with a capital, numbers that are due,
 * and the meeting; what was printed round the pages (flat_page.h) is taken out.
 * Openers without a capital stand within sentences, too: there it is a guess.
 */
#ifndef PARSE_FLAT_H
#define PARSE_FLAT_H

#include "parse/lexicon.h"
#include "source/source.h"

/* src itself where it is no such text. */
const struct source *flat_plain(struct arena *a, const struct source *src,
				const struct lexicon *lex);

#endif
