/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a citation says that cannot be: a number of another time, a date that
 * is not that of the adoption, a paragraph that is not there.  What is known
 * of the cited work is handed in; no library here.
 */
#ifndef MODEL_FAULT_H
#define MODEL_FAULT_H

#include "model/resolution.h"

/* Each puts what is wrong into words, in the arena; NULL: nothing is. */

/* A number that was not given on the date, or later than the text itself. */
const char *fault_number(struct arena *a, const struct resolution *r,
			 const struct citation *c);
/* A day that is not the one on which the work was adopted. */
const char *fault_date(struct arena *a, const struct citation *c,
		       struct date adopted);
/* A paragraph ("OP9", of "OP8, OP9") that the cited text does not have. */
const char *fault_paragraph(struct arena *a, const struct citation *c,
			    const struct resolution *text);

#endif
