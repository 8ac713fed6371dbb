/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reaffirm-parse --unpack: opens files and archives, and prints what is in
 * them as frames.  Parses nothing.
 */
#ifndef CLI_FEED_H
#define CLI_FEED_H

#include <stddef.h>

/* index: how it is to be called in the frames. */
void feed_path(const char *path, size_t index);

#endif
