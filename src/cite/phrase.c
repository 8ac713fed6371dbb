/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A hash of first words; those who share one are tried longest first.
 */
#include "config.h"

#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "cite/ascii.h"
#include "cite/phrase.h"
#include "parse/lexicon.h"
#include "text/arabic.h"
#include "text/same.h"
#include "text/utf8.h"

enum { FIGURES = 256, BUCKETS = 2048, MAX_LANGUAGES = 16, LANG_SIZE = 8 };

struct phrasebook {
	char lang[LANG_SIZE];
	const struct lexicon *lex;
	bool figures[FIGURES]; /* what a word for a figure may begin with */
	const struct lexeme *glued; /* what may stand before a word, glued */
	size_t n_glued;
	bool swaps;
	struct phrase *phrases; /* by bucket of the first word, then longest */
	size_t n, cap;
	uint16_t first[BUCKETS + 1]; /* of a bucket, into phrases */
};

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
	return strcmp(s, "paragraph") == 0    ? UNIT_PARAGRAPH
	       : strcmp(s, "preambular") == 0 ? UNIT_PREAMBULAR
	       : strcmp(s, "volume") == 0     ? UNIT_VOLUME
					      : UNIT_OTHER;
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
	{ "cite-thereto", PHRASE_THERETO, atoi },
	{ "cite-series", PHRASE_SERIES, atoi },
	{ "cite-report", PHRASE_REPORT, atoi },
	{ "cite-named", PHRASE_NAMED, atoi },
	{ "cite-generic", PHRASE_GENERIC, atoi },
	{ "cite-imprint", PHRASE_IMPRINT, atoi },
	{ "cite-prefix", PHRASE_PREFIX, atoi },
	{ "cite-suffix", PHRASE_SUFFIX, atoi },
	{ "cite-word", PHRASE_WORD, atoi },
};

/* Whether Arabic ends and something else begins at byte i, or the other way. */
static bool
script_ends(const char *s, size_t i, bool arabic)
{
	return i > 0 && arabic_starts(s + i) != arabic;
}

/*
 * The letter at s as it is compared, where it is one of those that most words
 * are made of: 0 for any other.  *len is its bytes.
 */
static uint32_t
plain_letter(const char *s, size_t n, size_t *len)
{
	unsigned char a = (unsigned char)s[0];
	uint32_t c;

	*len = 1;
	if (a < 0x80)
		return ascii_alnum(s[0]) ? (unsigned char)ascii_fold(s[0]) : 0;
	if (n < 2 || a < 0xD0 || a > 0xD9 || ((unsigned char)s[1] >> 6) != 2)
		return 0;
	*len = 2;
	c = (uint32_t)(a & 0x1F) << 6 | ((unsigned char)s[1] & 0x3F);
	if (c >= 0x410 && c < 0x450)
		return c < 0x430 ? c + 0x20 : c;
	/* Arabic, but for what is written in several ways. */
	return c >= 0x626 && c <= 0x64A && c != 0x640 ? c : 0;
}

/* A hash of the word that s begins with, or of its first character. */
static uint32_t
hash_word(const char *s, size_t n)
{
	uint32_t h = 2166136261u;
	bool arabic = n > 0 && arabic_starts(s);

	for (size_t i = 0; i < ascii_glyph(s, n); i++)
		h = (h ^ (unsigned char)s[i]) * 16777619u;

	for (size_t i = 0, len; i < n; i += len) {
		uint32_t c = plain_letter(s + i, n - i, &len);

		if ((!c && !ascii_word(s + i, n - i)) ||
		    script_ends(s, i, arabic))
			break;
		if (!c) {
			c = utf8_decode(s + i, n - i, &len);
			c = arabic_is_letter(c) ? arabic_fold(c)
						: utf8_lower(c);
			if (!c)
				continue;
		}
		h = (h ^ c) * 16777619u;
	}
	return h;
}

static size_t
bucket(uint32_t hash)
{
	return (hash ^ hash >> 15) % BUCKETS;
}

/*
 * Where a second word begins with an ASCII letter, that letter is asked for
 * first: hundreds of phrases share their first word with each other.
 */
