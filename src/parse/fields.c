/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fields above a text, and the facts that they tell. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/fields.h"
#include "parse/named.h"
#include "parse/sign.h"
#include "text/like.h"

enum {
	HEAD_LINES = 60, /* above the text, in which fields are looked for */
	NOT_FOUND = HEAD_LINES,
};

/* The lines of one field; `value` is the one below where it is alone. */
struct field {
	size_t line, value;
	size_t at; /* bytes of the value's line before it */
};

struct reader {
	struct arena *a;
	const struct lexicon *lex;
	const struct source *src;
	struct source *out;
	struct front *front;
	size_t n; /* lines above the text */
	struct field title, date, symbol;
	size_t last; /* line of the last value */
};

/* Bytes of s from byte `at` up to where colons and spaces end. */
static size_t
past_colon(const char *s, size_t n, size_t at, bool *colon)
{
	size_t len;

	for (*colon = false; at < n; at += len) {
		char like = like_ascii(s + at, n - at, &len);

		if (!strchr(": \t", like) || !like)
			break;
		*colon = *colon || like == ':';
	}
	return at;
}

/* The row with which s begins; the bytes up to its value. */
static const struct lexeme *
field_at(const struct lexicon *lex, const char *s, size_t n, size_t *at,
	 bool *colon)
{
	const struct lexeme *row = lexicon_find(lex, "field", s, n, at);
	size_t name = *at;
	struct date date;

	if (!row)
		return NULL;
	*at = past_colon(s, n, *at, colon);
	if (*colon || *at == n)
		return row;
	/* In a table, whose columns are spaces here, the value must tell. */
	if (*at == name ||
	    !(!strcmp(row->value, "symbol") ? sign_symbol(s + *at, n - *at) > 0
	      : !strcmp(row->value, "date")
		      ? sign_date(lex, s + *at, n - *at, &date) > 0
		      : chars_open_upper(s + *at, n - *at)))
		return NULL;
	return row;
}

size_t
fields_name(const struct lexicon *lex, const char *s, size_t n)
{
	bool colon = false;
	size_t at;

	return field_at(lex, s, n, &at, &colon) && (at == n || colon) ? at : 0;
}

static bool
has_symbol(const char *s, size_t n, struct symbol *out)
{
	size_t len = sign_symbol(s, n);

	return len && symbol_parse(s, len, BODY_NONE, out) &&
	       out->kind == KIND_RESOLUTION;
}

/* What is called a symbol is one; another "Reference" says nothing. */
static bool
is_of_kind(const struct field *f, const struct reader *r)
{
	const struct source_line *l = &r->src->lines[f->value];
	struct symbol symbol;

	return has_symbol(l->text + f->at, l->len - f->at, &symbol);
}

/* Note the field in line i, if it is the first of its kind. */
static void
note(struct reader *r, size_t i)
{
	const struct source_line *l = &r->src->lines[i];
	size_t at, value = i;
	bool colon;
	const struct lexeme *row =
		l->len ? field_at(r->lex, l->text, l->len, &at, &colon) : NULL;
	struct field *f;

	if (!row)
		return;
	if (at == l->len) {
		while (++value < r->n && !r->src->lines[value].len)
			;
		at = 0;
		/* "Full text", alone right above the text. */
		if (value == r->n)
			r->last = i;
		if (value == r->n ||
		    fields_name(r->lex, r->src->lines[value].text,
				r->src->lines[value].len))
			return;
	}
	f = !strcmp(row->value, "title")    ? &r->title
	    : !strcmp(row->value, "date")   ? &r->date
	    : !strcmp(row->value, "symbol") ? &r->symbol
					    : NULL;
	r->last = value;
	struct field found = { .line = i, .value = value, .at = at };

	if (f && f->line == NOT_FOUND &&
	    (f != &r->symbol || is_of_kind(&found, r)))
		*f = found;
}

static const char *
value_of(const struct reader *r, const struct field *f, size_t *n)
{
	const struct source_line *l = &r->src->lines[f->value];

	*n = l->len - f->at;
	return l->text + f->at;
}

static void
add(struct reader *r, const char *name, const char *value)
{
	r->front->facts = arena_grow(r->a, r->front->facts, r->front->n,
				     &r->front->cap, sizeof *r->front->facts);
	r->front->facts[r->front->n++] =
		(struct front_fact){ .name = name, .value = value };
}

static void
add_date(struct reader *r)
{
	struct date date;
	size_t n, len;
	const char *s;

	if (r->date.line == NOT_FOUND)
		return;
	s = value_of(r, &r->date, &n);
	if (sign_find_date(r->lex, s, n, &date, &len) < n)
		s = arena_printf(r->a, "%04d-%02d-%02d", date.year, date.month,
				 date.day);
	add(r, "date", s);
}

