/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The command hint: the next keys are letters on the links in sight. */
#include "config.h"

#include "tui/commands.h"
#include "tui/follow.h"
#include "tui/hints.h"
#include "tui/views.h"

static unsigned
take_key(struct app *app, rkey k)
{
	const struct sheet_link *link;
	struct sheet_link copy;

	if (hints_type(app->hints, k, &link)) {
		app->capture = take_key;
		return REACT_PANE;
	}
	if (link)
		copy = *link;
	hints_stop(app);
	if (!link)
		return REACT_PANE;
	app_follow(app, &copy);
	return REACT_NONE;
}

static void
add(struct app *app, struct hints *h, enum pane_id p)
{
	const struct sheet *s = sheet_of(app->pane[p].view);

	if (s)
		hints_add(h, s);
}

/* Those of text and foot alike; first of the one that has the keys. */
unsigned
command_hint(struct app *app, const struct request *rq)
{
	bool foot = app->focus == PANE_FOOT;
	struct hints *h = hints_new();

	(void)rq;
	add(app, h, foot ? PANE_FOOT : PANE_TEXT);
	add(app, h, foot ? PANE_TEXT : PANE_FOOT);
	if (!hints_give(h)) {
		hints_free(h);
		app_say(app, STYLE_STATUS, "No citation in sight.");
		return REACT_NONE;
	}
	hints_free(app->hints);
	app->hints = h;
	app->capture = take_key;
	app_say(app, STYLE_STATUS,
		"Type the letter of a citation; any other key leaves.");
	app->dirty |= DIRTY_ALL & ~(unsigned)DIRTY_LAYOUT;
	return REACT_NONE;
}
