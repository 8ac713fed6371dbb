/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The mouse, for those who set it: a click goes to a row, a second one
 * follows what is there, the wheel scrolls the pane it is over.
 */
#include "config.h"

#include "tui/pane.h"
#include "tui/screen.h"
#include "tui/views.h"

enum { WHEEL_ROWS = 3 };

static int
pane_at(const struct app *app, int y, int x)
{
	int i;

	for (i = 0; i < PANE_COUNT; i++) {
		const struct pane *p = &app->pane[i];

		if (y >= p->y && y < p->y + p->height && x >= p->x &&
		    x < p->x + p->width)
			return i;
	}
	return -1;
}

static void
click(struct app *app, int i, int y)
{
	struct pane *p = &app->pane[i];
	size_t row = p->view->top + (size_t)(y - p->y);
	struct request follow = { .command = COMMAND_ENTER, .arg = "" };
	bool again = app->focus == (enum pane_id)i && row == p->view->row;

	app_focus(app, (enum pane_id)i);
	if (again)
		app_request(app, &follow);
	else if (row < p->view->n_rows)
		app_react(app, (enum pane_id)i, pane_move(p->view, row));
}

void
app_mouse(struct app *app)
{
	struct request wheel = { .count = WHEEL_ROWS, .arg = "" };
	int y, x, button, i;

	if (!screen_mouse(app->screen, &y, &x, &button))
		return;
	i = pane_at(app, y, x);
	if (i < 0)
		return;
	if (button == 1) {
		click(app, i, y);
		return;
	}
	wheel.command = button == 4 ? COMMAND_UP : COMMAND_DOWN;
	app_react(app, (enum pane_id)i,
		  pane_request(app->pane[i].view, &wheel));
	if (i == PANE_TEXT)
		app_moved(app);
}
