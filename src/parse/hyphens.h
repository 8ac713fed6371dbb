/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Hyphens that a converter has parted from the words before
 * them, where a PDF moves them a little: "Secretary -General", "high -level".
 */
#ifndef PARSE_HYPHENS_H
#define PARSE_HYPHENS_H

#include "parse/lexicon.h"
#include "source/source.h"

/* src itself where it has none; else a copy in the arena without the spaces. */
const struct source *hyphens_plain(struct arena *a, const struct source *src,
				   const struct lexicon *lex);

#endif
