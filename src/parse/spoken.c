/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the words and the stop of a piece without a number say: to which part
 * it belongs.
 */
#include "config.h"

#include <string.h>

#include "parse/build.h"
#include "parse/chars.h"
#include "parse/sign.h"
#include "parse/structure.h"
#include "text/like.h"

enum {
	SCANNED = 100,	  /* bytes of an opener with a wrong letter */
	SCANNED_WORD = 5, /* at least, of the word that has it */
	CLAUSES = 2000,	  /* bytes in which they are looked for */
};

bool
spoken_preamble_goes_on(const struct state *st, const struct piece *p)
{
	const struct piece *end = st->b->pieces->at + st->b->extent.end;
	enum relation relation;
	enum part part;

	for (p++; p < end && p->kind != PIECE_TEXT;)
		p++;
	return p < end && chars_stop(p->text, p->len) == ',' &&
	       lexicon_opener(st->b->lex, p->text, p->len, &part, &relation);
}

/*
 * Where words open paragraphs of both parts, the stop tells: a preamble ends
 * in commas.  Without a stop a page has torn it.
 */
static enum part
stopped_part(const struct state *st, const struct piece *p,
	     enum relation relation)
{
	const struct draft *d = state_last(st);
	bool preamble = d ? d->part == PART_PREAMBULAR : !st->operative;
	char stop = chars_stop(p->text, p->len);

	if (stop == ':')
		return relation_is_request(relation) ||
				       (st->operative && !preamble)
			       ? PART_OPERATIVE
			       : PART_PREAMBULAR;
	if (st->operative && !preamble)
		return stop == ',' && (st->fresh || !d ||
				       d->part != PART_OPERATIVE)
			       ? PART_PREAMBULAR
			       : PART_OPERATIVE;
	if (stop == ',' || !stop || (!st->operative && stop != '.'))
		return PART_PREAMBULAR;
	return spoken_preamble_goes_on(st, p) ? PART_PREAMBULAR
					      : PART_OPERATIVE;
}

bool
spoken_goes_on(const struct state *st, const struct piece *p)
{
	const struct piece *end = st->b->pieces->at + st->b->extent.end;
	enum relation relation;
	enum part part;
	struct item item;

	for (p++; p < end; p++) {
		if (p->kind != PIECE_TEXT)
			continue;
		if (item_read(p->text, p->len, &item) &&
		    item.style == ITEM_NUMBER)
			return true;
		if (sign_is_meeting(st->b->lex, p->text, p->len))
			break;
		if (lexicon_opener(st->b->lex, p->text, p->len, &part,
				   &relation) &&
		    part != PART_OPERATIVE)
			return true;
	}
	return false;
}

/*
 * "Deep'y concerned," where an empty line and the commas before and behind say
 * that it may be a paragraph of a preamble: an opener but for one character of
 * its first word, as scans have them.
 */
static bool
opens_scanned(const struct state *st, const struct piece *p)
{
	size_t word = 0, n = p->len < SCANNED ? p->len : SCANNED;
	char text[SCANNED];
	enum relation relation;
	enum part part;

	if (p->gap != GAP_BLANK || state_stop(st) != ',' ||
	    chars_stop(p->text, p->len) != ',' || !char_is_upper(*p->text))
		return false;
	while (word < n && p->text[word] != ' ' &&
	       (unsigned char)p->text[word] < 0x80)
		word++;
	if (word < SCANNED_WORD || word == n || p->text[word] != ' ')
		return false;
	memcpy(text, p->text, n);
	for (size_t i = 0; i < word; i++) {
		for (text[i] = 'a'; text[i] <= 'z'; text[i]++)
			if (lexicon_opener(st->b->lex, text, n, &part,
					   &relation) &&
			    part == PART_PREAMBULAR)
				return true;
		text[i] = p->text[i];
	}
	return false;
}

/*
 * "ecalling also its resolution 2 (I),": a paragraph as opens_scanned() has it,
 * which has lost its first letter.
 */
static bool
opens_beheaded(const struct state *st, const struct piece *p)
{
	size_t word = 0, n = p->len < SCANNED - 1 ? p->len : SCANNED - 1;
	char text[SCANNED];
	enum relation relation;
	enum part part;

	if ((p->gap != GAP_BLANK && !p->stands_in) || state_stop(st) != ',' ||
	    chars_stop(p->text, p->len) != ',' || !char_is_lower(*p->text))
		return false;
	while (word < n && char_is_lower(p->text[word]))
		word++;
	if (word + 1 < SCANNED_WORD || word == n || p->text[word] != ' ')
		return false;
	memcpy(text + 1, p->text, n);
	for (*text = 'a'; *text <= 'z'; ++*text)
		if (lexicon_opener(st->b->lex, text, n + 1, &part, &relation) >
			    word &&
		    part == PART_PREAMBULAR)
			return true;
	return false;
}

bool
spoken_among_preamble(const struct state *st, const struct piece *p)
{
	const struct draft *d = state_last(st);

	return d && d->part == PART_PREAMBULAR && state_stop(st) == ',' &&
	       !chars_stop(p->text, p->len) && spoken_has_form(st->b->lex, p) &&
	       spoken_preamble_goes_on(st, p);
}

/*
 * "Towards" opens only where what is felt or said stands behind it, in a
 * language that has rows of such words.
 */
