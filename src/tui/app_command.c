/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The commands that belong to no view, as a table.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/xalloc.h"
#include "tui/commands.h"
#include "tui/pane.h"
#include "tui/row_bidi.h"
#include "tui/settings.h"
#include "tui/views.h"

/* --- panes ---------------------------------------------------------------- */

static bool
can_focus(struct app *app, int p)
{
	return p != PANE_FOOT || app_editing(app) ||
	       !view_foot_empty(app->foot);
}

/* Where there is nothing, nothing can be done. */
static bool
has_rows(const struct app *app, int p)
{
	return p != PANE_FOOT || app->pane[p].view->n_rows > 0;
}

static unsigned
next_pane(struct app *app, const struct request *rq)
{
	int step = rq->command == COMMAND_NEXT_PANE ? 1 : PANE_COUNT - 1;
	int p = (int)app->focus;

	do
		p = (p + step) % PANE_COUNT;
	while (!can_focus(app, p) || !has_rows(app, p));
	app_focus(app, (enum pane_id)p);
	return REACT_LAYOUT;
}

static unsigned
focus(struct app *app, const struct request *rq)
{
	static const char *const names[] = { "list", "text", "foot" };
	int p;

	for (p = 0; p < PANE_COUNT; p++)
		if (strcmp(rq->arg, names[p]) == 0 && can_focus(app, p))
			app_focus(app, (enum pane_id)p);
	return REACT_LAYOUT;
}

static unsigned
zoom(struct app *app, const struct request *rq)
{
	(void)rq;
	app->zoom = !app->zoom;
	app->dirty |= DIRTY_ALL;
	return REACT_LAYOUT;
}

static unsigned
to_view(struct app *app, struct view *v, enum pane_id p,
	const struct request *rq)
{
	app_react(app, p, v->ops->request(v, rq) & ~(unsigned)REACT_PASS);
	return REACT_NONE;
}

static unsigned
foot(struct app *app, const struct request *rq)
{
	return app_editing(app) ? REACT_NONE
				: to_view(app, app->foot, PANE_FOOT, rq);
}

static unsigned
to_list(struct app *app, const struct request *rq)
{
	return to_view(app, app->pane[PANE_LIST].view, PANE_LIST, rq);
}

/* --- prompts and searching ------------------------------------------------ */

static unsigned
prompt(struct app *app, const struct request *rq)
{
	return command_prompt(app, ':', rq->arg);
}

static unsigned
narrow(struct app *app, const struct request *rq)
{
	if (!*rq->arg)
		return command_prompt(app, '&', "");
	view_list_narrow(app->pane[PANE_LIST].view, rq->arg);
	return REACT_NONE;
}

void
app_search(struct app *app, bool backward)
{
	struct view *v = app_focused(app);
	bool wrapped = false;

	if (!app->needle) {
		app_say(app, STYLE_STATUS, "Nothing has been searched for.");
		return;
	}
	app->needle_shown = true;
	app->dirty |= DIRTY_ALL & ~(unsigned)DIRTY_LAYOUT;
	if (!pane_search(v, app->needle, backward, &wrapped))
		app_say(app, STYLE_STATUS, "'%s' is not found here.",
			app->needle);
	else if (wrapped)
		app_say(app, STYLE_STATUS, "Went on from the %s.",
			backward ? "end" : "beginning");
	app_react(app, app->focus, REACT_FOOT);
	if (app->focus == PANE_TEXT)
		app_moved(app);
}

static unsigned
search(struct app *app, const struct request *rq)
{
	if (!*rq->arg)
		return command_prompt(app, '/', "");
	app_look_for(app, rq->arg);
	app_search(app, false);
	return REACT_NONE;
}

static unsigned
search_again(struct app *app, const struct request *rq)
{
	app_search(app, rq->command == COMMAND_SEARCH_PREVIOUS);
	return REACT_NONE;
}

/* --- settings ------------------------------------------------------------- */

static void
redo_all(struct app *app)
{
	struct view *v = app->pane[PANE_TEXT].view;

	screen_restyle(app->screen);
	if (view_is_text(v))
		view_text_refill(v);
	else if (view_is_page(v))
		view_page_rebuild(v);
	view_foot_refresh(app->foot);
	app->dirty |= DIRTY_ALL | DIRTY_REWRAP;
}

static unsigned
configure(struct app *app, const struct request *rq)
{
	const struct request list = { .command = COMMAND_HELP,
				      .arg = "options" };
	struct options before = app->options;
	unsigned react;

	if (rq->command == COMMAND_SET && !*rq->arg)
		return command_page(app, &list);
	react = settings_request(app, rq);
	if (strcmp(before.list[OPTION_LANGUAGES],
		   app->options.list[OPTION_LANGUAGES]) != 0)
		app_prefer_now(app);
	if (before.value[OPTION_BIDI] != app->options.value[OPTION_BIDI]) {
		screen_turned(app->screen, false);
		screen_redraw(app->screen);
		app_bidi_check(app);
	}
	if (react & REACT_LAYOUT)
		redo_all(app);
	app->dirty |= DIRTY_ALL;
	return REACT_NONE;
}

