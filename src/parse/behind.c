/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands behind a text that is over: the foot of a page of the web. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/review.h"
#include "parse/sign.h"
#include "parse/structure.h"
#include "text/utf8.h"

enum {
	PIECES_MOST = 24, /* of such a foot */
	ALONE_MOST = 3,	  /* behind a single paragraph, which tells less */
};

/* "[Home]", ">> Back" */
static bool
is_sign(const struct piece *p)
{
	size_t len;

	return !char_is_digit(*p->text) &&
	       !utf8_is_letter(utf8_decode(p->text, p->len, &len));
}

/* "http://...", "www...." */
static bool
is_address(const struct piece *p)
{
	static const char *const begins[] = { "http://", "https://", "www." };

	for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
		if (chars_begin(p->text, p->len, begins[i]))
			return true;
	return false;
}

/*
 * The paragraphs end in semicolons, as those of one sentence do, and the last
 * one in its full stop; *alone where there is but one.
 */
static bool
is_over(const struct state *st, bool *alone)
{
	const struct draft *d = state_last(st);
	const struct build *b = st->b;
	size_t all = 0, stopped = 0;

	if (!d || d->part != PART_OPERATIVE || state_stop(st) != '.')
		return false;
	for (size_t i = 0; i < b->n_drafts; i++) {
		const struct draft *one = &b->drafts[i];

		if (one->part != PART_OPERATIVE)
			continue;
		all++;
		stopped += chars_stop(one->text.data, one->text.len) == '.';
	}
	*alone = all == 1;
	return stopped == 1 && (all > 1 || b->n_drafts > 1);
}

/* A paragraph, or what only a text has. */
static bool
is_of_text(const struct lexicon *lex, const struct piece *p)
{
	char section[SIGN_SECTION];
	enum relation relation;
	enum part part;
	struct item item;

	return item_read(p->text, p->len, &item) ||
	       lexicon_opener(lex, p->text, p->len, &part, &relation) ||
	       sign_vote(lex, p->text, p->len) ||
	       sign_is_meeting(lex, p->text, p->len) ||
	       sign_is_date(lex, p->text, p->len) ||
	       sign_is_annex(lex, p->text, p->len) ||
	       sign_is_formula(lex, p->text, p->len) ||
	       sign_article(lex, p->text, p->len) ||
	       sign_section(lex, p->text, p->len, section);
}

bool
behind_begins(const struct state *st, const struct piece *p, size_t i)
{
	const struct build *b = st->b;
	size_t pieces = 0;
	bool alone;

	if (st->annex || b->r->symbol.kind == KIND_STATEMENT ||
	    b->r->symbol.kind == KIND_DECISION || p->begins == BEGINS_NO ||
	    (p->gap != GAP_BLANK && !is_sign(p)) ||
	    (chars_open_lower(p->text, p->len) && !is_address(p)) ||
	    !is_over(st, &alone))
		return false;
	for (; i < b->extent.end; i++) {
		p = &b->pieces->at[i];
		if (p->kind == PIECE_TABLE ||
		    (p->kind == PIECE_TEXT &&
		     (++pieces > (alone ? ALONE_MOST : PIECES_MOST) ||
		      is_of_text(b->lex, p))))
			return false;
	}
	return true;
}

void
behind_doubt(const struct state *st, const struct piece *p)
{
	resolution_doubt(st->b->r,
			 (struct doubt){ .kind = DOUBT_WORDS,
					 .line = p->first_line,
					 .page = p->page },
			 "\"%.*s\" and what is below it belong to nothing",
			 review_shown(p->text, p->len), p->text);
}
