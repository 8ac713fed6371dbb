/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a request does: who is asked, one after another. */
#include "config.h"

#include "tui/annotating.h"
#include "tui/commands.h"
#include "tui/correcting.h"
#include "tui/pane.h"
#include "tui/views.h"

/* What only a text can do goes to it from the list too. */
static bool
is_for_text(enum command c)
{
	switch (c) {
	case COMMAND_NEXT_CITATION:
	case COMMAND_PREVIOUS_CITATION:
	case COMMAND_NEXT_MARK:
	case COMMAND_PREVIOUS_MARK:
	case COMMAND_NEXT_ANNOTATION:
	case COMMAND_PREVIOUS_ANNOTATION:
	case COMMAND_HINT:
		return true;
	default:
		return false;
	}
}

/* What must be told and is not, the prompt asks for. */
static bool
asks(struct app *app, const struct request *rq)
{
	const struct command_info *info = command_info(rq->command);
	struct buf line = BUF_INIT;

	if (*rq->arg || !*info->arg || *info->arg == '[')
		return false;
	buf_printf(&line, "%s ", info->name);
	app_react(app, app->focus, command_prompt(app, ':', line.data));
	buf_free(&line);
	return true;
}

void
app_request(struct app *app, const struct request *rq)
{
	enum pane_id p = app->focus;
	struct view *v;
	unsigned react;

	if (asks(app, rq))
		return;
	if (p == PANE_LIST && is_for_text(rq->command)) {
		app_focus(app, PANE_TEXT);
		p = PANE_TEXT;
	}
	v = app->pane[p].view;
	react = v->ops->request ? v->ops->request(v, rq) : REACT_PASS;
	if (react & REACT_PASS)
		react = pane_request(v, rq);
	if (react & REACT_PASS)
		react = correcting_request(app, rq);
	if (react & REACT_PASS)
		react = annotating_request(app, rq);
	if (react & REACT_PASS)
		react = app_command(app, rq);
	app_react(app, p, react & ~(unsigned)REACT_PASS);
	if (p == PANE_TEXT && react & (REACT_ROW | REACT_PANE))
		app_moved(app);
}

void
app_line(struct app *app, const char *line, int count)
{
	struct request rq = { .count = count, .arg = "" };
	struct error err = { 0 };

	if (!*line)
		return;
	if (command_parse(line, &rq.command, &rq.arg, &err))
		app_error(app, &err);
	else
		app_request(app, &rq);
}
