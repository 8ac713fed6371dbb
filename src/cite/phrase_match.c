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
	if (n < 2 || a < 0xD0 || a > 0xD9 || ((unsigned char)s[1] >> 6) != 2)
		return 0;
	*len = 2;
	c = (uint32_t)(a & 0x1F) << 6 | ((unsigned char)s[1] & 0x3F);
	if (c >= 0x410 && c < 0x450)
		return c < 0x430 ? c + 0x20 : c;
	/* Arabic, but for what is written in several ways. */
	return c >= 0x626 && c <= 0x64A && c != 0x640 ? c : 0;
}

uint32_t
phrase_hash(const char *s, size_t n)
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
	uint32_t hash = phrase_hash(s, n);
	size_t k = phrase_bucket(hash);

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
