/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From pieces to paragraphs: what a page break tore apart is put together,
 * numbers are believed where they follow each other, and each paragraph gets
 * its part.  Here is told what each piece is; paragraph.c takes those that are
 * paragraphs.
 */
#include "config.h"

#include <string.h>

#include "parse/build.h"
#include "parse/chars.h"
#include "parse/cover.h"
#include "parse/sign.h"
#include "parse/structure.h"
#include "text/fold.h"

/* The next piece is an item: it stands below what is above the heading. */
static bool
item_follows_piece(const struct state *st, size_t i)
{
	const struct piece *next = state_next_text(st, i);
	struct item item;

	return next && item_read(next->text, next->len, &item) &&
	       item.style == ITEM_LETTER;
}

static void
take_heading(struct state *st, const struct piece *p, size_t i)
{
	char section[SIGN_SECTION];

	draft_begin(st, p, NULL, 0, PART_HEADING, 0);
	if (kind_is_titled_section(st, p))
		roman_print(sign_titled_section(p->text, p->len), section);
	else if (!sign_section(st->b->lex, p->text, p->len, section))
		*section = '\0';
	if (*section) {
		st->section = arena_strdup(st->b->arena, section);
		st->fresh = true;
		if (roman_value(section, strlen(section)))
			st->sections = roman_value(section, strlen(section));
	}
	if (!item_follows_piece(st, i))
		st->stack = (struct item_stack){ 0 };
}

/* A text that this one recommends or adopts begins: a preamble may follow. */
static void
take_formula(struct state *st, const struct piece *p)
{
	draft_begin(st, p, NULL, 0, PART_HEADING, 0);
	st->stack = (struct item_stack){ 0 };
}

static void
take_annex(struct state *st, const struct piece *p)
{
	st->annex = true;
	st->closed = false;
	st->number = 0;
	st->section = NULL;
	st->stack = (struct item_stack){ 0 };
	draft_begin(st, p, NULL, 0, PART_HEADING, 0);
	st->b->drafts[st->b->n_drafts - 1].begins_annex = true;
}

/*
 * The heading is the title again, set otherwise, in capitals: what is below it
 * is a document of its own.  The UN's XML has those under the very title as the
 * text of the resolution (A/RES/75/1).
 */
static bool
is_title_again(const struct state *st, const struct piece *p)
{
	const char *title = st->b->r->title;
	struct folded a, b;

	if (!*title || !strncmp(title, p->text, p->len))
		return false;
	a = fold_text(st->b->arena, p->text, p->len, (struct fold_how){ 0 });
	b = fold_text(st->b->arena, title, strlen(title),
		      (struct fold_how){ 0 });
	return a.len && a.len <= b.len && !memcmp(a.text, b.text, a.len);
}

/*
 * "Proclaims the Declaration as set forth below:", without a number, and below
 * it the title again, over "1.  All States": a document that this text adopts.
 */
static bool
opens_document(const struct state *st, const struct piece *p, size_t i)
{
	const struct draft *d = state_last(st);
	const struct piece *next = state_next_text(st, i);
	struct item item;

	return !st->annex && !st->number && d && d->part == PART_OPERATIVE &&
	       !d->numbered && state_stop(st) == ':' && next &&
	       item_read(next->text, next->len, &item) &&
	       item.style == ITEM_NUMBER && !strcmp(item.token, "1") &&
	       kind_is_heading(st, p, i) && is_title_again(st, p);
}

/* It is shown as it is: it may be an annex that is not called one. */
static void
take_behind(struct state *st, const struct piece *p)
{
	if (!st->behind)
		behind_doubt(st, p);
	st->behind = true;
	draft_begin(st, p, NULL, 0, PART_OTHER, 0);
}

/*
 * What seemed to close the text was a part of a heading ("... 30 June 2020"):
 * the number that is due follows, with its opener.
 */
static bool
resumes(const struct state *st, const struct piece *p)
{
	struct item item;
	enum relation relation;
	enum part part;

	return st->closed && !st->annex && !st->b->met &&
	       item_read(p->text, p->len, &item) && item.style == ITEM_NUMBER &&
	       item.len < p->len &&
	       char_number(item.token, strlen(item.token)) == st->number + 1 &&
	       lexicon_opener(st->b->lex, p->text + item.len, p->len - item.len,
			      &part, &relation) &&
	       part != PART_PREAMBULAR;
}

