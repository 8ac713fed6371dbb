/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The page of a work's details: masthead, who voted how in columns, sponsors,
 * and subjects that lead to all works on them.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "model/fact.h"
#include "model/language.h"
#include "text/columns.h"
#include "tui/page_int.h"

enum { INDENT = 2, ROOM = 78 /* columns, until there is a pane */ };

static void
put(struct page_view *p, const char *name, const char *value)
{
	if (!*value)
		return;
	sheet_begin(&p->s, "")->hang = INDENT;
	sheet_printf(&p->s, STYLE_DIM, "%s: ", name);
	sheet_puts(&p->s, STYLE_NORMAL, value);
	sheet_end(&p->s);
}

static void
put_fact(struct page_view *p, struct resolution *r, const struct fact *f)
{
	char date[DATE_SIZE];

	if (f->type == FACT_DATE)
		date_short(*fact_date(r, f), date);
	if (*f->title)
		put(p, f->title,
		    f->type == FACT_DATE ? date : *fact_string(r, f));
}

static void
put_confidence(struct page_view *p, const struct resolution *r)
{
	struct buf b = BUF_INIT;

	resolution_corrected(r, &b);
	put(p, "Corrected", b.len ? b.data : "");
	buf_clear(&b);
	if (r->n_doubts)
		buf_printf(&b, "%d of %d; %s lists %zu doubt%s",
			   resolution_confidence(r), CONFIDENCE_FULL,
			   app_key_for(p->s.v.app, "doubts").text, r->n_doubts,
			   r->n_doubts > 1 ? "s" : "");
	put(p, "Confidence", b.len ? b.data : "");
	buf_free(&b);
}

static void
put_masthead(struct page_view *p, struct resolution *r)
{
	char symbol[SYMBOL_TEXT];
	const struct fact *f;

	symbol_official(&r->symbol, symbol);
	sheet_line(&p->s, STYLE_HEADING, symbol);
	put(p, "Language", language_name(r->lang));
	for (size_t i = 0; (f = fact_at(i)); i++)
		put_fact(p, r, f);
	put(p, "Vote", r->details.vote.outcome);
	put_confidence(p, r);
}

static void
put_heading(struct page_view *p, const char *title, size_t n)
{
	sheet_begin(&p->s, "")->gap = true;
	sheet_printf(&p->s, STYLE_HEADING, "%s (%zu)", title, n);
	sheet_end(&p->s);
}

static void
put_names(struct page_view *p, const char *title, size_t total,
	  const struct names *list)
{
	int room = (p->s.v.columns > 0 ? p->s.v.columns : ROOM) - INDENT - 2;
	size_t rows = columns_rows(list->names, list->n, room);
	struct buf row = BUF_INIT;

	if (!total && !list->n)
		return;
	put_heading(p, title, total);
	for (size_t i = 0; i < rows; i++) {
		buf_clear(&row);
		columns_row(list->names, list->n, room, i, &row);
		sheet_begin(&p->s, "")->indent = INDENT;
		sheet_add(&p->s, STYLE_NORMAL, row.data, row.len);
		sheet_end(&p->s);
	}
	buf_free(&row);
}

static void
put_subjects(struct page_view *p, const struct details *d)
{
	if (d->n_subjects)
		put_heading(p, "Subjects", d->n_subjects);
	for (size_t i = 0; i < d->n_subjects; i++) {
		const struct subject *s = &d->subjects[i];
		struct sheet_item *item = sheet_begin(&p->s, "");
		struct sheet_link *link;

		item->indent = INDENT;
		item->ref = (long)i;
		sheet_puts(&p->s, STYLE_CITATION, s->text);
		link = sheet_link(&p->s, 0, NULL, NULL);
		link->subject = arena_strdup(p->s.arena, s->text);
		if (*s->scheme)
			sheet_printf(&p->s, STYLE_DIM, "  %s", s->scheme);
		sheet_end(&p->s);
	}
}

void
page_details(struct page_view *p)
{
	struct app *app = p->s.v.app;
	struct error err = { 0 };
	struct resolution *r = NULL;
	int64_t id = library_find(app->library, p->what.key, NULL);

	snprintf(p->name, sizeof p->name, "details of %s", p->what.key);
	if (!id ||
	    library_text_or(app->library, id,
			    *p->what.lang ? p->what.lang : NULL, &r, &err) ||
	    library_details(app->library, r->arena, id, &r->details, &err)) {
		sheet_line(&p->s, STYLE_ERROR,
			   id ? err.msg : "It is not in the library.");
		resolution_free(r);
		return;
	}
	put_masthead(p, r);
	for (int i = 0; i < VOTE_SIDES; i++)
		put_names(p, vote_side_title((enum vote_side)i),
			  r->details.vote.total[i],
			  &r->details.vote.countries[i]);
	put_names(p, "Sponsors", r->details.sponsors.n, &r->details.sponsors);
	put_names(p, "Additional sponsors", r->details.additional_sponsors.n,
		  &r->details.additional_sponsors);
	put_subjects(p, &r->details);
	if (!details_known(&r->details))
		sheet_line(&p->s, STYLE_DIM,
			   "The file says nothing of votes, sponsors and "
			   "subjects.");
	resolution_free(r);
}
