/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How bodies number what they adopt: a number as one of theirs, by a table of
 * the shapes that they use.
 */
#include "config.h"

#include "cite/find.h"

#define ARRAY(a) (sizeof(a) / sizeof((a)[0]))

enum {
	/* Since then, at least, ECOSOC numbers its decisions apart. */
	DECISIONS_APART = 1992,
	/* Those of regular sessions of the Assembly begin behind it. */
	ASSEMBLY_DECISIONS = 300,
};

/* Which shapes a body gives its numbers; sessions count from `from`. */
static const struct habit {
	enum body body;
	enum form form;
	int from, to; /* of the session or year before the slash */
} habits[] = {
	{ BODY_GA, FORM_SLASH, 31, 120 },
	{ BODY_GA, FORM_ROMAN, 1, 30 },
	{ BODY_SC, FORM_YEAR, 0, 9999 },
	{ BODY_SC, FORM_BARE, 0, 9999 },
	{ BODY_ECOSOC, FORM_SLASH, 1978, 2100 },
	{ BODY_ECOSOC, FORM_ROMAN, 0, 9999 },
	{ BODY_HRC, FORM_SLASH, 1, 100 },
	{ BODY_CHR, FORM_SLASH, 1978, 2006 },
	{ BODY_CHR, FORM_ROMAN, 0, 9999 },
	{ BODY_ECLAC, FORM_ROMAN, 0, 9999 },
	{ BODY_ESCAP, FORM_SLASH, 30, 120 },
	{ BODY_ESCAP, FORM_ROMAN, 0, 9999 },
	{ BODY_ECA, FORM_ROMAN, 0, 9999 },
	{ BODY_ECE, FORM_ROMAN, 0, 9999 },
	{ BODY_ESCWA, FORM_ROMAN, 0, 9999 },
	{ BODY_UNDP, FORM_SLASH, 1970, 2100 },
	{ BODY_UNEA, FORM_SLASH, 1, 20 },
};

static bool
shaped_for(enum body body, const struct number *num)
{
	int v = num->form == FORM_ROMAN ? num->second : num->first;

	for (size_t i = 0; i < ARRAY(habits); i++) {
		const struct habit *h = &habits[i];

		if (h->body != body || h->form != num->form)
			continue;
		if (num->prefix[0] != '\0')
			return body == BODY_GA ||
			       (body == BODY_HRC && num->form == FORM_SLASH &&
				num->prefix[0] == 'S');
		return v >= h->from && v <= h->to;
	}
	return false;
}

/*
 * Where an organ numbers its decisions from 101, 201 or 301 on, a lower number
 * is of a resolution, whatever heads a list.  The first behind "decision" is
 * one, though the Assembly can have none such: to be told.
 */
static bool
may_decide(const struct query *q, const struct symbol *s)
{
	if (s->body == BODY_GA && !s->roman && s->prefix[0] == '\0' &&
	    q->last != BODY_NONE)
		return s->number > ASSEMBLY_DECISIONS;
	return s->number > ORGAN_DECISIONS ||
	       (s->body != BODY_HRC &&
		(s->body != BODY_ECOSOC || s->year < DECISIONS_APART));
}

/* The number as `hint` reads it, one of that body. */
static bool
read_as(const struct query *q, enum body body, enum body hint,
	struct symbol *out)
{
	if (!shaped_for(body, q->num) ||
	    !symbol_parse(q->text, q->len, hint, out) || out->body != body)
		return false;
	if (q->kind == KIND_DECISION && may_decide(q, out))
		out->kind = KIND_DECISION;
	/* The numbers of its decisions are no resolution's. */
	return body != BODY_HRC || out->kind == KIND_RESOLUTION ||
	       q->kind == KIND_DECISION;
}

bool
organ_make(const struct query *q, enum body body, struct symbol *out)
{
	/* With Roman sessions numbers ran on: the Assembly's are known. */
	bool check = body == BODY_GA && q->num->form == FORM_ROMAN;

	return read_as(q, body, check ? BODY_NONE : body, out);
}

bool
organ_make_told(const struct query *q, enum body body, struct symbol *out)
{
	return q->num->form == FORM_ROMAN && read_as(q, body, body, out);
}
