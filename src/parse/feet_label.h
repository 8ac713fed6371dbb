/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside feet.c: the number that a row begins with, if it is a footnote's. */
#ifndef PARSE_FEET_LABEL_H
#define PARSE_FEET_LABEL_H

#include "parse/lexicon.h"
#include "parse/row.h"

struct feet_label {
	int value;
	size_t len;   /* bytes of it, up to the footnote's text */
	bool misread; /* it is glued to the text, or not printed so */
};

/* What is known where the row stands. */
struct feet_place {
	int last;      /* number of the last footnote; 0: none yet */
	bool in_notes; /* nothing but footnotes since it began */
	bool apart;    /* a blank row or a page's furniture is right above */
};

/*
 * "61 See", "l03 Report" where 103 is due, "5同上"; among footnotes "6 3 See",
 * too, where 6 cannot be.  False where the row begins with none; *l is then of
 * no use.
 */
bool feet_label_read(const struct lexicon *lex, const struct row *r,
		     const struct feet_place *p, struct feet_label *l);

#endif
