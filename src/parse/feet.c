/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Footnotes known by the marks that call them. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "parse/called.h"
#include "parse/chars.h"
#include "parse/feet.h"
#include "parse/feet_label.h"
#include "parse/mark.h"
#include "parse/sign.h"

enum {
	PAGE_ROWS = 90,	  /* in which a mark is looked for */
	COUNTED_ROWS = 4, /* above it, of a table */
	FOOT_ROWS = 40,	  /* of the footnotes of a page */
	LACKING = 3,	  /* footnotes whose numbers a scan may have lost */
	BETWEEN = 6,	  /* rows of what stands between two footnotes */
	CELLS_APART = 3,  /* spaces */
};

struct feet {
	struct arena *arena;
	const struct lexicon *lex;
	struct row *rows;
	size_t n;
	size_t top;    /* the row that the page begins */
	size_t note;   /* the row of the last footnote; n: none on this page */
	int last;      /* number of the last footnote; 0: none yet */
	bool ruled;    /* a rule or wide space on this page tells them */
	bool brackets; /* marks stand in them, in this language */
	bool in_notes; /* nothing but footnotes since the last began */
};

/* --- does a footnote begin? ------------------------------------------- */

/* A blank row, or what is printed round pages, stands right above row i. */
static bool
stands_apart(const struct feet *f, size_t i)
{
	return i == 0 || f->rows[i - 1].kind != ROW_TEXT;
}

/* Three cells stand apart in it, as in a row of a table with a number. */
static bool
has_cells(const struct row *r)
{
	size_t cell, behind;

	chars_cell(r->text, r->len, CELLS_APART, &cell);
	if (cell == r->len)
		return false;
	chars_cell(r->text + cell, r->len - cell, CELLS_APART, &behind);
	return cell + behind < r->len;
}

/* Words that no paragraph and no date begins with. */
static bool
may_be_noted(const struct feet *f, const struct row *r,
	     const struct feet_label *l)
{
	const char *s = r->text + l->len;
	size_t n = r->len - l->len;
	enum relation relation;
	enum part part;

	return (chars_open_upper(s, n) || (f->in_notes && l->misread)) &&
	       !lexicon_match(f->lex, "month", s, n) &&
	       !lexicon_match(f->lex, "date-unit", s, n) &&
	       !lexicon_opener(f->lex, s, n, &part, &relation) &&
	       !sign_is_date(f->lex, r->text, r->len) &&
	       !sign_is_meeting(f->lex, r->text, r->len) && !has_cells(r);
}

/* The text above the row waits to go on. */
static bool
is_torn_above(const struct feet *f, size_t i)
{
	while (i > f->top && f->rows[i - 1].kind != ROW_TEXT)
		i--;
	return i > f->top &&
	       !chars_stop(f->rows[i - 1].text, f->rows[i - 1].len);
}

/*
 * The footnote that is due, below a sentence that is not at its end, and none
 * but footnotes to the page's end.
 */
static bool
stands_at_foot(const struct feet *f, size_t i, const struct feet_label *l)
{
	int value = l->value;

	if (l->misread || !stands_apart(f, i) || !is_torn_above(f, i) ||
	    (f->last && value != f->last + 1))
		return false;
	for (size_t k = i + 1; k < f->n && k < i + FOOT_ROWS; k++) {
		const struct row *r = &f->rows[k];
		enum label_style style;
		int next = 0;

		if (r->page || r->kind == ROW_FURNITURE)
			return true;
		if (r->kind != ROW_TEXT)
			continue;
		mark_label(f->lex, r->text, r->len, &style, &next);
		if (style == LABEL_BARE && next == value + 1)
			value++;
		else if (stands_apart(f, k))
			return false;
	}
	return false;
}

/* Right above stands the number before it, and no footnote: a table's. */
static bool
is_counting(const struct feet *f, size_t i, const struct feet_label *l)
{
	size_t rows = 0;

	for (size_t k = i; k > f->top && rows < COUNTED_ROWS; k--) {
		const struct row *r = &f->rows[k - 1];
		enum label_style style;
		int value = 0;

		if (r->kind != ROW_TEXT)
			continue;
		rows++;
		mark_label(f->lex, r->text, r->len, &style, &value);
		if (style == LABEL_BARE && value + 1 == l->value)
			return !r->foot;
	}
	return false;
}

