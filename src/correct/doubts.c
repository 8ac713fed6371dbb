/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Doubts name paragraphs by their labels: they follow, and those that a
 * correction answers go.
 */
#include "config.h"

#include <string.h>

#include "correct/correct_int.h"
#include "text/utf8.h"

enum {
	NOWHERE = -1,
	ANSWERED = -2,
	QUOTED = 48, /* code points of a correction's words, in a doubt */
};

#define BIT(kind) (1u << CORRECTION_##kind)

/* What is settled of a paragraph that a person has joined, split or named. */
static const unsigned answered[DOUBT_COUNT] = {
	[DOUBT_GAP] = BIT(JOIN) | BIT(RELABEL),
	[DOUBT_RESTART] = BIT(JOIN) | BIT(RELABEL),
	[DOUBT_ORDER] = BIT(JOIN) | BIT(RELABEL),
	[DOUBT_LABEL] = BIT(JOIN) | BIT(RELABEL),
	[DOUBT_NUMBER] = BIT(JOIN) | BIT(RELABEL),
	[DOUBT_UNNUMBERED] = BIT(JOIN) | BIT(RELABEL),
	[DOUBT_OPENER] = BIT(JOIN),
	[DOUBT_BEGIN] = BIT(JOIN),
	[DOUBT_INSIDE] = BIT(SPLIT),
};

/* Kinds that a number has which does not go on from the one before. */
static const bool of_number[DOUBT_COUNT] = {
	[DOUBT_GAP] = true,
	[DOUBT_RESTART] = true,
	[DOUBT_ORDER] = true,
	[DOUBT_LABEL] = true,
};

long *
doubts_places(const struct resolution *r)
{
	long *at = arena_array(r->arena, r->n_doubts + 1, sizeof(*at));

	for (size_t i = 0; i < r->n_doubts; i++)
		at[i] = *r->doubts[i].where
				? resolution_paragraph(r, r->doubts[i].where)
				: NOWHERE;
	return at;
}

void
doubts_answer(const struct resolution *r, long *at, size_t paragraph,
	      enum correction_kind by)
{
	for (size_t i = 0; i < r->n_doubts; i++) {
		enum doubt_kind kind = r->doubts[i].kind;

		if (at[i] == (long)paragraph &&
		    (answered[kind] & (1u << by) || by == CORRECTION_REMOVE))
			at[i] = ANSWERED;
		/* What it was joined to has its end now. */
		if (at[i] + 1 == (long)paragraph && by == CORRECTION_JOIN &&
		    kind == DOUBT_END)
			at[i] = ANSWERED;
	}
}

void
doubts_follow(struct resolution *r, const long *at, size_t from, int delta)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n_doubts; i++) {
		struct doubt d = r->doubts[i];
		long now = at[i] >= (long)from ? at[i] + delta : at[i];

		if (at[i] == ANSWERED)
			continue;
		if (now >= 0 && now < (long)r->n_paragraphs)
			d.where = r->paragraphs[now].label;
		r->doubts[n++] = d;
	}
	r->n_doubts = n;
}

/* --- what a correction does to the number behind it --------------------- */

/* The first paragraph behind `after` whose number is in doubt; -1: none. */
static long
next_doubted(const struct resolution *r, size_t after)
{
	long next = -1;

	for (size_t i = 0; i < r->n_doubts; i++) {
		const struct doubt *d = &r->doubts[i];
		long at = of_number[d->kind] ? resolution_paragraph(r, d->where)
					     : -1;

		if (at > (long)after && (next < 0 || at < next))
			next = at;
	}
	return next;
}

/* The one from which its number must go on; -1: it is the first. */
static long
sibling_before(const struct resolution *r, size_t paragraph)
{
	const struct paragraph *p = &r->paragraphs[paragraph];

	for (size_t i = paragraph; i-- > 0;) {
		const struct paragraph *q = &r->paragraphs[i];

		if (q->part != p->part || q->depth < p->depth)
			return -1;
		if (q->depth == p->depth)
			return (long)i;
	}
	return -1;
}

static void
drop_of_number(struct resolution *r, const char *label)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n_doubts; i++)
		if (!of_number[r->doubts[i].kind] ||
		    strcmp(r->doubts[i].where, label) != 0)
			r->doubts[n++] = r->doubts[i];
	r->n_doubts = n;
}

