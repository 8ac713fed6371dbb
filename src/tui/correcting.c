/* SPDX-License-Identifier: GPL-3.0-or-later */
/* join, split and relabel, and revoking what they have made. */
#include "config.h"

#include <string.h>

#include "tui/commands.h"
#include "tui/correcting.h"
#include "tui/views.h"
#include "tui/writing.h"

/* A command on paragraph `at` of r; the paragraph to stand on is at + step. */
struct correcting {
	enum status (*make)(const struct resolution *r, size_t at,
			    const char *arg, struct arena *a,
			    struct correction *c, struct error *err);
	long step;
};

static enum status
make_join(const struct resolution *r, size_t at, const char *arg,
	  struct arena *a, struct correction *c, struct error *err)
{
	(void)arg;
	return correction_join(r, at, a, c, err);
}

static enum status
make_split(const struct resolution *r, size_t at, const char *arg,
	   struct arena *a, struct correction *c, struct error *err)
{
	return correction_split(r, at, arg, a, c, err);
}

static enum status
make_relabel(const struct resolution *r, size_t at, const char *arg,
	     struct arena *a, struct correction *c, struct error *err)
{
	return correction_relabel(r, at, arg, a, c, err);
}

static const struct correcting *
correcting_of(enum command command)
{
	static const struct correcting join = { make_join, -1 };
	static const struct correcting split = { make_split, 1 };
	static const struct correcting relabel = { make_relabel, 0 };

	return command == COMMAND_JOIN	  ? &join
	       : command == COMMAND_SPLIT ? &split
					  : &relabel;
}

void
correcting_stand_at(struct app *app, size_t at)
{
	struct view *v = app->pane[PANE_TEXT].view;
	const struct resolution *r = view_is_text(v) ? view_text_work(v) : NULL;

	if (!r || !r->n_paragraphs)
		return;
	if (at >= r->n_paragraphs)
		at = r->n_paragraphs - 1;
	correcting_stand_on(app, r->paragraphs[at].label);
}

void
correcting_stand_on(struct app *app, const char *label)
{
	view_text_goto(app->pane[PANE_TEXT].view, label, 0);
	app_moved(app);
	view_foot_refresh(app->foot);
	app->dirty |= DIRTY_LAYOUT;
	app_react(app, PANE_TEXT, REACT_REVEAL);
}

bool
correcting_keep(struct app *app, const struct resolution *r,
		struct correction *c, enum status made, struct error *err)
{
	writing_on(app, r);
	if (made == STATUS_OK)
		made = notebook_correct(app->notebook, c, err);
	return made == STATUS_OK;
}

/* The text is as it is now; the cursor stands where it was corrected. */
static void
show(struct app *app, long at, const char *before)
{
	struct view *v = app->pane[PANE_TEXT].view;
	const struct resolution *r;

	app_annotated(app);
	if (!view_is_text(v))
		return;
	r = view_text_work(v);
	if (at < 0 || at >= (long)r->n_paragraphs)
		return;
	correcting_stand_on(app, r->paragraphs[at].label);
	app_say(app, STYLE_STATUS, "%s is %s now; %s takes it back.", before,
		r->paragraphs[at].label, app_key_for(app, "undo").text);
}

static void
correct(struct app *app, const struct request *rq, const struct resolution *r,
	long at)
{
	const struct correcting *how = correcting_of(rq->command);
	struct arena *a = arena_new();
	struct correction c;
	struct error err;
	enum status s = how->make(r, (size_t)at, rq->arg, a, &c, &err);

	if (correcting_keep(app, r, &c, s, &err))
		show(app, at + how->step,
		     rq->command == COMMAND_SPLIT ? "This" : c.label);
	else
		app_error(app, &err);
	arena_free(a);
}

unsigned
command_correct(struct app *app, const struct request *rq)
{
	long at = -1;
	const struct resolution *r = app_work(app, &at);

	if (!writing_allowed(app))
		return REACT_STATUS;
	if (!r || at < 0)
		app_say(app, STYLE_ERROR,
			"There is no paragraph here to correct.");
	else
		correct(app, rq, r, at);
	return REACT_STATUS;
}

/* --- doubts that are none ------------------------------------------------ */

