/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Instruments by name: those that are listed, short forms of what was named
 * before, and names that end with a word as names do.
 */
#include "config.h"

#include <string.h>
#include <unictype.h>

#include "cite/ascii.h"
#include "cite/named_int.h"
#include "cite/pinpoint_int.h"
#include "text/utf8.h"

enum { GLYPHS_LONG = 12 /* bytes of a name that needs no quotes */ };

/*
 * Whether a short form ("the Convention") stands alone: behind the article,
 * and not the beginning of a longer name.
 */
static bool
stands_alone(const struct finder *f, size_t i)
{
	/* "la Charte arabe des droits de l'homme" */
	bool goes_on = find_item(f, i + 1)->type == ITEM_WORD &&
		       find_is(f, i + 2, PHRASE_OF);

	return i > 0 && find_is(f, i - 1, PHRASE_ARTICLE) && !goes_on &&
	       !find_is(f, i + 1, PHRASE_OF) &&
	       !find_is(f, i + 1, PHRASE_TITLE);
}

/* "its" at item i. */
static bool
is_own(const struct finder *f, size_t i)
{
	return find_is(f, i, PHRASE_ORGAN) &&
	       find_item(f, i)->phrase->value == ORGAN_OWN;
}

/*
 * Whether one word that stands for a name ("the Charter", where there are no
 * articles) is of another: "its Charter", "the Charter of the League".
 */
static bool
of_another(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i), *next = find_item(f, i + 1);
	size_t len;

	/* "the Kyiv-Copenhagen Declaration" */
	if (i > 1 && find_punct(f, i - 1, '-') &&
	    find_item(f, i - 1)->end == it->start &&
	    find_item(f, i - 2)->end == find_item(f, i - 1)->start)
		return true;
	/* "the Dayton Paris Agreement" */
	if (i > 1 && find_proper(f, i - 1) &&
	    char_is_lower(f->text[find_item(f, i - 1)->start + 1]) &&
	    find_is(f, i - 2, PHRASE_ARTICLE))
		return true;
	if (it->phrase->exact || memchr(it->phrase->text, ' ', it->phrase->len))
		return false;
	if (i > 0 && is_own(f, i - 1))
		return true;
	return (next->type == ITEM_WORD || next->type == ITEM_PHRASE) &&
	       uc_is_upper(utf8_decode(f->text + next->start,
				       next->end - next->start, &len));
}

/* A quote that closes a name without spaces is item i. */
static bool
closes(const struct finder *f, size_t i)
{
	return i > 0 && find_punct(f, i, '"') &&
	       named_glyphs(f, find_item(f, i - 1));
}

/* Whether the marks that names are put in are open before byte `at`. */
static bool
in_quotes(const struct finder *f, size_t at)
{
	static const char open[] = "\xE3\x80\x8A", close[] = "\xE3\x80\x8B";

	for (; at >= 3; at--) {
		if (memcmp(f->text + at - 3, close, 3) == 0)
			return false;
		if (memcmp(f->text + at - 3, open, 3) == 0)
			return true;
	}
	return false;
}

/*
 * Whether a name without spaces is a whole one: quotes tell where it begins
 * and ends.  In the names of bodies and meetings there are none, and only long
 * names are sure.
 */
static bool
whole_glyphs(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);

	if (i > 0 && find_punct(f, i - 1, '"') && find_punct(f, i + 1, '"'))
		return true;
	return it->end - it->start >= GLYPHS_LONG && !in_quotes(f, it->start);
}

size_t
named_known(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	const struct phrase *p = it->phrase;
	struct citation *c;
	size_t next;

	if ((p->article && !stands_alone(f, i)) || of_another(f, i))
		return find_is(f, i, PHRASE_NAMED) ? named_word(f, i) : i + 1;
	if (named_glyphs(f, it) && !whole_glyphs(f, i))
		return i + 1;
	c = find_add(f, it->start, it->end, relation_now(f));
	c->kind = KIND_INSTRUMENT;
	c->target = c->key = p->instrument->name;
	/* A quote behind it closes: it is no title to be skipped. */
	next = find_punct(f, i + 1, '"') ? i + 1
					 : dated_behind(f, i + 1, &c->date);
	c->pinpoint = pinpoint_before(f, i, false);
	/* Without spaces, its parts stand behind the name. */
	if (*c->pinpoint == '\0' &&
	    (f->place == PLACE_FOOTNOTE || named_glyphs(f, it) ||
	     pinpoint_led(f, next) > 0))
		c->pinpoint = pinpoint_behind(f, next + closes(f, next), false,
					      &next);
	find_remember(f, f->n - 1, false);
	return next;
}

void
named_in_title(struct finder *f, size_t i)
{
	if (!find_punct(f, i, '"'))
		return;
	for (size_t end = find_quoted(f, i); i < end;)
		i = find_is(f, i, PHRASE_NAME) ? named_known(f, i) : i + 1;
}

/*
 * A name that is in no table: "the Windhoek Declaration".  One to three
 * proper words stand between the article and what names end with.
 */
size_t
named_word(struct finder *f, size_t i)
{
	struct citation *c;
	size_t from = i, next = coined_read(f, i);

	if (next > i + 1 || (f->n > 0 && named_here(f, &f->out[f->n - 1]) &&
			     f->out[f->n - 1].end >= find_item(f, i)->end))
		return next;
	while (from > 0 && i - from < NAMED_WORDS && find_proper(f, from - 1))
		from--;
	/* "the Armistice Agreement", as the whole of it was before */
	if (from == i || find_item(f, i)->phrase->alone)
		return named_short(f, i);
	if (from == 0 ||
	    (!find_is(f, from - 1, PHRASE_ARTICLE) && !is_own(f, from - 1)))
		return i + 1;
	c = find_add(f, find_item(f, from)->start, find_item(f, i)->end,
		     relation_now(f));
	c->kind = KIND_INSTRUMENT;
	c->target = c->key = c->text;
	c->coined = true;
	c->pinpoint = pinpoint_before(f, from, false);
	find_remember(f, f->n - 1, false);
	return i + 1;
}
