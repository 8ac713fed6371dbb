/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reaffirm-parse --lines=FIRST-LAST NAME: lines of a source as its reader
 * counts them, so that a person can see what a paragraph was made of.  The
 * first line printed is the digest of the file's bytes; each of the others is
 * the page (0: none), a tab, the number, a tab, and what stands there.
 */
#ifndef CLI_EXCERPT_H
#define CLI_EXCERPT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/error.h"

/* Lines to print, from 1. */
struct excerpt {
	size_t first, last;
};

/* "12-34"; false where it is none. */
bool excerpt_range(const char *s, struct excerpt *range);

/* name: as a resolution has it; a path, ARCHIVE:MEMBER, bundled/NAME. */
enum status excerpt_print(const char *name, struct excerpt range,
			  struct buf *out, struct error *err);

#endif
