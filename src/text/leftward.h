/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines that are read from the right as pdftotext prints them: what is read
 * from the left stands between U+202A and U+202C, from left to right as it is
 * seen, with all that is beside it up to the next Arabic letter.  So the space
 * or the stop behind "2019" comes before it, and "2019(1)" is ")1(2019".
 */
#ifndef TEXT_LEFTWARD_H
#define TEXT_LEFTWARD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

/* Whether a text may have such lines: it has a U+202A. */
bool leftward_is(const char *s, size_t n);

/* The line is read from the right: it begins with U+202B. */
bool leftward_begins(const char *s, size_t n);

/*
 * The line in the order of reading, without a NUL; *n is its length, which
 * grows no longer.  Vowels that stand alone go to the letter before them.
 */
const char *leftward_order(struct arena *a, const char *s, size_t *n);

#endif
