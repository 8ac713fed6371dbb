/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of what was uncertain when a text was read. */
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

void
page_doubts(struct page_view *p)
{
	struct resolution *r = page_text(p);

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
	if (!r->n_doubts)
		sheet_line(&p->s, STYLE_DIM, "Nothing is in doubt.");
	snprintf(p->count, sizeof p->count, "%zu", r->n_doubts);
	resolution_free(r);
}
