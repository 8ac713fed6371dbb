/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pieces: paragraphs as the page shows them, footnotes among them, before
 * what a page break tore apart is put together again.
 */
#ifndef PARSE_PIECE_H
#define PARSE_PIECE_H

#include <stdbool.h>
#include <stddef.h>

#include "parse/mark.h"
#include "parse/row.h"
#include "parse/suspect.h"
#include "parse/words.h"

enum piece_kind {
	PIECE_TEXT,
	PIECE_FOOTNOTE,
	PIECE_TABLE,
	PIECE_FURNITURE,
	PIECE_SIGNED, /* a footnote that begins with asterisks or daggers */
};

/* What stands between a piece and the one before it. */
enum gap {
	GAP_LINE, /* nothing: its first line told that it is a new one */
	GAP_BLANK,
	GAP_PAGE,
};

struct piece {
	enum piece_kind kind;
	enum gap gap;
	enum source_begins begins; /* what the source says of its first row */
	bool heading;		   /* marked up as one; of a row: the same */
	bool bullet;		   /* stood in a list of the markup */
	bool stands_in;		   /* its indent is that of first lines */
	bool behind_room;	   /* the text before it left its line short */
	bool early;		   /* its last row is too short to go on */
	bool brief;		   /* so short that it may be a title */
	const char
		*text; /* without markup and plain marks; white space folded */
	size_t len;
	struct mark *marks; /* superscript or <sup> */
	size_t n_marks;
	const char *label; /* of a footnote */
	size_t first_line, last_line;
	size_t page; /* of the source, or 0 */
	const struct suspect *suspect; /* of its rows; NULL: none */
	/* Its last row, where the next piece goes on with it; or NULL. */
	const struct suspect *tail;
	bool apart; /* an empty line, and room in a wrapped line, before it */
};

struct pieces {
	struct piece *at;
	size_t n, cap;
};

/* Cut the rows into pieces. */
struct pieces pieces_make(struct arena *a, const struct lexicon *lex,
			  struct row *rows, size_t n, struct words *words);

#endif
