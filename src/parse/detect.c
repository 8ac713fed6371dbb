/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Counting letters and common words. */
#include "config.h"

#include <stdint.h>
#include <string.h>

#include "base/embedded.h"
#include "base/xalloc.h"
#include "parse/chars.h"
#include "parse/detect.h"
#include "parse/lexicon.h"
#include "text/utf8.h"

static const uint32_t HASH_START = 2166136261u; /* FNV-1a */

enum {
	SLOTS = 512,	   /* a power of two, for all common words */
	SAMPLE_LINES = 80, /* of a plain text, */
	SAMPLE_LINE = 120, /* and bytes of each, at least */
	HEAD_LINES = 12,   /* that may be of another language */
	ORGAN_LINES = 200, /* in which an organ's name is looked for */
	/* An ideograph says more than a letter. */
	IDEOGRAPH_WEIGHT = 2,
};

/* All languages; the bit of each is its place here. */
struct languages {
	char code[DETECT_LANGUAGES][8];
	const struct lexicon *lex[DETECT_LANGUAGES];
	const char *script[DETECT_LANGUAGES];
	size_t n;
	struct {
		uint32_t hash; /* of a common word; 0: free */
		uint32_t bits; /* of the languages that have it */
	} slots[SLOTS];
};

/* Of one more byte of a word, in small letters. */
static uint32_t
hash_add(uint32_t h, char c)
{
	return (h ^ char_word[(unsigned char)c]) * 16777619u;
}

static size_t
slot_of(const struct languages *all, uint32_t hash)
{
	size_t at = (hash ^ hash >> 15) & (SLOTS - 1);

	while (all->slots[at].hash && all->slots[at].hash != hash)
		at = (at + 1) & (SLOTS - 1);
	return at;
}

static void
add_language(struct languages *all, const char *file)
{
	size_t n, k = all->n, len = strcspn(file, ".");
	const struct lexeme *rows;

	if (k == DETECT_LANGUAGES || len >= sizeof all->code[k])
		return;
	memcpy(all->code[k], file, len);
	all->lex[k] = lexicon_get(all->code[k]);
	rows = lexicon_rows(all->lex[k], "script", &n);
	all->script[k] = n ? rows[0].text : "";
	rows = lexicon_rows(all->lex[k], "common", &n);
	for (size_t i = 0; i < n; i++) {
		uint32_t h = HASH_START;
		size_t slot;

		for (const char *s = rows[i].text; *s; s++)
			h = hash_add(h, *s);
		slot = slot_of(all, h);
		all->slots[slot].hash = h;
		all->slots[slot].bits |= 1u << k;
	}
	all->n++;
}

static const struct languages *
languages(void)
{
	static struct languages *all;

	if (!all) {
		all = xcalloc(1, sizeof *all);
		for (const struct embedded *e = embedded_lexicons; e->name; e++)
			add_language(all, e->name);
	}
	return all;
}

void
detect_prepare(void)
{
	languages();
}

static void
count_word(struct detect *d, const struct languages *all, uint32_t hash)
{
	uint32_t bits = all->slots[slot_of(all, hash)].bits;

	for (size_t k = 0; bits; k++, bits >>= 1)
		d->words[k] += bits & 1u;
}

/* Letters of one script, on their way into the counts of its languages. */
struct tally {
	const char *latin;  /* the script of ASCII, asked for once */
	const char *script; /* as utf8_script() has it */
	size_t letters;
};

static void
tally_end(struct tally *t, struct detect *d, const struct languages *all)
{
	for (size_t k = 0; t->letters && k < all->n; k++)
		if (!strcmp(all->script[k], t->script))
			d->letters[k] += t->letters;
	t->letters = 0;
}

static void
count_letters(struct tally *t, struct detect *d, const struct languages *all,
	      const char *script, size_t letters)
{
	if (script != t->script) {
		tally_end(t, d, all);
		t->script = script;
	}
	t->letters += letters;
}

/* Letters and digits of ASCII that s begins with: how many are letters. */
static size_t
read_ascii(const char *s, size_t n, size_t *len, uint32_t *hash)
{
	size_t i = 0, letters = 0;

	for (unsigned char c; i < n; i++) {
		c = char_word[(unsigned char)s[i]];
		if (!c || c >= 0x80)
			break;
		letters += c >= 'a';
		*hash = hash_add(*hash, s[i]);
	}
	*len = i;
	return letters;
}

