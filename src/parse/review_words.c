/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How paragraphs begin and end: what a wrong split leaves behind. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/review.h"
#include "parse/sign.h"

enum {
	NAMES_LIMIT = 400, /* of a list that are looked at */
	UNOPENED_LEAST = 3,
	TWICE_LEAST = 16, /* bytes that no chance repeats */
	FAR_LEAST = 80,	  /* nor far away */
};

/* At the outermost depth of its part. */
static bool
is_outer(const struct paragraph *p)
{
	return p->depth <= (p->part == PART_OPERATIVE);
}

/* No number, no opener and no stop: a name, or a torn piece. */
static bool
is_name(const struct paragraph *p)
{
	return !*p->num && !*p->opener && !chars_stop(p->text, p->len);
}

/* One of several names below a colon. */
static bool
is_listed(const struct resolution *r, size_t i)
{
	const struct paragraph *p = r->paragraphs;
	size_t first = i;

	if (!is_name(&p[i]))
		return false;
	while (first > 0 && i - first < NAMES_LIMIT && is_name(&p[first - 1]) &&
	       p[first - 1].part == p[i].part)
		first--;
	return first > 0 &&
	       chars_stop(p[first - 1].text, p[first - 1].len) == ':' &&
	       (first < i || (i + 1 < r->n_paragraphs && is_name(&p[i + 1])));
}

/* "OP5+1": that it has no number is told of it already. */
static bool
is_loose(const struct paragraph *p)
{
	return p->part == PART_OPERATIVE && strchr(p->label, '+');
}

/* --- how it begins --------------------------------------------------- */

static void
judge_opening(struct review *v, size_t i)
{
	const struct paragraph *p = &v->r->paragraphs[i];

	if (!is_outer(p) || v->r->symbol.kind != KIND_RESOLUTION ||
	    (*p->opener && (v->small || char_is_upper(*p->text))) ||
	    is_listed(v->r, i))
		return;
	if (!v->small && chars_open_lower(p->text, p->len))
		review_paragraph(v, i, DOUBT_BEGIN,
				 "it begins with a small letter: \"%.*s\"",
				 review_shown(p->text, p->len), p->text);
	else if (!*p->opener && !v->certain &&
		 !((v->unopened || v->governed) && p->part == PART_OPERATIVE) &&
		 !is_loose(p))
		review_paragraph(v, i, DOUBT_OPENER, "\"%.*s\" is no opener",
				 review_shown(p->text, p->len), p->text);
}

/*
 * "We shall ...", "The Fund shall ...": a declaration, or rules that one
 * opener stands before, open their paragraphs as they like.
 */
static bool
does_without_openers(const struct resolution *r)
{
	size_t with = 0, without = 0;

	for (size_t i = 0; i < r->n_paragraphs; i++) {
		const struct paragraph *p = &r->paragraphs[i];

		if (p->part != PART_OPERATIVE || p->depth > 1)
			continue;
		if (*p->opener)
			with++;
		else
			without++;
	}
	return without >= UNOPENED_LEAST && without > with;
}

/* "Resolves that:" opens all that is numbered below it. */
static void
note_governor(struct review *v, const struct paragraph *p)
{
	if (p->part != PART_OPERATIVE)
		v->governed = false;
	else if (!*p->num && p->depth < 2)
		v->governed = *p->opener && chars_stop(p->text, p->len) == ':';
}

/* --- how it ends ----------------------------------------------------- */

static bool
is_last_operative(const struct resolution *r, size_t i)
{
	for (size_t k = i + 1; k < r->n_paragraphs; k++)
		if (review_is_ruled(&r->paragraphs[k]))
			return false;
	return r->paragraphs[i].part == PART_OPERATIVE;
}

/* One beside it in its list ends in a stop, so that it should, too. */
static bool
is_among_stopped(const struct resolution *r, size_t i)
{
	const struct paragraph *p = &r->paragraphs[i];
	const struct paragraph *before = i ? p - 1 : NULL;
	const struct paragraph *after = i + 1 < r->n_paragraphs ? p + 1 : NULL;

	if (after && after->part == p->part && after->depth > p->depth)
		return false;
	return (before && before->depth == p->depth &&
		chars_stop(before->text, before->len)) ||
	       (after && after->depth == p->depth &&
		chars_stop(after->text, after->len));
}

