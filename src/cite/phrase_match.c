/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finding in a book the phrase that a text goes on with. */
#include "config.h"

#include <string.h>

#include "cite/ascii.h"
#include "cite/phrase_int.h"
#include "text/arabic.h"
#include "text/same.h"
#include "text/utf8.h"

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
	if (ascii_accented(s, n)) {
		*len = 2;
		c = (unsigned char)s[1] + 0x40u;
		return c < 0xDF ? c + 0x20 : c;
	}
	if (n < 2 || a < 0xD0 || a > 0xD9 || ((unsigned char)s[1] >> 6) != 2)
		return 0;
	*len = 2;
	c = (uint32_t)(a & 0x1F) << 6 | ((unsigned char)s[1] & 0x3F);
	if (c >= 0x410 && c < 0x450)
		return c < 0x430 ? c + 0x20 : c;
	/* Arabic, but for what is written in several ways. */
	return c >= 0x626 && c <= 0x64A && c != 0x640 ? c : 0;
}

/* No more than it takes: what is found by it is compared anyway. */
static uint32_t
stir(uint32_t hash, uint32_t c)
{
	return (hash << 5 | hash >> 27) ^ c;
}

/*
 * Past what words in Cyrillic or Arabic are made of, letters that stand for
 * themselves; *hash takes them in.  The new place in s.
 */
static size_t
hash_run(const char *s, size_t n, size_t i, bool arabic, uint32_t *hash)
{
	uint32_t first = arabic ? 0x626 : 0x430, last = arabic ? 0x64A : 0x44F;

	for (; i + 1 < n; i += 2) {
		uint32_t c = utf8_pair(s + i);

		if (c < first || c > last || c == 0x640)
			break;
		*hash = stir(*hash, c);
	}
	return i;
}

uint32_t
phrase_hash(const char *s, size_t n, size_t *used)
{
	uint32_t h = 2166136261u, c;
	bool arabic = n > 0 && arabic_starts(s);
	size_t i = 0, glyph = ascii_glyph(s, n);

	for (size_t k = 0; k < glyph; k++)
		h = stir(h, (unsigned char)s[k]);
	for (; i < n && (c = utf8_ascii_key[(unsigned char)s[i]]) != 0; i++)
		h = stir(h, c);
	/* As nearly all words of ASCII end. */
	if (i < n && !(s[i] & 0x80)) {
		*used = i;
		return h;
	}

	for (size_t len; (i = hash_run(s, n, i, arabic, &h)) < n; i += len) {
		/* As most end that are of these letters. */
		if (!(s[i] & 0x80) && !utf8_ascii_key[(unsigned char)s[i]])
			break;
		c = plain_letter(s + i, n - i, &len);
		if ((!c && !ascii_word(s + i, n - i)) ||
		    script_ends(s, i, arabic))
			break;
		if (!c) {
			c = utf8_decode(s + i, n - i, &len);
			c = arabic_is_letter(c) ? arabic_fold(c)
						: utf8_lower(c);
		}
		if (c)
			h = stir(h, c);
	}
	*used = glyph > 0 ? glyph : i;
	return h;
}

