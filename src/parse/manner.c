/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Manners of writing, counted and undone. */
#include "config.h"

#include <stdint.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/manner.h"

enum {
	SEVERAL = 2,	 /* lines that make a manner */
	NUMBER_MOST = 3, /* digits of a paragraph's number */
	ADDED = 8,	 /* bytes that a rewritten line may grow by */
};

/* What the beginning of a line is. */
enum head {
	HEAD_NONE,
	HEAD_PREAMBULAR, /* "PP3 Recalling" */
	HEAD_OPERATIVE,	 /* "OP3bis. Requests" */
	HEAD_DOTTED,	 /* "3. Requests", as the United Nations have it */
	HEAD_CLOSED,	 /* "(3) Requests", "3) Requests" */
	HEAD_TIGHT,	 /* "3.Requests" */
	HEAD_BARE,	 /* "3 Requests" */
	HEAD_BULLET,	 /* "- Recalling" */
	HEAD_COUNT,
};

/* A line taken apart. */
struct start {
	enum head head;
	const char *number; /* its digits */
	size_t digits;
	const char *suffix; /* "bis" */
	size_t n_suffix;
	size_t len; /* bytes up to the text */
};

struct manner {
	const struct lexicon *lex;
	size_t wiki; /* lines with apostrophes of wikis */
	size_t heads[HEAD_COUNT];
	bool first[HEAD_COUNT]; /* a number 1 was among them */
};

static size_t
spaces(const char *s, size_t n, size_t at)
{
	while (at < n && (s[at] == ' ' || s[at] == '\t'))
		at++;
	return at;
}

/* --- what a line begins with ----------------------------------------- */

/* An opening phrase that can begin such a part stands at s. */
static bool
opens(const struct lexicon *lex, const char *s, size_t n, enum part wanted)
{
	enum relation relation;
	enum part part;

	while (n > 0 && strchr("*_'", *s))
		s++, n--;
	return (lexicon_opens_small(lex) || chars_open_upper(s, n)) &&
	       lexicon_opener(lex, s, n, &part, &relation) > 0 &&
	       (part == wanted ||
		(part == PART_OTHER && wanted == PART_OPERATIVE));
}

/* "PP3", "OP 3 bis.", in small letters too. */
static bool
read_named(const char *s, size_t n, struct start *out)
{
	static const char *const suffixes[] = { "bis", "ter", "quater",
						"quinquies", "alt" };
	size_t at;

	/* Hardly any line does, and all are asked. */
	if (n < 2 || (s[1] | 0x20) != 'p' ||
	    (!chars_begin(s, n, "pp") && !chars_begin(s, n, "op")))
		return false;
	at = spaces(s, n, 2);
	out->number = s + at;
	out->digits = char_digits(s + at, n - at);
	if (!out->digits || out->digits > NUMBER_MOST)
		return false;
	at += out->digits;
	for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
		size_t gap = spaces(s, n, at), len = strlen(suffixes[i]);

		if (!chars_begin(s + gap, n - gap, suffixes[i]) ||
		    (gap + len < n && char_is_word(s[gap + len])))
			continue;
		out->suffix = s + gap;
		out->n_suffix = len;
		at = gap + len;
		break;
	}
	out->len = at;
	while (out->len < n && strchr(".:)", s[out->len]))
		out->len++;
	if (out->len < n && s[out->len] != ' ' && s[out->len] != '\t')
		return false;
	out->len = spaces(s, n, out->len);
	out->head = chars_begin(s, n, "pp") ? HEAD_PREAMBULAR : HEAD_OPERATIVE;
	return out->len < n;
}

/* "3.", "(3)", "3)", "3" before an operative opener. */
static bool
read_number(const struct lexicon *lex, const char *s, size_t n,
	    struct start *out)
{
	size_t open = n > 0 && *s == '(', at;

