/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The reader: opened, run, closed.  The loop reads all that waits before it
 * draws once, and idle it does nothing at all, but for a look at the notebook
 * in the first pause.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "tui/annotating.h"
#include "tui/follow.h"
#include "tui/hints.h"
#include "tui/row_bidi.h"
#include "tui/script.h"
#include "tui/settings.h"
#include "tui/views.h"

enum {
	BATCH_MS = 50,	      /* a held key still shows motion */
	COPY_DELAY_MS = 1000, /* the reader is there, and nobody types */
};

/* --- opening and closing -------------------------------------------------- */

/* What was read last, or the first in the list, or an empty page. */
static void
open_first(struct app *app)
{
	struct arena *a = arena_new();
	struct place_state last;
	struct spot to = { .page = PAGE_WORK, .pane = PANE_LIST };

	if (app->options.value[OPTION_REMEMBER] &&
	    state_get_place(app->state, a, NULL, &last) &&
	    library_find(app->library, last.work, NULL)) {
		to.key = xstrdup(last.work);
		to.label = xstrdup(last.label);
		to.byte = last.byte > 0 ? (size_t)last.byte : 0;
		to.pane = PANE_TEXT;
		to.anew = true;
		app_recall(app, &to, false);
	} else {
		to.key = view_list_key(app->pane[PANE_LIST].view, 0);
	}
	if (!to.key || !app_show(app, &to)) {
		spot_free(&to);
		to.page = PAGE_NONE;
		to.pane = library_count(app->library) ? PANE_LIST : PANE_TEXT;
		app_show(app, &to);
	}
	spot_free(&to);
	arena_free(a);
}

static void
open_views(struct app *app)
{
	struct spot none = { .page = PAGE_NONE };
	struct buf message = app->message;
	enum style style = app->message_style;
	struct error err = { 0 };

	app->message = BUF_INIT;
	app_hold(app, true);
	app->foot = view_foot_new(app);
	app->pane[PANE_FOOT].view = app->foot;
	app->pane[PANE_LIST].view = view_list_new(app);
	app->pane[PANE_TEXT].view = view_page_new(app, &none, &err);
	app->here.page = PAGE_NONE;
	app->dirty = DIRTY_ALL;
	app_layout(app);
	if (!app->setup->open || !app_open_name(app, app->setup->open))
		open_first(app);
	app_hold(app, false);
	nav_free(&app->nav);
	/* A notice from before is not covered by one from here. */
	if (message.len && !app->message.len)
		app_say(app, style, "%s", message.data);
	buf_free(&message);
}

static enum status
open_app(const struct app_setup *setup, struct app **out, struct error *err)
{
	struct app *app = xcalloc(1, sizeof *app);
	struct screen_how how = { .options = &app->options,
				  .headless = setup->script != NULL,
				  .rows = setup->rows,
				  .columns = setup->columns };
	char notice[128] = "";
	enum status st;

	app->setup = setup;
	app->library = setup->library;
	app->notebook = setup->notebook;
	app->notebook_readonly = setup->notebook_readonly;
	app->state = setup->state;
	options_init(&app->options);
	settings_load(app);
	app_prefer(app);
	st = screen_open(&how, &app->screen, notice, err);
	if (st) {
		keymaps_free(app->keymaps);
		buf_free(&app->message);
		buf_free(&app->said);
		buf_free(&app->mistakes);
		free(app);
		return st;
	}
	screen_paste(app->screen, true);
	screen_size(app->screen, &app->rows, &app->columns);
	annotating_notice(app);
	app_bidi_check(app);
	if (setup->notice && *setup->notice)
		app_say(app, STYLE_STATUS, "%s", setup->notice);
	if (*notice)
		app_say(app, STYLE_STATUS, "%s", notice);
	settings_notice(app);
	open_views(app);
	if (app->notebook)
		app->copy_due = app_clock() + COPY_DELAY_MS;
	*out = app;
	return STATUS_OK;
}

static void
close_app(struct app *app)
{
	int i;

	if (!app)
		return;
	if (app->spot_due)
		app_save_place(app);
	screen_close(app->screen);
	if (app_editing(app))
		app->foot->ops->close(app->foot);
	for (i = 0; i < PANE_COUNT; i++)
		app->pane[i].view->ops->close(app->pane[i].view);
	for (i = 0; i < 26; i++)
		spot_free(&app->marks[i]);
	spot_free(&app->here);
	nav_free(&app->nav);
	prompt_free(app->prompt);
	hints_free(app->hints);
	keymaps_free(app->keymaps);
	buf_free(&app->message);
	buf_free(&app->said);
	buf_free(&app->mistakes);
	free(app->needle);
	free(app);
}

/* --- the loop ------------------------------------------------------------- */

/* The sooner of *least milliseconds (-1: never) and the time `at` (0: never).
 */
static void
sooner(long long *least, long long at)
{
	long long ms = at - app_clock();

	if (at && (*least < 0 || ms < *least))
		*least = ms > 0 ? ms : 0;
}

/* Milliseconds until something is due; -1: nothing is. */
static int
due(struct app *app)
{
	long long least = -1;
	int i;

	sooner(&least, app->spot_due);
	sooner(&least, app->copy_due);
	for (i = 0; i < PANE_COUNT; i++) {
		struct view *v = app->pane[i].view;
		int ms = v->ops->due ? v->ops->due(v) : -1;

		if (ms >= 0 && (least < 0 || ms < least))
			least = ms;
	}
	return (int)least;
}

static void
tick(struct app *app)
{
	int i;

	if (app->spot_due && app->spot_due <= app_clock())
		app_save_place(app);
	if (app->copy_due && app->copy_due <= app_clock()) {
		app->copy_due = 0;
		annotating_keep_copy(app);
	}
	for (i = 0; i < PANE_COUNT; i++) {
		struct view *v = app->pane[i].view;

		if (v->ops->due && v->ops->tick && v->ops->due(v) == 0)
			v->ops->tick(v);
	}
}

static void
event(struct app *app, enum screen_event e, rkey k)
{
	switch (e) {
	case EVENT_KEY:
		app_key(app, k);
		break;
	case EVENT_RESIZE:
	case EVENT_CONT:
		screen_size(app->screen, &app->rows, &app->columns);
		app->dirty |= DIRTY_ALL;
		break;
	case EVENT_HANGUP:
		app->quit = true;
		app_rescue(app);
		break;
	case EVENT_TERM:
		app->signal = screen_signal(app->screen);
		app->quit = true;
		app_rescue(app);
		break;
	case EVENT_TIMEOUT:
		tick(app);
		break;
	}
}

static void
loop(struct app *app)
{
	while (!app->quit) {
		long long until;
		enum screen_event e;
		rkey k = 0;

		app_draw(app);
		e = screen_wait(app->screen, due(app), &k);
		if (e == EVENT_KEY)
			app_look_about(app);
		until = app_clock() + BATCH_MS;
		event(app, e, k);
		while (!app->quit && e != EVENT_TIMEOUT &&
		       app_clock() < until) {
			e = screen_wait(app->screen, 0, &k);
			if (e != EVENT_TIMEOUT)
				event(app, e, k);
		}
	}
}

enum status
app_run(const struct app_setup *setup, int *signal, struct error *err)
{
	struct app *app;
	enum status st = open_app(setup, &app, err);

	*signal = 0;
	if (st)
		return st;
	if (setup->script)
		st = script_run(app, setup->script, err);
	else
		loop(app);
	*signal = app->signal;
	close_app(app);
	return st;
}