static unsigned
redraw(struct app *app, const struct request *rq)
{
	(void)rq;
	screen_redraw(app->screen);
	app->dirty |= DIRTY_ALL;
	return REACT_NONE;
}

static unsigned
suspend(struct app *app, const struct request *rq)
{
	(void)rq;
	app_rescue(app);
	screen_suspend(app->screen);
	screen_size(app->screen, &app->rows, &app->columns);
	app->dirty |= DIRTY_ALL;
	return REACT_NONE;
}

static unsigned
dump(struct app *app, const struct request *rq)
{
	struct buf out = BUF_INIT;
	struct error err = { 0 };

	/* What is shown, not what would be if this command drew nothing. */
	app_draw(app);
	screen_dump(app->screen, &out);
	if (file_write(rq->arg, out.data, out.len, 0600, &err))
		app_error(app, &err);
	buf_free(&out);
	return REACT_NONE;
}

static unsigned
quit(struct app *app, const struct request *rq)
{
	(void)app;
	(void)rq;
	return REACT_QUIT;
}

/* --- the table ------------------------------------------------------------ */

static unsigned (*const commands[COMMAND_COUNT])(struct app *,
						 const struct request *) = {
	[COMMAND_ENTER] = command_enter,
	[COMMAND_HINT] = command_hint,
	[COMMAND_GOTO] = command_goto,
	[COMMAND_SET_MARK] = command_mark,
	[COMMAND_GOTO_MARK] = command_mark,
	[COMMAND_OPEN] = command_open,
	[COMMAND_BACK] = command_back,
	[COMMAND_FORWARD] = command_back,
	[COMMAND_JUMPS] = command_page,
	[COMMAND_CITED_BY] = command_cited_by,
	[COMMAND_EARLIER] = command_abreast,
	[COMMAND_LATER] = command_abreast,
	[COMMAND_FIND] = command_words,
	[COMMAND_MOST_CITED] = command_most_cited,
	[COMMAND_LINEAGE] = command_cited_by,
	[COMMAND_DETAILS] = command_cited_by,
	[COMMAND_DOUBTS] = command_of_text,
	[COMMAND_SOURCE] = command_of_text,
	[COMMAND_IMPORT] = command_import,
	[COMMAND_NEXT_WORK] = command_next_work,
	[COMMAND_PREVIOUS_WORK] = command_next_work,
	[COMMAND_NEXT_LANGUAGE] = command_language,
	[COMMAND_LANGUAGE] = command_language,
	[COMMAND_ANNOTATIONS] = command_page,
	[COMMAND_HISTORY] = command_history,
	[COMMAND_DRAFTS] = command_page,
	[COMMAND_JOIN] = command_correct,
	[COMMAND_SPLIT] = command_correct,
	[COMMAND_RELABEL] = command_correct,
	[COMMAND_REMOVE] = command_remove,
	[COMMAND_RETITLE] = command_retitle,
	[COMMAND_REDATE] = command_retitle,
	[COMMAND_FOOTNOTE] = command_footnote,
	[COMMAND_UNFOOTNOTE] = command_footnote,
	[COMMAND_SETTLE] = command_settle,
	[COMMAND_CORRECTIONS] = command_page,
	[COMMAND_SEARCH] = search,
	[COMMAND_SEARCH_NEXT] = search_again,
	[COMMAND_SEARCH_PREVIOUS] = search_again,
	[COMMAND_NARROW] = narrow,
	[COMMAND_FILTER] = command_filter,
	[COMMAND_FILTER_BY] = command_filter,
	[COMMAND_SORT] = to_list,
	[COMMAND_REVERSE] = to_list,
	[COMMAND_NEXT_PANE] = next_pane,
	[COMMAND_PREVIOUS_PANE] = next_pane,
	[COMMAND_FOCUS] = focus,
	[COMMAND_FOOT] = foot,
	[COMMAND_PEEK] = foot,
	[COMMAND_ZOOM] = zoom,
	[COMMAND_CLOSE] = command_close,
	[COMMAND_PROMPT] = prompt,
	[COMMAND_HELP] = command_page,
	[COMMAND_MESSAGES] = command_page,
	[COMMAND_ABOUT] = command_page,
	[COMMAND_COPY] = command_copy,
	[COMMAND_COPY_QUOTATION] = command_copy_quotation,
	[COMMAND_COPY_ADDRESS] = command_copy_address,
	[COMMAND_SET] = configure,
	[COMMAND_BIND] = configure,
	[COMMAND_UNBIND] = configure,
	[COMMAND_STYLE] = configure,
	[COMMAND_REDRAW] = redraw,
	[COMMAND_SUSPEND] = suspend,
	[COMMAND_DUMP_SCREEN] = dump,
	[COMMAND_QUIT] = quit,
};

unsigned
app_command(struct app *app, const struct request *rq)
{
	return commands[rq->command] ? commands[rq->command](app, rq)
				     : REACT_PASS;
}
