/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the panes show, which has the keys, and the editor in place of the
 * foot.
 */
#include "config.h"

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
app_focus(struct app *app, enum pane_id p)
{
	if (p == app->focus || p >= PANE_COUNT)
		return;
	app->dirty |= 1u << app->focus | 1u << p | DIRTY_LAYOUT;
	app->focus = p;
}

bool
app_editing(const struct app *app)
{
	return app->pane[PANE_FOOT].view != app->foot;
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
