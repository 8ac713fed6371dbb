/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What symbols are made of in other scripts, by the table letters.def: names
 * of letters, signs of sessions, words between letters.
 */
#ifndef MODEL_LETTERS_H
#define MODEL_LETTERS_H

#include <stddef.h>

/* Behind Z letters stand twice, as far as this: "53/77 AA". */
#define LETTERS_TWICE 'H'

/*
 * The letter whose name s begins with, as a Latin capital: its bytes, 0 where
 * there is none or the word goes on.
 */
size_t letters_name(const char *s, size_t n, char *latin);
/*
 * The sign of a session with its dash, a figure behind it: "دإ-" of "دإ-10/2"
 * is "S".  Bytes, 0 without.
 */
size_t letters_session(const char *s, size_t n, char prefix[3]);
/*
 * The sign of a conference of parties with its dash, a figure behind it:
 * "م أ-" of "1/م أ-21" is "CP.", as "СР." in Cyrillic is.  Bytes, 0 without.
 */
size_t letters_conference(const char *s, size_t n, const char **means);
/*
 * The word before a letter of which it tells how it is joined to the last:
 * "and", "to".  Bytes with the blank behind it, 0 without.
 */
size_t letters_joint(const char *s, size_t n, const char **means);
/*
 * What stands between two Latin letters: " and " is ',', " to " is '-'.  Its
 * bytes, 0 without.
 */
size_t letters_between(const char *s, size_t n, char *as);

#endif
