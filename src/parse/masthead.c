/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a resolution says of itself above its organ's name and below its last
 * paragraph.
 */
#include "config.h"

#include <string.h>

#include "parse/build.h"
#include "parse/capitals.h"
#include "parse/chars.h"
#include "parse/cover.h"
#include "parse/facts.h"
#include "parse/filename.h"
#include "parse/named.h"
#include "parse/other.h"
#include "parse/sign.h"
#include "parse/title.h"
#include "text/like.h"

enum { TITLE_LEAST = 8 /* bytes of one behind a symbol */ };

/* --- number and title --- */

/*
 * The first symbol of a resolution or statement in a line of a cover, behind
 * other facts perhaps: "Distr. GENERAL S/PRST/1996/4"; NULL: there is none.
 */
static const char *
find_own(const struct piece *p, struct symbol *out, size_t *len)
{
	size_t most = p->kind == PIECE_TEXT && p->len <= FACTS_LINE &&
				      !strchr("[(", *p->text)
			      ? p->len
			      : 1;

	if (p->kind == PIECE_FOOTNOTE)
		return NULL;
	for (size_t i = 0; i < most; i++) {
		if (i > 0 && p->text[i - 1] != ' ')
			continue;
		*len = sign_symbol(p->text + i, p->len - i);
		if (*len && symbol_parse(p->text + i, *len, BODY_NONE, out) &&
		    out->kind != KIND_DOCUMENT)
			return p->text + i;
	}
	return NULL;
}

/*
 * The symbol on the cover, "A/RES/57/263": it stands in for a number that is
 * not printed, and knows a letter that the number leaves out.
 */
static void
read_cover_symbol(struct build *b, size_t from, size_t to)
{
	const struct symbol *own = &b->r->symbol;
	struct symbol symbol;
	size_t len;

	for (size_t i = from; i < to; i++) {
		const char *s = find_own(&b->pieces->at[i], &symbol, &len);

		if (!s)
			continue;
		if ((*b->r->key && own->number == symbol.number &&
		     own->session == symbol.session &&
		     own->year == symbol.year && !*own->letters) ||
		    !*b->r->key || b->extent.formula == EXTENT_NONE)
			masthead_name(b, s, len, BODY_NONE);
		return;
	}
}

/* "A" below "75/101": the number of the resolution above and the letter. */
static void
take_lettered(struct build *b, char letter)
{
	char text[SYMBOL_TEXT];

	b->r->symbol.letters[0] = letter;
	b->r->symbol.letters[1] = '\0';
	symbol_key(&b->r->symbol, text);
	b->r->key = arena_strdup(b->arena, text);
}

/* The letter that p is, or, where that is misread, the one that is due. */
static char
letter_of(const struct build *b, const struct piece *p)
{
	char letter = sign_letter(p->text, p->len);

	if (letter || !b->before)
		return letter;
	letter = (char)(b->before->symbol.letters[0] + 1);
	resolution_doubt(b->r,
			 (struct doubt){ .kind = DOUBT_LETTERS,
					 .line = p->first_line,
					 .page = p->page },
			 "\"%s\" is taken for %c", p->text, letter);
	return letter;
}

/*
 * "At its 102nd plenary meeting, ..., the General Assembly decided": the first
 * paragraph below title, letter and headings.
 */
static bool
is_decided(const struct build *b, const struct extent *e)
{
	if (e->formula != EXTENT_NONE)
		return false;
	for (size_t i = e->title + 1; i < e->end; i++) {
		const struct piece *p = &b->pieces->at[i];

		if (p->kind != PIECE_TEXT)
			continue;
		if (sign_decides(b->lex, p->text, p->len))
			return true;
		if (chars_stop(p->text, p->len))
			return false;
	}
	return false;
}

static void
make_decision(struct build *b)
{
	char text[SYMBOL_TEXT];

	b->r->symbol.kind = KIND_DECISION;
	symbol_key(&b->r->symbol, text);
	b->r->key = arena_strdup(b->arena, text);
}