static bool
has_with(const struct lexicon *lex, const struct piece *p,
	 enum relation relation)
{
	const struct lexeme *rows;
	size_t n;

	if (relation != RELATION_OTHER)
		return true;
	rows = lexicon_rows(lex, "with", &n);
	for (size_t i = 0; i < n; i++)
		if (memmem(p->text, p->len, rows[i].text, rows[i].len))
			return true;
	return n == 0;
}

/* The next page has its end, but its beginning is that of a paragraph. */
static bool
stands_torn(const struct state *st, const struct piece *p)
{
	return !chars_stop(p->text, p->len) && state_stop(st) == ',' &&
	       (p->stands_in || (p->behind_room && p->gap != GAP_LINE));
}

/* A clause within the paragraph, behind a comma, has such an opener. */
static bool
has_clause(const struct lexicon *lex, const struct buf *text,
	   enum relation wanted)
{
	enum relation relation;
	enum part part;
	size_t len;

	for (size_t at = text->len > CLAUSES ? text->len - CLAUSES : 0;
	     at < text->len; at += len) {
		if (like_ascii(text->data + at, text->len - at, &len) != ',')
			continue;
		for (at += len; at < text->len && text->data[at] == ' ';)
			at++;
		len = 0;
		if (lexicon_opener(lex, text->data + at, text->len - at, &part,
				   &relation) &&
		    relation == wanted)
			return true;
	}
	return false;
}

/*
 * Where a page may be torn: "Looking forward to the session, recalling the
 * plan," and below its footnotes "also recalling the strategy,".  What is also
 * done is what the clause above does, not the paragraph.
 */
static bool
is_also_clause(const struct state *st, const struct piece *p, size_t opener,
	       enum relation relation)
{
	const struct draft *d = state_last(st);
	enum relation above;
	enum part part;

	/* A capital would tell. */
	if (chars_open_upper(p->text, p->len) &&
	    !chars_open_caseless(p->text, p->len))
		return false;
	return d && d->part == PART_PREAMBULAR && state_stop(st) == ',' &&
	       (p->gap == GAP_PAGE ||
		(p > st->b->pieces->at && p[-1].kind != PIECE_TEXT)) &&
	       lexicon_says(st->b->lex, "also", p->text, opener) &&
	       lexicon_opener(st->b->lex, d->text.data, d->text.len, &part,
			      &above) &&
	       above != relation && has_clause(st->b->lex, &d->text, relation);
}

/*
 * "Dissolves the Commission." below an empty line, behind a preamble, where
 * nothing follows but how it was adopted: no resolution goes without an
 * operative paragraph, whatever its words.
 */
static bool
is_only_operative(const struct state *st, const struct piece *p)
{
	const struct build *b = st->b;
	const struct draft *d = state_last(st);
	const struct piece *next;

	if (st->operative || st->annex || !d || d->part != PART_PREAMBULAR ||
	    d->numbered || b->r->symbol.kind != KIND_RESOLUTION ||
	    p->gap != GAP_BLANK || p[-1].kind != PIECE_TEXT ||
	    state_stop(st) != ',' || chars_stop(p->text, p->len) != '.')
		return false;
	next = state_next_text(st, (size_t)(p - b->pieces->at));
	return !next || sign_is_meeting(b->lex, next->text, next->len) ||
	       sign_vote(b->lex, next->text, next->len);
}

/*
 * Behind the organ's name the sentence goes on in small letters, "The Council,
 * recalling ...", and may do so from paragraph to paragraph.
 */
static bool
goes_on_small(const struct state *st, const struct piece *p)
{
	const struct draft *first = st->b->drafts;

	return !st->b->n_drafts ||
	       (p->gap == GAP_BLANK && p[-1].kind == PIECE_TEXT &&
		state_stop(st) && first->part == PART_PREAMBULAR &&
		chars_open_lower(first->text.data, first->text.len));
}

bool
spoken_goes_behind(const struct state *st, const struct piece *p)
{
	const struct lexeme *on;

	if (state_stop(st) != ',')
		return false;
	on = lexicon_match(st->b->lex, "goes-on", p->text, p->len);
	return on && !strcmp(on->value, "opener");
}

/* The part for which the first words of a piece speak. */
enum part
spoken_part(const struct state *st, const struct piece *p)
{
	enum part part;
	enum relation relation;
	size_t len;

	if (!chars_open_upper(p->text, p->len) &&
	    !lexicon_opens_small(st->b->lex) && !goes_on_small(st, p))
		return opens_beheaded(st, p) ? PART_PREAMBULAR : PART_OTHER;
	if (spoken_goes_behind(st, p))
		return PART_OTHER;
	len = lexicon_opener(st->b->lex, p->text, p->len, &part, &relation);
	if (len && is_also_clause(st, p, len, relation))
		return PART_OTHER;
	if (len && has_with(st->b->lex, p, relation))
		return part != PART_OTHER ? part
					  : stopped_part(st, p, relation);
	/* A word of this form may also stand where a page was torn. */
	if (!state_stop(st))
		return PART_OTHER;
	if (is_only_operative(st, p))
		return PART_OPERATIVE;
	if ((chars_stop(p->text, p->len) == ',' || stands_torn(st, p)) &&
	    spoken_has_form(st->b->lex, p))
		return PART_PREAMBULAR;
	return spoken_among_preamble(st, p) || opens_scanned(st, p)
		       ? PART_PREAMBULAR
		       : PART_OTHER;
}
