/* SPDX-License-Identifier: GPL-3.0-or-later */
/* remove: what is no part of a text is taken out of it. */
#include "config.h"

#include <string.h>

#include "tui/commands.h"
#include "tui/correcting.h"
#include "tui/views.h"
#include "tui/writing.h"

/* What is to go: a paragraph of r, or a footnote. */
struct removing {
	const struct resolution *r;
	size_t at;
	bool footnote;
};

static enum status
make(struct app *app, const struct removing *m, struct error *err)
{
	struct arena *a = arena_new();
	struct correction c;
	enum status s =
		(m->footnote ? correction_remove_footnote
			     : correction_remove)(m->r, m->at, a, &c, err);

	writing_on(app, m->r);
	if (s == STATUS_OK)
		s = notebook_correct(app->notebook, &c, err);
	arena_free(a);
	return s;
}

/* How many annotations of the text shown stand on a paragraph. */
static size_t
annotations_on(struct app *app, size_t paragraph)
{
	struct view *text = app->pane[PANE_TEXT].view;
	const struct annotated *k;
	size_t n = 0;

	if (!view_is_text(text))
		return 0;
	for (size_t i = 0; (k = view_text_annotation(text, i)); i++)
		n += k->paragraph == (long)paragraph;
	return n;
}

static void
tell(struct app *app, const char *what, size_t annotations)
{
	const char *undo = app_key_for(app, "undo").text;

	if (annotations)
		app_say(app, STYLE_STATUS,
			"%s is out; %s still lists %s; %s puts it back.", what,
			app_key_for(app, "annotations").text,
			annotations > 1 ? "its annotations" : "its annotation",
			undo);
	else
		app_say(app, STYLE_STATUS, "%s is out; %s puts it back.", what,
			undo);
}

/* The cursor stands on what follows now, else on what came before. */
static void
stand_behind(struct app *app, size_t paragraph)
{
	struct view *v = app->pane[PANE_TEXT].view;
	const struct resolution *r = view_is_text(v) ? view_text_work(v) : NULL;

	if (!r || !r->n_paragraphs)
		return;
	if (paragraph >= r->n_paragraphs)
		paragraph = r->n_paragraphs - 1;
	correcting_stand_on(app, r->paragraphs[paragraph].label);
}

static void
remove_it(struct app *app, const struct removing *m)
{
	size_t annotations = m->footnote ? 0 : annotations_on(app, m->at);
	struct buf what = BUF_INIT;
	struct error err;

	/* The text is another one when it is out. */
	if (m->footnote)
		buf_printf(&what, "Footnote %s", m->r->footnotes[m->at].label);
	else
		buf_puts(&what, m->r->paragraphs[m->at].label);
	if (make(app, m, &err) == STATUS_OK) {
		app_annotated(app);
		if (!m->footnote)
			stand_behind(app, m->at);
		tell(app, what.data, annotations);
	} else {
		app_error(app, &err);
	}
	buf_free(&what);
}

/* What the doubt under the cursor is of. */
static void
remove_doubted(struct app *app, struct view *page)
{
	static const char note[] = "footnote ";
	size_t i = 0, n = sizeof note - 1;
	struct resolution *r;
	const char *where;
	bool footnote;
	long at;

	r = view_page_doubt(page, &i);
	where = r ? r->doubts[i].where : "";
	footnote = strncmp(where, note, n) == 0;
	at = footnote ? resolution_footnote(r, where + n)
	     : *where ? resolution_paragraph(r, where)
		      : -1;
	if (at >= 0)
		remove_it(app, &(struct removing){ r, (size_t)at, footnote });
	else
		app_say(app, STYLE_STATUS,
			"There is no paragraph or footnote here to take out.");
	resolution_free(r);
}

unsigned
command_remove(struct app *app, const struct request *rq)
{
	long at = -1;
	const struct resolution *r = app_work(app, &at);
	bool footnote = app->focus == PANE_FOOT;
	const char *label = footnote ? view_foot_footnote(app->foot) : NULL;

	(void)rq;
	if (!writing_allowed(app))
		return REACT_STATUS;
	if (view_is_page(app_focused(app)) && app->here.page == PAGE_DOUBTS) {
		remove_doubted(app, app_focused(app));
		return REACT_STATUS;
	}
	if (footnote)
		at = r && label ? resolution_footnote(r, label) : -1;
	if (r && at >= 0)
		remove_it(app, &(struct removing){ r, (size_t)at, footnote });
	else
		app_say(app, STYLE_ERROR, "There is no %s here to take out.",
			footnote ? "footnote" : "paragraph");
	return REACT_STATUS;
}
