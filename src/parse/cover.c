/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines above a text that nothing announces. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/cover.h"
#include "parse/facts.h"
#include "parse/sign.h"
#include "parse/title.h"
#include "text/like.h"
#include "text/utf8.h"

enum {
	CLOSING_LIMIT = 60, /* bytes of a line with a date */
	PRESS_DIGITS = 3,   /* at least, of the number of a press release */
};

/*
 * Of a text that was adopted in several meetings the first is told, as the
 * United Nations do.
 */
static void
close_meeting(struct build *b, const struct sign_meeting *meeting)
{
	if (!b->met)
		b->r->meeting = facts_meeting(b, meeting);
	b->met = true;
}

static void
close_date(struct build *b, struct date date)
{
	if (!b->dated)
		b->r->adopted = date;
	b->dated = true;
}

/* "以十三票对零票通过", behind the meeting: words of kind "carried". */
static bool
is_carried(const struct lexicon *lex, const char *s, size_t n)
{
	size_t rows;

	if (n > CLOSING_LIMIT || !lexicon_rows(lex, "carried", &rows))
		return false;
	for (size_t i = 0; i < n; i++)
		if (((unsigned char)s[i] & 0xc0) != 0x80 &&
		    lexicon_match(lex, "carried", s + i, n - i))
			return true;
	return false;
}

static bool
is_meeting_next(const struct build *b, const struct piece *p)
{
	const struct piece *end = b->pieces->at + b->extent.end;

	return p + 1 < end && p[1].kind == PIECE_TEXT &&
	       sign_is_meeting(b->lex, p[1].text, p[1].len);
}

bool
cover_close(struct build *b, const struct piece *p)
{
	const char *s = p->text;
	struct sign_meeting meeting;
	size_t n = p->len, len, more;
	struct date date;

	if (sign_closing(b->lex, s, n, &meeting, &date)) {
		close_meeting(b, &meeting);
		if (date.year)
			close_date(b, date);
		return true;
	}
	len = sign_meeting(b->lex, s, n, &meeting);
	if (len && is_carried(b->lex, s + len, n - len)) {
		close_meeting(b, &meeting);
		return true;
	}
	len = n < CLOSING_LIMIT ? sign_meeting_date(b->lex, s, n, &date) : 0;
	/* "... to 30", and on the next page "June 2021" */
	len = date.year && (date.day || !b->r->adopted.day) ? len : 0;
	while (len > 0 && len < n && strchr(" .)", s[len]))
		len++;
	/* A comma parts it from the meeting below it. */
	if (len > 0 && len < n && is_meeting_next(b, p) &&
	    like_ascii(s + len, n - len, &more) == ',')
		len += more;
	if (len == 0 || len < n)
		return false;
	close_date(b, date);
	return true;
}

enum {
	TITLE_LIMIT = 300, /* characters */
	PREAMBLE = 60,	   /* bytes, at least, of a paragraph of one */
	TITLE_BACK = 4,	   /* pieces between a title and the formula */
};

static const struct piece *
piece_at(const struct build *b, size_t i)
{
	return &b->pieces->at[i];
}

/* "A/RES/48/104", perhaps with words behind it: the first such piece. */
static size_t
own_symbol(const struct build *b, size_t last)
{
	struct symbol s;

	for (size_t i = b->extent.begin; i < last; i++) {
		const struct piece *p = piece_at(b, i);
		size_t len = sign_symbol(p->text, p->len);

		if (len && p->kind == PIECE_TEXT &&
		    symbol_parse(p->text, len, BODY_NONE, &s) &&
		    s.kind == KIND_RESOLUTION)
			return i;
	}
	return EXTENT_NONE;
}

/* The date that a piece is, or that ends it behind a symbol. */
static bool
read_date(const struct build *b, const struct piece *p, struct date *date)
{
	size_t at = sign_symbol(p->text, p->len);

	while (at < p->len && p->text[at] == ' ')
		at++;
	return p->kind == PIECE_TEXT &&
	       sign_is_date(b->lex, p->text + at, p->len - at) &&
	       sign_date(b->lex, p->text + at, p->len - at, date) > 0;
}

