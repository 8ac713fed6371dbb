/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lists of words as the tables write them: "list|text|foot", in brackets
 * where they may be left out.
 */
#ifndef TUI_CHOICES_H
#define TUI_CHOICES_H

#include <stdbool.h>
#include <stddef.h>

/* The i-th word and its length; false behind the last. */
bool choices_nth(const char *list, size_t i, const char **word, size_t *len);
/* Which word these n bytes are; -1: none. */
int choices_index(const char *list, const char *word, size_t n);

#endif
