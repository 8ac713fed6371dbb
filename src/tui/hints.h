/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Letters on the links in sight, to follow one by typing its letter.
 */
#ifndef TUI_HINTS_H
#define TUI_HINTS_H

#include <stddef.h>

struct app;
struct hints;
struct sheet;

/*
 * Put letters on what is in sight of a sheet, and of the other one of text
 * and foot; the next keys choose.
 */
void hints_start(struct app *app, struct sheet *s);
void hints_free(struct hints *h); /* NULL is allowed */
/* What to draw at a link; NULL: nothing.  h may be NULL. */
const char *hints_label(const struct hints *h, const struct sheet *s,
			size_t item, size_t link);

/* What they stand on is taken off. */
void hints_forget(struct app *app, const struct sheet *s);

#endif
