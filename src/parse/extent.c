/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Finding resolutions: each is opened by the name of its organ on a line of
 * its own, and the number stands somewhere above it.  Where no such line is
 * (decisions, bad copies) the numbered titles must do.
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/extent_piece.h"
#include "parse/sign.h"

enum {
	LOOK_BACK = 60,	  /* pieces between a title and its formula */
	LETTER_BACK = 4,  /* pieces between a letter and its formula */
	LETTER_MOST = 12, /* bytes of its name */
	MEETING_BACK = 3, /* pieces between a title and the meeting below it */
	ANNEX_BACK = 3,	  /* pieces between "Annex" and a title */
};

/* Pieces and what they are. */
struct finder {
	struct arena *arena;
	const struct lexicon *lex;
	const struct pieces *pieces;
	unsigned short *is;
	const char *organ; /* of the last resolution found */
	struct extent *list;
	size_t n, cap;
};

/*
 * Between the meeting that closes "A", piece i, and the next formula stands one
 * short word alone: a letter, whatever a scan or a hand has made of it.  NONE:
 * it does not.
 */
static size_t
misread_letter(const struct finder *f, size_t i, size_t formula)
{
	size_t found = EXTENT_NONE;

	if (f->list[f->n - 1].letter == EXTENT_NONE)
		return EXTENT_NONE;
	while (++i < formula) {
		const struct piece *p = &f->pieces->at[i];

		if (!(f->is[i] & IS_TEXT) ||
		    sign_is_date(f->lex, p->text, p->len))
			continue;
		if (found != EXTENT_NONE || p->len > LETTER_MOST ||
		    f->is[i] != IS_TEXT || memchr(p->text, ' ', p->len))
			return EXTENT_NONE;
		found = i;
	}
	return found;
}

/* What stands above a formula, down to `floor`. */
static void
look_above(const struct finder *f, size_t floor, struct extent *e, bool *symbol)
{
	const struct piece *p = &f->pieces->at[e->formula];
	unsigned titles = IS_TITLE;
	const char *organ = sign_formula(f->lex, p->text, p->len)->value;
	size_t seen = 0, most = LOOK_BACK;

	if (!strcmp(organ, body_code(BODY_SC)) ||
	    !strcmp(organ, body_code(BODY_GA)))
		titles |= IS_BARE;
	*symbol = false;
	e->title = e->letter = EXTENT_NONE;
	for (size_t i = e->formula; i-- > floor && seen < most;) {
		/* It closes what is above it, unless that is a title alone. */
		if ((f->is[i] & IS_MEETING) && f->n) {
			if (e->letter == EXTENT_NONE && !*symbol)
				e->letter = misread_letter(f, i, e->formula);
			return;
		}
		if (f->is[i] & IS_MEETING)
			most = seen + MEETING_BACK;
		if (f->is[i] & titles) {
			e->title = i;
			return;
		}
		if (e->letter == EXTENT_NONE && seen < LETTER_BACK &&
		    (f->is[i] & IS_LETTER))
			e->letter = i;
		*symbol = *symbol || (f->is[i] & IS_SYMBOL);
		seen += f->is[i] & IS_TEXT;
	}
}

/*
 * The masthead's first piece: what looks like a cover between the closing of
 * the resolution before (after `floor`) and the title.
 */
static size_t
find_begin(const struct finder *f, size_t floor, size_t title)
{
	size_t closed = title, begin = title;

	for (size_t i = floor; i < title; i++)
		if (f->is[i] & IS_MEETING)
			closed = i;
	for (size_t i = title; i-- > closed + 1 && title - i < LOOK_BACK;)
		if (f->is[i] & IS_COVER)
			begin = i;
	return begin;
}

/* The annex just above the title is the text of another organ. */
static bool
is_annexed(const struct finder *f, size_t floor, const struct extent *e)
{
	const struct piece *p = &f->pieces->at[e->formula];
	size_t seen = 0;

	if (!f->n || e->title == EXTENT_NONE ||
	    !strcmp(f->organ, sign_formula(f->lex, p->text, p->len)->value))
		return false;
	for (size_t i = e->title; i-- > floor && seen < ANNEX_BACK;) {
		if (f->is[i] & IS_ANNEX)
			return true;
		seen += f->is[i] & IS_TEXT;
	}
	return false;
}

static void
add(struct finder *f, struct extent e)
{
	f->list = arena_grow(f->arena, f->list, f->n, &f->cap, sizeof *f->list);
	f->list[f->n++] = e;
}

/* The piece of text before piece i is the title found last. */
static bool
is_below_title(const struct finder *f, size_t i)
{
	while (i-- > f->list[f->n - 1].title)
		if (f->is[i] & IS_TEXT)
			return i == f->list[f->n - 1].title;
	return false;
}

/* The piece of text behind piece i; pieces->n at the end. */
static size_t
next_text(const struct finder *f, size_t i)
{
	for (i++; i < f->pieces->n && !(f->is[i] & IS_TEXT);)
		i++;
	return i;
}

