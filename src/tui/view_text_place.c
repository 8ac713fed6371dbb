/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where one is in the text of a work, and how to get to a place in it.
 */
#include "config.h"

#include <string.h>

#include "tui/view_text_int.h"

long
view_text_paragraph(struct view *v)
{
	struct text_view *t = (struct text_view *)v;
	struct sheet_item *item = sheet_current(&t->s);

	if (!item || !t->r->n_paragraphs)
		return -1;
	return item->ref >= 0 ? item->ref : 0;
}

size_t
view_text_byte(struct view *v)
{
	struct text_view *t = (struct text_view *)v;
	struct sheet_item *item = sheet_current(&t->s);

	return item && item->ref >= 0 && v->row >= item->first
		       ? t->s.rows[v->row].start
		       : 0;
}

void
view_text_goto(struct view *v, const char *label, size_t byte)
{
	struct text_view *t = (struct text_view *)v;
	long i = label ? resolution_pinpointed(t->r, label) : 0;
	long item = sheet_find(&t->s, i < 0 ? 0 : i);

	if (item >= 0)
		sheet_goto(&t->s, (size_t)item, byte);
}

static bool
footnote_cites(const struct resolution *r, const char *label, const char *key)
{
	long note = resolution_footnote(r, label);
	size_t i;

	for (i = 0; i < r->n_citations; i++)
		if (r->citations[i].place == PLACE_FOOTNOTE &&
		    (long)r->citations[i].index == note &&
		    strcmp(r->citations[i].key, key) == 0)
			return true;
	return false;
}

unsigned
view_text_cited(struct view *v, const char *key)
{
	struct text_view *t = (struct text_view *)v;
	struct sheet_item *item = sheet_current(&t->s);
	const struct paragraph *p;
	size_t i;

	if (!item || item->ref < 0)
		return REACT_NONE;
	for (i = 0; i < item->n_links; i++)
		if (item->links[i].key && strcmp(item->links[i].key, key) == 0)
			return sheet_select(&t->s, i) | REACT_FOOT;
	p = &t->r->paragraphs[item->ref];
	for (i = 0; i < p->n_marks; i++)
		if (footnote_cites(t->r, p->marks[i].footnote, key)) {
			sheet_goto(&t->s, (size_t)(item - t->s.items),
				   p->marks[i].offset);
			return REACT_FOOT;
		}
	return REACT_NONE;
}
