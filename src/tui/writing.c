/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opening the editor of annotations, and leaving it. */
#include "config.h"

#include <string.h>

#include "annotate/anchor.h"
#include "base/xalloc.h"
#include "tui/annotating.h"
#include "tui/app_int.h"
#include "tui/external.h"
#include "tui/view_editor.h"
#include "tui/views.h"
#include "tui/writing.h"

bool
writing_allowed(struct app *app)
{
	if (app->notebook && !app->notebook_readonly)
		return true;
	app_say(app, STYLE_ERROR, "%s",
		app->setup->notebook_error
			? app_short(app->setup->notebook_error)
			: "There is no notebook.");
	return false;
}

void
writing_on(struct app *app, const struct resolution *r)
{
	struct called c = { .path = r->file, .lang = r->lang, .key = r->key };

	/* What is wrong is met again, and told, when that is written. */
	if (*r->file == '/' && resolution_has_no_number(r))
		notebook_call(app->notebook, &c, NULL);
}

struct view *
writing_editor(struct app *app)
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

bool
writing_new(struct app *app)
{
	long paragraph = -1;
	const struct resolution *r = app_work(app, &paragraph);
	struct annotation an = { .body = "", .author = "" };
	struct arena *a;

	if (!writing_allowed(app))
		return false;
	if (!r || paragraph < 0) {
		app_say(app, STYLE_ERROR,
			"There is no paragraph here to write on.");
		return false;
	}
	writing_on(app, r);
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

	if (writing_allowed(app)) {
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

/* What is written on stands above the editor, and stays when it closes. */
static void
go_to_paragraph(struct app *app, const struct anchor *at)
{
	struct spot to = { .page = PAGE_WORK, .pane = PANE_TEXT };

	if (!library_find(app->library, at->work, NULL))
		return;
	to.key = xstrdup(at->work);
	to.label = xstrdup(at->label);
	app_jump(app, &to);
	spot_free(&to);
}

void
annotating_draft(struct app *app, int64_t id)
{
	struct arena *a = arena_new();
	struct draft *all;
	struct annotation an;
	struct error err;
	size_t n, i;

	if (!writing_allowed(app) || app_editing(app)) {
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
		go_to_paragraph(app, &an.anchor);
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
			"A draft on %s of %s was interrupted; %s to go on.",
			all[n - 1].anchor.label, all[n - 1].anchor.work,
			app_key_for(app, "drafts").text);
	arena_free(a);
}

void
annotating_keep_copy(struct app *app)
{
	struct error err;

	if (notebook_keep_copy(app->notebook, &err))
		app_error(app, &err);
}

/* --- in the editor ---------------------------------------------------- */

static void
refuse(struct app *app, struct view *v, const struct error *err)
{
	view_editor_warn(v, "not saved");
	app_react(app, PANE_FOOT, REACT_PANE);
	app_error(app, err);
}

bool
writing_save(struct app *app, struct view *v)
{
	struct drafting *d = view_editor_drafting(v);
	struct error err;

	if (drafting_save(d, view_editor_text(v), &err)) {
		refuse(app, v, &err);
		return false;
	}
	app_editor_close(app);
	app_annotated(app);
	view_foot_saved(app->foot);
	app_say(app, STYLE_STATUS, "Saved.");
	return true;
}

void
writing_leave(struct app *app, struct view *v)
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
	if (draft)
		app_say(app, STYLE_STATUS, "Kept as a draft; %s to go on.",
			app_key_for(app, "drafts").text);
	else
		app_say(app, STYLE_STATUS, "Nothing was changed.");
}

void
writing_discard(struct app *app, struct view *v)
{
	struct error err;

	/* The person has let go of it; a draft left on disk is a nuisance. */
	if (drafting_discard(view_editor_drafting(v), &err))
		app_error(app, &err);
	else
		app_say(app, STYLE_STATUS, "What was typed is thrown away.");
	app_editor_close(app);
}

bool
writing_outside(struct app *app, struct view *v)
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
