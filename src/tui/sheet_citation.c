/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A citation as a row of a list: how it cites, what, and what is wrong. */
#include "config.h"

#include <string.h>

#include "tui/views.h"

static void
put_faults(struct sheet *s, struct view *text, size_t citation)
{
	struct fault found[FAULT_COUNT];
	size_t n = faults_of(view_text_faults(text), citation, found);

	for (size_t i = 0; i < n; i++) {
		bool hint = fault_info(found[i].kind)->grade == GRADE_HINT;

		sheet_printf(s, hint ? STYLE_DIM : STYLE_ERROR, " (%s%s)",
			     hint ? "" : "! ", found[i].text);
	}
}

void
sheet_citation(struct sheet *s, struct view *text, size_t citation)
{
	const struct resolution *r = view_text_work(text);
	const struct citation *c = &r->citations[citation];
	bool held = view_text_held(text, citation);
	char date[DATE_SIZE];
	size_t start;

	sheet_begin(s, "")->ref = (long)citation;
	if (*c->wording)
		sheet_printf(s, STYLE_OPENER, "%s ", c->wording);
	start = s->text.len;
	sheet_puts(s, held ? STYLE_CITATION : STYLE_STUB, c->target);
	sheet_link(s, start, c->key, *c->pinpoint ? c->pinpoint : NULL);
	if (*c->pinpoint)
		sheet_printf(s, STYLE_NORMAL, ", %s", c->pinpoint);
	date_short(c->date, date);
	if (*date)
		sheet_printf(s, STYLE_NORMAL, ", %s", date);
	if (*c->title && strcmp(c->title, c->target) != 0)
		sheet_printf(s, STYLE_NORMAL, ", %s", c->title);
	if (c->place == PLACE_FOOTNOTE)
		sheet_printf(s, STYLE_DIM, " (footnote %s)",
			     r->footnotes[c->index].label);
	if (!held && c->kind != KIND_INSTRUMENT)
		sheet_puts(s, STYLE_DIM, " (not in the library)");
	put_faults(s, text, citation);
	sheet_end(s);
}
