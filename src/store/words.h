/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What counts as a word when texts are searched: case, accents and the ways
 * of writing one Arabic letter do not matter, and every Chinese character is
 * a word, so that a phrase of them is found within a sentence.
 */
#ifndef STORE_WORDS_H
#define STORE_WORDS_H

#include <sqlite3.h>

/*
 * Make the tokenizer "words" of FTS5 known to this connection; an SQLite
 * result code.
 */
int words_register(sqlite3 *handle);

#endif
