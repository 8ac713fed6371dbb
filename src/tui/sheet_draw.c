/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sheets: drawing their rows.
 */
#include "config.h"

#include <string.h>

#include "tui/app_int.h"
#include "tui/hints.h"
#include "tui/row_bidi.h"
#include "tui/sheet_int.h"

static bool
in_focus(const struct sheet *s, const struct sheet_item *item)
{
	/* In the foot only while it has the keys; that saves a line. */
	if (s->v.ops->keymap == KEYMAP_FOOT && s->v.app->focus != PANE_FOOT)
		return false;
	return s->v.row < s->v.n_rows &&
	       item == &s->items[s->rows[s->v.row].item];
}

static void
draw_margin(const struct sheet *s, const struct sheet_item *item, bool first,
	    struct row *out)
{
	int margin = item->cells ? sheet_table_margin(s) : s->margin;

	if (first && margin > 0 && in_focus(s, item))
		row_puts(out, STYLE_CURSOR, ">");
	row_pad(out, margin > 0);
	if (first && margin > 2) {
		bool beside;

		row_fit(out, STYLE_LABEL, item->margin, margin - 3);
		/* Where both stand, not so that it seems to be of the text. */
		beside = *item->sign && row_columns(out) < margin - 2;
		row_puts(out, STYLE_DOUBT, beside ? item->flag : "");
		row_pad(out, margin - 2);
		row_puts(out, STYLE_ANNOTATION, item->sign);
		row_puts(out, STYLE_DOUBT, beside ? "" : item->flag);
	}
	row_pad(out, margin);
}

/* What runs from right to left is set in from there. */
static void
draw_indent(const struct sheet *s, const struct sheet_item *item, bool first,
	    bool rtl, struct row *out)
{
	if (!rtl)
		row_pad(out, s->margin + sheet_indent_of(s, item) +
				     (first ? 0 : sheet_hang_of(s, item)));
}

static void
draw_text(const struct sheet_item *item, const struct sheet_row *r,
	  struct row *out)
{
	size_t from = r->start, at;

	for (at = r->start; at < r->end; at = from) {
		unsigned char style = item->styles[at];

		while (from < r->end && item->styles[from] == style)
			from++;
		row_add(out, (enum style)style, item->text + at, from - at);
	}
}

/* Style bytes start..end of the item, as far as they stand on this row. */
static void
overlay(const struct sheet_row *r, size_t base, size_t start, size_t end,
	enum style style, struct row *out)
{
	if (start < r->start)
		start = r->start;
	if (end > r->end)
		end = r->end;
	if (start < end)
		row_overlay(out, base + start - r->start, base + end - r->start,
			    style);
}

static void
draw_links(const struct sheet *s, const struct sheet_row *r, size_t base,
	   struct row *out)
{
	const struct sheet_item *item = &s->items[r->item];
	size_t i;

	if (s->link >= 0 && s->link_item == (long)r->item)
		overlay(r, base, item->links[s->link].start,
			item->links[s->link].end, STYLE_SELECTED, out);
	for (i = item->n_links; i-- > 0;) {
		const char *hint = hints_label(s->v.app->hints, s, r->item, i);

		if (hint && item->links[i].start >= r->start &&
		    item->links[i].start < r->end)
			row_stamp(out, base + item->links[i].start - r->start,
				  STYLE_HINT, hint);
	}
}

static void
draw_pieces(const struct sheet *s, const struct sheet_row *r, struct row *out)
{
	const struct sheet_item *item = &s->items[r->item];
	bool rtl = bidi_is_rtl(item->text, item->len);

	for (size_t i = 0; i < r->line->n; i++) {
		const struct grid_piece *p = &r->line->pieces[i];
		struct sheet_row part = { .item = r->item,
					  .start = p->start,
					  .end = p->end };
		size_t n = p->end - p->start;
		struct bidi_line line = { .s = item->text + p->start,
					  .n = n,
					  .end = n,
					  .rtl = rtl && app_bidi(s->v.app) };
		size_t base;

		row_pad(out, sheet_table_margin(s) + p->column);
		row_puts(out, STYLE_LABEL, p->label);
		base = out->text.len;
		draw_text(item, &part, out);
		if (s->v.app->needle_shown && item->len)
			sheet_matches(s, &part, base, out);
		draw_links(s, &part, base, out);
		app_turn(s->v.app, out, base, &line, p->width);
	}
}

void
sheet_draw_row(struct view *v, size_t row, struct row *out)
{
	const struct sheet *s = (struct sheet *)v;
	const struct sheet_row *r = &s->rows[row];
	const struct sheet_item *item = &s->items[r->item];
	bool first = row == item->first;
	struct bidi_line line = { item->text, item->len, r->start, r->end,
				  false };
	size_t base;

	if (r->gap)
		return;
	line.rtl = app_bidi(v->app) && bidi_is_rtl(item->text, item->len);
	draw_margin(s, item, first, out);
	if (r->line) {
		draw_pieces(s, r, out);
		return;
	}
	draw_indent(s, item, first, line.rtl, out);
	base = out->text.len;
	draw_text(item, r, out);
	if (v->app->needle_shown && item->len)
		sheet_matches(s, r, base, out);
	draw_links(s, r, base, out);
	app_turn(v->app, out, base, &line,
		 sheet_text_columns(s, sheet_indent_of(s, item)) -
			 (first ? 0 : sheet_hang_of(s, item)));
}
