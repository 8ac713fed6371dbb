/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a resolution says of itself above its organ's name and below its last
 * paragraph.
 */
#include "config.h"

#include <string.h>

#include "parse/build.h"
#include "parse/chars.h"
#include "parse/sign.h"
#include "parse/title.h"

enum { SHORT_LINE = 400, ITEM_LIMIT = 60 };

/* Facts that a line can tell. */
struct reader {
	struct build *b;
	bool distr;	/* "Distr." was read, the date not yet */
	enum body body; /* of the formula */
};

/* --- facts in a line --- */

/* "88", "28 (b)", "11 and 12 (a)": bytes of an agenda item. */
static size_t
agenda_length(const struct lexicon *lex, const char *s, size_t n)
{
	size_t end = 0, at = 0;

	while (at < n && at < ITEM_LIMIT) {
		size_t digits = char_digits(s + at, n - at);
		const struct lexeme *and =
			lexicon_match(lex, "and", s + at, n - at);

		if (digits && digits <= 3)
			end = at += digits;
		else if (at + 3 <= n && s[at] == '(' && s[at + 2] == ')')
			end = at += 3;
		else if (s[at] == ' ' || s[at] == ',')
			at++;
		else if (and)
			at += and->len;
		else
			break;
	}
	return end;
}

/* The symbol in brackets: "(A/57/533)", "(A/76/425, para. 37)". */
static const char *
bracketed_symbol(struct build *b, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		size_t len = s[i] == '(' || s[i] == ' '
				     ? row_symbol(s + i + 1, n - i - 1)
				     : 0;

		if (len)
			return arena_strndup(b->arena, s + i + 1, len);
	}
	return "";
}

static void
read_report(struct build *b, const char *s, size_t n)
{
	const char *bracket = memchr(s, '(', n);
	size_t len = bracket ? (size_t)(bracket - s) : n;
	const char *symbol = bracketed_symbol(b, s, n);

	while (len > 0 && strchr(" ]", s[len - 1]))
		len--;
	/* "Special Political ... Committee (Fourth Committee) (A/76/425)" */
	if (*symbol && bracket) {
		const char *at = strstr(s, symbol);

		while (at > s && *at != '(')
			at--;
		len = (size_t)(at - s);
		while (len > 0 && s[len - 1] == ' ')
			len--;
	}
	b->r->committee = arena_strndup(b->arena, s, len);
	b->r->committee_report = symbol;
}

static void
read_adoption(struct build *b, const char *s, size_t n)
{
	struct date date;
	size_t len, at = sign_find_date(b->lex, s, n, &date, &len);

	if (at < n && b->r->adopted.year == 0)
		b->r->adopted = date;
	for (size_t i = 0; i < n; i++) {
		size_t digits;

		if (char_is_digit(s[i]) && (i == 0 || s[i - 1] == ' ') &&
		    sign_meeting(b->lex, s + i, n - i, &digits)) {
			b->r->meeting = arena_strndup(b->arena, s + i, digits);
			return;
		}
	}
}

/* "Fifty-seventh": 57; 0 where s does not end in an ordinal. */
static int
ordinal_before(const struct lexicon *lex, const char *s, size_t n)
{
	size_t end = n, at;
	int value = 0;

	while (end > 0 && s[end - 1] == ' ')
		end--;
	for (at = end; at > 0 && char_is_word(s[at - 1]);)
		at--;
	const struct lexeme *row =
		lexicon_match(lex, "ordinal", s + at, end - at);
	if (!row || row->len != end - at)
		return 0;
	value = char_number(row->value, strlen(row->value));
	if (at == 0 || s[at - 1] != '-')
		return value;
	for (end = --at; at > 0 && char_is_word(s[at - 1]);)
		at--;
	row = lexicon_match(lex, "tens", s + at, end - at);
	return row ? value + char_number(row->value, strlen(row->value))
		   : value;
}

