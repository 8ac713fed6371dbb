/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Figures of the Arabic script, which typists use where the United Nations
 * print European ones: numbers are then known by their figures alone.
 */
#ifndef PARSE_FIGURES_H
#define PARSE_FIGURES_H

#include "source/source.h"

/*
 * src itself where its first lines have none, or fewer of them than European
 * ones; else a copy in the arena that has European figures in all lines.
 */
const struct source *figures_plain(struct arena *a, const struct source *src);

#endif
