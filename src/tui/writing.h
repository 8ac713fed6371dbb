/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Opening the editor of annotations, and leaving it: what annotating.c has
 * its commands do.  annotating_edit(), annotating_draft() and
 * annotating_notice() are here too.
 */
#ifndef TUI_WRITING_H
#define TUI_WRITING_H

#include <stdbool.h>

struct app;
struct resolution;
struct view;

/* Whether the notebook can be written; says why not. */
bool writing_allowed(struct app *app);
/* Before something is written on it: a text without a number keeps its key. */
void writing_on(struct app *app, const struct resolution *r);
/* The editor that is open, or NULL. */
struct view *writing_editor(struct app *app);
/* Begin an annotation on the paragraph in focus; false: said why not. */
bool writing_new(struct app *app);

/* Save and close; false: said why not, and all is as it was. */
bool writing_save(struct app *app, struct view *editor);
/* Close; what was typed and not saved stays as a draft. */
void writing_leave(struct app *app, struct view *editor);
/* Close, and throw away what was typed. */
void writing_discard(struct app *app, struct view *editor);
/* Hand the text to $EDITOR; whether it came back. */
bool writing_outside(struct app *app, struct view *editor);

#endif
