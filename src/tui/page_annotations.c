/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages of annotations and drafts.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "tui/page_int.h"

/* The text that an annotation is held against: its own, or another. */
static struct resolution *
text_of(struct app *app, const struct anchor *an)
{
	int64_t id = library_find(app->library, an->work, NULL);
	struct resolution *r = NULL;

	if (!id || library_text_or(app->library, id, an->lang, &r, NULL))
		return NULL;
	return r;
}

/* Returns the language of the title. */
static const char *
put_work_heading(struct page_view *p, struct arena *a, const char *key)
{
	struct library *lib = p->s.v.app->library;
	struct target t = { 0 };
	bool held = !library_target(lib, a, key, &t, NULL) && t.id;

	sheet_begin(&p->s, "")->gap = p->s.n_items > 0;
	sheet_puts(&p->s, STYLE_HEADING, key);
	if (held && *t.title)
		sheet_printf(&p->s, STYLE_HEADING, "  %s", t.title);
	if (!held)
		sheet_puts(&p->s, STYLE_DIM, "  (not in the library)");
	sheet_end(&p->s);
	return held ? t.lang : "";
}

static void
put_annotation(struct page_view *p, const struct annotation *an,
	       const struct resolution *r, const char *lang)
{
	enum anchor_state state = ANCHOR_ORPHAN;
	const char *label = an->anchor.label;
	struct sheet_item *item;
	long at = -1;

	if (r)
		state = anchor_find(&an->anchor, r, &at);
	if (at >= 0)
		label = r->paragraphs[at].label;
	item = sheet_begin(&p->s, label);
	item->id = an->id;
	item->ref = (long)p->s.n_items;
	if (*lang && strcmp(lang, an->anchor.lang) != 0)
		sheet_printf(&p->s, STYLE_ANNOTATION, "(%s) ", an->anchor.lang);
	if (state != ANCHOR_EXACT)
		sheet_printf(&p->s, STYLE_ERROR, "(%s) ",
			     anchor_state_name(state));
	sheet_puts(&p->s, STYLE_NORMAL, an->body);
	if (r)
		sheet_link(&p->s, 0, an->anchor.work, label);
	sheet_end(&p->s);
}

static void
put_none(struct page_view *p)
{
	struct app *app = p->s.v.app;

	sheet_begin(&p->s, "");
	if (!app->notebook)
		sheet_printf(&p->s, STYLE_ERROR, "%s",
			     app->setup->notebook_error
				     ? app->setup->notebook_error
				     : "There is no notebook.");
	else
		sheet_printf(&p->s, STYLE_DIM,
			     "No annotations yet.  In a text, %s writes one "
			     "on the paragraph in focus.",
			     app_key_for(app, "annotate").text);
	sheet_end(&p->s);
}

void
page_annotations(struct page_view *p)
{
	struct app *app = p->s.v.app;
	struct arena *a = arena_new();
	struct annotation_query q = { 0 };
	struct annotation *list = NULL;
	struct resolution *r = NULL;
	const char *lang = "";
	size_t n = 0, i;

	snprintf(p->name, sizeof p->name, "annotations");
	if (app->notebook)
		notebook_list(app->notebook, a, &q, &list, &n, NULL);
	for (i = 0; i < n; i++) {
		const struct anchor *an = &list[i].anchor;
		bool other =
			!i || strcmp(an->work, list[i - 1].anchor.work) != 0;

		if (other)
			lang = put_work_heading(p, a, an->work);
		if (other || strcmp(an->lang, r ? r->lang : "") != 0) {
			resolution_free(r);
			r = text_of(app, an);
		}
		put_annotation(p, &list[i], r, lang);
	}
	resolution_free(r);
	if (!n)
		put_none(p);
	snprintf(p->count, sizeof p->count, "%zu", n);
	arena_free(a);
}

void
page_history(struct page_view *p)
{
	struct app *app = p->s.v.app;
	struct arena *a = arena_new();
	struct annotation *list = NULL;
	size_t n = 0, i;

	snprintf(p->name, sizeof p->name, "history of an annotation");
	if (app->notebook)
		notebook_history(app->notebook, a, p->what.id, &list, &n, NULL);
	for (i = 0; i < n; i++) {
		char when[24];

		if (!i) {
			sheet_begin(&p->s, "");
			sheet_printf(&p->s, STYLE_HEADING, "%s, %s",
				     list[i].anchor.work, list[i].anchor.label);
			sheet_end(&p->s);
		}
		time_print(list[i].modified, when);
		sheet_begin(&p->s, "")->ref = (long)i;
		p->s.next.gap = true;
		sheet_printf(&p->s, STYLE_ANNOTATION, "%s%s%s%s  ", when,
			     *list[i].author ? " " : "", list[i].author,
			     list[i].deleted ? " (deleted)" : "");
		sheet_puts(&p->s, STYLE_NORMAL, list[i].body);
		if (i == 0)
			sheet_link(&p->s, 0, list[i].anchor.work,
				   list[i].anchor.label);
		sheet_end(&p->s);
	}
	snprintf(p->count, sizeof p->count, "%zu state%s", n,
		 n == 1 ? "" : "s");
	arena_free(a);
}

void
page_drafts(struct page_view *p)
{
	struct app *app = p->s.v.app;
	struct arena *a = arena_new();
	struct draft *list = NULL;
	size_t n = 0, i;

	snprintf(p->name, sizeof p->name, "drafts");
	if (app->notebook)
		notebook_drafts(app->notebook, a, &list, &n, NULL);
	for (i = 0; i < n; i++) {
		char when[24];

		time_print(list[i].modified, when);
		sheet_begin(&p->s, list[i].anchor.label)->id = list[i].id;
		sheet_printf(&p->s, STYLE_OPENER, "%s", list[i].anchor.work);
		sheet_printf(&p->s, STYLE_DIM, ", %s  ", when);
		sheet_puts(&p->s, STYLE_NORMAL, list[i].body);
		sheet_end(&p->s);
	}
	sheet_begin(&p->s, "")->gap = n > 0;
	if (n)
		sheet_printf(&p->s, STYLE_DIM,
			     "%s goes on with a draft; there it can be saved "
			     "or thrown away.",
			     app_key_for(app, "follow").text);
	else
		sheet_puts(&p->s, STYLE_DIM, "No draft was interrupted.");
	sheet_end(&p->s);
	snprintf(p->count, sizeof p->count, "%zu", n);
	arena_free(a);
}
