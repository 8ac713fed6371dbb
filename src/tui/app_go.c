/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The commands that go somewhere: to works, paragraphs and pages, and back.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/ranking.h"
#include "store/library_words.h"
#include "tui/commands.h"
#include "tui/follow.h"
#include "tui/view_help.h"
#include "tui/views.h"

unsigned
command_open(struct app *app, const struct request *rq)
{
	app_open_name(app, rq->arg);
	return REACT_NONE;
}

static bool
go(struct app *app, bool forward)
{
	struct spot from = app_here(app), to;
	bool went = nav_go(&app->nav, forward, &from, &to);

	if (went) {
		app_show(app, &to);
		spot_free(&to);
	}
	spot_free(&from);
	return went;
}

unsigned
command_back(struct app *app, const struct request *rq)
{
	bool forward = rq->command == COMMAND_FORWARD;
	int n = rq->count ? rq->count : 1;

	while (n-- > 0)
		if (!go(app, forward)) {
			app_say(app, STYLE_STATUS,
				forward ? "No place to go forward to."
					: "No place to go back to.");
			break;
		}
	return REACT_NONE;
}

unsigned
command_close(struct app *app, const struct request *rq)
{
	(void)rq;
	return go(app, false) ? REACT_NONE : REACT_QUIT;
}

unsigned
command_goto(struct app *app, const struct request *rq)
{
	const struct resolution *r = app_work(app, NULL);
	long p = r ? resolution_paragraph_meant(r, rq->arg) : -1;
	struct spot to = app->here;

	if (p < 0) {
		app_say(app, STYLE_ERROR, "There is no paragraph %s here.",
			rq->arg);
		return REACT_NONE;
	}
	to.label = (char *)(size_t)r->paragraphs[p].label;
	to.byte = to.link = to.above = 0;
	to.pane = PANE_TEXT;
	to = spot_copy(&to);
	app_jump(app, &to);
	spot_free(&to);
	return REACT_NONE;
}

unsigned
command_page(struct app *app, const struct request *rq)
{
	static const struct {
		enum command command;
		enum page page;
	} pages[] = {
		{ COMMAND_HELP, PAGE_HELP },
		{ COMMAND_MESSAGES, PAGE_MESSAGES },
		{ COMMAND_ABOUT, PAGE_ABOUT },
		{ COMMAND_JUMPS, PAGE_JUMPS },
		{ COMMAND_ANNOTATIONS, PAGE_ANNOTATIONS },
		{ COMMAND_DRAFTS, PAGE_DRAFTS },
		{ COMMAND_CORRECTIONS, PAGE_CORRECTIONS },
	};
	struct spot to = { .pane = PANE_TEXT };
	size_t i;

	for (i = 0; i < sizeof pages / sizeof *pages; i++)
		if (pages[i].command == rq->command)
			to.page = pages[i].page;
	if (to.page != app->here.page)
		app_jump(app, &to);
	/* The place one has just left is among them now. */
	if (to.page == PAGE_JUMPS && app->here.page == PAGE_JUMPS) {
		view_page_rebuild(app->pane[PANE_TEXT].view);
		view_page_first(app->pane[PANE_TEXT].view, NULL);
		view_foot_look(app->foot);
	}
	app->dirty |= 1u << PANE_TEXT;
	if (*rq->arg && app->here.page == PAGE_HELP &&
	    !view_help_find(app->pane[PANE_TEXT].view, rq->arg))
		app_say(app, STYLE_STATUS, "Help has nothing on '%s'.",
			rq->arg);
	return REACT_NONE;
}

unsigned
command_history(struct app *app, const struct request *rq)
{
	struct spot to = { .page = PAGE_HISTORY, .pane = PANE_TEXT };

	(void)rq;
	to.id = app_annotation(app);
	if (to.id)
		app_jump(app, &to);
	else
		app_say(app, STYLE_STATUS, "No annotation on this paragraph.");
	return REACT_NONE;
}

