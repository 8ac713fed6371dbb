/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Making a book of a language: its rows, and the names of instruments.
 */
#include "config.h"

#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "cite/ascii.h"
#include "cite/phrase_int.h"
#include "parse/lexicon.h"
#include "text/arabic.h"
#include "text/utf8.h"

enum { MAX_LANGUAGES = 16 };

static int
value_kind(const char *s)
{
	for (int k = 0; k <= KIND_INSTRUMENT; k++) {
		if (strcmp(kind_name((enum work_kind)k), s) == 0)
			return k;
	}
	return -1;
}

static int
value_organ(const char *s)
{
	static const char *const others[] = { "own", "council", "assembly",
					      "commission", "foreign" };

	for (int i = 0; i < (int)(sizeof(others) / sizeof(others[0])); i++) {
		if (strcmp(others[i], s) == 0)
			return ORGAN_OWN + i;
	}
	return (int)body_from_code(s, strlen(s));
}

static int
value_relation(const char *s)
{
	return (int)relation_from_name(s, strlen(s));
}

static int
value_unit(const char *s)
{
	static const char *const names[] = {
		[UNIT_PARAGRAPH] = "paragraph",
		[UNIT_PREAMBULAR] = "preambular",
		[UNIT_VOLUME] = "volume",
		[UNIT_OTHER] = "other",
		[UNIT_ANNEX] = "annex",
		[UNIT_SECTION] = "section",
		[UNIT_PART] = "part",
		[UNIT_ARTICLE] = "article",
	};

	for (int i = 0; i < (int)(sizeof(names) / sizeof(names[0])); i++) {
		if (strcmp(names[i], s) == 0)
			return i;
	}
	return UNIT_OTHER;
}

/* What the kinds of rows in a lexicon become. */
static const struct {
	const char *kind;
	enum phrase_class class;
	int (*value)(const char *);
} kinds[] = {
	{ "cite-head", PHRASE_HEAD, value_kind },
	{ "organ", PHRASE_ORGAN, value_organ },
	{ "cite-organ", PHRASE_ORGAN, value_organ },
	{ "cite-that", PHRASE_THAT, value_kind },
	{ "cite-unit", PHRASE_UNIT, value_unit },
	{ "cite-relation", PHRASE_RELATION, value_relation },
	{ "cite-signal", PHRASE_SIGNAL, value_relation },
	{ "cite-reject", PHRASE_REJECT, atoi },
	{ "cite-link", PHRASE_LINK, atoi },
	{ "cite-resume", PHRASE_RESUME, atoi },
	{ "cite-shared", PHRASE_SHARED, atoi },
	{ "cite-of", PHRASE_OF, atoi },
	{ "month", PHRASE_MONTH, atoi },
	{ "day", PHRASE_DAY, atoi },
	{ "date", PHRASE_DATE, atoi },
	{ "year", PHRASE_YEAR, atoi },
	{ "cite-title", PHRASE_TITLE, atoi },
	{ "cite-passive", PHRASE_PASSIVE, atoi },
	{ "cite-filler", PHRASE_FILLER, atoi },
	{ "cite-note", PHRASE_NOTE, atoi },
	{ "cite-article", PHRASE_ARTICLE, atoi },
	{ "cite-thereto", PHRASE_THERETO, value_unit },
	{ "cite-series", PHRASE_SERIES, atoi },
	{ "cite-report", PHRASE_REPORT, atoi },
	{ "cite-named", PHRASE_NAMED, atoi },
	{ "cite-generic", PHRASE_GENERIC, atoi },
	{ "cite-imprint", PHRASE_IMPRINT, atoi },
	{ "cite-prefix", PHRASE_PREFIX, atoi },
	{ "cite-suffix", PHRASE_SUFFIX, atoi },
	{ "cite-word", PHRASE_WORD, atoi },
	{ "cite-here", PHRASE_HERE, value_kind },
};

