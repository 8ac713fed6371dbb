/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Cutting rows into pieces.  An empty line, a rule, a page's end always cut;
 * other rows are asked what they begin with (begin.c) and whether they end
 * the piece above them (cut.c).
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/cutter.h"
#include "parse/item.h"
#include "parse/sign.h"
#include "parse/table.h"

enum {
	EARLY_PERCENT = 80, /* of the width: less is left short */
	ROOM_PERCENT = 85,  /* of the width: less was not full */
	BRIEF_PERCENT = 60, /* where lines are broken between words */
	BRIEF = 64,	    /* columns, where they are not broken */
};

/*
 * Set without spaces a line can be broken anywhere, and is nearly as long as
 * any other where its paragraph goes on.
 */
static bool
is_early(const struct row *last)
{
	return row_is_wrapped(last) && last->len >= 3 &&
	       char_tight(last->text + last->len - 3, 3) &&
	       (last->indent + last->points) * 100 <
		       last->width * EARLY_PERCENT;
}

static bool
is_brief(const struct row *first, const struct row *last)
{
	if (row_is_wrapped(last))
		return is_early(last) || (last->indent + last->points) * 100 <
						 last->width * BRIEF_PERCENT;
	return first == last && last->points <= BRIEF;
}

/*
 * The last text ended before its line did.  A ragged edge hides where one
 * ends, and lines that were never wrapped have no edge.
 */
static bool
left_room(const struct cutter *c, const struct row *next)
{
	return c->body && (!row_is_wrapped(c->body) ||
			   row_is_early(c->body, next, ROOM_PERCENT));
}

static void
finish(struct cutter *c)
{
	struct piece *p;
	struct marked m;
	struct emphasis em;

	if (!c->first)
		return;
	em = (struct emphasis){ .open = c->open && c->kind == PIECE_TEXT,
				.footnote = c->kind == PIECE_FOOTNOTE };
	m = mark_clean(c->arena, c->text.data ? c->text.data : "", c->text.len,
		       &em);
	c->open = em.open;
	c->out.at = arena_grow(c->arena, c->out.at, c->out.n, &c->out.cap,
			       sizeof *c->out.at);
	p = &c->out.at[c->out.n++];
	*p = (struct piece){ .kind = c->kind,
			     .gap = c->gap,
			     .begins = c->first->begins,
			     .heading = c->heading,
			     .bullet = c->bullet,
			     .stands_in = row_stands_in(c->first),
			     .behind_room = c->room,
			     .early = is_early(c->last),
			     .brief = is_brief(c->first, c->last),
			     .text = m.text,
			     .len = m.len,
			     .marks = m.marks,
			     .n_marks = m.n_marks,
			     .label = "",
			     .first_line = c->first->number,
			     .page = c->first->source_page,
			     .last_line = c->last->number,
			     .suspect = c->suspect,
			     .tail = c->tail,
			     .apart = c->apart };
	if (c->kind == PIECE_FOOTNOTE)
		p->label = arena_printf(c->arena, "%d", c->label);
	c->after_footnote = c->kind == PIECE_FOOTNOTE;
	c->footnoted = c->footnoted || c->after_footnote;
	if (c->kind == PIECE_TEXT) {
		c->body = c->last;
		c->complete = chars_stop(m.text, m.len) != 0;
		c->colon = chars_stop(m.text, m.len) == ':';
	}
	c->first = c->last = NULL;
	c->suspect = c->tail = NULL;
	buf_clear(&c->text);
	c->gap = GAP_LINE;
}

/* What stands right above a rule are the headings of its table. */
static void
mark_headings(struct cutter *c)
{
	for (size_t i = c->out.n; i-- > 0;) {
		struct piece *p = &c->out.at[i];

		if (p->kind != PIECE_TABLE)
			break;
		p->heading = true;
		if (p->gap != GAP_LINE)
			break;
	}
}

static void
begin_row(struct cutter *c, struct row *r)
{
	c->kind = PIECE_TABLE;
	c->heading = c->bullet = c->bold = false;
	if (c->gap == GAP_LINE && table_is_rule(r->text, r->len))
		mark_headings(c);
	if (!table_is_rule(r->text, r->len) &&
	    table_cells(&c->text, r->text, r->len))
		c->first = c->last = r;
	else
		c->first = c->last = NULL;
}

