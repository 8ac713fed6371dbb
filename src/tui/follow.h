/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Following links and names to the work or page that they mean.
 */
#ifndef TUI_FOLLOW_H
#define TUI_FOLLOW_H

#include <stdbool.h>

struct app;
struct sheet_link;

/* Follow a link as a jump. */
void app_follow(struct app *app, const struct sheet_link *link);
/*
 * Open what a person names: "52/205", "GA 52/205#OP9", an instrument.  What
 * is not held opens the page of who cites it.  False: said that nothing is
 * known by this name.
 */
bool app_open_name(struct app *app, const char *name);

#endif