static void
set_second(struct phrase *p)
{
	const char *space = strchr(p->text, ' ');
	size_t at = space != NULL ? (size_t)(space - p->text) + 1 : 0;

	for (size_t i = 0; i < at; i++)
		if (p->text[i] & 0x80)
			return;
	if (at > 0 && at < USHRT_MAX && ascii_alnum(p->text[at])) {
		p->second_at = (unsigned short)at;
		p->second = ascii_fold(p->text[at]);
	}
}

static struct phrase *
add(struct phrasebook *b, enum phrase_class class, const char *text)
{
	struct phrase *p;

	b->phrases = xgrow(b->phrases, b->n, &b->cap, sizeof(*b->phrases));
	p = &b->phrases[b->n++];
	*p = (struct phrase){
		.class = class,
		.classes = 1u << class,
		.text = text,
		.len = strlen(text),
		.hash = hash_word(text, strlen(text)),
	};
	set_second(p);
	return p;
}

static enum mood
mood_of(const char *more)
{
	return strcmp(more, "verb") == 0   ? MOOD_VERB
	       : strcmp(more, "past") == 0 ? MOOD_PAST
	       : strcmp(more, "noun") == 0 ? MOOD_NOUN
					   : MOOD_PARTICIPLE;
}

static void
add_words(struct phrasebook *b, const struct lexicon *lex)
{
	for (size_t k = 0; k < sizeof(kinds) / sizeof(kinds[0]); k++) {
		size_t n;
		const struct lexeme *rows =
			lexicon_rows(lex, kinds[k].kind, &n);

		for (size_t i = 0; i < n; i++) {
			const char *more =
				rows[i].more != NULL ? rows[i].more : "";
			struct phrase *p = add(b, kinds[k].class, rows[i].text);

			p->value = kinds[k].value(rows[i].value);
			p->many = strcmp(more, "many") == 0;
			p->exact = p->class == PHRASE_NAMED ||
				   p->class == PHRASE_GENERIC;
			p->alone = strcmp(more, "alone") == 0;
			p->behind = strcmp(more, "behind") == 0;
			p->of = strcmp(more, "of") == 0;
			p->range = strcmp(more, "range") == 0;
			p->own = strcmp(more, "own") == 0 ||
				 strcmp(more, "own-many") == 0;
			p->many |= strcmp(more, "own-many") == 0;
			p->mood = mood_of(more);
		}
	}
}

static bool
all_capitals(const char *s)
{
	for (; *s != '\0'; s++) {
		if (char_is_lower(*s))
			return false;
	}
	return true;
}