void
doubts_follow_number(struct resolution *r, size_t paragraph)
{
	long at = next_doubted(r, paragraph);
	long before = at < 0 ? -1 : sibling_before(r, (size_t)at);

	/* What was done elsewhere answers nothing. */
	if (before >= 0 && before <= (long)paragraph &&
	    naming_follows(r->paragraphs[before].label,
			   r->paragraphs[at].label))
		drop_of_number(r, r->paragraphs[at].label);
}

void
doubts_drop_kind(struct resolution *r, enum doubt_kind kind)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n_doubts; i++)
		if (r->doubts[i].kind != kind || *r->doubts[i].where)
			r->doubts[n++] = r->doubts[i];
	r->n_doubts = n;
}

void
doubts_drop_of(struct resolution *r, const char *where)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n_doubts; i++)
		if (strcmp(r->doubts[i].where, where) != 0)
			r->doubts[n++] = r->doubts[i];
	r->n_doubts = n;
}

/* Whether the paragraph has marks, and all that they call is there. */
static bool
has_its_footnotes(const struct resolution *r, const char *label)
{
	long at = resolution_paragraph(r, label);
	const struct paragraph *p = at < 0 ? NULL : &r->paragraphs[at];

	for (size_t i = 0; p && i < p->n_marks; i++) {
		long f = resolution_footnote(r, p->marks[i].footnote);

		if (f < 0 || r->footnotes[f].missing)
			return false;
	}
	return p && p->n_marks > 0;
}

void
doubts_look_marks(struct resolution *r)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n_doubts; i++)
		if (r->doubts[i].kind != DOUBT_MARK ||
		    !has_its_footnotes(r, r->doubts[i].where))
			r->doubts[n++] = r->doubts[i];
	r->n_doubts = n;
}

/* A text that lacked an operative paragraph has one now. */
void
doubts_look_whole(struct resolution *r)
{
	size_t n = 0;
	bool operative = false;

	for (size_t i = 0; i < r->n_paragraphs; i++)
		operative |= r->paragraphs[i].part == PART_OPERATIVE;
	for (size_t i = 0; i < r->n_doubts; i++)
		if (!operative || r->doubts[i].kind != DOUBT_LACKS)
			r->doubts[n++] = r->doubts[i];
	r->n_doubts = n;
}

/* What a misfit says of its words; with `to` what they became stands behind. */
static const struct {
	const char *was;
	const char *of; /* instead of the words */
	bool to;
} said[CORRECTION_KINDS] = {
	[CORRECTION_JOIN] = { "went on the paragraph before" },
	[CORRECTION_SPLIT] = { "began a paragraph" },
	[CORRECTION_RELABEL] = { "was ", .to = true },
	[CORRECTION_REMOVE] = { "was no part of the text" },
	[CORRECTION_RETITLE] = { "was ", .of = "its title", .to = true },
	[CORRECTION_REDATE] = { "was ", .of = "its date", .to = true },
	[CORRECTION_FOOTNOTE] = { "was footnote ", .to = true },
	[CORRECTION_UNFOOTNOTE] = { "was a paragraph" },
};

void
doubts_misfit(struct resolution *r, const struct correction *c)
{
	const char *to = said[c->kind].to ? correction_to(c, r->arena) : "";
	size_t n = strlen(c->words), quoted = utf8_bytes(c->words, n, QUOTED);
	bool there = resolution_paragraph(r, c->label) >= 0;
	const char *of = said[c->kind].of;

	if (!of)
		of = arena_printf(r->arena, "\"%.*s%s\"", (int)quoted, c->words,
				  quoted < n ? "..." : "");
	resolution_doubt(r,
			 (struct doubt){
				 .kind = DOUBT_CORRECTION,
				 .where = there ? c->label : "",
			 },
			 "%s %s%s, as corrected by hand", of, said[c->kind].was,
			 to);
}

void
correction_unknown(struct resolution *r, const struct correction *c,
		   const char *kind)
{
	bool there = resolution_paragraph(r, c->label) >= 0;

	resolution_doubt(r,
			 (struct doubt){
				 .kind = DOUBT_CORRECTION,
				 .where = there ? c->label : "",
			 },
			 "was corrected by a later version of this program: "
			 "'%s'",
			 kind);
}
