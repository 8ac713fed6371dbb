/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Titles. */
#include "config.h"

#include <string.h>

#include "parse/capitals.h"
#include "parse/chars.h"
#include "parse/facts.h"
#include "parse/named.h"
#include "parse/sign.h"
#include "parse/title.h"
#include "text/arabic.h"
#include "text/same.h"
#include "text/utf8.h"

enum {
	PIECE_LIMIT = 600, /* characters of one piece of a title */
	PIECES_LIMIT = 24, /* among which one title stands */
};

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
	    sign_is_adoption(b->lex, p->text, p->len) ||
	    sign_symbol(p->text, p->len) ||
	    sign_is_masthead(b->lex, p->text, p->len) ||
	    sign_section(b->lex, p->text, p->len, section))
		return false;
	return empty || last == '-' || chars_open_lower(p->text, p->len);
}

/* "by the United Nations", below a number: a piece that says nothing. */
static bool
is_filler(const struct build *b, const struct piece *p)
{
	size_t len;

	return p->kind == PIECE_TEXT &&
	       lexicon_find(b->lex, "title-filler", p->text, p->len, &len) &&
	       len == p->len;
}

/* "Adopted by the General Assembly on ...", between a number and its title. */
static bool
is_adoption(const struct build *b, const struct piece *p)
{
	return p->kind == PIECE_TEXT &&
	       sign_is_adoption(b->lex, p->text, p->len);
}

/* One past the last piece of the title that begins in piece `at`. */
static size_t
title_end(const struct build *b, size_t at, bool empty, size_t last)
{
	const struct piece *p = &b->pieces->at[at];
	char end = p->len ? p->text[p->len - 1] : 0;
	size_t behind = at + 1;

	for (size_t i = at + 1; i < last && i - at < PIECES_LIMIT; i++) {
		p = &b->pieces->at[i];
		if (p->kind == PIECE_TEXT && empty && is_adoption(b, p))
			continue;
		if (p->kind != PIECE_FURNITURE && p->kind != PIECE_SIGNED &&
		    p->kind != PIECE_FOOTNOTE && !(empty && is_filler(b, p))) {
			if (!continues(b, p, empty, end))
				break;
			empty = false;
			end = p->text[p->len - 1];
		}
		behind = i + 1;
	}
	return behind;
}

/* The date whose year a scan has spoiled, but the number tells. */
static bool
mend_date(struct build *b, const char *s, size_t n)
{
	const char *year = memrchr(s, ' ', n), *text;

	if (!year || !b->r->symbol.year || !sign_is_scanned_date(s, n))
		return false;
	text = arena_printf(b->arena, "%.*s %d", (int)(year - s), s,
			    b->r->symbol.year);
	if (!sign_is_adoption(b->lex, text, strlen(text)))
		return false;
	facts_read_adoption(b, text, strlen(text));
	resolution_doubt(b->r, (struct doubt){ .kind = DOUBT_DATE },
			 "\"%.*s\": the year is that of its number", (int)n, s);
	return true;
}

const char *
title_read(struct build *b, size_t at, size_t from, size_t last)
{
	const struct piece *p = &b->pieces->at[at];
	struct buf text = BUF_INIT;
	const char *title;
	size_t end = title_end(b, at, from >= p->len, last);

	if (from < p->len &&
	    sign_is_adoption(b->lex, p->text + from, p->len - from)) {
		facts_read_adoption(b, p->text + from, p->len - from);
		build_put_aside(b, p->text + from);
	} else if (from < p->len && mend_date(b, p->text + from, p->len - from))
		build_put_aside(b, p->text + from);
	else if (from < p->len)
		buf_add(&text, p->text + from, p->len - from);
	for (size_t i = at + 1; i < end; i++) {
		p = &b->pieces->at[i];
		if (is_adoption(b, p))
			facts_read_adoption(b, p->text, p->len);
		if (is_filler(b, p) || is_adoption(b, p))
			build_put_aside(b, p->text);
		else if (p->kind == PIECE_TEXT)
			words_continue(b->words, &text, p->text, p->len);
	}
	if (text.len)
		text.len = words_tidy(b->words, text.data, text.len, NULL, 0);
	title = capitals_spell(
		b->arena, b->pieces->at + b->extent.begin,
		b->extent.end - b->extent.begin, text.data ? text.data : "",
		chars_bare(text.data ? text.data : "", text.len));
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

/* Where ", U.N. Doc. A/RES/61/106" begins, which ends a title; n without. */
static size_t
document_behind(const struct lexicon *lex, const char *s, size_t n)
{
	for (size_t i = 2; i < n; i++) {
		size_t len, at;

		if (memcmp(s + i - 2, ", ", 2) != 0 ||
		    !lexicon_find(lex, "title-filler", s + i, n - i, &len))
			continue;
		for (at = i + len; at < n && s[at] == ' ';)
			at++;
		if (at < n && sign_symbol(s + at, n - at) == n - at)
			return i - 2;
	}
	return n;
}

/* Where " : resolution / adopted by ..." begins, as libraries have it. */
static size_t
kind_behind(const struct lexicon *lex, const char *s, size_t n)
{
	for (size_t i = 3; i < n; i++)
		if (!memcmp(s + i - 2, ": ", 2) && s[i - 3] == ' ' &&
		    lexicon_match(lex, "title", s + i, n - i))
			return i - 3;
	return n;
}

/* Where "(Dec. 10, 1948)" begins, which ends a title; n without. */
static size_t
date_behind(const struct lexicon *lex, const char *s, size_t n,
	    struct date *date)
{
	const char *open = n && s[n - 1] == ')' ? memrchr(s, '(', n) : NULL;
	size_t at = open ? (size_t)(open - s) : n, len;

	if (!open)
		return n;
	if (sign_date(lex, open + 1, n - at - 2, date) == n - at - 2)
		return at;
	/* "(adopted 16 December 2021, without a vote)" */
	return sign_vote(lex, open + 1, n - at - 2) &&
			       sign_find_date(lex, open + 1, n - at - 2, date,
					      &len) < n - at - 2
		       ? at
		       : n;
}

void
title_uncite(struct build *b)
{
	const char *title = b->r->title;
	size_t n = strlen(title), end;
	struct date date = { 0 };

	end = chars_bare(title, date_behind(b->lex, title, n, &date));
	end = document_behind(b->lex, title, end);
	end = chars_bare(title, kind_behind(b->lex, title, end));
	if (end == n)
		return;
	if (!b->r->adopted.year)
		b->r->adopted = date;
	build_put_aside(b, title + end);
	b->r->title = arena_strndup(b->arena, title, end);
}

void
title_unmark(struct build *b)
{
	const char *title = b->r->title, *label;
	size_t n = strlen(title), digits = 0;
	long at;

	if (n < 3 || title[n - 1] != '/')
		return;
	while (digits + 1 < n && char_is_digit(title[n - 2 - digits]))
		digits++;
	label = arena_strndup(b->arena, title + n - 1 - digits, digits);
	at = digits ? resolution_footnote(b->r, label) : -1;
	if (at < 0)
		return;
	n = chars_bare(title, n - 1 - digits);
	b->r->title = arena_strndup(b->arena, title, n);
	/* It is called, by what is no paragraph. */
	build_put_aside(b, arena_printf(b->arena, "%s/", label));
	title = b->r->footnotes[at].text;
	if (sign_is_adoption(b->lex, title, strlen(title)))
		facts_read_adoption(b, title, strlen(title));
}