/* The last words of a paragraph. */
static const char *
ending(const struct paragraph *p)
{
	size_t from = p->len > REVIEW_SHOWN ? p->len - REVIEW_SHOWN : 0;

	while (from > 0 && from < p->len && p->text[from] != ' ' &&
	       from > p->len - 2 * REVIEW_SHOWN)
		from--;
	while (from > 0 && ((unsigned char)p->text[from] & 0xc0) == 0x80)
		from--;
	return p->text + from;
}

static void
judge_ending(struct review *v, size_t i)
{
	const struct paragraph *p = &v->r->paragraphs[i];
	char stop = chars_stop(p->text, p->len);

	/* A list of names, which the source says are paragraphs. */
	if ((stop && stop != ',') || (v->certain && !*p->num && !*p->opener) ||
	    is_listed(v->r, i))
		return;
	if (!stop && !sign_ends_and(v->lex, p->text, p->len) &&
	    (is_outer(p) || is_among_stopped(v->r, i)))
		review_paragraph(v, i, DOUBT_END,
				 "it ends without a stop: \"%s\"", ending(p));
	else if (stop == ',' && is_last_operative(v->r, i))
		review_paragraph(v, i, DOUBT_END,
				 "the last paragraph ends in a comma: \"%s\"",
				 ending(p));
}

/* A numbered one below a numbered one, or an opener below an opener. */
static bool
is_beside(const struct paragraph *p, const struct paragraph *next)
{
	return next->part == p->part && next->depth <= p->depth &&
	       (p->part == PART_OPERATIVE ? *p->num && *next->num
					  : *p->opener && *next->opener);
}

/* Stops behind which something is missing: a list, or the rest of a text. */
static void
judge_stop(struct review *v, size_t i)
{
	const struct paragraph *p = &v->r->paragraphs[i];
	const struct paragraph *next =
		i + 1 < v->r->n_paragraphs ? p + 1 : NULL;
	char stop = chars_stop(p->text, p->len);

	if (v->certain || stop == ',' || !stop)
		return;
	if (stop == ':' && next && is_beside(p, next))
		review_paragraph(v, i, DOUBT_END,
				 "it ends in a colon, and nothing is below it: "
				 "\"%s\"",
				 ending(p));
	else if (stop == ';' && !next && is_last_operative(v->r, i))
		review_paragraph(v, i, DOUBT_END,
				 "the last paragraph ends in a semicolon: "
				 "\"%s\"",
				 ending(p));
}

/*
 * One above it says the same word by word: right above it, or, of what is long,
 * below the same heading.
 */
static bool
stands_above(const struct resolution *r, size_t i)
{
	const struct paragraph *p = &r->paragraphs[i], *other;
	size_t last = p->len >= FAR_LEAST && review_is_ruled(p) ? 0 : i - 1;

	for (size_t k = i; k-- > last;) {
		other = &r->paragraphs[k];
		if (k + 1 < i && other->part != p->part)
			return false;
		if (other->len == p->len &&
		    !memcmp(other->text, p->text, p->len))
			return true;
	}
	return false;
}

static void
judge_twice(struct review *v, size_t i)
{
	const struct paragraph *p = &v->r->paragraphs[i];

	if (i && !v->certain && p->len >= TWICE_LEAST && stands_above(v->r, i))
		review_paragraph(v, i, DOUBT_WORDS, "\"%.*s\" stands twice",
				 review_shown(p->text, p->len), p->text);
}

void
review_words(struct review *v)
{
	v->unopened = does_without_openers(v->r);
	review_find_pairs(v);
	review_title(v);
	for (size_t i = 0; i < v->r->n_paragraphs; i++) {
		const struct paragraph *p = &v->r->paragraphs[i];

		if (p->part == PART_HEADING || p->part == PART_OTHER) {
			review_count_pairs(v, p->text, p->len);
			continue;
		}
		review_inside(v, i);
		judge_twice(v, i);
		if (!v->lex || !review_is_ruled(p))
			continue;
		note_governor(v, p);
		judge_opening(v, i);
		judge_ending(v, i);
		judge_stop(v, i);
	}
}
