/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts set double, as drafts and typescripts are: an empty line stands below
 * each line, and more of them between paragraphs.  Knows nothing of
 * resolutions.
 */
#ifndef PARSE_SPACED_H
#define PARSE_SPACED_H

#include "source/source.h"

/*
 * src itself where it is set otherwise; else a copy in the arena with half of
 * the empty lines in each gap.
 */
const struct source *spaced_plain(struct arena *a, const struct source *src);

#endif
