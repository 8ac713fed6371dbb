/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Organs without a body of their own. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/item.h"
#include "parse/other.h"
#include "parse/sign.h"

enum {
	NAME_MOST = 150,     /* bytes of an organ's name */
	NUMBER_MOST = 24,    /* of a number: "12/COP.9" */
	MASTHEAD_MOST = 300, /* of a line that may have one */
	PLACED_MOST = 100,   /* of a name that only its place tells */
	PLACED_LINES = 60,   /* of a masthead, at most */
	PREAMBLE_LINES = 12, /* below it, of which */
	PREAMBLE_LEAST = 3,  /* so many open paragraphs */
};

/* --- the name -------------------------------------------------------- */

/* What stands behind the first words of a name, up to its comma, is of it. */
static bool
goes_on(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (char_is_digit(s[i]) || strchr(",;:.()\"", s[i]))
			return false;
	return true;
}

/* "The Conference of the Parties,", and no more; its bytes without a comma. */
static const struct lexeme *
name_at(const struct lexicon *lex, const char *s, size_t n, size_t *len)
{
	const struct lexeme *row = lexicon_find(lex, "other", s, n, len);
	size_t rest;

	if (!row || n > NAME_MOST || chars_stop(s, n) != ',')
		return NULL;
	for (rest = n; rest > *len && chars_stop(s, rest) == ',';)
		rest--;
	if (rest == *len)
		return row;
	if (strcmp(row->more, "open") != 0 || !goes_on(s + *len, rest - *len))
		return NULL;
	*len = rest;
	return row;
}

static size_t
next_line(const struct source *src, size_t i)
{
	while (++i < src->n_lines && !src->lines[i].len)
		;
	return i;
}

/* What opens a paragraph, numbered perhaps, begins in line i. */
static bool
opens(const struct lexicon *lex, const struct source *src, size_t i)
{
	enum relation relation;
	struct item item;
	enum part part;
	const char *s;
	size_t n;

	if (i >= src->n_lines)
		return false;
	s = src->lines[i].text;
	n = src->lines[i].len;
	if (item_read(s, n, &item)) {
		s += item.len;
		n -= item.len;
	}
	while (n && strchr("*_", *s)) {
		s++;
		n--;
	}
	return n && lexicon_opener(lex, s, n, &part, &relation) > 0;
}

/* The name that begins in line i, and goes on in the next perhaps. */
static const struct lexeme *
name_in(struct arena *a, const struct lexicon *lex, const struct source *src,
	size_t i, const char **name)
{
	const struct source_line *l = &src->lines[i];
	const struct lexeme *row;
	const char *s = l->text;
	size_t len, marks = strspn(s, "*_");

	if (marks >= l->len ||
	    !lexicon_match(lex, "other", s + marks, l->len - marks))
		return NULL;
	s = arena_strndup(a, s + marks, l->len - marks);
	if (chars_stop(s, strlen(s)) != ',' && i + 1 < src->n_lines &&
	    l[1].len && l[1].len < NAME_MOST)
		s = arena_printf(a, "%s %s", s, src->lines[++i].text);
	row = name_at(lex, s, strlen(s), &len);
	if (!row || !opens(lex, src, next_line(src, i)))
		return NULL;
	*name = arena_strndup(a, s, len);
	return row;
}

/* What opens preambles begins in line i, and other paragraphs below it. */
static bool
opens_preamble(const struct lexicon *lex, const struct source *src, size_t i)
{
	size_t opened = 0;

	for (size_t seen = 0; i < src->n_lines && seen < PREAMBLE_LINES;
	     i = next_line(src, i), seen++)
		opened += opens(lex, src, i);
	return opened >= PREAMBLE_LEAST;
}

/*
 * "The Sixty-first World Health Assembly,": whoever stands alone above a
 * preamble, in words with capitals, has adopted it.
 */
static bool
is_named_by_place(const struct lexicon *lex, const struct source *src, size_t i)
{
	const struct source_line *l = &src->lines[i];
	size_t marks = l->len ? strspn(l->text, "*_") : 0;
	const char *s = l->text + marks;
	size_t n = l->len - marks, bare = chars_bare(s, n), next;

	if (!n || n > PLACED_MOST || chars_stop(s, n) != ',' ||
	    !memchr(s, ' ', bare) || !goes_on(s, bare) ||
	    !chars_open_upper(s, n) || chars_open_caseless(s, n) ||
	    opens(lex, src, i))
		return false;
	next = next_line(src, i);
	return opens(lex, src, next) && opens_preamble(lex, src, next);
}

