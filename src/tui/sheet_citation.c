/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A citation as a row of a list: how it cites, what, and what is wrong. */
#include "config.h"

#include <string.h>

#include "model/fault.h"
#include "tui/views.h"

/* What of it cannot be, as far as it is known here. */
static void
put_fault(struct sheet *s, const struct resolution *r, const struct citation *c,
	  bool held)
{
	struct library *lib = s->v.app->library;
	struct target t;
	const char *fault = strcmp(c->key, r->key) == 0
				    ? fault_paragraph(s->arena, c, r)
				    : fault_number(s->arena, r, c);

	if (!fault && held &&
	    !library_target(lib, s->arena, c->key, &t, NULL) && t.id)
		fault = fault_date(s->arena, c, t.date);
	if (fault)
		sheet_printf(s, STYLE_ERROR, " (%s)", fault);
}

void
sheet_citation(struct sheet *s, const struct resolution *r,
	       const struct citation *c, bool held)
{
	char date[DATE_SIZE];
	size_t start;

	sheet_begin(s, "")->ref = (long)(c - r->citations);
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
	put_fault(s, r, c, held);
	sheet_end(s);
}
