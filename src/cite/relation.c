/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which word governs a citation: the paragraph's opener; a later one that is
 * joined to it ("and recalling"), from there on; one in a clause of its own
 * ("in which it endorsed"), as far as the clause goes; in a footnote "See",
 * "Ibid.", "cf.".
 */
#include "config.h"

#include <string.h>

#include "cite/ascii.h"
#include "cite/find.h"

enum { REACH = 6 }; /* items between "and" and the verb it joins */

struct govern
relation_now(const struct finder *f)
{
	return f->inner.relation != RELATION_NONE ? f->inner : f->main;
}

/* Whether the item is "and", not "to" or "including". */
static bool
joins(const struct finder *f, size_t i)
{
	return find_is(f, i, PHRASE_LINK) && !find_item(f, i)->phrase->range &&
	       !find_item(f, i)->phrase->among;
}

/* The comma of Chinese that only parts the things of a list. */
static bool
enumerates(const struct finder *f, size_t i)
{
	static const char comma[] = "\xE3\x80\x81";
	const struct item *it = find_item(f, i);

	return it->end - it->start == 3 &&
	       memcmp(f->text + it->start, comma, 3) == 0;
}

/* Whether "and", "and in this context", "and in particular" are before it. */
static bool
joined(const struct finder *f, size_t i)
{
	for (size_t k = 1; k <= REACH && k <= i; k++) {
		if (joins(f, i - k))
			return true;
		if (!find_is(f, i - k, PHRASE_FILLER) &&
		    !find_is(f, i - k, PHRASE_LINK) &&
		    !find_punct(f, i - k, ','))
			return false;
	}
	return false;
}

/* Whether a clause begins with item i: behind a comma or bracket. */
static bool
begins_clause(const struct finder *f, size_t i)
{
	while (i > 0 && find_is(f, i - 1, PHRASE_FILLER))
		i--;
	return i > 0 && !enumerates(f, i - 1) &&
	       (find_punct(f, i - 1, ',') || find_punct(f, i - 1, '(') ||
		find_punct(f, i - 1, ';'));
}

/* ", and" is written in one with item i, as a participle before it goes on. */
static bool
glued(const struct finder *f, size_t i)
{
	return i > 1 && joins(f, i - 1) && find_punct(f, i - 2, ',') &&
	       find_item(f, i - 1)->end == find_item(f, i)->start;
}

static bool
is_past(const struct finder *f, size_t i)
{
	return find_is(f, i, PHRASE_RELATION) &&
	       find_item(f, i)->phrase->mood == MOOD_PAST;
}

/* "as it decided in section II": "at the section", as some languages say. */
static bool
told_where(const struct finder *f, size_t i)
{
	if (!find_is(f, i, PHRASE_LINK) || !find_item(f, i)->phrase->range)
		return false;
	if (find_is(f, i + 1, PHRASE_ARTICLE))
		i++;
	return find_is(f, i + 1, PHRASE_UNIT);
}

/*
 * "adopted its resolution 60/1": what it adopted has no more been endorsed
 * than any other resolution.
 */
static bool
adopts_own(const struct finder *f, size_t i)
{
	if (!find_item(f, i)->phrase->adopts)
		return false;
	if (find_is(f, i + 1, PHRASE_ORGAN) &&
	    find_item(f, i + 1)->phrase->value == ORGAN_OWN)
		i++;
	else if (find_is(f, i + 1, PHRASE_ARTICLE))
		i++;
	return find_is(f, i + 1, PHRASE_HEAD);
}

/* "endorsed by", "as reaffirmed in", "was endorsed": told of another. */
static bool
passive(const struct finder *f, size_t i)
{
	/* "adopted or recommended by" */
	if (find_is(f, i + 1, PHRASE_LINK) && is_past(f, i + 2) &&
	    find_is(f, i + 3, PHRASE_PASSIVE))
		return true;
	if (told_where(f, i + 1) || adopts_own(f, i))
		return true;
	return find_is(f, i + 1, PHRASE_PASSIVE) || find_punct(f, i + 1, ',') ||
	       i == 0 || find_is(f, i - 1, PHRASE_PASSIVE) ||
	       find_is(f, i - 1, PHRASE_LINK) || find_punct(f, i - 1, ',');
}

