/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The numbers of paragraphs in the scripts of all six languages, and the one
 * spelling in which they are labels.
 */
#ifndef PARSE_NUMBER_H
#define PARSE_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

enum { NUMBER_TOKEN = 12 }; /* bytes of a token, with its end */

/*
 * A number without brackets and stops: (أ) a) (a) give a; '1' ㈠ (一) (1) (i)
 * give i; a dash gives "".
 */
void number_token(const char *num, char out[NUMBER_TOKEN]);

/*
 * Bytes of the number that a text begins with, with the white space behind
 * it; 0 where there is none.  *printed is without.
 */
size_t number_read(const char *s, size_t n, size_t *printed);
/*
 * The same for what does not look like "1." or "(a)", alone or before a text;
 * *depth is 2 or 3 where the script tells it, else 0.
 */
size_t number_foreign(const char *s, size_t n, size_t *printed, int *depth);
/* "5 Requests": a number or letter that lost its stop. */
size_t number_bare(const char *s, size_t n, size_t *printed);
/* The whole text is a number in brackets or quotes: "(1)", "'2'". */
bool number_alone(const char *s, size_t n);

#endif
