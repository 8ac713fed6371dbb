/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words that a number belongs to ("vol.", "No.", "Add."): rows "nomark" of a
 * lexicon; and those whose stop ends no sentence ("Mr."): rows "stopped".
 */
#ifndef PARSE_ABBREVIATION_H
#define PARSE_ABBREVIATION_H

#include <stdbool.h>
#include <stddef.h>

#include "parse/lexicon.h"

/* Whether the n bytes of s end in one. */
bool abbreviation_ends(const struct lexicon *lex, const char *s, size_t n);

/*
 * What chars_stop() says of the n bytes of s; 0, too, where that is the stop
 * of a word that more must follow: "$100 долл." before "США".
 */
char abbreviation_stop(const struct lexicon *lex, const char *s, size_t n);

#endif
