/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sheets: wrapping them to the pane, and drawing their rows.
 */
#include "config.h"

#include <string.h>

#include "text/wrap.h"
#include "tui/app_int.h"
#include "tui/hints.h"
#include "tui/pane.h"
#include "tui/row_bidi.h"
#include "tui/sheet.h"

enum {
	LABEL_LEAST = 4,
	LABEL_MOST = 14,
	TABLE_MARGIN = 3, /* mark, sign, space */
	TEXT_LEAST = 20,  /* columns; rather no margin than less */
};

/* --- wrapping ------------------------------------------------------------- */

static int
margin_of(const struct sheet *s)
{
	int most = 0;
	size_t i;

	for (i = 0; i < s->n_items; i++) {
		const char *m = s->items[i].margin;
		int n = wrap_columns(m, strlen(m));

		most = n > most ? n : most;
	}
	if (most > LABEL_MOST)
		most = LABEL_MOST;
	if (most < LABEL_LEAST)
		most = LABEL_LEAST;
	most += 3; /* mark, sign, space */
	if (s->v.columns - most < TEXT_LEAST)
		most = s->v.columns > 2 ? 1 : 0;
	return most;
}

static int
text_columns(const struct sheet *s, int indent)
{
	int width = s->v.columns - s->margin - indent;
	int most = s->v.app->options.value[OPTION_TEXT_WIDTH];

	if (most > 0 && width > most - indent)
		width = most - indent;
	return width < 1 ? 1 : width;
}

/* Too deep for a narrow pane is not indented. */
static int
indent_of(const struct sheet *s, const struct sheet_item *item)
{
	return s->v.columns - s->margin - item->indent < TEXT_LEAST
		       ? 0
		       : item->indent;
}

/* A row as an item and a byte of it, to be found again when all is new. */
struct anchor_row {
	size_t item, byte;
};

static struct anchor_row
remember(const struct sheet *s, size_t row)
{
	if (row >= s->v.n_rows)
		return (struct anchor_row){ 0 };
	return (struct anchor_row){ s->rows[row].item, s->rows[row].start };
}

static size_t
recall(const struct sheet *s, struct anchor_row a)
{
	const struct sheet_item *item;
	size_t row;

	if (a.item >= s->n_items)
		return s->v.n_rows ? s->v.n_rows - 1 : 0;
	item = &s->items[a.item];
	row = item->first;
	while (row + 1 < item->first + item->n_rows &&
	       s->rows[row + 1].start <= a.byte)
		row++;
	return row;
}

static int
hang_of(const struct sheet *s, const struct sheet_item *item)
{
	return text_columns(s, indent_of(s, item)) - item->hang < TEXT_LEAST
		       ? 0
		       : item->hang;
}

/* A table has no labels, and needs what room there is. */
static int
table_margin(const struct sheet *s)
{
	return s->margin > TABLE_MARGIN ? TABLE_MARGIN : s->margin;
}

static struct wrap_line *
wrap_lines(struct sheet *s, const struct sheet_item *item, size_t *n)
{
	int columns = text_columns(s, indent_of(s, item));
	int hang = hang_of(s, item);
	struct wrap_line *all, *rest;
	size_t from, i, n_rest;

	all = wrap_text(s->wrapped, item->text, item->len, columns, n);
	if (!hang || *n < 2)
		return all;
	from = all[1].start;
	rest = wrap_text(s->wrapped, item->text + from, item->len - from,
			 columns - hang, &n_rest);
	*n = n_rest + 1;
	all = memcpy(arena_array(s->wrapped, *n, sizeof *all), all,
		     sizeof *all);
	for (i = 0; i < n_rest; i++)
		all[i + 1] = (struct wrap_line){ .start = from + rest[i].start,
						 .end = from + rest[i].end };
	return all;
}

static struct sheet_row *
add_row(struct sheet *s, size_t *cap)
{
	s->rows = arena_grow(s->wrapped, s->rows, s->v.n_rows, cap,
			     sizeof *s->rows);
	return &s->rows[s->v.n_rows++];
}

