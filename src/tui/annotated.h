/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The annotations of a work and where they stand in one of its texts, in
 * whichever language they were written.
 */
#ifndef TUI_ANNOTATED_H
#define TUI_ANNOTATED_H

#include "annotate/anchor.h"

struct app;

/* An annotation and where it stands in the text as it is. */
struct annotated {
	const struct annotation *annotation;
	long paragraph;		 /* -1: nowhere any more */
	enum anchor_state state; /* in the text that it was written on */
	bool foreign;		 /* that text is in another language */
};

/*
 * All of the work that r is a text of, in the arena.  One in another language
 * is looked for in its own text where there is such, and then by label.
 */
size_t annotated_read(struct app *app, struct arena *a,
		      const struct resolution *r, struct annotated **out);

#endif
