/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A view: rows to be shown in a pane.  It makes rows of runs, never touches
 * the screen, and eats a request or passes it on; the pane (pane.c) does for
 * it what all views have in common: moving, scrolling, searching.
 *
 * A view that is typed into (the editor) has the members under "typing".
 */
#ifndef TUI_VIEW_H
#define TUI_VIEW_H

#include <stdbool.h>
#include <stddef.h>

#include "tui/command.h"
#include "tui/keymap.h"
#include "tui/row.h"

struct app;
struct view;

struct view_ops {
	const char *name; /* "list", for messages and tests */
	bool is_sheet;	  /* its view begins with a struct sheet */
	enum keymap_id keymap;
	/* Make v->n_rows for v->columns; keep the place by content. */
	void (*layout)(struct view *v);
	/* Fill in one row, 0 <= row < n_rows. */
	void (*draw_row)(struct view *v, size_t row, struct row *out);
	/* What stands in the divider above it, at the left and the right. */
	void (*title)(struct view *v, struct row *left, struct row *right);
	/* Eat a request (REACT_ bits) or REACT_PASS it. */
	unsigned (*request)(struct view *v, const struct request *rq);
	/* The cursor has come to another row; may be NULL. */
	unsigned (*moved)(struct view *v);
	/*
	 * The next row (after, or before when backward, v->row) that holds
	 * the needle; false: none.  NULL: the drawn rows are searched.
	 */
	bool (*search)(struct view *v, const char *needle, bool backward,
		       size_t *row);
	/* Free the view itself too. */
	void (*close)(struct view *v);

	/* --- typing; all may be NULL ---------------------------------------------- */

	/* A key that is bound to nothing in its keymap: REACT_ bits. */
	unsigned (*key)(struct view *v, rkey k);
	/* Milliseconds until tick() is wanted; -1: never. */
	int (*due)(struct view *v);
	void (*tick)(struct view *v);
	/* The program is about to end: put on disk what is not there yet. */
	void (*rescue)(struct view *v);
	/* Rows it would like to have; 0: no wish. */
	int (*wish)(struct view *v);
};

struct view {
	const struct view_ops *ops;
	struct app *app;
	size_t n_rows;
	size_t top;   /* first row in sight */
	size_t row;   /* row with the cursor, < n_rows (0 when none) */
	int columns;  /* given by the layout */
	int height;   /* rows in sight, given by the layout */
	int cursor_x; /* column where the hardware cursor belongs */
};

#endif
