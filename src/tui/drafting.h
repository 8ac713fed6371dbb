/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An annotation while it is typed: what was there before, the draft on disk,
 * and the way into the notebook.  Knows no screen; the editor tells it what
 * was typed.
 */
#ifndef TUI_DRAFTING_H
#define TUI_DRAFTING_H

#include <stdbool.h>

#include "store/notebook.h"

struct drafting;

/*
 * A new annotation (id 0) or an old one, as a draft has it (NULL: from the
 * beginning).  Both are copied; nb is borrowed.
 */
struct drafting *drafting_new(struct notebook *nb, const struct annotation *an,
			      const struct draft *draft);
void drafting_free(struct drafting *d); /* NULL is allowed */

/* What the editor begins with. */
const char *drafting_text(const struct drafting *d);
size_t drafting_cursor(const struct drafting *d);
const struct annotation *drafting_annotation(const struct drafting *d);
/* Whether text is worth keeping: not empty, not what is saved already. */
bool drafting_changed(const struct drafting *d, const char *text);

/* Put text on disk as a draft; what is not worth keeping is dropped there. */
enum status drafting_keep(struct drafting *d, const char *text, size_t cursor,
			  struct error *err);
/* The same, and anyone may go on with it from now on. */
enum status drafting_leave(struct drafting *d, const char *text, size_t cursor,
			   struct error *err);
enum status drafting_discard(struct drafting *d, struct error *err);
/* Save text as the annotation; its draft goes.  May be tried again. */
enum status drafting_save(struct drafting *d, const char *text,
			  struct error *err);

/*
 * The draft left behind for this annotation, or for a new one on the same
 * paragraph; in the arena.
 */
bool drafting_find(struct notebook *nb, struct arena *a,
		   const struct annotation *an, struct draft *out);

#endif
