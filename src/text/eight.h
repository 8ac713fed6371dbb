/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Questions about eight bytes at once.  Nearly every byte of a text is an
 * ordinary one, and asking each of them costs more than all that is done with
 * the others.
 */
#ifndef TEXT_EIGHT_H
#define TEXT_EIGHT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { EIGHT = sizeof(uint64_t) };

/* The same byte eight times. */
static inline uint64_t
eight_of(unsigned char byte)
{
	return byte * UINT64_C(0x0101010101010101);
}

/* Those at s, of which there are as many. */
static inline uint64_t
eight_at(const char *s)
{
	uint64_t x;

	memcpy(&x, s, sizeof(x));
	return x;
}

/* All are ASCII. */
static inline bool
eight_are_ascii(uint64_t x)
{
	return !(x & eight_of(0x80));
}

/* All are ASCII that is printed, ' ' to '~'. */
static inline bool
eight_are_printed(uint64_t x)
{
	/* Of such no highest bit changes; of others more may than theirs. */
	return !((x | (x - eight_of(' ')) | (x + eight_of(1))) &
		 eight_of(0x80));
}

/* One at least is below `least`, which is 0x80 at most. */
static inline bool
eight_have_below(uint64_t x, unsigned char least)
{
	return (x - eight_of(least)) & ~x & eight_of(0x80);
}

/* One at least is `first` or above, which is 0x80 at least. */
static inline bool
eight_have_from(uint64_t x, unsigned char first)
{
	const uint64_t low = x & eight_of(0x7f);

	return (low + eight_of((unsigned char)(0x100 - first))) & x &
	       eight_of(0x80);
}

/* One at least is a digit, or one of ":;<=>?". */
static inline bool
eight_have_digits(uint64_t x)
{
	return eight_have_below((x & eight_of(0xf0)) ^ eight_of('0'), 1);
}

/* How many begin a character of UTF-8. */
static inline size_t
eight_begin(uint64_t x)
{
	const uint64_t tails = x & ~(x << 1) & eight_of(0x80);

	return EIGHT - (size_t)((tails >> 7) * eight_of(1) >> 56);
}

/* Bytes, eights of them, with which s begins and that are ASCII. */
static inline size_t
eights_ascii(const char *s, size_t n)
{
	size_t i = 0;

	while (n - i >= EIGHT && eight_are_ascii(eight_at(s + i)))
		i += EIGHT;
	return i;
}

/* The same of those that are printed. */
static inline size_t
eights_printed(const char *s, size_t n)
{
	size_t i = 0;

	while (n - i >= EIGHT && eight_are_printed(eight_at(s + i)))
		i += EIGHT;
	return i;
}

/* The same of those among which are no control characters below ' '. */
static inline size_t
eights_above_controls(const char *s, size_t n)
{
	size_t i = 0;

	while (n - i >= EIGHT && !eight_have_below(eight_at(s + i), ' '))
		i += EIGHT;
	return i;
}

/* The same of those among which eight_have_digits() finds none. */
static inline size_t
eights_without_digits(const char *s, size_t n)
{
	size_t i = 0;

	while (n - i >= EIGHT && !eight_have_digits(eight_at(s + i)))
		i += EIGHT;
	return i;
}

#endif
