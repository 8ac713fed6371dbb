/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What people paste where a symbol is asked for: "resolution 57/263 of 18
 * December 2002", an address with the symbol somewhere in it, a line of a
 * text.  Citations of texts are found by src/cite/, which knows languages.
 */
#ifndef MODEL_PASTED_H
#define MODEL_PASTED_H

#include "model/symbol.h"

/*
 * The first resolution or decision that words name by its number, not only by
 * one that the Security Council might have given ("1325").  False: none.
 */
bool symbol_pasted(const char *s, struct symbol *out);
/* The same, its key. */
bool symbol_pasted_key(const char *s, char key[SYMBOL_TEXT]);

#endif
