/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The page of what was uncertain when a text was read, and of what its
 * citations say that is not so.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "tui/page_int.h"

enum { HANG = 2 };

/* The paragraph that a doubt leads to; NULL: none. */
static const char *
paragraph_of(const struct resolution *r, const struct doubt *d)
{
	static const char footnote[] = "footnote ";

	if (resolution_paragraph(r, d->where) >= 0)
		return d->where;
	if (strncmp(d->where, footnote, sizeof footnote - 1) != 0)
		return NULL;
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (paragraph_calls(&r->paragraphs[i],
				    d->where + sizeof footnote - 1))
			return r->paragraphs[i].label;
	return NULL;
}

void
page_put_doubt(struct page_view *p, const struct resolution *r, size_t i)
{
	const struct doubt *d = &r->doubts[i];
	const char *label = paragraph_of(r, d);
	struct sheet_item *item = sheet_begin(&p->s, label ? label : "");
	struct sheet_link *link;

	item->ref = (long)i;
	item->hang = HANG;
	if (!label && *d->where)
		sheet_printf(&p->s, STYLE_NORMAL, "%s: ", d->where);
	sheet_puts(&p->s, STYLE_NORMAL, d->text);
	if (label) {
		link = sheet_link(&p->s, 0, r->key, label);
		link->page = PAGE_NONE;
	}
	sheet_printf(&p->s, STYLE_DIM, "  %s", doubt_info(d->kind)->sentence);
	if (d->page)
		sheet_printf(&p->s, STYLE_DIM, ", page %zu", d->page);
	else if (d->line)
		sheet_printf(&p->s, STYLE_DIM, ", line %zu", d->line);
	sheet_end(&p->s);
}

struct resolution *
page_text(struct page_view *p)
{
	struct library *lib = p->s.v.app->library;
	char *key = arena_strndup(p->s.arena, p->what.key,
				  strcspn(p->what.key, "#"));
	int64_t id = library_find(lib, key, NULL);
	struct resolution *r = NULL;
	struct error err = { 0 };

	if (!id || library_text_or(lib, id, *p->what.lang ? p->what.lang : NULL,
				   &r, &err))
		sheet_line(&p->s, STYLE_ERROR,
			   id ? err.msg : "It is not in the library.");
	return r;
}

/* What was done by hand, and where that can be seen. */
static void
put_corrected(struct page_view *p, const struct resolution *r)
{
	struct buf b = BUF_INIT;

	if (!r->n_corrected && !r->n_settled)
		return;
	resolution_corrected(r, &b);
	sheet_begin(&p->s, "")->gap = true;
	sheet_printf(&p->s, STYLE_DIM, "%s; %s lists them.", b.data,
		     app_key_for(p->s.v.app, "corrections").text);
	sheet_end(&p->s);
	buf_free(&b);
}

static void
put_help(struct page_view *p)
{
	struct app *app = p->s.v.app;

	sheet_begin(&p->s, "")->gap = true;
	sheet_printf(&p->s, STYLE_DIM,
		     "%s settles a doubt that is none; %s takes out what it is "
		     "of, and is no part of the text; %s makes a footnote of a "
		     "paragraph, %s a paragraph of a footnote.",
		     app_key_for(app, "delete-annotation").text,
		     app_key_for(app, "remove").text,
		     app_key_for(app, "footnote").text,
		     app_key_for(app, "unfootnote").text);
	sheet_end(&p->s);
}

struct resolution *
view_page_doubt(struct view *v, size_t *i)
{
	struct page_view *p = (struct page_view *)v;
	const struct sheet_item *item = sheet_current(&p->s);
	struct resolution *r = item && item->ref >= 0 ? page_text(p) : NULL;

	if (r && item->ref < (long)r->n_doubts) {
		*i = (size_t)item->ref;
		return r;
	}
	resolution_free(r);
	return NULL;
}

/* The paragraph where one stands when following a citation; NULL: none. */
static const char *
place_of(const struct resolution *r, const struct citation *c)
{
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (citation_belongs(r, c, i))
			return r->paragraphs[i].label;
	return NULL;
}

static void
put_fault(struct page_view *p, const struct resolution *r,
	  const struct citation *c, const struct fault *fault)
{
	const struct fault_info *info = fault_info(fault->kind);
	const char *label = place_of(r, c);
	struct sheet_item *item = sheet_begin(&p->s, label ? label : "");

	item->ref = (long)p->s.n_items;
	item->hang = HANG;
	if (info->grade == GRADE_FAULT)
		item->flag = "!";
	sheet_puts(&p->s, STYLE_NORMAL, fault->text);
	if (label)
		sheet_link(&p->s, 0, r->key, label)->page = PAGE_NONE;
	sheet_printf(&p->s, STYLE_DIM, "  %s", info->sentence);
	sheet_end(&p->s);
}

/* What the citations say that is not so, and then what may be meant. */
static size_t
put_faults(struct page_view *p, const struct resolution *r)
{
	struct faults *f = faults_new(p->s.v.app->library, r);
	struct fault found[FAULT_COUNT];
	size_t n = 0;

	for (size_t i = 0; i < r->n_citations; i++) {
		size_t some = faults_of(f, i, found);

		if (some && !n) {
			sheet_begin(&p->s, "")->gap = true;
			sheet_puts(&p->s, STYLE_HEADING, "Citations");
			sheet_end(&p->s);
		}
		for (size_t k = 0; k < some; k++)
			put_fault(p, r, &r->citations[i], &found[k]);
		n += some;
	}
	faults_free(f);
	return n;
}

void
page_doubts(struct page_view *p)
{
	struct resolution *r = page_text(p);
	size_t n;

	snprintf(p->name, sizeof p->name, "doubts of %s", p->what.key);
	if (!r)
		return;
	sheet_begin(&p->s, "");
	sheet_printf(&p->s, STYLE_HEADING, "Confidence %d of %d",
		     resolution_confidence(r), CONFIDENCE_FULL);
	sheet_printf(&p->s, STYLE_DIM, "  %s", r->file);
	sheet_end(&p->s);
	for (size_t i = 0; i < r->n_doubts; i++)
		page_put_doubt(p, r, i);
	app_hold(p->s.v.app, true);
	n = r->n_doubts + put_faults(p, r);
	app_hold(p->s.v.app, false);
	if (!n)
		sheet_line(&p->s, STYLE_DIM, "Nothing is in doubt.");
	put_corrected(p, r);
	if (r->n_doubts)
		put_help(p);
	snprintf(p->count, sizeof p->count, "%zu", n);
	resolution_free(r);
}
