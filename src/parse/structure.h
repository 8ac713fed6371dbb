/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside structure.c: what has been seen of a text (state.c), and the
 * questions about its next piece.
 */
#ifndef PARSE_STRUCTURE_H
#define PARSE_STRUCTURE_H

#include "parse/build.h"

/* What has been seen so far. */
struct state {
	struct build *b;
	struct item_stack stack;
	struct item_stack before; /* a paragraph without a number ended it */
	int number;	/* of the last paragraph "N." */
	bool operative; /* the preamble is over */
	bool annex;
	bool closed;	     /* the meeting or a vote has been passed */
	struct date adopted; /* as it was before that */
	bool behind;	     /* what comes does not belong to the text */
	bool fresh;	     /* a heading was passed, and no number since */
	bool listing;	     /* names or titles, a piece each, without stops */
	int titled;	     /* depth of items that are titles; 0: none was */
	const char *section; /* "II" of the last heading that is a number */
	int sections;	     /* the value of the last in Roman figures */
};

/* The paragraph that was begun last; NULL before the first. */
struct draft *state_last(const struct state *st);
/* Its stop (chars_stop()); '.' before the first. */
char state_stop(const struct state *st);
/*
 * The paragraph is an item that was left short, without a stop: the title of
 * what follows below it.  In a list it is one of those elected.
 */
bool state_titled(const struct state *st);
/* The paragraph is such a title, or an item like others that were titles. */
bool state_among_titles(const struct state *st);
/* Whether a paragraph could begin here: what is before it is complete. */
bool state_complete(const struct state *st);
/* The next piece of text behind piece i; NULL at the end. */
const struct piece *state_next_text(const struct state *st, size_t i);

/* --- draft.c: paragraphs that grow --- */

/*
 * Begin a paragraph with the text of p.  item, where it has a number, is that,
 * and stands `from` bytes behind the beginning of p; NULL without.
 */
struct draft *draft_begin(struct state *st, const struct piece *p,
			  const struct item *item, size_t from, enum part part,
			  int depth);
/* The text of p goes on with what d has, and its marks with it. */
void draft_join(struct state *st, struct draft *d, const struct piece *p);

/* --- paragraph.c: pieces that are paragraphs, or go on with one --- */

/* p begins with the number `item`, and what may stand beside it. */
void paragraph_number(struct state *st, const struct piece *p,
		      struct item *item);
/* p, which is piece i, has no number. */
void paragraph_plain(struct state *st, const struct piece *p, size_t i);

/* --- spoken.c: to which part a piece without a number belongs --- */

/* The part for which the first words of a piece speak. */
enum part spoken_part(const struct state *st, const struct piece *p);
/*
 * Without a stop as headings are, but it has the form of what is above it and
 * below it: the UN's XML has such among the paragraphs of the preamble.
 */
bool spoken_among_preamble(const struct state *st, const struct piece *p);
/* The next text behind p goes on as preambles do. */
bool spoken_preamble_goes_on(const struct state *st, const struct piece *p);
/* "and urges", "in particular noting": p goes on behind a comma. */
bool spoken_goes_behind(const struct state *st, const struct piece *p);
/* Below p there is a number, or what opens a preamble. */
bool spoken_goes_on(const struct state *st, const struct piece *p);

/* --- spoken_form.c: words that are not known --- */

/*
 * The first word of p has the form of those that open paragraphs of a preamble,
 * or one of the first few where openers are small: "с сожалением отмечая".
 */
bool spoken_has_form(const struct lexicon *lex, const struct piece *p);
/* The first words of p may be those of a paragraph. */
bool spoken_may_open(const struct lexicon *lex, const struct piece *p);

/* --- spoken_joins.c: torn paragraphs --- */

/*
 * p opens with words that are not known, but stands as a paragraph of a
 * preamble does, between two commas.
 */
bool spoken_stands(const struct state *st, const struct piece *p);
/*
 * Below a colon, each behind the comma of the one above, and no page's end
 * between them: p is a member of a list that has neither numbers nor bullets.
 */
bool spoken_is_member(const struct state *st, const struct piece *p);
/* Whether p, that speaks for a part, goes on with the paragraph before it. */
bool spoken_joins(const struct state *st, const struct piece *p,
		  enum part spoken);

/* --- suspect_piece.c --- */

/* p goes on with the paragraph before it: what speaks against that is kept. */
void suspect_piece(const struct state *st, const struct piece *p);

/* --- kind.c: pieces that are no paragraphs --- */

/* A list of votes begins. */
bool kind_is_vote(const struct state *st, const struct piece *p);
/* A running head that no page's edge gave away: a symbol, a page's word. */
bool kind_is_stray_head(const struct state *st, const struct piece *p);
/*
 * p, which is piece i, is a name, or a title: one of several below a colon,
 * without stops.
 */
bool kind_is_listed(const struct state *st, const struct piece *p, size_t i);
/* "VII Revised estimates", where VI was before, or V and VI was lost. */
bool kind_is_titled_section(const struct state *st, const struct piece *p);
/* With p the heading above it ends, which a page's end tore. */
bool kind_ends_heading(const struct state *st, const struct piece *p);
/* p is piece i. */
bool kind_is_heading(const struct state *st, const struct piece *p, size_t i);

/* --- behind.c: pieces behind the last paragraph --- */

/*
 * With p, which is piece i, something begins that does not belong to the text,
 * and nothing of it follows.
 */
bool behind_begins(const struct state *st, const struct piece *p, size_t i);
/* The first such piece is told of. */
void behind_doubt(const struct state *st, const struct piece *p);

/* --- sequence.c: numbers that follow each other --- */

/* Whether the number at the beginning of p (piece i) is one. */
bool sequence_fits(struct state *st, const struct piece *p,
		   const struct item *item, size_t i);
/* "5 Encourages": the number that is due, an opener, but no stop. */
bool sequence_bare(const struct state *st, const struct piece *p,
		   struct item *item);
/*
 * "(6)" between (a) and (c) is what a scan made of "(b)", "(1)" above (ii) of
 * "(i)": the item is mended;
 * i is its piece.
 */
bool sequence_mend(const struct state *st, struct item *item, size_t i);

#endif
