/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the words and the stop of a piece without a number say: to which part
 * it belongs, and whether it goes on with what is before it.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "parse/build.h"
#include "parse/chars.h"
#include "parse/sign.h"
#include "parse/structure.h"

enum {
	LEAD_WORDS = 3,	  /* of the longest lead that is looked for */
	SCANNED = 100,	  /* bytes of an opener with a wrong letter */
	SCANNED_WORD = 5, /* at least, of the word that has it */
	FORM_WORDS = 4,	  /* among them one may have the form of openers */
};

/* The text behind p goes on as preambles do: a comma at its end is forgotten.
 */
static bool
preamble_goes_on(const struct state *st, const struct piece *p)
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
	return preamble_goes_on(st, p) ? PART_PREAMBULAR : PART_OPERATIVE;
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

static bool
ends_in_form(const struct lexeme *rows, size_t n, const char *s, size_t word)
{
	for (size_t i = 0; i < n; i++)
		if (word > rows[i].len + 2 &&
		    !strncmp(s + word - rows[i].len, rows[i].text, rows[i].len))
			return true;
	return false;
}

/*
 * The first word has the form of those that open paragraphs of a preamble, or
 * one of the first few where openers are small: "с сожалением отмечая".
 */
static bool
has_form(const struct lexicon *lex, const struct piece *p)
{
	int words = lexicon_opens_small(lex) ? FORM_WORDS : 1;
	size_t n, len, word, at = 0;
	const struct lexeme *rows = lexicon_rows(lex, "suffix", &n);

	if (lexicon_find(lex, "prefix", p->text, p->len, &len))
		return true;
	for (; n && words-- > 0; at += word + 1) {
		for (word = 0;
		     at + word < p->len && char_is_word(p->text[at + word]);)
			word++;
		if (at + word + 1 >= p->len)
			return false;
		if (ends_in_form(rows, n, p->text + at, word))
			return true;
		if (p->text[at + word] != ' ')
			return false;
	}
	return false;
}