static void
resume(struct state *st)
{
	st->closed = st->b->dated = false;
	st->b->r->adopted = st->adopted;
}

static void
close_text(struct state *st, const struct piece *p)
{
	st->closed = true;
	build_furniture(st->b, p);
}

/* A line drawn with signs, which the markup round it hid. */
static bool
is_rule(const struct piece *p)
{
	return strchr("_-*=~", *p->text) && *p->text &&
	       strspn(p->text, "_-*=~ ") == p->len;
}

/* Of a letter that is annexed: the text has a date, and another day's. */
static bool
is_annex_date(const struct state *st, const struct piece *p)
{
	const struct date *adopted = &st->b->r->adopted;
	struct date date;

	return st->annex && !st->closed && adopted->day &&
	       sign_is_date(st->b->lex, p->text, p->len) &&
	       sign_date(st->b->lex, p->text, p->len, &date) &&
	       (date.year != adopted->year || date.month != adopted->month ||
		date.day != adopted->day);
}

static void
take_text(struct state *st, const struct piece *p, size_t i)
{
	struct item item;

	if (resumes(st, p))
		resume(st);
	if (!st->closed)
		st->adopted = st->b->r->adopted;
	if (p->len == 0 || is_rule(p) || kind_is_stray_head(st, p)) {
		build_furniture(st->b, p);
	} else if (st->b->r->symbol.kind != KIND_DECISION &&
		   asterisk_note(st->b, p)) {
		/* Of decisions the UN's XML has these as paragraphs. */
		return;
	} else if (sign_is_annex(st->b->lex, p->text, p->len) &&
		   (state_complete(st) || st->listing)) {
		take_annex(st, p);
	} else if (!st->annex && state_complete(st) &&
		   sign_article(st->b->lex, p->text, p->len) == 1) {
		/* The articles of an agreement that the text adopts. */
		take_annex(st, p);
	} else if (opens_document(st, p, i)) {
		take_annex(st, p);
	} else if (kind_is_vote(st, p)) {
		masthead_vote(st->b, p);
		close_text(st, p);
	} else if (!is_annex_date(st, p) && cover_close(st->b, p)) {
		close_text(st, p);
	} else if (st->behind || (!st->closed && behind_begins(st, p, i))) {
		take_behind(st, p);
	} else if (st->closed) {
		build_furniture(st->b, p);
	} else if (sign_is_formula(st->b->lex, p->text, p->len)) {
		take_formula(st, p);
	} else if (sequence_bare(st, p, &item)) {
		paragraph_number(st, p, &item);
	} else if (item_read(p->text, p->len, &item) && item.len < p->len &&
		   (sequence_mend(st, &item, i) ||
		    sequence_fits(st, p, &item, i))) {
		paragraph_number(st, p, &item);
	} else if (kind_ends_heading(st, p)) {
		draft_join(st, state_last(st), p);
	} else if (kind_is_heading(st, p, i)) {
		take_heading(st, p, i);
	} else {
		paragraph_plain(st, p, i);
	}
}

static void
take_row(struct state *st, const struct piece *p)
{
	/* Behind its end a text has no tables, but votes may be set so. */
	if (st->closed)
		build_furniture(st->b, p);
	else
		draft_begin(st, p, NULL, 0, PART_OTHER, p->heading);
}

void
structure_read(struct build *b)
{
	struct state st = { .b = b };
	size_t first =
		extent_text(&b->extent) + (b->extent.formula != EXTENT_NONE);

	b->met = b->dated = false;
	/* Statements and decisions have no preamble. */
	st.operative = b->r->symbol.kind == KIND_STATEMENT ||
		       b->r->symbol.kind == KIND_DECISION;
	for (size_t i = b->extent.begin; i < first; i++)
		if (cover_is_preamble(b, i))
			draft_begin(&st, &b->pieces->at[i], NULL, 0,
				    PART_PREAMBULAR, 0);
	for (size_t i = first; i < b->extent.end; i++) {
		const struct piece *p = &b->pieces->at[i];

		switch (p->kind) {
		case PIECE_TEXT:
			take_text(&st, p, i);
			break;
		case PIECE_FOOTNOTE:
			build_footnote(b, p);
			break;
		case PIECE_TABLE:
			take_row(&st, p);
			break;
		case PIECE_SIGNED:
			if (!asterisk_note(b, p))
				build_furniture(b, p);
			break;
		case PIECE_FURNITURE:
			build_furniture(b, p);
			break;
		}
	}
}
