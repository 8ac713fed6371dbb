/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Doubts name paragraphs by their labels: they follow, and those that a
 * correction answers go.
 */
#include "config.h"

#include "correct/correct_int.h"

enum { NOWHERE = -1, ANSWERED = -2 };

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

		if (at[i] == (long)paragraph && answered[kind] & (1u << by))
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
