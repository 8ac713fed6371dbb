/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Names that are in no table, as languages other than English form them: with
 * a place behind ("Déclaration de Windhoek"), with its adjective before, or
 * told by quotes alone.
 */
#include "config.h"

#include <string.h>
#include <unictype.h>

#include "cite/ascii.h"
#include "cite/find.h"
#include "text/utf8.h"

enum {
	PLACE_WORDS = 3,    /* "de Santa Cruz de la Sierra" is cut */
	GLYPHS_REACH = 40,  /* characters between the quotes of a name */
	QUOTED_REACH = 12,  /* or words */
	ADJECTIVE_END = 8,  /* bytes of what may stand behind its stem */
	ADJECTIVE_MORE = 4, /* and before it, at least */
};

static bool
upper_at(const struct finder *f, size_t at)
{
	size_t len;

	return uc_is_upper(
		utf8_decode(f->text + at, strlen(f->text + at), &len));
}

/* "Windhoek", but not "OIT": a capital and what is none. */
static bool
proper(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	size_t len;

	if (it->type != ITEM_WORD || it->end - it->start < 3 ||
	    !upper_at(f, it->start))
		return false;
	utf8_decode(f->text + it->start, it->end - it->start, &len);
	return !upper_at(f, it->start + len);
}

/* Whether a hyphen or an apostrophe at item i is inside of a word. */
static bool
joins_words(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);

	return (find_punct(f, i, '-') || find_punct(f, i, '\'')) &&
	       find_item(f, i - 1)->end == it->start &&
	       find_item(f, i + 1)->start == it->end &&
	       find_item(f, i + 1)->type == ITEM_WORD;
}

/* The "el" of "Sharm el-Sheikh" */
static bool
is_joined(const struct finder *f, size_t i)
{
	return find_item(f, i)->type == ITEM_WORD && joins_words(f, i + 1) &&
	       proper(f, i + 2);
}

static size_t
name(struct finder *f, size_t start, size_t end, size_t pinpoint, size_t next)
{
	const struct citation *of = short_for(f, start, end);
	const char *key = of != NULL ? of->key : NULL;
	bool coined = of == NULL || of->coined;
	struct citation *c = find_add(f, start, end, relation_now(f));

	c->kind = KIND_INSTRUMENT;
	c->target = c->key = key != NULL ? key : c->text;
	c->coined = coined;
	c->pinpoint = pinpoint_before(f, pinpoint, false);
	find_remember(f, f->n - 1, false);
	return next;
}

/* "Déclaration de Windhoek", "Declaración de La Habana" */
static size_t
place_behind(struct finder *f, size_t i)
{
	const struct item *of = find_item(f, i + 1);
	size_t k = i + 2, words = 0;

	if (!find_is(f, i + 1, PHRASE_OF))
		return i + 1;
	/* "de la" is of no place, but "de La" */
	for (size_t at = of->start; at < of->end; at++) {
		if (f->text[at] == ' ' && !upper_at(f, at + 1))
			return i + 1;
	}
	while (words < PLACE_WORDS &&
	       (proper(f, k) || (words > 0 && is_joined(f, k)))) {
		words++;
		for (k++; joins_words(f, k); k += 2)
			continue;
	}
	if (words == 0)
		return i + 1;
	return name(f, find_item(f, i)->start, find_item(f, k - 1)->end, i, k);
}

/* The adjective of a place: its stem ends near the end of the word. */
static bool
adjective(const struct finder *f, size_t i, const char *stem)
{
	const struct item *it = find_item(f, i);
	size_t n = it->end - it->start, len = strlen(stem);

	for (size_t more = 1; more <= ADJECTIVE_END; more++) {
		if (n >= len + more + ADJECTIVE_MORE &&
		    memcmp(f->text + it->end - more - len, stem, len) == 0)
			return true;
	}
	return false;
}

/*
 * "Глобальный план действий": not of a place, but what a name began with that
 * was spelled out before.
 */
static size_t
name_again(struct finder *f, size_t i)
{
	size_t start = find_item(f, i - 1)->start, end = find_item(f, i)->end;

	if (!proper(f, i - 1) || !named_ends(f, i + 1) ||
	    short_earlier(f, start, end) == NULL)
		return i + 1;
	return name(f, start, end, i - 1, i + 1);
}

/* An adjective with a capital before a word that has none. */
static size_t
place_before(struct finder *f, size_t i)
{
	size_t from = i - 1;

	if (i == 0 || find_item(f, i - 1)->type != ITEM_WORD)
		return i + 1;
	if (!adjective(f, i - 1, find_item(f, i)->phrase->stem))
		return name_again(f, i);
	while (from > 1 && joins_words(f, from - 1) &&
	       find_item(f, from - 2)->type == ITEM_WORD)
		from -= 2;
	if (!proper(f, from))
		return i + 1;
	return name(f, find_item(f, from)->start, find_item(f, i)->end, from,
		    i + 1);
}

/* The quotes of names where there are no capitals and no spaces. */
static bool
opens_name(const struct finder *f, size_t i)
{
	static const char quote[] = "\xE3\x80\x8A";
	const struct item *it = find_item(f, i);

	return it->end - it->start == 3 &&
	       memcmp(f->text + it->start, quote, 3) == 0;
}

/* The name ends with item i: its quotes open before. */
static size_t
quoted_before(struct finder *f, size_t i)
{
	const struct citation *last = f->n > 0 ? &f->out[f->n - 1] : NULL;
	size_t k = i, start;

	while (k > 0 && i - k < GLYPHS_REACH && !find_punct(f, k - 1, '"'))
		k--;
	if (k == 0 || !opens_name(f, k - 1))
		return i + 1;
	/* "Political Declaration" names none. */
	while (k < i && find_is(f, k, PHRASE_GENERIC))
		k++;
	if (k == i)
		return i + 1;
	while (!find_punct(f, k - 1, '"'))
		k--;
	start = find_item(f, k - 1)->end;
	if (last != NULL && last->place == f->place &&
	    last->index == f->index && last->end > start)
		return i + 1;
	return name(f, start, find_item(f, i)->end, k - 1, i + 1);
}

/* The name begins with item i, behind quotes; "entitled" quotes a title. */
static size_t
quoted_behind(struct finder *f, size_t i)
{
	size_t k = i + 1;

	if (i > 1 && find_is(f, i - 2, PHRASE_TITLE))
		return i + 1;
	while (k < i + QUOTED_REACH && find_item(f, k)->type != ITEM_END &&
	       !find_punct(f, k, '"'))
		k++;
	if (!find_punct(f, k, '"') || k == i + 1)
		return i + 1;
	return name(f, find_item(f, i)->start, find_item(f, k - 1)->end, i - 1,
		    k);
}

size_t
coined_read(struct finder *f, size_t i)
{
	const struct phrase *p = find_item(f, i)->phrase;

	if (p->of)
		return place_behind(f, i);
	if (p->place && p->stem != NULL)
		return place_before(f, i);
	if (p->quoted && find_punct(f, i + 1, '"'))
		return quoted_before(f, i);
	if (p->quoted && i > 0 && find_punct(f, i - 1, '"'))
		return quoted_behind(f, i);
	return i + 1;
}
