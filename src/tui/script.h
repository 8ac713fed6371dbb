/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Script mode: keys from a file instead of a terminal, for tests.
 *
 * A line that begins with ":" is a command ("dump-screen FILE" writes the
 * screen, "resize ROWSxCOLUMNS" is known here only); "#" begins a comment;
 * any other line is keys: "jj<Enter>".  The screen is brought up to date
 * behind every line.
 */
#ifndef TUI_SCRIPT_H
#define TUI_SCRIPT_H

#include "base/error.h"

struct app;

/* Until the file or the app ends; mistakes name file and line. */
enum status script_run(struct app *app, const char *path, struct error *err);

#endif
