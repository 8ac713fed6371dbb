/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Keys, options and styles of this reader: the defaults, then the user's
 * reaffirmrc, and the commands set, bind, unbind and style.
 */
#ifndef TUI_SETTINGS_H
#define TUI_SETTINGS_H

#include "tui/command.h"

struct app;

/*
 * At the start, before the screen is opened: app->keymaps (made here),
 * app->options and app->mistakes from the defaults and from the user's file
 * (app->setup->rc_path; NULL: the XDG one).  No file is no mistake.
 */
void settings_load(struct app *app);
/* Say the first mistake and how many there are, if there are any. */
void settings_notice(struct app *app);

/* set, bind, unbind, style; REACT_PASS for any other. */
unsigned settings_request(struct app *app, const struct request *rq);

#endif
