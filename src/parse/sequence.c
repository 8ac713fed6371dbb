/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers are believed where they follow each other. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/scanned.h"
#include "parse/sign.h"
#include "parse/structure.h"

enum {
	NUMBER_JUMP = 30, /* numbers that may be missing in a row */
	LIST_AHEAD = 6,	  /* pieces in which the next number is looked for */
};

static bool
number_fits(struct state *st, const struct draft *d, int value)
{
	if (value == st->number + 1)
		return true;
	if (st->annex)
		return state_complete(st);
	if (value == 1)
		return state_complete(st) &&
		       (st->fresh || !d || state_stop(st) != ',' ||
			d->part != PART_OPERATIVE);
	if (value > st->number + 1 && value <= st->number + NUMBER_JUMP &&
	    state_complete(st))
		return true;
	return false;
}

/* The next number in the pieces behind i comes after this one. */
static bool
leads_list(const struct state *st, const struct item *item, size_t i)
{
	struct item next;
	size_t seen = 0;

	for (i++; i < st->b->extent.end && seen < LIST_AHEAD; i++) {
		const struct piece *p = &st->b->pieces->at[i];

		if (p->kind != PIECE_TEXT)
			continue;
		seen++;
		if (!item_read(p->text, p->len, &next))
			continue;
		if (item->style == ITEM_BULLET && next.style == ITEM_BULLET)
			return true;
		if (item_follows(item->token, next.token))
			return true;
	}
	return false;
}

static bool
starts_list(const struct item *item)
{
	return !strcmp(item->token, "a") || !strcmp(item->token, "i") ||
	       !strcmp(item->token, "1");
}

/* "* Term of office expires ...", and "**" below it or above: no bullets. */
static bool
is_asterisk(const struct state *st, const struct piece *p, size_t i)
{
	const struct piece *next = state_next_text(st, i);
	const struct draft *d = state_last(st);

	/* Of decisions those whom it is said of stand right above it. */
	if (p->text[0] == '*' && d && d->text.len &&
	    st->b->r->symbol.kind == KIND_DECISION &&
	    memchr(d->text.data, '*', d->text.len))
		return true;
	return p->text[0] == '*' &&
	       ((next && next->len > 2 && !strncmp(next->text, "**", 2)) ||
		(d && d->text.len > 2 && !strncmp(d->text.data, "**", 2)));
}

/* "(b)" below what stands, without a number, below "(a) Assets freeze". */
static bool
resumes_list(const struct state *st, const struct item *item, int depth)
{
	return state_complete(st) && st->before.set[depth] &&
	       item_follows(st->before.last[depth], item->token);
}

bool
sequence_fits(struct state *st, const struct piece *p, const struct item *item,
	      size_t i)
{
	const struct draft *d = state_last(st);
	bool colon = d && state_stop(st) == ':';
	int depth;

	if (item->style == ITEM_NUMBER)
		return number_fits(
			st, d, char_number(item->token, strlen(item->token)));
	if (!d)
		return item->style != ITEM_BULLET;
	depth = item_depth(&st->stack, item, colon);
	if (item->style == ITEM_BULLET && is_asterisk(st, p, i))
		return false;
	if (item->style == ITEM_BULLET)
		return state_complete(st) || state_titled(st) ||
		       (d->numbered && d->item.style == ITEM_BULLET) ||
		       leads_list(st, item, i);
	if (st->stack.set[depth] &&
	    item_follows(st->stack.last[depth], item->token))
		return true;
	if (leads_list(st, item, i) || resumes_list(st, item, depth))
		return true;
	/* "(c)" where no "(b)" was: a line that happens to begin with it. */
	if (p->gap == GAP_LINE && !p->bullet && !starts_list(item))
		return false;
	return p->bullet || state_complete(st) ||
	       ((item_follows(st->stack.passed, item->token) ||
		 (starts_list(item) && depth > d->depth)) &&
		state_among_titles(st));
}

/*
 * Bytes of the number that is due, "i9" for 19, "S." for 5; 0 where it does not
 * stand.
 */
static size_t
due_number(const char *s, size_t n, int due)
{
	size_t len = scanned_number(s, n, due);
	bool any = false;

	for (size_t i = 0; i < len; i++)
		any = any || char_is_digit(s[i]);
	any = any || (len == 1 && due > 1 && n > 1 && s[1] == '.');
	return any && len < n && !char_is_word(s[len]) ? len : 0;
}

/* What stands for the stop behind a number: "5,", "5 .", "4_". */
static size_t
scanned_stop(const char *s, size_t n, bool figures)
{
	size_t space = n > 2 && *s == ' ' && strchr(".,:", s[1]) ? 1 : 0;

	if (space)
		return s[2] == ' ' ? 2 : 0;
	return n && strchr(figures ? ",:;_" : ",:;_.", *s) ? 1 : 0;
}

