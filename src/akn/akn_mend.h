/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * XML whose tags do not match, made well-formed: libxml2 would close the
 * wrong elements and lose what follows.
 */
#ifndef AKN_MEND_H
#define AKN_MEND_H

#include "base/buf.h"

/*
 * Append n bytes of XML to *out: an end tag for which nothing is open goes,
 * one that is missing is put where an outer element ends, control characters
 * become spaces.  Lines stay where they are.
 */
void akn_mend(const char *s, size_t n, struct buf *out);

#endif