static void
read_session(struct build *b, const char *s, size_t at)
{
	size_t end = at, digits;
	int value = ordinal_before(b->lex, s, at);

	if (*b->r->session)
		return;
	if (value) {
		b->r->session = arena_printf(b->arena, "%d", value);
		return;
	}
	while (end > 0 && s[end - 1] == ' ')
		end--;
	for (digits = 0; digits < end && char_is_digit(s[end - digits - 1]);)
		digits++;
	if (digits == 4)
		b->r->session =
			arena_strndup(b->arena, s + end - digits, digits);
}

/* "(16 April 1992 – 27 April 1994)": the time that a report covers. */
static bool
read_range(struct build *b, const char *s, size_t n)
{
	struct date from, to;
	size_t len, at = sign_find_date(b->lex, s, n, &from, &len), next;

	if (at > 1 || at >= n)
		return false;
	at += len;
	next = sign_find_date(b->lex, s + at, n - at, &to, &len);
	if (next > 5 || at + next >= n)
		return false;
	b->r->report_from = from;
	b->r->report_to = to;
	return true;
}

/* An announcing word begins at byte `at`. */
static bool
word_at(const struct build *b, const char *s, size_t n, size_t at)
{
	return (at == 0 || !char_is_word(s[at - 1])) &&
	       lexicon_match(b->lex, "masthead", s + at, n - at);
}

static void
read_volume(struct build *b, const struct lexeme *row, const char *s, size_t n)
{
	size_t len = n, at;
	struct date date;

	if (!strcmp(row->value, "supplement")) {
		for (at = row->len; at < n && s[at] == ' ';)
			at++;
		b->r->supplement = arena_strndup(b->arena, s + at,
						 char_digits(s + at, n - at));
	} else if (!strcmp(row->value, "series")) {
		for (at = row->len; at < n && !word_at(b, s, n, at);)
			at++;
		b->r->report_series = arena_printf(
			b->arena, "%s%.*s", row->text,
			(int)(title_stop(s, at) - row->len), s + row->len);
	} else {
		at = sign_find_date(b->lex, s, n, &date, &len);
		if (at > 0 && s[at - 1] == '(')
			at--;
		b->r->report_title =
			title_case(b->arena, NULL, 0, s, title_stop(s, at));
		read_range(b, s + at, n - at);
	}
}

/* --- lines --- */

static void
read_word(struct reader *rd, const struct lexeme *row, const char *s, size_t n,
	  size_t at)
{
	struct build *b = rd->b;
	const char *rest = s + at + row->len;
	size_t left = n - at - row->len;
	struct date date;
	size_t len, day;

	if (!strcmp(row->value, "distr")) {
		day = sign_find_date(b->lex, rest, left, &date, &len);
		rd->distr = day == left;
		if (day < left)
			b->r->issued = date;
	} else if (!strcmp(row->value, "session")) {
		read_session(b, s, at);
	} else if (!strcmp(row->value, "agenda")) {
		while (left > 0 && *rest == ' ')
			rest++, left--;
		len = agenda_length(b->lex, rest, left);
		if (len)
			b->r->agenda_item = arena_strndup(b->arena, rest, len);
	} else if (!strcmp(row->value, "adopted")) {
		read_adoption(b, rest, left);
	} else if (!strcmp(row->value, "report")) {
		while (left > 0 && *rest == ' ')
			rest++, left--;
		read_report(b, rest, left);
	} else if (!strcmp(row->value, "plenary")) {
		b->r->draft = bracketed_symbol(b, rest, left);
	} else if (!strcmp(row->value, "series") ||
		   !strcmp(row->value, "supplement") ||
		   !strcmp(row->value, "volume")) {
		read_volume(b, row, s + at, n - at);
	}
}

