/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Doubts about a text as a whole, and the way through the others. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/review.h"

static void
doubt_whole(struct review *v, enum doubt_kind kind, const char *text)
{
	resolution_doubt(v->r, (struct doubt){ .kind = kind }, "%s", text);
}

static size_t
count(const struct resolution *r, enum part part)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n_paragraphs; i++)
		n += r->paragraphs[i].part == part;
	return n;
}

/* The Security Council gives its resolutions no titles. */
static bool
has_title(const struct resolution *r)
{
	return *resolution_title(r) || r->symbol.body == BODY_SC;
}

static void
review_masthead(struct review *v)
{
	const struct resolution *r = v->r;

	if (!has_title(r))
		doubt_whole(v, DOUBT_TITLE, "no title was found");
	/* A draft is not adopted yet. */
	if (!r->adopted.year && r->symbol.kind != KIND_DOCUMENT)
		doubt_whole(v, DOUBT_DATE, "no date of adoption was found");
	if (!v->lex && !v->certain)
		doubt_whole(v, DOUBT_LANGUAGE,
			    "nothing is known of its language");
	if (r->symbol.kind == KIND_RESOLUTION && !count(r, PART_OPERATIVE))
		doubt_whole(v, DOUBT_LACKS, "there is no operative paragraph");
	if (!r->n_paragraphs)
		doubt_whole(v, DOUBT_LACKS, "there is no paragraph at all");
}

/* By where they are in the source; what has no line first. */
static int
by_line(const void *pa, const void *pb)
{
	const struct doubt *a = pa, *b = pb;

	return a->line != b->line ? (a->line < b->line ? -1 : 1)
				  : (int)a->kind - (int)b->kind;
}

/* Its words; NULL where it is no more than known by name. */
static const struct lexicon *
words_of(const char *lang)
{
	const struct lexicon *lex = lexicon_get(lang);
	size_t n = 0;

	if (lex)
		lexicon_rows(lex, "opener", &n);
	return n ? lex : NULL;
}

/* It goes on behind the organ's name: "The Council, recalling ...". */
static bool
opens_small(const struct resolution *r)
{
	return r->n_paragraphs && *r->paragraphs[0].opener &&
	       chars_open_lower(r->paragraphs[0].text, r->paragraphs[0].len);
}

void
review_resolution(struct resolution *r, bool certain)
{
	struct review v = { .r = r,
			    .lex = words_of(r->lang),
			    .certain = certain };

	v.small = v.lex && (lexicon_opens_small(v.lex) || opens_small(r));
	review_masthead(&v);
	review_numbers(&v);
	review_marks(&v);
	review_words(&v);
	if (r->n_doubts > 1)
		qsort(r->doubts, r->n_doubts, sizeof *r->doubts, by_line);
}
