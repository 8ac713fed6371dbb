/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words that a scan has misread, told by how few letters are wrong. */
#ifndef PARSE_LIKE_WORDS_H
#define PARSE_LIKE_WORDS_H

#include "parse/lexicon.h"

/*
 * The row of this kind whose text s begins with but for some of its bytes, one
 * in five at most, that are others, lacking or too many; NULL without.  *len is
 * the bytes of that beginning.  Dear: not to be asked of every line.
 */
const struct lexeme *like_row(const struct lexicon *lex, const char *kind,
			      const char *s, size_t n, size_t *len);

#endif
