/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A text in a manner that nobody described: what decorates it is learnt from
 * the text itself.  Whatever stands before several opening phrases is its
 * number or its emphasis, whatever stands before nearly all lines is a frame,
 * and what counts both in the text and below it calls footnotes.  It is asked
 * where the lines as they are were not understood.
 */
#ifndef PARSE_LEARNT_H
#define PARSE_LEARNT_H

#include "model/resolution.h"
#include "source/source.h"

/*
 * The lines without what was learnt: numbers are "1. " and "(a) ", marks
 * "[^1]"; each line keeps its number.  NULL where nothing was, or where a
 * format tells what its lines are.
 */
const struct source *learnt_plain(struct arena *a, const struct source *src);

/*
 * Whether a second reading of a text is better than the one before it: more
 * numbers and marks and less that looks like markup, no opening phrase and no
 * mark fewer, and the same works, where those had official symbols.
 */
bool learnt_better(struct resolution *const *now, size_t n_now,
		   struct resolution *const *before, size_t n_before);
/*
 * Whether so much in them may be a decoration that it is worth learning, or
 * there are none.
 */
bool learnt_wanted(struct resolution *const *r, size_t n);

#endif
