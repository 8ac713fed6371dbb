/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a row begins with: markup, a number, an opener, a footnote's label. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/cutter.h"
#include "parse/item.h"
#include "parse/sign.h"
#include "text/utf8.h"

enum {
	LABEL_MAX = 999,
	CALLED_BACK = 40, /* pieces in which a mark is looked for */
};

size_t
begin_heading(const char *s, size_t n)
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
size_t
begin_bullet(const char *s, size_t n)
{
	struct item item;

	if (n < 3 || !strchr("-*+", s[0]) || s[1] != ' ')
		return 0;
	if (!item_read(s + 2, n - 2, &item))
		return 0;
	/* "- - To report": the second is the text's. */
	return item.style != ITEM_BULLET || (unsigned char)s[2] >= 0x80 ||
			       (s[0] == '-' && s[2] == '-')
		       ? 2
		       : 0;
}

/* "**Whole line**" */
bool
begin_is_bold(const char *s, size_t n)
{
	return n > 4 && !strncmp(s, "**", 2) && !strncmp(s + n - 2, "**", 2) &&
	       s[2] != '*' && !memmem(s + 2, n - 4, "**", 2);
}

/*
 * Asterisks with a blank behind them close a bold passage or, where none is
 * open, call what is said below the text: "Chile,*** China,*".
 */
bool
begin_leaves_bold(const char *s, size_t n, bool bold)
{
	const char *star = memchr(s, '*', n);

	for (size_t i = star ? (size_t)(star - s) : n, end; i < n; i = end) {
		for (end = i; end < n && s[end] == '*';)
			end++;
		if (end >= i + 2 && (bold || (end < n && s[end] != ' ')))
			bold = !bold;
		end += end == i;
	}
	return bold;
}

bool
begin_closes(const struct cutter *c, const struct row *r)
{
	const struct lexeme *vote = sign_vote(c->lex, r->text, r->len);

	return sign_is_meeting(c->lex, r->text, r->len) ||
	       (vote && chars_open_upper(r->text, r->len) && c->complete);
}

/* The text begins with an opener, emphasised perhaps. */
bool
begin_opens(const struct cutter *c, const char *s, size_t n)
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

/* "Committee,44 took", "products;45": right behind a stop, as marks are. */
static bool
is_glued(const char *s, const char *at, const char *end, size_t n)
{
	return at > s + 1 && strchr(",;.", at[-1]) && !char_is_digit(at[-2]) &&
	       at[-2] != ' ' && (at + n == end || at[n] == ' ');
}

/* A number stands in the text above as marks do: "of Guinea, 43". */
static bool
is_called(const struct cutter *c, const char *digits, size_t n)
{
	size_t first = c->out.n > CALLED_BACK ? c->out.n - CALLED_BACK : 0;

	for (size_t i = first; i < c->out.n; i++) {
		const struct piece *p = &c->out.at[i];
		const char *at = p->text, *end = p->text + p->len;

		for (; n && p->kind == PIECE_TEXT &&
		       (at = memmem(at, (size_t)(end - at), digits, n));
		     at += n) {
			if (is_glued(p->text, at, end, n))
				return true;
			if (at < p->text + 3 || at[-1] != ' ' ||
			    (at[-2] != ',' && !char_is_lower(at[-2])))
				continue;
			if (at + n == end || (at[n] == ' ' && end - at > 3 &&
					      char_is_lower(at[n + 1])))
				return true;
		}
	}
	return false;
}

/* "(1)" stands in a text right behind a word, as marks do. */
static bool
has_bracketed(const char *s, size_t n, const char *label, size_t len)
{
	const char *at = s, *end = s + n;

	while ((at = memmem(at, (size_t)(end - at), label, len))) {
		if (at > s && at[-1] != ' ')
			return true;
		at += len;
	}
	return false;
}

/*
 * A label in brackets is called by the text at hand or above: where no empty
 * line parts footnotes from the text, nothing else tells.
 */
static bool
is_called_bracketed(const struct cutter *c, const struct row *r)
{
	size_t first = c->out.n > CALLED_BACK ? c->out.n - CALLED_BACK : 0;
	const char *close = memchr(r->text, ')', r->len);
	size_t len = close ? (size_t)(close + 1 - r->text) : 0;

	if (!mark_is_bracketed(c->lex, r->text, r->len) || !len)
		return false;
	for (size_t i = first; i < c->out.n; i++)
		if (has_bracketed(c->out.at[i].text, c->out.at[i].len, r->text,
				  len))
			return true;
	return c->text.len &&
	       has_bracketed(c->text.data, c->text.len, r->text, len);
}

/* What may be a footnote's label, at the beginning of a row. */
struct label {
	enum label_style style;
	size_t len;
	int value;
	bool next; /* it is the one that is due */
};

static bool
opens_upper_behind(const struct row *r, const struct label *l)
{
	return chars_open_upper(r->text + l->len, r->len - l->len);
}

