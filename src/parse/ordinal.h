/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ordinals in words: "Hundred and eighty-third". */
#ifndef PARSE_ORDINAL_H
#define PARSE_ORDINAL_H

#include <stddef.h>

#include "parse/lexicon.h"

/*
 * The ordinal in which the first n bytes of s end, and where it begins; words
 * of kinds "tens" and "ordinal".  0 where there is none.
 */
int ordinal_before(const struct lexicon *lex, const char *s, size_t n,
		   size_t *begin);

/*
 * Whether one of these words stands at s; bytes of it, 0 without.
 */
size_t ordinal_word(const struct lexicon *lex, const char *s, size_t n);

#endif
