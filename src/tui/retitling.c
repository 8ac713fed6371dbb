/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * retitle and redate put right what stands above a text; footnote and
 * unfootnote, what was taken for a paragraph or for a footnote and is the
 * other.
 */
#include "config.h"

#include <string.h>

#include "tui/commands.h"
#include "tui/correcting.h"
#include "tui/views.h"
#include "tui/writing.h"

/* --- title and date ------------------------------------------------------- */

/* The prompt with what the text has now, to be changed. */
static unsigned
ask(struct app *app, const struct request *rq, const struct resolution *r)
{
	struct buf line = BUF_INIT;
	char date[DATE_SIZE];
	unsigned react;

	date_long(r->adopted, date);
	buf_printf(&line, "%s %s", command_info(rq->command)->name,
		   rq->command == COMMAND_RETITLE ? resolution_title(r) : date);
	react = command_prompt(app, ':', line.data);
	buf_free(&line);
	return react;
}

static void
tell_heading(struct app *app, const struct request *rq)
{
	const char *undo = app_key_for(app, "undo").text;
	const struct resolution *r = app_work(app, NULL);
	char date[DATE_SIZE];

	if (!r)
		return;
	date_short(r->adopted, date);
	if (rq->command == COMMAND_RETITLE)
		app_say(app, STYLE_STATUS, "Another title; %s takes it back.",
			undo);
	else
		app_say(app, STYLE_STATUS, "Of %s now; %s takes it back.", date,
			undo);
}

unsigned
command_retitle(struct app *app, const struct request *rq)
{
	const struct resolution *r = app_work(app, NULL);
	struct arena *a;
	struct correction c;
	struct error err;
	enum status s;

	if (!writing_allowed(app))
		return REACT_STATUS;
	if (!r) {
		app_say(app, STYLE_ERROR, "There is no text here to correct.");
		return REACT_STATUS;
	}
	if (!rq->arg || !*rq->arg)
		return ask(app, rq, r);
	a = arena_new();
	s = (rq->command == COMMAND_RETITLE
		     ? correction_retitle
		     : correction_redate)(r, rq->arg, a, &c, &err);
	if (correcting_keep(app, r, &c, s, &err)) {
		app_annotated(app);
		/* It may have more lines above the paragraph than it had. */
		app_react(app, PANE_TEXT, REACT_REVEAL);
		tell_heading(app, rq);
	} else {
		app_error(app, &err);
	}
	arena_free(a);
	return REACT_STATUS;
}

/* --- footnotes ------------------------------------------------------------ */

/* The paragraph typed, else the one in focus beside the footnote; -1: none. */
static bool
behind(struct app *app, const struct meant *m, const char *typed, long *at)
{
	*at = -1;
	if (*typed) {
		*at = resolution_paragraph_meant(m->r, typed);
		if (*at < 0)
			app_say(app, STYLE_ERROR, "There is no paragraph %s.",
				typed);
		return *at >= 0;
	}
	/* Where neither numbers nor lines can tell: where it is called. */
	if (!m->r->footnotes[m->at].first_line && !m->doubted)
		app_work(app, at);
	return true;
}

static bool
make(struct app *app, const struct meant *m, const char *arg)
{
	struct arena *a = arena_new();
	struct correction c;
	struct error err;
	enum status s;
	bool kept = false;
	long at = -1;

	if (!m->footnote) {
		s = correction_footnote(m->r, (size_t)m->at, arg, a, &c, &err);
	} else if (behind(app, m, arg, &at)) {
		s = correction_unfootnote(m->r, (size_t)m->at, at, a, &c, &err);
	} else {
		arena_free(a);
		return false;
	}
	kept = correcting_keep(app, m->r, &c, s, &err);
	if (!kept)
		app_error(app, &err);
	arena_free(a);
	return kept;
}

static void
tell_noted(struct app *app, const char *what, bool footnote, size_t annotations)
{
	const char *undo = app_key_for(app, "undo").text;

	if (annotations)
		app_say(app, STYLE_STATUS,
			"%s is a footnote now; %s still lists %s; %s takes it "
			"back.",
			what, app_key_for(app, "annotations").text,
			annotations > 1 ? "its annotations" : "its annotation",
			undo);
	else
		app_say(app, STYLE_STATUS, "%s is a %s now; %s takes it back.",
			what, footnote ? "footnote" : "paragraph", undo);
}

static void
change(struct app *app, const struct meant *m, const char *arg)
{
	size_t annotations =
		m->footnote ? 0 : correcting_annotations_on(app, (size_t)m->at);
	struct buf what = BUF_INIT;
	int64_t id;

	meant_name(m, &what);
	if (make(app, m, arg)) {
		id = notebook_undo_correction(app->notebook);
		app_annotated(app);
		if (m->footnote)
			correcting_stand(app, id);
		else if (!m->doubted)
			correcting_stand_at(app, (size_t)m->at);
		tell_noted(app, what.data, !m->footnote, annotations);
	}
	buf_free(&what);
}

/* Whether a number must be typed for what is to be a footnote. */
static bool
lacks_number(const struct meant *m, const char *arg)
{
	struct arena *a = arena_new();
	bool lacks = !m->footnote && !*arg &&
		     !correction_number(&m->r->paragraphs[m->at], a);

	arena_free(a);
	return lacks;
}

unsigned
command_footnote(struct app *app, const struct request *rq)
{
	bool footnote = rq->command == COMMAND_UNFOOTNOTE;
	const char *arg = rq->arg ? rq->arg : "";
	unsigned react = REACT_STATUS;
	struct meant m;

	if (!writing_allowed(app))
		return REACT_STATUS;
	meant_find(app, &m);
	if (m.at < 0 || m.footnote != footnote)
		app_say(app, STYLE_ERROR, "There is no %s under the cursor.",
			footnote ? "footnote" : "paragraph");
	else if (lacks_number(&m, arg))
		react = command_prompt(app, ':', "footnote ");
	else
		change(app, &m, arg);
	meant_free(&m);
	return react;
}