/* The text of the work that a page is about, where it is held. */
static struct resolution *
text_of_page(struct app *app)
{
	const char *of = app->here.key ? app->here.key : "";
	char *key = xstrndup(of, strcspn(of, "#"));
	int64_t id = library_held_id(app->library, key);
	struct resolution *r = NULL;

	if (id)
		library_text(app->library, id, NULL, &r, NULL);
	free(key);
	return r;
}

/*
 * "GA 52/205#OP3", of the paragraph that was asked for by name or as "here" of
 * the work shown, or that a page is about; NULL: said that there is none.
 */
static char *
paragraph_asked(struct app *app, const char *arg)
{
	long p;
	const struct resolution *r = app_work(app, &p);
	struct resolution *other = r ? NULL : text_of_page(app);
	char *key = NULL;

	if (other)
		r = other;
	if (r && strcmp(arg, "here") != 0)
		p = resolution_paragraph_meant(r, arg);
	if (r && p >= 0)
		key = xasprintf("%s#%s", r->key, r->paragraphs[p].label);
	else if (strcmp(arg, "here") == 0)
		app_say(app, STYLE_STATUS, "There is no paragraph here.");
	else
		app_say(app, STYLE_ERROR, "There is no paragraph %s here.",
			arg);
	resolution_free(other);
	return key;
}

/* On a page that lists works: the one under the cursor; NULL: none. */
static const char *
key_listed(struct app *app)
{
	struct sheet *s = sheet_of(app->pane[PANE_TEXT].view);
	const struct sheet_link *l = s ? sheet_follows(s) : NULL;

	return l ? l->key : NULL;
}

/*
 * The work that is meant: the one in the list, one that a page lists, or the
 * one shown; NULL: there is none.
 */
static char *
key_meant(struct app *app)
{
	const char *key = app->here.key;

	if (app->focus == PANE_LIST)
		return view_list_key(app->pane[PANE_LIST].view, 0);
	if (page_lists(app->here.page) || !key)
		key = key_listed(app);
	return key && *key ? xstrndup(key, strcspn(key, "#")) : NULL;
}

/* Whether it is of a work that is held, "GA 52/205" or "GA 52/205#OP3". */
static bool
is_held(struct app *app, const char *key)
{
	char *work = xstrndup(key, strcspn(key, "#"));
	bool held = library_held_id(app->library, work) != 0;

	free(work);
	return held;
}

/* A page about a work; of a document that is not held there is but one. */
static void
go_to_page(struct app *app, struct spot *to)
{
	bool held = is_held(app, to->key);

	if (to->page == PAGE_CITED_BY && !held)
		to->page = PAGE_TARGET;
	if (to->page == PAGE_TARGET && app->here.page == PAGE_TARGET &&
	    app->focus != PANE_LIST)
		app_say(app, STYLE_STATUS, "This page lists what cites it.");
	else if (!held && to->page == PAGE_DETAILS)
		app_say(app, STYLE_STATUS, "It is not in the library.");
	else
		app_jump(app, to);
}

unsigned
command_cited_by(struct app *app, const struct request *rq)
{
	struct spot to = { .page = PAGE_CITED_BY, .pane = PANE_TEXT };

	if (rq->command == COMMAND_DETAILS)
		to.page = PAGE_DETAILS;
	if (rq->command == COMMAND_LINEAGE)
		to.page = PAGE_LINEAGE;
	to.key = *rq->arg ? paragraph_asked(app, rq->arg) : key_meant(app);
	if (to.key)
		go_to_page(app, &to);
	else if (!*rq->arg)
		app_say(app, STYLE_STATUS, "Open a work first.");
	spot_free(&to);
	return REACT_NONE;
}

unsigned
command_most_cited(struct app *app, const struct request *rq)
{
	struct spot to = { .page = PAGE_MOST_CITED, .pane = PANE_TEXT };
	struct ranking asked;
	struct error err = { 0 };

	if (ranking_read(&asked, rq->arg, &err)) {
		app_error(app, &err);
		return REACT_NONE;
	}
	to.key = xstrdup(rq->arg);
	app_jump(app, &to);
	spot_free(&to);
	return REACT_NONE;
}

