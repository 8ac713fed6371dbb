/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The text of a work: its paragraphs with labels in the margin, openers set
 * off, footnote marks shown, citations as links.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/language.h"
#include "tui/view_text_int.h"

/* --- annotations ---------------------------------------------------------- */

static void
read_notes(struct text_view *t)
{
	arena_free(t->of_annotations);
	t->of_annotations = arena_new();
	t->n_annotated = annotated_read(t->s.v.app, t->of_annotations, t->r,
					&t->annotated);
}

static void
read_languages(struct text_view *t)
{
	struct library *lib = t->s.v.app->library;
	struct work_row row = { .languages = t->r->lang };

	library_row(lib, t->r->arena, library_find(lib, t->r->key, NULL), &row,
		    NULL);
	t->languages = row.languages ? row.languages : "";
}

static int64_t
corrected(struct app *app, const struct resolution *r)
{
	return app->notebook
		       ? notebook_corrected(app->notebook, r->key, r->lang)
		       : 0;
}

/* The text, or what is known of what it cites, is another. */
static void
check_anew(struct text_view *t)
{
	faults_free(t->faults);
	t->faults = faults_new(t->s.v.app->library, t->r);
}

/* It has been corrected: other paragraphs, and about the same place. */
static void
read_again(struct view *v)
{
	struct text_view *t = (struct text_view *)v;
	struct library *lib = v->app->library;
	long at = view_text_paragraph(v);
	struct resolution *r = NULL, *old = t->r;

	if (library_text(lib, library_find(lib, old->key, NULL), old->lang, &r,
			 NULL))
		return;
	t->r = r;
	t->corrected = corrected(v->app, r);
	free(t->held);
	t->held = xcalloc(r->n_citations + 1, 1);
	check_anew(t);
	t->focus = -1;
	read_notes(t);
	read_languages(t);
	text_fill(t);
	if (v->columns > 0)
		sheet_layout(v);
	if (at >= (long)r->n_paragraphs)
		at = (long)r->n_paragraphs - 1;
	if (v->columns > 0 && at >= 0)
		view_text_goto(
			v,
			resolution_paragraph(r, old->paragraphs[at].label) >= 0
				? old->paragraphs[at].label
				: r->paragraphs[at].label,
			0);
	resolution_free(old);
}

void
view_text_annotated(struct view *v)
{
	struct text_view *t = (struct text_view *)v;
	size_t i;

	if (t->corrected != corrected(v->app, t->r)) {
		read_again(v);
		return;
	}
	read_notes(t);
	for (i = 0; i < t->s.n_items; i++)
		if (t->s.items[i].ref >= 0)
			t->s.items[i].sign = text_sign(t, t->s.items[i].ref);
	v->app->dirty |= 1u << PANE_TEXT;
}

void
view_text_refill(struct view *v)
{
	struct text_view *t = (struct text_view *)v;
	long paragraph = view_text_paragraph(v);
	size_t byte = view_text_byte(v);

	memset(t->held, 0, t->r->n_citations);
	check_anew(t);
	read_languages(t);
	text_fill(t);
	if (v->columns <= 0)
		return;
	sheet_layout(v);
	if (paragraph >= 0)
		view_text_goto(v, t->r->paragraphs[paragraph].label, byte);
}

/* --- as a view ------------------------------------------------------------ */

static unsigned
moved(struct view *v)
{
	struct text_view *t = (struct text_view *)v;
	unsigned react = sheet_moved(v);
	long focus = view_text_paragraph(v);

	if (focus == t->focus)
		return react | REACT_FOOT;
	t->focus = focus;
	return react | REACT_FOOT | REACT_PANE | REACT_LAYOUT | REACT_STATUS;
}

/* " in French (also en, ar)", where there is a choice. */
static void
put_languages(const struct text_view *t, struct row *out)
{
	const char *before = " (also ", *s = t->languages;
	size_t n;

	if (!strchr(s, ','))
		return;
	row_printf(out, STYLE_NORMAL, " in %s", language_name(t->r->lang));
	for (; *s; s += n + (s[n] == ',')) {
		n = strcspn(s, ",");
		if (strncmp(s, t->r->lang, n) == 0 && !t->r->lang[n])
			continue;
		row_printf(out, STYLE_NORMAL, "%s%.*s", before, (int)n, s);
		before = ", ";
	}
	row_puts(out, STYLE_NORMAL, ")");
}

