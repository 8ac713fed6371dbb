/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Help: keys, commands, options and styles, from their tables; and the
 * mistakes that were found in reaffirmrc.
 */
#ifndef TUI_VIEW_HELP_H
#define TUI_VIEW_HELP_H

#include <stdbool.h>

struct app;
struct view;

/* Owned by the pane that shows it, as all views are. */
struct view *view_help_new(struct app *app);
/* Put the cursor on the heading that begins so, or what else has the word. */
bool view_help_find(struct view *v, const char *word);
/* The mistakes in reaffirmrc, and what was said since the start. */
struct view *view_messages_new(struct app *app);

#endif
