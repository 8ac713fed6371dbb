/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Other programs on our terminal.  $VISUAL or $EDITOR: text goes out in a file
 * that only its owner can read, and comes back.  Knows nothing of annotations.
 */
#ifndef TUI_EXTERNAL_H
#define TUI_EXTERNAL_H

#include "base/buf.h"
#include "base/error.h"

struct screen;

/*
 * Give the terminal to the editor and wait for its end; *out is what the
 * file holds then, without the newline at its end.  On any failure, that of
 * the editor too, nothing is put out.
 */
enum status external_edit(struct screen *s, const char *text, struct buf *out,
			  struct error *err);

/*
 * Give the terminal to a program and wait for its end; *out is what it has
 * printed on standard output, its standard error is the terminal's.  Where it
 * ends badly, that is left on the terminal until Return is typed.
 */
enum status external_run(struct screen *s, const char *const argv[],
			 struct buf *out, struct error *err);

#endif
