/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Short forms of what was named before in the text: "the Convention", "the
 * Peace Agreement".  Knows nothing of names as they are spelled out.
 */
#include "config.h"

#include <string.h>
#include <unictype.h>

#include "cite/ascii.h"
#include "cite/named_int.h"
#include "parse/lexicon.h"
#include "text/utf8.h"

enum { STEM_MORE = 8 /* bytes that a name has at least beside its stem */ };

bool
named_glyphs(const struct finder *f, const struct item *it)
{
	size_t n = it->end - it->start;

	return ascii_glyph(f->text + it->start, n) > 0 ||
	       (n > 3 && ascii_glyph(f->text + it->end - 3, 3) > 0);
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

/* Whether a word, of n bytes, is one of a name. */
static bool
has_word(const char *name, const char *word, size_t n)
{
	const char *at = memmem(name, strlen(name), word, n);

	return at != NULL && (at == name || at[-1] == ' ') &&
	       !char_is_word(at[n]);
}

/* "Peace Agreement" of an "Agreement for Peace": named by the last word. */
static bool
named_by_words(const struct phrasebook *book, const char *text,
	       const struct phrase *p)
{
	const char *last = strrchr(p->text, ' '), *s = p->text;
	struct phrase by = *p;

	if (last == NULL)
		return false;
	by.text = last + 1;
	by.len = strlen(by.text);
	for (; s < last; s += strcspn(s, " ") + 1)
		if (!char_is_upper(*s) || !has_word(text, s, strcspn(s, " ")))
			return false;
	return named_by(book, text, &by);
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

bool
named_here(const struct finder *f, const struct citation *c)
{
	return c->place == f->place && c->index == f->index;
}

/* Whether the words from item `from` to before item `to` are all in a name. */
static bool
has_words(const struct finder *f, const char *name, size_t from, size_t to)
{
	for (; from < to; from++) {
		const struct item *it = find_item(f, from);

		if (!has_word(name, f->text + it->start, it->end - it->start))
			return false;
	}
	return true;
}

/*
 * The one instrument of this paragraph that is named so by item i, and that
 * has the words from item `from` on in its name, or else of the text; NULL of
 * several.
 */
static const char *
meant_by(const struct finder *f, size_t from, size_t i)
{
	const struct phrase *p = find_item(f, i)->phrase;

	const char *key = NULL;
	bool here = false, listed = false;

	for (size_t n = f->n; n-- > 0;) {
		const struct citation *c = &f->out[n];
		bool known = !c->coined;

		if (here && !named_here(f, c))
			break;
		/* What is in the table is meant rather than what is not. */
		if (listed && !known)
			continue;
		if (c->kind != KIND_INSTRUMENT ||
		    !(p->stem != NULL
			      ? named_by_stem(c->text, p)
			      : named_by(f->book, c->text, p) ||
					named_by_words(f->book, c->text, p)) ||
		    !has_words(f, c->text, from, i))
			continue;
		if (key != NULL && known == listed && strcmp(key, c->key) != 0)
			return NULL;
		listed = known;
		key = c->key;
		here = named_here(f, c);
	}
	return key;
}

/*
 * Whether what stands for a name by a word does so at item i: behind an
 * article; in quotes, where there are no spaces; with a capital, where there is
 * no article.  Scripts without either tell by what follows alone.
 */
static bool
begins_short(const struct finder *f, size_t i, const struct phrase *by)
{
	const struct item *it = find_item(f, i);
	size_t n = it->end - it->start, len;

	if (by->stem == NULL)
		return find_is(f, i - 1, PHRASE_ARTICLE) ||
		       find_is(f, i - 1, PHRASE_OF);
	if (named_glyphs(f, it))
		return find_punct(f, i - 1, '"') && find_punct(f, i + 1, '"');
	return !utf8_is_lower(utf8_decode(f->text + it->start, n, &len)) &&
	       !find_punct(f, i - 1, '.') && !find_punct(f, i - 1, '"');
}

bool
named_ends(const struct finder *f, size_t i)
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

/* "Peace" of "the Peace Agreement" at item i: where such words begin. */
static size_t
short_from(const struct finder *f, size_t i)
{
	size_t from = i;

	if (find_item(f, i)->phrase->stem != NULL)
		return i;
	while (from > 0 && i - from < NAMED_WORDS &&
	       (find_is(f, from - 1, PHRASE_GENERIC) ||
		find_proper(f, from - 1)))
		from--;
	return from;
}

size_t
named_short(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	size_t from = short_from(f, i), next;
	struct citation *c;
	const char *key;

	if (from == 0 || (it->phrase->quoted && !it->phrase->alone) ||
	    !begins_short(f, from, it->phrase) ||
	    (key = meant_by(f, from, i)) == NULL || !named_ends(f, i + 1))
		return i + 1;
	c = find_add(f, find_item(f, from)->start, it->end, relation_now(f));
	c->kind = KIND_INSTRUMENT;
	c->target = c->key = key;
	c->pinpoint = pinpoint_before(f, from, false);
	if (*c->pinpoint == '\0' && named_glyphs(f, it))
		c->pinpoint = pinpoint_behind(f, i + 2, false, &next);
	return i + 1;
}
