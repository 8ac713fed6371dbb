/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the answer of a view asks for: what is drawn again, and what it tells.
 */
#include "config.h"

#include <string.h>

#include "tui/views.h"

/* Say what the selected link of a view leads to, if one is. */
static void
peek(struct app *app, struct view *v)
{
	struct sheet *s = sheet_of(v);
	const struct sheet_link *l =
		s && s->link >= 0 ? sheet_follows(s) : NULL;
	struct arena *a = arena_new();
	struct buf *out = &app->message;
	char date[DATE_SIZE];
	struct target t;

	if (l && l->key && !app->message.len &&
	    !library_target(app->library, a, l->key, &t, NULL)) {
		buf_printf(out, "%s%s%s", t.symbol, l->label ? ", " : "",
			   l->label ? l->label : "");
		date_short(t.date, date);
		if (*date)
			buf_printf(out, ", %s", date);
		if (!t.id && t.kind != KIND_INSTRUMENT)
			buf_puts(out, " (not in the library)");
		if (*t.title && strcmp(t.title, t.symbol) != 0)
			buf_printf(out, ": %s", t.title);
		else
			buf_printf(out, ", cited by %zu work%s", t.cited_by,
				   t.cited_by == 1 ? "" : "s");
		app->message_style = STYLE_STATUS;
		app->dirty |= DIRTY_STATUS;
	}
	arena_free(a);
}

void
app_react(struct app *app, enum pane_id p, unsigned react)
{
	if (react & REACT_ROW)
		app->dirty |= (unsigned)DIRTY_ROW << p;
	if (react & REACT_PANE)
		app->dirty |= 1u << p;
	if (react & REACT_LAYOUT)
		app->dirty |= DIRTY_LAYOUT;
	if (react & REACT_STATUS)
		app->dirty |= DIRTY_STATUS;
	if (react & REACT_QUIT)
		app->quit = true;
	if (react & REACT_FOOT)
		view_foot_look(app->foot);
	if (react & REACT_REVEAL) {
		/* The foot may have grown or shrunk for it. */
		if (app->dirty & DIRTY_LAYOUT)
			app_layout(app);
		if (sheet_reveal(sheet_of(app->pane[p].view)))
			app->dirty |= 1u << p;
	}
	if (react & REACT_LINK)
		peek(app, app->pane[p].view);
}
