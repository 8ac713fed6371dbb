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

/* arabic_fold() for what is neither before nor in the common letters. */
uint32_t arabic_fold_wide(uint32_t c);

/* The character that c is compared as; 0 where it counts for nothing. */
static inline uint32_t
arabic_fold(uint32_t c)
{
	if (c < 0x622)
		return c;
	if (c > 0x670)
		return c > 0x6f9 && c < 0xfe81 ? c : arabic_fold_wide(c);
	if (c >= 0x660 && c <= 0x669)
		return c - 0x660 + '0';
	if (c == 0x622 || c == 0x623 || c == 0x625)
		return 0x627;
	if (c == 0x640 || (c >= 0x64b && c <= 0x65f) || c == 0x670)
		return 0;
	return c;
}
/* A letter of the alphabet, a sign over one, or a figure. */
static inline bool
arabic_is_letter(uint32_t c)
{
	return (c >= 0x620 && c <= 0x6f9) || (c >= 0xfe81 && c <= 0xfef4);
}

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
