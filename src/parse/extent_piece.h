/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside extent.c: what a piece can be; where it stands is extent.c's. */
#ifndef PARSE_EXTENT_PIECE_H
#define PARSE_EXTENT_PIECE_H

#include "parse/extent.h"
#include "parse/lexicon.h"

/* What a piece can be for a resolution. */
enum {
	IS_TEXT = 1 << 0,
	IS_FORMULA = 1 << 1, /* "The General Assembly," */
	IS_TITLE = 1 << 2,   /* "52/205. Economic ..." */
	IS_LETTER = 1 << 3,  /* "A" */
	IS_SYMBOL = 1 << 4,  /* "A/RES/52/205" */
	IS_COVER = 1 << 5,
	IS_MEETING = 1 << 6, /* "77th plenary meeting" */
	IS_STATEMENT = 1 << 7,
	IS_ANNEX = 1 << 8,
	IS_BARE = 1 << 9, /* "Resolution 290": a title of the Council's */
};

/* All that piece p can be, before `next`, the text below it (NULL: none). */
unsigned short extent_piece(const struct lexicon *lex, const struct piece *p,
			    const struct piece *next);

#endif
