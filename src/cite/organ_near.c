/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The organ that the words before a number or its head name: "its", "Security
 * Council", a report in which an organ prints what it adopts.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "cite/ascii.h"
#include "cite/find.h"
#include "parse/ordinal.h"

#define ARRAY(a) (sizeof(a) / sizeof((a)[0]))

enum {
	REACH = 5,	    /* items between an organ and its "resolutions" */
	REACH_ITS = 3,	    /* between an organ and "its" */
	REACH_ADOPTED = 30, /* of a title before "adopted by" */
	REACH_SESSION = 40, /* of an organ's session before its number */
};

/*
 * "its" right behind the organ that is meant: "the Human Rights Council, in
 * its resolution", "established by the Council in its resolution"; but not
 * "resolution 60/251 of the Assembly, its own resolutions".
 */
static int
whose(const struct finder *f, size_t i)
{
	bool comma = false, in = false;

	for (size_t k = 1; k <= REACH_ITS && k <= i; k++) {
		if (find_is(f, i - k, PHRASE_ORGAN) && (in || !comma))
			return find_item(f, i - k)->phrase->value;
		comma |= find_punct(f, i - k, ',');
		in |= find_is(f, i - k, PHRASE_PASSIVE);
		if (!find_punct(f, i - k, ',') &&
		    !find_is(f, i - k, PHRASE_PASSIVE))
			break;
	}
	return ORGAN_OWN;
}

int
organ_before(const struct finder *f, size_t i)
{
	const struct item *head = find_item(f, i);

	if (head->type == ITEM_PHRASE && head->phrase->own)
		return whose(f, i);
	if (head->type == ITEM_PHRASE && head->phrase->whose != BODY_NONE)
		return head->phrase->whose;
	for (size_t k = 1; k <= REACH && k <= i; k++) {
		const struct item *it = find_item(f, i - k);

		if (find_is(f, i - k, PHRASE_ORGAN))
			return it->phrase->value == ORGAN_OWN
				       ? whose(f, i - k)
				       : it->phrase->value;
		if (!find_word(f, i - k) && !find_is(f, i - k, PHRASE_FILLER))
			break;
	}
	return BODY_NONE;
}

int
organ_near(const struct finder *f, size_t i)
{
	for (size_t k = 1; k <= REACH && k <= i; k++) {
		if (find_is(f, i - k, PHRASE_ORGAN)) {
			int organ = find_item(f, i - k)->phrase->value;

			return organ < BODY_COUNT ? organ : BODY_NONE;
		}
		if (!find_is(f, i - k, PHRASE_OF) &&
		    !find_is(f, i - k, PHRASE_ARTICLE) &&
		    !find_is(f, i - k, PHRASE_RELATION) &&
		    find_item(f, i - k)->type != ITEM_DATE)
			break;
	}
	return BODY_NONE;
}

/* Past a title that begins at item i, and whether one does. */
static bool
skip_title(const struct finder *f, size_t *i)
{
	size_t k = *i + find_punct(f, *i, ',');

	k += find_is(f, k, PHRASE_TITLE);
	if (!find_punct(f, k, '"'))
		return false;
	*i = find_quoted(f, k);
	return true;
}

/* The organ at item i, articles before it; BODY_NONE without, or for "its". */
static int
organ_at(const struct finder *f, size_t i)
{
	while (find_is(f, i, PHRASE_ARTICLE))
		i++;
	if (!find_is(f, i, PHRASE_ORGAN) ||
	    find_item(f, i)->phrase->value == ORGAN_OWN ||
	    find_is(f, i + 1, PHRASE_HEAD))
		return BODY_NONE;
	return find_item(f, i)->phrase->value;
}

bool
organ_in_its(const struct finder *f, size_t i)
{
	if (find_item(f, i)->type == ITEM_PHRASE &&
	    find_item(f, i)->phrase->own)
		return i > 0 && find_is(f, i - 1, PHRASE_PASSIVE);
	return i > 1 && find_is(f, i - 1, PHRASE_ORGAN) &&
	       find_item(f, i - 1)->phrase->value == ORGAN_OWN &&
	       find_is(f, i - 2, PHRASE_PASSIVE);
}

/* "fifty-sixth", or that number in figures, between items from and to. */
static bool
tells_session(const struct finder *f, size_t from, size_t to, int session)
{
	size_t base = find_item(f, from)->start, begin;

	for (size_t k = from; k < to; k++) {
		const struct item *it = find_item(f, k);

		if (it->type == ITEM_INTEGER && it->number.first == session)
			return true;
		if (it->type != ITEM_INTEGER && it->type != ITEM_PUNCT &&
		    ordinal_before(phrasebook_lexicon(f->book), f->text + base,
				   it->end - base, &begin) == session)
			return true;
	}
	return false;
}

bool
organ_other_session(const struct finder *f, size_t i, const struct number *num)
{
	for (size_t k = i; k > 0 && i - k < REACH_SESSION; k--) {
		int organ = find_is(f, k - 1, PHRASE_ORGAN)
				    ? find_item(f, k - 1)->phrase->value
				    : BODY_NONE;

		if (find_punct(f, k - 1, '.') || find_punct(f, k - 1, ';'))
			break;
		if (organ == BODY_NONE || organ == ORGAN_OWN)
			continue;
		if (organ != ORGAN_FOREIGN &&
		    (organ != ORGAN_COMMISSION || f->commission != BODY_NONE ||
		     organ_is_commission((int)f->own)))
			break;
		return tells_session(f, k, i, num->first);
	}
	return false;
}

