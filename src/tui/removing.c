/* SPDX-License-Identifier: GPL-3.0-or-later */
/* remove: what is no part of a text is taken out of it. */
#include "config.h"

#include <string.h>

#include "tui/commands.h"
#include "tui/correcting.h"
#include "tui/views.h"
#include "tui/writing.h"

/* --- what is meant -------------------------------------------------------- */

/* What the doubt under the cursor is of. */
static void
find_doubted(struct view *page, struct meant *m)
{
	static const char note[] = "footnote ";
	size_t i = 0, n = sizeof note - 1;
	const char *where;

	m->doubted = true;
	m->r = m->owned = view_page_doubt(page, &i);
	where = m->r ? m->r->doubts[i].where : "";
	m->footnote = strncmp(where, note, n) == 0;
	if (m->footnote)
		m->at = resolution_footnote(m->r, where + n);
	else if (*where)
		m->at = resolution_paragraph(m->r, where);
}

void
meant_find(struct app *app, struct meant *m)
{
	const char *label;

	*m = (struct meant){ .at = -1 };
	if (view_is_page(app_focused(app)) && app->here.page == PAGE_DOUBTS) {
		find_doubted(app_focused(app), m);
		return;
	}
	m->r = app_work(app, &m->at);
	m->footnote = app->focus == PANE_FOOT;
	if (!m->footnote)
		return;
	label = view_foot_footnote(app->foot);
	m->at = m->r && label ? resolution_footnote(m->r, label) : -1;
}

void
meant_free(struct meant *m)
{
	resolution_free(m->owned);
	m->owned = NULL;
}

void
meant_name(const struct meant *m, struct buf *out)
{
	if (m->footnote)
		buf_printf(out, "Footnote %s", m->r->footnotes[m->at].label);
	else
		buf_puts(out, m->r->paragraphs[m->at].label);
}

/* --- taking it out -------------------------------------------------------- */

static bool
make(struct app *app, const struct meant *m, struct error *err)
{
	struct arena *a = arena_new();
	struct correction c;
	enum status s =
		(m->footnote ? correction_remove_footnote : correction_remove)(
			m->r, (size_t)m->at, a, &c, err);
	bool kept = correcting_keep(app, m->r, &c, s, err);

	arena_free(a);
	return kept;
}

size_t
correcting_annotations_on(struct app *app, size_t paragraph)
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

static void
remove_it(struct app *app, const struct meant *m)
{
	size_t annotations =
		m->footnote ? 0 : correcting_annotations_on(app, (size_t)m->at);
	struct buf what = BUF_INIT;
	struct error err;

	/* The text is another one when it is out. */
	meant_name(m, &what);
	if (make(app, m, &err)) {
		app_annotated(app);
		if (!m->footnote)
			correcting_stand_at(app, (size_t)m->at);
		tell(app, what.data, annotations);
	} else {
		app_error(app, &err);
	}
	buf_free(&what);
}

unsigned
command_remove(struct app *app, const struct request *rq)
{
	struct meant m;

	(void)rq;
	if (!writing_allowed(app))
		return REACT_STATUS;
	meant_find(app, &m);
	if (m.at >= 0)
		remove_it(app, &m);
	else if (m.doubted)
		app_say(app, STYLE_STATUS,
			"There is no paragraph or footnote here to take out.");
	else
		app_say(app, STYLE_ERROR, "There is no %s here to take out.",
			m.footnote ? "footnote" : "paragraph");
	meant_free(&m);
	return REACT_STATUS;
}
