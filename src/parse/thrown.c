/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was put aside, judged line by line. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/chat.h"
#include "parse/fields.h"
#include "parse/item.h"
#include "parse/row.h"
#include "parse/sign.h"
#include "parse/thrown.h"
#include "text/utf8.h"

enum {
	HEAD_MOST = 240, /* bytes of a line that a fact may stand in */
	SHOWN = 120,	 /* bytes of what is thrown away that are shown */
	JOB_LETTERS = 6, /* letters on a line of numbers: "06-90123 (C)" */
	LIST_COMMAS = 2, /* of a list of names */
	FIELD_MOST = 40, /* of a fact that no row tells, above the text */
	TITLE_LEAST = 8, /* bytes of a title that a line may be a part of */
};

static size_t
count_letters(const char *s, size_t n)
{
	size_t letters = 0, len;

	for (size_t i = 0; i < n; i += len)
		letters += utf8_is_letter(utf8_decode(s + i, n - i, &len));
	return letters;
}

/* Numbers of pages and jobs, rules, "/...". */
static bool
is_bare(const char *s, size_t n)
{
	size_t letters = count_letters(s, n), digits = 0;

	for (size_t i = 0; i < n; i++)
		digits += char_is_digit(s[i]);
	return letters == 0 || (letters <= JOB_LETTERS && digits > letters);
}

/* A row of one of these kinds begins at a word of the line. */
static bool
has_word(const struct lexicon *lex, const char *s, size_t n)
{
	static const char *const kinds[] = { "masthead", "organ", "vote",
					     "page",	 "part",  "notes",
					     "statement" };

	for (size_t i = 0; i < n; i++) {
		if (((unsigned char)s[i] & 0xc0) == 0x80 ||
		    (i > 0 && !chars_end_word(s, n, i)))
			continue;
		for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
			if (lexicon_match(lex, kinds[k], s + i, n - i))
				return true;
	}
	return false;
}

/* Bytes of a line without the symbol at its end, as a running head has it. */
static size_t
without_symbol(const char *s, size_t n)
{
	size_t from = n;

	while (from > 0 && s[from - 1] != ' ')
		from--;
	if (from == 0 || sign_symbol(s + from, n - from) != n - from)
		return n;
	while (from > 0 && s[from - 1] == ' ')
		from--;
	return from;
}

/* The line, or what is left of it, repeats the title. */
static bool
is_of_title(const struct resolution *r, const char *s, size_t n)
{
	const char *title = resolution_title(r);
	size_t len = strlen(title);

	n = without_symbol(s, n);
	return (n >= TITLE_LEAST && memmem(title, len, s, n)) ||
	       (len >= TITLE_LEAST && memmem(s, n, title, len));
}

/* As a paragraph begins, whatever else stands in it. */
static bool
begins_paragraph(const struct lexicon *lex, const char *s, size_t n)
{
	enum relation relation;
	enum part part;
	struct item item;

	if (item_read(s, n, &item) && item.len < n && item.style != ITEM_BULLET)
		return lexicon_opener(lex, s + item.len, n - item.len, &part,
				      &relation) > 0;
	return lexicon_opener(lex, s, n, &part, &relation) > 0 &&
	       chars_stop(s, n);
}

/* A line is furniture that anybody knows: a symbol, a session, a vote. */
static bool
is_known(const struct build *b, const char *s, size_t n)
{
	struct sign_meeting meeting;
	struct date date;
	size_t len = sign_symbol(s, n);

	/* "A/RES/75/229 - Title" */
	while (len < n && (s[len] == ' ' || s[len] == '-'))
		len++;
	s += len;
	n -= len;
	if (is_bare(s, n) || is_of_title(b->r, s, n) || switches_names(s, n) ||
	    chat_is_stamp(s, n))
		return true;
	if (begins_paragraph(b->lex, s, n))
		return false;
	if (n > 1 && (*s == '[' || *s == '(') && !char_is_digit(s[1]))
		return true;
	if (sign_vote(b->lex, s, n))
		return true;
	return n <= HEAD_MOST &&
	       (has_word(b->lex, s, n) ||
		sign_find_meeting(b->lex, s, n, &meeting) < n ||
		sign_find_date(b->lex, s, n, &date, &len) < n);
}

/* Below "In favour:" stand names with commas between them. */
static bool
is_list(const char *s, size_t n)
{
	int commas = 0;

	for (size_t i = 0; i < n; i++)
		commas += s[i] == ',' || (unsigned char)s[i] == 0x8c ||
			  (unsigned char)s[i] == 0x81;
	return commas >= LIST_COMMAS || n < HEAD_MOST / 4;
}

/* --- above the text --------------------------------------------------- */

/* "Original: English" */
static bool
is_field(const char *s, size_t n)
{
	return n <= FIELD_MOST && memchr(s, ':', n);
}

/* What is said of an item of the agenda stands below its number. */
static bool
is_agenda(const struct lexicon *lex, const char *s)
{
	const struct lexeme *row = lexicon_match(lex, "masthead", s, strlen(s));

	return row && strcmp(row->value, "agenda") == 0;
}

/* It stands above the first paragraph. */
static bool
is_above(const struct build *b, size_t i)
{
	return !b->r->n_paragraphs ||
	       b->furniture_lines[i] <= b->r->paragraphs[0].first_line;
}

