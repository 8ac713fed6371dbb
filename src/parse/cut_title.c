/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows that are titles: a resolution's number, what stands right below that,
 * and headings at the margin.
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/cutter.h"
#include "parse/item.h"
#include "parse/named.h"
#include "parse/sign.h"
#include "text/like.h"

enum {
	TITLE_ROWS = 10,  /* from a number to the formula, at most */
	SYMBOL_MOST = 32, /* bytes of one */
	NAMED_MOST = 96,  /* of a number with its organ's name */
	FILLER_MOST = 64, /* of what such a name is filled up with */
	ABOVE_MOST = 8,	  /* pieces in which a number may stand above */
	HEADING_ROWS = 4, /* of a heading, at most */
};

bool
cut_ends_sentence(const struct cutter *c, const struct row *r)
{
	const struct row *last = c->last;

	return r != c->first && c->kind == PIECE_TEXT && !c->heading &&
	       !chars_stop(last->text, last->len) &&
	       !sign_is_meeting(c->lex, last->text, last->len) &&
	       !sign_is_date(c->lex, last->text, last->len) &&
	       !sign_symbol(last->text, last->len);
}

/* Few rows below there is what stands below a title. */
static bool
stands_over_formula(const struct cutter *c, const struct row *r)
{
	const struct row *end = c->rows + c->n;

	if (end - r > TITLE_ROWS)
		end = r + TITLE_ROWS;
	for (r++; r < end; r++)
		if (r->kind == ROW_TEXT &&
		    sign_is_formula(c->lex, r->text, r->len))
			return true;
	return false;
}

/* The symbol of this number was printed above: "A/HRC/RES/19/41". */
static bool
is_own_number(const struct cutter *c, const char *number, size_t n)
{
	const char *at = c->text.data;
	size_t len = c->text.len;

	for (size_t i = c->out.n + 1; i-- > 0 && c->out.n - i <= ABOVE_MOST;) {
		const char *found = len ? memmem(at, len, number, n) : NULL;

		if (found && found > at && found[-1] == '/' &&
		    (found + n == at + len || !char_is_word(found[n])))
			return true;
		if (i > 0) {
			at = c->out.at[i - 1].text;
			len = c->out.at[i - 1].len;
		}
	}
	return false;
}

/*
 * "49/96" without a stop, the title behind a dash or below it: where a symbol
 * above tells that it is the text's own.
 */
static bool
is_unstopped_title(const struct cutter *c, const struct row *r,
		   const struct sign_title *t)
{
	size_t behind = (size_t)(t->number - r->text) + t->n_number, len;

	if (t->len < r->len && (behind + 1 >= r->len ||
				like_ascii(r->text + behind + 1,
					   r->len - behind - 1, &len) != '-'))
		return false;
	return !t->worded && stands_over_formula(c, r) &&
	       is_own_number(c, t->number, t->n_number);
}

/*
 * "49/96." at the beginning of a row, the title behind or below it: alone, or
 * below a full row ("... of resolution", "1701 (2006). It welcomes"), it may as
 * well end the sentence above.
 */
static bool
is_title_row(const struct cutter *c, const struct row *r)
{
	const char *end;
	struct sign_title t;
	bool alone;

	if (!sign_title(c->lex, r->text, r->len, &t))
		return false;
	end = t.number + t.n_number;
	if (end == r->text + r->len || *end != '.')
		return is_unstopped_title(c, r, &t);
	alone = t.len == r->len;
	if (!alone && !chars_open_upper(r->text + t.len, r->len - t.len))
		return false;
	return !cut_ends_sentence(c, r) ||
	       (!alone && row_is_early(c->last, r, RAGGED_PERCENT)) ||
	       stands_over_formula(c, r);
}

/* A number was printed above, or with the piece at hand: r may cite one. */
static bool
is_numbered(const struct cutter *c)
{
	struct sign_title t;

	if (sign_title(c->lex, c->first->text, c->first->len, &t))
		return true;
	for (size_t i = c->out.n; i-- > 0 && c->out.n - i <= ABOVE_MOST;) {
		const struct piece *p = &c->out.at[i];

		if (p->kind == PIECE_TEXT &&
		    (sign_title(c->lex, p->text, p->len, &t) ||
		     memmem(p->text, p->len, "/RES/", 5)))
			return true;
	}
	return false;
}

/*
 * "Resolution 242 (1967)" alone, few rows above its formula; "Commission on
 * Human Rights resolution 2003/68" may be the end of a title, too.
 */
static bool
is_named_row(const struct cutter *c, const struct row *r)
{
	char last = r->text[r->len - 1];
	struct sign_title t;

	return r->len < NAMED_MOST && (last == ')' || char_is_digit(last)) &&
	       named_title(c->lex, r->text, r->len, &t) && t.len == r->len &&
	       t.worded && stands_over_formula(c, r) &&
	       (last == ')' ||
		(row_is_early(c->last, r, FULL_PERCENT) && !is_numbered(c)));
}

bool
cut_is_title(const struct cutter *c, const struct row *r)
{
	return is_title_row(c, r) || is_named_row(c, r);
}