/* The number behind the title in one line; false where it is not there. */
static bool
read_behind(struct build *b, const struct piece *p, enum body body)
{
	struct sign_title t;
	size_t end;

	if (!named_behind(b->lex, p->text, p->len, &t, &end))
		return false;
	if (t.bare && body == BODY_GA)
		b->bare = char_number(t.number, t.n_number);
	masthead_name(b, t.number, t.n_number, body);
	facts_read_adoption(b, p->text + end, p->len - end);
	build_put_aside(b, arena_strndup(b->arena, p->text + end + 1,
					 p->len - end - 1));
	b->r->title = capitals_spell(b->arena, NULL, 0, p->text, end);
	return true;
}

/* "A/RES/61/295 - Declaration on ...": what stands behind the symbol. */
static const char *
title_behind_symbol(struct build *b, size_t last)
{
	for (size_t i = b->extent.begin; i < last; i++) {
		const struct piece *p = &b->pieces->at[i];
		size_t at = sign_symbol(p->text, p->len), len;

		if (!at || p->kind != PIECE_TEXT)
			continue;
		while (at < p->len &&
		       strchr(" :.-",
			      like_ascii(p->text + at, p->len - at, &len)))
			at += len;
		return at < p->len && p->len - at > TITLE_LEAST &&
				       chars_open_upper(p->text + at,
							p->len - at) &&
				       !sign_is_masthead(b->lex, p->text + at,
							 p->len - at)
			       ? arena_strndup(b->arena, p->text + at,
					       p->len - at)
			       : "";
	}
	return "";
}

/* The title that stands above the number, from piece i on. */
static void
read_above(struct build *b, size_t i)
{
	b->r->title = title_read(b, i, 0, b->extent.title);
	for (; i < b->extent.title; i++) {
		const struct piece *p = &b->pieces->at[i];

		if (p->kind == PIECE_TEXT && p->len &&
		    strstr(b->r->title, p->text))
			build_take_back(b, p);
	}
}

static void
read_number(struct build *b, const struct extent *e, enum body body)
{
	const struct piece *p = &b->pieces->at[e->title];
	struct sign_title t;
	size_t above;

	if (!named_title(b->lex, p->text, p->len, &t)) {
		if (read_behind(b, p, body))
			return;
		b->r->title = title_read(b, e->title, 0, extent_text(e));
		return;
	}
	if (t.named) {
		facts_read_adoption(b, p->text, t.len);
		build_put_aside(b, arena_strndup(b->arena, p->text,
						 chars_bare(p->text, t.len)));
	} else if (t.worded)
		build_put_aside(
			b,
			arena_strndup(b->arena, p->text,
				      chars_bare(p->text, (size_t)(t.number -
								   p->text))));
	if (t.bare && body == BODY_GA)
		b->bare = char_number(t.number, t.n_number);
	masthead_name(b, t.number, t.n_number, body);
	if (*b->r->key && (t.decision || is_decided(b, e)))
		make_decision(b);
	b->r->title = title_read(b, e->title, t.len, extent_text(e));
	above = cover_title_above(b);
	if (t.named && body != BODY_SC && !*b->r->title && above != EXTENT_NONE)
		read_above(b, above);
}

static void
read_title(struct build *b, const struct extent *e, enum body body)
{
	if (e->letter != EXTENT_NONE && e->title == EXTENT_NONE && b->before) {
		b->r->symbol = b->before->symbol;
		b->r->title = arena_strdup(b->arena, b->before->title);
	}
	if (e->title != EXTENT_NONE)
		read_number(b, e, body);
	read_cover_symbol(b, e->begin, extent_text(e));
	if (!*b->r->title && body != BODY_SC && e->formula != EXTENT_NONE)
		b->r->title = title_behind_symbol(b, extent_text(e));
	if (e->letter != EXTENT_NONE) {
		const char *own =
			title_read(b, e->letter, b->pieces->at[e->letter].len,
				   extent_text(e));

		if (*own && e->title != EXTENT_NONE)
			build_put_aside(b, b->r->title);
		if (*own)
			b->r->title = own;
		take_lettered(b, letter_of(b, &b->pieces->at[e->letter]));
	}
}

/*
 * A file may be called by the number, or the letter, that its text does not
 * tell.
 */