static void
settle(struct app *app, const struct resolution *r, size_t i)
{
	struct arena *a = arena_new();
	struct correction c;
	struct error err;
	enum status s = correction_settle(r, i, a, &c, &err);

	if (correcting_keep(app, r, &c, s, &err)) {
		app_annotated(app);
		app_say(app, STYLE_STATUS, "Settled; %s takes it back.",
			app_key_for(app, "undo").text);
	} else {
		app_error(app, &err);
	}
	arena_free(a);
}

unsigned
command_settle(struct app *app, const struct request *rq)
{
	long at = -1;
	const struct resolution *r = app_work(app, &at);
	size_t n = 0, found = 0;

	(void)rq;
	if (!writing_allowed(app))
		return REACT_STATUS;
	for (size_t i = 0; r && at >= 0 && i < r->n_doubts; i++)
		if (doubt_belongs(&r->doubts[i], &r->paragraphs[at])) {
			found = i;
			n++;
		}
	if (n == 1)
		settle(app, r, found);
	else if (n > 1)
		app_say(app, STYLE_STATUS,
			"%s has %zu doubts; settle one where %s lists them.",
			r->paragraphs[at].label, n,
			app_key_for(app, "doubts").text);
	else
		app_say(app, STYLE_STATUS, "Nothing is in doubt here.");
	return REACT_STATUS;
}

/* --- revoking ------------------------------------------------------------ */

static bool
find_correction(struct app *app, struct arena *a, int64_t id,
		struct correction *out)
{
	struct correction *list;
	size_t n;

	if (notebook_corrections(
		    app->notebook, a,
		    &(struct correction_query){ .revoked_too = true }, &list,
		    &n, NULL))
		return false;
	for (size_t i = 0; i < n; i++)
		if (list[i].id == id) {
			*out = list[i];
			return true;
		}
	return false;
}

static bool
is_revoked(struct app *app, int64_t id)
{
	struct arena *a = arena_new();
	struct correction c;
	bool revoked = find_correction(app, a, id, &c) && c.revoked;

	arena_free(a);
	return revoked;
}

void
correcting_stand(struct app *app, int64_t id)
{
	struct view *v = app->pane[PANE_TEXT].view;
	const struct resolution *r = view_is_text(v) ? view_text_work(v) : NULL;
	struct arena *a = arena_new();
	struct correction c;
	const char *label;

	if (r && find_correction(app, a, id, &c) &&
	    strcmp(c.work, r->key) == 0 && strcmp(c.lang, r->lang) == 0) {
		label = correction_stands(r, &c);
		if (resolution_paragraph(r, label) >= 0)
			correcting_stand_on(app, label);
		else
			app_react(app, PANE_TEXT, REACT_REVEAL);
	}
	arena_free(a);
}

static void
revoke(struct app *app, int64_t id)
{
	struct error err;
	bool revoked;

	if (!id || !writing_allowed(app))
		return;
	revoked = is_revoked(app, id);
	if (notebook_revoke(app->notebook, id, !revoked, &err)) {
		app_error(app, &err);
		return;
	}
	app_annotated(app);
	app_say(app, STYLE_STATUS, revoked ? "It holds again." : "Revoked.");
}

/* --- pages that list them ------------------------------------------------ */

static void
settle_listed(struct app *app, struct view *page)
{
	struct resolution *r;
	size_t i;

	if (!writing_allowed(app))
		return;
	r = view_page_doubt(page, &i);
	if (r)
		settle(app, r, i);
	else
		app_say(app, STYLE_STATUS, "There is no doubt here.");
	resolution_free(r);
}

unsigned
correcting_request(struct app *app, const struct request *rq)
{
	struct view *v = app_focused(app);
	const struct sheet_item *item;

	if ((rq->command != COMMAND_DELETE && rq->command != COMMAND_SETTLE) ||
	    !view_is_page(v))
		return REACT_PASS;
	item = sheet_current(sheet_of(v));
	if (app->here.page == PAGE_DOUBTS)
		settle_listed(app, v);
	else if (app->here.page == PAGE_CORRECTIONS &&
		 rq->command == COMMAND_DELETE)
		revoke(app, item ? item->id : 0);
	else
		return REACT_PASS;
	return REACT_STATUS;
}