/* A row of a table; its bytes stand in several places. */
static void
add_line(struct sheet *s, size_t i, const struct grid_line *line, size_t *cap)
{
	size_t before = s->v.n_rows ? s->rows[s->v.n_rows - 1].start : 0;
	struct sheet_row *r = add_row(s, cap);
	bool first = s->v.n_rows - 1 == s->items[i].first;

	*r = (struct sheet_row){ .item = i, .line = line };
	for (size_t k = 0; k < line->n; k++) {
		const struct grid_piece *p = &line->pieces[k];

		if (k == 0 || p->start < r->start)
			r->start = p->start;
		if (p->end > r->end)
			r->end = p->end;
	}
	/* Where bytes begin is found by halves of rows that only rise. */
	if (!first && r->start < before)
		r->start = before;
}

/* Items that are rows of the table that begins with this one. */
static size_t
table_length(const struct sheet *s, size_t first)
{
	size_t n = 0;

	for (; first + n < s->n_items && s->items[first + n].cells; n++)
		if (n > 0 && s->items[first + n].head &&
		    !s->items[first + n - 1].head)
			break;
	return n;
}

static void
wrap_table(struct sheet *s, size_t first, size_t n, size_t *cap)
{
	struct grid_row *rows = arena_array(s->wrapped, n, sizeof *rows);
	bool rtl = false;
	struct grid *g;
	size_t lines;

	for (size_t i = 0; i < n; i++) {
		const struct sheet_item *item = &s->items[first + i];

		rows[i] = (struct grid_row){ .text = item->text,
					     .len = item->len,
					     .head = item->head };
		rtl = rtl || bidi_is_rtl(item->text, item->len);
	}
	g = grid_new(s->wrapped, rows, n, s->v.columns - table_margin(s),
		     rtl && app_bidi(s->v.app));
	for (size_t i = 0; i < n; i++) {
		struct sheet_item *item = &s->items[first + i];
		struct grid_line *line = grid_lines(g, i, &lines);

		if (item->gap)
			*add_row(s, cap) =
				(struct sheet_row){ .item = first + i,
						    .gap = true };
		item->first = s->v.n_rows;
		item->n_rows = lines;
		for (size_t k = 0; k < lines; k++)
			add_line(s, first + i, &line[k], cap);
	}
}

static void
wrap_item(struct sheet *s, size_t i, size_t *cap)
{
	struct sheet_item *item = &s->items[i];
	struct wrap_line *lines;
	size_t n;

	lines = wrap_lines(s, item, &n);
	if (item->gap)
		*add_row(s, cap) = (struct sheet_row){ .item = i, .gap = true };
	item->first = s->v.n_rows;
	item->n_rows = n;
	for (size_t k = 0; k < n; k++)
		*add_row(s, cap) = (struct sheet_row){
			.item = i,
			.start = lines[k].start,
			.end = lines[k].end,
		};
}

void
sheet_layout(struct view *v)
{
	struct sheet *s = (struct sheet *)v;
	struct anchor_row row = remember(s, v->row), top = remember(s, v->top);
	bool at_top = v->top == 0;
	size_t i, n, cap = 0;

	arena_free(s->wrapped);
	s->wrapped = arena_new();
	s->rows = NULL;
	v->n_rows = 0;
	s->margin = margin_of(s);
	for (i = 0; i < s->n_items; i += n) {
		n = table_length(s, i);
		if (n)
			wrap_table(s, i, n, &cap);
		else
			wrap_item(s, i, &cap);
		n += n == 0;
	}
	v->row = recall(s, row);
	v->top = at_top ? 0 : recall(s, top);
}

/* --- drawing -------------------------------------------------------------- */

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
	int margin = item->cells ? table_margin(s) : s->margin;

	if (first && margin > 0 && in_focus(s, item))
		row_puts(out, STYLE_CURSOR, ">");
	row_pad(out, margin > 0);
	if (first && margin > 2) {
		row_fit(out, STYLE_LABEL, item->margin, margin - 3);
		row_pad(out, margin - 2);
		row_puts(out, STYLE_ANNOTATION, item->sign);
	}
	row_pad(out, margin);
}

/* What runs from right to left is set in from there. */
static void
draw_indent(const struct sheet *s, const struct sheet_item *item, bool first,
	    bool rtl, struct row *out)
{
	if (!rtl)
		row_pad(out, s->margin + indent_of(s, item) +
				     (first ? 0 : hang_of(s, item)));
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

		row_pad(out, table_margin(s) + p->column);
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
		 text_columns(s, indent_of(s, item)) -
			 (first ? 0 : hang_of(s, item)));
}