/*
 * "resolution 2008/4 of the Special Committee": a name that is made of known
 * words, right behind the number, is at item i.
 */
static bool
is_made_name(const struct finder *f, size_t i)
{
	if (!find_is(f, i, PHRASE_GENERIC) || !find_word(f, i) ||
	    !char_is_upper(f->text[find_item(f, i)->start]))
		return false;
	while (i > 0 && (find_is(f, i - 1, PHRASE_ARTICLE) ||
			 find_is(f, i - 1, PHRASE_OF)))
		i--;
	return i > 0 && find_item(f, i - 1)->type == ITEM_NUMBER;
}

bool
organ_unknown(const struct finder *f, size_t head, size_t i)
{
	const struct item *word = find_item(f, head > 0 ? head - 1 : 0);

	/* A sentence may begin with any word; "section VIII of resolution" */
	if (head > 1 && find_proper(f, head - 1) &&
	    find_item(f, head - 2)->type != ITEM_PUNCT &&
	    roman_value(f->text + word->start, word->end - word->start) == 0)
		return true;
	if (!find_proper(f, i) && !is_made_name(f, i))
		return false;
	while (i > 0 && find_is(f, i - 1, PHRASE_ARTICLE))
		i--;
	return i > 0 && find_is(f, i - 1, PHRASE_OF);
}

int
organ_of_others(const struct finder *f, size_t i)
{
	size_t next;

	/* What precedes was taken for the run's. */
	if (i == 0 || (!find_is(f, i - 1, PHRASE_LINK) &&
		       !find_is(f, i - 1, PHRASE_ARTICLE)))
		return BODY_NONE;
	while (find_is(f, i, PHRASE_ARTICLE) || find_is(f, i, PHRASE_FILLER))
		i++;
	if (!find_is(f, i, PHRASE_HEAD))
		return BODY_NONE;
	while (find_is(f, i + 1, PHRASE_FILLER))
		i++;
	return dated_organ(f, i + 1, &next);
}

int
organ_after(const struct finder *f, size_t head, size_t i)
{
	bool titled = skip_title(f, &i), called = false;
	size_t next, k;
	int organ;

	if (titled && (organ = dated_organ(f, i, &next)) != BODY_NONE)
		return organ;
	k = i + find_punct(f, i, ',');
	/* "the Assembly requested, in its resolution 5/1, the Council to" */
	if (organ_in_its(f, head))
		return f->organ == BODY_NONE ? organ_at(f, k) : BODY_NONE;
	called = find_is(f, k, PHRASE_TITLE);
	for (; k < i + REACH_ADOPTED; k++) {
		const struct item *it = find_item(f, k);

		if (find_is(f, k, PHRASE_OF) && it->phrase->by &&
		    (organ = organ_at(f, k + 1)) != BODY_NONE)
			return organ;
		/* "of 18 August 2000, on trade, by the Sub-Commission" */
		if (called && find_punct(f, k, ',') &&
		    find_is(f, k + 1, PHRASE_PASSIVE) &&
		    organ_at(f, k + 2) == ORGAN_FOREIGN)
			return ORGAN_FOREIGN;
		/* "adopted on 18 March 2022 by the" */
		if (it->type == ITEM_DATE &&
		    find_is(f, k + 1, PHRASE_PASSIVE) &&
		    (organ = organ_at(f, k + 2)) != BODY_NONE)
			return organ;
		if (!called || it->type == ITEM_NUMBER ||
		    it->type == ITEM_END || find_is(f, k, PHRASE_HEAD) ||
		    find_punct(f, k, ';') || find_punct(f, k, '.'))
			break;
	}
	return BODY_NONE;
}

/*
 * Annual reports in which an organ prints its resolutions: the supplements to
 * the Official Records that are always its own.
 */
static const struct {
	char series;	  /* first letter of the symbol */
	const char *part; /* its third component, with what may follow */
	enum body body;
} reports[] = {
	{ 'A', "53", BODY_HRC },
	{ 'E', "23", BODY_CHR },
};

/*
 * Whether the number behind the head word at item i is of the session that
 * printed it: "A/34/46, resolution 34/180" is the Assembly's.
 */
static bool
of_session(const struct finder *f, size_t i, const char *symbol)
{
	const struct item *it = find_item(f, i + 1);
	int session;

	return it->type == ITEM_NUMBER && it->number.form == FORM_SLASH &&
	       sscanf(symbol, "A/%d/", &session) == 1 &&
	       it->number.first == session;
}

int
organ_of_report(const struct finder *f, size_t i)
{
	const struct citation *c = f->n > 0 ? &f->out[f->n - 1] : NULL;
	const char *part;

	if (f->place != PLACE_FOOTNOTE || i == 0 || c == NULL ||
	    c->place != f->place || c->index != f->index ||
	    c->kind != KIND_DOCUMENT || !find_punct(f, i - 1, ','))
		return BODY_NONE;
	if (of_session(f, i, c->key))
		return BODY_GA;
	part = strchr(c->key, '/');
	part = part != NULL ? strchr(part + 1, '/') : NULL;
	for (size_t k = 0; part != NULL && k < ARRAY(reports); k++) {
		size_t n = strlen(reports[k].part);

		if (*c->key == reports[k].series &&
		    strncmp(part + 1, reports[k].part, n) == 0 &&
		    !char_is_digit(part[1 + n]))
			return (int)reports[k].body;
	}
	return ORGAN_FOREIGN;
}
