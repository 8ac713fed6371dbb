/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Titles: which pieces they are made of, and how they are spelled.
 */
#ifndef PARSE_TITLE_H
#define PARSE_TITLE_H

#include "parse/build.h"

/*
 * The title that begins in piece `at`, byte `from`, and ends before piece
 * `last`; "" where there is none.
 */
const char *title_read(struct build *b, size_t at, size_t from, size_t last);
/* Whether piece i went into the title, its number, letter or formula. */
bool title_is_part(const struct build *b, size_t i);

/*
 * Titles as they are cited: what stands behind them, "(Dec. 10, 1948)" or
 * ", U.N. Doc. A/RES/61/106", is put aside, and dates what has no date yet.
 */
void title_uncite(struct build *b);

/*
 * Without the mark "1/" at its end, where the text has that footnote, which
 * may tell the adoption: "Adopted at the 1461st meeting, on 3 March 1978".
 */
void title_unmark(struct build *b);

#endif
