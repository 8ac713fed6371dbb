/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a line typed behind ":" may go on with: names of commands, then what
 * their tables say of the argument.  Knows the tables, no screen.
 */
#ifndef TUI_COMPLETE_H
#define TUI_COMPLETE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/*
 * The i-th completion (0, 1, ...) of the first n bytes of line, put into
 * *out; false behind the last.  The bytes from *from to n are what it stands
 * for.
 */
bool complete(const char *line, size_t n, size_t i, size_t *from,
	      struct buf *out);

#endif
