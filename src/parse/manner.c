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

static bool
is_named(const struct manner *m)
{
	return m->heads[HEAD_PREAMBULAR] + m->heads[HEAD_OPERATIVE] >= SEVERAL;
}

/* Numbers of this kind are those of operative paragraphs. */
static bool
are_numbers(const struct manner *m, enum manner_head head)
{
	return m->heads[head] >= SEVERAL && m->first[head] &&
	       !m->heads[HEAD_DOTTED] && !m->heads[HEAD_OPERATIVE];
}

static bool
are_letters(const struct manner *m)
{
	return m->heads[HEAD_CAPITAL] >= SEVERAL && m->first[HEAD_CAPITAL];
}

/* "1." before each: Markdown counts them itself. */
static bool
are_ones(const struct manner *m)
{
	return m->adjacent && m->ones == m->heads[HEAD_DOTTED];
}

/* Whether any line is to be rewritten. */
static bool
is_other(const struct manner *m)
{
	return is_wiki(m) || is_named(m) || are_numbers(m, HEAD_CLOSED) ||
	       are_numbers(m, HEAD_TIGHT) || are_numbers(m, HEAD_BARE) ||
	       are_numbers(m, HEAD_MARKED) || are_numbers(m, HEAD_WORD) ||
	       m->heads[HEAD_BULLET] >= SEVERAL ||
	       m->heads[HEAD_CIRCLE] >= SEVERAL || are_letters(m) ||
	       are_ones(m);
}

/* "2. ", "2 bis. " */
static size_t
print_number(const struct manner_start *start, char *out)
{
	size_t n = start->digits;

	memcpy(out, start->number, n);
	if (start->n_suffix)
		memcpy(out + n, start->suffix, start->n_suffix);
	n += start->n_suffix;
	out[n++] = '.';
	out[n++] = ' ';
	return n;
}

/* --- a line ---------------------------------------------------------- */

/* What stands instead of a beginning: bytes put at out. */
static size_t
print_head(struct manner *m, const struct manner_start *start, char *out)
{
	switch (start->head) {
	case HEAD_PREAMBULAR:
		return is_named(m) ? 0 : SIZE_MAX;
	case HEAD_BULLET:
		return m->heads[HEAD_BULLET] >= SEVERAL ? 0 : SIZE_MAX;
	case HEAD_CIRCLE:
		if (m->heads[HEAD_CIRCLE] < SEVERAL)
			return SIZE_MAX;
		memcpy(out, BULLET, strlen(BULLET));
		return strlen(BULLET);
	case HEAD_CAPITAL:
		if (!are_letters(m))
			return SIZE_MAX;
		memcpy(out, "(a) ", 4);
		out[1] = (char)(*start->number - 'A' + 'a');
		return 4;
	case HEAD_OPERATIVE:
		if (!is_named(m))
			return SIZE_MAX;
		if (start->n_suffix && *start->suffix == '(') {
			memcpy(out, start->suffix, 3);
			out[3] = ' ';
			return 4;
		}
		break;
	case HEAD_SLASH:
		if (!are_numbers(m, HEAD_MARKED))
			return SIZE_MAX;
		memcpy(out, "(a) ", 4);
		out[1] = *start->number;
		return 4;
	case HEAD_DOTTED:
		if (!are_ones(m))
			return SIZE_MAX;
		return (size_t)snprintf(out, ADDED, "%d. ", ++m->given);
	case HEAD_WORD:
		if (!are_numbers(m, HEAD_WORD))
			return SIZE_MAX;
		return (size_t)snprintf(out, ADDED, "%d. ", start->value);
	case HEAD_CLOSED:
	case HEAD_MARKED:
	case HEAD_TIGHT:
	case HEAD_BARE:
		if (!are_numbers(m, start->head))
			return SIZE_MAX;
		break;
	default:
		return SIZE_MAX;
	}
	return print_number(start, out);
}

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
	size_t n = line->len, at = is_wiki(m) ? strspn(s, ": ") : 0, head;
	char *out = arena_array(a, n + ADDED + 1, 1);
	struct manner_start start;

	if (are_ones(m) && sign_is_formula(m->lex, s, n))
		m->given = 0;
	head = manner_start(m->lex, s + at, n - at, &start)
		       ? print_head(m, &start, out)
		       : SIZE_MAX;
	if (head == SIZE_MAX)
		head = 0;
	else
		at += start.len;
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
