/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words that a number belongs to ("vol.", "No.", "Add."): rows "nomark" of a
 * lexicon.
 */
#ifndef PARSE_ABBREVIATION_H
#define PARSE_ABBREVIATION_H

#include <stdbool.h>
#include <stddef.h>

#include "parse/lexicon.h"

/* Whether the n bytes of s end in one. */
bool abbreviation_ends(const struct lexicon *lex, const char *s, size_t n);

#endif
