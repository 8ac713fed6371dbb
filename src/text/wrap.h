/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines and columns.  Breaks are those of UAX #14 (libunistring); columns are
 * measured by wcwidth(), because curses does.
 */
#ifndef TEXT_WRAP_H
#define TEXT_WRAP_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* Columns of one character: 0 for what must not reach the terminal. */
int wrap_char_columns(uint32_t c);
/* Columns of n bytes. */
int wrap_columns(const char *s, size_t n);
/* Bytes of s that fit into `columns`; *used (may be NULL) is how many. */
size_t wrap_fit(const char *s, size_t n, int columns, int *used);

struct wrap_line {
	size_t start, end; /* bytes; trailing white space is outside */
};

/*
 * Break n bytes into lines of at most `columns` (>= 1) columns, a newline
 * always ending one: "a\n" is two lines, the second empty, and so is the one
 * line of an empty text.  A word wider than a
 * line is cut between characters.  *count is at least 1.
 */
struct wrap_line *wrap_text(struct arena *a, const char *s, size_t n,
			    int columns, size_t *count);

#endif
