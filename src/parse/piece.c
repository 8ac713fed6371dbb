/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Cutting rows into pieces.  An empty line, a rule, a page's end always cut;
 * where a text has no empty lines, the first line of a paragraph is known by
 * its number, its indent, its opening words or by the line before it having
 * been left short.
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/item.h"
#include "parse/piece.h"
#include "parse/sign.h"
#include "text/utf8.h"

enum {
	INDENT = 3, /* columns that make a first line */
	/* Of the width: text set in a proportional face is ragged. */
	RAGGED_PERCENT = 85,
	SHORT_PERCENT = 70,
	FULL_PERCENT = 100,
	LABEL_MAX = 999,
	NOTE_ROWS = 30, /* of one footnote, at most */
};

/* Where cutting stands. */
struct cutter {
	struct arena *arena;
	const struct lexicon *lex;
	struct words *words;
	struct row *rows;
	size_t n, at;
	struct pieces out;
	struct buf text;      /* of the piece at hand */
	enum piece_kind kind; /* of the piece at hand */
	enum gap gap;
	const struct row *first, *last;
	bool heading, bullet;
	bool open;	 /* an emphasis goes on into the next piece */
	bool foot;	 /* below a rule or wide space: footnotes may come */
	int label;	 /* of the footnote at hand, or of the last; 0: none */
	bool after_note; /* the piece before is a footnote on this page */
	int number;	 /* of the last paragraph "N." */
	bool noted;	 /* a footnote stands on this page */
	bool complete;	 /* the last piece of text ends in a stop */
};

/* --- what a row begins with --- */

static size_t
skip_heading(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && s[i] == '#')
		i++;
	if (i == 0 || i > 6 || i == n || s[i] != ' ')
		return 0;
	while (i < n && s[i] == ' ')
		i++;
	return i;
}

/* "- (a) To report": the bullet is the markup's, the (a) the text's. */
static size_t
skip_bullet(const char *s, size_t n)
{
	struct item item;

	if (n < 3 || !strchr("-*+", s[0]) || s[1] != ' ')
		return 0;
	return item_read(s + 2, n - 2, &item) && (item.style != ITEM_BULLET ||
						  (unsigned char)s[2] >= 0x80)
		       ? 2
		       : 0;
}

/* "**Whole line**" */
static bool
is_bold(const char *s, size_t n)
{
	return n > 4 && !strncmp(s, "**", 2) && !strncmp(s + n - 2, "**", 2) &&
	       s[2] != '*' && !memmem(s + 2, n - 4, "**", 2);
}

/* A bold passage that the row leaves open. */
static bool
leaves_bold(const char *s, size_t n)
{
	size_t count = 0;

	for (size_t i = 0; i + 1 < n; i++)
		if (s[i] == '*' && s[i + 1] == '*')
			count++, i++;
	return count % 2 == 1;
}

/* The text begins with an opener, emphasised perhaps. */
static bool
opens(const struct cutter *c, const char *s, size_t n)
{
	enum part part;
	enum relation relation;

	while (n > 0 && strchr("*_", *s))
		s++, n--;
	return lexicon_opener(c->lex, s, n, &part, &relation) > 0;
}

/* A label alone on its line needs a text on one of the next. */
static bool
text_follows(const struct cutter *c, const struct row *r)
{
	const struct row *end = c->rows + c->n;

	for (r++; r < end && r->kind == ROW_BLANK;)
		r++;
	return r < end && r->kind == ROW_TEXT && !r->page &&
	       chars_open_upper(r->text, r->len);
}

/*
 * Whether a row that begins a piece begins a footnote; *skip is the bytes of
 * its label.
 */
static bool
begins_footnote(const struct cutter *c, const struct row *r, size_t *skip,
		int *value)
{
	enum label_style style;
	bool next;

	*skip = mark_label(r->text, r->len, &style, value);
	if (style == LABEL_NONE || *value > LABEL_MAX)
		return false;
	/* "10 December 2020" below footnote 9 closes the text. */
	if (style == LABEL_BARE && sign_is_date(c->lex, r->text, r->len))
		return false;
	next = *value == c->label + 1;
	if (*skip == r->len)
		return next && text_follows(c, r) &&
		       (style != LABEL_BARE || c->foot || c->after_note);
	if (style == LABEL_RAISED)
		return true;
	if (style == LABEL_SLASH)
		return c->foot || c->after_note ||
		       chars_open_upper(r->text + *skip, r->len - *skip);
	/* Right below a rule any number does; later ones must follow. */
	if (c->foot && !c->after_note)
		return true;
	if (c->after_note)
		return next;
	return c->noted && next && c->gap != GAP_LINE &&
	       !opens(c, r->text + *skip, r->len - *skip);
}

/* --- pieces --- */

