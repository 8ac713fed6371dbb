/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Links as browsers print them that know nothing but text: "[4]instruments"
 * in the lines, and below them all "4. http://..." once more.  Knows nothing
 * of resolutions.
 */
#ifndef PARSE_LINKS_H
#define PARSE_LINKS_H

#include "source/source.h"

/*
 * src itself where it has no such list; else a copy in the arena, without the
 * list and the numbers before words.
 */
const struct source *links_plain(struct arena *a, const struct source *src);

#endif
