/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Finding resolutions: each is opened by the name of its organ on a line of
 * its own, and the number stands somewhere above it.  Where no such line is
 * (decisions, bad copies) the numbered titles must do.
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/extent.h"
#include "parse/sign.h"

enum {
	LOOK_BACK = 60,	   /* pieces between a title and its formula */
	LETTER_BACK = 4,   /* pieces between a letter and its formula */
	TITLE_LIMIT = 600, /* bytes of a title */
};

static bool
is_title(const struct lexicon *lex, const struct piece *p)
{
	struct sign_title t;
	struct symbol symbol;

	if (p->kind != PIECE_TEXT || p->len > TITLE_LIMIT ||
	    !sign_title(lex, p->text, p->len, &t))
		return false;
	/* "52/205 of 18 December" is a citation, not a title. */
	if (t.len < p->len && !char_is_digit(p->text[t.len]) &&
	    !chars_open_upper(p->text + t.len, p->len - t.len))
		return false;
	return symbol_parse(t.number, t.n_number, BODY_GA, &symbol) ||
	       symbol_parse(t.number, t.n_number, BODY_NONE, &symbol);
}

/* "Statement by the President of the Security Council" */
static bool
is_statement(const struct lexicon *lex, const struct piece *p)
{
	const struct lexeme *row =
		lexicon_match(lex, "statement", p->text, p->len);

	return p->kind == PIECE_TEXT && row && row->len == p->len;
}

static bool
is_formula(const struct lexicon *lex, const struct piece *p)
{
	return p->kind == PIECE_TEXT && sign_is_formula(lex, p->text, p->len);
}

static bool
is_cover(const struct lexicon *lex, const struct piece *p)
{
	const struct lexeme *row =
		lexicon_match(lex, "masthead", p->text, p->len);

	if (p->kind != PIECE_TEXT)
		return false;
	if (row && (!strcmp(row->value, "distr") ||
		    (!strcmp(row->value, "cover") && row->len == p->len)))
		return true;
	return p->len > 0 && row_symbol(p->text, p->len) == p->len;
}

/* A piece that is the symbol of a resolution. */
static bool
is_own_symbol(const struct piece *p)
{
	struct symbol s;

	return p->kind == PIECE_TEXT && p->len > 0 &&
	       row_symbol(p->text, p->len) == p->len &&
	       symbol_parse(p->text, p->len, BODY_NONE, &s) &&
	       s.kind == KIND_RESOLUTION;
}

/* What stands above a formula, down to `floor`. */
static void
look_above(const struct lexicon *lex, const struct pieces *ps, size_t floor,
	   struct extent *e, bool *symbol)
{
	size_t seen = 0;

	*symbol = false;
	e->title = e->letter = EXTENT_NONE;
	for (size_t i = e->formula; i-- > floor && seen < LOOK_BACK;) {
		const struct piece *p = &ps->at[i];

		if (p->kind != PIECE_TEXT)
			continue;
		if (sign_is_meeting(lex, p->text, p->len))
			return;
		if (is_title(lex, p)) {
			e->title = i;
			return;
		}
		if (e->letter == EXTENT_NONE && seen < LETTER_BACK &&
		    sign_is_letter(p->text, p->len))
			e->letter = i;
		*symbol = *symbol || is_own_symbol(p);
		seen++;
	}
}

/*
 * The masthead's first piece: what looks like a cover between the closing of
 * the resolution before (after `floor`) and the title.
 */
static size_t
find_begin(const struct lexicon *lex, const struct pieces *ps, size_t floor,
	   size_t title)
{
	size_t closed = title, begin = title;

	for (size_t i = floor; i < title; i++)
		if (ps->at[i].kind == PIECE_TEXT &&
		    sign_is_meeting(lex, ps->at[i].text, ps->at[i].len))
			closed = i;
	for (size_t i = title; i-- > closed + 1 && title - i < LOOK_BACK;)
		if (is_cover(lex, &ps->at[i]))
			begin = i;
	return begin;
}

/* Resolutions without an organ's name: by their titles. */
static void
find_titles(struct arena *a, const struct lexicon *lex, const struct pieces *ps,
	    struct extent **list, size_t *n, size_t *cap)
{
	for (size_t i = 0; i < ps->n; i++) {
		if (!is_title(lex, &ps->at[i]) &&
		    !is_statement(lex, &ps->at[i]))
			continue;
		*list = arena_grow(a, *list, *n, cap, sizeof **list);
		(*list)[*n] = (struct extent){ .begin = *n ? i : 0,
					       .title = i,
					       .letter = EXTENT_NONE,
					       .formula = EXTENT_NONE };
		(*n)++;
	}
}

struct extent *
extents_find(struct arena *a, const struct lexicon *lex,
	     const struct pieces *ps, size_t *n)
{
	struct extent *list = NULL;
	size_t cap = 0, floor = 0;

	*n = 0;
	for (size_t i = 0; i < ps->n; i++) {
		struct extent e = { .formula = i };
		bool symbol;

		if (!is_formula(lex, &ps->at[i]))
			continue;
		look_above(lex, ps, floor, &e, &symbol);
		/* A text inside a text: an annex, a draft recommended. */
		if (*n && e.title == EXTENT_NONE && e.letter == EXTENT_NONE &&
		    !symbol)
			continue;
		e.begin = e.title != EXTENT_NONE    ? e.title
			  : e.letter != EXTENT_NONE ? e.letter
						    : i;
		e.begin = *n ? find_begin(lex, ps, floor, e.begin) : 0;
		list = arena_grow(a, list, *n, &cap, sizeof *list);
		list[(*n)++] = e;
		floor = i + 1;
	}
	if (*n == 0)
		find_titles(a, lex, ps, &list, n, &cap);
	for (size_t i = 0; i < *n; i++)
		list[i].end = i + 1 < *n ? list[i + 1].begin : ps->n;
	return list;
}