/* An operative opener, as a sentence begins. */
static bool
opens_operative(const struct state *st, const char *s, size_t n)
{
	enum part part;
	enum relation relation;

	return sign_begins(st->b->lex, s, n) &&
	       lexicon_opener(st->b->lex, s, n, &part, &relation) &&
	       part == PART_OPERATIVE;
}

/* "i. Condemns", "l. Condemns": what a scan made of the first number. */
static bool
is_scanned_one(const struct state *st, const struct piece *p)
{
	return st->number == 0 && !st->annex && p->len > 3 &&
	       strchr("iIltL", p->text[0]) && p->text[1] == '.' &&
	       p->text[2] == ' ' && state_complete(st) &&
	       chars_open_upper(p->text + 3, p->len - 3) &&
	       opens_operative(st, p->text + 3, p->len - 3);
}

/*
 * "1, That lamps be lit;" above "2. That", or "3, That" below it: whatever its
 * stop was read as, it is a number.
 */
static bool
is_among(const struct state *st, const struct piece *p, int due, size_t at)
{
	const struct piece *next =
		state_next_text(st, (size_t)(p - st->b->pieces->at));
	struct item item;

	if (!chars_open_upper(p->text + at, p->len - at))
		return false;
	return due > 1 ||
	       (next && item_read(next->text, next->len, &item) &&
		item.style == ITEM_NUMBER &&
		char_number(item.token, strlen(item.token)) == due + 1);
}

/*
 * "5 Encourages", "5, Encourages", "i9. Encourages", "S. Encourages": the
 * number that is due, an opener, but no stop, or what a scan made of it.
 */
bool
sequence_bare(const struct state *st, const struct piece *p, struct item *item)
{
	int due = st->number + 1;
	size_t len = due_number(p->text, p->len, due), at = len;
	bool figures = char_digits(p->text, p->len) == len;

	if (is_scanned_one(st, p)) {
		*item = (struct item){ .style = ITEM_NUMBER,
				       .len = 3,
				       .printed = 2,
				       .token = "1" };
		return true;
	}
	if (len == 0)
		return false;
	at += scanned_stop(p->text + at, p->len - at, figures);
	if (at + 1 >= p->len || p->text[at] != ' ' ||
	    (!st->operative && at == len) || st->annex || !state_complete(st) ||
	    !(opens_operative(st, p->text + at + 1, p->len - at - 1) ||
	      (figures && at > len && is_among(st, p, due, at + 1))))
		return false;
	*item = (struct item){ .style = ITEM_NUMBER,
			       .len = at + 1,
			       .printed = at };
	snprintf(item->token, sizeof item->token, "%d", due);
	return true;
}

/* The letter behind a token of one letter; "" where there is none. */
static const char *
letter_behind(const char *token, char out[2])
{
	bool letter = char_is_lower(token[0]) && token[0] != 'z' && !token[1];

	out[0] = letter ? (char)(token[0] + 1) : '\0';
	out[1] = '\0';
	return out;
}

/* "(1)" above "(ii)", "(11)" between (i) and (iii): figures for letters. */
static bool
mend_roman(const struct state *st, struct item *item, size_t i)
{
	const struct piece *next = state_next_text(st, i);
	const char *last =
		st->stack.romans ? st->stack.last[2] : st->stack.last[3];
	char roman[ITEM_TOKEN] = "";
	struct item behind;

	if (strspn(item->token, "1l") != strlen(item->token))
		return false;
	memset(roman, 'i', strlen(item->token));
	if (!next || !item_read(next->text, next->len, &behind) ||
	    strlen(behind.token) < 2 || !item_follows(roman, behind.token) ||
	    (strcmp(roman, "i") != 0 && !item_follows(last, roman)))
		return false;
	memcpy(item->token, roman, sizeof roman);
	return true;
}

bool
sequence_mend(const struct state *st, struct item *item, size_t i)
{
	char due[2];
	const struct piece *next = state_next_text(st, i);
	struct item behind;

	if (item->style != ITEM_LETTER || item->dotted)
		return false;
	if (mend_roman(st, item, i))
		return true;
	if (item->token[1] || !*letter_behind(st->stack.last[2], due) ||
	    !strcmp(item->token, due) || !strcmp(item->token, "i") ||
	    !strcmp(item->token, "1"))
		return false;
	/* Figures below (a) would begin with (1). */
	if (!char_is_digit(item->token[0]) || st->stack.set[3])
		if (!next || !item_read(next->text, next->len, &behind) ||
		    behind.dotted || char_is_digit(behind.token[0]) ||
		    item_follows(item->token, behind.token) ||
		    !item_follows(due, behind.token))
			return false;
	memcpy(item->token, due, sizeof due);
	item->depth = 2;
	return true;
}
