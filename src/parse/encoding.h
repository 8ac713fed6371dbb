/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Plain texts of other encodings than UTF-8.  Bytes do not tell what they
 * are, but a resolution has words that are known: an encoding is believed
 * where it alone gives the name of an organ and openers of one language.
 */
#ifndef PARSE_ENCODING_H
#define PARSE_ENCODING_H

#include "base/buf.h"

/*
 * The name of the encoding, and the text as UTF-8 in *out; NULL where none, or
 * more than one, can be meant.  *marked: a byte order mark has said it, so
 * that nothing was assumed.
 */
const char *encoding_read(const char *bytes, size_t n, bool *marked,
			  struct buf *out);

/* The name of the encoding of a page of HTML that says none; or NULL. */
const char *encoding_of_page(const char *bytes, size_t n);

#endif