/* Whether the label of the paragraph in focus has been scrolled away. */
static bool
label_above(struct view *v)
{
	const struct sheet_item *item = sheet_current(sheet_of(v));

	return item && item->ref >= 0 && item->first < v->top;
}

static void
title(struct view *v, struct row *left, struct row *right)
{
	struct text_view *t = (struct text_view *)v;
	char number[SYMBOL_TEXT];
	long at = view_text_paragraph(v), i;
	size_t n = 0;

	symbol_number(&t->r->symbol, number);
	row_puts(left, STYLE_NORMAL, number);
	put_languages(t, left);
	if (at < 0)
		return;
	for (i = 0; i <= at; i++)
		n += text_labelled(&t->r->paragraphs[i]);
	if (label_above(v) && text_labelled(&t->r->paragraphs[at]))
		row_printf(right, STYLE_NORMAL, "%s, ",
			   t->r->paragraphs[at].label);
	/* What stands above the first has no number. */
	if (n)
		row_printf(right, STYLE_NORMAL, "paragraph %zu of %zu", n,
			   t->counted);
}

static unsigned
request(struct view *v, const struct request *rq)
{
	unsigned react = sheet_request(v, rq);

	return react & REACT_PASS || ((struct sheet *)v)->link < 0
		       ? react
		       : react | REACT_FOOT | REACT_LINK;
}

static bool
is_doubtful(const struct resolution *r, size_t paragraph)
{
	for (size_t i = 0; i < r->n_doubts; i++)
		if (doubt_belongs(&r->doubts[i], &r->paragraphs[paragraph]))
			return true;
	return false;
}

/* "!": a citation is wrong; "?": there is a hint, or the reading is in doubt.
 */
static const char *
flag_of(struct text_view *t, size_t paragraph)
{
	char sign = faults_sign(t->faults, paragraph);

	if (sign == '!')
		return "!";
	return sign == '?' || is_doubtful(t->r, paragraph) ? "?" : "";
}

/* Paragraphs are checked when they are drawn. */
static void
draw_row(struct view *v, size_t row, struct row *out)
{
	struct text_view *t = (struct text_view *)v;
	struct sheet_item *item = &t->s.items[t->s.rows[row].item];

	if (item->ref >= 0 && row == item->first)
		item->flag = flag_of(t, (size_t)item->ref);
	sheet_draw_row(v, row, out);
}

static void
close_text(struct view *v)
{
	struct text_view *t = (struct text_view *)v;

	sheet_free(&t->s);
	arena_free(t->of_annotations);
	resolution_free(t->r);
	faults_free(t->faults);
	free(t->held);
	free(t);
}

static const struct view_ops ops = {
	.name = "text",
	.is_sheet = true,
	.keymap = KEYMAP_TEXT,
	.layout = sheet_layout,
	.draw_row = draw_row,
	.title = title,
	.request = request,
	.moved = moved,
	.search = sheet_search,
	.close = close_text,
};

bool
view_is_text(const struct view *v)
{
	return v && v->ops == &ops;
}

struct view *
view_text_new(struct app *app, const char *key, const char *lang,
	      struct error *err)
{
	struct resolution *r = NULL;
	int64_t id = library_find(app->library, key, NULL);
	struct text_view *t;

	if (!id) {
		error_set(err, STATUS_MISSING, "%s is not in the library", key);
		return NULL;
	}
	if (library_text_or(app->library, id, *lang ? lang : NULL, &r, err))
		return NULL;
	t = xcalloc(1, sizeof *t);
	t->r = r;
	t->corrected = corrected(app, r);
	t->held = xcalloc(r->n_citations + 1, 1);
	t->focus = -1;
	sheet_init(&t->s, &ops, app);
	check_anew(t);
	read_notes(t);
	read_languages(t);
	text_fill(t);
	return &t->s.v;
}