static void
add_names(struct phrasebook *b)
{
	static const char article[] = "the ";
	size_t n, skip = sizeof(article) - 1;
	const struct instrument *all = instrument_all(&n);

	for (size_t i = 0; i < n; i++) {
		for (const char **v = all[i].variants; *v != NULL; v++) {
			bool the = strncmp(*v, article, skip) == 0;
			struct phrase *p =
				add(b, PHRASE_NAME, the ? *v + skip : *v);

			p->article = the;
			p->exact = all_capitals(p->text);
			p->instrument = &all[i];
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

/* What the language calls instruments, by their names in the table. */
static void
add_own_names(struct phrasebook *b)
{
	size_t n, n_rows;
	const struct instrument *all = instrument_all(&n);
	const struct lexeme *rows = lexicon_rows(b->lex, "name", &n_rows);

	for (size_t i = 0; i < n_rows; i++) {
		size_t k = 0;

		while (k < n && strcmp(all[k].name, rows[i].value) != 0)
			k++;
		if (k < n) {
			struct phrase *p = add(b, PHRASE_NAME, rows[i].text);

			p->instrument = &all[k];
			p->article = strcmp(rows[i].more, "article") == 0;
		}
	}
}

static int
compare(const void *a, const void *b)
{
	const struct phrase *p = a, *q = b;
	int order;

	if (bucket(p->hash) != bucket(q->hash))
		return bucket(p->hash) < bucket(q->hash) ? -1 : 1;
	if (p->len != q->len)
		return p->len > q->len ? -1 : 1;
	order = strcmp(p->text, q->text);
	return order != 0 ? order : (int)p->class - (int)q->class;
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
			last->own |= b->phrases[i].own;
			last->range |= b->phrases[i].range;
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

	if (b->n > 0)
		qsort(b->phrases, b->n, sizeof(*b->phrases), compare);
	merge(b);
	for (size_t k = 0; k <= BUCKETS; k++) {
		while (i < b->n && bucket(b->phrases[i].hash) < k)
			i++;
		b->first[k] = (uint16_t)i;
	}
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
		add_own_names(b);
		add_figures(b);
		b->glued = lexicon_rows(b->lex, "cite-glued", &b->n_glued);
		b->swaps = lexicon_match(b->lex, "cite-swap", "/", 1) != NULL;
	}
	add_names(b);
	index_phrases(b);
	return books[i] = b;
}

const struct lexicon *
phrasebook_lexicon(const struct phrasebook *book)
{
	return book->lex;
}

/* Whether punctuation at both places stands for the same; past it then. */
static bool
same_punct(struct same *w)
{
	size_t a_len, b_len;
	char a = ascii_like(w->a + w->at_a, w->n_a - w->at_a, &a_len);
	char b = ascii_like(w->b + w->at_b, w->n_b - w->at_b, &b_len);

	if (a != b || a & 0x80)
		return false;
	w->at_a += a_len;
	w->at_b += b_len;
	return true;
}

/* Bytes of s that are the phrase's text, 0 where they are not. */
static size_t
stands_at(const struct phrase *p, const char *s, size_t n)
{
	struct same w = { .a = s, .n_a = n, .b = p->text, .n_b = p->len };

	while (w.at_b < w.n_b) {
		char a, b = w.b[w.at_b];

		if (w.at_a >= n)
			return 0;
		a = s[w.at_a];
		if (a == b || (!p->exact && ascii_fold(a) == ascii_fold(b))) {
			w.at_a++;
			w.at_b++;
		} else if (!((a | b) & 0x80)) {
			return 0;
		} else if (!same_punct(&w) && (p->exact || !same_letter(&w))) {
			return 0;
		}
	}
	w.at_a = same_signs(s, n, w.at_a);
	return chars_end_word(s, n, w.at_a) ? w.at_a : 0;
}

/* Many begin alike: the second word or character tells most apart. */
static bool
goes_elsewhere(const struct phrase *p, const char *s, size_t n)
{
	if (p->second)
		return p->second_at >= n ||
		       ascii_fold(s[p->second_at]) != p->second;
	return p->len >= 6 && ascii_glyph(p->text, 3) > 0 &&
	       ascii_glyph(p->text + 3, 3) > 0 &&
	       (n < 6 || memcmp(s + 3, p->text + 3, 3) != 0);
}

/* No name begins so: names have capitals, figures, or a script without case. */
static bool
begins_small(const char *s, size_t n)
{
	size_t len;

	return s[0] & 0x80 ? utf8_is_lower(utf8_decode(s, n, &len))
			   : !char_is_upper(s[0]) && !char_is_digit(s[0]);
}

const struct phrase *
phrasebook_match(const struct phrasebook *book, const char *s, size_t n,
		 size_t *len)
{
	uint32_t hash = hash_word(s, n);
	size_t k = bucket(hash);

	for (size_t i = book->first[k]; i < book->first[k + 1]; i++) {
		const struct phrase *p = &book->phrases[i];
		size_t used;

		if (p->hash != hash || goes_elsewhere(p, s, n) ||
		    (used = stands_at(p, s, n)) == 0)
			continue;
		if (p->class == PHRASE_NAME && begins_small(s, n))
			continue;
		*len = used;
		return p;
	}
	return NULL;
}

size_t
phrasebook_glued(const struct phrasebook *book, const char *s, size_t n,
		 size_t nth, bool *link)
{
	for (size_t i = 0; i < book->n_glued; i++) {
		const struct lexeme *row = &book->glued[i];

		if (n <= row->len || memcmp(s, row->text, row->len) != 0 ||
		    nth-- > 0)
			continue;
		*link = strcmp(row->value, "link") == 0;
		return same_signs(s, n, row->len);
	}
	return 0;
}

bool
phrasebook_swaps(const struct phrasebook *book)
{
	return book->swaps;
}
