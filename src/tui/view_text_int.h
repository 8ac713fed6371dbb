/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A text that is shown, for view_text.c and view_text_place.c alone.
 */
#ifndef TUI_VIEW_TEXT_INT_H
#define TUI_VIEW_TEXT_INT_H

#include "tui/sheet.h"
#include "tui/views.h"

struct text_view {
	struct sheet s;
	struct resolution *r;
	int64_t corrected; /* notebook_corrected() when it was read */
	const char *languages;	      /* of the work */
	struct arena *of_annotations; /* of annotations */
	struct annotated *annotated;
	size_t n_annotated;
	signed char *held; /* of each citation; 0: not asked yet */
	struct faults *faults; /* of its citations */
	long focus;	   /* paragraph, as of the last move */
	size_t counted;	   /* paragraphs with a label */
};

#endif
