/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The editor an annotation is written in. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "text/utf8.h"
#include "tui/app_int.h"
#include "tui/editing.h"
#include "tui/editrows.h"
#include "tui/pane.h"
#include "tui/row_bidi.h"
#include "tui/view_editor.h"

enum {
	KEEP_MS = 500,	 /* from a change to the draft on disk */
	RETRY_MS = 5000, /* where it could not be written */
	ROWS_LEAST = 4,	 /* wished for */
};

struct editor {
	struct view v;
	struct drafting *drafting; /* owned */
	struct editbuf *edit;
	struct editrows rows;
	int goal; /* column that up and down keep to; -1: none */
	bool pasting;
	struct buf pasted;  /* put in at the end of it, as one change */
	unsigned long kept; /* version that is on disk */
	long long keep_due; /* when the draft is to be written; 0: never */
	struct buf warning;
};

static struct editor *
editor_of(struct view *v)
{
	return (struct editor *)v;
}

/* --- rows ------------------------------------------------------------- */

static void
place_cursor(struct editor *e)
{
	size_t at = editbuf_cursor(e->edit);
	size_t row = editrows_row(&e->rows, at);
	struct bidi_line line = editrows_line(&e->rows, row);
	int x = app_cursor(e->v.app, &line,
			   at - e->rows.lines[row].start + line.start,
			   e->v.columns);

	e->v.cursor_x = x < e->v.columns ? x : e->v.columns - 1;
	if (e->v.cursor_x < 0)
		e->v.cursor_x = 0;
}

/* The cursor is in another place; the text is the same. */
static unsigned
follow_cursor(struct editor *e)
{
	size_t row = editrows_row(&e->rows, editbuf_cursor(e->edit));
	unsigned react = pane_move(&e->v, row);

	place_cursor(e);
	return react | REACT_ROW;
}

static void
layout(struct view *v)
{
	struct editor *e = editor_of(v);

	editrows_make(&e->rows, editbuf_text(e->edit), v->columns);
	v->n_rows = e->rows.n;
	v->row = editrows_row(&e->rows, editbuf_cursor(e->edit));
	pane_settle(v, 0);
	place_cursor(e);
}

static void
draw_row(struct view *v, size_t row, struct row *out)
{
	const struct editor *e = editor_of(v);
	struct bidi_line line = editrows_line(&e->rows, row);

	row_add(out, STYLE_NORMAL, line.s + line.start, line.end - line.start);
	app_turn(v->app, out, 0, &line, v->columns);
}

/* "<C-c><C-c> saves, <Esc> keeps a draft" */
static void
put_keys(struct editor *e, struct row *out)
{
	static const struct {
		const char *line, *text;
	} told[] = { { "save", "saves" }, { "cancel", "leaves" } };
	struct buf keys = BUF_INIT;

	for (size_t i = 0; i < sizeof(told) / sizeof(told[0]); i++) {
		buf_clear(&keys);
		if (!keymaps_keys_of(e->v.app->keymaps, KEYMAP_EDITOR,
				     told[i].line, &keys))
			continue;
		row_printf(out, STYLE_DIVIDER_FOCUS, "%s%.*s %s",
			   out->text.len ? ", " : "",
			   (int)strcspn(keys.data, ","), keys.data,
			   told[i].text);
	}
	buf_free(&keys);
}

static void
title(struct view *v, struct row *left, struct row *right)
{
	struct editor *e = editor_of(v);
	const struct annotation *an = drafting_annotation(e->drafting);

	row_printf(left, STYLE_DIVIDER_FOCUS, "%s on %s of %s",
		   an->id ? "annotation" : "new annotation", an->anchor.label,
		   an->anchor.work);
	if (e->warning.len)
		row_puts(right, STYLE_ERROR, e->warning.data);
	else
		put_keys(e, right);
}

static int
wish(struct view *v)
{
	int rows = v->n_rows < 1000 ? (int)v->n_rows + 1 : 1000;

	return rows < ROWS_LEAST ? ROWS_LEAST : rows;
}

/* --- drafts ----------------------------------------------------------- */

static void
keep(struct editor *e)
{
	struct error err;

	e->keep_due = 0;
	if (e->kept == editbuf_version(e->edit))
		return;
	if (drafting_keep(e->drafting, editbuf_text(e->edit),
			  editbuf_cursor(e->edit), &err)) {
		view_editor_warn(&e->v, err.msg);
		e->keep_due = app_clock() + RETRY_MS;
		return;
	}
	e->kept = editbuf_version(e->edit);
}

static int
due(struct view *v)
{
	const struct editor *e = editor_of(v);
	long long left;

	if (!e->keep_due)
		return -1;
	left = e->keep_due - app_clock();
	return left > 0 ? (int)left : 0;
}

static void
tick(struct view *v)
{
	if (due(v) == 0)
		keep(editor_of(v));
}

static void
rescue(struct view *v)
{
	keep(editor_of(v));
}

/* --- changes ---------------------------------------------------------- */

