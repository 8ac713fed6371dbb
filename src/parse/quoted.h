/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts that are quoted, as press releases do: each paragraph begins with a
 * quotation mark, the last one ends with one, and the line above tells the
 * number ("The full text of resolution 2749 (2024) reads as follows:").
 */
#ifndef PARSE_QUOTED_H
#define PARSE_QUOTED_H

#include "parse/lexicon.h"
#include "source/source.h"

/*
 * src itself where nothing is quoted so; else a copy, in the arena, without
 * the quotation marks, whose lines behind a quoted text are furniture.
 */
const struct source *quoted_plain(struct arena *a, const struct source *src,
				  const struct lexicon *lex);

#endif
