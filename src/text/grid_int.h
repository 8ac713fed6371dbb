/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside tables: what measuring their columns and laying out their lines
 * share.
 */
#ifndef TEXT_GRID_INT_H
#define TEXT_GRID_INT_H

#include "text/grid.h"

enum { GRID_GAP = 2 }; /* between columns */

/* A cell: bytes of the row's text. */
struct cell {
	size_t start, end;
};

struct cells {
	struct cell *at;
	size_t n;
};

struct column {
	int wish;  /* columns of its widest cell */
	int least; /* of its longest word */
	int width, at;
	bool figures;	   /* and nothing else but headings */
	const char *label; /* "Number: "; or "" */
};

struct grid {
	struct arena *arena;
	const struct grid_row *rows;
	struct cells *cells; /* of each row */
	size_t n;
	struct column *columns;
	size_t n_columns;
	int room;
	bool fits, mirrored;
};

/* Whether cell i of a row has nothing in it, or is not there. */
bool grid_is_empty(const struct cells *c, size_t i);
/* Whether a cell may reach into the next column. */
bool grid_may_reach(const struct grid *g, size_t row, size_t i);
/* Columns of the screen that a cell takes on one line. */
int grid_columns_of(const struct grid *g, size_t row, size_t i);

#endif
