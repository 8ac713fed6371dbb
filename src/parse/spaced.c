/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which texts are set double, and the empty lines taken away. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/row.h"
#include "parse/spaced.h"
#include "text/utf8.h"

enum {
	LEAST = 24,	  /* lines by which it is judged */
	FEW = 5,	  /* per cent of them that may be as in other texts */
	LONGER = 10,	  /* per cent of them, running heads among those */
	FULL = 75,	  /* per cent of the line that those are longer than */
	WRAPPED = 20,	  /* per cent that are full and go on in the next one */
	CASELESS = 40,	  /* characters of a full line where no case tells */
	TIGHT_LEAST = 24, /* the same where words have no spaces between them */
};

/* Lines of a text that are not empty. */
struct spacing {
	size_t lines;
	size_t tight;			/* with no empty line below them */
	size_t flows;			/* that were never wrapped */
	size_t points[ROW_FLOWING + 1]; /* of so many characters each */
};

/* Most texts tell within some lines that they are set otherwise. */
static bool
is_otherwise(const struct spacing *s)
{
	return s->lines >= LEAST &&
	       (s->tight + s->flows) * 100 > s->lines * FEW;
}

static void
count_line(struct spacing *s, const struct source *src, size_t i)
{
	const struct source_line *l = &src->lines[i];

	if (!l->len)
		return;
	s->lines++;
	s->tight += i + 1 < src->n_lines && l[1].len && !l[1].page_break;
	if (utf8_longer(l->text, l->len, ROW_FLOWING))
		s->flows++;
	else
		s->points[utf8_points(l->text, l->len)]++;
}

/* What a line has at least that was not left short. */
static size_t
full_points(const struct spacing *s)
{
	size_t longer = s->flows, n = ROW_FLOWING;

	while (n > 0 && longer * 100 < s->lines * LONGER)
		longer += s->points[n--];
	return n * FULL / 100;
}

/*
 * The line above is full and has no stop, and l begins as no name in a list
 * does.  Where no case tells, names are shorter.
 */
static bool
goes_on(const struct source_line *above, const struct source_line *l,
	size_t full)
{
	size_t least = char_tight(l->text, l->len) ? TIGHT_LEAST : CASELESS;

	return utf8_longer(above->text, above->len, full) &&
	       !chars_stop(above->text, above->len) &&
	       (chars_open_lower(l->text, l->len) ||
		(full > least && chars_open_caseless(l->text, l->len)));
}

static bool
is_double(const struct source *src)
{
	struct spacing s = { 0 };
	size_t full, wrapped = 0, above = 0;

	for (size_t i = 0; i < src->n_lines; i++) {
		count_line(&s, src, i);
		if (is_otherwise(&s))
			return false;
	}
	if (s.lines < LEAST)
		return false;
	full = full_points(&s);
	for (size_t i = 0; i < src->n_lines; i++) {
		const struct source_line *l = &src->lines[i];

		if (!l->len)
			continue;
		wrapped += goes_on(&src->lines[above], l, full);
		above = i;
	}
	return wrapped * 100 >= s.lines * WRAPPED;
}

/* Some draw the line above footnotes with blanks. */
static bool
is_rule(const struct source_line *l)
{
	return !l->len && (l->indent >= ROW_WIDE_BLANK || l->page_break);
}

const struct source *
spaced_plain(struct arena *a, const struct source *src)
{
	struct source *out;
	size_t gap = 0;

	if (!is_double(src))
		return src;
	out = arena_array(a, 1, sizeof *out);
	*out = *src;
	out->lines = arena_array(a, src->n_lines + 1, sizeof *out->lines);
	out->n_lines = 0;
	for (size_t i = 0; i < src->n_lines; i++) {
		const struct source_line *l = &src->lines[i];

		gap = l->len ? 0 : gap + 1;
		/* The second of each two stays. */
		if (gap % 2 == 0 || is_rule(l))
			out->lines[out->n_lines++] = *l;
	}
	return out;
}
