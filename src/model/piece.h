/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The pieces that symbols are made of.  Each is read at *p, which moves behind
 * it if it is there.
 */
#ifndef MODEL_PIECE_H
#define MODEL_PIECE_H

#include <stdbool.h>

/* This text, capitals or not. */
bool piece_word(const char **p, const char *text);
/* A blank, if there is one. */
void piece_blank(const char **p);
/* A number without a leading zero, 1..9999. */
bool piece_number(const char **p, int *out);
/* "S-" or "ES-", without the dash, or nothing. */
void piece_special(const char **p, char out[4]);
/*
 * "A", "A and B", "A, B and C", "A to F" as "A", "A-B", "A-C", "A-F"; letters
 * that do not follow each other as "A,C".  False where more than letters of
 * that kind follow.  None at all is fine.
 */
bool piece_letters(const char **p, char out[8]);

#endif
