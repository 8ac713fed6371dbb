/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From lines to pieces: manners of writing undone one after the other, rows,
 * pieces, and where resolutions stand in them.
 */
#ifndef PARSE_CUT_TEXT_H
#define PARSE_CUT_TEXT_H

#include "parse/extent.h"
#include "parse/markdown.h"
#include "parse/lexicon.h"
#include "source/source.h"

/* What a text is cut into, and by which words. */
struct cut_text {
	const struct source *file; /* as it was read */
	const struct source *src;
	const char *detected; /* language; NULL: none was */
	const char *lang;
	const struct lexicon *lex;
	bool parted; /* it had lost its lines */
	struct words *words;
	struct pieces pieces;
	struct extent *extents;
	size_t n; /* of them */
};

/*
 * The lines, of which nothing but markup has been undone; what stands above the
 * text in fields is added to front.  All of it lives in the arena; file is not
 * set.
 */
struct cut_text cut_text(struct arena *a, const struct source *lines,
			 struct front *front);

#endif
