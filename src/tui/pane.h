/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What all views have in common: a cursor that is a row, scrolling, pages,
 * counts and searching.  Knows no screen and nothing of what is shown.
 */
#ifndef TUI_PANE_H
#define TUI_PANE_H

#include "tui/view.h"

/* Do a request that any view can do; REACT_PASS where it is none such. */
unsigned pane_request(struct view *v, const struct request *rq);
/* Put the cursor on a row (clamped); scrolls as little as can be. */
unsigned pane_move(struct view *v, size_t row);
/* Clamp row and top to n_rows and height, `margin` rows round the cursor. */
void pane_settle(struct view *v, int margin);
/*
 * Go to the next match, round the end; *wrapped tells.  False: none, and the
 * cursor stays.
 */
bool pane_search(struct view *v, const char *needle, bool backward,
		 bool *wrapped);
/* Give every place in the row where the needle stands STYLE_MATCH. */
void pane_highlight(struct row *row, const char *needle);

#endif
