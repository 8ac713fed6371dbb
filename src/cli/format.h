/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a file is, by its first bytes, and who makes lines of it.  Only
 * reaffirm-parse has this.
 */
#ifndef CLI_FORMAT_H
#define CLI_FORMAT_H

#include <stdbool.h>

#include "source/source.h"

/* The UN's XML, which is read without lines. */
bool format_is_akn(const char *bytes, size_t n);
/* The lines of any other. */
enum status format_lines(struct arena *a, const struct received *f,
			 struct source *out, struct error *err);

#endif