struct phrase_word
phrase_second(const char *s, size_t n, size_t len)
{
	struct phrase_word w = { 0 };
	size_t at = len, more;

	if (at < n && ascii_glyph(s, n) == 0) {
		ascii_like(s + at, n - at, &more);
		at += more;
	}
	if (at >= n ||
	    !(ascii_word(s + at, n - at) || ascii_glyph(s + at, n - at) > 0))
		return w;
	w.at = s + at;
	w.hash = phrase_hash(s + at, n - at, &w.len);
	return w;
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

/* Past the bytes that are the same at both places, capital or not. */
static void
skip_same(struct same *w, bool exact)
{
	const char *a = w->a + w->at_a, *b = w->b + w->at_b;
	size_t most = w->n_a - w->at_a, i = 0;

	if (w->n_b - w->at_b < most)
		most = w->n_b - w->at_b;
	while (most - i >= sizeof(uint64_t) &&
	       !memcmp(a + i, b + i, sizeof(uint64_t)))
		i += sizeof(uint64_t);
	while (i < most && (a[i] == b[i] ||
			    (!exact && utf8_ascii_key[(unsigned char)a[i]] &&
			     utf8_ascii_key[(unsigned char)a[i]] ==
				     utf8_ascii_key[(unsigned char)b[i]])))
		i++;
	w->at_a += i;
	w->at_b += i;
}

/* Bytes of s that are the phrase's text, 0 where they are not. */
static size_t
stands_at(const struct phrase *p, const char *s, size_t n)
{
	struct same w = { .a = s, .n_a = n, .b = p->text, .n_b = p->len };

	for (;;) {
		skip_same(&w, p->exact);
		if (w.at_b >= w.n_b)
			break;
		if (w.at_a >= n || !((s[w.at_a] | w.b[w.at_b]) & 0x80))
			return 0;
		if (same_never(&w) ||
		    (!same_punct(&w) && (p->exact || !same_letter(&w))))
			return 0;
	}
	/* As nearly all end. */
	if (w.at_a < n && s[w.at_a] == ' ')
		return w.at_a;
	w.at_a = same_signs(s, n, w.at_a);
	return chars_end_word(s, n, w.at_a) ? w.at_a : 0;
}

/*
 * Few names begin so, and these are listed so: names have capitals, figures,
 * or a script without case.
 */
static bool
begins_small(const char *s, size_t n)
{
	size_t len;

	return s[0] & 0x80 ? utf8_is_lower(utf8_decode(s, n, &len))
			   : !char_is_upper(s[0]) && !char_is_digit(s[0]);
}

/*
 * Whether s begins with p.  Not to be inlined: most of what is looked up is
 * not there, which takes few registers to find out.
 */
static __attribute__((noinline)) bool
is_phrase(const struct phrase *p, const char *s, size_t n, size_t *len)
{
	*len = stands_at(p, s, n);
	return *len > 0 && !(p->class == PHRASE_NAME && begins_small(s, n) &&
			     !begins_small(p->text, p->len));
}

/* The longest of the phrases with this key that s begins with. */
static const struct phrase *
match_key(const struct phrasebook *book, struct phrase_key key, const char *s,
	  size_t n, size_t *len)
{
	size_t k = phrase_bucket(key);

	for (size_t i = book->first[k]; i < book->first[k + 1]; i++)
		if (book->keys[i].first == key.first &&
		    book->keys[i].second == key.second &&
		    is_phrase(&book->phrases[i], s, n, len))
			return &book->phrases[i];
	return NULL;
}

/* What has a second word is longer than what has the first alone. */
const struct phrase *
phrasebook_next(const struct phrasebook *book, const char *s, size_t n,
		size_t *len, struct phrase_word *ahead)
{
	struct phrase_word word = *ahead;
	struct phrase_key key = { 0 };
	const struct phrase *p = NULL;
	unsigned char begins;

	if (word.at != s)
		word.hash = phrase_hash(s, n, &word.len);
	key.first = word.hash;
	begins = book->begins[phrase_beginning(key.first)];
	if (begins & BEGINS_MORE) {
		*ahead = phrase_second(s, n, word.len);
		key.second = ahead->hash;
	}
	if (key.second)
		p = match_key(book, key, s, n, len);
	key.second = 0;
	if (!p && begins & BEGINS_ONE)
		p = match_key(book, key, s, n, len);
	if (!p)
		*len = word.len;
	return p;
}

const struct phrase *
phrasebook_match(const struct phrasebook *book, const char *s, size_t n,
		 size_t *len)
{
	struct phrase_word ahead = { 0 };

	return phrasebook_next(book, s, n, len, &ahead);
}

size_t
phrasebook_glued(const struct phrasebook *book, const char *s, size_t n,
		 size_t nth, bool *link)
{
	for (size_t i = 0; i < book->n_glued; i++) {
		const struct lexeme *row = &book->glued[i];

		if (n <= row->len ||
		    s[row->len - 1] != row->text[row->len - 1] ||
		    memcmp(s, row->text, row->len) != 0 || nth-- > 0)
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
