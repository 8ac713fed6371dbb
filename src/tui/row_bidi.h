/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows whose text runs from right to left: in the order in which they are
 * seen, with their styles.
 */
#ifndef TUI_ROW_BIDI_H
#define TUI_ROW_BIDI_H

#include "text/bidi.h"
#include "tui/row.h"

struct app;

/*
 * The column of a cursor at byte `at` of such a line; the end of one that
 * runs from right to left is left of it.
 */
int row_bidi_cursor(const struct bidi_line *line, size_t at, int columns);

/* Whether rows are to be turned here: the option, the terminal, FriBidi. */
bool app_bidi(const struct app *app);
/*
 * Bytes `start` to the end of the row show this line of a paragraph, but for
 * what was stamped on it: they are put in the order in which they are seen,
 * where that is wanted and the paragraph needs it.  Where it runs from right to
 * left they end `columns` columns further on (0: where they do).
 */
void app_turn(struct app *app, struct row *r, size_t start,
	      const struct bidi_line *line, int columns);
/* row_fit() of a line that is a paragraph by itself. */
void app_fit(struct app *app, struct row *r, enum style style, const char *s,
	     int columns);
/* All of a row that is one line from left to right. */
void app_turn_row(struct app *app, struct row *r);
/* row_bidi_cursor(), of a line that app_turn() shows. */
int app_cursor(struct app *app, const struct bidi_line *line, size_t at,
	       int columns);
/* What "set bidi=on" cannot be given is said. */
void app_bidi_check(struct app *app);

#endif
