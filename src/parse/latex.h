/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts as LaTeX has them: enumerate, \footnote, \section.  Knows nothing of
 * resolutions, and no more of LaTeX than what texts of theirs are set with.
 */
#ifndef PARSE_LATEX_H
#define PARSE_LATEX_H

#include "base/arena.h"
#include "source/source.h"

/*
 * The lines as plain text, with numbers before items, and footnotes as Markdown
 * has them; src itself where no environment begins in its first lines.
 */
const struct source *latex_plain(struct arena *a, const struct source *src);

#endif
