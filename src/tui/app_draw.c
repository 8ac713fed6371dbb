/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is on the screen: panes, the lines between them, title and status.
 */
#include "config.h"

#include <string.h>

#include "text/wrap.h"
#include "tui/row_bidi.h"
#include "tui/views.h"

/* --- panes ---------------------------------------------------------------- */

static void
draw_row(struct app *app, struct pane *p, size_t row, struct row *work)
{
	int y = p->y + (int)(row - p->view->top);

	row_clear(work);
	if (row < p->view->n_rows)
		p->view->ops->draw_row(p->view, row, work);
	screen_put(app->screen, y, p->x, p->width, work);
}

static void
add_rule(struct row *out, enum style style, int n)
{
	while (n-- > 0)
		row_puts(out, style, "\u2500");
}

enum { NAMED = 12 }; /* columns of what is left that must stay beside right */

/* "-- left ------------------------ right --", cut to what there is. */
static void
draw_divider(struct app *app, int i, struct row *work)
{
	struct pane *p = &app->pane[i];
	enum style style = STYLE_DIVIDER;
	/* The words only: a whole line would be sent at every change. */
	enum style words = (int)app->focus == i ? STYLE_DIVIDER_FOCUS : style;
	struct row left = ROW_INIT, right = ROW_INIT;
	int l, r;

	p->view->ops->title(p->view, &left, &right);
	app_turn_row(app, &left);
	l = row_columns(&left);
	r = row_columns(&right);
	/* Where one is tells more than what else there is. */
	if (l > p->width - r - 9 && p->width - r - 9 >= NAMED)
		l = p->width - r - 9;
	row_clear(work);
	add_rule(work, style, 2);
	row_puts(work, style, " ");
	if (left.text.len)
		row_fit(work, words, left.text.data,
			!r || l + r + 9 > p->width ? p->width - 4 : l);
	row_puts(work, style, " ");
	if (!r || l + r + 9 > p->width) {
		add_rule(work, style, p->width - row_columns(work));
	} else {
		add_rule(work, style, p->width - row_columns(work) - r - 4);
		row_puts(work, style, " ");
		row_puts(work, style, right.text.data);
		row_puts(work, style, " ");
		add_rule(work, style, 2);
	}
	screen_put(app->screen, p->divider, p->x, p->width, work);
	row_free(&left);
	row_free(&right);
}

static void
draw_pane(struct app *app, int i, struct row *work)
{
	struct pane *p = &app->pane[i];
	struct view *v = p->view;
	bool all = app->dirty & (1u << i);
	bool row = app->dirty & ((unsigned)DIRTY_ROW << i);
	int k;

	if (!all && !row)
		return;
	if (p->divider >= 0)
		draw_divider(app, i, work);
	for (k = 0; all && k < p->height; k++)
		draw_row(app, p, v->top + (size_t)k, work);
	if (!all && p->height > 0) {
		if (p->drawn_row >= v->top &&
		    p->drawn_row < v->top + (size_t)p->height)
			draw_row(app, p, p->drawn_row, work);
		draw_row(app, p, v->row, work);
	}
	p->drawn_top = v->top;
	p->drawn_row = v->row;
}

enum { NARROW = 32 }; /* columns: labels stand in the title */

/* --- title and status ----------------------------------------------------- */

/* "3/5 of 12: GA, 2020": where r (may be NULL) stands, and what is listed. */
static void
place_in_list(struct app *app, const struct resolution *r, struct buf *out)
{
	struct view *list = app->pane[PANE_LIST].view;
	struct buf shown = BUF_INIT;
	size_t n = list->n_rows, at, all = view_list_height(list);

	at = r ? view_list_position(list, r->key, &n) : 0;
	if (at)
		buf_printf(out, "%zu/%zu", at, n);
	else
		buf_printf(out, "%zu work%s", n, n == 1 ? "" : "s");
	if (n < all)
		buf_printf(out, " of %zu", all);
	view_list_shown(list, &shown);
	if (shown.len)
		buf_printf(out, ": %s", shown.data);
	buf_free(&shown);
}

