/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Between the files that read places inside works. */
#ifndef CITE_PINPOINT_INT_H
#define CITE_PINPOINT_INT_H

#include "cite/find.h"

/*
 * The values behind a unit, from item i on: 3 and 4; 3-5; 12 to 14; (a) and
 * (b); 20 bis; a and b of.  The item behind them; i where there are none.
 */
size_t pinpoint_values(const struct finder *f, size_t i);

/*
 * The unit to which "(", or ", in particular" and "and its" with a number
 * behind it, lead at item i; 0 without.
 */
size_t pinpoint_led(const struct finder *f, size_t i);

/* What stands between two bytes, as a label where it is a paragraph. */
const char *pinpoint_label(struct finder *f, size_t start, size_t end,
			   enum unit unit);

/*
 * "(أ)" or "'1'" at s as labels have them: "(a)", "(i)".  Bytes of s; 0 for
 * what is in ASCII brackets.
 */
size_t pinpoint_token(const char *s, size_t n, char out[NUMBER_TOKEN + 2]);

#endif