/* The lines that were judged before one. */
struct before {
	bool voted;  /* votes were told of */
	bool agenda; /* the last was an item of the agenda, or of its title */
	bool known;  /* the last was of a masthead */
	bool open;   /* the last was known, and has a bracket that is open */
};

/* "Original: English", "English", and what an item is called, line by line. */
static bool
is_masthead(const struct build *b, size_t i, const struct before *before)
{
	const char *s = b->r->furniture[i];
	size_t n = strlen(s);

	return is_above(b, i) && !begins_paragraph(b->lex, s, n) &&
	       (is_field(s, n) || fields_name(b->lex, s, n) || before->agenda ||
		(before->known && n <= FIELD_MOST));
}

/* "by 12 votes to none, with 3 abstentions (Poland," */
static bool
leaves_open(const char *s)
{
	const char *open = strrchr(s, '('), *close = strrchr(s, ')');

	return open && (!close || close < open);
}

/* A short line that says of which meeting it is: "Octava sesión plenaria". */
static bool
is_meeting(const struct lexicon *lex, const char *s, size_t n)
{
	if (sign_is_meeting(lex, s, n))
		return true;
	if (n > FIELD_MOST)
		return false;
	for (size_t i = 0; i < n; i++)
		if (((unsigned char)s[i] & 0xc0) != 0x80 &&
		    (i == 0 || chars_end_word(s, n, i)) &&
		    lexicon_match(lex, "meeting", s + i, n - i))
			return true;
	return false;
}

/* "In favour:", or what is said in brackets below a text. */
static bool
opens_vote(const struct lexicon *lex, const char *s, size_t n, bool below)
{
	return sign_vote(lex, s, n) || (below && s[strspn(s, "* ")] == '[');
}

/* Words that belong to nothing, and what else above the text does not. */
struct stray {
	const char *words; /* of the first; NULL: none */
	size_t line, last; /* of the first, and of the last */
	size_t pieces;
};

/* Above a text there may be the end of another: that is one doubt. */
static void
tell(struct resolution *r, struct stray *stray)
{
	const char *s = stray->words;
	size_t n = s ? strlen(s) : 0, shown = n < SHOWN ? n : SHOWN;
	struct doubt d = { .kind = DOUBT_WORDS, .line = stray->line };

	while (shown < n && ((unsigned char)s[shown] & 0xc0) == 0x80)
		shown--;
	if (stray->pieces == 1)
		resolution_doubt(r, d, "\"%.*s%s\" belongs to nothing",
				 (int)shown, s, shown < n ? "..." : "");
	else if (stray->pieces > 1)
		resolution_doubt(r, d,
				 "\"%.*s%s\" and what is below it, to line "
				 "%zu, belong to nothing",
				 (int)shown, s, shown < n ? "..." : "",
				 stray->last);
	*stray = (struct stray){ 0 };
}

static void
add(struct build *b, size_t i, struct stray *stray)
{
	if (!is_above(b, i))
		tell(b->r, stray);
	if (!stray->words)
		*stray = (struct stray){ .words = b->r->furniture[i],
					 .line = b->furniture_lines[i] };
	stray->last = b->furniture_lines[i];
	stray->pieces++;
}

/*
 * Below the text a sentence that tells neither a vote nor a meeting, whatever
 * words of mastheads it has: where it was copied from, or under which licence.
 */
static bool
is_sentence(const struct lexicon *lex, const char *s, size_t n)
{
	struct sign_meeting meeting;

	return n > FIELD_MOST && chars_stop(s, n) == '.' &&
	       !sign_vote(lex, s, n) &&
	       sign_find_meeting(lex, s, n, &meeting) == n;
}

/* A sentence right below a footnote, which it may go on with. */
static bool
is_below_note(const struct build *b, size_t i)
{
	const char *s = b->r->furniture[i];
	size_t line = b->furniture_lines[i], n = strlen(s);

	if (n <= FIELD_MOST || chars_stop(s, n) != '.' || is_above(b, i))
		return false;
	for (size_t k = 0; k < b->r->n_footnotes; k++)
		if (b->r->footnotes[k].last_line + 1 == line)
			return true;
	return false;
}

/* Whether line i says nothing that belongs to the text; `before` goes on. */
static bool
is_stray(struct build *b, size_t i, struct before *before)
{
	const char *s = b->r->furniture[i];
	size_t n = strlen(s);
	bool known, masthead;

	if (opens_vote(b->lex, s, n, !is_above(b, i)))
		before->voted = true;
	known = is_known(b, s, n) &&
		(is_above(b, i) || !is_sentence(b->lex, s, n));
	masthead = is_masthead(b, i, before);
	before->agenda = is_agenda(b->lex, s) || (before->agenda && !known);
	before->known = known || masthead;
	if (before->open) {
		before->open = !strchr(s, ')');
		return false;
	}
	before->open = known && leaves_open(s);
	if (is_below_note(b, i))
		return true;
	return !known && !masthead && !is_meeting(b->lex, s, n) &&
	       !(before->voted && is_list(s, n));
}

void
thrown_find(struct build *b)
{
	struct before before = { 0 };
	struct stray stray = { 0 };

	/* Without a line it was put aside for a reason. */
	for (size_t i = 0; i < b->r->n_furniture; i++)
		if (b->furniture_lines[i] && is_stray(b, i, &before))
			add(b, i, &stray);
	tell(b->r, &stray);
}
