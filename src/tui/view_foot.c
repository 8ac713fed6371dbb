/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The foot: what belongs to the paragraph in focus.  Its footnotes, its
 * citations, who cites it, or its annotations.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "tui/pane.h"
#include "tui/views.h"

enum section {
	SECTION_FOOTNOTES,
	SECTION_CITATIONS,
	SECTION_CITED_BY,
	SECTION_ANNOTATIONS,
	SECTION_COUNT
};

struct foot_view {
	struct sheet s;
	enum section chosen;  /* by the reader */
	enum section section; /* shown */
	long paragraph;	      /* that it is about */
	/* Until the paragraph is another: */
	bool saved;		      /* its annotations are to be seen */
	bool asked;		      /* just this section was asked for */
	size_t counts[SECTION_COUNT]; /* of this paragraph */
	bool peeking; /* show what the link in the text pane leads to */
	bool peeked;  /* and there is one */
	bool empty;   /* no work, or no paragraph */
};

/* --- the sections --------------------------------------------------------- */

static size_t
put_footnotes(struct foot_view *f, struct view *text, size_t paragraph,
	      bool put)
{
	const struct resolution *r = view_text_work(text);
	const struct paragraph *p = &r->paragraphs[paragraph];
	size_t i, k, n = 0;

	for (i = 0; i < p->n_marks; i++) {
		const char *label = p->marks[i].footnote;
		long note = resolution_footnote(r, label);

		for (k = 0; k < i; k++)
			if (strcmp(p->marks[k].footnote, label) == 0)
				break;
		if (k < i)
			continue;
		n++;
		if (!put)
			continue;
		sheet_begin(&f->s, label)->ref = (long)i;
		if (note >= 0)
			view_text_footnote(text, &f->s, (size_t)note);
		else
			sheet_puts(&f->s, STYLE_DIM,
				   "(the text of this footnote is not in the "
				   "file)");
		sheet_end(&f->s);
	}
	return n;
}

static size_t
put_citations(struct foot_view *f, struct view *text, size_t paragraph,
	      bool put)
{
	const struct resolution *r = view_text_work(text);
	size_t i, n = 0;

	for (i = 0; i < r->n_citations; i++)
		if (citation_belongs(r, &r->citations[i], paragraph)) {
			n++;
			if (put)
				sheet_citation(&f->s, text, i);
		}
	return n;
}

static size_t
put_cited_by(struct foot_view *f, struct view *text, size_t paragraph, bool put)
{
	const struct resolution *r = view_text_work(text);
	struct cited_query q = { .key = r->key,
				 .label = r->paragraphs[paragraph].label };
	struct arena *a;
	struct error err;
	struct cited_by found;

	if (!put)
		return 0;
	a = arena_new();
	if (app_cited(f->s.v.app, a, &q, &found, &err))
		sheet_line(&f->s, STYLE_ERROR, err.msg);
	else
		sheet_cited_by(&f->s, &q, &found);
	arena_free(a);
	return found.citations;
}

static void
put_annotation(struct foot_view *f, const struct annotated *k)
{
	const struct annotation *an = k->annotation;
	struct sheet_item *item = sheet_begin(&f->s, "");
	char when[24];

	item->id = an->id;
	item->ref = (long)f->s.n_items;
	time_print(an->modified, when);
	sheet_printf(&f->s, STYLE_ANNOTATION, "%s", when);
	if (*an->author)
		sheet_printf(&f->s, STYLE_ANNOTATION, " %s", an->author);
	if (k->foreign)
		sheet_printf(&f->s, STYLE_ANNOTATION, " (%s)", an->anchor.lang);
	if (k->state != ANCHOR_EXACT)
		sheet_printf(&f->s, STYLE_ERROR, " (%s)",
			     anchor_state_name(k->state));
	sheet_puts(&f->s, STYLE_NORMAL, "  ");
	sheet_puts(&f->s, STYLE_NORMAL, an->body);
	sheet_end(&f->s);
}

static size_t
put_annotations(struct foot_view *f, struct view *text, size_t paragraph,
		bool put)
{
	const struct annotated *k;
	size_t i, n = 0;

	for (i = 0; (k = view_text_annotation(text, i)); i++)
		if (k->paragraph == (long)paragraph) {
			n++;
			if (put)
				put_annotation(f, k);
		}
	return n;
}

static const struct {
	const char *name, *one;
	size_t (*put)(struct foot_view *f, struct view *text, size_t paragraph,
		      bool put);
} sections[SECTION_COUNT] = {
	[SECTION_FOOTNOTES] = { "footnotes", "footnote", put_footnotes },
	[SECTION_CITATIONS] = { "citations", "citation", put_citations },
	[SECTION_CITED_BY] = { "cited-by", "citing", put_cited_by },
	[SECTION_ANNOTATIONS] = { "annotations", "annotation",
				  put_annotations },
};

/* --- filling it ----------------------------------------------------------- */

/* Room for footnotes that are not there is given to annotations. */
static enum section
wanted(const struct foot_view *f)
{
	bool instead = f->chosen == SECTION_FOOTNOTES && !f->asked &&
		       !f->counts[SECTION_FOOTNOTES];

	return f->counts[SECTION_ANNOTATIONS] && (f->saved || instead)
		       ? SECTION_ANNOTATIONS
		       : f->chosen;
}

void
view_foot_saved(struct view *v)
{
	((struct foot_view *)v)->saved = true;
	view_foot_refresh(v);
}