/* Whether the words stand in any work of the list; if not, it is said. */
static bool
words_stand(struct app *app, const char *words)
{
	struct words_query q = { .words = words, .any = true };
	struct arena *a = arena_new();
	struct words_found found = { 0 };
	struct error err = { 0 };

	q.ids = view_list_ids(app->pane[PANE_LIST].view, &q.n_ids);
	if (library_words(app->library, a, &q, &found, &err))
		app_error(app, &err);
	else if (!found.n)
		app_say(app, STYLE_STATUS, "'%s' is in no work of the list.",
			words);
	arena_free(a);
	return found.n > 0;
}

unsigned
command_words(struct app *app, const struct request *rq)
{
	struct spot to = { .page = PAGE_FOUND, .pane = PANE_TEXT };

	if (!words_stand(app, rq->arg))
		return REACT_NONE;
	to.key = xstrdup(rq->arg);
	app_jump(app, &to);
	spot_free(&to);
	return REACT_NONE;
}

/* "GA 52/205#OP3": the paragraph in focus, or that a page's line is about. */
static char *
paragraph_meant(struct app *app, const struct resolution *r, long p)
{
	struct sheet *s = sheet_of(app->pane[PANE_TEXT].view);
	const struct sheet_link *l =
		!r && s && app->focus == PANE_TEXT ? sheet_follows(s) : NULL;

	if (r && p >= 0)
		return xasprintf("%s#%s", r->key, r->paragraphs[p].label);
	return l && l->key && l->label ? xasprintf("%s#%s", l->key, l->label)
				       : NULL;
}

/* Of a doubt that is of no paragraph: the work and the line in its file. */
static char *
line_doubted(struct app *app, int64_t *line)
{
	size_t i;
	struct resolution *r =
		app->here.page == PAGE_DOUBTS && app->focus == PANE_TEXT
			? view_page_doubt(app->pane[PANE_TEXT].view, &i)
			: NULL;
	char *key = NULL;

	if (r && r->doubts[i].line) {
		*line = (int64_t)r->doubts[i].line;
		key = xstrdup(r->key);
	}
	resolution_free(r);
	return key;
}

unsigned
command_of_text(struct app *app, const struct request *rq)
{
	struct spot to = { .page = PAGE_DOUBTS, .pane = PANE_TEXT };
	bool source = rq->command == COMMAND_SOURCE;
	long p;
	const struct resolution *r = app_work(app, &p);

	if (source)
		to.page = PAGE_SOURCE;
	to.key = source ? paragraph_meant(app, r, p) : key_meant(app);
	if (source && !to.key)
		to.key = line_doubted(app, &to.id);
	if (r && to.key && app->focus != PANE_LIST)
		snprintf(to.lang, sizeof to.lang, "%s", r->lang);
	else if (source && to.key)
		snprintf(to.lang, sizeof to.lang, "%s", app->here.lang);
	if (r && p >= 0 && !source && app->focus != PANE_LIST)
		to.label = xstrdup(r->paragraphs[p].label);
	if (to.key && is_held(app, to.key))
		app_jump(app, &to);
	else if (to.key)
		app_say(app, STYLE_STATUS, "It is not in the library.");
	else if (app->here.page == PAGE_DOUBTS)
		app_say(app, STYLE_STATUS, "No line of the file is told here.");
	else
		app_say(app, STYLE_STATUS, "Open a work first.");
	spot_free(&to);
	return REACT_NONE;
}

unsigned
command_next_work(struct app *app, const struct request *rq)
{
	bool down = rq->command == COMMAND_NEXT_WORK;
	int n = rq->count ? rq->count : 1;
	struct view *list = app->pane[PANE_LIST].view;
	struct spot to = { .page = PAGE_WORK, .pane = PANE_TEXT };

	/* From a work that a filter has left out the first is the next. */
	if (app->here.key && !view_list_select(list, app->here.key) &&
	    app->here.page == PAGE_WORK)
		n--;
	to.key = view_list_key(list, down ? n : -n);
	if (to.key)
		app_recall(app, &to, true);
	if (to.key)
		app_jump(app, &to);
	else
		app_say(app, STYLE_STATUS, "This is the %s work in the list.",
			down ? "last" : "first");
	spot_free(&to);
	return REACT_NONE;
}
