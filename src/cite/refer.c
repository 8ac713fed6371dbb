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

static bool
near(const struct finder *f, const struct citation *c)
{
	return c->place == f->place && c->index + REACH >= f->index;
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

size_t
refer_that(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	struct span last = f->last[it->phrase->value];
	struct govern g = relation_now(f);
	const char *pinpoint;

	if (find_item(f, i + 1)->type == ITEM_NUMBER)
		return list_head(f, i);
	list_close(f);
	if (last.end == 0 || !near(f, &f->out[last.end - 1]) ||
	    (!it->phrase->many && named_other(f, &f->out[last.end - 1])))
		return i + 1;
	last.start = it->phrase->many ? plural_start(f, last) : last.end - 1;
	if (last.end - last.start > MANY)
		last.start = last.end - MANY;
	pinpoint = pinpoint_before(f, i, true);
	/* "..., in which it set up ..., as the annex of that resolution says"
	 */
	if (f->past && f->out[last.end - 1].place == f->place &&
	    f->out[last.end - 1].index == f->index)
		g = f->main;
	for (size_t n = last.start; n < last.end; n++)
		find_again(f, it->start, it->end, g, n)->pinpoint = pinpoint;
	return i + 1;
}

/* Whether only "and" and a date lie between item i and the last citation. */
static bool
follows(const struct finder *f, size_t i, const struct citation *c)
{
	while (i > 0 && find_item(f, i - 1)->start >= c->end) {
		i--;
		if (!find_is(f, i, PHRASE_LINK) && !find_is(f, i, PHRASE_OF) &&
		    !find_is(f, i, PHRASE_ARTICLE) &&
		    !find_is(f, i, PHRASE_PASSIVE) && !find_punct(f, i, ',') &&
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
