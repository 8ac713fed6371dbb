/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reaffirm-parse --unpack: opens files and archives, and prints what is in
 * them as frames.  Parses nothing.
 */
#ifndef CLI_FEED_H
#define CLI_FEED_H

#include <stdbool.h>
#include <stddef.h>

/* index: how it is to be called in the frames; alone: no other path comes. */
void feed_path(const char *path, size_t index, bool alone);

#endif
