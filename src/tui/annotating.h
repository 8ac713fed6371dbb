/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The commands that change annotations, and the editor they are written in.
 */
#ifndef TUI_ANNOTATING_H
#define TUI_ANNOTATING_H

#include <stdint.h>

#include "tui/command.h"

struct app;
struct view;

/*
 * annotate, edit, edit-annotation, delete-annotation, undo, export, and in
 * the editor save, cancel and discard; REACT_PASS for any other.
 */
unsigned annotating_request(struct app *app, const struct request *rq);
/* At the start: say that a draft was interrupted, if one was. */
void annotating_notice(struct app *app);
/* In a pause: look for damage, and see to today's copy of the notebook. */
void annotating_keep_copy(struct app *app);
/* Go on with a draft (Enter in the list of drafts). */
void annotating_draft(struct app *app, int64_t id);
/* Edit an annotation (its paragraph is in focus where it has one). */
void annotating_edit(struct app *app, int64_t id);

#endif