/* A bare number that is no label. */
static bool
is_text(const struct cutter *c, const struct row *r, const struct label *l)
{
	/* "10 December 2020" below footnote 9 closes the text. */
	if (sign_is_date(c->lex, r->text, r->len))
		return true;
	/* "paragraphs 5 and", and on the next page "6 of the resolution" */
	return c->gap == GAP_PAGE && !c->after_footnote && !c->complete &&
	       chars_open_lower(r->text + l->len, r->len - l->len);
}

/* Nothing stands behind the label on its row. */
static bool
is_alone(const struct cutter *c, const struct row *r, const struct label *l)
{
	return l->next && text_follows(c, r) &&
	       (l->style != LABEL_BARE || c->foot || c->after_footnote ||
		(c->closed && c->gap != GAP_LINE));
}

/* Nothing but its place tells whether a label is one. */
static bool
is_at_foot(const struct cutter *c, const struct row *r, const struct label *l)
{
	if (l->next && !c->after_footnote && is_called_bracketed(c, r))
		return true;
	/* Right below a rule any number does; later ones must follow. */
	if (c->foot && !c->after_footnote)
		return true;
	/* Nor is there anything but footnotes below the meeting. */
	if (c->closed && c->gap != GAP_LINE && (!c->after_footnote || l->next))
		return c->after_footnote || opens_upper_behind(r, l) ||
		       is_called(c, r->text, char_digits(r->text, r->len));
	/* Right below the meeting's date, in a text without empty lines. */
	if (c->closed && l->next && !c->after_footnote && c->body &&
	    sign_is_date(c->lex, c->body->text, c->body->len))
		return opens_upper_behind(r, l);
	/* Below the last paragraph, and nothing tells but its mark. */
	if (l->style == LABEL_BARE && c->complete && c->gap == GAP_BLANK &&
	    l->value > c->number + 1 && opens_upper_behind(r, l) &&
	    is_called(c, r->text, char_digits(r->text, r->len)))
		return true;
	if (c->after_footnote)
		return l->next;
	return c->footnoted && l->next && c->gap != GAP_LINE &&
	       !begin_opens(c, r->text + l->len, r->len - l->len);
}

size_t
begin_tight_label(const struct cutter *c, const struct row *r)
{
	size_t n = char_digits(r->text, r->len), len;

	if (!n || n + 4 > r->len || char_number(r->text, n) != c->label + 1 ||
	    !(c->closed || c->foot || c->after_footnote ||
	      c->kind == PIECE_FOOTNOTE) ||
	    !utf8_is_upper(utf8_decode(r->text + n, r->len - n, &len)) ||
	    !utf8_is_lower(
		    utf8_decode(r->text + n + len, r->len - n - len, &len)))
		return 0;
	return n;
}

bool
begin_is_footnote(const struct cutter *c, const struct row *r, size_t *skip,
		  int *value)
{
	struct label l;

	*skip = l.len = mark_label(c->lex, r->text, r->len, &l.style, value);
	if (l.style == LABEL_NONE) {
		*skip = begin_tight_label(c, r);
		*value = c->label + 1;
		return *skip > 0;
	}
	if (*value > LABEL_MAX)
		return false;
	if (r->foot)
		return true;
	l.value = *value;
	l.next = l.value == c->label + 1;
	if (l.style == LABEL_BARE && is_text(c, r, &l))
		return false;
	if (l.len == r->len)
		return is_alone(c, r, &l);
	if (l.style == LABEL_RAISED)
		return true;
	if (l.style == LABEL_SLASH)
		return c->foot || c->after_footnote ||
		       opens_upper_behind(r, &l);
	return is_at_foot(c, r, &l);
}

/* The piece at hand is the first line of a paragraph without a number. */
static bool
lacks_number(const struct cutter *c)
{
	struct item item;

	return c->first && c->first == c->last && c->kind == PIECE_TEXT &&
	       !item_read(c->text.data, c->text.len, &item) &&
	       begin_opens(c, c->text.data, c->text.len);
}

/*
 * A converter may put a paragraph's number behind its first line, on a line
 * of its own: "4."
 */
bool
begin_is_late_number(const struct cutter *c, const struct row *r)
{
	struct item item;

	/* Hardly any row is a number: what costs more is asked last. */
	return item_is_all(r->text, r->len, &item) &&
	       item.style == ITEM_NUMBER && lacks_number(c) &&
	       !chars_stop(c->last->text, c->last->len);
}

/* Or glued to its last word, whose hyphen goes: "on South8." is "South-". */
size_t
begin_glued_number(const struct cutter *c)
{
	const char *s = c->text.data;
	size_t n = c->text.len, digits = 0;

	if (n < 4 || s[n - 1] != '.')
		return 0;
	while (digits < 3 && digits + 2 < n && char_is_digit(s[n - 2 - digits]))
		digits++;
	return digits && char_is_lower(s[n - 2 - digits]) &&
			       char_number(s + n - 1 - digits, digits) ==
				       c->number + 1 &&
			       lacks_number(c)
		       ? digits + 1
		       : 0;
}
