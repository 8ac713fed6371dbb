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

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "model/resolution.h"
#include "store/notebook.h"

enum { ANCHOR_CONTEXT = 32 }; /* code points of prefix and suffix */

enum anchor_state {
	ANCHOR_EXACT,	/* same label, same text */
	/* Same text under another label, and only there; or corrected so. */
	ANCHOR_MOVED,
	ANCHOR_CHANGED, /* same label, the text was edited or corrected */
	ANCHOR_ORPHAN,	/* none of these: shown in the list, never dropped */
};

/* For bytes start..end of a paragraph (0, len: the whole). */
struct anchor anchor_make(struct arena *a, const struct resolution *r,
			  size_t paragraph, size_t start, size_t end);

/*
 * Where it belongs now; *paragraph is -1 for an orphan.  A text that differs
 * counts as edited while most of the words quoted stand there still, and no
 * other paragraph has more of them; in another language it always differs.
 */
enum anchor_state anchor_find(const struct anchor *an,
			      const struct resolution *r, long *paragraph);

/*
 * The passage in that paragraph: bytes *start..*end.  False where its words
 * are not there any more, or stand there several times and what is round
 * them does not tell which is meant.
 */
bool anchor_passage(const struct anchor *an, const struct paragraph *p,
		    size_t *start, size_t *end);

/* Whether the whole paragraph is meant, and not a passage of it. */
bool anchor_is_whole(const struct anchor *an);

const char *anchor_state_name(enum anchor_state s); /* "moved" */

#endif
