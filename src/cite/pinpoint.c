/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Places inside the work that is cited: "paragraph 5 (b) of its resolution",
 * ", annex I, para. 3".
 *
 * A paragraph of a resolution is given by the label it has here ("OP5(b)");
 * all else, and several at once, as printed.
 */
#include "config.h"

#include <string.h>

#include "cite/ascii.h"
#include "cite/pinpoint_int.h"

/* "its" */
static bool
is_own(const struct finder *f, size_t i)
{
	return find_is(f, i, PHRASE_ORGAN) &&
	       find_item(f, i)->phrase->value == ORGAN_OWN;
}

/* "l'annexe à la résolution": the word may join the ends of a range, too. */
static bool
is_to(const struct finder *f, size_t i)
{
	return find_is(f, i, PHRASE_LINK) && find_item(f, i)->phrase->range &&
	       (find_is(f, i + 1, PHRASE_HEAD) ||
		(find_is(f, i + 1, PHRASE_ARTICLE) &&
		 find_is(f, i + 2, PHRASE_HEAD)) ||
		is_own(f, i + 1));
}

static bool
is_of(const struct finder *f, size_t i)
{
	return find_is(f, i, PHRASE_OF) || find_is(f, i, PHRASE_PASSIVE) ||
	       find_is(f, i, PHRASE_RESUME) || find_is(f, i, PHRASE_ARTICLE) ||
	       is_to(f, i);
}

/* Needs no comma before it, and belongs to what stands before. */
static bool
follows_closely(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);

	return find_is(f, i, PHRASE_UNIT) &&
	       ascii_glyph(f->text + it->start,
			   f->items.item[f->items.n].end - it->start) > 0;
}

/*
 * Whether what item i is has a part right before it, without "of": languages
 * that say it with a case.
 */
static bool
belongs_closely(const struct finder *f, size_t i)
{
	return find_is(f, i, PHRASE_HEAD) || find_is(f, i, PHRASE_THAT) ||
	       find_is(f, i, PHRASE_NAME) || find_is(f, i, PHRASE_NAMED) ||
	       is_own(f, i);
}

/* The same, or a larger part of the work. */
static bool
is_within(const struct finder *f, size_t i)
{
	size_t unit = i, next;
	bool whole = false; /* "annex", "part II", but not "figure" */

	for (; find_is(f, i, PHRASE_UNIT); i = next) {
		next = pinpoint_values(f, i + 1);
		whole = next > i + 1 || find_item(f, i)->phrase->alone;
	}
	while (i > unit && whole && is_of(f, i))
		i++;
	return belongs_closely(f, i);
}

/*
 * The unit of one more part behind one that ends before item i: ", paragraph",
 * "and paragraph", "and of the paragraph"; 0 without.
 */
static size_t
one_more(const struct finder *f, size_t i)
{
	size_t k = i + find_punct(f, i, ',');

	if (find_is(f, k, PHRASE_LINK) && !find_item(f, k)->phrase->range) {
		k++;
		while (find_is(f, k, PHRASE_OF) ||
		       find_is(f, k, PHRASE_ARTICLE))
			k++;
	}
	return k > i && find_is(f, k, PHRASE_UNIT) ? k : 0;
}

/*
 * Past more parts, where all of it is of something: "article 12, paragraph 3,
 * of", "paragraph 1 and paragraph 3 of"; the end of the part whose unit is
 * item i, where none are.  *other: not all of them are of one kind.
 */
static size_t
more_parts(const struct finder *f, size_t i, size_t *of, bool *other)
{
	size_t next = pinpoint_values(f, i + 1), end = next, k, more;
	/* "subparagraphs (a), paragraphs 7 and 8 of" are of two works */
	bool alike = find_item(f, i + 1)->type == ITEM_INTEGER;

	while ((more = one_more(f, end)) > 0 &&
	       (k = pinpoint_values(f, more + 1)) > more + 1) {
		alike &= find_item(f, more)->phrase->value == UNIT_PARAGRAPH;
		end = k;
	}
	k = end + find_punct(f, end, ',');
	if (end == next || (!is_of(f, k) && !is_within(f, end)))
		return next;
	*of = k;
	*other = !alike;
	return end;
}

size_t
pinpoint_read(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	size_t next = pinpoint_values(f, i + 1), of = next, past;
	bool other = false;

	if ((past = here_read(f, i, next)) > 0)
		return past;
	if (i < f->placed)
		return i + 1;
	if (follows_closely(f, i))
		return next;
	if (next > i + 1)
		next = more_parts(f, i, &of, &other);
	while (is_of(f, of))
		of++;
	/* "annex" alone, "paragraph 5 above" */
	if (of == next && !is_within(f, of))
		return next > i + 1 ? next : i + 1;
	if (f->pinpoint.items_end == i && i > 0) {
		/* "paragraph 3 of section II of" */
		if (it->phrase->value != UNIT_PARAGRAPH)
			f->pinpoint.unit = UNIT_OTHER;
	} else {
		f->pinpoint.start = it->start;
		f->pinpoint.unit = (enum unit)it->phrase->value;
		if (next == i + 1 && !it->phrase->alone) {
			f->pinpoint.items_end = 0; /* "paragraphs of" */
			return i + 1;
		}
	}
	if (other)
		f->pinpoint.unit = UNIT_OTHER;
	f->pinpoint.end = find_item(f, next - 1)->end;
	f->pinpoint.items_end = of;
	return of;
}