/*
 * Whether the verb at item i is the first of its sentence, behind who speaks:
 * ""The Security Council recalls", "... .  The Council also welcomes"; or
 * before, where a language has it so.
 */
static bool
begins_sentence(const struct finder *f, size_t i)
{
	if (i == 1 && find_punct(f, 0, '"') && find_is(f, i + 1, PHRASE_ORGAN))
		return true;
	while (i > 0 && find_is(f, i - 1, PHRASE_FILLER))
		i--;
	if (i == 0 || !find_is(f, i - 1, PHRASE_ORGAN))
		return false;
	i--;
	while (i > 0 && find_is(f, i - 1, PHRASE_ARTICLE))
		i--;
	return i == 0 || find_punct(f, i - 1, '.') ||
	       (find_punct(f, i - 1, '"') &&
		(i == 1 || find_punct(f, i - 2, '.')));
}

/*
 * Whether the past form at item i says what is decided: "the General Assembly,
 * recalling ..., took note of", as decisions alone say it.
 */
static bool
decides(const struct finder *f, size_t i)
{
	const struct item *before;

	if (f->r->symbol.kind != KIND_DECISION ||
	    find_item(f, i)->phrase->adopts ||
	    find_is(f, i + 1, PHRASE_PASSIVE))
		return false;
	while (i > 0 && find_is(f, i - 1, PHRASE_FILLER))
		i--;
	if (i == 0)
		return false;
	before = find_item(f, i - 1);
	return find_punct(f, i - 1, ',') || joins(f, i - 1) ||
	       (find_is(f, i - 1, PHRASE_ORGAN) &&
		before->phrase->value != ORGAN_OWN);
}

/* Whether the form at item i can be a sentence's verb. */
static bool
tells(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);

	/* Where words do not change, all forms are one. */
	return it->phrase->mood == MOOD_VERB ||
	       ascii_glyph(f->text + it->start, it->end - it->start) > 0;
}

size_t
relation_word(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	enum mood mood = it->phrase->mood;
	bool preamble = f->place == PLACE_PARAGRAPH &&
			f->r->paragraphs[f->index].part == PART_PREAMBULAR;
	struct govern g = { (enum relation)it->phrase->value, "" };
	bool join = joined(f, i), inner;

	if (f->place != PLACE_PARAGRAPH || i == 0 || it->start < f->opener)
		return i + 1;
	/* "requesting and requested States" */
	if (mood == MOOD_PARTICIPLE && find_is(f, i + 1, PHRASE_LINK) &&
	    is_past(f, i + 2))
		return i + 1;
	/* "in which it endorsed its decisions, including reaffirmation of" */
	if (mood == MOOD_NOUN)
		inner = f->past && f->inner.relation != RELATION_NONE;
	else if (mood == MOOD_PAST)
		inner = !passive(f, i) || (join && f->inner.relation != 0 &&
					   !find_is(f, i + 1, PHRASE_PASSIVE));
	else if (mood == MOOD_VERB && preamble && !glued(f, i))
		return i + 1;
	else
		inner = !join && begins_clause(f, i);
	if (mood == MOOD_PAST && decides(f, i))
		inner = false;
	else if (!inner && (mood == MOOD_PAST || !join) &&
		 !(tells(f, i) && begins_sentence(f, i)))
		return i + 1;
	g.wording = find_slice(f, it->start, it->end);
	if (inner) {
		f->inner = g;
		f->past = mood == MOOD_PAST;
	} else {
		f->main = g;
		f->inner.relation = RELATION_NONE;
	}
	return i + 1;
}

/* The signal as printed, with "also": "See also", "Ibid.". */
static const char *
signal_wording(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);

	return find_slice(f, it->start, it->end);
}

size_t
relation_signal(struct finder *f, size_t i)
{
	struct govern g = { (enum relation)find_item(f, i)->phrase->value,
			    signal_wording(f, i) };

	if (f->place == PLACE_PARAGRAPH) {
		/* "(see A/52/402)", but not "see fit" */
		if (i > 0 && find_punct(f, i - 1, '('))
			f->inner = g;
		return i + 1;
	}
	f->clause = find_item(f, i)->end;
	f->main = g;
	return i + 1;
}