/* Every announcing word in the line is heard, wherever it stands. */
static void
read_line(struct reader *rd, const struct piece *p)
{
	struct build *b = rd->b;
	const char *s = p->text;
	size_t n = p->len < SHORT_LINE ? p->len : SHORT_LINE;
	struct date date;

	if (rd->distr && n > 0 && sign_date(b->lex, s, n, &date)) {
		b->r->issued = date;
		rd->distr = false;
	}
	if (!b->r->report_to.year)
		read_range(b, s + (n > 0 && *s == '('),
			   n - (n > 0 && *s == '('));
	for (size_t i = 0; i < n; i++) {
		const struct lexeme *row;

		if (i > 0 && char_is_word(s[i - 1]))
			continue;
		row = lexicon_match(b->lex, "masthead", s + i, n - i);
		if (!row)
			continue;
		read_word(rd, row, s, n, i);
		i += row->len - 1;
	}
}

/* --- number and title --- */

static void
take_symbol(struct build *b, const char *s, size_t n, enum body body)
{
	char text[SYMBOL_TEXT];

	if (!symbol_parse(s, n, body, &b->r->symbol))
		return;
	symbol_key(&b->r->symbol, text);
	b->r->key = arena_strdup(b->arena, text);
}

/*
 * The symbol on the cover, "A/RES/57/263": it stands in for a number that is
 * not printed, and knows a letter that the number leaves out.
 */
static void
read_cover_symbol(struct build *b, size_t from, size_t to)
{
	const struct symbol *own = &b->r->symbol;
	struct symbol symbol;

	for (size_t i = from; i < to; i++) {
		const struct piece *p = &b->pieces->at[i];
		size_t len = row_symbol(p->text, p->len);

		if (!len || p->kind == PIECE_FOOTNOTE ||
		    !symbol_parse(p->text, len, BODY_NONE, &symbol) ||
		    symbol.kind == KIND_DOCUMENT)
			continue;
		if (*b->r->key && own->number == symbol.number &&
		    own->session == symbol.session &&
		    own->year == symbol.year && !*own->letters)
			take_symbol(b, p->text, len, BODY_NONE);
		else if (!*b->r->key || b->extent.formula == EXTENT_NONE)
			take_symbol(b, p->text, len, BODY_NONE);
		return;
	}
}

/* "A" below "75/101": the number of the resolution above and the letter. */
static void
take_lettered(struct build *b, const char *letter)
{
	char text[SYMBOL_TEXT];

	b->r->symbol.letters[0] = *letter;
	b->r->symbol.letters[1] = '\0';
	symbol_key(&b->r->symbol, text);
	b->r->key = arena_strdup(b->arena, text);
}

/* "At its 102nd plenary meeting, ..., the General Assembly decided" */
static bool
is_decided(const struct build *b, const struct extent *e)
{
	for (size_t i = e->title + 1; i < e->end; i++) {
		const struct piece *p = &b->pieces->at[i];

		if (p->kind == PIECE_TEXT)
			return e->formula == EXTENT_NONE &&
			       lexicon_match(b->lex, "decides", p->text,
					     p->len);
	}
	return false;
}

static void
make_decision(struct build *b)
{
	char text[SYMBOL_TEXT];

	b->r->symbol.kind = KIND_DECISION;
	symbol_key(&b->r->symbol, text);
	b->r->key = arena_strdup(b->arena, text);
}

static void
read_number(struct build *b, const struct extent *e, enum body body)
{
	const struct piece *p = &b->pieces->at[e->title];
	struct sign_title t;

	if (!sign_title(b->lex, p->text, p->len, &t)) {
		b->r->title = arena_strdup(b->arena, p->text);
		return;
	}
	take_symbol(b, t.number, t.n_number, body);
	if (*b->r->key && (t.decision || is_decided(b, e)))
		make_decision(b);
	b->r->title = title_read(b, e->title, t.len, extent_text(e));
}

