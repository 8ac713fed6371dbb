/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a line of a masthead tells. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/facts.h"
#include "parse/numeral.h"
#include "parse/ordinal.h"
#include "parse/sign.h"
#include "parse/volume.h"
#include "text/utf8.h"

enum {
	ITEM_LIMIT = 60, /* bytes of the number of an agenda item */
};

/* --- facts in a line --- */

/* "b)", in whatever alphabet: its bytes, 0 without. */
static size_t
letter(const char *s, size_t n)
{
	size_t len = n ? utf8_next(s, n, 0) : 0;

	return len && chars_open_lower(s, len) && len < n && s[len] == ')'
		       ? len + 1
		       : 0;
}

/* "(b)", likewise. */
static size_t
bracketed_letter(const char *s, size_t n)
{
	size_t len = n > 1 && *s == '(' ? utf8_next(s, n, 1) : 0;

	return len && len < n && s[len] == ')' ? len + 1 : 0;
}

/* "88", "28 (b)", "11 and 12 (a)": bytes of an agenda item. */
static size_t
agenda_length(const struct lexicon *lex, const char *s, size_t n)
{
	size_t end = 0, at = 0;

	while (at < n && at < ITEM_LIMIT) {
		size_t digits = char_digits(s + at, n - at), len;
		size_t word;
		const struct lexeme *and =
			lexicon_find(lex, "and", s + at, n - at, &word);

		if (digits && digits <= 3)
			end = at += digits;
		else if ((len = bracketed_letter(s + at, n - at)) > 0)
			end = at += len;
		else if ((len = letter(s + at, n - at)) > 0)
			end = at += len;
		else if (s[at] == ' ' || s[at] == ',')
			at++;
		else if (and)
			at += word;
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
				     ? sign_symbol(s + i + 1, n - i - 1)
				     : 0;

		if (len)
			return arena_strndup(b->arena, s + i + 1, len);
	}
	return "";
}

/* Bytes of a committee's name that has its "report" behind it. */
static size_t
without_report(const struct lexicon *lex, const char *s, size_t n)
{
	size_t count;
	const struct lexeme *rows = lexicon_rows(lex, "report-end", &count);

	for (size_t i = 0; i < count; i++)
		if (n > rows[i].len &&
		    !memcmp(s + n - rows[i].len, rows[i].text, rows[i].len))
			return n - rows[i].len;
	return n;
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
	len = without_report(b->lex, s, len);
	b->r->committee = arena_strndup(b->arena, s, len);
	b->r->committee_report = symbol;
}

/* "1180" of "ll80", as scans have it. */
static const char *
mended(struct build *b, const char *s, size_t n)
{
	char *out = arena_strndup(b->arena, s, n);

	for (size_t i = 0; i < n; i++)
		if (out[i] && strchr("lIi", out[i]))
			out[i] = '1';
		else if (out[i] == 'O')
			out[i] = '0';
	return out;
}

/* A number as it stands; in figures where it is in words. */
static const char *
figures(struct build *b, const char *s, size_t n)
{
	int value;

	if (n && !(s[0] & 0x80) && char_digits(s, n) < n)
		return mended(b, s, n);
	if (n > 0 && s[0] & 0x80 && numeral_read(b->lex, s, n, &value) == n)
		return arena_printf(b->arena, "%d", value);
	return arena_strndup(b->arena, s, n);
}

const char *
facts_meeting(struct build *b, const struct sign_meeting *meeting)
{
	return meeting->value ? arena_printf(b->arena, "%d", meeting->value)
			      : figures(b, meeting->number, meeting->digits);
}

void
facts_read_adoption(struct build *b, const char *s, size_t n)
{
	struct sign_meeting meeting;
	struct date date;
	size_t len, at = sign_find_date(b->lex, s, n, &date, &len);

	if (at < n && b->r->adopted.year == 0)
		b->r->adopted = date;
	if (sign_find_meeting(b->lex, s, n, &meeting) < n)
		b->r->meeting = facts_meeting(b, &meeting);
}

static void
read_session(struct build *b, const char *s, size_t at)
{
	size_t end = at, digits;
	int value = ordinal_before(b->lex, s, at, &digits);

	if (*b->r->session)
		return;
	if (!value)
		numeral_read_back(b->lex, s, at, &value);
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

/* --- lines --- */

static void
read_word(struct facts *f, const struct lexeme *row, size_t word, const char *s,
	  size_t n, size_t at)
{
	struct build *b = f->b;
	const char *rest = s + at + word;
	size_t left = n - at - word;
	struct date date;
	size_t len, day;

	if (!strcmp(row->value, "distr")) {
		day = sign_find_date(b->lex, rest, left, &date, &len);
		f->distr = day == left;
		if (day < left)
			b->r->issued = date;
	} else if (!strcmp(row->value, "session")) {
		read_session(b, s, at);
	} else if (!strcmp(row->value, "agenda")) {
		while (left > 0 && *rest == ' ')
			rest++, left--;
		/* "(A/75/414, paragraph 8)" is of a report. */
		len = memrchr(s, '(', at) ? 0
					  : agenda_length(b->lex, rest, left);
		if (len)
			b->r->agenda_item = arena_strndup(b->arena, rest, len);
	} else if (!strcmp(row->value, "adopted")) {
		/* The word may stand in front of the facts, or behind. */
		if (!strcmp(row->more, "before"))
			facts_read_adoption(b, s, at);
		else
			facts_read_adoption(b, rest, left);
	} else if (!strcmp(row->value, "report")) {
		while (left > 0 && *rest == ' ')
			rest++, left--;
		read_report(b, rest, left);
	} else if (!strcmp(row->value, "plenary")) {
		b->r->draft = bracketed_symbol(b, rest, left);
	} else if (!strcmp(row->value, "series") ||
		   !strcmp(row->value, "supplement") ||
		   !strcmp(row->value, "volume")) {
		volume_read(b, row, word, s, n, at);
	}
}

/* "GENERAL A/RES/49/96 2 February 1995": of two words before it, a symbol. */
static bool
read_issued(const struct lexicon *lex, const char *s, size_t n,
	    struct date *date)
{
	enum { WORDS = 2 };

	for (int i = 0; i <= WORDS; i++) {
		const char *space;

		if (sign_date(lex, s, n, date))
			return true;
		space = memchr(s, ' ', n);
		if (!space || (i > 0 && !sign_symbol(s, n)))
			return false;
		n -= (size_t)(space + 1 - s);
		s = space + 1;
	}
	return false;
}

/* Every announcing word in the line is heard, wherever it stands. */
void
facts_read_line(struct facts *f, const struct piece *p)
{
	struct build *b = f->b;
	const char *s = p->text;
	size_t n = p->len < FACTS_LINE ? p->len : FACTS_LINE;
	struct date date;

	if (f->distr && read_issued(b->lex, s, n, &date)) {
		b->r->issued = date;
		f->distr = false;
	}
	if (!b->r->report_to.year)
		volume_range(b, s + (n > 0 && *s == '('),
			     n - (n > 0 && *s == '('));
	for (size_t i = 0; i < n; i++) {
		const struct lexeme *row;
		size_t len;

		if ((s[i] & 0xc0) == 0x80 ||
		    (i > 0 && !chars_end_word(s, n, i)))
			continue;
		row = lexicon_find(b->lex, "masthead", s + i, n - i, &len);
		if (!row)
			continue;
		read_word(f, row, len, s, n, i);
		i += len - 1;
	}
}