/* Piece i opens a decision; a page may have torn it, and the next has more. */
static bool
decides(const struct finder *f, size_t i)
{
	const struct piece *p = &f->pieces->at[i], *rest;
	size_t next = next_text(f, i);

	if (next == f->pieces->n || f->is[next] != IS_TEXT)
		return sign_decides(f->lex, p->text, p->len);
	rest = &f->pieces->at[next];
	return sign_decides_torn(f->lex, p->text, p->len, rest->text,
				 rest->len);
}

/*
 * "A", and below it "At its 61st plenary meeting, ...".  Right below a title
 * another letter may be the first: the others were printed elsewhere.
 */
static bool
is_lettered(const struct finder *f, size_t i)
{
	const struct piece *p = &f->pieces->at[i];
	bool first;

	if (!(f->is[i] & IS_LETTER) || !f->n)
		return false;
	first = sign_letter(p->text, p->len) == 'A' || is_below_title(f, i);
	i = next_text(f, i);
	if (i == f->pieces->n ||
	    (!first && f->list[f->n - 1].letter == EXTENT_NONE))
		return false;
	return decides(f, i);
}

/* Resolutions without an organ's name: by their titles, and by letters. */
static void
find_titles(struct finder *f)
{
	for (size_t i = 0; i < f->pieces->n; i++) {
		struct extent e = { .begin = f->n ? i : 0,
				    .title = EXTENT_NONE,
				    .letter = EXTENT_NONE,
				    .formula = EXTENT_NONE };

		if (f->is[i] & (IS_TITLE | IS_STATEMENT)) {
			e.title = i;
			add(f, e);
		} else if (is_lettered(f, i)) {
			e.letter = i;
			if (f->list[f->n - 1].letter == EXTENT_NONE)
				f->list[f->n - 1].letter = i;
			else
				add(f, e);
		}
	}
}

/*
 * The name of the organ on a cover, which a language may print as it stands
 * before the text: the title and the formula come below it.
 */
static bool
is_on_cover(const struct finder *f, const struct extent *e)
{
	const struct piece *p = &f->pieces->at[e->formula];
	bool title = false, bare = !sign_is_formula(f->lex, p->text, p->len);
	size_t seen = 0;

	if (e->title != EXTENT_NONE || e->letter != EXTENT_NONE)
		return false;
	for (size_t i = e->formula + 1; i < f->pieces->n && seen < LOOK_BACK;
	     i++) {
		if (f->is[i] & (IS_MEETING | IS_ANNEX))
			break;
		if (f->is[i] & IS_FORMULA)
			return title;
		title = title || (f->is[i] & IS_TITLE);
		seen += f->is[i] & IS_TEXT;
	}
	/* Without its comma it is none above a title. */
	return bare && title;
}

/* The Council's numbers have no letters: its A and B are parts of a text. */
static bool
numbers_letters(const struct finder *f)
{
	return strcmp(f->organ, body_code(BODY_SC)) != 0;
}

static void
find_formulas(struct finder *f)
{
	size_t floor = 0;

	for (size_t i = 0; i < f->pieces->n; i++) {
		struct extent e = { .formula = i };
		bool symbol;

		if (!(f->is[i] & IS_FORMULA))
			continue;
		look_above(f, floor, &e, &symbol);
		if (is_on_cover(f, &e))
			continue;
		/* A text inside a text: an annex, a draft recommended. */
		if (f->n && e.title == EXTENT_NONE && !symbol &&
		    (e.letter == EXTENT_NONE || !numbers_letters(f)))
			continue;
		if (is_annexed(f, floor, &e))
			continue;
		f->organ = sign_formula(f->lex, f->pieces->at[i].text,
					f->pieces->at[i].len)
				   ->value;
		if (!numbers_letters(f))
			e.letter = EXTENT_NONE;
		e.begin = e.title != EXTENT_NONE    ? e.title
			  : e.letter != EXTENT_NONE ? e.letter
						    : i;
		e.begin = f->n ? find_begin(f, floor, e.begin) : 0;
		add(f, e);
		floor = i + 1;
	}
}

struct extent *
extents_find(struct arena *a, const struct lexicon *lex,
	     const struct pieces *ps, size_t *n)
{
	struct finder f = { .arena = a, .lex = lex, .pieces = ps };
	const struct piece *below = NULL;

	f.is = arena_array(a, ps->n + 1, sizeof *f.is);
	for (size_t i = ps->n; i-- > 0;) {
		f.is[i] = extent_piece(lex, &ps->at[i], below);
		if (ps->at[i].kind == PIECE_TEXT)
			below = &ps->at[i];
	}
	find_formulas(&f);
	if (f.n == 0)
		find_titles(&f);
	for (size_t i = 0; i < f.n; i++)
		f.list[i].end = i + 1 < f.n ? f.list[i + 1].begin : ps->n;
	*n = f.n;
	return f.list;
}
