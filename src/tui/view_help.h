/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Help: keys, commands, options and styles, from their tables; and the
 * mistakes that were found in reaffirmrc.
 */
#ifndef TUI_VIEW_HELP_H
#define TUI_VIEW_HELP_H

struct app;
struct view;

struct view *view_help_new(struct app *app);
struct view *view_messages_new(struct app *app);

#endif
