/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The commands that change annotations, and the editor they are written in. */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "annotate/anchor.h"
#include "base/file.h"
#include "base/xalloc.h"
#include "export/export.h"
#include "tui/annotating.h"
#include "tui/app_int.h"
#include "tui/external.h"
#include "tui/view_editor.h"

/* Whether the notebook can be written; says why not. */
static bool
can_write(struct app *app)
{
	if (app->notebook && !app->notebook_readonly)
		return true;
	app_say(app, STYLE_ERROR, "%s",
		app->notebook ? "The notebook can only be read."
			      : "There is no notebook to write in.");
	return false;
}

static struct view *
editor(struct app *app)
{
	return app_editing(app) ? app->pane[PANE_FOOT].view : NULL;
}

/* --- opening the editor ----------------------------------------------- */

static void
open_editor(struct app *app, const struct annotation *an,
	    const struct draft *draft)
{
	struct drafting *d = drafting_new(app->notebook, an, draft);

	app_editor_open(app, view_editor_new(app, d));
	if (draft)
		app_say(app, STYLE_STATUS, "This is a draft that was left.");
}

/* With the draft that was left for it, if there is one. */
static void
begin(struct app *app, struct arena *a, const struct annotation *an)
{
	struct draft draft;
	bool left = drafting_find(app->notebook, a, an, &draft);

	open_editor(app, an, left ? &draft : NULL);
}

static bool
new_annotation(struct app *app)
{
	long paragraph = -1;
	const struct resolution *r = app_work(app, &paragraph);
	struct annotation an = { .body = "", .author = "" };
	struct arena *a;

	if (!can_write(app))
		return false;
	if (!r || paragraph < 0) {
		app_say(app, STYLE_ERROR,
			"There is no paragraph here to write on.");
		return false;
	}
	a = arena_new();
	an.anchor = anchor_make(a, r, (size_t)paragraph, 0,
				r->paragraphs[paragraph].len);
	begin(app, a, &an);
	arena_free(a);
	return true;
}

void
annotating_edit(struct app *app, int64_t id)
{
	struct arena *a = arena_new();
	struct annotation an;
	struct error err;

	if (can_write(app)) {
		if (notebook_get(app->notebook, a, id, &an, &err))
			app_error(app, &err);
		else
			begin(app, a, &an);
	}
	arena_free(a);
}

/* The annotation that a draft is of; a new one where it is gone. */
static struct annotation
annotation_of(struct app *app, struct arena *a, const struct draft *d)
{
	struct annotation an;

	if (d->annotation &&
	    !notebook_get(app->notebook, a, d->annotation, &an, NULL))
		return an;
	return (struct annotation){ .anchor = d->anchor,
				    .body = "",
				    .author = "" };
}

void
annotating_draft(struct app *app, int64_t id)
{
	struct arena *a = arena_new();
	struct draft *all;
	struct annotation an;
	struct error err;
	size_t n, i;

	if (!can_write(app) || app_editing(app)) {
		arena_free(a);
		return;
	}
	if (notebook_drafts(app->notebook, a, &all, &n, &err)) {
		app_error(app, &err);
		n = 0;
	}
	for (i = 0; i < n && all[i].id != id; i++)
		;
	if (i < n) {
		an = annotation_of(app, a, &all[i]);
		open_editor(app, &an, &all[i]);
	} else {
		app_say(app, STYLE_ERROR, "This draft is not there any more.");
	}
	arena_free(a);
}

void
annotating_notice(struct app *app)
{
	struct arena *a = arena_new();
	struct draft *all;
	size_t n;

	if (app->notebook &&
	    !notebook_drafts(app->notebook, a, &all, &n, NULL) && n > 0)
		app_say(app, STYLE_ANNOTATION,
			"A draft on %s of %s was interrupted; :drafts to go "
			"on.",
			all[n - 1].anchor.label, all[n - 1].anchor.work);
	arena_free(a);
}

/* --- in the editor ---------------------------------------------------- */

