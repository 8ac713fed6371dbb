/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables laid out in columns.  A row is a text whose cells are parted by
 * tabs.  Cells are wrapped in their columns; one that is followed by empty
 * ones may reach into these; figures stand to the right.  Where there is no
 * room for columns, a row is a list of its cells with the headings before
 * them.  Knows no screen: it says which bytes of a row stand where.
 */
#ifndef TEXT_GRID_H
#define TEXT_GRID_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

/* Parts the cells; nowhere else in a text. */
enum { GRID_TAB = '\t' };

struct grid_row {
	const char *text;
	size_t len;
	bool head; /* headings */
};

/* Bytes start..end of a row's text, in one column of the screen and on. */
struct grid_piece {
	size_t start, end;
	int column, width; /* of the screen */
	const char *label; /* that stands before it, with its ": "; or "" */
};

/* What stands on one line, from left to right; may be nothing. */
struct grid_line {
	struct grid_piece *pieces;
	size_t n;
};

struct grid;

/*
 * A table of n rows in so many columns of the screen; it lives in the arena
 * and borrows the rows.  mirrored: the first column is the last, for Arabic.
 */
struct grid *grid_new(struct arena *a, const struct grid_row *rows, size_t n,
		      int columns, bool mirrored);
/* The lines of a row, at least one. */
struct grid_line *grid_lines(const struct grid *g, size_t row, size_t *count);

#endif
