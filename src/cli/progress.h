/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How far one has come with files that are imported or opened: a line on
 * standard error, where that is a terminal.  Knows nothing of what is in them.
 */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include <stdbool.h>
#include <time.h>

#include "cli/files.h"
#include "cli/import.h"
#include "cli/remaining.h"

struct progress {
	bool on;    /* standard error is a terminal */
	bool shown; /* the line stands there */
	struct remaining remaining;
	struct timespec begun, last; /* last: when it was shown, or begun */
};

/* Nothing is shown where standard error is no terminal. */
void progress_begin(struct progress *p, const struct files *files);
/* Show it, if it is time to. */
void progress_tick(struct progress *p, const struct import_reached *r);
/* Before anything else is written. */
void progress_hide(struct progress *p);
void progress_end(struct progress *p);

#endif
