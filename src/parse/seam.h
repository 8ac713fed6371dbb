/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where two lines of a paragraph meet: whether a space stood there.  Of words
 * with a hyphen words.h knows.
 */
#ifndef PARSE_SEAM_H
#define PARSE_SEAM_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/*
 * Whether s, n bytes, goes on without a space behind the text in b, which is
 * not empty: ranges, symbols and brackets that the line's end has torn.
 */
bool seam_is_tight(const struct buf *b, const char *s, size_t n);

#endif
