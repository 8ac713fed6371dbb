/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Instruments by name: those that are listed, short forms of what was named
 * before, and names that end with a word as names do.
 */
#include "config.h"

#include <string.h>
#include <unictype.h>

#include "cite/ascii.h"
#include "cite/find.h"
#include "parse/lexicon.h"
#include "text/utf8.h"

enum {
	NAME_WORDS = 3,
	STEM_MORE = 8, /* bytes that a name has at least beside its stem */
};

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
named_known(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	const struct phrase *p = it->phrase;
	struct citation *c;
	size_t next;

	if ((p->article && !stands_alone(f, i)) || of_another(f, i))
		return find_is(f, i, PHRASE_NAMED) ? named_word(f, i) : i + 1;
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

	/* In "Convención Marco" the second word makes no name of its own. */
	return p != NULL && p->classes >> PHRASE_NAMED & 1u &&
	       (p->alone || !p->of);
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

/*
 * The same where a word changes its ending, or names stand together without
 * spaces: by what is common to all of its forms.
 */
static bool
named_by_stem(const char *text, const struct phrase *p)
{
	size_t n = strlen(text), len = strlen(p->stem);
	const char *at = strstr(text, p->stem);

	if (at == NULL)
		return false;
	/* The last word of a name there, a first one elsewhere. */
	if (ascii_glyph(text, n) > 0)
		return n > p->len && strcmp(text + n - len, p->stem) == 0;
	return n >= p->len + STEM_MORE && at < text + STEM_MORE;
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
	bool here = false, listed = false;

	for (size_t n = f->n; n-- > 0;) {
		const struct citation *c = &f->out[n];
		bool known = !c->coined;

		if (here && !is_here(f, c))
			break;
		/* What is in the table is meant rather than what is not. */
		if (listed && !known)
			continue;
		if (c->kind != KIND_INSTRUMENT ||
		    !(p->stem != NULL ? named_by_stem(c->text, p)
				      : named_by(f->book, c->text, p)))
			continue;
		if (key != NULL && known == listed && strcmp(key, c->key) != 0)
			return NULL;
		listed = known;
		key = c->key;
		here = is_here(f, c);
	}
	return key;
}

/*
 * Whether a word that stands for a name does so at item i: behind an article;
 * in quotes, where there are no spaces; with a capital, where there is no
 * article.  Scripts without either tell by what follows alone.
 */
static bool
begins_short(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	size_t n = it->end - it->start, len;

	if (it->phrase->stem == NULL)
		return find_is(f, i - 1, PHRASE_ARTICLE) ||
		       find_is(f, i - 1, PHRASE_OF);
	if (glyphs(f, it))
		return find_punct(f, i - 1, '"') && find_punct(f, i + 1, '"');
	return !utf8_is_lower(utf8_decode(f->text + it->start, n, &len)) &&
	       !find_punct(f, i - 1, '.') && !find_punct(f, i - 1, '"');
}

/* Whether a short name is a whole one before item i: "the Covenant is". */
static bool
ends_short(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);

	if (it->type == ITEM_PUNCT)
		return strchr(",;.:)\"", it->punct) != NULL;
	if (find_is(f, i, PHRASE_LINK) && !find_is(f, i, PHRASE_RESUME) &&
	    !find_is(f, i + 1, PHRASE_NAMED))
		return true;
	return it->type == ITEM_END ||
	       lexicon_match(phrasebook_lexicon(f->book), "cite-verb",
			     f->text + it->start, it->end - it->start) != NULL;
}

/* "the Convention", spelled out before. */
static size_t
short_form(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	struct citation *c;
	const char *key;
	size_t next;

	if (i == 0 || !begins_short(f, i) ||
	    (key = meant_by(f, it->phrase)) == NULL || !ends_short(f, i + 1))
		return i + 1;
	c = find_add(f, it->start, it->end, relation_now(f));
	c->kind = KIND_INSTRUMENT;
	c->target = c->key = key;
	c->pinpoint = pinpoint_before(f, i, false);
	if (*c->pinpoint == '\0' && glyphs(f, it))
		c->pinpoint = pinpoint_behind(f, i + 2, false, &next);
	return i + 1;
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

	if (next > i + 1 || (f->n > 0 && is_here(f, &f->out[f->n - 1]) &&
			     f->out[f->n - 1].end >= find_item(f, i)->end))
		return next;
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
	c->coined = true;
	c->pinpoint = pinpoint_before(f, from, false);
	find_remember(f, f->n - 1, false);
	return i + 1;
}