/* It stands below a masthead, not amid an annex. */
static const struct lexicon *
placed_lexicon(struct arena *a, const struct lexicon *lex,
	       const struct source *src)
{
	for (size_t i = 0; i < src->n_lines && i < PLACED_LINES; i++) {
		const struct source_line *l = &src->lines[i];
		size_t marks, n;

		if (!is_named_by_place(lex, src, i))
			continue;
		marks = strspn(l->text, "*_");
		n = chars_bare(l->text + marks, l->len - marks);
		return lexicon_with(
			a, lex,
			(struct lexeme){
				.kind = "enacting",
				.value = "-",
				.text = arena_strndup(a, l->text + marks, n),
				.more = "",
				.len = n });
	}
	return NULL;
}

const struct lexicon *
other_lexicon(struct arena *a, const struct lexicon *lex,
	      const struct source *src)
{
	const char *name;

	for (size_t i = 0; i < src->n_lines; i++) {
		const struct lexeme *row =
			src->lines[i].len ? name_in(a, lex, src, i, &name)
					  : NULL;

		if (row)
			return lexicon_with(
				a, lex,
				(struct lexeme){ .kind = "enacting",
						 .value = row->value,
						 .text = name,
						 .more = "",
						 .len = strlen(name) });
	}
	return placed_lexicon(a, lex, src);
}

/* --- the number ------------------------------------------------------ */

static bool
has_letter(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (char_is_upper(s[i]))
			return true;
	return false;
}

void
other_name(struct build *b, const char *s, size_t n)
{
	struct symbol *symbol = &b->r->symbol;
	char key[SYMBOL_TEXT];

	if (n > NUMBER_MOST || (*b->other == '-' && !has_letter(s, n)))
		return;
	*symbol = (struct symbol){ .kind = KIND_DOCUMENT };
	if (*b->other == '-')
		snprintf(symbol->other, sizeof symbol->other, "%.*s", (int)n,
			 s);
	else
		snprintf(symbol->other, sizeof symbol->other, "%s %.*s",
			 b->other, (int)n, s);
	symbol_key(symbol, key);
	b->r->key = arena_strdup(b->arena, key);
}

/* Bytes of "12/COP.9", "58/2", "VII/3" at s: what has a digit; 0: none. */
static size_t
number_at(const char *s, size_t n)
{
	size_t i = 0;
	bool digit = false;

	while (i < n && i <= NUMBER_MOST &&
	       (char_is_digit(s[i]) || char_is_upper(s[i]) ||
		strchr("/.-", s[i])))
		digit |= char_is_digit(s[i++]);
	while (i > 0 && strchr("/.-", s[i - 1]))
		i--;
	return digit && i <= NUMBER_MOST ? i : 0;
}

/* "WHA61.18  Monitoring": letters and figures before a title; its bytes. */
static size_t
code_at(const char *s, size_t n)
{
	size_t len = number_at(s, n);

	return len > 3 && len < n && strchr(" \t", s[len]) &&
			       char_is_upper(*s) && char_is_upper(s[1])
		       ? len
		       : 0;
}

/* The number behind "Decision", with which the piece begins. */
static const char *
number_of(const struct lexicon *lex, const struct piece *p, size_t *n)
{
	size_t at;

	if (p->kind != PIECE_TEXT || p->len > MASTHEAD_MOST ||
	    chars_open_lower(p->text, p->len))
		return NULL;
	if (!lexicon_find(lex, "title", p->text, p->len, &at)) {
		*n = code_at(p->text, p->len);
		return *n ? p->text : NULL;
	}
	at += at < p->len && p->text[at] == ' ';
	*n = number_at(p->text + at, p->len - at);
	return *n ? p->text + at : NULL;
}

void
other_masthead(struct build *b)
{
	size_t n;

	for (size_t i = b->extent.begin; !*b->r->key && i < b->extent.formula;
	     i++) {
		const char *s = number_of(b->lex, &b->pieces->at[i], &n);

		if (!s)
			continue;
		other_name(b, s, n);
		/* "WHA61.18  Monitoring": the title goes on behind it. */
		if (!strncmp(b->r->title, s, n) && b->r->title[n] == ' ')
			b->r->title += n + 1;
	}
}