/* "... : resolution / adopted by the General Assembly": where that begins. */
static size_t
without_kind(const struct lexicon *lex, const char *s, size_t n)
{
	for (size_t i = 3; i < n; i++)
		if (!memcmp(s + i - 3, " : ", 3) &&
		    lexicon_match(lex, "title", s + i, n - i))
			return i - 3;
	return n;
}

/* "UN General Assembly, " before a title: who is cited as its author. */
static size_t
author_before(const struct lexicon *lex, const char *s, size_t n)
{
	size_t at = 0, len;

	if (lexicon_find(lex, "title-before", s, n, &len))
		at = len + (len < n && s[len] == ' ');
	if (!lexicon_find(lex, "organ", s + at, n - at, &len))
		return 0;
	at += len;
	return at + 2 < n && s[at] == ',' && s[at + 1] == ' ' ? at + 2 : 0;
}

/* "Security Council resolution 1820 (2008) ": bytes before the title. */
static size_t
number_before(const struct lexicon *lex, const char *s, size_t n)
{
	const char *open = memchr(s, '[', n);
	struct sign_title t;

	if (named_title(lex, s, n, &t))
		return t.len;
	return open && named_title(lex, s, (size_t)(open - s), &t) &&
			       t.len == (size_t)(open - s)
		       ? t.len
		       : 0;
}

/*
 * The title, of which nothing else is left in the lines: what stands round it
 * stays, "Security Council resolution 1820 (2008) [...]".
 */
static void
add_title(struct reader *r)
{
	struct source_line *l;
	size_t n, from, end;
	const char *s;

	if (r->title.line == NOT_FOUND)
		return;
	s = value_of(r, &r->title, &n);
	from = number_before(r->lex, s, n);
	if (!from)
		from = author_before(r->lex, s, n);
	end = without_kind(r->lex, s, n);
	if (from < end && s[from] == '[' && s[end - 1] == ']') {
		from++;
		end--;
	}
	if (from >= end)
		return;
	add(r, "title", arena_strndup(r->a, s + from, end - from));
	l = &r->out->lines[r->title.value];
	l->text = arena_printf(r->a, "%.*s%.*s%.*s", (int)r->title.at, l->text,
			       (int)from, s, (int)(n - end), s + end);
	l->len = strlen(l->text);
	while (l->len > 0 && l->text[l->len - 1] == ' ')
		l->len--;
}

/* "70/47. Tides", above fields that do not tell the title. */
static bool
is_only_title(const struct reader *r, size_t i)
{
	const struct source_line *l = &r->src->lines[i];
	struct sign_title t;

	return r->title.line == NOT_FOUND &&
	       sign_title(r->lex, l->text, l->len, &t) && t.len < l->len &&
	       chars_open_upper(l->text + t.len, l->len - t.len);
}

/* Most texts have none: that must be known soon. */
static bool
has_fields(const struct lexicon *lex, const struct source *src)
{
	bool colon;
	size_t at;

	for (size_t i = 0; i < src->n_lines && i < HEAD_LINES; i++) {
		const struct source_line *l = &src->lines[i];

		if (l->len && field_at(lex, l->text, l->len, &at, &colon))
			return true;
	}
	return false;
}

const struct source *
fields_plain(struct arena *a, const struct source *src,
	     const struct lexicon *lex, struct front *front)
{
	static const struct field none = { .line = NOT_FOUND };
	struct reader r = { .a = a,
			    .lex = lex,
			    .src = src,
			    .front = front,
			    .title = none,
			    .date = none,
			    .symbol = none };
	struct symbol symbol;
	const char *s;
	size_t n;

	if (!has_fields(lex, src))
		return src;
	while (r.n < src->n_lines && r.n < HEAD_LINES &&
	       !sign_is_formula(lex, src->lines[r.n].text, src->lines[r.n].len))
		r.n++;
	for (size_t i = 0; i < r.n; i++)
		note(&r, i);
	if (r.symbol.line == NOT_FOUND ||
	    (r.title.line == NOT_FOUND && r.date.line == NOT_FOUND))
		return src;
	s = value_of(&r, &r.symbol, &n);
	if (!has_symbol(s, n, &symbol))
		return src;
	r.out = arena_array(a, 1, sizeof *r.out);
	*r.out = *src;
	r.out->lines = arena_array(a, src->n_lines + 1, sizeof *src->lines);
	memcpy(r.out->lines, src->lines, src->n_lines * sizeof *src->lines);
	for (size_t i = 0; i <= r.last; i++)
		if (!is_only_title(&r, i))
			r.out->lines[i].role = ROLE_FURNITURE;
	add(&r, "symbol", arena_strndup(a, s, sign_symbol(s, n)));
	add_date(&r);
	add_title(&r);
	return r.out;
}
