/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Text that anyone may have written, as Markdown (CommonMark) that shows it
 * as it is.
 */
#ifndef EXPORT_MDTEXT_H
#define EXPORT_MDTEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/*
 * Append n bytes of a text that begins a line.  Its lines stay lines, and
 * each of them gets prefix ("> ") in front, but for the first.  Control
 * characters are left out.  No newline at the end.
 */
void markdown_text(struct buf *out, const char *s, size_t n,
		   const char *prefix);

/* The same on one line, within one: newlines become spaces. */
void markdown_words(struct buf *out, const char *s, size_t n);

/* The same where a line begins: what it begins with makes it no list. */
void markdown_begin(struct buf *out, const char *s, size_t n);

#endif
