/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What may be printed: an export ends in a terminal as often as in a file.
 */
#ifndef EXPORT_SAFE_H
#define EXPORT_SAFE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

/*
 * Whether c is a character that a terminal acts on instead of showing it:
 * the control characters of both sets, but for newline and tab, and those
 * that turn the direction of what follows, embedded, overriding or isolated.
 */
bool safe_is_control(uint32_t c);

/* Append n bytes without those. */
void safe_add(struct buf *out, const char *s, size_t n);

#endif
