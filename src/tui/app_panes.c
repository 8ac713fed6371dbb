/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the panes show, which has the keys, and the editor in place of the
 * foot.
 */
#include "config.h"

#include <stdlib.h>

#include "base/xalloc.h"
#include "tui/hints.h"
#include "tui/screen.h"
#include "tui/views.h"

void
app_set_view(struct app *app, enum pane_id p, struct view *v)
{
	struct view *old = app->pane[p].view;

	hints_free(app->hints);
	app->hints = NULL;
	app->capture = NULL;
	app->pane[p].view = v;
	if (old)
		old->ops->close(old);
	app->dirty |= 1u << p | DIRTY_LAYOUT | DIRTY_STATUS;
}

struct view *
app_focused(struct app *app)
{
	return app->pane[app->focus].view;
}

void
app_editor_open(struct app *app, struct view *editor)
{
	if (app_editing(app))
		app_editor_close(app);
	app->pane[PANE_FOOT].view = editor;
	app->zoom = false;
	app_focus(app, PANE_FOOT);
	app->dirty |= DIRTY_ALL;
}

void
app_editor_close(struct app *app)
{
	struct view *editor = app->pane[PANE_FOOT].view;

	if (!app_editing(app))
		return;
	app->pane[PANE_FOOT].view = app->foot;
	app->pasting = false;
	editor->ops->close(editor);
	app_focus(app, PANE_TEXT);
	view_foot_refresh(app->foot);
	app->dirty |= DIRTY_ALL;
}

void
app_annotated(struct app *app)
{
	struct view *v = app->pane[PANE_TEXT].view;

	if (app->notebook)
		notebook_changed(app->notebook);
	if (view_is_text(v))
		view_text_annotated(v);
	else if (view_is_page(v))
		view_page_rebuild(v);
	view_foot_refresh(app->foot);
	app->dirty |= DIRTY_ALL;
}

int64_t
app_annotation(struct app *app)
{
	struct view *v = app->pane[PANE_TEXT].view;
	const struct annotated *k;
	int64_t id = 0;
	size_t i;

	if (app->focus == PANE_FOOT && !app_editing(app))
		id = view_foot_annotation(app->foot);
	if (!id && view_is_page(v))
		return view_page_annotation(v);
	if (id || !view_is_text(v))
		return id;
	for (i = 0; (k = view_text_annotation(v, i)); i++)
		if (k->paragraph == view_text_paragraph(v))
			id = k->annotation->id;
	return id;
}

struct spot
app_here(struct app *app)
{
	struct spot here = spot_copy(&app->here);
	struct view *v = app->pane[PANE_TEXT].view;
	long p = view_is_text(v) ? view_text_paragraph(v) : -1;

	free(here.label);
	here.label = NULL;
	sheet_place(v, &here);
	here.above = v->row - v->top;
	here.pane = (int)app->focus;
	if (p >= 0) {
		here.label = xstrdup(view_text_work(v)->paragraphs[p].label);
		here.byte = view_text_byte(v);
	}
	return here;
}

const struct resolution *
app_work(struct app *app, long *paragraph)
{
	struct view *v = app->pane[PANE_TEXT].view;

	if (paragraph)
		*paragraph = -1;
	if (!view_is_text(v))
		return NULL;
	if (paragraph)
		*paragraph = view_text_paragraph(v);
	return view_text_work(v);
}

void
app_look_about(struct app *app)
{
	if (library_changed(app->library)) {
		view_list_reload(app->pane[PANE_LIST].view);
		if (view_is_text(app->pane[PANE_TEXT].view))
			view_text_refill(app->pane[PANE_TEXT].view);
		view_foot_look(app->foot);
		app->dirty |= DIRTY_ALL;
	}
	if (app->notebook && notebook_changed(app->notebook))
		app_annotated(app);
}