/* A date alone beside the meeting in piece i. */
static void
date_beside(struct build *b, size_t i, size_t first, size_t last)
{
	struct date date;

	if (b->r->adopted.year)
		return;
	if ((i + 1 < last && read_date(b, piece_at(b, i + 1), &date)) ||
	    (i > first && read_date(b, piece_at(b, i - 1), &date)))
		b->r->adopted = date;
}

/*
 * The first piece above a title of which all may be its own masthead: what
 * ends as sentences do is of another text, and so is the meeting below it.
 */
static size_t
own_masthead(const struct build *b)
{
	const struct extent *e = &b->extent;

	if (e->title == EXTENT_NONE)
		return EXTENT_NONE;
	for (size_t i = e->begin; i < e->title; i++) {
		const struct piece *p = piece_at(b, i);

		if (p->kind == PIECE_TEXT && chars_stop(p->text, p->len) &&
		    !sign_is_meeting(b->lex, p->text, p->len) &&
		    !sign_is_date(b->lex, p->text, p->len))
			return e->title;
	}
	return e->begin;
}

/* "Adopted", a line of its own above piece i. */
static bool
is_adopted_alone(const struct build *b, size_t i)
{
	const struct piece *p = i > b->extent.begin ? piece_at(b, i - 1) : NULL;
	const struct lexeme *row =
		p && p->kind == PIECE_TEXT
			? lexicon_match(b->lex, "vote", p->text, p->len)
			: NULL;

	return row && row->len == p->len;
}

/* "SC/11974": what the United Nations call a press release. */
static bool
is_press_symbol(const struct piece *p)
{
	size_t at = 0;

	while (at < p->len && char_is_upper(p->text[at]))
		at++;
	return at >= 2 && at < p->len && p->text[at] == '/' &&
	       char_digits(p->text + at + 1, p->len - at - 1) ==
		       p->len - at - 1 &&
	       p->len - at > PRESS_DIGITS;
}

/* A press release that quotes a text is of the day of its adoption. */
static void
read_press_date(struct build *b)
{
	const struct extent *e = &b->extent;
	struct date date;

	for (size_t i = e->begin; i < e->title && !b->r->adopted.year; i++) {
		const struct piece *next = piece_at(b, i + 1);

		if (is_press_symbol(piece_at(b, i)) &&
		    sign_is_date(b->lex, next->text, next->len) &&
		    sign_date(b->lex, next->text, next->len, &date))
			b->r->adopted = date;
	}
}

void
cover_read_adoption(struct build *b)
{
	const struct extent *e = &b->extent;
	size_t last = extent_text(e), first = own_symbol(b, last);
	struct date date;

	if (e->formula == EXTENT_NONE)
		return;
	/* What stands above the title may be of the text before. */
	if (b->before)
		first = e->title;
	else if (first == EXTENT_NONE)
		first = own_masthead(b);
	if (first == EXTENT_NONE)
		return;
	for (size_t i = first; i < last; i++) {
		const struct piece *p = piece_at(b, i);

		if (p->kind != PIECE_TEXT)
			continue;
		if (i > e->title && sign_is_adoption(b->lex, p->text, p->len))
			facts_read_adoption(b, p->text, p->len);
		/* "Adopted 13 September 2007" */
		else if (!b->r->adopted.year && p->len < CLOSING_LIMIT &&
			 sign_vote(b->lex, p->text, p->len))
			facts_read_adoption(b, p->text, p->len);
		else if (!*b->r->meeting &&
			 sign_is_meeting(b->lex, p->text, p->len)) {
			cover_close(b, p);
			date_beside(b, i, first, last);
		} else if (e->title != EXTENT_NONE && !b->r->adopted.year &&
			   (i > e->title || is_adopted_alone(b, i)) &&
			   read_date(b, p, &date)) {
			b->r->adopted = date;
		}
	}
	if (e->title != EXTENT_NONE)
		read_press_date(b);
}

/*
 * A line that may be a title: no fact, no number, no sentence unless it is
 * marked as a heading.
 */
