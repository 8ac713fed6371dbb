/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where paragraphs begin in a text without lines. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/flat_part.h"
#include "parse/sign.h"
#include "text/like.h"

enum { HEADING = 120 /* bytes of one */ };

/* "II Revised estimates" and more: 2; 0 without. */
static int
titled_section(const char *s, size_t n)
{
	return sign_titled_section(s, n < HEADING ? n : HEADING);
}

/*
 * Bytes up to what follows "The General Assembly, Recalling", "... Adopts" or
 * "..., I Activities" at s; 0: it is none of them.
 */
static size_t
read_formula(const struct lexicon *lex, const char *s, size_t n)
{
	enum relation relation;
	enum part part;
	size_t len, comma;
	bool opened;

	if (!chars_open_upper(s, n) ||
	    !lexicon_find(lex, "enacting", s, n, &len) || len >= n)
		return 0;
	if (like_ascii(s + len, n - len, &comma) != ',')
		comma = 0;
	len += comma;
	len += len < n && s[len] == ' ';
	opened = lexicon_opener(lex, s + len, n - len, &part, &relation) > 0;
	if (comma ? opened || titled_section(s + len, n - len)
		  : opened && part == PART_OPERATIVE && char_is_upper(s[len]))
		return len;
	return 0;
}

size_t
flat_formula(const struct lexicon *lex, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((i == 0 || s[i - 1] == ' ') &&
		    read_formula(lex, s + i, n - i))
			return i;
	return n;
}

/* An opener where paragraphs have no numbers. */
static bool
speaks(struct flat *f, size_t at)
{
	char stop = flat_stop(f, at);

	if (f->number > 0 || f->annexed)
		return false;
	if (at == f->body || (f->from == f->headed && !stop)) {
		bool acts = flat_opens(f, at, PART_OPERATIVE);

		f->operative = acts && !flat_opens(f, at, PART_PREAMBULAR);
		return acts || flat_opens(f, at, PART_PREAMBULAR);
	}
	if (!f->operative && stop == ',' &&
	    (flat_opens(f, at, PART_PREAMBULAR) || f->from == f->formula))
		return true;
	if ((stop != ';' && (stop != ',' || f->operative)) ||
	    !flat_opens(f, at, PART_OPERATIVE))
		return false;
	f->operative = true;
	return true;
}

void
flat_begin(struct flat *f, size_t formula)
{
	f->formula = formula;
	f->body =
		formula + read_formula(f->lex, f->s + formula, f->n - formula);
	f->headed = f->n;
}

/* Symbol, title, adoption and organ above the text. */
static bool
heads(const struct flat *f, size_t at)
{
	struct sign_title t;
	size_t n = f->formula - at;
	const struct lexeme *row;

	if (at == f->formula)
		return true;
	if (char_is_digit(f->s[at]))
		return sign_title(f->lex, f->s + at, n, &t) && t.len < n &&
		       chars_open_upper(f->s + at + t.len, n - t.len);
	row = char_is_upper(f->s[at])
		      ? lexicon_match(f->lex, "masthead", f->s + at, n)
		      : NULL;
	return (row && !strcmp(row->value, "adopted")) ||
	       (f->from == 0 && at > 0 && sign_symbol(f->s, f->n) == at - 1);
}

/*
 * Where a heading begins that ends before byte `at`: behind a stop, short,
 * with a capital; 0 without.
 */
static size_t
find_heading(const struct flat *f, size_t at)
{
	for (size_t from = at; from > f->from && at - from < HEADING; from--) {
		char stop = from < at && f->s[from - 1] == ' '
				    ? flat_stop(f, from)
				    : 0;

		if (!stop || stop == ':')
			continue;
		return (stop != ',' || f->number == 0) &&
				       chars_open_upper(f->s + from, at - from)
			       ? from
			       : 0;
	}
	return 0;
}

/* "3. Requests": a number that is due, perhaps below a heading. */
static bool
counts(struct flat *f, size_t at, const struct item *item)
{
	size_t words = at + item->len;
	int value = char_number(item->token, strlen(item->token));
	char stop = flat_stop(f, at);
	bool opened = flat_opens(f, words, PART_OPERATIVE);

	if (value != f->number + 1)
		return false;
	f->heading = !stop && opened ? find_heading(f, at) : 0;
	if (!(opened && (stop || f->heading || f->from == f->headed)) &&
	    !((stop == ';' || stop == '.' || f->from == f->headed) &&
	      (f->number > 0 || f->annexed) &&
	      chars_open_upper(f->s + words, f->n - words)))
		return false;
	f->number = value;
	f->n_items = 0;
	return true;
}

/* "(b) The state", "(ii) Another": due in a list that was begun. */
static bool
lists(struct flat *f, size_t at, const struct item *item)
{
	char stop = flat_stop(f, at);

	if (stop == '.' ||
	    (!stop && (at <= f->from || !sign_ends_and(f->lex, f->s + f->from,
						       at - 1 - f->from))))
		return false;
	for (size_t i = f->n_items; i > 0; i--) {
		if (!item_follows(f->items[i - 1], item->token))
			continue;
		memcpy(f->items[i - 1], item->token, ITEM_TOKEN);
		f->n_items = i;
		return true;
	}
	if (stop != ':' || f->n_items == FLAT_ITEMS ||
	    (strcmp(item->token, "a") != 0 && strcmp(item->token, "i") != 0))
		return false;
	memcpy(f->items[f->n_items++], item->token, ITEM_TOKEN);
	return true;
}

