/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whose a number is where no organ is named: what the same words meant before,
 * and the shape of the number against the date.  A session of the Assembly is
 * a year, one of the Human Rights Council four months.
 */
#include "config.h"

#include <string.h>

#include "cite/organ_int.h"
#include "model/session.h"

#define ARRAY(a) (sizeof(a) / sizeof((a)[0]))

enum {
	RIGHTS_FIRST = 2006, /* the year the Human Rights Council began */
	RIGHTS_YEARLY = 3,   /* sessions in a year */
	MEMORY = 512,	     /* citations looked back through */
	ROMAN_SESSIONS = 30, /* of the Assembly, until 1975 */
};

/* What the same words meant before in this text; BODY_NONE if nothing. */
enum body
organ_meant_before(const struct finder *f, const struct query *q)
{
	size_t least = f->n > MEMORY ? f->n - MEMORY : 0;

	for (size_t n = f->n; n-- > least;) {
		const struct citation *c = &f->out[n];
		struct symbol s;

		if (strlen(c->text) == q->len &&
		    memcmp(c->text, q->text, q->len) == 0 &&
		    symbol_parse(c->key, strlen(c->key), BODY_NONE, &s))
			return s.body;
	}
	return BODY_NONE;
}

/*
 * Without a date, a number of so early a session is the Human Rights
 * Council's where that is named, and the session has been.
 */
bool
organ_of_rights(const struct finder *f, const struct query *q)
{
	int year = f->r->adopted.year;

	if (q->date.year != 0 || q->num->form != FORM_SLASH ||
	    q->num->prefix[0] != '\0' ||
	    (f->organ != BODY_HRC &&
	     (f->organ != ORGAN_COUNCIL || f->own == BODY_ECOSOC)))
		return false;
	return year == 0 ||
	       q->num->first <= (year - RIGHTS_FIRST + 1) * RIGHTS_YEARLY;
}

/* Bodies in the order in which a number without an organ is theirs. */
static const enum body usual[] = { BODY_GA,  BODY_SC,  BODY_ECOSOC,
				   BODY_HRC, BODY_CHR, BODY_UNEA };

bool
organ_fits(const struct query *q, enum body body, struct symbol *out)
{
	/* "1325 (2000)" has its year; another date is of something else. */
	return organ_make(q, body, out) &&
	       (q->num->form == FORM_YEAR || symbol_fits_date(out, q->date));
}

/* The organ had not come to that session when this was adopted. */
bool
organ_in_future(const struct finder *f, const struct symbol *s)
{
	int year = f->r->adopted.year;

	return s->body == BODY_HRC && year != 0 && symbol_year(s) > year;
}

/*
 * Without the name of its organ: a number that ECOSOC or the Commission on
 * Human Rights was far from at that session, or of a special session that the
 * Assembly has not come to, but another has.
 */
bool
organ_is_doubtful(const struct query *q, const struct symbol *s)
{
	if (s->body == BODY_GA)
		return strcmp(s->prefix, "S") == 0 && symbol_year(s) == 0;
	if (q->num->form != FORM_ROMAN)
		return false;
	return s->body == BODY_CHR
		       ? s->number > ORGAN_DECISIONS
		       : session_roman_body(s->number, s->session) != s->body;
}

/* Whose sessions are few, and short. */
static bool
counts_sessions(enum body body)
{
	return body == BODY_HRC || body == BODY_UNEA;
}

/*
 * The session is known, where it must be: others number as the Environment
 * Assembly does.
 */
static bool
was_held(const struct query *q, const struct symbol *s)
{
	return s->body != BODY_UNEA ||
	       (q->date.month != 0 && symbol_year(s) != 0);
}

/* The first body whose number it can be on that day. */
bool
organ_by_date(const struct finder *f, const struct query *q, struct symbol *out)
{
	if (q->date.year == 0 && organ_fits(q, organ_meant_before(f, q), out))
		return true;
	if (organ_of_rights(f, q) && organ_fits(q, BODY_HRC, out))
		return true;
	if (organ_fits(q, f->own, out) && !organ_in_future(f, out) &&
	    !(out->body == BODY_GA && organ_is_doubtful(q, out)))
		return true;
	if (f->organ < BODY_COUNT && organ_fits(q, (enum body)f->organ, out))
		return true;
	for (size_t i = 0; i < ARRAY(usual); i++) {
		/* A bare "6/5" may be of anyone's sixth session. */
		if (counts_sessions(usual[i]) && q->date.year == 0 &&
		    q->num->prefix[0] == '\0')
			continue;
		/* Of early sessions, there are others with Roman figures. */
		if (usual[i] != BODY_GA && q->num->form == FORM_ROMAN &&
		    q->num->second <= ROMAN_SESSIONS)
			continue;
		if (organ_fits(q, usual[i], out) &&
		    !organ_is_doubtful(q, out) && was_held(q, out))
			return true;
	}
	return false;
}
