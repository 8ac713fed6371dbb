/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A text being edited as rows on the screen, and the way between a byte of
 * it and a row and a column.  Pure.
 */
#ifndef TUI_EDITROWS_H
#define TUI_EDITROWS_H

#include "base/arena.h"
#include "base/buf.h"
#include "text/bidi.h"
#include "text/wrap.h"

struct editrows {
	struct arena *arena;
	struct buf text; /* tabs are single spaces, so that bytes agree */
	struct wrap_line *lines;
	size_t n; /* at least 1 once made */
};

/*
 * Break text for a window of so many columns; the last of them stays free
 * for a cursor behind the last character.
 */
void editrows_make(struct editrows *r, const char *text, int columns);
void editrows_free(struct editrows *r);

/* The row that holds byte `at`, and its column there. */
size_t editrows_row(const struct editrows *r, size_t at);
int editrows_column(const struct editrows *r, size_t at);
/* A row as a line of what stands between two ends of lines. */
struct bidi_line editrows_line(const struct editrows *r, size_t row);
/* The byte of a row at a column, or as near to it as the row goes. */
size_t editrows_at(const struct editrows *r, size_t row, int column);

#endif
