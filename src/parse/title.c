/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Titles. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/facts.h"
#include "parse/named.h"
#include "parse/sign.h"
#include "parse/title.h"
#include "text/arabic.h"
#include "text/same.h"
#include "text/utf8.h"

enum {
	WORD_LIMIT = 64,
	PIECE_LIMIT = 600,     /* characters of one piece of a title */
	PIECES_LIMIT = 24,     /* among which one title stands */
	SPELLINGS_LIMIT = 200, /* pieces in which a word is looked for */
	SPELLING_BYTES = 2000, /* of each */
};

size_t
title_stop(const char *s, size_t n)
{
	while (n > 0 && strchr(" ,;:", s[n - 1]))
		n--;
	return n;
}

/* Whether a piece between number and formula goes on with the title. */
static bool
continues(const struct build *b, const struct piece *p, bool empty, char last)
{
	struct date date;
	char section[SIGN_SECTION];

	if (p->kind != PIECE_TEXT || p->len == 0 ||
	    utf8_longer(p->text, p->len, PIECE_LIMIT) || p->text[0] == '[' ||
	    p->text[0] == '(' || sign_letter(p->text, p->len) ||
	    sign_date(b->lex, p->text, p->len, &date) ||
	    title_is_adoption(b->lex, p->text, p->len) ||
	    row_symbol(p->text, p->len) ||
	    lexicon_match(b->lex, "masthead", p->text, p->len) ||
	    sign_section(b->lex, p->text, p->len, section))
		return false;
	return empty || last == '-' || chars_open_lower(p->text, p->len);
}

/* One past the last piece of the title that begins in piece `at`. */
static size_t
title_end(const struct build *b, size_t at, bool empty, size_t last)
{
	const struct piece *p = &b->pieces->at[at];
	char end = p->len ? p->text[p->len - 1] : 0;
	size_t i;

	for (i = at + 1; i < last && i - at < PIECES_LIMIT; i++) {
		p = &b->pieces->at[i];
		if (p->kind == PIECE_FURNITURE || p->kind == PIECE_FOOTNOTE)
			continue;
		if (!continues(b, p, empty, end))
			break;
		empty = false;
		end = p->text[p->len - 1];
	}
	return i;
}

bool
title_is_adoption(const struct lexicon *lex, const char *s, size_t n)
{
	const struct lexeme *row = lexicon_match(lex, "masthead", s, n);
	struct date date;
	size_t word = 0;

	if (row && !strcmp(row->value, "adopted") &&
	    strcmp(row->more, "before"))
		return true;
	if (!lexicon_find(lex, "cite-of", s, n, &word))
		while (word < n && char_is_lower(s[word]))
			word++;
	return word > 0 && word < n && s[word] == ' ' &&
	       sign_date(lex, s + word + 1, n - word - 1, &date);
}

const char *
title_read(struct build *b, size_t at, size_t from, size_t last)
{
	const struct piece *p = &b->pieces->at[at];
	struct buf text = BUF_INIT;
	const char *title;
	size_t end = title_end(b, at, from >= p->len, last);

	if (from < p->len &&
	    title_is_adoption(b->lex, p->text + from, p->len - from)) {
		facts_read_adoption(b, p->text + from, p->len - from);
		build_put_aside(b, p->text + from);
	} else if (from < p->len)
		buf_add(&text, p->text + from, p->len - from);
	for (size_t i = at + 1; i < end; i++) {
		p = &b->pieces->at[i];
		if (p->kind == PIECE_TEXT)
			words_continue(b->words, &text, p->text, p->len);
	}
	if (text.len)
		text.len = words_tidy(b->words, text.data, text.len, NULL, 0);
	title = title_case(b->arena, b->pieces->at + b->extent.begin,
			   b->extent.end - b->extent.begin,
			   text.data ? text.data : "",
			   title_stop(text.data ? text.data : "", text.len));
	buf_free(&text);
	return title;
}

