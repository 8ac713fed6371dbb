/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A text that is shown, for view_text*.c and text_fill.c alone.
 */
#ifndef TUI_VIEW_TEXT_INT_H
#define TUI_VIEW_TEXT_INT_H

#include "tui/sheet.h"
#include "tui/views.h"

struct text_view {
	struct sheet s;
	struct resolution *r;
	int64_t corrected;     /* notebook_corrected() when it was read */
	const char *languages; /* of the work */
	struct arena *of_annotations; /* of annotations */
	struct annotated *annotated;
	size_t n_annotated;
	signed char *held;     /* of each citation; 0: not asked yet */
	struct faults *faults; /* of its citations */
	long focus;	       /* paragraph, as of the last move */
	size_t counted;	       /* paragraphs with a label */
};

/* Whether a paragraph's label is shown, and it is counted. */
bool text_labelled(const struct paragraph *p);
/* Put all paragraphs on the sheet, anew. */
void text_fill(struct text_view *t);
/* What stands beside a paragraph that is annotated; "" beside others. */
const char *text_sign(const struct text_view *t, long paragraph);

#endif
