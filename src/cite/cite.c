/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * All texts of a resolution in turn, and what governs each.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cite/ascii.h"
#include "cite/cite.h"
#include "cite/find.h"
#include "parse/lexicon.h"

enum {
	DEPTHS = 8,
	FORMULA = 160, /* bytes of "The General Assembly," and the like */
	ENDING = 4,    /* and of what may end it */
};

/*
 * Whether the opening words of a sub-paragraph only go on with the sentence
 * above it: "Requests the Mission to focus on: (a) Continuing to ...".
 */
static bool
goes_on(const struct resolution *r, const struct paragraph *p)
{
	const struct lexicon *lex = lexicon_get(r->lang);
	enum relation relation;
	enum part part = PART_OPERATIVE;

	if (p->part != PART_OPERATIVE)
		return false;
	if (p->relation == RELATION_NONE || p->relation == RELATION_OTHER ||
	    p->relation == RELATION_ACT)
		return true;
	/* Where verbs have one form, "Requests" may be "to request". */
	if (ascii_glyph(p->text, p->len) > 0)
		return true;
	return lex != NULL &&
	       lexicon_opener(lex, p->text, p->len, &part, &relation) > 0 &&
	       part == PART_PREAMBULAR;
}

/* The opener of a paragraph that another organ adopted, in an annex. */
static struct govern
annexed_opener(const struct resolution *r, const struct paragraph *p)
{
	const struct lexicon *lex = lexicon_get(r->lang);
	struct govern g = { RELATION_OTHER, "" };
	enum part part;
	size_t len = lex != NULL ? lexicon_opener(lex, p->text, p->len, &part,
						  &g.relation)
				 : 0;

	if (len > 0)
		g.wording = arena_strndup(r->arena, p->text, len);
	return g;
}

/* "OP27+3": it goes on with the paragraph that has the number. */
static bool
is_continued(const struct paragraph *p)
{
	return p->part == PART_OPERATIVE && strchr(p->label, '+') != NULL;
}

/*
 * What governs paragraph p: its opener, or that of the paragraph above it.
 * above[] has what governs at each depth, and is brought up to date.  `own` is
 * whose text it is.
 */
static struct govern
opener_of(const struct resolution *r, const struct paragraph *p, enum body own,
	  struct govern above[DEPTHS])
{
	int depth = p->depth < 0	? 0
		    : p->depth < DEPTHS ? p->depth
					: DEPTHS - 1;
	struct govern g = { RELATION_OTHER, "" };

	if (p->part == PART_ANNEX && own != r->symbol.body)
		g = annexed_opener(r, p);
	if (p->part != PART_PREAMBULAR && p->part != PART_OPERATIVE)
		depth = 0;
	else if (*p->opener != '\0' &&
		 (depth < 2 || *above[depth - 1].wording == '\0' ||
		  !goes_on(r, p)))
		g = (struct govern){ p->relation, p->opener };
	else if (depth > 1)
		g = above[depth - 1];
	else if (is_continued(p))
		g = above[depth];
	if (g.relation == RELATION_NONE)
		g.relation = RELATION_OTHER;
	for (int k = depth; k < DEPTHS; k++)
		above[k] = g;
	return g;
}

/*
 * Whose text paragraph p is: an annex may begin with the formula by which
 * another organ enacts it.
 */
static enum body
whose_text(const struct resolution *r, const struct paragraph *p,
	   enum body before)
{
	const struct lexicon *lex = lexicon_get(r->lang);
	const struct lexeme *formula;
	size_t len;

	if (p->part != PART_ANNEX)
		return p->part == PART_HEADING ? before : r->symbol.body;
	if (lex == NULL || p->len > FORMULA)
		return before;
	formula = lexicon_find(lex, "enacting", p->text, p->len, &len);
	if (formula == NULL || p->len > len + ENDING)
		return before;
	return body_from_code(formula->value, strlen(formula->value));
}

/* Whether b of the same paragraph or note stands before a. */
static bool
stands_before(const struct citation *b, const struct citation *a)
{
	return a->place == b->place && a->index == b->index &&
	       b->start < a->start;
}

/*
 * As they stand in the text: where a head word stands behind its numbers, what
 * was read in another order.  Nearly all are in order.
 */
static void
put_in_order(struct citation *c, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		struct citation moved;
		size_t k = i;

		if (!stands_before(&c[i], &c[i - 1]))
			continue;
		moved = c[i];
		for (; k > 0 && stands_before(&moved, &c[k - 1]); k--)
			c[k] = c[k - 1];
		c[k] = moved;
	}
}

static void
hand_over(struct finder *f)
{
	struct resolution *r = f->r;

	put_in_order(f->out, f->n);
	r->citations = arena_array(r->arena, f->n + 1, sizeof(*r->citations));
	if (f->n > 0)
		memcpy(r->citations, f->out, f->n * sizeof(*f->out));
	r->n_citations = f->n;
}

void
cite_resolution(struct resolution *r)
{
	struct finder f = {
		.r = r,
		.book = phrasebook_get(r->lang),
		.own = r->symbol.body,
		.calls = arena_array(r->arena, r->n_footnotes + 1,
				     sizeof(*f.calls)),
		.principal = arena_array(r->arena, r->n_footnotes + 1,
					 sizeof(*f.principal)),
	};
	struct govern above[DEPTHS];

	for (size_t k = 0; k < DEPTHS; k++)
		above[k] = (struct govern){ RELATION_OTHER, "" };

	for (size_t i = 0; i < r->n_paragraphs; i++) {
		f.own = whose_text(r, &r->paragraphs[i], f.own);
		find_text(&f, PLACE_PARAGRAPH, i, r->paragraphs[i].text,
			  opener_of(r, &r->paragraphs[i], f.own, above));
	}
	f.own = r->symbol.body;
	for (size_t i = 0; i < r->n_footnotes; i++)
		find_text(&f, PLACE_FOOTNOTE, i, r->footnotes[i].text,
			  (struct govern){ RELATION_SOURCE, "" });
	title_sources(&f);
	hand_over(&f);
	scan_free(&f.items);
	free(f.out);
}

void
cite_prepare(const char *lang)
{
	phrasebook_get(lang);
}
