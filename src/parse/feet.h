/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Footnotes at the foot of a page that neither a rule nor wide space parts
 * from the text, as scans have them: "96 See A/31/197" right below a line.
 */
#ifndef PARSE_FEET_H
#define PARSE_FEET_H

#include "parse/row.h"

/*
 * Sets `foot` of rows that begin a footnote because the text above them on the
 * page calls it, or the one before it stands right above; where a scan has
 * misread the number ("l03 Report", "99See") it is put right in the row's
 * text.  What little stands between two footnotes is one's, too.
 */
void rows_mark_feet(struct arena *a, const struct lexicon *lex,
		    struct row *rows, size_t n);

#endif
