/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words that mean a work named elsewhere: "that resolution", "the annex
 * thereto".
 */
#include "config.h"

#include <string.h>

#include "cite/ascii.h"
#include "cite/find.h"

enum {
	REACH = 3, /* paragraphs back to what "that resolution" means */
	MANY = 64, /* works that "those resolutions" can mean at most */
};

/* A work that was cited, or referred to, a few paragraphs before. */
static bool
near(const struct finder *f, const struct citation *c)
{
	size_t index = c->index;

	if (c->place == PLACE_PARAGRAPH && index < f->referred[c->kind])
		index = f->referred[c->kind];
	return c->place == f->place && index + REACH >= f->index;
}

/*
 * The first of several works: where the last list has one only, those before
 * it in the same text are meant too.
 */
static size_t
plural_start(const struct finder *f, struct span last)
{
	const struct citation *end = &f->out[last.end - 1];
	size_t n = last.start;

	if (last.end - n > 1)
		return n;
	while (n > 0 && f->out[n - 1].kind == end->kind &&
	       f->out[n - 1].place == end->place &&
	       f->out[n - 1].index == end->index)
		n--;
	return n;
}

/* Whether a work without a number was named since citation c. */
static bool
named_other(const struct finder *f, const struct citation *c)
{
	return f->unnumbered > 0 &&
	       (c->place != f->place || c->index != f->index ||
		c->end <= f->unnumbered);
}

/* Whether citation n is a resolution of that body. */
static bool
is_of_body(const struct finder *f, size_t n, enum body body)
{
	const char *code = body_code(body);
	size_t len = strlen(code);

	return f->out[n].kind == KIND_RESOLUTION &&
	       strncmp(f->out[n].key, code, len) == 0 &&
	       f->out[n].key[len] == ' ';
}

/* The last resolutions of a body that were cited in one paragraph. */
static struct span
last_of_body(const struct finder *f, enum body body)
{
	struct span s = { 0 };

	for (size_t n = f->n; n-- > 0;) {
		if (s.end > 0 && (f->out[n].place != f->out[s.start].place ||
				  f->out[n].index != f->out[s.start].index))
			break;
		if (!is_of_body(f, n, body))
			continue;
		s.start = n;
		s.end = s.end > 0 ? s.end : n + 1;
	}
	return s;
}

/* Whether one more organ is named from item i on: ", the Council and". */
static bool
names_more(const struct finder *f, size_t i)
{
	size_t k = i;

	while (find_punct(f, k, ',') || find_is(f, k, PHRASE_LINK) ||
	       find_is(f, k, PHRASE_OF) || find_is(f, k, PHRASE_ARTICLE))
		k++;
	return k > i && find_is(f, k, PHRASE_ORGAN) &&
	       find_item(f, k)->phrase->value != ORGAN_OWN;
}

/*
 * Whose "those resolutions" at item i are, by their own words or those behind:
 * "of the General Assembly"; BODY_NONE where nothing tells, or several are.
 */
static int
told_whose(const struct finder *f, size_t i)
{
	const struct phrase *p = find_item(f, i)->phrase;
	size_t next;
	int organ = p->whose;

	if (organ == BODY_NONE) {
		organ = dated_organ(f, i + 1, &next);
		if (organ != BODY_NONE && names_more(f, next))
			return BODY_NONE;
	}
	if (organ == ORGAN_ASSEMBLY)
		return BODY_GA;
	return organ < BODY_COUNT || organ == ORGAN_FOREIGN ? organ : BODY_NONE;
}

/* The works that "those resolutions" at item i mean; end 0: none. */
static struct span
meant_by_that(struct finder *f, size_t i)
{
	const struct phrase *p = find_item(f, i)->phrase;
	struct span last = f->last[p->value];
	int whose = p->value == KIND_RESOLUTION ? told_whose(f, i) : BODY_NONE;

	if (whose == ORGAN_FOREIGN)
		return (struct span){ 0 };
	if (whose != BODY_NONE)
		last = last_of_body(f, (enum body)whose);
	if (last.end == 0 || !near(f, &f->out[last.end - 1]) ||
	    (!p->many && named_other(f, &f->out[last.end - 1])))
		return (struct span){ 0 };
	if (!p->many)
		last.start = last.end - 1;
	else if (whose == BODY_NONE)
		last.start = plural_start(f, last);
	if (last.end - last.start > MANY)
		last.start = last.end - MANY;
	if (f->place == PLACE_PARAGRAPH)
		f->referred[p->value] = f->index;
	return last;
}

