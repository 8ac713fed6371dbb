/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Titles. */
#include "config.h"

#include <string.h>
#include <strings.h>

#include "parse/chars.h"
#include "parse/facts.h"
#include "parse/sign.h"
#include "parse/title.h"
#include "text/arabic.h"
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

	if (p->kind != PIECE_TEXT || p->len == 0 ||
	    utf8_longer(p->text, p->len, PIECE_LIMIT) || p->text[0] == '[' ||
	    p->text[0] == '(' || sign_is_letter(p->text, p->len) ||
	    sign_date(b->lex, p->text, p->len, &date) ||
	    row_symbol(p->text, p->len) ||
	    lexicon_match(b->lex, "masthead", p->text, p->len) ||
	    sign_is_roman(p->text, p->len))
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
	sign_title(b->lex, p->text, p->len, &t);
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

/* Find `word` in the pieces as they spell it, at no sentence's beginning. */
static const char *
spelled(const struct piece *pieces, size_t n, const char *word, size_t len)
{
	const char *capital = NULL;
	size_t looked = 0;

	for (size_t i = 0; i < n && looked < SPELLINGS_LIMIT; i++) {
		const struct piece *p = &pieces[i];

		if (p->kind != PIECE_TEXT)
			continue;
		looked++;
		for (size_t at = 1; at + len <= p->len && at < SPELLING_BYTES;
		     at++) {
			if (strncasecmp(p->text + at, word, len) ||
			    char_is_word(p->text[at - 1]) ||
			    (at + len < p->len &&
			     char_is_word(p->text[at + len])))
				continue;
			if (char_is_lower(p->text[at]))
				return p->text + at;
			if (len > 1 && char_is_lower(p->text[at + 1]))
				capital = p->text + at;
		}
	}
	return capital;
}

const char *
title_case(struct arena *a, const struct piece *pieces, size_t n, const char *s,
	   size_t len)
{
	char *out = arena_strndup(a, s, len);
	bool first = true;

	for (size_t i = 0; i < len; i++)
		if (char_is_lower(s[i]) || char_tight(s + i, len - i) ||
		    arabic_starts(s + i))
			return out;
	for (size_t i = 0, end; i < len; i = end + (end == i)) {
		for (end = i; end < len && char_is_word(s[end]);)
			end++;
		if (end == i)
			continue;
		const char *as = n && end - i < WORD_LIMIT
					 ? spelled(pieces, n, s + i, end - i)
					 : NULL;

		for (size_t k = i; k < end; k++) {
			if (as)
				out[k] = as[k - i];
			else if (char_is_upper(out[k]) && !(first && k == i))
				out[k] = (char)(out[k] - 'A' + 'a');
		}
		if (first && char_is_lower(out[i]))
			out[i] = (char)(out[i] - 'a' + 'A');
		first = false;
	}
	return out;
}
