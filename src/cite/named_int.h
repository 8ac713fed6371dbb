/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Between the files that read names of instruments. */
#ifndef CITE_NAMED_INT_H
#define CITE_NAMED_INT_H

#include "cite/find.h"

enum { NAMED_WORDS = 3 /* proper words before what a name ends with */ };

/* --- named_short.c ------------------------------------------------------- */

/* Whether an item is written without spaces, in its first or last character. */
bool named_glyphs(const struct finder *f, const struct item *it);
/* Whether a citation stands in the paragraph or note that is read. */
bool named_here(const struct finder *f, const struct citation *c);
/*
 * The word at item i, or words before it, that stand for what was spelled out
 * before: cite that; the next item to read.
 */
size_t named_short(struct finder *f, size_t i);

#endif
