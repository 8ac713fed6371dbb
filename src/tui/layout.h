/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where the panes lie.  Pure arithmetic: sizes in, boxes out.
 */
#ifndef TUI_LAYOUT_H
#define TUI_LAYOUT_H

#include <stdbool.h>

enum { LAYOUT_LIST, LAYOUT_TEXT, LAYOUT_FOOT, LAYOUT_PANES };

struct layout_wish {
	int rows, columns;
	bool side_by_side;
	int list_height;
	int foot_height; /* most, in per cent of the screen */
	int foot_rows;	 /* what it holds; -1: no foot at all */
	int focus;	 /* a pane that must be seen */
	bool zoom;	 /* nothing but that pane */
};

struct layout_box {
	int y, x, height, width;
	bool shown;
	int divider; /* row of the divider above it; -1: none */
};

struct layout {
	struct layout_box box[LAYOUT_PANES];
	int title;  /* its row; -1: none */
	int status; /* its row; -1: none */
	int bar;    /* column of the line between list and text; -1: none */
};

/* Boxes for all panes that have room; the one with the keys always has. */
void layout_make(const struct layout_wish *w, struct layout *out);

#endif
