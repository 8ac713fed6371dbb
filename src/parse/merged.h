/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * "The Security Council, recalling its resolutions ...": the organ's name in
 * one paragraph with the first words of the text.
 */
#ifndef PARSE_MERGED_H
#define PARSE_MERGED_H

#include "parse/lexicon.h"
#include "parse/piece.h"

/*
 * Part such pieces, so that the organ's name is one of its own: where titles
 * were found, behind any opener; where none was, behind one of a preamble
 * with a comma before it.  More such paragraphs than titles, or than one, are
 * those of a statement, and stay.  Whether any was parted; what is new is in a.
 */
bool merged_part(struct arena *a, const struct lexicon *lex,
		 struct pieces *pieces, size_t titles);

#endif
