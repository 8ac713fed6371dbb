/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is cited otherwise than by the number of a resolution: documents by
 * symbol, publications by sales number, treaties by volume, instruments by
 * name.
 */
#include "config.h"

#include <string.h>
#include <unictype.h>

#include "cite/ascii.h"
#include "cite/find.h"
#include "text/utf8.h"

enum { NAME_WORDS = 3 };

/* "of 12 March 2010 (S/PRST/2010/5)"; or behind the symbol. */
static size_t
document_date(const struct finder *f, size_t i, struct date *d)
{
	if (i >= 2 && find_punct(f, i - 1, '(') &&
	    find_item(f, i - 2)->type == ITEM_DATE) {
		*d = find_item(f, i - 2)->date;
		return i + 1;
	}
	return dated_behind(f, i + 1, d);
}

/* Where the next title of a footnote begins. */
static void
title_done(struct finder *f, size_t i)
{
	f->clause = find_item(f, i)->end;
	f->imprint = 0;
}

size_t
work_document(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	struct symbol sym;
	struct citation *c;
	struct date d = { 0 };
	size_t next;
	bool work;

	if (!symbol_parse(f->text + it->start, it->end - it->start, BODY_NONE,
			  &sym) ||
	    symbol_equal(&sym, &f->r->symbol))
		return i + 1;
	next = document_date(f, i, &d);
	c = find_add(f, it->start, it->end, relation_now(f));
	find_target(f, c, &sym);
	work = sym.kind == KIND_RESOLUTION || sym.kind == KIND_DECISION;
	c->date = d;
	c->pinpoint = pinpoint_before(f, i, work);
	if (*c->pinpoint == '\0')
		c->pinpoint = pinpoint_behind(f, next, work, &next);
	c->title = title_before(f, i);
	find_remember(f, f->n - 1, false);
	several_letters(f, &sym, several_named(&sym));
	title_done(f, i);
	return next;
}

size_t
work_sales(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	struct citation *c = find_add(f, it->start, it->end, relation_now(f));
	size_t next = i + 1;

	c->kind = KIND_DOCUMENT;
	c->target = c->key = c->text;
	c->title = title_before(f, i);
	c->pinpoint = pinpoint_behind(f, next, false, &next);
	title_done(f, i);
	return next;
}

size_t
work_volume(struct finder *f, size_t i, const char *series, size_t k)
{
	size_t from = k + 1, next = k + 1, name;
	struct citation *c;
	const char *comma = strchr(series, ',');

	if (!find_punct(f, k, ',') || !find_is(f, from, PHRASE_UNIT) ||
	    find_item(f, from)->phrase->value != UNIT_VOLUME)
		return i + 1;
	name = comma != NULL ? (size_t)(comma - series) : strlen(series);
	/* "vol. 2171, No. 27531" up to the end of the numbers */
	for (size_t n = from; !find_punct(f, n, ';') && n < from + 12 &&
			      find_item(f, n)->type != ITEM_END;
	     n++) {
		if (find_item(f, n)->type == ITEM_INTEGER)
			next = n + 1;
	}
	if (next == from)
		return i + 1;
	c = find_add(f, find_item(f, i)->start, find_item(f, next - 1)->end,
		     relation_now(f));
	c->kind = KIND_DOCUMENT;
	c->target = c->key = arena_printf(
		f->r->arena, "%.*s, %.*s", (int)name, series,
		(int)(find_item(f, next - 1)->end - find_item(f, from)->start),
		f->text + find_item(f, from)->start);
	title_done(f, next - 1);
	return next;
}

size_t
work_series(struct finder *f, size_t i)
{
	/* Its name may stand in quotes. */
	return work_volume(f, i, find_item(f, i)->phrase->text,
			   i + 1 + find_punct(f, i + 1, '"'));
}

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

/* Whether an item is written without spaces, in its first or last character. */
static bool
glyphs(const struct finder *f, const struct item *it)
{
	size_t n = it->end - it->start;

	return ascii_glyph(f->text + it->start, n) > 0 ||
	       (n > 3 && ascii_glyph(f->text + it->end - 3, 3) > 0);
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
	if (it->phrase->exact || memchr(it->phrase->text, ' ', it->phrase->len))
		return false;
	if (i > 0 && is_own(f, i - 1))
		return true;
	return (next->type == ITEM_WORD || next->type == ITEM_PHRASE) &&
	       uc_is_upper(utf8_decode(f->text + next->start,
				       next->end - next->start, &len));
}

