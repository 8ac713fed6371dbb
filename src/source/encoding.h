/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Plain texts of other encodings than UTF-8.  Bytes do not tell what they are;
 * which letters follow which in each language does, and uchardet knows that.
 * Without it only UTF-16 is read.
 */
#ifndef SOURCE_ENCODING_H
#define SOURCE_ENCODING_H

#include <stdbool.h>

#include "base/buf.h"

/*
 * The name of the encoding, and the text as UTF-8 in *out; NULL where
 * nothing that it may be makes a text of it.  *marked: a byte order mark has
 * said it, so that nothing was assumed.
 */
const char *encoding_read(const char *bytes, size_t n, bool *marked,
			  struct buf *out);

/* The name of the encoding of a page of HTML that says none; or NULL. */
const char *encoding_of_page(const char *bytes, size_t n);

#endif