static void
read_title(struct build *b, const struct extent *e, enum body body)
{
	if (e->letter != EXTENT_NONE && e->title == EXTENT_NONE && b->before) {
		b->r->symbol = b->before->symbol;
		b->r->title = arena_strdup(b->arena, b->before->title);
	}
	if (e->title != EXTENT_NONE)
		read_number(b, e, body);
	read_cover_symbol(b, e->begin, extent_text(e));
	if (e->letter != EXTENT_NONE) {
		const char *own =
			title_read(b, e->letter, b->pieces->at[e->letter].len,
				   extent_text(e));

		if (*own && e->title != EXTENT_NONE)
			build_put_aside(b, b->r->title);
		if (*own)
			b->r->title = own;
		take_lettered(b, b->pieces->at[e->letter].text);
	}
}

/* What is told once, above A, holds for B too. */
static void
inherit(struct build *b)
{
	const struct resolution *from = b->before;
	struct resolution *r = b->r;

	r->issued = from->issued;
	r->agenda_item = arena_strdup(b->arena, from->agenda_item);
	r->committee = arena_strdup(b->arena, from->committee);
	r->committee_report = arena_strdup(b->arena, from->committee_report);
	r->draft = arena_strdup(b->arena, from->draft);
}

static void
fill_session(struct build *b)
{
	const struct symbol *s = &b->r->symbol;
	char roman[16];

	if (s->session <= 0)
		return;
	roman_print(s->session, roman);
	b->r->session =
		s->roman ? arena_printf(b->arena, "%s%s%s", s->prefix,
					*s->prefix ? "-" : "", roman)
			 : arena_printf(b->arena, "%s%s%d", s->prefix,
					*s->prefix ? "-" : "", s->session);
}

void
masthead_read(struct build *b)
{
	const struct extent *e = &b->extent;
	struct reader rd = { .b = b };
	size_t last = extent_text(e);

	if (e->formula != EXTENT_NONE) {
		const struct piece *p = &b->pieces->at[e->formula];
		const struct lexeme *row =
			sign_formula(b->lex, p->text, p->len);

		rd.body = body_from_code(row->value, strlen(row->value));
		b->r->enacting = arena_strdup(b->arena, row->text);
	}
	if (e->title == EXTENT_NONE && e->letter != EXTENT_NONE && b->before)
		inherit(b);
	for (size_t i = e->begin; i < last; i++) {
		const struct piece *p = &b->pieces->at[i];

		if (p->kind == PIECE_FOOTNOTE) {
			build_footnote(b, p);
			continue;
		}
		if (i != e->title || e->formula != EXTENT_NONE)
			if (p->kind == PIECE_TEXT)
				read_line(&rd, p);
		if (!title_is_part(b, i))
			build_furniture(b, p);
	}
	read_title(b, e, rd.body);
	fill_session(b);
	/* A volume of records that gives no date of adoption has its years. */
	if (!b->r->adopted.year && b->r->report_to.year)
		b->r->adopted.year = b->r->report_to.year;
}

bool
masthead_close(struct build *b, const struct piece *p)
{
	const char *s = p->text;
	size_t digits, n = p->len, len;
	struct date date;

	len = sign_meeting(b->lex, s, n, &digits);
	if (sign_is_meeting(b->lex, s, n) && len) {
		b->r->meeting = arena_strndup(b->arena, s, digits);
		while (len < n && strchr(" ,", s[len]))
			len++;
		if (sign_date(b->lex, s + len, n - len, &date))
			b->r->adopted = date;
		return true;
	}
	len = n < ITEM_LIMIT ? sign_date(b->lex, s, n, &date) : 0;
	while (len > 0 && len < n && strchr(" .", s[len]))
		len++;
	if (len == 0 || len < n)
		return false;
	b->r->adopted = date;
	return true;
}

void
masthead_vote(struct build *b, const struct piece *p)
{
	read_adoption(b, p->text, p->len < SHORT_LINE ? p->len : SHORT_LINE);
}

void
masthead_date(struct build *b, const struct draft *d)
{
	struct date date;
	size_t len, n = d->text.len < SHORT_LINE ? d->text.len : SHORT_LINE;

	if (sign_find_date(b->lex, d->text.data, n, &date, &len) < n)
		b->r->adopted = date;
}