/* At the right end, in at most half of the row. */
static void
put_place(struct app *app, const struct buf *place, struct row *out)
{
	int wide = wrap_columns(place->data, place->len);
	struct row shown = ROW_INIT;

	if (wide > app->columns / 2)
		wide = app->columns / 2;
	if (row_columns(out) + wide + 2 > app->columns)
		return;
	row_pad(out, app->columns - wide);
	row_fit(&shown, STYLE_TITLE, place->data, wide);
	app_turn_row(app, &shown);
	row_append(out, &shown);
	row_free(&shown);
}

static void
title_of_work(struct app *app, const struct resolution *r, long paragraph,
	      struct row *out)
{
	const char *title = resolution_title(r);
	char number[SYMBOL_TEXT], date[DATE_SIZE];
	struct buf place = BUF_INIT;
	int room;

	symbol_number(&r->symbol, number);
	date_short(r->adopted, date);
	place_in_list(app, r, &place);
	row_puts(out, STYLE_TITLE, number);
	/* Where the margin has no room for it. */
	if (app->columns < NARROW && paragraph >= 0)
		row_printf(out, STYLE_TITLE, " %s",
			   r->paragraphs[paragraph].label);
	row_printf(out, STYLE_TITLE, "  %s  ", body_code(r->symbol.body));
	if (*date)
		row_printf(out, STYLE_TITLE, "%s  ", date);
	room = wrap_columns(place.data, place.len);
	if (room > app->columns / 2)
		room = app->columns / 2;
	room = app->columns - row_columns(out) - room - 2;
	app_fit(app, out, STYLE_TITLE, *title ? title : resolution_incipit(r),
		room);
	if (room >= 0)
		put_place(app, &place, out);
	buf_free(&place);
}

/* Of a page; and the list's filter, where there is one. */
static void
title_of_page(struct app *app, struct row *out)
{
	struct view *v = app->pane[PANE_TEXT].view;
	struct view *list = app->pane[PANE_LIST].view;
	struct row right = ROW_INIT;
	struct buf place = BUF_INIT;

	v->ops->title(v, out, &right);
	row_overlay(out, 0, out->text.len, STYLE_TITLE);
	view_list_shown(list, &place);
	if (place.len) {
		buf_clear(&place);
		place_in_list(app, NULL, &place);
		put_place(app, &place, out);
	}
	buf_free(&place);
	row_free(&right);
}

static void
draw_title(struct app *app, struct row *work)
{
	long paragraph;
	const struct resolution *r = app_work(app, &paragraph);

	row_clear(work);
	if (r)
		title_of_work(app, r, paragraph, work);
	else
		title_of_page(app, work);
	screen_put(app->screen, app->title_row, 0, app->columns, work);
}

/* What the status line tells while there is nothing else to tell. */
struct reminder {
	const char *line, *word;
};

static const struct reminder reading[] = {
	{ "help", "help" },	 { "follow", "open" },
	{ "next-pane", "pane" }, { "back", "back" },
	{ "search", "search" },	 { "annotate", "annotate" },
	{ "quit", "quit" },	 { "cited-by", "cited by" },
	{ NULL, NULL },
};

static const struct reminder typing[] = {
	{ "save", "save" },    { "cancel", "leave" }, { "discard", "discard" },
	{ "edit", "$EDITOR" }, { "undo", "undo" },    { "help", "help" },
	{ NULL, NULL },
};

/* The first keys a command is bound to in map m, or where it asks next. */
static void
remind(struct app *app, enum keymap_id m, const struct reminder *r,
       struct row *out)
{
	struct buf keys = BUF_INIT;
	char text[64];

