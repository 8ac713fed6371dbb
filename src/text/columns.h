/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A list of names in as many columns as there is room for, filled downwards,
 * as ls does it.
 */
#ifndef TEXT_COLUMNS_H
#define TEXT_COLUMNS_H

#include <stddef.h>

#include "base/buf.h"

/* Rows that n names take in width columns of the screen. */
size_t columns_rows(const char *const *names, size_t n, int width);
/* Append one of these rows, without a newline. */
void columns_row(const char *const *names, size_t n, int width, size_t row,
		 struct buf *out);

#endif
