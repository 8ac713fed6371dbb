/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading reaffirmrc: one command a line of bind, unbind, set and style.
 * The shipped data/reaffirmrc is compiled in and read by the same code.
 */
#ifndef TUI_RC_H
#define TUI_RC_H

#include "base/buf.h"
#include "base/error.h"
#include "tui/keymap.h"
#include "tui/option.h"

/* One line, without its newline; comments and empty lines are fine. */
enum status rc_line(const char *line, struct keymaps *km, struct options *o,
		    unsigned *redraw, struct error *err);

/* The defaults, compiled in.  Aborts on a mistake in them. */
void rc_defaults(struct keymaps *km, struct options *o);

/*
 * Read a file.  Each mistake adds "FILE:LINE: what" and a newline to
 * *mistakes, and the rest still holds.  A missing file is STATUS_MISSING.
 */
enum status rc_file(const char *path, struct keymaps *km, struct options *o,
		    struct buf *mistakes, struct error *err);

#endif