static void
refuse(struct app *app, struct view *v, const struct error *err)
{
	view_editor_warn(v, "not saved");
	app_react(app, PANE_FOOT, REACT_PANE);
	app_error(app, err);
}

static bool
save(struct app *app, struct view *v)
{
	struct drafting *d = view_editor_drafting(v);
	struct error err;

	if (drafting_save(d, view_editor_text(v), &err)) {
		refuse(app, v, &err);
		return false;
	}
	app_editor_close(app);
	app_annotated(app);
	app_say(app, STYLE_STATUS, "Saved.");
	return true;
}

/* Leave; what was typed and not saved stays as a draft. */
static void
leave(struct app *app, struct view *v)
{
	struct drafting *d = view_editor_drafting(v);
	bool draft = drafting_changed(d, view_editor_text(v));
	struct error err;

	if (drafting_leave(d, view_editor_text(v), view_editor_cursor(v),
			   &err)) {
		refuse(app, v, &err);
		return;
	}
	app_editor_close(app);
	app_say(app, STYLE_STATUS, "%s",
		draft ? "Kept as a draft; :drafts to go on."
		      : "Nothing was changed.");
}

static void
discard(struct app *app, struct view *v)
{
	struct error err;

	/* The person has let go of it; a draft left on disk is a nuisance. */
	if (drafting_discard(view_editor_drafting(v), &err))
		app_error(app, &err);
	else
		app_say(app, STYLE_STATUS, "What was typed is thrown away.");
	app_editor_close(app);
}

/* Whether the text came back from $EDITOR. */
static bool
edit_outside(struct app *app, struct view *v)
{
	struct buf text = BUF_INIT;
	struct error err;
	bool back;

	/* On disk first: whatever happens out there, it is not lost. */
	if (v->ops->rescue)
		v->ops->rescue(v);
	back = external_edit(app->screen, view_editor_text(v), &text, &err) ==
	       STATUS_OK;
	app->dirty |= DIRTY_ALL;
	if (!back)
		app_error(app, &err);
	else if (strcmp(text.data, view_editor_text(v)) != 0)
		view_editor_set_text(v, text.data);
	buf_free(&text);
	return back;
}

/* --- the commands ----------------------------------------------------- */

static void
do_annotate(struct app *app, const struct request *rq)
{
	(void)rq;
	new_annotation(app);
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
			"There is no annotation here to edit.");
}

/* Without stopping in our own editor, unless something goes wrong. */
static void
do_edit(struct app *app, const struct request *rq)
{
	int64_t id = app_annotation(app);
	struct view *v = editor(app);

	(void)rq;
	if (v) {
		edit_outside(app, v);
		return;
	}
	if (id)
		annotating_edit(app, id);
	else
		new_annotation(app);
	v = editor(app);
	if (!v || !edit_outside(app, v))
		return;
	if (drafting_changed(view_editor_drafting(v), view_editor_text(v)))
		save(app, v);
	else
		leave(app, v);
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
	app_say(app, STYLE_STATUS, "Deleted; undo brings it back.");
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
	if (!can_write(app))
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
	struct error err;
	char what[128];

	(void)rq;
	if (!can_write(app))
		return;
	if (notebook_undo(app->notebook, what, &err)) {
		app_error(app, &err);
		return;
	}
	app_annotated(app);
	app_say(app, STYLE_STATUS, "%s", what);
}

/* "~/annotations.md" as a shell would have it. */
static char *
expand_home(const char *path)
{
	const char *home = getenv("HOME");

	if (strncmp(path, "~/", 2) || !home)
		return xstrdup(path);
	return xasprintf("%s%s", home, path + 1);
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
	char *path = expand_home(rq->arg);
	struct error err;

	if (!app->notebook)
		app_say(app, STYLE_ERROR, "There is no notebook.");
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
	save(app, editor(app));
}

static void
do_cancel(struct app *app, const struct request *rq)
{
	(void)rq;
	leave(app, editor(app));
}

static void
do_discard(struct app *app, const struct request *rq)
{
	(void)rq;
	discard(app, editor(app));
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
