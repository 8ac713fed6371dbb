/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines of a file that a text was read from, by reaffirm-parse: it alone
 * opens what may be hostile.
 */
#ifndef CLI_LINES_H
#define CLI_LINES_H

#include "base/buf.h"
#include "base/error.h"

/* As cli/excerpt.h says; one line of error where the file is not there. */
enum status lines_read(const char *file, size_t first, size_t last,
		       struct buf *out, struct error *err);

#endif