/* What Enter would follow in the text pane; NULL: nothing, or a page. */
static const struct sheet_link *
link_meant(struct view *text)
{
	struct sheet *s = text ? sheet_of(text) : NULL;
	const struct sheet_link *l =
		s && text->n_rows ? sheet_follows(s) : NULL;

	return l && l->key ? l : NULL;
}

static void
put_section(struct foot_view *f, struct view *text, size_t paragraph)
{
	for (int i = 0; i < SECTION_COUNT; i++)
		f->counts[i] = sections[i].put(f, text, paragraph, false);
	f->section = wanted(f);
	if (!f->peeked)
		f->counts[f->section] =
			sections[f->section].put(f, text, paragraph, true);
}

/* The paragraph in focus in the text pane; -1: none. */
static long
in_focus(const struct app *app)
{
	struct view *text = app->pane[PANE_TEXT].view;

	return view_is_text(text) ? view_text_paragraph(text) : -1;
}

void
view_foot_refresh(struct view *v)
{
	struct foot_view *f = (struct foot_view *)v;
	struct view *text = v->app->pane[PANE_TEXT].view;
	long p = in_focus(v->app);
	const struct sheet_link *l = f->peeking ? link_meant(text) : NULL;

	sheet_clear(&f->s);
	v->row = v->top = 0;
	v->cursor_x = 0;
	f->peeked = l != NULL;
	f->empty = p < 0 && !f->peeked;
	f->saved = f->saved && f->paragraph == p;
	f->asked = f->asked && f->paragraph == p;
	f->paragraph = p;
	app_hold(v->app, true);
	if (l)
		sheet_peek(&f->s, p >= 0 ? view_text_work(text)->lang : NULL,
			   l);
	if (p >= 0)
		put_section(f, text, (size_t)p);
	app_hold(v->app, false);
	if (v->columns > 0)
		sheet_layout(v);
	v->app->dirty |= 1u << PANE_FOOT | DIRTY_LAYOUT;
}

void
view_foot_look(struct view *v)
{
	struct foot_view *f = (struct foot_view *)v;

	if (f->peeking || f->paragraph != in_focus(v->app))
		view_foot_refresh(v);
}

bool
view_foot_empty(struct view *v)
{
	return ((struct foot_view *)v)->empty;
}

int64_t
view_foot_annotation(struct view *v)
{
	struct foot_view *f = (struct foot_view *)v;
	struct sheet_item *item = sheet_current(&f->s);

	return item ? item->id : 0;
}

const char *
view_foot_footnote(struct view *v)
{
	struct foot_view *f = (struct foot_view *)v;
	struct sheet_item *item = sheet_current(&f->s);

	return item && !f->peeked && f->section == SECTION_FOOTNOTES
		       ? item->margin
		       : NULL;
}

/* --- as a view ------------------------------------------------------------ */

static void
title(struct view *v, struct row *left, struct row *right)
{
	struct foot_view *f = (struct foot_view *)v;
	bool first = true;
	int i;

	if (f->peeked) {
		row_puts(left, STYLE_NORMAL, "where it leads");
		return;
	}
	row_puts(left, STYLE_NORMAL, sections[f->section].name);
	if (!f->counts[f->section])
		row_puts(left, STYLE_NORMAL, ": none");
	for (i = 0; i < SECTION_COUNT; i++) {
		if (i == (int)f->section || !f->counts[i] ||
		    i == SECTION_CITED_BY)
			continue;
		row_printf(right, STYLE_NORMAL, "%s%zu %s", first ? "" : ", ",
			   f->counts[i],
			   f->counts[i] == 1 ? sections[i].one
					     : sections[i].name);
		first = false;
	}
}

static unsigned
choose(struct foot_view *f, const char *name)
{
	enum section to = (f->section + 1) % SECTION_COUNT, i;

	for (i = 0; i < SECTION_COUNT; i++)
		if (strcmp(name, sections[i].name) == 0)
			to = i;
	f->chosen = to;
	f->saved = f->peeking = false;
	f->asked = true;
	view_foot_refresh(&f->s.v);
	return REACT_LAYOUT;
}

static unsigned
peek(struct foot_view *f)
{
	f->peeking = !f->peeking;
	view_foot_refresh(&f->s.v);
	if (f->peeking && !f->peeked)
		app_say(f->s.v.app, STYLE_STATUS, "No citation on this line.");
	if (!f->peeked && f->s.v.app->focus == PANE_FOOT && f->empty)
		app_focus(f->s.v.app, PANE_TEXT);
	return REACT_LAYOUT;
}

static unsigned
request(struct view *v, const struct request *rq)
{
	struct foot_view *f = (struct foot_view *)v;
	unsigned react;

	switch (rq->command) {
	case COMMAND_FOOT:
		return choose(f, rq->arg);
	case COMMAND_PEEK:
		return peek(f);
	default:
		react = sheet_request(v, rq);
		return react & REACT_PASS || f->s.link < 0 ? react
							   : react | REACT_LINK;
	}
}

static void
close_foot(struct view *v)
{
	sheet_free((struct sheet *)v);
	free(v);
}

static const struct view_ops ops = {
	.name = "foot",
	.is_sheet = true,
	.keymap = KEYMAP_FOOT,
	.layout = sheet_layout,
	.draw_row = sheet_draw_row,
	.title = title,
	.request = request,
	.moved = sheet_moved,
	.search = sheet_search,
	.close = close_foot,
};

struct view *
view_foot_new(struct app *app)
{
	struct foot_view *f = xcalloc(1, sizeof *f);

	sheet_init(&f->s, &ops, app);
	f->empty = true;
	return &f->s.v;
}