static void
begin(struct cutter *c, struct row *r)
{
	struct item item;
	size_t skip = 0, bold;
	int value = 0;

	c->kind = PIECE_TEXT;
	c->heading = c->bullet = false;
	c->first = c->last = r;
	if (table_is_row(r->text, r->len)) {
		begin_row(c, r);
		return;
	} else if (r->role != ROLE_TEXT &&
		   begin_is_footnote(c, r, &skip, &value)) {
		c->kind = PIECE_FOOTNOTE;
		c->label = value;
	} else {
		torn_early(c, r);
		torn_page(c, r);
		c->room = left_room(c, r);
		c->apart = c->room && c->gap == GAP_BLANK &&
			   row_is_wrapped(c->body);
		c->spaced += c->gap == GAP_BLANK;
		c->tight += c->gap == GAP_LINE;
		/* "* On behalf of ...", and other footnotes below it. */
		c->foot = c->foot && r->len > 1 && *r->text == '*' &&
			  r->text[1] == ' ';
		c->listing = c->colon || (c->listing && !c->complete);
		c->closed = begin_closes(c, r) ||
			    (c->closed &&
			     !sign_is_formula(c->lex, r->text, r->len));
		skip = begin_heading(r->text, r->len);
		bold = begin_is_bold(r->text, r->len);
		c->heading = skip > 0 || bold;
		if (!skip) {
			skip = begin_bullet(r->text, r->len);
			c->bullet = skip > 0;
		}
	}
	buf_add(&c->text, r->text + skip, r->len - skip);
	c->bold = begin_leaves_bold(r->text + skip, r->len - skip, false);
	if (item_read(r->text, r->len, &item) && item.style == ITEM_NUMBER)
		c->number = char_number(item.token, strlen(item.token));
}

static void
put_before(struct cutter *c, const char *number, size_t n)
{
	struct buf text = BUF_INIT;

	c->number = char_number(number, n - 1);
	buf_add(&text, number, n);
	buf_putc(&text, ' ');
	buf_add(&text, c->text.data, c->text.len);
	buf_free(&c->text);
	c->text = text;
}

/* A footnote without a number or asterisks is put aside. */
static void
begin_footnote(struct cutter *c, struct row *r)
{
	enum label_style style;
	size_t skip;

	finish(c);
	skip = mark_label(c->lex, r->text, r->len, &style, &c->label);
	c->kind = style != LABEL_NONE ? PIECE_FOOTNOTE
		  : cut_asterisks(r)  ? PIECE_SIGNED
				      : PIECE_FURNITURE;
	c->first = c->last = r;
	c->heading = c->bullet = c->bold = false;
	buf_add(&c->text, r->text + skip, r->len - skip);
}

/* A row of which the source says that it is a footnote's. */
static void
take_footnote(struct cutter *c, struct row *r)
{
	bool on = c->first && c->first->role == ROLE_FOOTNOTE;

	if (!on || r->begins == BEGINS_YES ||
	    (r->begins == BEGINS_UNKNOWN && cut_before(c, r))) {
		begin_footnote(c, r);
		return;
	}
	words_continue(c->words, &c->text, r->text, r->len);
	c->last = r;
}

/*
 * Of a row of which the source says whether something begins with it: boxes may
 * tell that of all but "The General Assembly,", without which nothing is read.
 */
static void
take_known(struct cutter *c, struct row *r)
{
	if (r->begins == BEGINS_YES || !c->first || c->kind != PIECE_TEXT ||
	    (chars_stop(r->text, r->len) &&
	     sign_is_formula(c->lex, r->text, r->len))) {
		finish(c);
		begin(c, r);
		return;
	}
	words_continue(c->words, &c->text, r->text, r->len);
	c->last = r;
}

/*
 * "the peace-3." and below it "keeping operation": the number, of so many
 * bytes, goes before the piece at hand, which the row goes on with.
 */
