/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The reader: its panes, what is open in them, and the loop.
 */
#ifndef TUI_APP_H
#define TUI_APP_H

#include <stdbool.h>
#include <stdio.h>

#include "base/error.h"
#include "store/library.h"
#include "store/notebook.h"
#include "store/state.h"
#include "tui/key.h"
#include "tui/option.h"
#include "tui/screen.h"
#include "tui/view.h"

/* What main() hands over; all borrowed. */
struct app_setup {
	struct library *library;
	struct notebook *notebook; /* NULL: none could be opened */
	bool notebook_readonly;
	/* Why it cannot be opened or written, and what to do; or NULL. */
	const char *notebook_error;
	struct state *state; /* may be NULL */
	const char *open;    /* key, or KEY#LABEL, to begin with; NULL */
	const char *notice;  /* for the status line; "" or NULL */
	const char *rc_path; /* NULL: the XDG one */
	/*
	 * Lines first to last of the file that a text was read from: its
	 * digest, and then a line each of page, tab, number, tab, text.
	 * NULL: there are none to be had.
	 */
	enum status (*lines)(const char *file, size_t first, size_t last,
			     struct buf *out, struct error *err);
	/* The command that adds a file to the library, the path behind it. */
	const char *const *import; /* NULL: there is none */
	size_t n_import;
	/* Script mode (--script): keys from a file, no terminal. */
	const char *script;
	int rows, columns;
	const char *now; /* fixed clock, "2026-11-20T12:00:00Z" */
};

/*
 * Run the reader to its end.  *signal is 0, or the signal it ended by, which
 * the caller raises again once all is closed.
 */
enum status app_run(const struct app_setup *setup, int *signal,
		    struct error *err);

#endif
