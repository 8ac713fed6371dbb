/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Text that runs from right to left, in the order and the shapes in which a
 * terminal that knows nothing of that shows it (UAX #9; FriBidi does it).
 * Lines are broken before, in the order of reading: see wrap.h.
 */
#ifndef TEXT_BIDI_H
#define TEXT_BIDI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* Whether FriBidi was there when the program was built. */
bool bidi_built(void);
/* Whether any character of it runs from right to left. */
bool bidi_needed(const char *s, size_t n);
/* Whether more letters of it run from right to left than the other way. */
bool bidi_is_rtl(const char *s, size_t n);

/* Bytes start..end of the n of a paragraph: a line of it. */
struct bidi_line {
	const char *s;
	size_t n, start, end;
	bool rtl; /* the paragraph as a whole */
};

struct bidi_char {
	uint32_t c; /* as it is to be shown: shaped, mirrored */
	size_t at;  /* byte of s where it was */
};

/*
 * Its characters from left to right, in the arena; *count may be less than
 * the line has, where two became one shape.  NULL: nothing has changed.
 */
struct bidi_char *bidi_order(struct arena *a, const struct bidi_line *line,
			     size_t *count);

#endif