size_t
work_name(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	const struct phrase *p = it->phrase;
	struct citation *c;
	size_t next;

	if ((p->article && !stands_alone(f, i)) || of_another(f, i))
		return i + 1;
	/* Without spaces, quotes tell where a name begins and ends. */
	if (glyphs(f, it) && (i == 0 || !find_punct(f, i - 1, '"') ||
			      !find_punct(f, i + 1, '"')))
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
	    (f->place == PLACE_FOOTNOTE || glyphs(f, it)))
		c->pinpoint =
			pinpoint_behind(f, next + glyphs(f, it), false, &next);
	find_remember(f, f->n - 1, false);
	return next;
}

/* Whether s begins with a word that names are made with. */
static bool
begins_named(const struct phrasebook *book, const char *s)
{
	size_t len;
	const struct phrase *p =
		char_is_upper(*s) ? phrasebook_match(book, s, strlen(s), &len)
				  : NULL;

	return p != NULL && p->classes >> PHRASE_NAMED & 1u;
}

/*
 * Whether what was printed is a name by this word: "International Convention
 * on ...", but not "Protocol to the Convention".
 */
static bool
named_by(const struct phrasebook *book, const char *text,
	 const struct phrase *p)
{
	const char *at = strstr(text, p->text);

	if (at == NULL || strlen(text) == p->len)
		return false;
	for (const char *s = text; s < at; s++) {
		if ((s == text || s[-1] == ' ') && char_is_lower(*s))
			return false;
	}
	at += p->len;
	/* "Framework Convention" is no framework. */
	return !char_is_word(*at) && !begins_named(book, at + (*at == ' '));
}

/* Whether a citation stands in the paragraph or note that is read. */
static bool
is_here(const struct finder *f, const struct citation *c)
{
	return c->place == f->place && c->index == f->index;
}

/*
 * The one instrument of this paragraph that is named so, or else of the text;
 * NULL of several.
 */
static const char *
meant_by(const struct finder *f, const struct phrase *p)
{
	const char *key = NULL;
	bool here = false;

	for (size_t n = f->n; n-- > 0;) {
		const struct citation *c = &f->out[n];

		if (here && !is_here(f, c))
			break;
		if (c->kind != KIND_INSTRUMENT ||
		    !named_by(f->book, c->text, p))
			continue;
		if (key != NULL && strcmp(key, c->key) != 0)
			return NULL;
		key = c->key;
		here = is_here(f, c);
	}
	return key;
}

/* "the Convention", spelled out before. */
static size_t
short_form(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	bool ends = find_item(f, i + 1)->type == ITEM_END ||
		    (find_item(f, i + 1)->type == ITEM_PUNCT &&
		     strchr(",;.:)", find_item(f, i + 1)->punct) != NULL) ||
		    (find_is(f, i + 1, PHRASE_LINK) &&
		     !find_is(f, i + 1, PHRASE_RESUME) &&
		     !find_is(f, i + 2, PHRASE_NAMED));
	struct citation *c;
	const char *key;

	if (!ends || i == 0 ||
	    (!find_is(f, i - 1, PHRASE_ARTICLE) &&
	     !find_is(f, i - 1, PHRASE_OF)) ||
	    (key = meant_by(f, it->phrase)) == NULL)
		return i + 1;
	c = find_add(f, it->start, it->end, relation_now(f));
	c->kind = KIND_INSTRUMENT;
	c->target = c->key = key;
	c->pinpoint = pinpoint_before(f, i, false);
	return i + 1;
}

/*
 * A name that is in no table: "the Windhoek Declaration".  One to three
 * proper words stand between the article and what names end with.
 */
size_t
work_named(struct finder *f, size_t i)
{
	struct citation *c;
	size_t from = i;

	while (from > 0 && i - from < NAME_WORDS && find_proper(f, from - 1))
		from--;
	if (from == i)
		return short_form(f, i);
	if (from == 0 || find_item(f, i)->phrase->alone ||
	    (!find_is(f, from - 1, PHRASE_ARTICLE) && !is_own(f, from - 1)))
		return i + 1;
	c = find_add(f, find_item(f, from)->start, find_item(f, i)->end,
		     relation_now(f));
	c->kind = KIND_INSTRUMENT;
	c->target = c->key = c->text;
	c->pinpoint = pinpoint_before(f, from, false);
	find_remember(f, f->n - 1, false);
	return i + 1;
}
