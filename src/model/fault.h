/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a citation says that cannot be: a number of another time, a date that
 * is not that of the adoption, a paragraph that is not there, another title;
 * or that something later is known.  What is known of the cited work is
 * handed in; no library here.
 */
#ifndef MODEL_FAULT_H
#define MODEL_FAULT_H

#include "model/resolution.h"

enum fault_kind {
#define FAULT(id, name, grade, sentence) FAULT_##id,
#include "model/faults.def"
#undef FAULT
	FAULT_COUNT
};

enum fault_grade {
	GRADE_FAULT, /* wrong */
	GRADE_HINT,  /* may be meant */
};

/* A row of faults.def. */
struct fault_info {
	const char *name;
	enum fault_grade grade;
	const char *sentence; /* without a full stop */
};

/* The row of that kind, below FAULT_COUNT. */
const struct fault_info *fault_info(enum fault_kind kind);
const char *fault_grade_name(enum fault_grade grade); /* "fault", "hint" */

/* One that was found. */
struct fault {
	enum fault_kind kind;
	const char *text; /* what exactly, one line */
};

/* Each puts what is wrong into words, in the arena; NULL: nothing is. */

/* A number that was not given on the date, or later than the text itself. */
const char *fault_number(struct arena *a, const struct resolution *r,
			 const struct citation *c);
/* A day that is not the one on which the work was adopted. */
const char *fault_date(struct arena *a, const struct resolution *r,
		       const struct citation *c, struct date adopted);
/* That its text tells that day, and so many other works the one cited. */
const char *fault_held_date(struct arena *a, const struct citation *c,
			    struct date adopted, size_t works);
/*
 * A title in quotation marks that is not the one that the work has in the
 * language of the text; "": that is not known.
 */
const char *fault_title(struct arena *a, const struct resolution *r,
			const struct citation *c, const char *title);
/* Whether that title is one of what stands in the work: of an annex. */
bool fault_title_inside(const struct citation *c,
			const struct resolution *text);
/* A paragraph ("OP9", of "OP8, OP9") that the cited text does not have. */
const char *fault_paragraph(struct arena *a, const struct citation *c,
			    const struct resolution *text);

/* The same of the text itself: "paragraph 9 above", of eight. */
const char *fault_here(struct arena *a, const struct resolution *r,
		       const struct citation *c);

/*
 * Whether a citation is one that should be of the latest on its item: it
 * recalls or reaffirms, means no paragraph, and nothing is told of what stands
 * there; and resolutions are numbered by sessions or years, so that an item
 * comes again and again.  What the Security Council has decided stays in force.
 */
bool fault_wants_latest(const struct resolution *r, const struct citation *c);
/*
 * Whether a resolution with this key can have been known to who wrote r: it
 * is not of the session that r is of.
 */
bool fault_was_known(const struct resolution *r, const char *key);
/* That this one, of that day, followed what is cited. */
const char *fault_superseded(struct arena *a, const struct citation *c,
			     const char *key, struct date adopted);

#endif
