/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What stands by itself above a text, without a word that announces it: the
 * meeting and date of adoption, and a title that has no number before it.
 * The United Nations print a meeting below the text; people who copy one put
 * it where they like.
 */
#ifndef PARSE_COVER_H
#define PARSE_COVER_H

#include "parse/build.h"

/*
 * A meeting above the formula, with its date beside or below it, or a date
 * right below the title.  Above a title they are only taken if the symbol
 * stands above them, or nothing but a masthead: else they close what was
 * printed before.
 */
void cover_read_adoption(struct build *b);

/* The meeting and date that close a text; false where p is neither. */
bool cover_close(struct build *b, const struct piece *p);

/*
 * The title right above the formula, below a symbol if there is one;
 * EXTENT_NONE: none.
 */
size_t cover_title(const struct build *b);

/* The title above a number that has none below it; EXTENT_NONE: none. */
size_t cover_title_above(const struct build *b);

/*
 * Piece i, between the title and the formula, is a paragraph of the preamble:
 * "As a step in its consideration of the incidents,".
 */
bool cover_is_preamble(const struct build *b, size_t i);

#endif
