/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether two wordings are one title, as people copy titles: in other letters,
 * with other quotation marks and dashes, or only a part of it.
 */
#ifndef MODEL_TITLES_H
#define MODEL_TITLES_H

#include <stdbool.h>

/*
 * Whether what is given as a title is that title, or is so much of it (or it
 * of that) as people leave of one.  One that is empty agrees with all.
 */
bool titles_agree(const char *given, const char *title);
/* Whether nothing of either was left off. */
bool titles_same(const char *title, const char *other);
/* Whether these words, or ones that agree, stand in a longer text. */
bool titles_within(const char *given, const char *text);

#endif