static bool
is_within(const struct build *b, size_t at, size_t i, size_t last)
{
	struct sign_title t = { 0 };
	const struct piece *p = &b->pieces->at[at];

	if (at == EXTENT_NONE || i < at)
		return false;
	if (i == at)
		return true;
	if (b->pieces->at[i].kind != PIECE_TEXT)
		return false;
	named_title(b->lex, p->text, p->len, &t);
	return i < title_end(b, at, at == b->extent.letter || t.len >= p->len,
			     last);
}

bool
title_is_part(const struct build *b, size_t i)
{
	const struct extent *e = &b->extent;
	size_t last = extent_text(e);

	if (i == e->formula)
		return true;
	if (e->title != EXTENT_NONE && is_within(b, e->title, i, last))
		return true;
	return e->letter != EXTENT_NONE && is_within(b, e->letter, i, last);
}

/* --- capitals --- */

/* Whether two texts of n bytes differ in case alone. */
static bool
same_word(const char *a, const char *b, size_t n)
{
	struct same p = { .a = a, .b = b, .n_a = n, .n_b = n };

	while (p.at_a < n && p.at_b < n) {
		if (a[p.at_a] == b[p.at_b])
			p.at_a++, p.at_b++;
		else if (!same_letter(&p))
			return false;
	}
	return p.at_a == n && p.at_b == n;
}

/* Find `word` in the pieces as they spell it, at no sentence's beginning. */
static const char *
spelled(const struct piece *pieces, size_t n, const char *word, size_t len)
{
	const char *capital = NULL;
	size_t looked = 0, second = utf8_next(word, len, 0);

	for (size_t i = 0; i < n && looked < SPELLINGS_LIMIT; i++) {
		const struct piece *p = &pieces[i];

		if (p->kind != PIECE_TEXT)
			continue;
		looked++;
		for (size_t at = 1; at + len <= p->len && at < SPELLING_BYTES;
		     at++) {
			const char *s = p->text + at;

			if (char_is_word(s[-1]) || !char_is_word(*s) ||
			    !same_word(s, word, len) ||
			    (at + len < p->len && char_is_word(s[len])))
				continue;
			if (chars_open_lower(s, len))
				return s;
			if (len > second &&
			    chars_open_lower(s + second, len - second))
				capital = s;
		}
	}
	return capital;
}

/* The letters of n bytes in small ones, where these take as many bytes. */
static void
make_small(char *s, size_t n)
{
	for (size_t i = 0, len; i < n; i += len) {
		char small[4];
		uint32_t c = utf8_decode(s + i, n - i, &len);

		if (utf8_is_upper(c) &&
		    utf8_encode(utf8_lower(c), small) == len)
			memcpy(s + i, small, len);
	}
}

/* Whether a text has capitals, and no small letters. */
static bool
in_capitals(const char *s, size_t n)
{
	bool any = false;

	for (size_t i = 0, len; i < n; i += len) {
		uint32_t c = utf8_decode(s + i, n - i, &len);

		if (utf8_is_lower(c))
			return false;
		any = any || utf8_is_upper(c);
	}
	return any;
}

const char *
title_case(struct arena *a, const struct piece *pieces, size_t n, const char *s,
	   size_t len)
{
	char *out = arena_strndup(a, s, len);
	bool first = true;

	if (!in_capitals(s, len))
		return out;
	for (size_t i = 0, end; i < len; i = end + (end == i)) {
		for (end = i; end < len && char_is_word(s[end]);)
			end++;
		if (end == i)
			continue;
		const char *as = n && end - i < WORD_LIMIT
					 ? spelled(pieces, n, s + i, end - i)
					 : NULL;
		size_t skip = first ? utf8_next(s, len, i) - i : 0;

		if (as)
			memcpy(out + i + skip, as + skip, end - i - skip);
		else
			make_small(out + i + skip, end - i - skip);
		first = false;
	}
	return out;
}
