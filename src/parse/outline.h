/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts in the markup of reStructuredText and of Org, made Markdown.  Knows
 * nothing of resolutions.
 */
#ifndef PARSE_OUTLINE_H
#define PARSE_OUTLINE_H

#include "base/arena.h"
#include "source/source.h"

/* src itself where none of its first lines is marked up so. */
const struct source *outline_plain(struct arena *a, const struct source *src);

#endif
