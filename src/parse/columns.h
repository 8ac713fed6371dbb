/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages whose two columns were copied side by side, as pdftotext -layout does
 * with Official Records.  Knows nothing of resolutions.
 */
#ifndef PARSE_COLUMNS_H
#define PARSE_COLUMNS_H

#include "source/source.h"

/*
 * src itself where no page has columns; else a copy in which the left one
 * stands above the right one, in the arena.
 */
const struct source *columns_plain(struct arena *a, const struct source *src);

#endif
