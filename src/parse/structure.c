/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From pieces to paragraphs: what a page break tore apart is put together,
 * numbers are believed where they follow each other, and each paragraph gets
 * its part.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "parse/build.h"
#include "parse/chars.h"
#include "parse/cover.h"
#include "parse/sign.h"
#include "parse/structure.h"

/* --- drafts --- */

static void
add_marks(struct build *b, struct draft *d, const struct piece *p, size_t cut,
	  size_t shift)
{
	for (size_t i = 0; i < p->n_marks; i++) {
		struct mark m = p->marks[i];

		m.offset = (m.offset > cut ? m.offset - cut : 0) + shift;
		d->marks = arena_grow(b->arena, d->marks, d->n_marks,
				      &d->cap_marks, sizeof *d->marks);
		m.footnote = arena_strdup(b->arena, m.footnote);
		d->marks[d->n_marks++] = m;
	}
}

static struct draft *
new_draft(struct state *st, const struct piece *p, const struct item *item,
	  size_t from, enum part part, int depth)
{
	struct build *b = st->b;
	struct draft *d;
	size_t cut = item ? from + item->len : 0;

	b->drafts = xgrow(b->drafts, b->n_drafts, &b->cap_drafts,
			  sizeof *b->drafts);
	d = &b->drafts[b->n_drafts++];
	*d = (struct draft){ .part = part,
			     .depth = depth,
			     .numbered = item != NULL,
			     .num = "",
			     .prefix = st->section ? st->section : "",
			     .label = "",
			     .first_line = p->first_line,
			     .page = p->page,
			     .last_line = p->last_line,
			     .early = p->early,
			     .brief = p->brief };
	if (item) {
		d->item = *item;
		d->num = arena_strndup(b->arena, p->text + from, item->printed);
	}
	buf_add(&d->text, p->text + cut, p->len - cut);
	add_marks(b, d, p, cut, 0);
	return d;
}

static void
join(struct state *st, struct draft *d, const struct piece *p)
{
	size_t before;

	words_continue(st->b->words, &d->text, p->text, p->len);
	before = d->text.len - p->len;
	add_marks(st->b, d, p, 0, before);
	d->last_line = p->last_line;
	d->early = p->early;
	d->brief = p->brief;
}

/* --- paragraphs with a number --- */

/*
 * "2. (a) Decides": the number has no words of its own, and the first of its
 * items stands beside it.
 */
static bool
has_item_beside(const struct piece *p, const struct item *number,
		struct item *out)
{
	const char *s = p->text + number->len;
	size_t n = p->len - number->len;

	return number->style == ITEM_NUMBER && item_read(s, n, out) &&
	       out->style == ITEM_LETTER && out->len < n && !out->dotted &&
	       (!strcmp(out->token, "a") || !strcmp(out->token, "i"));
}

/*
 * "1. Recalling ...," above all that is operative: some number the paragraphs
 * of preambles, too.
 */
static bool
is_numbered_preamble(const struct state *st, const struct piece *p,
		     const struct item *item)
{
	enum relation relation;
	enum part part;

	return !st->operative && chars_stop(p->text, p->len) == ',' &&
	       lexicon_opener(st->b->lex, p->text + item->len,
			      p->len - item->len, &part, &relation) &&
	       part == PART_PREAMBULAR;
}

/* The item of p, which stands `from` bytes behind its beginning. */
static void
take_item(struct state *st, const struct piece *p, struct item *item,
	  size_t from)
{
	const struct draft *d = state_last(st);
	int depth = item_depth(&st->stack, item, d && state_stop(st) == ':');
	enum part part = st->annex	 ? PART_ANNEX
			 : st->operative ? PART_OPERATIVE
					 : PART_PREAMBULAR;

	if (item->style == ITEM_NUMBER) {
		st->fresh = false;
		st->number = char_number(item->token, strlen(item->token));
		if (!st->annex && !is_numbered_preamble(st, p, item)) {
			st->operative = true;
			part = PART_OPERATIVE;
		}
	} else if (d && d->part == PART_PREAMBULAR) {
		part = PART_PREAMBULAR;
	}
	item_push(&st->stack, item, depth);
	new_draft(st, p, item, from, part,
		  part == PART_PREAMBULAR ? depth - 1 : depth);
}

/* A number, and what may stand beside it. */
static void
take_number(struct state *st, const struct piece *p, struct item *item)
{
	struct item beside;

	if (st->annex || !has_item_beside(p, item, &beside)) {
		take_item(st, p, item, 0);
		return;
	}
	st->fresh = false;
	st->operative = true;
	st->number = char_number(item->token, strlen(item->token));
	item_push(&st->stack, item, 1);
	take_item(st, p, &beside, item->len);
	st->b->drafts[st->b->n_drafts - 1].above = st->number;
}

/* --- paragraphs without a number --- */

