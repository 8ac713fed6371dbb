/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines put back into a text that has none. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/flat.h"
#include "parse/item.h"
#include "parse/sign.h"
#include "text/like.h"

enum { FLAT = 400 /* bytes of a line that may be a whole text */ };

/* A line while it is parted. */
struct flat {
	struct arena *arena;
	const struct lexicon *lex;
	const char *s;
	size_t n, from; /* of it, and where the part at hand begins */
	size_t formula; /* where the organ's name begins */
	int number;	/* of the last paragraph */
	char item[ITEM_TOKEN];
	int label;	    /* of the last footnote */
	bool operative;	    /* a paragraph without a number was */
	bool closed, dated; /* the meeting and the date were passed */
	struct source *out;
	struct source_line *line; /* it is parts of this */
	size_t cap;
};

/* --- the organ's name -------------------------------------------------- */

/* Where "The General Assembly, Recalling" begins; n without. */
static size_t
find_formula(const struct lexicon *lex, const char *s, size_t n)
{
	enum relation relation;
	enum part part;

	for (size_t i = 0; i < n; i++) {
		size_t len, comma;

		if ((i > 0 && s[i - 1] != ' ') ||
		    !chars_open_upper(s + i, n - i) ||
		    !lexicon_find(lex, "enacting", s + i, n - i, &len) ||
		    i + len >= n ||
		    like_ascii(s + i + len, n - i - len, &comma) != ',')
			continue;
		len += comma;
		len += i + len < n && s[i + len] == ' ';
		if (lexicon_opener(lex, s + i + len, n - i - len, &part,
				   &relation))
			return i;
	}
	return n;
}

bool
flat_is(const struct source *src, const struct lexicon *lex)
{
	bool found = false;

	for (size_t i = 0; i < src->n_lines; i++) {
		const struct source_line *l = &src->lines[i];

		if (sign_is_formula(lex, l->text, l->len))
			return false;
		found = found || (l->len > FLAT &&
				  find_formula(lex, l->text, l->len) < l->len);
	}
	return found;
}

/* --- where a part ends ------------------------------------------------- */

static char
stop_before(const struct flat *f, size_t at)
{
	return at > 1 && f->s[at - 1] == ' ' ? chars_stop(f->s, at - 1) : 0;
}

static bool
opens(const struct flat *f, size_t at, enum part wanted)
{
	enum relation relation;
	enum part part;

	return chars_open_upper(f->s + at, f->n - at) &&
	       lexicon_opener(f->lex, f->s + at, f->n - at, &part, &relation) &&
	       (part == wanted || part == PART_OTHER);
}

