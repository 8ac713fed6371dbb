/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Encodings tried one after the other. */
#include "config.h"

#include <string.h>

#include "parse/detect.h"
#include "parse/encoding.h"
#include "parse/lexicon.h"
#include "source/charset.h"
#include "source/refuse.h"
#include "text/utf8.h"

enum {
	SAMPLE = 64 * 1024, /* bytes by which an encoding is judged */
	ORGAN = 10,	    /* what a line that begins with one is worth */
	OPENER = 1,
	LEAST = ORGAN + OPENER,
	STRANGE_PERCENT = 5, /* letters of other scripts, of those not ASCII */
};

/* Those in which texts of the six languages are found. */
static const char *const candidates[] = {
	"WINDOWS-1252", "WINDOWS-1251", "KOI8-R",     "ISO-8859-5",
	"IBM866",	"WINDOWS-1256", "ISO-8859-6", "GB18030",
};

/* Those in which every other byte of plain English is zero. */
static const char *const wide[] = { "UTF-16LE", "UTF-16BE" };

/* How well a text reads. */
struct reading {
	long score;
	size_t strange;	 /* letters of scripts that its language is not in */
	struct buf text; /* of the sample */
};

/* Control characters, signs of mathematics, and of frames on old screens. */
static bool
is_foreign(uint32_t c)
{
	return c == 0xfffd || (c >= 0x7f && c < 0xa0) ||
	       (c >= 0x2200 && c < 0x2600);
}

/* Above or below letters of Arabic. */
static bool
is_vowel(uint32_t c)
{
	return c >= 0x64b && c <= 0x652;
}

/*
 * Counts letters that are not of the script that most of the language are in;
 * false where they are many, or signs are there that no text has.
 */
static bool
count_strangers(const char *s, size_t n, const char *script, size_t *strange)
{
	size_t letters = 0, len;

	*strange = 0;
	for (size_t i = 0; i < n; i += len) {
		uint32_t c = utf8_decode(s + i, n - i, &len);

		if (is_foreign(c))
			return false;
		if (c < 0x80 || !(utf8_is_letter(c) || is_vowel(c)))
			continue;
		letters++;
		*strange += strcmp(is_vowel(c) ? "Arabic" : utf8_script(c),
				   script) != 0;
	}
	return *strange * 100 <= letters * STRANGE_PERCENT;
}

/* Lines that begin as those of resolutions do. */
static long
count_lines(const struct lexicon *lex, const char *s, size_t n)
{
	const char *end = s + n;
	enum relation relation;
	enum part part;
	long score = 0;
	size_t len;

	while (s < end) {
		const char *stop = memchr(s, '\n', (size_t)(end - s));
		size_t all = (size_t)((stop ? stop : end) - s), skip = 0;

		while (skip < all && strchr(" \t.0123456789-", s[skip]))
			skip++;
		if (lexicon_find(lex, "enacting", s + skip, all - skip, &len) ||
		    lexicon_find(lex, "organ", s + skip, all - skip, &len))
			score += ORGAN;
		else if (lexicon_opener(lex, s + skip, all - skip, &part,
					&relation))
			score += OPENER;
		s = stop ? stop + 1 : end;
	}
	return score;
}

static void
read_as(const char *name, const char *bytes, size_t n, struct reading *r)
{
	struct detect d = { 0 };
	const struct lexicon *lex;
	const struct lexeme *script;
	const char *lang;
	size_t rows;

	r->score = 0;
	r->strange = 0;
	buf_clear(&r->text);
	if (!charset_convert(name, bytes, n, &r->text) || !r->text.len)
		return;
	detect_add(&d, r->text.data, r->text.len);
	lang = detect_language(&d);
	lex = lang ? lexicon_get(lang) : NULL;
	if (!lex)
		return;
	script = lexicon_rows(lex, "script", &rows);
	if (rows && count_strangers(r->text.data, r->text.len, script->text,
				    &r->strange))
		r->score = count_lines(lex, r->text.data, r->text.len);
}

/* Bytes of the first lines, whole. */
static size_t
sample_of(const char *s, size_t n)
{
	size_t at = n < SAMPLE ? n : SAMPLE;

	while (at < n && at > 0 && s[at - 1] != '\n')
		at--;
	return at ? at : n;
}

/* More words of resolutions, or as many and fewer strange letters. */
static int
compare(const struct reading *a, const struct reading *b)
{
	if (a->score != b->score)
		return a->score > b->score ? 1 : -1;
	return (a->strange < b->strange) - (a->strange > b->strange);
}

static bool
is_same(const struct buf *a, const struct buf *b)
{
	return a->len == b->len && !memcmp(a->data, b->data, a->len);
}

/*
 * The one that reads best; NULL where another, that gives other words, reads
 * as well.
 */
static const char *
best_of(const char *const *names, size_t n_names, const char *bytes, size_t n)
{
	struct reading best = { 0 }, other = { 0 };
	const char *name = NULL;

	for (size_t i = 0; i < n_names; i++) {
		int better;

		read_as(names[i], bytes, n, &other);
		if (!other.score)
			continue;
		better = compare(&other, &best);
		if (better > 0) {
			struct reading was = best;

			best = other;
			other = was;
			name = names[i];
		} else if (!better && !is_same(&other.text, &best.text)) {
			name = NULL;
		}
	}
	if (best.score < LEAST)
		name = NULL;
	buf_free(&best.text);
	buf_free(&other.text);
	return name;
}

const char *
encoding_read(const char *bytes, size_t n, bool *marked, struct buf *out)
{
	const char *name = refuse_marked(bytes, n);

	*marked = name != NULL;
	if (!name && memchr(bytes, '\0', n))
		name = best_of(wide, sizeof wide / sizeof *wide, bytes,
			       n < SAMPLE ? n : SAMPLE);
	else if (!name && !refuse_mended(bytes, n))
		name = best_of(candidates,
			       sizeof candidates / sizeof *candidates, bytes,
			       sample_of(bytes, n));
	if (!name || !charset_convert(name, bytes, n, out))
		return NULL;
	/* What it has no character for is not of this encoding. */
	return memmem(out->data, out->len, "\xef\xbf\xbd", 3) ? NULL : name;
}

/* The page with line ends for its tags. */
static void
without_tags(const char *s, size_t n, struct buf *out)
{
	while (n) {
		const char *open = memchr(s, '<', n);
		size_t text = open ? (size_t)(open - s) : n;
		const char *close = memchr(s + text, '>', n - text);

		buf_add(out, s, text);
		buf_putc(out, '\n');
		if (!close)
			return;
		n -= (size_t)(close + 1 - s);
		s = close + 1;
	}
}

const char *
encoding_of_page(const char *bytes, size_t n)
{
	struct buf text = BUF_INIT;
	const char *name;

	without_tags(bytes, n, &text);
	name = best_of(candidates, sizeof candidates / sizeof *candidates,
		       text.data ? text.data : "",
		       sample_of(text.data, text.len));
	buf_free(&text);
	return name;
}