static void
take_behind_number(struct cutter *c, struct row *r, size_t glued)
{
	char number[8] = "";
	char *at = c->text.data + c->text.len - glued;

	memcpy(number, at, glued);
	*at = '-';
	c->text.len -= glued - 1;
	put_before(c, number, glued);
	words_continue(c->words, &c->text, r->text, r->len);
	c->last = r;
}

static void
take_text(struct cutter *c, struct row *r)
{
	size_t glued;

	if (r->role == ROLE_FOOTNOTE) {
		take_footnote(c, r);
		return;
	}
	if (r->page) {
		finish(c);
		c->gap = GAP_PAGE;
		c->foot = c->after_footnote = c->footnoted = false;
	}
	if (r->begins != BEGINS_UNKNOWN) {
		take_known(c, r);
		return;
	}
	if (!r->page && begin_is_late_number(c, r)) {
		put_before(c, r->text, r->len);
		c->last = r;
		return;
	}
	glued = r->page || !c->first ? 0 : begin_glued_number(c);
	if (glued) {
		take_behind_number(c, r, glued);
		return;
	}
	if (c->first && (c->first->role == ROLE_FOOTNOTE || cut_before(c, r))) {
		bool below_footnotes = c->kind == PIECE_FOOTNOTE;

		suspect_tail(c, r);
		finish(c);
		/* What comes below footnotes is another page. */
		if (below_footnotes)
			c->gap = GAP_PAGE;
	}
	if (!c->first) {
		begin(c, r);
		return;
	}
	suspect_row(c, r);
	words_continue(c->words, &c->text, r->text, r->len);
	c->bold = begin_leaves_bold(r->text, r->len, c->bold);
	c->last = r;
}

static void
take_furniture(struct cutter *c, struct row *r)
{
	enum gap gap = r->page || c->gap == GAP_PAGE ? GAP_PAGE : GAP_BLANK;

	finish(c);
	if (r->page)
		c->foot = c->after_footnote = false;
	c->kind = PIECE_FURNITURE;
	c->first = c->last = r;
	bool note = c->after_footnote;

	buf_add(&c->text, r->text, r->len);
	finish(c);
	c->after_footnote = note;
	c->gap = gap;
}

/*
 * "8." or "(a)" on a line of its own, and what it is the number of below an
 * empty line: pdftotext parts them where the space between them is wide.
 */
static bool
waits_for_text(const struct cutter *c, const struct row *r)
{
	const struct row *end = c->rows + c->n;
	struct item item, next;

	if (!c->first || c->first != c->last || c->kind != PIECE_TEXT)
		return false;
	if (row_is_bullet(c->first))
		item = (struct item){ .style = ITEM_BULLET };
	else if (!item_is_all(c->text.data, c->text.len, &item))
		return false;
	while (r < end && r->kind == ROW_BLANK)
		r++;
	if (r == end || r->kind != ROW_TEXT || r->page)
		return false;
	return item.style == ITEM_NUMBER
		       ? begin_opens(c, r->text, r->len)
		       : c->complete && !item_read(r->text, r->len, &next) &&
				 (item.style == ITEM_BULLET ||
				  chars_open_upper(r->text, r->len));
}

struct pieces
pieces_make(struct arena *a, const struct lexicon *lex, struct row *rows,
	    size_t n, struct words *words)
{
	struct cutter c = { .arena = a,
			    .lex = lex,
			    .words = words,
			    .rows = rows,
			    .n = n,
			    .gap = GAP_BLANK };

	for (size_t i = 0; i < n; i++) {
		struct row *r = &rows[i];

		switch (r->kind) {
		case ROW_TEXT:
			take_text(&c, r);
			break;
		case ROW_BLANK:
			/* A label may stand above its footnote. */
			if ((c.kind == PIECE_FOOTNOTE && !c.text.len) ||
			    waits_for_text(&c, r))
				break;
			finish(&c);
			c.foot = c.foot || r->indent >= ROW_WIDE_BLANK;
			if (c.gap == GAP_LINE)
				c.gap = GAP_BLANK;
			break;
		case ROW_RULE:
			take_furniture(&c, r);
			c.foot = true;
			break;
		case ROW_FURNITURE:
			take_furniture(&c, r);
			break;
		}
	}
	finish(&c);
	buf_free(&c.text);
	return c.out;
}
