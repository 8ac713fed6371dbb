/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Names of footnotes as they are called in a text.  Where all are numbers
 * they stay what they are; numbers in simple brackets are believed where nearly
 * all of them are called in the text and stand before a footnote, too, those in
 * round ones, as mail has them, where all are, in their order.
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/notes.h"

enum {
	NAMES = 400,	 /* footnotes that have names */
	NAME_LIMIT = 60, /* bytes of one */
	LABEL_DIGITS = 4,
	ROUND_MOST = 4, /* bytes of "(12)" */
	BELIEVED = 90,	/* per cent of numbers that are called and there */
};

/* The bytes of the name in "[^name]" at s; 0: there is none. */
static size_t
name_at(const char *s, size_t n)
{
	size_t i = 2;

	if (n < 4 || s[0] != '[' || s[1] != '^')
		return 0;
	while (i < n && i < NAME_LIMIT && !strchr("] [", s[i]))
		i++;
	return i < n && s[i] == ']' ? i - 2 : 0;
}

/* The bytes of "[12]" at s, and its number; of "(12)" where so is opened. */
static size_t
bracket_at(const char *s, size_t n, char open, unsigned *number)
{
	size_t digits = n > 2 && *s == open ? char_digits(s + 1, n - 1) : 0;

	if (!digits || digits > LABEL_DIGITS || digits + 1 >= n ||
	    s[digits + 1] != (open == '[' ? ']' : ')') || s[1] == '0')
		return 0;
	*number = (unsigned)char_number(s + 1, digits);
	return digits + 2;
}

/*
 * "Action (1), and": behind a word, a closing quote or a stop; Arabic, whose
 * own marks are such, is read by its lexicon.
 */
static size_t
round_at(const char *s, size_t i, size_t n, unsigned *number)
{
	size_t len = i > 1 ? bracket_at(s + i, n - i, '(', number) : 0;
	size_t last = i - 1 - (len && s[i - 1] == ' ');
	unsigned char before = len ? (unsigned char)s[last] : 0;

	while (last > 0 && (before & 0xc0) == 0x80)
		before = (unsigned char)s[--last];
	if (!len || len > ROUND_MOST || char_is_digit((char)before) ||
	    (before >= 0xd8 && before <= 0xdb) ||
	    (before < 0x80 && !char_is_word((char)before) &&
	     !strchr(",;.)\"'", (char)before)))
		return 0;
	return i + len == n || strchr(" ,.;:", s[i + len]) ? len : 0;
}

/*
 * "[1]" at byte i, with a space before it, is no less a mark between a word and
 * a stop, behind another number and at the end of a text.
 */
static bool
is_parted_mark(const char *s, size_t i, size_t n, size_t len)
{
	const char *stop = i + len < n ? strchr(",.;:", s[i + len]) : NULL;

	if (i < 2)
		return false;
	return char_is_digit(s[i - 2]) || (stop && char_is_word(s[i - 2])) ||
	       (i + len == n && strchr(",.;:", s[i - 2]));
}

/*
 * The same as a mark: right behind a word or a stop; a line's end may have put
 * it first.
 */
static size_t
call_at(const char *s, size_t i, size_t n, char open, unsigned *number)
{
	size_t len;

	if (open == '(')
		return round_at(s, i, n, number);
	len = bracket_at(s + i, n - i, open, number);
	if (!len || i == 0)
		return len && len < n && s[len] != ' ' ? len : 0;
	return s[i - 1] != ' ' || is_parted_mark(s, i, n, len) ? len : 0;
}

static bool
is_number(const char *s, size_t n)
{
	return n <= LABEL_DIGITS && char_digits(s, n) == n && *s != '0';
}

static size_t
number_of(const struct notes *notes, const char *s, size_t n)
{
	for (size_t i = 0; i < notes->n; i++)
		if (notes->names[i].n == n && !memcmp(notes->names[i].s, s, n))
			return i + 1;
	return 0;
}

bool
notes_may_be(const char *s, size_t n)
{
	unsigned number;
	const char *at = s, *end = s + n;

	while ((at = memchr(at, '(', (size_t)(end - at))) && end - at > 2 &&
	       !(at[1] == '1' && at[2] == ')'))
		at++;
	if (at && end - at > 2 && round_at(s, (size_t)(at - s), n, &number))
		return true;
	return memchr(s, '[', n) &&
	       (memmem(s, n, "[^", 2) || bracket_at(s, n, '[', &number));
}

