/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether rows of a page call a footnote, before marks are known as such. */
#ifndef PARSE_CALLED_H
#define PARSE_CALLED_H

#include "parse/row.h"

/*
 * How a number stands that may be a mark: as nothing but marks do ("1976,96"),
 * or as what is counted may, too ("programme 96 of").
 */
enum called { CALLED_NOT, CALLED_LOOSE, CALLED_SURE };

/* The surest way in which rows `from` to `to` call the mark, as printed. */
enum called called_in(const struct lexicon *lex, const struct row *rows,
		      size_t from, size_t to, const char *mark);

#endif
