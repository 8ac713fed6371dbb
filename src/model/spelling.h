/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One spelling for symbols: whatever blanks, dashes, addresses and small
 * letters people use.  Knows nothing of organs and numbers.
 */
#ifndef MODEL_SPELLING_H
#define MODEL_SPELLING_H

#include <stdbool.h>
#include <stddef.h>

enum { SPELLING_TEXT = 160 }; /* room for the address of a document */

/*
 * s in ASCII: every dash a hyphen, blanks single and none at the ends, "%20"
 * a blank, nothing invisible.  False where that cannot be.
 */
bool spelling_plain(const char *s, size_t n, char out[SPELLING_TEXT]);
/* "https://undocs.org/en/A/RES/52/205": what is behind the language. */
const char *spelling_behind_address(const char *s);
/* Capitals have been meant where no letter is one. */
void spelling_raise(char *s);

#endif