/* The word at s: its bytes, 0 where none begins; *hash as in the slots. */
static size_t
read_word(struct detect *d, const struct languages *all, struct tally *tally,
	  const char *s, size_t n, uint32_t *hash)
{
	size_t i, len, letters;

	*hash = HASH_START;
	for (i = 0; i < n && char_is_word(s[i]); i += len) {
		uint32_t c = (unsigned char)s[i];

		if (c < 0x80) {
			letters = read_ascii(s + i, n - i, &len, hash);
			if (letters)
				count_letters(tally, d, all, tally->latin,
					      letters);
			continue;
		}
		c = utf8_decode(s + i, n - i, &len);
		if (!utf8_is_letter(c))
			break;
		count_letters(tally, d, all, utf8_script(c),
			      utf8_is_ideograph(c) ? IDEOGRAPH_WEIGHT : 1);
		for (size_t k = 0; k < len; k++)
			*hash = hash_add(*hash, s[i + k]);
	}
	return i;
}

void
detect_add(struct detect *d, const char *s, size_t n)
{
	const struct languages *all = languages();
	struct tally tally = { .latin = utf8_script('a') };
	size_t len;

	for (size_t i = 0; i < n; i += len) {
		uint32_t hash;

		len = read_word(d, all, &tally, s + i, n - i, &hash);
		if (len)
			count_word(d, all, hash);
		else
			len = 1;
	}
	tally_end(&tally, d, all);
}

const char *
detect_language(const struct detect *d)
{
	const struct languages *all = languages();
	size_t best = 0;

	for (size_t k = 1; k < all->n; k++)
		if (d->letters[k] > d->letters[best] ||
		    (d->letters[k] == d->letters[best] &&
		     d->words[k] > d->words[best]))
			best = k;
	if (!d->letters[best])
		return NULL;
	/* Some scripts are of one language; of others words must tell. */
	for (size_t k = 0; k < all->n; k++)
		if (k != best && !strcmp(all->script[k], all->script[best]) &&
		    !d->words[best])
			return NULL;
	return all->code[best];
}

/* Bytes of each line that are looked at: more where there are few. */
static size_t
line_sample(const struct source *src)
{
	size_t share = (size_t)SAMPLE_LINES * SAMPLE_LINE / (src->n_lines + 1);

	return share > SAMPLE_LINE ? share : SAMPLE_LINE;
}

/* The language of every step-th of the first lines. */
static const char *
detect_lines(const struct source *src, size_t lines, size_t step)
{
	size_t most = line_sample(src);
	struct detect d = { 0 };

	for (size_t i = 0; i < src->n_lines && i < lines; i += step) {
		size_t n = src->lines[i].len;

		detect_add(&d, src->lines[i].text, n < most ? n : most);
	}
	return detect_language(&d);
}

/* An organ of the United Nations is named in this language. */
static bool
names_organ(const struct source *src, const char *lang)
{
	const struct lexicon *lex = lexicon_get(lang);
	size_t most = line_sample(src);

	for (size_t i = 0; i < src->n_lines && i < ORGAN_LINES; i++) {
		const struct source_line *l = &src->lines[i];
		size_t n = l->len < most ? l->len : most;

		for (size_t at = 0; at < n; at = utf8_next(l->text, n, at))
			if ((at == 0 || chars_end_word(l->text, n, at)) &&
			    lexicon_match(lex, "organ", l->text + at, n - at))
				return true;
	}
	return false;
}

const char *
detect_source(const struct source *src)
{
	const char *whole = detect_lines(src, src->n_lines,
					 src->n_lines / SAMPLE_LINES + 1);
	const char *head = detect_lines(src, HEAD_LINES, 1);

	/* A long list of names may follow that is in no language. */
	return whole && head && strcmp(head, whole) != 0 &&
			       !names_organ(src, whole) &&
			       names_organ(src, head)
		       ? head
		       : whole;
}

const char *
detect_by_code(const char *code)
{
	const struct languages *all = languages();

	for (size_t k = 0; k < all->n; k++) {
		size_t n;
		const struct lexeme *rows =
			lexicon_rows(all->lex[k], "code", &n);

		for (size_t i = 0; i < n; i++)
			if (!strcmp(rows[i].text, code))
				return all->code[k];
	}
	return NULL;
}
