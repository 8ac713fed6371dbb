/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pages of a file that have no text, as doubts of what may stand there. */
#ifndef PARSE_BLANK_H
#define PARSE_BLANK_H

#include "model/resolution.h"
#include "source/source.h"

/*
 * Pages within r, and those before it if it is the first of the file, or
 * behind it if it is the last.
 */
void blank_doubt(struct resolution *r, const struct source *file, bool first,
		 bool last);

#endif
