/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The editor an annotation is written in: many lines, broken at words.  What
 * is typed goes to disk as a draft within a second.  Saving and leaving are
 * the caller's (annotating.c), who is asked for every request that is not
 * about the text.
 */
#ifndef TUI_VIEW_EDITOR_H
#define TUI_VIEW_EDITOR_H

#include "tui/drafting.h"
#include "tui/view.h"

/* d is owned by the view from now on. */
struct view *view_editor_new(struct app *app, struct drafting *d);

/* What is typed, where it belongs, and its cursor in bytes; borrowed. */
struct drafting *view_editor_drafting(struct view *v);
const char *view_editor_text(const struct view *v);
size_t view_editor_cursor(const struct view *v);
/* Replace all of it (undo brings it back), and keep the draft. */
void view_editor_set_text(struct view *v, const char *text);
/* Stands in the divider until something is typed. */
void view_editor_warn(struct view *v, const char *message);

#endif