static bool
numbers(struct flat *f, size_t at)
{
	struct item item;

	if (!item_read(f->s + at, f->n - at, &item))
		return false;
	if (item.style == ITEM_NUMBER)
		return counts(f, at, &item);
	if (item.style == ITEM_BULLET)
		return !strncmp(f->s + at, "•", strlen("•"));
	return item.style == ITEM_LETTER && lists(f, at, &item);
}

/* A date stands before the meeting, as in Chinese. */
static bool
dates_meeting(const struct flat *f, size_t at)
{
	struct sign_meeting meeting;
	struct date date;
	size_t len = sign_date(f->lex, f->s + at, f->n - at, &date);

	if (!len || at + len >= f->n || f->s[at + len] != ' ')
		return false;
	at += len + 1;
	return sign_meeting(f->lex, f->s + at, f->n - at, &meeting);
}

/* The meeting, its date before or behind it, and the footnotes below them. */
static bool
closes(struct flat *f, size_t at)
{
	const char *s = f->s + at;
	size_t n = f->n - at;
	struct sign_meeting meeting;
	struct date date;

	if (f->closed) {
		if (!f->dated && sign_date(f->lex, s, n, &date))
			return f->dated = true;
		return flat_label(f, at) > 0;
	}
	if ((!f->number && !f->operative) ||
	    (flat_stop(f, at) != '.' && !f->dated))
		return false;
	if (!f->dated && dates_meeting(f, at))
		return f->dated = true;
	return f->closed = sign_meeting(f->lex, s, n, &meeting);
}

/* Bytes of "II" or "A" at s, a word; 0 without. */
static size_t
roman_digits(const char *s, size_t n)
{
	size_t len = 0;

	while (len < n && char_is_upper(s[len]))
		len++;
	return len < n && s[len] == ' ' &&
			       (len == 1 || strspn(s, "IVXL") == len)
		       ? len
		       : 0;
}

/* "Annex II" below the text: paragraphs are counted anew. */
static bool
annexes(struct flat *f, size_t at)
{
	size_t len;
	const struct lexeme *row =
		char_is_upper(f->s[at]) &&
				(f->closed ||
				 (f->number > 0 && flat_stop(f, at) == '.'))
			? lexicon_find(f->lex, "part", f->s + at, f->n - at,
				       &len)
			: NULL;

	if (!row || strcmp(row->value, "annex") != 0)
		return false;
	at += len + (f->s[at + len] == ' ');
	len = roman_digits(f->s + at, f->n - at);
	f->body = at + len + (len > 0);
	f->closed = f->dated = false;
	f->annexed = true;
	f->number = 0;
	f->n_items = 0;
	return true;
}

/* "II Revised estimates": paragraphs are counted anew. */
static bool
heads_section(struct flat *f, size_t at)
{
	char stop = flat_stop(f, at);

	if ((at != f->body && stop != '.' && stop != ';') ||
	    titled_section(f->s + at, f->n - at) != f->section + 1)
		return false;
	f->section++;
	f->number = 0;
	f->n_items = 0;
	f->operative = false;
	f->headed = at;
	return true;
}

/* The number and title of a further resolution, with its organ near. */
static bool
begins_anew(struct flat *f, size_t at)
{
	struct sign_title t;
	const char *s = f->s + at;
	size_t n = f->n - at, formula;

	if (!f->closed || flat_stop(f, at) != '.' || !char_is_digit(*s) ||
	    !sign_title(f->lex, s, n, &t) || t.len >= n ||
	    !chars_open_upper(s + t.len, n - t.len))
		return false;
	formula = flat_formula(f->lex, s, n < FLAT_LONG ? n : FLAT_LONG);
	if (formula == (n < FLAT_LONG ? n : FLAT_LONG))
		return false;
	flat_begin(f, at + formula);
	f->number = f->section = f->label = f->marked = 0;
	f->n_items = 0;
	f->operative = f->closed = f->dated = f->annexed = false;
	return true;
}

/* A word amid a sentence, that is no number; most are. */
static bool
is_amid(const struct flat *f, size_t at)
{
	const char *s = f->s + at;

	return char_is_word(*s) && !char_is_digit(*s) && s[1] != ')' &&
	       (s[1] == '\0' || s[2] != ')') && !flat_stop(f, at) &&
	       !f->dated && at != f->body && f->from != f->headed;
}

bool
flat_parts(struct flat *f, size_t at)
{
	f->heading = 0;
	if (at <= f->formula && f->formula < f->n)
		return heads(f, at);
	if (!f->closed && is_amid(f, at))
		return false;
	if (f->annexed && at == f->body) {
		f->headed = at;
		return true;
	}
	if (begins_anew(f, at) || annexes(f, at) || closes(f, at))
		return true;
	if (f->closed)
		return false;
	return heads_section(f, at) || numbers(f, at) || speaks(f, at);
}
