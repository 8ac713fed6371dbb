/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers that a text raises: superscripts, <sup>, [^1] of Markdown, and ^1^ of
 * Pandoc.
 */
#ifndef PARSE_RAISED_H
#define PARSE_RAISED_H

#include <stddef.h>

enum { RAISED_DIGITS = 4 }; /* of a label */

/*
 * Digits of the superscript run at s, as ASCII, with the raised brackets in
 * which Arabic puts its marks; *used is its bytes.
 */
size_t raised_digits(const char *s, size_t n, char digits[RAISED_DIGITS + 1],
		     size_t *used);
/* The inside of <sup>...</sup>, [^...] or ^...^ at s; *used: bytes of the whole.
 */
const char *raised_tag(const char *s, size_t n, size_t *inside, size_t *used);

#endif
