/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is sent to the terminal's clipboard.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "model/quotation.h"
#include "tui/commands.h"
#include "tui/screen.h"
#include "tui/views.h"

static void
copy(struct app *app, const char *text, const char *what)
{
	if (screen_copy(app->screen, text, strlen(text)))
		app_say(app, STYLE_STATUS, "%s: sent to the terminal.", what);
	else
		app_say(app, STYLE_ERROR,
			"%s is too long to be sent to the terminal.", what);
}

unsigned
command_copy(struct app *app, const struct request *rq)
{
	long p;
	const struct resolution *r = app_work(app, &p);
	struct sheet *s = sheet_of(app_focused(app));
	const struct sheet_item *item;

	(void)rq;
	if (app->focus != PANE_FOOT && r && p >= 0) {
		copy(app, r->paragraphs[p].text, r->paragraphs[p].label);
		return REACT_NONE;
	}
	item = s ? sheet_current(s) : NULL;
	if (item)
		copy(app, item->text,
		     *item->margin && !page_lists(app->here.page) ? item->margin
								  : "Text");
	return REACT_NONE;
}

unsigned
command_copy_quotation(struct app *app, const struct request *rq)
{
	struct buf text = BUF_INIT;
	struct buf what = BUF_INIT;
	long p = -1;
	const struct resolution *r = app_work(app, &p);

	(void)rq;
	if (!r || p < 0) {
		app_say(app, STYLE_STATUS, "There is no paragraph to quote.");
		return REACT_NONE;
	}
	quotation(&text, r, (size_t)p);
	buf_printf(&what, "%s, %s, quoted", r->key, r->paragraphs[p].label);
	copy(app, text.data, what.data);
	buf_free(&text);
	buf_free(&what);
	return REACT_NONE;
}

/* The document meant: that of the selected citation, or the one shown. */
static const char *
key_meant(struct app *app)
{
	struct sheet *s = sheet_of(app_focused(app));
	const struct sheet_link *l =
		s && (s->link >= 0 || page_lists(app->here.page))
			? sheet_follows(s)
			: NULL;

	return l ? l->key : app->here.key;
}

/* Its address in the language that is shown, where that work is. */
static const char *
address(struct app *app, const struct target *t, char url[SYMBOL_URL])
{
	const struct resolution *r = app_work(app, NULL);

	if (!r || !*t->url || strcmp(r->key, t->key) != 0)
		return t->url;
	symbol_url(&r->symbol, r->lang, url);
	return url;
}

unsigned
command_copy_address(struct app *app, const struct request *rq)
{
	struct arena *a = arena_new();
	char *own = app->focus == PANE_LIST
			    ? view_list_key(app->pane[PANE_LIST].view, 0)
			    : NULL;
	const char *key = own ? own : key_meant(app), *shown = NULL;
	char url[SYMBOL_URL];
	struct target t;
	struct error err = { 0 };

	(void)rq;
	if (key)
		key = arena_strndup(a, key, strcspn(key, "#"));
	if (!key)
		app_say(app, STYLE_STATUS, "No document is shown.");
	else if (library_target_or_symbol(app->library, a, key, &t, &err))
		app_error(app, &err);
	else if (!*t.url)
		app_say(app, STYLE_STATUS, "%s has no official address.", key);
	else
		shown = address(app, &t, url);
	if (shown)
		copy(app, shown, shown);
	free(own);
	arena_free(a);
	return REACT_NONE;
}