/* A resolution's symbol alone, right above its title and formula. */
static bool
is_symbol_row(const struct cutter *c, const struct row *r)
{
	const struct row *last = c->last;

	return last->len < SYMBOL_MOST &&
	       memmem(last->text, last->len, "/RES/", 5) &&
	       sign_symbol(last->text, last->len) == last->len &&
	       !sign_symbol(r->text, r->len) && stands_over_formula(c, r);
}

/* "by the United Nations": a row that says nothing of a title. */
static bool
is_filler(const struct cutter *c, const struct row *r)
{
	size_t len;

	return r->len < FILLER_MOST &&
	       lexicon_find(c->lex, "title-filler", r->text, r->len, &len) &&
	       len == r->len;
}

bool
cut_below_title(const struct cutter *c, const struct row *r)
{
	struct sign_title t;

	if (c->first != c->last)
		return false;
	if (sign_is_date(c->lex, r->text, r->len))
		return is_title_row(c, c->last);
	if (!chars_open_upper(r->text, r->len))
		return is_filler(c, r) &&
		       named_read(c->lex, c->last->text, c->last->len, &t);
	return (named_read(c->lex, c->last->text, c->last->len, &t) &&
		t.len == c->last->len) ||
	       is_symbol_row(c, r) || is_filler(c, c->last);
}

bool
cut_continues_title(const struct cutter *c, const struct row *r)
{
	const struct row *end = c->rows + c->n, *next = r + 1;
	char section[SIGN_SECTION];
	struct sign_title t;

	if (c->kind != PIECE_TEXT || c->last + 1 != r ||
	    chars_stop(c->last->text, c->last->len) || strchr("[(", *r->text) ||
	    !sign_title(c->lex, c->first->text, c->first->len, &t) ||
	    t.len >= c->first->len ||
	    !chars_open_upper(c->first->text + t.len, c->first->len - t.len))
		return false;
	while (next < end && next->kind == ROW_TEXT && next - r < TITLE_ROWS)
		next++;
	while (next < end && next->kind == ROW_BLANK)
		next++;
	return next < end && next->kind == ROW_TEXT &&
	       sign_is_formula(c->lex, next->text, next->len) &&
	       !sign_is_adoption(c->lex, r->text, r->len) &&
	       !sign_is_date(c->lex, r->text, r->len) &&
	       !sign_is_meeting(c->lex, r->text, r->len) &&
	       !sign_is_masthead(c->lex, r->text, r->len) &&
	       !sign_section(c->lex, r->text, r->len, section);
}

/* Behind a title, and an empty line, the next paragraph stands in. */
static bool
ends_title(const struct cutter *c, const struct row *r)
{
	const struct row *next = r + 1, *end = c->rows + c->n;
	struct item item;

	if (next >= end || next->kind != ROW_BLANK ||
	    chars_stop(r->text, r->len))
		return false;
	while (next < end && next->kind == ROW_BLANK)
		next++;
	if (next >= end || next->kind != ROW_TEXT || next->page ||
	    next->indent < r->indent + ROW_INDENT)
		return false;
	if (!item_read(next->text, next->len, &item) ||
	    item.style != ITEM_NUMBER)
		return begin_opens(c, next->text, next->len);
	/* A comma ends what stands above the first number, no other. */
	return chars_stop(c->last->text, c->last->len) != ',' ||
	       char_number(item.token, strlen(item.token)) == 1;
}

/* What a page has below its text begins behind r, and no text. */
static bool
stands_last(const struct cutter *c, const struct row *r)
{
	const struct row *end = c->rows + c->n;

	for (r++; r < end && r->kind == ROW_BLANK;)
		r++;
	return r == end || r->kind != ROW_TEXT || r->page;
}

/*
 * The piece at hand began further in than the row, or on the page before: what
 * a new page begins with is at the margin, too.
 */
static bool
stands_before_margin(const struct cutter *c, const struct row *r)
{
	return c->first->indent > r->indent + 1 ||
	       (c->gap == GAP_PAGE && row_hangs_back(c->first) &&
		c->first->indent == r->indent);
}

bool
cut_is_margin_title(const struct cutter *c, const struct row *r)
{
	const struct row *next = r + 1, *end = c->rows + c->n;

	if (r->indent <= 1 || !stands_before_margin(c, r) ||
	    chars_open_lower(r->text, r->len))
		return false;
	if (next < end && next->kind == ROW_BLANK &&
	    !chars_stop(r->text, r->len) &&
	    r->indent + r->points <= r->width * RAGGED_PERCENT / 100 &&
	    (chars_stop(c->last->text, c->last->len) != ',' ||
	     row_is_early(c->last, r, RAGGED_PERCENT) || !stands_last(c, r)))
		return true;
	if (!row_is_early(c->last, r, FULL_PERCENT))
		return false;
	for (next = r; next + 1 < end && next - r < HEADING_ROWS &&
		       next[1].kind == ROW_TEXT &&
		       next[1].indent == r->indent && !next[1].page;)
		next++;
	return ends_title(c, next);
}
