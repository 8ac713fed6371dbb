/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Help: keys, commands and options, from their tables.
 */
#ifndef TUI_VIEW_HELP_H
#define TUI_VIEW_HELP_H

struct app;
struct view;

struct view *view_help_new(struct app *app);

#endif
