/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whose a number is.
 *
 * "46/2" can be of the General Assembly, the Human Rights Council and others.
 * The organ named beside it decides, then "its", then the shape of the number
 * against the date, which organ_usual.c knows.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "cite/organ_int.h"

enum {
	SESSIONS = 120,	  /* of any body that counts them, so far */
	NUMBER_TEXT = 24, /* bytes of a number */
	MISPRINT = 10,	  /* years */
};

/* The body that "the Council" is, given the number. */
static enum body
council(const struct number *num)
{
	if (num->form == FORM_YEAR || num->form == FORM_BARE)
		return BODY_SC;
	if (num->form == FORM_ROMAN || num->first > 1900)
		return BODY_ECOSOC;
	return BODY_HRC;
}

bool
organ_is_commission(int body)
{
	return body == BODY_CHR || body == BODY_ECLAC || body == BODY_ESCAP ||
	       body == BODY_ECA || body == BODY_ECE || body == BODY_ESCWA;
}

/* The one body that the organ named can be. */
static enum body
body_meant(const struct finder *f, const struct number *num, int organ)
{
	enum body own = f->own;

	switch (organ) {
	case ORGAN_OWN:
		return own;
	case ORGAN_COUNCIL:
		return council(num);
	case ORGAN_ASSEMBLY:
		return BODY_GA;
	case ORGAN_COMMISSION:
		if (organ_is_commission((int)own))
			return own;
		/* Its Council took the place of that on Human Rights. */
		return f->commission == BODY_NONE && own == BODY_HRC
			       ? BODY_CHR
			       : (enum body)f->commission;
	default:
		return (enum body)organ;
	}
}

/*
 * The organ that the words name: the one behind the number, unless that only
 * proposed what the one before it adopted, or is none that we know.
 */
static int
organ_told(const struct query *q)
{
	if (q->behind == BODY_NONE ||
	    (q->behind > ORGAN_OWN && q->before > BODY_NONE &&
	     q->before < BODY_COUNT))
		return q->before;
	return q->behind;
}

/*
 * A decision of ECOSOC, by its number: "the procedures of the Council for the
 * Commission in its decision 1993/215" names another last.
 */
static bool
is_high(const struct query *q)
{
	return q->kind == KIND_DECISION && q->before == ORGAN_FOREIGN &&
	       q->num->form == FORM_SLASH &&
	       q->num->second > 2 * ORGAN_DECISIONS && q->date.year != 0;
}

/*
 * The number or its date may be misprinted: what cannot be is doubted later.
 * But a number of long before its date is of another organ.
 */
static bool
is_misprint(const struct finder *f, const struct symbol *s, struct date d)
{
	int year = symbol_year(s), now = f->r->adopted.year;

	return year == 0 || d.year - year <= MISPRINT ||
	       (now != 0 && d.year > now);
}

/*
 * "its", of another organ than this text's: one that the sentence names or
 * has cited so before.
 */
static bool
its_of_another(const struct finder *f, const struct query *q,
	       struct symbol *out)
{
	if (q->date.year != 0)
		return false;
	if (organ_fits(q, organ_meant_before(f, q), out))
		return true;
	return q->in_its && f->organ == BODY_HRC && organ_of_rights(f, q) &&
	       organ_fits(q, BODY_HRC, out) && out->number <= ORGAN_DECISIONS;
}

/*
 * "the Commission on Population, at its session, adopted resolution 2009/1":
 * an organ that is not ours is who does it.
 */
static bool
adopted_by_another(const struct finder *f)
{
	size_t i = f->organ_item, head = f->list.head;

	if (!f->list.active || f->organ != ORGAN_FOREIGN || head < i + 2 ||
	    find_item(f, head - 1)->type != ITEM_PHRASE ||
	    !find_item(f, head - 1)->phrase->adopts ||
	    (head > i + 2 && !find_punct(f, head - 2, ',')))
		return false;
	while (i > 0 && find_is(f, i - 1, PHRASE_ARTICLE))
		i--;
	/* "on the proposal of the Commission, adopted" */
	return i == 0 || (!find_is(f, i - 1, PHRASE_OF) &&
			  !find_is(f, i - 1, PHRASE_PASSIVE));
}