static void
finish(struct cutter *c)
{
	struct piece *p;
	struct marked m;

	if (!c->first)
		return;
	if (c->kind != PIECE_TEXT)
		c->open = false;
	m = mark_clean(c->arena, c->text.data ? c->text.data : "", c->text.len,
		       &c->open);
	c->out.at = arena_grow(c->arena, c->out.at, c->out.n, &c->out.cap,
			       sizeof *c->out.at);
	p = &c->out.at[c->out.n++];
	*p = (struct piece){ .kind = c->kind,
			     .gap = c->gap,
			     .heading = c->heading,
			     .bullet = c->bullet,
			     .text = m.text,
			     .len = m.len,
			     .marks = m.marks,
			     .n_marks = m.n_marks,
			     .label = "",
			     .first_line = c->first->number,
			     .last_line = c->last->number };
	if (c->kind == PIECE_FOOTNOTE)
		p->label = arena_printf(c->arena, "%d", c->label);
	c->after_note = c->kind == PIECE_FOOTNOTE;
	c->noted = c->noted || c->after_note;
	if (c->kind == PIECE_TEXT)
		c->complete = chars_stop(m.text, m.len) != 0;
	c->first = c->last = NULL;
	buf_clear(&c->text);
	c->gap = GAP_LINE;
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
	if (r->text[0] == '|' && r->len > 1) {
		c->kind = PIECE_TABLE;
	} else if (begins_footnote(c, r, &skip, &value)) {
		c->kind = PIECE_FOOTNOTE;
		c->label = value;
	} else {
		c->foot = false;
		skip = skip_heading(r->text, r->len);
		bold = is_bold(r->text, r->len);
		c->heading = skip > 0 || bold;
		if (!skip) {
			skip = skip_bullet(r->text, r->len);
			c->bullet = skip > 0;
		}
	}
	buf_add(&c->text, r->text + skip, r->len - skip);
	if (item_read(r->text, r->len, &item) && item.style == ITEM_NUMBER)
		c->number = char_number(item.token, strlen(item.token));
}

/* --- where a piece ends --- */

static bool
ends_item(const struct cutter *c, const struct row *r)
{
	return chars_stop(r->text, r->len) ||
	       sign_ends_and(c->lex, r->text, r->len);
}

/* Behind the rows that begin with r, and an empty one, stands the next. */
static bool
footnote_follows(const struct cutter *c, const struct row *r)
{
	enum label_style style;
	const struct row *end = c->rows + c->n;
	int value;

	for (int i = 0; i < NOTE_ROWS && r < end && r->kind == ROW_TEXT; i++)
		r++;
	while (r < end && r->kind == ROW_BLANK)
		r++;
	if (r >= end || r->kind != ROW_TEXT)
		return false;
	mark_label(r->text, r->len, &style, &value);
	return style != LABEL_NONE && value == c->label + 1;
}

/* A footnote goes on in this row unless the row says otherwise. */
static bool
cuts_footnote(const struct cutter *c, const struct row *r)
{
	enum label_style style;
	int value;

	if (!c->text.len)
		return false;
	mark_label(r->text, r->len, &style, &value);
	if (style == LABEL_RAISED)
		return true;
	if (style != LABEL_NONE && value == c->label + 1)
		return true;
	/* Indented footnotes end where the indent does, or with the page. */
	if (r->indent > 1 && r->indent == c->last->indent)
		return false;
	if (chars_stop(c->last->text, c->last->len) != '.' ||
	    mark_is_abbreviation(c->lex, c->last->text, c->last->len))
		return false;
	if (row_is_early(c->last, r, FULL_PERCENT))
		return true;
	/* A full line that ends a sentence: the page's text waits to go on. */
	return !c->complete && !footnote_follows(c, r);
}

static bool
cuts_by_indent(const struct cutter *c, const struct row *r)
{
	if (r->indent < r->margin + INDENT)
		return false;
	if (r->indent > c->last->indent + 1)
		return true;
	/* One line paragraphs, one below the other. */
	return c->last == c->first && r->indent <= c->last->indent &&
	       chars_stop(c->last->text, c->last->len);
}

/*
 * In indented text a short line without a stop, at the margin and with an
 * empty line behind it, is a heading.
 */
static bool
is_short_title(const struct cutter *c, const struct row *r)
{
	const struct row *next = r + 1;

	return r->indent > 1 && c->first->indent > r->indent + 1 &&
	       next < c->rows + c->n && next->kind == ROW_BLANK &&
	       !chars_stop(r->text, r->len) &&
	       !chars_open_lower(r->text, r->len) &&
	       r->indent + r->points <= r->width * RAGGED_PERCENT / 100;
}

/* "49/96." at the beginning of a row, the title behind or below it. */
static bool
is_title_row(const struct cutter *c, const struct row *r)
{
	struct sign_title t;

	return sign_title(c->lex, r->text, r->len, &t) &&
	       t.number + t.n_number < r->text + r->len &&
	       t.number[t.n_number] == '.' &&
	       (t.len == r->len ||
		chars_open_upper(r->text + t.len, r->len - t.len));
}

