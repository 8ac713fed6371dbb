/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Filtering the list: as it is typed, and by a subject that is followed. */
#include "config.h"

#include <stdio.h>

#include "tui/commands.h"
#include "tui/views.h"

/* Filter, and say what came of it; the keys go to the list. */
static void
filter(struct app *app, const struct work_filter *f)
{
	struct view *list = app->pane[PANE_LIST].view;
	struct buf words = BUF_INIT;

	view_list_filter(list, f);
	filter_words(f, &words);
	if (!words.len)
		app_say(app, STYLE_STATUS, "All works are shown.");
	else
		app_say(app, STYLE_STATUS,
			"%zu work%s: %s; %s shows all again.", list->n_rows,
			list->n_rows == 1 ? "" : "s", words.data,
			app_key_for(app, "filter").text);
	buf_free(&words);
}

void
app_filter_subject(struct app *app, const char *subject)
{
	struct work_filter f = { 0 };

	snprintf(f.subject, sizeof(f.subject), "%s", subject);
	view_list_narrow(app->pane[PANE_LIST].view, "");
	filter(app, &f);
	app_focus(app, PANE_LIST);
}

/* The prompt with the filter that is on, to be changed. */
static unsigned
ask(struct app *app)
{
	struct buf line = BUF_INIT;
	unsigned react;

	buf_puts(&line, "filter ");
	filter_line(view_list_filtered(app->pane[PANE_LIST].view), &line);
	react = command_prompt(app, ':', line.data);
	buf_free(&line);
	return react;
}

unsigned
command_filter(struct app *app, const struct request *rq)
{
	struct work_filter f = { 0 };
	struct error err = { 0 };

	if (rq->command == COMMAND_FILTER_BY)
		return ask(app);
	if (filter_read(&f, rq->arg, &err)) {
		app_error(app, &err);
		return REACT_NONE;
	}
	if (!filter_active(&f))
		view_list_narrow(app->pane[PANE_LIST].view, "");
	filter(app, &f);
	return REACT_NONE;
}