/*
 * "the Sub-Commission adopted, at its session, resolution 2000/22": a year
 * alone makes none of ECOSOC's, where it is not named.
 */
static bool
told_of_another(const struct finder *f, const struct symbol *s)
{
	return s->body == BODY_ECOSOC && s->year != 0 &&
	       f->organ == ORGAN_FOREIGN &&
	       (f->own != BODY_ECOSOC || adopted_by_another(f));
}

/*
 * "decision 13/1 adopted by the Open-ended Working Group": no date tells that
 * it is of an organ we know, and a year is in the numbers of many.
 */
static bool
is_of_unknown(const struct query *q)
{
	return q->of_unknown && q->num->form == FORM_SLASH &&
	       (q->date.month == 0 || q->num->first > SESSIONS);
}

/*
 * "the adoption by the Economic Commission, at its session, of resolution
 * 72/7": a regional commission's, if it can be.
 */
static bool
adopted_by_commission(const struct finder *f, const struct query *q,
		      struct symbol *out)
{
	size_t i = f->organ_item;

	if (!organ_is_commission(f->organ) || f->organ == BODY_CHR ||
	    q->date.year != 0 || q->last != BODY_NONE)
		return false;
	while (i > 0 && find_is(f, i - 1, PHRASE_ARTICLE))
		i--;
	return i > 0 && find_is(f, i - 1, PHRASE_PASSIVE) &&
	       organ_make(q, (enum body)f->organ, out);
}

/* No organ is named. */
static bool
resolve_unnamed(const struct finder *f, const struct query *q,
		struct symbol *out)
{
	/* "... adopted resolution 574 (XXVII) of 16 May 1998" */
	if (q->near != BODY_NONE &&
	    (q->date.year != 0 || q->num->form == FORM_ROMAN) &&
	    organ_fits(q, (enum body)q->near, out))
		return true;
	if (is_of_unknown(q))
		return false;
	if (adopted_by_commission(f, q, out))
		return true;
	/* A wrong date does not take a number out of a list. */
	return (organ_by_date(f, q, out) && !told_of_another(f, out)) ||
	       organ_make(q, q->last, out);
}

/* "its", of an organ named before: as it numbers what it adopts. */
static bool
of_the_last(const struct finder *f, const struct query *q, struct symbol *out)
{
	struct symbol other;

	if (q->num->form != FORM_ROMAN || f->organ >= BODY_COUNT ||
	    f->organ == BODY_NONE ||
	    !symbol_parse(q->text, q->len, BODY_NONE, &other) ||
	    (int)other.body != f->organ)
		return false;
	*out = other;
	return true;
}

/* "its", where this text's organ can have given the number. */
static bool
resolve_own(const struct finder *f, const struct query *q, enum body body,
	    struct symbol *out)
{
	if (its_of_another(f, q, out))
		return true;
	organ_make(q, body, out);
	/* "its" of an organ named before; or a wrong date. */
	if (of_the_last(f, q, out))
		return true;
	if (symbol_fits_date(out, q->date) && !organ_in_future(f, out) &&
	    !(out->body == BODY_GA && organ_is_doubtful(q, out)))
		return true;
	if (f->organ == ORGAN_FOREIGN && q->date.year == 0)
		return false;
	if (organ_by_date(f, q, out))
		return true;
	return q->listed && organ_make(q, body, out) &&
	       !organ_in_future(f, out) && is_misprint(f, out, q->date);
}

/*
 * "the Commission, in particular its resolutions 2003/71", in a text of the
 * Council that took the place of that on Human Rights.
 */
