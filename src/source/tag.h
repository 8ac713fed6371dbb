/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tags that are too long to be handed to libxml2, whom their attributes take
 * time that grows with their square.
 */
#ifndef SOURCE_TAG_H
#define SOURCE_TAG_H

#include <stdbool.h>
#include <stddef.h>

/* Whether one in the n bytes at s has more than `limit` bytes. */
bool tag_is_long(const char *s, size_t n, size_t limit);

#endif