static void
collect_names(struct notes *notes, const char *s, size_t n)
{
	const char *end = s + n;

	while ((s = memmem(s, (size_t)(end - s), "[^", 2)) != NULL) {
		size_t len = name_at(s, (size_t)(end - s));

		if (len && notes->n < NAMES && !number_of(notes, s + 2, len)) {
			notes->named = notes->named || !is_number(s + 2, len);
			notes->names[notes->n].s = s + 2;
			notes->names[notes->n++].n = len;
		}
		s += 2;
	}
}

/* Numbers in simple brackets while they are counted. */
struct squares {
	bool called[NAMES], there[NAMES]; /* in the text; below it */
	unsigned last;			  /* of those that are there */
};

/* Those in round ones. */
struct series {
	unsigned called; /* the last of those in the text */
	unsigned last;	 /* of those that are there */
	unsigned most;	 /* of all resolutions */
};

/* "word[1]", and far below "[1] Report"; each resolution may begin anew. */
static void
count_square(struct squares *t, const char *s, size_t n)
{
	unsigned number;
	size_t len = bracket_at(s, n, '[', &number);

	if (len && len < n && s[len] == ' ' && number < NAMES &&
	    t->called[number] && (number > t->last || number == 1)) {
		t->there[number] = true;
		t->last = number;
	}
	for (const char *at = s; (at = memchr(at, '[', n - (size_t)(at - s)));
	     at++)
		if (call_at(s, (size_t)(at - s), n, '[', &number) &&
		    number < NAMES)
			t->called[number] = true;
}

/*
 * The greatest number, where nearly all are called and there; 0 where they are
 * something else.
 */
static unsigned
judge_squares(const struct squares *t)
{
	unsigned most = 0, any = 0, both = 0;

	for (unsigned i = 1; i < NAMES; i++) {
		any += t->called[i];
		both += t->there[i];
		if (t->there[i])
			most = i;
	}
	return both * 100 >= any * BELIEVED ? most : 0;
}

/* "word (1)", and far below "(1) Report". */
static void
count_round(struct series *t, const char *s, size_t n)
{
	unsigned number;
	size_t len = bracket_at(s, n, '(', &number);

	if (len && len < n && s[len] == ' ' && number == t->last + 1 &&
	    number <= t->called) {
		t->last = number;
		t->most = number > t->most ? number : t->most;
	}
	for (size_t i = 1; i < n; i++) {
		if (s[i] != '(' || !call_at(s, i, n, '(', &number))
			continue;
		if (number == 1 && t->called && t->called == t->last)
			t->called = t->last = 0;
		if (number == t->called + 1)
			t->called = number;
	}
}

void
notes_collect(struct notes *notes, struct arena *a, const struct source *src)
{
	struct squares square = { 0 };
	struct series round = { 0 };

	*notes = (struct notes){ .names = arena_array(a, NAMES,
						      sizeof *notes->names) };
	for (size_t i = 0; i < src->n_lines; i++) {
		const struct source_line *l = &src->lines[i];

		if (l->role != ROLE_UNKNOWN)
			continue;
		collect_names(notes, l->text, l->len);
		count_square(&square, l->text, l->len);
		count_round(&round, l->text, l->len);
	}
	notes->open = '[';
	notes->bracketed = judge_squares(&square);
	if (!notes->bracketed && round.last == round.called) {
		notes->open = '(';
		notes->bracketed = round.most;
	}
}

size_t
notes_mark(const struct notes *notes, const char *s, size_t i, size_t n,
	   unsigned *number)
{
	size_t len = name_at(s + i, n - i), found;

	if (len) {
		found = notes->named ? number_of(notes, s + i + 2, len) : 0;
		*number = (unsigned)found;
		return found ? len + 3 : 0;
	}
	len = notes->bracketed ? call_at(s, i, n, notes->open, number) : 0;
	return len && *number <= notes->bracketed ? len : 0;
}

size_t
notes_label(const struct notes *notes, const char *s, size_t n,
	    unsigned *number)
{
	size_t len = name_at(s, n), end = len + 3;

	if (len && end < n && s[end] == ':') {
		*number = notes->named || !is_number(s + 2, len)
				  ? (unsigned)number_of(notes, s + 2, len)
				  : (unsigned)char_number(s + 2, len);
		for (end++; end < n && s[end] == ' ';)
			end++;
		return *number ? end : 0;
	}
	len = bracket_at(s, n, notes->open, number);
	if (!len || len >= n || s[len] != ' ' || *number > notes->bracketed)
		return 0;
	return len + 1;
}
