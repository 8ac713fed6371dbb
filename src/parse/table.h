/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows of a table that are drawn with bars: "| Size | Price |".
 */
#ifndef PARSE_TABLE_H
#define PARSE_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/* A bar at the beginning, and another behind it. */
bool table_is_row(const char *s, size_t n);
/* "|---|:-:|": what stands above it are headings. */
bool table_is_rule(const char *s, size_t n);
/*
 * The cells of a row, parted by tabs; empty ones at its end are left out,
 * but a row of several has a tab.  False where nothing is in them.
 */
bool table_cells(struct buf *to, const char *s, size_t n);

#endif