/* The text has changed, or may have. */
static unsigned
changed(struct editor *e)
{
	size_t rows = e->v.n_rows;

	e->goal = -1;
	if (e->kept != editbuf_version(e->edit) && !e->keep_due)
		e->keep_due = app_clock() + KEEP_MS;
	buf_clear(&e->warning);
	layout(&e->v);
	return REACT_PANE | REACT_STATUS |
	       (e->v.n_rows == rows ? REACT_NONE : REACT_LAYOUT);
}

/* To another row, as near to the column aimed at as its text goes. */
static unsigned
go_to_row(struct editor *e, size_t row)
{
	size_t cursor = editbuf_cursor(e->edit);

	if (e->goal < 0)
		e->goal = editrows_column(&e->rows, cursor);
	editbuf_set_cursor(e->edit, editrows_at(&e->rows, row, e->goal));
	return follow_cursor(e);
}

static unsigned
move_rows(struct editor *e, long rows)
{
	long row = (long)e->v.row + rows;

	if (row < 0)
		row = 0;
	if (row >= (long)e->v.n_rows)
		row = (long)e->v.n_rows - 1;
	return go_to_row(e, (size_t)row);
}

static unsigned
request(struct view *v, const struct request *rq)
{
	struct editor *e = editor_of(v);
	unsigned long version = editbuf_version(e->edit);
	long page = v->height > 2 ? v->height - 1 : 1;

	switch (rq->command) {
	case COMMAND_UP:
		return move_rows(e, -1);
	case COMMAND_DOWN:
		return move_rows(e, 1);
	case COMMAND_PAGE_UP:
		return move_rows(e, -page);
	case COMMAND_PAGE_DOWN:
		return move_rows(e, page);
	case COMMAND_NEW_LINE:
		editbuf_insert(e->edit, "\n", 1);
		return changed(e);
	default:
		if (!editing_request(e->edit, rq))
			return REACT_PASS;
	}
	e->goal = -1;
	return editbuf_version(e->edit) == version ? follow_cursor(e)
						   : changed(e);
}

/* What a key puts into the text; "" for none. */
static const char *
text_of(rkey k, bool pasting, char utf8[5])
{
	if (k == RKEY_ENTER || k == (RKEY_CTRL | 'j'))
		return "\n";
	if (k == RKEY_TAB)
		return pasting ? "\t" : "    ";
	if (!key_is_text(k))
		return "";
	utf8[utf8_encode(k, utf8)] = '\0';
	return utf8;
}

static unsigned
end_paste(struct editor *e)
{
	e->pasting = false;
	if (!e->pasted.len)
		return REACT_NONE;
	editbuf_insert(e->edit, e->pasted.data, e->pasted.len);
	buf_clear(&e->pasted);
	return changed(e);
}

static unsigned
key(struct view *v, rkey k)
{
	struct editor *e = editor_of(v);
	char utf8[5];
	const char *text = text_of(k, e->pasting, utf8);

	if (k == RKEY_PASTE_END)
		return end_paste(e);
	if (k == RKEY_PASTE_START)
		e->pasting = true;
	if (!*text)
		return REACT_NONE;
	if (e->pasting) {
		buf_puts(&e->pasted, text);
		return REACT_NONE;
	}
	editbuf_insert(e->edit, text, strlen(text));
	return changed(e);
}

static void
close_editor(struct view *v)
{
	struct editor *e = editor_of(v);

	drafting_free(e->drafting);
	editbuf_free(e->edit);
	editrows_free(&e->rows);
	buf_free(&e->warning);
	buf_free(&e->pasted);
	free(e);
}

static const struct view_ops ops = {
	.name = "editor",
	.keymap = KEYMAP_EDITOR,
	.layout = layout,
	.draw_row = draw_row,
	.title = title,
	.request = request,
	.close = close_editor,
	.key = key,
	.due = due,
	.tick = tick,
	.rescue = rescue,
	.wish = wish,
};

struct view *
view_editor_new(struct app *app, struct drafting *d)
{
	struct editor *e = xcalloc(1, sizeof(*e));

	e->v.ops = &ops;
	e->v.app = app;
	e->v.columns = 80;
	e->v.height = 1;
	e->drafting = d;
	e->edit = editbuf_new(drafting_text(d));
	editbuf_set_cursor(e->edit, drafting_cursor(d));
	e->goal = -1;
	e->kept = editbuf_version(e->edit);
	layout(&e->v);
	return &e->v;
}

struct drafting *
view_editor_drafting(struct view *v)
{
	return editor_of(v)->drafting;
}

const char *
view_editor_text(const struct view *v)
{
	return editbuf_text(((const struct editor *)v)->edit);
}

size_t
view_editor_cursor(const struct view *v)
{
	return editbuf_cursor(((const struct editor *)v)->edit);
}

void
view_editor_set_text(struct view *v, const char *text)
{
	struct editor *e = editor_of(v);

	editbuf_set(e->edit, text);
	changed(e);
	keep(e);
}

void
view_editor_warn(struct view *v, const char *message)
{
	struct editor *e = editor_of(v);

	buf_clear(&e->warning);
	buf_puts(&e->warning, message);
}