/* "... the Congo\n\nRecommends ...": a stop is forgotten before it. */
static bool
may_open(const struct state *st, const struct piece *p)
{
	enum relation relation;
	enum part part;

	if (p->gap != GAP_BLANK || p->begins != BEGINS_UNKNOWN ||
	    p == st->b->pieces->at || p[-1].kind != PIECE_TEXT ||
	    state_stop(st) || !chars_stop(p->text, p->len) ||
	    !lexicon_opener(st->b->lex, p->text, p->len, &part, &relation))
		return false;
	/* Without case, only words that open preambles alone do. */
	return chars_open_caseless(p->text, p->len)
		       ? part == PART_PREAMBULAR
		       : chars_open_upper(p->text, p->len);
}

/*
 * It stands by itself as a paragraph does, behind one that may be complete,
 * and not behind the foot of a page, which tears them.
 */
static bool
may_be_another(const struct state *st, const struct piece *p)
{
	return p->gap == GAP_BLANK && p > st->b->pieces->at &&
	       p[-1].kind == PIECE_TEXT && p->begins == BEGINS_UNKNOWN &&
	       state_stop(st) == ',' &&
	       (spoken_stands(st, p) ||
		(chars_open_upper(p->text, p->len) &&
		 !chars_open_caseless(p->text, p->len)));
}

static void
take_plain(struct state *st, const struct piece *p, size_t i)
{
	enum part spoken = spoken_part(st, p), part;
	struct draft *d = state_last(st);

	if (spoken_joins(st, p, spoken)) {
		if (may_be_another(st, p) || may_open(st, p)) {
			d->joined = p->text;
			d->joined_line = p->first_line;
		}
		join(st, d, p);
		return;
	}
	if (st->annex)
		part = PART_ANNEX;
	else if (!st->operative)
		/* "Recalls that ...," ends as the preamble does. */
		part = spoken == PART_OPERATIVE &&
				       (chars_stop(p->text, p->len) != ',' ||
					!spoken_goes_on(st, p))
			       ? spoken
			       : PART_PREAMBULAR;
	else
		part = spoken == PART_PREAMBULAR &&
				       (!d || d->part != PART_OPERATIVE ||
					state_stop(st) != ',')
			       ? spoken
			       : PART_OPERATIVE;
	if (part == PART_OPERATIVE)
		st->operative = true;
	st->listing = kind_is_listed(st, p, i);
	st->stack = (struct item_stack){ 0 };
	new_draft(st, p, NULL, 0, part, part == PART_PREAMBULAR ? 0 : 1);
}

/* The next piece is an item: it stands below what is above the heading. */
static bool
item_follows_piece(const struct state *st, size_t i)
{
	const struct piece *next = kind_next_text(st, i);
	struct item item;

	return next && item_read(next->text, next->len, &item) &&
	       item.style == ITEM_LETTER;
}

static void
take_heading(struct state *st, const struct piece *p, size_t i)
{
	char section[SIGN_SECTION];

	new_draft(st, p, NULL, 0, PART_HEADING, 0);
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
	new_draft(st, p, NULL, 0, PART_HEADING, 0);
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
	new_draft(st, p, NULL, 0, PART_HEADING, 0);
	st->b->drafts[st->b->n_drafts - 1].begins_annex = true;
}

/* It is shown as it is: it may be an annex that is not called one. */
static void
take_behind(struct state *st, const struct piece *p)
{
	if (!st->behind)
		behind_doubt(st, p);
	st->behind = true;
	new_draft(st, p, NULL, 0, PART_OTHER, 0);
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
		   state_complete(st)) {
		take_annex(st, p);
	} else if (!st->annex && state_complete(st) &&
		   sign_article(st->b->lex, p->text, p->len) == 1) {
		/* The articles of an agreement that the text adopts. */
		take_annex(st, p);
	} else if (kind_is_vote(st, p)) {
		masthead_vote(st->b, p);
		close_text(st, p);
	} else if (cover_close(st->b, p)) {
		close_text(st, p);
	} else if (st->behind || (!st->closed && behind_begins(st, p, i))) {
		take_behind(st, p);
	} else if (st->closed) {
		build_furniture(st->b, p);
	} else if (sign_is_formula(st->b->lex, p->text, p->len)) {
		take_formula(st, p);
	} else if (sequence_bare(st, p, &item)) {
		take_number(st, p, &item);
	} else if (item_read(p->text, p->len, &item) && item.len < p->len &&
		   (sequence_mend(st, &item, i) ||
		    sequence_fits(st, p, &item, i))) {
		take_number(st, p, &item);
	} else if (kind_is_heading(st, p, i)) {
		take_heading(st, p, i);
	} else {
		take_plain(st, p, i);
	}
}

static void
take_row(struct state *st, const struct piece *p)
{
	/* Behind its end a text has no tables, but votes may be set so. */
	if (st->closed)
		build_furniture(st->b, p);
	else
		new_draft(st, p, NULL, 0, PART_OTHER, p->heading);
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
			new_draft(&st, &b->pieces->at[i], NULL, 0,
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
		case PIECE_FURNITURE:
			build_furniture(b, p);
			break;
		}
	}
}