static void
read_filename(struct build *b, enum body body)
{
	const struct symbol *own = &b->r->symbol;
	char text[SYMBOL_TEXT];
	struct symbol named;

	if ((*b->r->key && *own->letters) ||
	    !filename_symbol(b->r->file, body, &named))
		return;
	if (*b->r->key &&
	    (own->kind != named.kind || own->number != named.number ||
	     own->session != named.session || own->year != named.year ||
	     strlen(named.letters) != 1))
		return;
	b->r->symbol = named;
	symbol_key(&named, text);
	b->r->key = arena_strdup(b->arena, text);
	resolution_doubt(b->r, (struct doubt){ .kind = DOUBT_FILE_NAME },
			 "%s is from the file's name", text);
}

/* The first document's symbol in a line of a cover; 0 bytes: none. */
static const char *
find_document(const struct piece *p, size_t *len)
{
	struct symbol symbol;

	*len = 0;
	if (p->kind != PIECE_TEXT || p->len > FACTS_LINE ||
	    strchr("[(", *p->text))
		return NULL;
	for (size_t i = 0; i < p->len; i++) {
		if (i > 0 && p->text[i - 1] != ' ')
			continue;
		*len = sign_symbol(p->text + i, p->len - i);
		if (*len && symbol_parse(p->text + i, *len, BODY_NONE, &symbol))
			return p->text + i;
	}
	return NULL;
}

/*
 * A draft has no number yet: it is called by the symbol of the document that
 * it is printed in, "A/C.2/79/L.30", and its title is right above the formula.
 */
static void
read_draft(struct build *b)
{
	const struct extent *e = &b->extent;
	size_t last = extent_text(e), len;

	if (e->formula == EXTENT_NONE || b->before)
		return;
	for (size_t i = e->begin; i < last && !*b->r->key; i++) {
		const char *s = find_document(&b->pieces->at[i], &len);

		if (s)
			masthead_name(b, s, len, BODY_NONE);
	}
}

/* What is told once, above A, holds for B too. */
static void
inherit(struct build *b)
{
	const struct resolution *from = b->before;
	struct resolution *r = b->r;

	r->issued = from->issued;
	r->agenda_item = arena_strdup(b->arena, from->agenda_item);
	r->committee = arena_strdup(b->arena, from->committee);
	r->committee_report = arena_strdup(b->arena, from->committee_report);
	r->draft = arena_strdup(b->arena, from->draft);
}

/* "The General Assembly,": who enacts; the body of that, if it is one. */
static enum body
read_formula(struct build *b)
{
	const struct piece *p = &b->pieces->at[b->extent.formula];
	const struct lexeme *row = sign_formula(b->lex, p->text, p->len);
	enum body body = body_from_code(row->value, strlen(row->value));

	b->r->enacting = arena_strdup(b->arena, row->text);
	b->other = body == BODY_NONE ? row->value : NULL;
	return body;
}

void
masthead_read(struct build *b)
{
	struct extent *e = &b->extent;
	struct facts facts = { .b = b };
	enum body body = BODY_NONE;
	size_t last = extent_text(e);

	if (e->formula != EXTENT_NONE)
		body = read_formula(b);
	if (e->title == EXTENT_NONE && e->letter != EXTENT_NONE && b->before)
		inherit(b);
	if (e->title == EXTENT_NONE && e->letter == EXTENT_NONE &&
	    body != BODY_SC && !b->before)
		e->title = cover_title(b);
	for (size_t i = e->begin; i < last; i++) {
		const struct piece *p = &b->pieces->at[i];

		if (p->kind == PIECE_FOOTNOTE) {
			build_footnote(b, p);
			continue;
		}
		if (i != e->title || e->formula != EXTENT_NONE)
			if (p->kind == PIECE_TEXT)
				facts_read_line(&facts, p);
		if (!title_is_part(b, i) && !cover_is_preamble(b, i))
			build_furniture(b, p);
	}
	read_title(b, e, body);
	title_uncite(b);
	if (b->other)
		other_masthead(b);
	cover_read_adoption(b);
	if (e->formula != EXTENT_NONE && !b->before)
		read_filename(b, body);
	if (!*b->r->key) {
		if (!b->bare)
			read_draft(b);
		b->r->symbol.body = body;
	}
	masthead_fill(b);
	/* A volume of records that gives no date of adoption has its years. */
	if (!b->r->adopted.year && b->r->report_to.year)
		b->r->adopted.year = b->r->report_to.year;
}
