/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Marks: a place under a letter, in this session and the next.
 */
#include "config.h"

#include <stdlib.h>

#include "base/xalloc.h"
#include "tui/app_int.h"
#include "tui/commands.h"

static void
set_mark(struct app *app, int letter)
{
	struct spot here = app_here(app);
	struct place_state p = { .work = here.key, .byte = (long)here.byte };

	spot_free(&app->marks[letter - 'a']);
	app->marks[letter - 'a'] = here;
	p.label = here.label ? here.label : "";
	if (here.page == PAGE_WORK)
		state_put_mark(app->state, (char)letter, &p);
	app_say(app, STYLE_STATUS, "Mark %c is set.", letter);
}

static void
goto_mark(struct app *app, int letter)
{
	const struct spot *mark = &app->marks[letter - 'a'];
	struct arena *a = arena_new();
	struct place_state p;
	struct spot to = { .page = PAGE_WORK, .pane = PANE_TEXT };

	if (mark->page != PAGE_NONE) {
		app_jump(app, mark);
	} else if (state_get_mark(app->state, a, (char)letter, &p)) {
		to.key = xstrdup(p.work);
		to.label = xstrdup(p.label);
		to.byte = p.byte > 0 ? (size_t)p.byte : 0;
		to.anew = true;
		app_jump(app, &to);
		spot_free(&to);
	} else {
		app_say(app, STYLE_STATUS, "Mark %c is not set.", letter);
	}
	arena_free(a);
}

static unsigned
mark_key(struct app *app, rkey k, void (*act)(struct app *, int))
{
	if (k >= 'a' && k <= 'z')
		act(app, (int)k);
	else
		app_say(app, STYLE_STATUS, "Marks are the letters a to z.");
	return REACT_STATUS;
}

static unsigned
set_mark_key(struct app *app, rkey k)
{
	return mark_key(app, k, set_mark);
}

static unsigned
goto_mark_key(struct app *app, rkey k)
{
	return mark_key(app, k, goto_mark);
}

unsigned
command_mark(struct app *app, const struct request *rq)
{
	bool set = rq->command == COMMAND_SET_MARK;

	if (*rq->arg)
		return mark_key(app, (rkey)(unsigned char)rq->arg[0],
				set ? set_mark : goto_mark);
	app->capture = set ? set_mark_key : goto_mark_key;
	app_say(app, STYLE_STATUS,
		set ? "Mark under which letter?"
		    : "Go to the mark of which letter?");
	return REACT_NONE;
}