/* An opener where paragraphs have no numbers. */
static bool
speaks(struct flat *f, size_t at)
{
	char stop = stop_before(f, at);

	if (f->number > 0)
		return false;
	if (!f->operative && stop == ',' &&
	    (opens(f, at, PART_PREAMBULAR) || f->from == f->formula))
		return true;
	if ((stop != ';' && (stop != ',' || f->operative)) ||
	    !opens(f, at, PART_OPERATIVE))
		return false;
	f->operative = true;
	return true;
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

/* "3. Requests", "(b) The state": numbers that are due. */
static bool
numbers(struct flat *f, size_t at)
{
	const char *s = f->s + at;
	char stop = stop_before(f, at);
	struct item item;

	if (!stop || !item_read(s, f->n - at, &item))
		return false;
	if (item.style == ITEM_NUMBER) {
		int value = char_number(item.token, strlen(item.token));

		if (value != f->number + 1 ||
		    !opens(f, at + item.len, PART_OPERATIVE))
			return false;
		f->number = value;
		*f->item = '\0';
		return true;
	}
	if (item.style != ITEM_LETTER || stop == '.' ||
	    (*f->item ? !item_follows(f->item, item.token)
		      : strcmp(item.token, "a") != 0 || stop != ':'))
		return false;
	memcpy(f->item, item.token, sizeof f->item);
	return true;
}

/* The meeting and its date, and the footnotes below them. */
static bool
closes(struct flat *f, size_t at)
{
	const char *s = f->s + at;
	size_t n = f->n - at, digits = char_digits(s, n);
	struct sign_meeting meeting;
	struct date date;

	if (!f->closed) {
		f->closed = stop_before(f, at) == '.' &&
			    (f->number > 0 || f->operative) &&
			    sign_meeting(f->lex, s, n, &meeting);
		return f->closed;
	}
	if (!f->dated && sign_date(f->lex, s, n, &date))
		return f->dated = true;
	if (digits == 0 || digits + 1 >= n || s[digits] != ' ' ||
	    char_number(s, digits) != f->label + 1 ||
	    !chars_open_upper(s + digits + 1, n - digits - 1))
		return false;
	f->label++;
	return true;
}

/* The number and title of a further resolution, with its organ near. */
static bool
begins_anew(struct flat *f, size_t at)
{
	struct sign_title t;
	const char *s = f->s + at;
	size_t n = f->n - at, formula;

	if (!f->closed || stop_before(f, at) != '.' || !char_is_digit(*s) ||
	    !sign_title(f->lex, s, n, &t) || t.len >= n ||
	    !chars_open_upper(s + t.len, n - t.len))
		return false;
	formula = find_formula(f->lex, s, n < FLAT ? n : FLAT);
	if (formula == (n < FLAT ? n : FLAT))
		return false;
	f->formula = at + formula;
	f->number = 0;
	*f->item = '\0';
	f->operative = f->closed = f->dated = false;
	return true;
}

static bool
parts(struct flat *f, size_t at)
{
	if (at <= f->formula)
		return heads(f, at);
	if (begins_anew(f, at) || closes(f, at))
		return true;
	if (f->closed)
		return false;
	return numbers(f, at) || speaks(f, at);
}

/* --- lines ------------------------------------------------------------- */

static void
put_line(struct flat *f, const char *s, size_t n)
{
	struct source_line *l;

	while (n > 0 && s[n - 1] == ' ')
		n--;
	f->out->lines = arena_grow(f->arena, f->out->lines, f->out->n_lines,
				   &f->cap, sizeof *f->out->lines);
	l = &f->out->lines[f->out->n_lines++];
	*l = *f->line;
	l->text = arena_strndup(f->arena, s, n);
	l->len = n;
	l->indent = 0;
}

static void
part_line(struct flat *f, struct source_line *line)
{
	f->line = line;
	f->s = line->text;
	f->n = line->len;
	f->from = 0;
	f->formula = find_formula(f->lex, f->s, f->n);
	for (size_t at = 1; at < f->n; at++) {
		if (f->s[at - 1] != ' ' || !parts(f, at))
			continue;
		put_line(f, f->s + f->from, at - f->from);
		put_line(f, "", 0);
		f->from = at;
	}
	put_line(f, f->s + f->from, f->n - f->from);
	put_line(f, "", 0);
}

/* No capital tells where a paragraph begins. */
static bool
is_caseless(const struct source *src)
{
	for (size_t i = 0; i < src->n_lines; i++)
		if (src->lines[i].len > FLAT)
			return chars_open_caseless(
				src->lines[i].text + FLAT / 2,
				src->lines[i].len - FLAT / 2);
	return false;
}

const struct source *
flat_plain(struct arena *a, const struct source *src, const struct lexicon *lex)
{
	struct flat f = { .arena = a, .lex = lex };

	if (lexicon_opens_small(lex) || !flat_is(src, lex) || is_caseless(src))
		return src;
	f.out = arena_array(a, 1, sizeof *f.out);
	*f.out = *src;
	f.out->lines = NULL;
	f.out->n_lines = 0;
	for (size_t i = 0; i < src->n_lines; i++)
		part_line(&f, &src->lines[i]);
	return f.out;
}