/* Whether the row right below the piece at hand begins another. */
static bool
cuts(const struct cutter *c, const struct row *r)
{
	const struct row *last = c->last;
	struct item item;

	if (r->page || (r->text[0] == '|') != (c->kind == PIECE_TABLE))
		return true;
	if (c->kind == PIECE_TABLE || skip_heading(r->text, r->len))
		return true;
	if (leaves_bold(c->text.data, c->text.len))
		return false;
	if (r->flowing || last->points > ROW_FLOWING || c->heading ||
	    is_bold(r->text, r->len))
		return true;
	if (c->kind == PIECE_FOOTNOTE)
		return cuts_footnote(c, r);
	/* A number on a line of its own, and what it is the number of. */
	if (item_read(c->text.data, c->text.len, &item) &&
	    item.len == c->text.len)
		return false;
	if (is_title_row(c, r) || sign_is_formula(c->lex, r->text, r->len) ||
	    sign_is_formula(c->lex, last->text, last->len) ||
	    sign_is_meeting(c->lex, r->text, r->len) ||
	    sign_is_meeting(c->lex, last->text, last->len) ||
	    sign_is_date(c->lex, last->text, last->len) ||
	    skip_bullet(r->text, r->len))
		return true;
	if (item_read(r->text, r->len, &item) &&
	    (item.len < r->len || item.style == ITEM_NUMBER) &&
	    (ends_item(c, last) || r->indent > last->indent + 1 ||
	     row_is_early(last, r, RAGGED_PERCENT)))
		return true;
	if (cuts_by_indent(c, r))
		return true;
	if (!chars_stop(last->text, last->len))
		return false;
	if (is_short_title(c, r))
		return true;
	if (!chars_open_upper(r->text, r->len))
		return false;
	if (opens(c, r->text, r->len))
		return true;
	return row_is_early(last, r,
			    chars_stop(last->text, last->len) == ','
				    ? SHORT_PERCENT
				    : RAGGED_PERCENT) ||
	       sign_is_annex(c->lex, r->text, r->len);
}

/* The piece at hand is the first line of a paragraph without a number. */
static bool
lacks_number(const struct cutter *c)
{
	struct item item;

	return c->first && c->first == c->last && c->kind == PIECE_TEXT &&
	       !item_read(c->text.data, c->text.len, &item) &&
	       opens(c, c->text.data, c->text.len);
}

/*
 * A converter may put a paragraph's number behind its first line, on a line
 * of its own: "4."
 */
static bool
is_late_number(const struct cutter *c, const struct row *r)
{
	struct item item;

	return lacks_number(c) && item_read(r->text, r->len, &item) &&
	       item.len == r->len && item.style == ITEM_NUMBER &&
	       !chars_stop(c->last->text, c->last->len);
}

/* Or glued to its last word, whose hyphen goes: "on South8." is "South-". */
static size_t
glued_number(const struct cutter *c)
{
	const char *s = c->text.data;
	size_t n = c->text.len, digits = 0;

	if (!lacks_number(c) || n < 4 || s[n - 1] != '.')
		return 0;
	while (digits < 3 && char_is_digit(s[n - 2 - digits]))
		digits++;
	return digits && char_is_lower(s[n - 2 - digits]) &&
			       char_number(s + n - 1 - digits, digits) ==
				       c->number + 1
		       ? digits + 1
		       : 0;
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

static void
take_text(struct cutter *c, struct row *r)
{
	if (r->page) {
		finish(c);
		c->gap = GAP_PAGE;
		c->foot = c->after_note = c->noted = false;
	}
	if (!r->page && is_late_number(c, r)) {
		put_before(c, r->text, r->len);
		c->last = r;
		return;
	}
	size_t glued = r->page || !c->first ? 0 : glued_number(c);

	if (glued) {
		char number[8] = "";

		memcpy(number, c->text.data + c->text.len - glued, glued);
		c->text.data[c->text.len - glued] = '-';
		c->text.len -= glued - 1;
		put_before(c, number, glued);
		words_continue(c->words, &c->text, r->text, r->len);
		c->last = r;
		return;
	}
	if (c->first && cuts(c, r)) {
		bool below_notes = c->kind == PIECE_FOOTNOTE;

		finish(c);
		/* What comes below footnotes is another page. */
		if (below_notes)
			c->gap = GAP_PAGE;
	}
	if (!c->first) {
		begin(c, r);
		return;
	}
	words_continue(c->words, &c->text, r->text, r->len);
	c->last = r;
}

static void
take_furniture(struct cutter *c, struct row *r)
{
	enum gap gap = r->page || c->gap == GAP_PAGE ? GAP_PAGE : GAP_BLANK;

	finish(c);
	if (r->page)
		c->foot = c->after_note = false;
	c->kind = PIECE_FURNITURE;
	c->first = c->last = r;
	bool note = c->after_note;

	buf_add(&c->text, r->text, r->len);
	finish(c);
	c->after_note = note;
	c->gap = gap;
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
			if (c.kind == PIECE_FOOTNOTE && !c.text.len)
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
