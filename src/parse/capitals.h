/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Titles that are printed in capitals, as a sentence.  Knows nothing of where
 * titles stand.
 */
#ifndef PARSE_CAPITALS_H
#define PARSE_CAPITALS_H

#include "base/arena.h"
#include "parse/piece.h"

/*
 * s as a sentence where it is all capitals: each word as the n pieces spell
 * it, else in small letters.
 */
const char *capitals_spell(struct arena *a, const struct piece *pieces,
			   size_t n, const char *s, size_t len);

#endif