/* Whether only an organ, articles and the head word lie between. */
static bool
belongs(const struct finder *f, size_t i)
{
	for (size_t k = f->pinpoint.items_end; k < i; k++) {
		if (find_word(f, k) && i - k < 4)
			continue;
		if (!is_of(f, k) && !find_is(f, k, PHRASE_ORGAN) &&
		    !find_is(f, k, PHRASE_HEAD) &&
		    !find_is(f, k, PHRASE_FILLER))
			return false;
	}
	return true;
}

const char *
pinpoint_before(struct finder *f, size_t i, bool resolution)
{
	struct pinpoint p = f->pinpoint;

	if (p.items_end == 0 || p.items_end > i || i - p.items_end > 8 ||
	    !belongs(f, i))
		return "";
	f->pinpoint.items_end = 0;
	return resolution ? pinpoint_label(f, p.start, p.end, p.unit)
			  : find_slice(f, p.start, p.end);
}

/* "and corrigendum)" behind a sales number, the bracket there or not. */
static size_t
close_bracket(const struct finder *f, size_t i)
{
	for (size_t k = i; k < i + 6; k++) {
		if (find_punct(f, k, ')'))
			return k + 1;
		if (k > i && find_punct(f, k, ','))
			return k;
		if (!find_word(f, k) && !find_is(f, k, PHRASE_LINK) &&
		    !find_punct(f, k, '.'))
			break;
	}
	return i;
}

/* "annex I", "resolution 1", "para. 43" at item i; *next behind it. */
static bool
unit_at(const struct finder *f, size_t i, size_t *next)
{
	if (find_is(f, i, PHRASE_UNIT)) {
		*next = pinpoint_values(f, i + 1);
		return *next > i + 1 || find_item(f, i)->phrase->alone;
	}
	if (find_is(f, i, PHRASE_HEAD) &&
	    find_item(f, i + 1)->type == ITEM_INTEGER) {
		*next = i + 2;
		return true;
	}
	return false;
}

/* Of what kind the part is that begins at item i. */
static enum unit
unit_of(const struct finder *f, size_t i)
{
	return find_is(f, i, PHRASE_UNIT)
		       ? (enum unit)find_item(f, i)->phrase->value
		       : UNIT_OTHER;
}

size_t
pinpoint_led(const struct finder *f, size_t i)
{
	size_t link = i + find_punct(f, i, ','), k;
	bool own = false, among;

	if (find_punct(f, i, '('))
		return find_is(f, i + 1, PHRASE_UNIT) ? i + 1 : 0;
	if (!find_is(f, link, PHRASE_LINK) || find_item(f, link)->phrase->range)
		return 0;
	among = find_item(f, link)->phrase->among;
	for (k = link + 1;
	     find_is(f, k, PHRASE_ARTICLE) || find_is(f, k, PHRASE_FILLER) ||
	     find_is(f, k, PHRASE_RESUME) || is_own(f, k);
	     k++)
		own |= is_own(f, k);
	return (among || own) && find_is(f, k, PHRASE_UNIT) &&
			       pinpoint_values(f, k + 1) > k + 1
		       ? k
		       : 0;
}

const char *
pinpoint_behind(struct finder *f, size_t i, bool resolution, size_t *next)
{
	size_t k = close_bracket(f, i), start = 0, end = 0, n = 0, stop;
	bool bracket = find_punct(f, k, '(');
	enum unit unit = UNIT_OTHER;

	for (;;) {
		size_t from = k, led = n == 0 ? pinpoint_led(f, k) : 0;

		if (led > 0)
			from = led;
		else if (find_punct(f, from, ','))
			from++;
		else if (n > 0 && find_is(f, from, PHRASE_LINK))
			from++;
		else if (!follows_closely(f, from))
			break;
		/* ", paragraph 3 of" another work */
		if (!unit_at(f, from, &stop) ||
		    ((is_of(f, stop) || is_within(f, stop)) &&
		     !follows_closely(f, from)))
			break;
		if (n++ == 0) {
			start = find_item(f, from)->start;
			unit = unit_of(f, from);
		} else if (unit_of(f, from) != unit || unit != UNIT_PARAGRAPH) {
			unit = UNIT_OTHER;
		}
		/* "article 73 (e) paragraph", the number before its unit */
		if (follows_closely(f, stop) &&
		    find_item(f, stop)->start == find_item(f, stop - 1)->end &&
		    pinpoint_values(f, stop + 1) == stop + 1)
			stop++;
		k = stop;
		end = find_item(f, k - 1)->end;
	}
	if (n == 0 || (bracket && !find_punct(f, k, ')')))
		return "";
	*next = k + bracket;
	return resolution ? pinpoint_label(f, start, end, unit)
			  : find_slice(f, start, end);
}