	if (keymaps_keys_of(app->keymaps, m, r->line, &keys)) {
		snprintf(text, sizeof(text), "%s%.*s %s",
			 out->text.len ? "  " : "",
			 (int)strcspn(keys.data, ","), keys.data, r->word);
		if (row_columns(out) + wrap_columns(text, strlen(text)) <=
		    app->columns)
			row_puts(out, STYLE_STATUS, text);
	}
	buf_free(&keys);
}

static void
draw_reminders(struct app *app, struct row *out)
{
	bool edits = app_editing(app) && app->focus == PANE_FOOT;
	const struct reminder *r = edits ? typing : reading;

	for (; r->line; r++)
		remind(app, edits ? KEYMAP_EDITOR : KEYMAP_TEXT, r, out);
}

static void
draw_pending(struct app *app, struct row *out)
{
	struct buf b = BUF_INIT;

	if (keyseq_print(&app->seq, &b) &&
	    row_columns(out) + 2 + (int)b.len < app->columns) {
		row_pad(out, app->columns - 2 - (int)b.len);
		row_puts(out, STYLE_STATUS, b.data);
	}
	buf_free(&b);
}

static void
draw_prompt(struct app *app, struct row *out, int *cursor_x)
{
	struct bidi_line line;
	size_t at;

	prompt_draw(app->prompt, app->columns, out, &line, &at);
	app_turn(app, out, 1, &line, 0);
	*cursor_x = 1 + app_cursor(app, &line, at, 0);
	if (*cursor_x >= app->columns)
		*cursor_x = app->columns > 0 ? app->columns - 1 : 0;
}

static void
draw_status(struct app *app, struct row *work, int row, int *cursor_x)
{
	row_clear(work);
	if (app->prompt)
		draw_prompt(app, work, cursor_x);
	else if (app->message.len)
		row_fit(work, app->message_style, app->message.data,
			app->columns);
	else if (!keyseq_waits(&app->seq))
		draw_reminders(app, work);
	if (!app->prompt) {
		app_turn_row(app, work);
		draw_pending(app, work);
	}
	screen_put(app->screen, row, 0, app->columns, work);
}

/* --- all of it ------------------------------------------------------------ */

static void
put_cursor(struct app *app, int prompt_row, int prompt_x)
{
	struct pane *p = &app->pane[app->focus];
	int y = p->y + (int)(p->view->row - p->view->top);

	if (app->prompt)
		screen_cursor(app->screen, prompt_row, prompt_x, true);
	else
		screen_cursor(app->screen, y, p->x + p->view->cursor_x, true);
}

void
app_draw(struct app *app)
{
	struct row work = ROW_INIT;
	int prompt_row, prompt_x = 0, i;

	if (app->dirty)
		app_hold(app, true);
	if (app->dirty & (DIRTY_LAYOUT | DIRTY_REWRAP))
		app_layout(app);
	for (i = 0; i < PANE_COUNT; i++)
		draw_pane(app, i, &work);
	if (app->bar >= 0 && app->dirty)
		screen_bar(app->screen, app->title_row + 1, app->bar,
			   app->status_row - app->title_row - 1, STYLE_DIVIDER);
	if (app->title_row >= 0 && app->dirty & DIRTY_STATUS)
		draw_title(app, &work);
	/* On a single row the prompt takes what there is. */
	prompt_row = app->status_row >= 0 ? app->status_row : 0;
	if (app->prompt || (app->status_row >= 0 && app->dirty & DIRTY_STATUS))
		draw_status(app, &work, prompt_row, &prompt_x);
	if (app->dirty)
		app_hold(app, false);
	put_cursor(app, prompt_row, prompt_x);
	screen_update(app->screen);
	app->dirty = 0;
	row_free(&work);
}

void
app_say_now(struct app *app, const char *words)
{
	unsigned dirty = app->dirty;

	buf_clear(&app->message);
	buf_puts(&app->message, words);
	app->message_style = STYLE_STATUS;
	app->dirty = DIRTY_STATUS;
	app_draw(app);
	buf_clear(&app->message);
	app->dirty = dirty | DIRTY_STATUS;
}