static bool
of_commission(const struct finder *f)
{
	for (size_t i = f->own == BODY_HRC ? f->list.head : 0; i-- > 0;) {
		int organ = find_is(f, i, PHRASE_ORGAN)
				    ? find_item(f, i)->phrase->value
				    : BODY_NONE;

		if (organ != BODY_NONE && organ != ORGAN_OWN)
			return organ == ORGAN_COMMISSION || organ == BODY_CHR;
	}
	return false;
}

/* The organ that is named does not number so. */
static bool
resolve_misnamed(const struct finder *f, const struct query *q, int organ,
		 enum body body, struct symbol *out)
{
	if (organ == ORGAN_OWN && q->listed && of_commission(f) &&
	    organ_make(q, BODY_CHR, out))
		return true;
	if (organ == ORGAN_OWN)
		return organ_by_date(f, q, out) &&
		       (f->organ != ORGAN_FOREIGN ||
			(out->body == BODY_GA && q->date.year != 0));
	return organ_by_date(f, q, out) ||
	       (q->date.year != 0 && organ_make_told(q, body, out) &&
		symbol_year(out) - q->date.year < 2 &&
		q->date.year - symbol_year(out) < 2);
}

static bool
resolve(const struct finder *f, const struct query *q, struct symbol *out)
{
	int organ = organ_told(q);
	enum body body;

	if (q->num->form == FORM_FOREIGN)
		return q->listed &&
		       symbol_parse(q->text, q->len, BODY_NONE, out);
	if (q->of_session && q->date.year == 0 &&
	    (organ == BODY_NONE || organ == ORGAN_OWN))
		return false;
	if (organ == ORGAN_FOREIGN)
		return is_high(q) && organ_fits(q, BODY_ECOSOC, out);
	if (organ == BODY_NONE)
		return resolve_unnamed(f, q, out);
	body = body_meant(f, q->num, organ);
	/* "established the Commission in its resolution": ours, of that day */
	if (body == BODY_NONE)
		return q->in_its && q->date.month != 0 &&
		       organ_fits(q, f->own, out);
	if (!organ_make(q, body, out))
		return resolve_misnamed(f, q, organ, body, out);
	/* "Council decision 2011/72": the number is of no decision of ours */
	if (organ == ORGAN_COUNCIL && q->kind == KIND_DECISION &&
	    out->body == BODY_ECOSOC && out->kind == KIND_RESOLUTION &&
	    f->own != BODY_ECOSOC && q->date.year == 0)
		return false;
	return organ != ORGAN_OWN || resolve_own(f, q, body, out);
}

/*
 * The other way round: where a script runs from right to left, 37/33 is found
 * as 33/37.  Only a date that fits it alone can tell; years stay where they
 * are.
 */
static bool
resolve_swapped(const struct finder *f, const struct query *q,
		struct symbol *out)
{
	struct number num = *q->num;
	struct query other = *q;
	char text[NUMBER_TEXT];

	num.first = q->num->second;
	num.second = q->num->first;
	snprintf(text, sizeof(text), "%s%s%d/%d", num.prefix,
		 num.prefix[0] != '\0' ? "-" : "", num.first, num.second);
	other.num = &num;
	other.text = text;
	other.len = strlen(text);
	return resolve(f, &other, out) && symbol_fits_date(out, q->date);
}

/* Another organ's special session, of which no date is known, fits any. */
static bool
is_elsewhere(const struct finder *f, const struct query *q,
	     const struct symbol *s)
{
	return q->num->prefix[0] != '\0' && s->body != f->r->symbol.body;
}

bool
organ_resolve(const struct finder *f, const struct query *q, struct symbol *out)
{
	struct symbol swapped;
	bool found = resolve(f, q, out);

	if (q->num->form != FORM_SLASH || q->date.month == 0 ||
	    q->num->second > SESSIONS || !phrasebook_swaps(f->book))
		return found;
	if (found && !is_elsewhere(f, q, out) &&
	    (symbol_fits_date(out, q->date) || *out->letters))
		return found;
	if (!resolve_swapped(f, q, &swapped) || is_elsewhere(f, q, &swapped))
		return found;
	*out = swapped;
	return true;
}
