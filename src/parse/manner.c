/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Manners of writing, counted and undone. */
#include "config.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/manner.h"
#include "parse/manner_line.h"
#include "parse/sign.h"

#define BULLET "\u2022 "

enum {
	SEVERAL = 2, /* lines that make a manner */
	ADDED = 8,   /* bytes that a rewritten line may grow by */
};

struct manner {
	const struct lexicon *lex;
	size_t wiki; /* lines with apostrophes of wikis */
	size_t heads[HEAD_COUNT];
	bool first[HEAD_COUNT]; /* a number 1 was among them */
	size_t ones;		/* HEAD_DOTTED with that number, */
	size_t adjacent;	/* and of them right below another */
	bool one;		/* the last line was such */
	int given;		/* number of the last, since the formula */
};

/* --- the file -------------------------------------------------------- */

static void
count_one(struct manner *m, const struct manner_start *start)
{
	bool one = start->head == HEAD_DOTTED && start->digits == 1 &&
		   *start->number == '1';

	m->ones += one;
	m->adjacent += one && m->one;
	m->one = one;
}

static void
count(struct manner *m, const struct source *src)
{
	for (size_t i = 0; i < src->n_lines; i++) {
		const char *s = src->lines[i].text;
		size_t n = src->lines[i].len, at;
		struct manner_start start;

		if (!n)
			continue;
		m->wiki += strstr(s, "''") != NULL;
		at = *s == ':' ? strspn(s, ": ") : 0;
		if (!manner_start(m->lex, s + at, n - at, &start)) {
			m->one = false;
			continue;
		}
		/* A line of a sentence may begin with the word, too. */
		if (start.head == HEAD_CIRCLE && i > 0 &&
		    src->lines[i - 1].len &&
		    !chars_stop(src->lines[i - 1].text, src->lines[i - 1].len))
			start.head = HEAD_NONE;
		m->heads[start.head]++;
		count_one(m, &start);
		m->first[start.head] |=
			(start.digits == 1 && *start.number == '1') ||
			(start.head == HEAD_CAPITAL && *start.number == 'A') ||
			start.value == 1;
	}
}

static bool
is_wiki(const struct manner *m)
{
	return m->wiki >= SEVERAL;
}

/* --- which heads are a manner here ------------------------------------ */

static bool
is_named(const struct manner *m, enum manner_head head)
{
	(void)head;
	return m->heads[HEAD_PREAMBULAR] + m->heads[HEAD_OPERATIVE] >= SEVERAL;
}

static bool
are_several(const struct manner *m, enum manner_head head)
{
	return m->heads[head] >= SEVERAL;
}

/* Numbers of this kind are those of operative paragraphs. */
static bool
are_numbers(const struct manner *m, enum manner_head head)
{
	return m->heads[head] >= SEVERAL && m->first[head] &&
	       !m->heads[HEAD_DOTTED] && !m->heads[HEAD_OPERATIVE];
}

/* "a/" is a manner where "3/" is. */
static bool
are_below_numbers(const struct manner *m, enum manner_head head)
{
	(void)head;
	return are_numbers(m, HEAD_MARKED);
}

static bool
are_letters(const struct manner *m, enum manner_head head)
{
	return m->heads[head] >= SEVERAL && m->first[head];
}

/* "1." before each: Markdown counts them itself. */
static bool
are_ones(const struct manner *m, enum manner_head head)
{
	return m->adjacent && m->ones == m->heads[head];
}

/* --- what is printed in place of a head: bytes put at out -------------- */

static size_t
print_nothing(struct manner *m, const struct manner_start *start, char *out)
{
	(void)m, (void)start, (void)out;
	return 0;
}

static size_t
print_bullet(struct manner *m, const struct manner_start *start, char *out)
{
	(void)m, (void)start;
	memcpy(out, BULLET, strlen(BULLET));
	return strlen(BULLET);
}

/* "(A)" as "(a) " */
static size_t
print_capital(struct manner *m, const struct manner_start *start, char *out)
{
	(void)m;
	return (size_t)snprintf(out, ADDED, "(%c) ",
				*start->number - 'A' + 'a');
}

static size_t
print_letter(struct manner *m, const struct manner_start *start, char *out)
{
	(void)m;
	return (size_t)snprintf(out, ADDED, "(%c) ", *start->number);
}

