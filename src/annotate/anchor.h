/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Anchors: making them from a passage, and finding the passage again when
 * the text has changed.  Resolutions repeat themselves nearly word for word,
 * so an anchor is never attached to a look-alike in silence.
 *
 * Source of the selector: W3C Web Annotation Data Model, 4.2.4 Text Quote
 * Selector.
 */
#ifndef ANNOTATE_ANCHOR_H
#define ANNOTATE_ANCHOR_H

#include "base/arena.h"
#include "model/resolution.h"
#include "store/notebook.h"

enum anchor_state {
	ANCHOR_EXACT,	/* same label, same text */
	ANCHOR_MOVED,	/* same text under another label */
	ANCHOR_CHANGED, /* same label, the text differs */
	ANCHOR_ORPHAN,	/* neither: shown in the list, never dropped */
};

/* For bytes start..end of a paragraph (0, len: the whole). */
struct anchor anchor_make(struct arena *a, const struct resolution *r,
			  size_t paragraph, size_t start, size_t end);

/* Where it belongs now; *paragraph is -1 for an orphan. */
enum anchor_state anchor_find(const struct anchor *an,
			      const struct resolution *r, long *paragraph);

const char *anchor_state_name(enum anchor_state s); /* "moved" */

#endif
