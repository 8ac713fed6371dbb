/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * "Did you mean": names that come near what was typed.  Knows no table; a
 * function hands it the names one by one.
 */
#ifndef TUI_SUGGEST_H
#define TUI_SUGGEST_H

#include <stddef.h>

#include "base/buf.h"

/* The i-th name, NULL behind the last. */
typedef const char *suggest_names(size_t i);

/*
 * Append "; did you mean a or b?" with the nearest names, at most three;
 * nothing where none comes near.
 */
void suggest_add(const char *typed, size_t n, suggest_names *names,
		 struct buf *out);

#endif
