/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The order of titles, as readers of their language look for them.
 */
#ifndef TEXT_COLLATE_H
#define TEXT_COLLATE_H

#include "base/arena.h"

/*
 * A string of bytes (without a NUL) that strcmp() orders as people do: case,
 * accents, marks of punctuation and what stands before the first word do not
 * matter; letters of their own (Spanish n with tilde, Russian short i) come
 * behind their like; Chinese is by the sound of the usual characters.  All
 * languages have one order: figures, Latin, Cyrillic, Arabic, Chinese.
 */
char *collate_key(struct arena *a, const char *lang, const char *s, size_t n);

#endif