static enum mood
mood_of(const char *more)
{
	return strcmp(more, "verb") == 0      ? MOOD_VERB
	       : strcmp(more, "past") == 0    ? MOOD_PAST
	       : strcmp(more, "adopted") == 0 ? MOOD_PAST
	       : strcmp(more, "noun") == 0    ? MOOD_NOUN
					      : MOOD_PARTICIPLE;
}

/* What the last column of a row says of its phrase. */
static void
add_more(struct phrase *p, const char *more)
{
	p->many = strcmp(more, "many") == 0;
	p->alone = strncmp(more, "alone", 5) == 0;
	if (strncmp(more, "alone-", 6) == 0)
		p->nth = (short)atoi(more + 6);
	p->behind = strcmp(more, "behind") == 0;
	p->of = strcmp(more, "of") == 0;
	p->place = strcmp(more, "place") == 0;
	p->quoted = strcmp(more, "quoted") == 0;
	p->again = strcmp(more, "again") == 0;
	p->by = strcmp(more, "by") == 0;
	p->sub = strcmp(more, "sub") == 0;
	p->range = strcmp(more, "range") == 0;
	p->adopts = strcmp(more, "adopted") == 0;
	p->among = strcmp(more, "among") == 0;
	p->own = strcmp(more, "own") == 0 || strcmp(more, "own-many") == 0;
	p->many |= strcmp(more, "own-many") == 0;
	p->sign = strcmp(more, "sign") == 0;
	if ((p->class == PHRASE_HEAD || p->class == PHRASE_THAT) &&
	    strncmp(more, "of ", 3) == 0) {
		p->whose =
			(int)body_from_code(more + 3, strcspn(more + 3, " "));
		p->many = strchr(more + 3, ' ') != NULL;
	}
	p->mood = mood_of(more);
}

static void
add_words(struct phrasebook *b, const struct lexicon *lex)
{
	for (size_t k = 0; k < sizeof(kinds) / sizeof(kinds[0]); k++) {
		size_t n;
		const struct lexeme *rows =
			lexicon_rows(lex, kinds[k].kind, &n);

		for (size_t i = 0; i < n; i++) {
			const char *more = rows[i].more;
			struct phrase *p =
				phrase_add(b, kinds[k].class, rows[i].text);

			p->value = kinds[k].value(rows[i].value);
			p->exact = p->class == PHRASE_NAMED ||
				   p->class == PHRASE_GENERIC;
			/* Most rows say no more. */
			if (more != NULL && *more != '\0')
				add_more(p, more);
			if (p->class == PHRASE_NAMED && *rows[i].value != '-')
				p->stem = rows[i].value;
		}
	}
}

static size_t
figure_key(const char *s)
{
	return (unsigned char)(s[0] ^ s[1] * 5 ^ s[2] * 3);
}

static void
add_figures(struct phrasebook *b)
{
	size_t n;
	const struct lexeme *rows = lexicon_rows(b->lex, "figure", &n);

	for (size_t i = 0; i < n; i++)
		b->figures[figure_key(rows[i].text)] |=
			strlen(rows[i].text) > 2;
}

bool
phrasebook_counts(const struct phrasebook *book, const char *s, size_t n)
{
	return n > 2 && book->figures[figure_key(s)];
}

/* Which of two phrases of one bucket comes first: the longer one. */
static int
compare(const struct phrase *p, const struct phrase *q)
{
	int order;

	if (p->len != q->len)
		return p->len > q->len ? -1 : 1;
	order = strcmp(p->text, q->text);
	return order != 0 ? order : (int)p->class - (int)q->class;
}

/*
 * Put the phrases in order: dealt out to their buckets, of which each has but
 * a few, who then find their places.
 */
