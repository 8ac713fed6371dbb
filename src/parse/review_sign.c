/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Signs that a scan leaves, or makes of marks of footnotes: such as no text of
 * the United Nations has, such as close what nothing has opened, and a
 * question within a word.
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/review.h"
#include "text/utf8.h"

enum {
	HALF_LEAST = 3,	  /* letters of each of two words that were joined */
	JOINED_MOST = 64, /* bytes of both */
	SOUGHT_MOST = 64, /* words, each in the whole text */
	AROUND = 128, /* bytes before and behind a sign that are looked at */
};

/* --- what stands in pairs --------------------------------------------- */

void
review_find_pairs(struct review *v)
{
	if (v->lex && !v->certain)
		v->pairs = lexicon_rows(v->lex, "pair", &v->n_pairs);
	if (v->n_pairs > REVIEW_PAIRS)
		v->n_pairs = REVIEW_PAIRS;
}

/* Whether the n bytes at s begin with a sign that closes what is not open. */
static bool
closes_nothing(struct review *v, const char *s, size_t n)
{
	for (size_t i = 0; i < v->n_pairs; i++) {
		const struct lexeme *row = &v->pairs[i];
		size_t opener = strlen(row->value);

		if (opener <= n && !memcmp(s, row->value, opener)) {
			v->open[i]++;
			return false;
		}
		if (row->len <= n && !memcmp(s, row->text, row->len))
			return v->open[i] ? (v->open[i]--, false) : true;
	}
	return false;
}

void
review_count_pairs(struct review *v, const char *s, size_t n)
{
	for (size_t k = 0; v->n_pairs && k < n; k++)
		closes_nothing(v, s + k, n - k);
}

/* --- what is in no text ------------------------------------------------- */

/* Byte k and those around it: where they begin, and where they end. */
static size_t
around(size_t n, size_t k, size_t *end)
{
	*end = n - k > AROUND ? k + AROUND : n;
	return k > AROUND ? k - AROUND : 0;
}

/* "<2030年议程>" within a title: marks of quotation, not of markup. */
static bool
is_quoting(const char *s, size_t n, size_t k)
{
	size_t last, first = around(n, k, &last), from = k;
	const char *end = memchr(s + k, '>', last - k);

	if (s[k] == '>') {
		while (from > first && s[from] != '<')
			from--;
		end = s + k;
	}
	if (!end || s[from] != '<')
		return false;
	while (s + from < end && (unsigned char)s[from] < 0x80)
		from++;
	return s + from < end;
}

static const char *
find_stray(const char *s, size_t n, size_t k)
{
	static const char *const strays[] = { "~", "|", "^", "\\",
					      "{", "}", "<", ">",
					      "¬", "■", "¥", "¢",
					      "™", "®", "©", "\xef\xbf\xbd" };

	for (size_t i = 0; i < sizeof strays / sizeof *strays; i++) {
		size_t len = strlen(strays[i]);

		if (len <= n - k && !memcmp(s + k, strays[i], len))
			return is_quoting(s, n, k) ? NULL : strays[i];
	}
	return NULL;
}

/* The word, between spaces, that byte k is in, or what is near k of it. */
static const char *
word_at(const char *s, size_t n, size_t k, size_t *len)
{
	size_t last, first = around(n, k, &last), from = k, end = k;

	while (from > first && s[from - 1] != ' ')
		from--;
	while (utf8_is_tail(s[from]))
		from++;
	while (end < last && s[end] != ' ')
		end++;
	*len = end - from;
	return s + from;
}

/* "(S/9233)?* that": no question goes on; addresses of pages do. */
static bool
is_inner_question(const char *s, size_t n, size_t k)
{
	char next = k + 1 < n ? s[k + 1] : ' ';
	const char *word;
	size_t len;

	if (s[k] != '?' ||
	    !(char_is_word(next) || next == '*' || next == ',') || next & 0x80)
		return false;
	word = word_at(s, n, k, &len);
	return !memchr(word, '=', len) && !memmem(word, len, "://", 3) &&
	       !memmem(word, len, "www.", 4);
}

bool
review_sign(struct review *v, size_t i, size_t k, bool told)
{
	const struct paragraph *p = &v->r->paragraphs[i];
	const char *s = p->text, *word, *stray;
	bool closing = closes_nothing(v, s + k, p->len - k);
	size_t len;

	if (told)
		return true;
	if (closing || is_inner_question(s, p->len, k)) {
		word = word_at(s, p->len, k, &len);
		review_paragraph(v, i, DOUBT_LETTERS,
				 closing ? "\"%.*s\" closes what nothing opens"
					 : "\"%.*s\" may be misread",
				 review_shown(word, len), word);
		return true;
	}
	stray = find_stray(s, p->len, k);
	if (stray)
		review_paragraph(v, i, DOUBT_LETTERS, "it has a \"%s\" in it",
				 stray);
	return stray != NULL;
}

/* Signs that close what is open, or are in no text; or one stays open. */
static bool
has_stray(struct review *v, const char *s, size_t n)
{
	bool found = false;

	for (size_t k = 0; k < n && !found; k++)
		found = closes_nothing(v, s + k, n - k) || find_stray(s, n, k);
	for (size_t i = 0; i < v->n_pairs; i++) {
		found = found || v->open[i] > 0;
		v->open[i] = 0;
	}
	return found;
}

void
review_title(struct review *v)
{
	const char *title = resolution_title(v->r);

	if (!v->certain && has_stray(v, title, strlen(title)))
		resolution_doubt(v->r, (struct doubt){ .kind = DOUBT_OTHER },
				 "its title may be misread: \"%s\"", title);
}

/* --- two words in one --------------------------------------------------- */

/* "South-South" or "South South", of n bytes, stands in the text. */
static bool
stands_parted(const struct resolution *r, char *words, size_t n, size_t gap)
{
	static const char signs[] = { '-', ' ' };

	for (size_t i = 0; i < sizeof signs; i++) {
		words[gap] = signs[i];
		for (size_t k = 0; k < r->n_paragraphs; k++)
			if (memmem(r->paragraphs[k].text, r->paragraphs[k].len,
				   words, n))
				return true;
	}
	return false;
}

bool
review_joined(struct review *v, size_t i, size_t k)
{
	const struct paragraph *p = &v->r->paragraphs[i];
	const char *s = p->text;
	size_t from = k, end = k + 1, n;
	char words[JOINED_MOST];

	while (from > 0 && char_is_lower(s[from]))
		from--;
	do
		end++;
	while (end < p->len && char_is_lower(s[end]));
	n = end - from + 1;
	if (v->certain || !char_is_upper(s[from]) || n > sizeof words ||
	    k + 1 - from < HALF_LEAST || end - k - 1 < HALF_LEAST ||
	    v->joined++ >= SOUGHT_MOST)
		return false;
	memcpy(words, s + from, k + 1 - from);
	memcpy(words + k + 2 - from, s + k + 1, end - k - 1);
	if (!stands_parted(v->r, words, n, k + 1 - from))
		return false;
	review_paragraph(v, i, DOUBT_HYPHEN, "\"%.*s\" may be two words",
			 review_shown(s + from, end - from), s + from);
	return true;
}
