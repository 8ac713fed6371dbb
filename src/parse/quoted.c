/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Quotation marks round paragraphs, taken away. */
#include "config.h"

#include <stdint.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/quoted.h"
#include "parse/sign.h"
#include "text/like.h"

enum { PARAGRAPHS_LEAST = 3 /* that are quoted, where it is no accident */ };

/* Bytes of the quotation mark that begins the line, with its space. */
static size_t
mark_before(const struct source_line *l)
{
	size_t len;

	if (!l->len || like_ascii(l->text, l->len, &len) != '"')
		return 0;
	return len + strspn(l->text + len, " \t");
}

/* Bytes of the one that ends it. */
static size_t
mark_behind(const struct source_line *l)
{
	size_t len, from = l->len;

	while (from > 0 && ((unsigned char)l->text[--from] & 0xc0) == 0x80)
		;
	return l->len && like_ascii(l->text + from, l->len - from, &len) == '"'
		       ? l->len - from
		       : 0;
}

/* "“The Security Council," */
static bool
is_formula(const struct lexicon *lex, const struct source_line *l)
{
	size_t mark = mark_before(l);

	return mark && sign_is_formula(lex, l->text + mark, l->len - mark);
}

/* The next line that is not empty; src->n_lines without. */
static size_t
next_line(const struct source *src, size_t i)
{
	while (++i < src->n_lines && !src->lines[i].len)
		;
	return i;
}

/* A line within a quoted text that begins a paragraph of it. */
static bool
begins(const struct source *src, size_t i)
{
	const struct source_line *above = &src->lines[i - 1];

	return mark_before(&src->lines[i]) &&
	       (!above->len || chars_stop(above->text, above->len));
}

/*
 * The line that ends the quoted text which begins at `from': it has the mark
 * behind it, and no further paragraph follows.  0 where too little is quoted:
 * some mark each paragraph, others only the first and the last.
 */
static size_t
find_end(const struct source *src, size_t from)
{
	size_t end = from, paragraphs = 0, lines = 0;

	for (size_t i = from + 1; i < src->n_lines; i++) {
		size_t next = next_line(src, i);

		lines += src->lines[i].len > 0;
		if (begins(src, i)) {
			paragraphs++;
			end = i;
		}
		if (mark_behind(&src->lines[i]) &&
		    (next == src->n_lines || !begins(src, next)))
			return lines < PARAGRAPHS_LEAST ? 0 : i;
	}
	return paragraphs < PARAGRAPHS_LEAST ? 0 : end;
}

/*
 * The number of "The full text of resolution 2749 (2024) reads as follows:";
 * NULL where a line tells none so.
 */
static const char *
announced(struct arena *a, const struct lexicon *lex,
	  const struct source_line *l)
{
	size_t word;

	if (!l->len || l->text[l->len - 1] != ':')
		return NULL;
	for (size_t i = 0; i < l->len; i++) {
		if ((i > 0 && l->text[i - 1] != ' ') ||
		    !lexicon_find(lex, "title", l->text + i, l->len - i, &word))
			continue;
		i += word;
		i += l->text[i] == ' ';
		word = sign_number(l->text + i, l->len - i);
		if (word)
			return arena_strndup(a, l->text + i, word);
	}
	return NULL;
}

/*
 * The line that announces what begins at `from` is put aside, and its number
 * stands on the empty line below it; on its own where there is none.  False
 * where it announces nothing.
 */
static bool
take_announced(struct arena *a, const struct lexicon *lex, struct source *out,
	       size_t above, size_t from)
{
	struct source_line *l = &out->lines[above];
	const char *number = above < from ? announced(a, lex, l) : NULL;

	if (!number)
		return false;
	if (above + 1 < from)
		l++->role = ROLE_FURNITURE;
	l->text = number;
	l->len = strlen(number);
	return true;
}

/* Take the marks of the text in these lines away. */
static void
unquote(struct arena *a, const struct source *src, struct source *out,
	size_t from, size_t end)
{
	struct source_line *last = &out->lines[end];

	for (size_t i = from; i <= end; i++) {
		struct source_line *l = &out->lines[i];
		size_t mark = i == from || begins(src, i) ? mark_before(l) : 0;

		l->text += mark;
		l->len -= mark;
	}
	/* A mark that stands alone is gone already. */
	last->len -= mark_behind(last);
	last->text = arena_strndup(a, last->text, last->len);
}

/* A quoted text among the lines, and the line above it. */
struct quote {
	size_t from, end;
	size_t above; /* the last line that said something; from: none */
};

/*
 * "Statement by the President of the Security Council" stands above this line:
 * a statement is quoted as it is.
 */
static bool
is_of_statement(const struct source *src, const struct lexicon *lex, size_t i)
{
	while (i-- > 0) {
		const struct source_line *l = &src->lines[i];
		size_t skip = l->len ? strspn(l->text, "#* ") : 0;

		if (skip < l->len &&
		    lexicon_match(lex, "statement", l->text + skip,
				  l->len - skip))
			return true;
	}
	return false;
}

/* The next one from this line on; false where there is none. */
static bool
find_quote(const struct source *src, const struct lexicon *lex, size_t i,
	   struct quote *out)
{
	size_t above = SIZE_MAX;

	for (; i < src->n_lines; i++) {
		if (!src->lines[i].len)
			continue;
		if (is_formula(lex, &src->lines[i])) {
			out->from = i;
			out->above = above < i ? above : i;
			out->end = find_end(src, i);
			if (out->end)
				return !is_of_statement(src, lex, i);
		}
		above = i;
	}
	return false;
}

/* The name of an organ stands above, unquoted: what quotes is a text, too. */
static bool
is_within_text(const struct source *src, const struct lexicon *lex, size_t from)
{
	for (size_t i = 0; i < from; i++)
		if (src->lines[i].len && !mark_before(&src->lines[i]) &&
		    sign_is_formula(lex, src->lines[i].text, src->lines[i].len))
			return true;
	return false;
}

static void
put_aside(struct source *out, size_t from, size_t end)
{
	for (size_t i = from; i < end; i++)
		out->lines[i].role = ROLE_FURNITURE;
}

const struct source *
quoted_plain(struct arena *a, const struct source *src,
	     const struct lexicon *lex)
{
	struct source *out;
	struct quote q;
	size_t behind = 0; /* the last quoted text */
	bool within;

	if (!find_quote(src, lex, 0, &q))
		return src;
	out = arena_array(a, 1, sizeof *out);
	*out = *src;
	out->lines = arena_array(a, src->n_lines + 1, sizeof *out->lines);
	memcpy(out->lines, src->lines, src->n_lines * sizeof *out->lines);
	within = is_within_text(src, lex, q.from);
	do {
		bool told =
			!within && take_announced(a, lex, out, q.above, q.from);

		/* A masthead may stand above a text that is not announced. */
		if (!within && (told || behind))
			put_aside(out, behind, told ? q.above : q.from);
		unquote(a, src, out, q.from, q.end);
		behind = q.end + 1;
	} while (find_quote(src, lex, behind, &q));
	if (!within)
		put_aside(out, behind, src->n_lines);
	return out;
}
