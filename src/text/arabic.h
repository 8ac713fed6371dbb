/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Arabic letters as they are compared: without vowel signs and the stroke
 * that only stretches, alif as one letter whatever it carries, presentation
 * forms and figures as the characters they stand for.
 */
#ifndef TEXT_ARABIC_H
#define TEXT_ARABIC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The character that c is compared as; 0 where it counts for nothing. */
uint32_t arabic_fold(uint32_t c);
/* The letter that a presentation form shows; another character itself. */
uint32_t arabic_unshaped(uint32_t c);
/* A letter of the alphabet, or a sign over one. */
bool arabic_is_letter(uint32_t c);

/* Whether s may begin with a character of the Arabic script; n > 0. */
static inline bool
arabic_starts(const char *s)
{
	unsigned char c = (unsigned char)*s;

	return (c >= 0xd8 && c <= 0xdb) || c == 0xef;
}

/*
 * The characters of s that are `word`, as arabic_fold() compares them: bytes,
 * with the signs behind the last; 0 where they are not.
 */
size_t arabic_match(const char *word, const char *s, size_t n);

#endif