static bool
may_be_title(const struct build *b, const struct piece *p)
{
	char section[SIGN_SECTION];
	struct date date;
	size_t len;

	return p->len > 0 && !utf8_longer(p->text, p->len, TITLE_LIMIT) &&
	       !strchr("[(|", p->text[0]) &&
	       chars_open_upper(p->text, p->len) &&
	       !char_is_digit(p->text[0]) &&
	       (p->heading || !chars_stop(p->text, p->len)) &&
	       !sign_letter(p->text, p->len) &&
	       !sign_is_date(b->lex, p->text, p->len) &&
	       !(sign_vote(b->lex, p->text, p->len) &&
		 sign_find_date(b->lex, p->text, p->len, &date, &len) <
			 p->len) &&
	       !sign_section(b->lex, p->text, p->len, section) &&
	       !sign_symbol(p->text, p->len) &&
	       !sign_is_masthead(b->lex, p->text, p->len) &&
	       !lexicon_match(b->lex, "organ", p->text, p->len);
}

/* "ADOPTED 18 December 1992" */
static bool
is_dated_adoption(const struct build *b, const struct piece *p)
{
	struct date date;
	size_t at, len;

	if (!sign_vote(b->lex, p->text, p->len))
		return false;
	at = sign_find_date(b->lex, p->text, p->len, &date, &len);
	return at < p->len && at + len == p->len;
}

/* A line that may stand between a title and its text. */
static bool
may_be_below(const struct build *b, const struct piece *p)
{
	return p->kind != PIECE_TEXT || p->text[0] == '[' ||
	       p->text[0] == '(' || sign_is_date(b->lex, p->text, p->len) ||
	       is_dated_adoption(b, p) ||
	       sign_is_meeting(b->lex, p->text, p->len);
}

size_t
cover_title(const struct build *b)
{
	const struct extent *e = &b->extent;
	size_t last = extent_text(e), first = own_symbol(b, last);

	if (e->formula == EXTENT_NONE)
		return EXTENT_NONE;
	first = first == EXTENT_NONE ? e->begin : first + 1;
	for (size_t i = last; i-- > first && last - i <= TITLE_BACK;) {
		const struct piece *p = piece_at(b, i);

		if (p->kind == PIECE_TEXT && may_be_title(b, p))
			return i;
		if (!may_be_below(b, p))
			return EXTENT_NONE;
	}
	return EXTENT_NONE;
}

size_t
cover_title_above(const struct build *b)
{
	const struct extent *e = &b->extent;

	for (size_t i = e->title;
	     i-- > e->begin && e->title - i <= TITLE_BACK;) {
		const struct piece *p = piece_at(b, i);

		/* "By", "Adopted" alone are what a page of the web says. */
		if (p->kind == PIECE_TEXT && may_be_title(b, p) &&
		    (p->heading || memchr(p->text, ' ', p->len)))
			return i;
		if (!may_be_below(b, p) && memchr(p->text, ' ', p->len))
			break;
	}
	return EXTENT_NONE;
}

/*
 * It ends as what is not the last paragraph of a preamble; before a quotation
 * in a colon, which titles may have, too.
 */
static bool
goes_on(const struct build *b, const struct piece *p)
{
	char stop = chars_stop(p->text, p->len);
	enum relation relation;
	enum part part;

	if (stop == ':')
		return lexicon_opener(b->lex, p->text, p->len, &part,
				      &relation) &&
		       part == PART_PREAMBULAR;
	return stop == ',' || stop == ';' ||
	       sign_ends_and(b->lex, p->text, p->len);
}

bool
cover_is_preamble(const struct build *b, size_t i)
{
	const struct extent *e = &b->extent;
	const struct piece *p = piece_at(b, i);

	return e->formula != EXTENT_NONE && e->title != EXTENT_NONE &&
	       i > e->title && i < e->formula && p->kind == PIECE_TEXT &&
	       p->len > PREAMBLE && goes_on(b, p) &&
	       chars_open_upper(p->text, p->len) &&
	       !sign_is_meeting(b->lex, p->text, p->len) &&
	       !sign_is_adoption(b->lex, p->text, p->len) &&
	       !lexicon_match(b->lex, "masthead", p->text, p->len);
}
