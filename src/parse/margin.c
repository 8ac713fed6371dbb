/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers in the margin, counted and taken away. */
#include "config.h"

#include <stdint.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/margin.h"

enum {
	DIGITS = 4,	  /* of such a number */
	LINES_LEAST = 10, /* that have one, where each has */
	FIFTHS_LEAST = 3, /* where each fifth has */
	SHARE = 90,	  /* per cent of the lines that ought to have one */
};

/* How lines are counted. */
struct count {
	int step;   /* 1, or 5 */
	bool blank; /* empty lines count, too */
};

/* The number that begins a line and its bytes; 0 without. */
static int
margin_number(const struct source_line *l, size_t *len)
{
	*len = char_digits(l->text, l->len);
	if (*len == 0 || *len > DIGITS ||
	    (*len < l->len && l->text[*len] != ' ' && l->text[*len] != '\t'))
		return 0;
	return char_number(l->text, *len);
}

/* Where counting stands. */
struct margin {
	struct count how;
	int at;	  /* lines since the count began */
	int last; /* the number printed last */
};

/* Whether this line has the number that is due. */
static bool
is_due(struct margin *m, const struct source_line *l, size_t *len)
{
	int value = margin_number(l, len);

	if (l->len == 0 && !m->how.blank)
		return false;
	m->at++;
	if (!value || value % m->how.step)
		return false;
	/* Pages may begin to count anew. */
	if (value == m->how.step && m->last > value)
		m->at = value;
	if (value != m->at)
		return false;
	m->last = value;
	return true;
}

/* Whether so many lines have the number due that it can be no accident. */
static bool
are_numbered(const struct source *src, struct count how)
{
	struct margin m = { .how = how };
	size_t hits = 0, lines = 0, len;

	for (size_t i = 0; i < src->n_lines; i++) {
		lines += src->lines[i].len > 0 || how.blank;
		hits += is_due(&m, &src->lines[i], &len);
	}
	return hits >= (how.step == 1 ? LINES_LEAST : FIFTHS_LEAST) &&
	       hits * 100 >= lines / (size_t)how.step * SHARE;
}

/* Columns between a number and its line, the least of all. */
static size_t
least_gap(const struct source *src, struct count how)
{
	struct margin m = { .how = how };
	size_t least = SIZE_MAX, len;

	for (size_t i = 0; i < src->n_lines; i++) {
		const struct source_line *l = &src->lines[i];

		if (!is_due(&m, l, &len) || len == l->len)
			continue;
		size_t gap = strspn(l->text + len, " \t");

		least = gap < least ? gap : least;
	}
	return least;
}

static const struct source *
without(struct arena *a, const struct source *src, struct count how)
{
	struct source *out = arena_array(a, 1, sizeof *out);
	struct margin m = { .how = how };
	size_t least = least_gap(src, how), len;

	*out = *src;
	out->lines = arena_array(a, src->n_lines + 1, sizeof *out->lines);
	for (size_t i = 0; i < src->n_lines; i++) {
		struct source_line *l = &out->lines[i];

		*l = src->lines[i];
		if (!is_due(&m, l, &len))
			continue;
		size_t gap = strspn(l->text + len, " \t");

		l->text += len + gap;
		l->len -= len + gap;
		l->indent = gap > least ? gap - least : 0;
	}
	return out;
}

const struct source *
margin_plain(struct arena *a, const struct source *src)
{
	static const struct count counts[] = {
		{ 1, true }, { 1, false }, { 5, true }, { 5, false }
	};

	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
		if (are_numbered(src, counts[i]))
			return without(a, src, counts[i]);
	return src;
}