static void
sort_phrases(struct phrasebook *b)
{
	struct phrase *sorted = xcalloc(b->n + 1, sizeof(*sorted));

	for (size_t i = 0; i < b->n; i++)
		b->first[phrase_bucket(b->phrases[i].key) + 1]++;
	for (size_t k = 1; k <= BUCKETS; k++)
		b->first[k] = (uint16_t)(b->first[k] + b->first[k - 1]);
	for (size_t i = 0; i < b->n; i++) {
		const struct phrase *p = &b->phrases[i];
		size_t bucket = phrase_bucket(p->key);
		size_t least = bucket > 0 ? b->first[bucket - 1] : 0;
		size_t at = b->first[bucket]++;

		/* Those before are the bucket's, or of the one before it. */
		while (at > least && compare(p, &sorted[at - 1]) < 0 &&
		       phrase_bucket(sorted[at - 1].key) == bucket) {
			sorted[at] = sorted[at - 1];
			at--;
		}
		sorted[at] = *p;
	}
	free(b->phrases);
	b->phrases = sorted;
	b->cap = b->n + 1;
}

/* Phrases of the same text become one, of all their classes. */
static void
merge(struct phrasebook *b)
{
	size_t n = 0;

	for (size_t i = 0; i < b->n; i++) {
		struct phrase *last = n > 0 ? &b->phrases[n - 1] : NULL;

		if (last != NULL &&
		    strcmp(last->text, b->phrases[i].text) == 0) {
			last->classes |= b->phrases[i].classes;
			last->of |= b->phrases[i].of;
			last->place |= b->phrases[i].place;
			if (last->stem == NULL)
				last->stem = b->phrases[i].stem;
			last->quoted |= b->phrases[i].quoted;
			last->alone |= b->phrases[i].alone;
			last->by |= b->phrases[i].by;
			last->sub |= b->phrases[i].sub;
			last->own |= b->phrases[i].own;
			last->sign |= b->phrases[i].sign;
			last->range |= b->phrases[i].range;
			last->among |= b->phrases[i].among;
		} else {
			b->phrases[n++] = b->phrases[i];
		}
	}
	b->n = n;
}

static void
index_phrases(struct phrasebook *b)
{
	size_t i = 0;

	sort_phrases(b);
	merge(b);
	b->keys = xcalloc(b->n + 1, sizeof(*b->keys));
	for (size_t k = 0; k < b->n; k++) {
		struct phrase_key key = b->phrases[k].key;

		b->keys[k] = key;
		b->begins[phrase_beginning(key.first)] |=
			key.second ? BEGINS_MORE : BEGINS_ONE;
	}
	for (size_t k = 0; k <= BUCKETS; k++) {
		while (i < b->n && phrase_bucket(b->keys[i]) < k)
			i++;
		b->first[k] = (uint16_t)i;
	}
}

const char *
phrase_sub(const struct phrase *p)
{
	static const char *const names[] = { "bis", "ter", "quater",
					     "quinquies", "sexies" };
	int n = (int)(sizeof(names) / sizeof(names[0]));

	return p->value > 1 && p->value < n + 2 ? names[p->value - 2] : "";
}

const struct phrasebook *
phrasebook_get(const char *lang)
{
	static struct phrasebook *books[MAX_LANGUAGES];
	struct phrasebook *b;
	size_t i;

	if (strlen(lang) >= LANG_SIZE)
		lang = "";
	for (i = 0; i < MAX_LANGUAGES && books[i] != NULL; i++) {
		if (strcmp(books[i]->lang, lang) == 0)
			return books[i];
	}
	if (i == MAX_LANGUAGES)
		return books[0]; /* no text names so many languages */
	b = xcalloc(1, sizeof(*b));
	memcpy(b->lang, lang, strlen(lang) + 1);
	b->lex = lexicon_get(lang);
	if (b->lex != NULL) {
		add_words(b, b->lex);
		phrase_add_own_names(b);
		add_figures(b);
		b->glued = lexicon_rows(b->lex, "cite-glued", &b->n_glued);
		b->swaps = lexicon_match(b->lex, "cite-swap", "/", 1) != NULL;
	}
	phrase_add_names(b);
	index_phrases(b);
	return books[i] = b;
}