bool
spoken_among_preamble(const struct state *st, const struct piece *p)
{
	const struct draft *d = state_last(st);

	return d && d->part == PART_PREAMBULAR && state_stop(st) == ',' &&
	       !chars_stop(p->text, p->len) && has_form(st->b->lex, p) &&
	       preamble_goes_on(st, p);
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

/* The part for which the first words of a piece speak. */
enum part
spoken_part(const struct state *st, const struct piece *p)
{
	enum part part;
	enum relation relation;
	const struct lexeme *on;
	size_t len;

	if (!chars_open_upper(p->text, p->len) &&
	    !lexicon_opens_small(st->b->lex))
		return PART_OTHER;
	/* "and urges" behind a comma. */
	on = state_stop(st) != ',' ? NULL
				   : lexicon_find(st->b->lex, "goes-on",
						  p->text, p->len, &len);
	if (on && !strcmp(on->value, "opener"))
		return PART_OTHER;
	if (lexicon_opener(st->b->lex, p->text, p->len, &part, &relation) &&
	    has_with(st->b->lex, p, relation))
		return part != PART_OTHER ? part
					  : stopped_part(st, p, relation);
	/* A word of this form may also stand where a page was torn. */
	if (!state_stop(st))
		return PART_OTHER;
	if ((chars_stop(p->text, p->len) == ',' || stands_torn(st, p)) &&
	    has_form(st->b->lex, p))
		return PART_PREAMBULAR;
	return spoken_among_preamble(st, p) || opens_scanned(st, p)
		       ? PART_PREAMBULAR
		       : PART_OTHER;
}

/* "and further", "with deep": the end of a text that goes on. */
static bool
ends_in_lead(const struct lexicon *lex, const char *s, size_t n)
{
	size_t at = n, len;

	for (int words = 0; words < LEAD_WORDS && at > 0; words++) {
		while (at > 0 && s[at - 1] == ' ')
			at--;
		while (at > 0 && s[at - 1] != ' ')
			at--;
		if (lexicon_find(lex, "lead", s + at, n - at, &len) &&
		    at + len == n)
			return true;
	}
	return false;
}

/*
 * Whether an opener in small letters, behind a text without a stop, goes on
 * with it.  A participle would have a comma before it, or "and".
 */
static bool
awaits(const struct state *st, const struct draft *d, enum part spoken)
{
	return spoken != PART_PREAMBULAR || d->part != PART_PREAMBULAR ||
	       sign_ends_and(st->b->lex, d->text.data, d->text.len) ||
	       ends_in_lead(st->b->lex, d->text.data, d->text.len);
}

/* Below the last of a list, what goes on is of the paragraph above it. */
static bool
is_flush(const struct state *st, const struct piece *p)
{
	const struct draft *d = state_last(st);
	char stop = state_stop(st);

	return p->gap == GAP_BLANK && p->begins == BEGINS_UNKNOWN &&
	       p > st->b->pieces->at && p[-1].kind == PIECE_TEXT &&
	       d->numbered && d->depth > (d->part == PART_OPERATIVE) &&
	       (stop == ';' || stop == '.');
}

/* "Fisheries and Forests": behind its first word a name goes on. */
static bool
is_name(const struct lexicon *lex, const char *s, size_t n)
{
	size_t at = 0, len;

	while (at < n && s[at] != ' ')
		at++;
	return at + 1 < n &&
	       lexicon_find(lex, "and", s + at + 1, n - at - 1, &len);
}

/* The first words may be those of a paragraph. */
static bool
may_open(const struct lexicon *lex, const struct piece *p)
{
	size_t len, n_forms, n_heads;

	if (!chars_open_caseless(p->text, p->len)) {
		bool small = lexicon_opens_small(lex);

		if (small != chars_open_lower(p->text, p->len))
			return false;
		if (!small)
			return chars_open_upper(p->text, p->len) &&
			       !is_name(lex, p->text, p->len);
	}
	/* Where no capital tells, the form does, if the language has one. */
	lexicon_rows(lex, "suffix", &n_forms);
	lexicon_rows(lex, "prefix", &n_heads);
	if (n_forms + n_heads)
		return has_form(lex, p);
	return chars_open_caseless(p->text, p->len) &&
	       !lexicon_find(lex, "goes-on", p->text, p->len, &len);
}

bool
spoken_stands(const struct state *st, const struct piece *p)
{
	const struct draft *d = state_last(st);

	return d && d->part == PART_PREAMBULAR && !st->operative &&
	       !st->annex && p->begins == BEGINS_UNKNOWN &&
	       state_stop(st) == ',' && chars_stop(p->text, p->len) == ',' &&
	       may_open(st->b->lex, p);
}

/* Where it stands, and where the text above it ended, leave no doubt. */
static bool
stands_alone(const struct state *st, const struct piece *p)
{
	if (p->gap == GAP_BLANK &&
	    (p == st->b->pieces->at || p[-1].kind != PIECE_TEXT))
		return false;
	return (p->stands_in || (p->behind_room && p->gap == GAP_BLANK)) &&
	       spoken_stands(st, p);
}

/*
 * Its first word is a capital's, or, where no case tells, behind an empty line,
 * one that nothing but paragraphs of preambles begins with.
 */
static bool
opens_plainly(const struct lexicon *lex, const struct piece *p)
{
	size_t len;

	if (!chars_open_caseless(p->text, p->len))
		return true;
	return p->gap == GAP_BLANK &&
	       lexicon_find(lex, "prefix", p->text, p->len, &len);
}

/*
 * No list stands below a colon, nor below a semicolon, in a preamble where one
 * piece alone does, with no words that open any, and then the preamble goes
 * on: a title had that stop, or one of the things that are named.
 */
static bool
is_rest(const struct state *st, const struct piece *p)
{
	const struct draft *d = state_last(st);
	char stop = state_stop(st);

	return (stop == ':' || stop == ';') && d->part == PART_PREAMBULAR &&
	       !d->numbered && !st->operative && !st->annex &&
	       p->begins == BEGINS_UNKNOWN && !p->stands_in &&
	       chars_stop(p->text, p->len) == ',' && preamble_goes_on(st, p);
}

/*
 * "(3) The instrument" at the beginning of a line, where "(2)" stands within
 * the paragraph above: so does it.
 */
static bool
is_inner_item(const struct draft *d, const struct piece *p)
{
	struct item item;
	char before[ITEM_TOKEN + 3];
	int value;

	if (p->gap != GAP_LINE || *p->text != '(' || !d->text.len ||
	    !item_read(p->text, p->len, &item) || item.style != ITEM_LETTER)
		return false;
	value = char_number(item.token, char_digits(item.token, 2));
	if (value > 1)
		snprintf(before, sizeof before, " (%d)", value - 1);
	else if (!item.token[1] && item.token[0] > 'a')
		snprintf(before, sizeof before, " (%c)", item.token[0] - 1);
	else
		return false;
	return memmem(d->text.data, d->text.len, before, strlen(before));
}

bool
spoken_joins(const struct state *st, const struct piece *p, enum part spoken)
{
	const struct draft *d = state_last(st);
	char stop = state_stop(st);

	if (!d || d->part == PART_HEADING ||
	    (p->begins == BEGINS_YES && stop) || is_flush(st, p))
		return false;
	if (spoken == PART_OTHER && stands_alone(st, p))
		return false;
	if ((chars_open_lower(p->text, p->len) &&
	     (spoken == PART_OTHER || (!stop && awaits(st, d, spoken)))) ||
	    (d->text.len && d->text.data[d->text.len - 1] == '-'))
		return true;
	if (is_inner_item(d, p))
		return true;
	/* Of lines that are not wrapped one may have been cut in two. */
	if (p->gap == GAP_LINE)
		return !stop && !d->brief && spoken == PART_OTHER &&
		       p->first_line == p->last_line && p->len > ROW_FLOWING;
	if (p->begins == BEGINS_NO || (spoken == PART_OTHER && is_rest(st, p)))
		return true;
	/* What is numbered does not end in a comma. */
	if (d->early && (stop != ',' || !d->numbered))
		return false;
	if (p->gap == GAP_BLANK && !chars_open_lower(p->text, p->len) &&
	    (state_titled(st) ||
	     (st->b->r->symbol.kind == KIND_DECISION && !stop && !d->numbered &&
	      !chars_open_caseless(p->text, p->len))))
		return false;
	if (spoken != PART_OTHER &&
	    (d->part == PART_PREAMBULAR || !d->numbered) && !st->annex &&
	    (stop ||
	     (spoken == PART_PREAMBULAR && opens_plainly(st->b->lex, p))))
		return false;
	return stop == 0 || stop == ',';
}
