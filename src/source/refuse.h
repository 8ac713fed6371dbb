/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is no plain text, and what to do about it.
 */
#ifndef SOURCE_REFUSE_H
#define SOURCE_REFUSE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

/*
 * STATUS_OK where the bytes are UTF-8 text; otherwise one line that names
 * the file and says how to make text of it.
 */
enum status source_refuse(const char *path, const char *bytes, size_t n,
			  struct error *err);

/* "UTF-16" and the like, by a byte order mark; NULL without. */
const char *refuse_marked(const char *bytes, size_t n);
/* "UTF-16LE" or "UTF-16BE" of text in it without such a mark; or NULL. */
const char *refuse_wide(const char *bytes, size_t n);
/* Most of what is not ASCII is UTF-8: a file of it that was damaged. */
bool refuse_mended(const char *bytes, size_t n);

#endif
