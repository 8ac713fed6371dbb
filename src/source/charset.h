/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Text of other encodings to UTF-8, by the C library.
 */
#ifndef SOURCE_CHARSET_H
#define SOURCE_CHARSET_H

#include <stdbool.h>

#include "base/buf.h"

/*
 * Add n bytes of an encoding to *out as UTF-8; what is none in it becomes
 * U+FFFD.  False where nobody knows an encoding of this name.
 */
bool charset_convert(const char *name, const char *s, size_t n,
		     struct buf *out);

/*
 * What browsers take the name of an encoding for that a page or a letter
 * says: Windows' set for ISO 8859-1, which was said for it, and the like.
 */
const char *charset_meant(const char *said);

#endif
