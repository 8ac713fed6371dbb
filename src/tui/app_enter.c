/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The command enter: what is under the cursor is followed, or opened. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "tui/annotating.h"
#include "tui/commands.h"
#include "tui/follow.h"
#include "tui/views.h"

static void
enter_list(struct app *app, struct view *v)
{
	struct spot to = { .page = PAGE_WORK,
			   .key = view_list_key(v, 0),
			   .pane = PANE_TEXT };

	if (to.key && app->here.page == PAGE_WORK && app->here.key &&
	    strcmp(app->here.key, to.key) == 0) {
		app_focus(app, PANE_TEXT);
	} else if (to.key) {
		app_recall(app, &to, true);
		app_jump(app, &to);
	}
	spot_free(&to);
}

/* An item without a link: an annotation, or a draft. */
static void
enter_item(struct app *app, struct view *v, const struct sheet_item *item)
{
	if (view_is_text(v))
		app_say(app, STYLE_STATUS, "No citation on this line.");
	else if (v == app->foot && item && item->id)
		annotating_edit(app, item->id);
	else if (item && item->id && app->here.page == PAGE_DRAFTS)
		annotating_draft(app, item->id);
	else
		app_say(app, STYLE_STATUS, "Nothing to follow on this line.");
}

/*
 * The link of a page; from one of words that were looked for they are looked
 * for in the text, too, unless it takes more than their order to find them.
 */
static void
enter_link(struct app *app, const struct sheet_link *l)
{
	bool found = app->here.page == PAGE_FOUND && app->here.key &&
		     !strpbrk(app->here.key, "\"*");
	char *words = found ? xstrdup(app->here.key) : NULL;

	app_follow(app, l);
	if (words && app->here.page == PAGE_WORK)
		app_look_for(app, words);
	free(words);
}

unsigned
command_enter(struct app *app, const struct request *rq)
{
	struct view *v = app_focused(app);
	struct sheet *s = sheet_of(v);
	const struct sheet_link *l = s ? sheet_follows(s) : NULL;

	(void)rq;
	if (app->focus == PANE_LIST)
		enter_list(app, v);
	else if (l)
		enter_link(app, l);
	else if (s)
		enter_item(app, v, sheet_current(s));
	return REACT_STATUS;
}