/* The surest way in which the rows above row i on its page call a number. */
static enum called
called(const struct feet *f, size_t i, int value)
{
	char mark[16];
	size_t from = i > PAGE_ROWS ? i - PAGE_ROWS : 0;

	snprintf(mark, sizeof mark, f->brackets ? "(%d)" : "%d", value);
	return called_in(f->lex, f->rows, from > f->top ? from : f->top, i,
			 mark);
}

/*
 * A capital tells a footnote from a line that goes on with a number; where a
 * script has none, what stands above must have come to a stop: "in the time
 * from / 17 to 20 October".
 */
static bool
stands_off(const struct feet *f, size_t i, const struct feet_label *l)
{
	const struct row *r = &f->rows[i];

	return !chars_open_caseless(r->text + l->len, r->len - l->len) ||
	       stands_apart(f, i) || !is_torn_above(f, i);
}

static bool
begins_note(const struct feet *f, size_t i, struct feet_label *l)
{
	const struct row *r = &f->rows[i];
	struct feet_place place = { f->last, f->in_notes, stands_apart(f, i) };
	enum called how;
	bool follows;

	if (!feet_label_read(f->lex, r, &place, l) || !may_be_noted(f, r, l))
		return false;
	follows = l->value > f->last && l->value <= f->last + LACKING + 1;
	if (f->in_notes && follows)
		return true;
	how = called(f, i, l->value);
	if ((l->value <= f->last && l->value != 1) || is_counting(f, i, l))
		return false;
	return (how == CALLED_SURE && stands_off(f, i, l)) ||
	       stands_at_foot(f, i, l) ||
	       (how == CALLED_LOOSE && follows &&
		(stands_apart(f, i) || l->value == f->last + 1));
}

/* --- all rows --------------------------------------------------------- */

/* What little stands between the footnotes of rows `from` and `to`. */
static void
take_between(struct feet *f, size_t from, size_t to)
{
	size_t blank = from + 1, texts = 0;

	while (blank < to && f->rows[blank].kind == ROW_TEXT)
		blank++;
	for (size_t i = blank; i < to; i++)
		texts += f->rows[i].kind == ROW_TEXT;
	if (texts > BETWEEN)
		return;
	for (size_t i = blank; i < to; i++)
		if (f->rows[i].kind == ROW_TEXT &&
		    f->rows[i].role == ROLE_UNKNOWN)
			f->rows[i].role = ROLE_FOOTNOTE;
}

static void
take_note(struct feet *f, size_t i, const struct feet_label *l)
{
	struct row *r = &f->rows[i];

	if (f->note < i && !f->in_notes)
		take_between(f, f->note, i);
	if (l->misread) {
		r->text =
			arena_printf(f->arena, "%d %.*s", l->value,
				     (int)(r->len - l->len), r->text + l->len);
		r->len = strlen(r->text);
	}
	r->foot = true;
	f->note = i;
	f->last = l->value;
	f->in_notes = true;
}

static void
take_text(struct feet *f, size_t i)
{
	struct row *r = &f->rows[i];
	struct feet_label l;

	if (r->role == ROLE_UNKNOWN && !f->ruled && begins_note(f, i, &l))
		take_note(f, i, &l);
	else if (stands_apart(f, i))
		f->in_notes = false;
}

void
rows_mark_feet(struct arena *a, const struct lexicon *lex, struct row *rows,
	       size_t n)
{
	struct feet f = {
		.arena = a, .lex = lex, .rows = rows, .n = n, .note = n
	};

	size_t brackets;

	lexicon_rows(lex, "mark", &brackets);
	f.brackets = brackets > 0;
	for (size_t i = 0; i < n; i++) {
		struct row *r = &rows[i];

		/* Of pages in columns a head may stand amid the text. */
		if (r->page && r->kind != ROW_FURNITURE)
			f.top = i;
		if (r->page) {
			f.note = n;
			f.ruled = f.in_notes = false;
		}
		if (r->kind == ROW_RULE ||
		    (r->kind == ROW_BLANK && r->indent >= ROW_WIDE_BLANK))
			f.ruled = true;
		else if (r->kind == ROW_FURNITURE)
			f.in_notes = false;
		else if (r->kind == ROW_TEXT)
			take_text(&f, i);
	}
}
