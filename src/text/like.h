/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Punctuation of all scripts, as the ASCII character that it stands for.
 */
#ifndef TEXT_LIKE_H
#define TEXT_LIKE_H

#include <stddef.h>

/*
 * The ASCII character for which the one at s stands, n bytes being left; its
 * first byte where there is none.  *len is how many bytes it has (1 for a
 * byte of a letter, more than 1 for all else that is not ASCII).
 */
char like_ascii(const char *s, size_t n, size_t *len);

#endif
