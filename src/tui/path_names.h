/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Files that a typed path may go on with.  Knows no command.
 */
#ifndef TUI_PATH_NAMES_H
#define TUI_PATH_NAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/* "~/annotations.md" as a shell would have it; to be freed. */
char *path_expand(const char *typed);
/*
 * The i-th path, in the order of their names, that begins as what was typed;
 * folders end in "/", and what is hidden is left out unless it is meant.
 */
bool path_names_nth(const char *typed, size_t i, struct buf *out);

#endif