	out->number = s + open;
	out->digits = char_digits(s + open, n - open);
	at = open + out->digits;
	if (!out->digits || out->digits > NUMBER_MOST || at >= n)
		return false;
	out->head = s[at] == ')'	   ? HEAD_CLOSED
		    : open		   ? HEAD_NONE
		    : s[at] == '.'	   ? HEAD_DOTTED
		    : strchr(" \t", s[at]) ? HEAD_BARE
					   : HEAD_NONE;
	if (out->head == HEAD_DOTTED && at + 1 < n && !strchr(" \t", s[at + 1]))
		out->head = HEAD_TIGHT;
	out->len = spaces(s, n, at + (out->head != HEAD_BARE));
	return out->head != HEAD_NONE && out->len < n &&
	       opens(lex, s + out->len, n - out->len, PART_OPERATIVE);
}

static bool
read_bullet(const struct lexicon *lex, const char *s, size_t n,
	    struct start *out)
{
	static const char *const bullets[] = { "-", "*", "+",
					       "\xe2\x80\xa2",	 /* bullet */
					       "\xe2\x80\x93" }; /* en dash */

	for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++) {
		size_t len = strlen(bullets[i]);

		if (n <= len || strncmp(s, bullets[i], len) != 0 ||
		    s[len] != ' ')
			continue;
		out->head = HEAD_BULLET;
		out->len = spaces(s, n, len);
		return opens(lex, s + out->len, n - out->len, PART_PREAMBULAR);
	}
	return false;
}

static struct start
start_of(const struct lexicon *lex, const char *s, size_t n)
{
	struct start out = { 0 };

	if (n > 0 && (read_named(s, n, &out) || read_number(lex, s, n, &out) ||
		      read_bullet(lex, s, n, &out)))
		return out;
	return (struct start){ 0 };
}

/* --- the file -------------------------------------------------------- */

static void
count(struct manner *m, const struct source *src)
{
	for (size_t i = 0; i < src->n_lines; i++) {
		const char *s = src->lines[i].text;
		size_t n = src->lines[i].len, at;
		struct start start;

		if (!n)
			continue;
		m->wiki += strstr(s, "''") != NULL;
		at = *s == ':' ? strspn(s, ": ") : 0;
		start = start_of(m->lex, s + at, n - at);
		m->heads[start.head]++;
		m->first[start.head] |=
			start.digits == 1 && *start.number == '1';
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
are_numbers(const struct manner *m, enum head head)
{
	return m->heads[head] >= SEVERAL && m->first[head] &&
	       !m->heads[HEAD_DOTTED] && !m->heads[HEAD_OPERATIVE];
}

/* Whether any line is to be rewritten. */
static bool
is_other(const struct manner *m)
{
	return is_wiki(m) || is_named(m) || are_numbers(m, HEAD_CLOSED) ||
	       are_numbers(m, HEAD_TIGHT) || are_numbers(m, HEAD_BARE) ||
	       m->heads[HEAD_BULLET] >= SEVERAL;
}

/* --- a line ---------------------------------------------------------- */

/* What stands instead of a beginning: bytes put at out. */
static size_t
print_head(const struct manner *m, const struct start *start, char *out)
{
	size_t n = 0;

	switch (start->head) {
	case HEAD_PREAMBULAR:
		return is_named(m) ? 0 : SIZE_MAX;
	case HEAD_BULLET:
		return m->heads[HEAD_BULLET] >= SEVERAL ? 0 : SIZE_MAX;
	case HEAD_OPERATIVE:
		if (!is_named(m))
			return SIZE_MAX;
		break;
	case HEAD_CLOSED:
	case HEAD_TIGHT:
	case HEAD_BARE:
		if (!are_numbers(m, start->head))
			return SIZE_MAX;
		break;
	default:
		return SIZE_MAX;
	}
	memcpy(out, start->number, start->digits);
	n += start->digits;
	if (start->n_suffix)
		memcpy(out + n, start->suffix, start->n_suffix);
	n += start->n_suffix;
	out[n++] = '.';
	out[n++] = ' ';
	return n;
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
rewrite(struct arena *a, const struct manner *m, struct source_line *line)
{
	const char *s = line->text;
	size_t n = line->len, at = is_wiki(m) ? strspn(s, ": ") : 0, head;
	char *out = arena_array(a, n + ADDED + 1, 1);
	struct start start;

	start = start_of(m->lex, s + at, n - at);
	head = start.head ? print_head(m, &start, out) : SIZE_MAX;
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
