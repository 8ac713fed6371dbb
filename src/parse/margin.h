/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers of lines, as editors and drafts print them in the margin: before
 * each line, or before each fifth.  Knows nothing of resolutions.
 */
#ifndef PARSE_MARGIN_H
#define PARSE_MARGIN_H

#include "source/source.h"

/* src itself where it has none; else a copy without them, in the arena. */
const struct source *margin_plain(struct arena *a, const struct source *src);

#endif
