/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The commands that change annotations. */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/xalloc.h"
#include "export/export.h"
#include "tui/path_names.h"
#include "tui/annotating.h"
#include "tui/app_int.h"
#include "tui/correcting.h"
#include "tui/view_editor.h"
#include "tui/writing.h"

static void
do_annotate(struct app *app, const struct request *rq)
{
	(void)rq;
	writing_new(app);
}

static void
do_edit_here(struct app *app, const struct request *rq)
{
	int64_t id = app_annotation(app);

	(void)rq;
	if (id)
		annotating_edit(app, id);
	else
		app_say(app, STYLE_ERROR,
			"There is no annotation here to edit; %s writes one.",
			app_key_for(app, "annotate").text);
}

/* Without stopping in our own editor, unless something goes wrong. */
static void
do_edit(struct app *app, const struct request *rq)
{
	int64_t id = app_annotation(app);
	struct view *v = writing_editor(app);

	(void)rq;
	if (v) {
		writing_outside(app, v);
		return;
	}
	if (id)
		annotating_edit(app, id);
	else
		writing_new(app);
	v = writing_editor(app);
	if (!v || !writing_outside(app, v))
		return;
	if (drafting_changed(view_editor_drafting(v), view_editor_text(v)))
		writing_save(app, v);
	else
		writing_leave(app, v);
}

static void
delete_now(struct app *app, int64_t id)
{
	struct error err;

	if (notebook_delete(app->notebook, id, true, &err)) {
		app_error(app, &err);
		return;
	}
	app_annotated(app);
	app_say(app, STYLE_STATUS, "Deleted; %s brings it back.",
		app_key_for(app, "undo").text);
}

static unsigned
answer_delete(struct app *app, rkey k)
{
	int64_t id = app_annotation(app);

	if (id && (k == 'y' || k == 'Y'))
		delete_now(app, id);
	else
		app_say(app, STYLE_STATUS, "Not deleted.");
	return REACT_STATUS;
}

static void
do_delete(struct app *app, const struct request *rq)
{
	int64_t id = app_annotation(app);

	(void)rq;
	if (!writing_allowed(app))
		return;
	if (!id) {
		app_say(app, STYLE_ERROR,
			"There is no annotation here to delete.");
		return;
	}
	if (!app->options.value[OPTION_CONFIRM_DELETE]) {
		delete_now(app, id);
		return;
	}
	app_say(app, STYLE_ANNOTATION, "Delete this annotation? (y/n)");
	app->capture = answer_delete;
}

static void
do_undo(struct app *app, const struct request *rq)
{
	bool redo = rq->command == COMMAND_REDO;
	struct error err;
	int64_t correction;
	char what[128];

	if (!writing_allowed(app))
		return;
	correction = redo ? notebook_redo_correction(app->notebook)
			  : notebook_undo_correction(app->notebook);
	if (redo ? notebook_redo(app->notebook, what, &err)
		 : notebook_undo(app->notebook, what, &err)) {
		app_error(app, &err);
		return;
	}
	app_annotated(app);
	if (correction)
		correcting_stand(app, correction);
	app_say(app, STYLE_STATUS, "%s", what);
}

static enum status
export_to(struct app *app, const char *path, struct error *err)
{
	struct buf text = BUF_INIT;
	enum status st;

	if (access(path, F_OK) == 0)
		return error_set(err, STATUS_USAGE,
				 "%s is there already; choose another name",
				 path);
	st = export_markdown(app->library, app->notebook, NULL, &text, err);
	if (!st)
		st = file_write(path, text.data ? text.data : "", text.len,
				0600, err);
	buf_free(&text);
	return st;
}

static void
do_export(struct app *app, const struct request *rq)
{
	char *path = path_expand(rq->arg);
	struct error err;

	if (!app->notebook)
		app_say(app, STYLE_ERROR, "No annotations to write: %s",
			app_short(app->setup->notebook_error
					  ? app->setup->notebook_error
					  : "there is no notebook"));
	else if (export_to(app, path, &err))
		app_error(app, &err);
	else
		app_say(app, STYLE_STATUS, "Written to %s.", path);
	free(path);
}

static void
do_save(struct app *app, const struct request *rq)
{
	(void)rq;
	writing_save(app, writing_editor(app));
}

static void
do_cancel(struct app *app, const struct request *rq)
{
	(void)rq;
	writing_leave(app, writing_editor(app));
}

static void
do_discard(struct app *app, const struct request *rq)
{
	(void)rq;
	writing_discard(app, writing_editor(app));
}

/* Which command is whose, and whether it needs the editor to be open. */
static const struct {
	enum command command;
	void (*run)(struct app *app, const struct request *rq);
	bool in_editor;
} commands[] = {
	{ COMMAND_ANNOTATE, do_annotate, false },
	{ COMMAND_EDIT, do_edit, false },
	{ COMMAND_EDIT, do_edit, true },
	{ COMMAND_EDIT_HERE, do_edit_here, false },
	{ COMMAND_DELETE, do_delete, false },
	{ COMMAND_UNDO, do_undo, false },
	{ COMMAND_REDO, do_undo, false },
	{ COMMAND_EXPORT, do_export, false },
	{ COMMAND_SAVE, do_save, true },
	{ COMMAND_CANCEL, do_cancel, true },
	{ COMMAND_DISCARD, do_discard, true },
};

unsigned
annotating_request(struct app *app, const struct request *rq)
{
	bool editing = app_editing(app);

	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
		if (commands[i].command != rq->command ||
		    commands[i].in_editor != editing)
			continue;
		commands[i].run(app, rq);
		return REACT_STATUS;
	}
	return REACT_PASS;
}