/* "2. ", "2 bis. " */
static size_t
print_number(struct manner *m, const struct manner_start *start, char *out)
{
	size_t n = start->digits;

	(void)m;
	memcpy(out, start->number, n);
	if (start->n_suffix)
		memcpy(out + n, start->suffix, start->n_suffix);
	n += start->n_suffix;
	out[n++] = '.';
	out[n++] = ' ';
	return n;
}

/* "2. "; of "OP2(a)", which stands below the number, "(a) " */
static size_t
print_operative(struct manner *m, const struct manner_start *start, char *out)
{
	if (!start->n_suffix || *start->suffix != '(')
		return print_number(m, start, out);
	return (size_t)snprintf(out, ADDED, "%.3s ", start->suffix);
}

static size_t
print_given(struct manner *m, const struct manner_start *start, char *out)
{
	(void)start;
	return (size_t)snprintf(out, ADDED, "%d. ", ++m->given);
}

static size_t
print_value(struct manner *m, const struct manner_start *start, char *out)
{
	(void)m;
	return (size_t)snprintf(out, ADDED, "%d. ", start->value);
}

/* Heads that are not in it stay as they are. */
static const struct {
	bool (*is_manner)(const struct manner *m, enum manner_head head);
	size_t (*print)(struct manner *m, const struct manner_start *start,
			char *out);
} undo[HEAD_COUNT] = {
	[HEAD_PREAMBULAR] = { is_named, print_nothing },
	[HEAD_OPERATIVE] = { is_named, print_operative },
	[HEAD_BULLET] = { are_several, print_nothing },
	[HEAD_CIRCLE] = { are_several, print_bullet },
	[HEAD_CAPITAL] = { are_letters, print_capital },
	[HEAD_SLASH] = { are_below_numbers, print_letter },
	[HEAD_DOTTED] = { are_ones, print_given },
	[HEAD_WORD] = { are_numbers, print_value },
	[HEAD_CLOSED] = { are_numbers, print_number },
	[HEAD_MARKED] = { are_numbers, print_number },
	[HEAD_TIGHT] = { are_numbers, print_number },
	[HEAD_BARE] = { are_numbers, print_number },
};

static bool
is_undone(const struct manner *m, enum manner_head head)
{
	return undo[head].is_manner && undo[head].is_manner(m, head);
}

/* Whether any line is to be rewritten. */
static bool
is_other(const struct manner *m)
{
	for (int head = 0; head < HEAD_COUNT; head++)
		if (is_undone(m, (enum manner_head)head))
			return true;
	return is_wiki(m);
}

/* --- a line ---------------------------------------------------------- */

/* The apostrophes of wikis: two for italics, three for bold. */
static void
undo_wiki(char *s, size_t *n)
{
	size_t to = 0;

	for (size_t i = 0; i < *n;) {
		size_t run = strspn(s + i, "'");

		if (run < 2 || run > 5) {
			run = run ? run : 1;
			memmove(s + to, s + i, run);
			to += run;
		} else {
			for (size_t k = 1; k < run && k < 4; k++)
				s[to++] = '*';
		}
		i += run;
	}
	s[to] = '\0';
	*n = to;
}

static void
rewrite(struct arena *a, struct manner *m, struct source_line *line)
{
	const char *s = line->text;
	size_t n = line->len, at = is_wiki(m) ? strspn(s, ": ") : 0, head = 0;
	char *out = arena_array(a, n + ADDED + 1, 1);
	struct manner_start start;

	if (is_undone(m, HEAD_DOTTED) && sign_is_formula(m->lex, s, n))
		m->given = 0;
	if (manner_start(m->lex, s + at, n - at, &start) &&
	    is_undone(m, start.head)) {
		head = undo[start.head].print(m, &start, out);
		at += start.len;
	}
	memcpy(out + head, s + at, n - at);
	n = head + n - at;
	out[n] = '\0';
	if (is_wiki(m))
		undo_wiki(out, &n);
	line->text = out;
	line->len = n;
}

const struct source *
manner_plain(struct arena *a, const struct source *src,
	     const struct lexicon *lex)
{
	struct manner m = { .lex = lex };
	struct source *out;

	count(&m, src);
	if (!is_other(&m))
		return src;
	out = arena_array(a, 1, sizeof *out);
	*out = *src;
	out->lines = arena_array(a, src->n_lines + 1, sizeof *out->lines);
	for (size_t i = 0; i < src->n_lines; i++) {
		out->lines[i] = src->lines[i];
		if (out->lines[i].len)
			rewrite(a, &m, &out->lines[i]);
	}
	return out;
}
