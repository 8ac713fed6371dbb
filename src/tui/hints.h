/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Letters on the links in sight, to follow one by typing its letter.  What is
 * typed is taken by app_hint.c.
 */
#ifndef TUI_HINTS_H
#define TUI_HINTS_H

#include <stdbool.h>
#include <stddef.h>

#include "tui/key.h"

struct app;
struct hints;
struct sheet;
struct sheet_link;

/* Without links; freed by hints_free(). */
struct hints *hints_new(void);
void hints_free(struct hints *h); /* NULL is allowed */
/* Add the links that are in sight of a sheet. */
void hints_add(struct hints *h, const struct sheet *s);
/* Give letters to all of them; how many there are. */
size_t hints_give(struct hints *h);
/*
 * A key is typed.  *link is what its letters stand on, NULL without; returns
 * whether one more letter is awaited.
 */
bool hints_type(struct hints *h, rkey k, const struct sheet_link **link);
/* What to draw at a link; NULL: nothing.  h may be NULL. */
const char *hints_label(const struct hints *h, const struct sheet *s,
			size_t item, size_t link);

/* The reader's go, all of them, or those that stand on a sheet. */
void hints_stop(struct app *app);
void hints_forget(struct app *app, const struct sheet *s);

#endif