size_t
refer_that(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	struct govern g = relation_now(f);
	const char *pinpoint;
	struct span last;

	if (find_item(f, i + 1)->type == ITEM_NUMBER)
		return list_head(f, i);
	list_close(f);
	last = meant_by_that(f, i);
	if (last.end == 0)
		return i + 1;
	pinpoint = pinpoint_before(f, i, true);
	/* "..., in which it set up ..., as the annex of that resolution says"
	 */
	if (f->past && f->out[last.end - 1].place == f->place &&
	    f->out[last.end - 1].index == f->index)
		g = f->main;
	for (size_t n = last.start; n < last.end; n++) {
		if (f->out[n].kind == (enum work_kind)it->phrase->value)
			find_again(f, it->start, it->end, g, n)->pinpoint =
				pinpoint;
	}
	return i + 1;
}

/* Whether only "and", an organ and a date lie between item i and citation c. */
static bool
follows(const struct finder *f, size_t i, const struct citation *c)
{
	while (i > 0 && find_item(f, i - 1)->start >= c->end) {
		i--;
		if (!find_is(f, i, PHRASE_LINK) && !find_is(f, i, PHRASE_OF) &&
		    !find_is(f, i, PHRASE_ARTICLE) &&
		    !find_is(f, i, PHRASE_PASSIVE) && !find_punct(f, i, ',') &&
		    !find_is(f, i, PHRASE_ORGAN) &&
		    find_item(f, i)->type != ITEM_DATE &&
		    find_item(f, i)->end > find_item(f, i)->start)
			return false;
	}
	return true;
}

/* "annex" of "its annex", in bytes of the text. */
static struct span
its_unit(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	const char *s = f->text + it->start;
	size_t n = it->end - it->start;
	const char *blank = memrchr(s, ' ', n);
	size_t skip =
		blank != NULL ? (size_t)(blank + 1 - s) : ascii_glyph(s, n);

	return (struct span){ it->start + skip, it->end };
}

/*
 * What "thereto" means, behind a unit that begins at byte `start`: what was
 * cited last, but "the Principles annexed thereto" are annexed to what was
 * before them.  Behind its place among the citations; 0 without.
 */
static size_t
meant_by_thereto(const struct finder *f, size_t start)
{
	size_t n = f->n;

	if (n > 1 && f->out[n - 1].kind == KIND_INSTRUMENT &&
	    f->out[n - 1].end + 1 == start)
		n--;
	return n > 0 && f->out[n - 1].place == f->place &&
			       f->out[n - 1].index == f->index
		       ? n
		       : 0;
}

/* The first of the citations that stand at one place, the last before n. */
static size_t
first_of_place(const struct finder *f, size_t n)
{
	const struct citation *c = &f->out[--n];

	while (n > 0 && f->out[n - 1].start == c->start &&
	       f->out[n - 1].place == c->place &&
	       f->out[n - 1].index == c->index)
		n--;
	return n;
}

size_t
refer_thereto(struct finder *f, size_t i)
{
	bool unit_before = i > 0 && find_is(f, i - 1, PHRASE_UNIT);
	size_t end = meant_by_thereto(f, find_item(f, i - unit_before)->start);
	size_t from = i;
	struct span unit;

	if (end == 0)
		return i + 1;
	if (find_item(f, i)->phrase->alone && follows(f, i, &f->out[end - 1])) {
		unit = its_unit(f, i);
	} else if (unit_before) {
		from = i - 1;
		unit.start = find_item(f, from)->start;
		unit.end = find_item(f, from)->end;
	} else {
		return i + 1;
	}
	/* "those resolutions and the annexes thereto": of each */
	for (size_t n = first_of_place(f, end); n < end; n++)
		find_again(f, find_item(f, from)->start, find_item(f, i)->end,
			   relation_now(f), n)
			->pinpoint =
			find_item(f, i)->phrase->value == UNIT_ANNEX
				? "annex"
				: pinpoint_part(f, unit.start, unit.end);
	return i + 1;
}
