/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables of plain text, whose columns are parted by spaces alone: "Albania
 * 0.00252    0.00278", several such lines below each other.
 */
#ifndef PARSE_ALIGNED_H
#define PARSE_ALIGNED_H

#include "source/source.h"

/*
 * src itself where it has none; else a copy in the arena in which they are
 * written as Markdown has them, a row a line.
 */
const struct source *aligned_plain(struct arena *a, const struct source *src);

#endif
