/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What volumes of records print above their pages: "General Assembly—Forty-
 * sixth Session", "V. Resolutions adopted on the reports of the Second
 * Committee", and the number of the page beside it.
 */
#ifndef PARSE_RUNNING_H
#define PARSE_RUNNING_H

#include "parse/row.h"

/*
 * Such heads become furniture, a page begins with each, and so do the numbers
 * that stand alone beside them or are due between two of them.  A head that a
 * scan has misread is known where the number of a page stands beside it.
 */
void running_mark(struct arena *a, const struct lexicon *lex, struct row *rows,
		  size_t n);

#endif
