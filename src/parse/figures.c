/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Figures of the Arabic script, made European ones. */
#include "config.h"

#include <stdbool.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/figures.h"

enum { HEAD_LINES = 60 /* whoever uses them has numbered the text so */ };

/* The figure at s, two bytes of UTF-8: "0" for U+0660 and U+06F0; 0: none. */
static char
figure_at(const char *s)
{
	unsigned char a = (unsigned char)s[0], b = (unsigned char)s[1];

	if (a == 0xd9 && b >= 0xa0 && b <= 0xa9)
		return (char)('0' + b - 0xa0);
	if (a == 0xdb && b >= 0xb0 && b <= 0xb9)
		return (char)('0' + b - 0xb0);
	return 0;
}

static bool
has_figures(const struct source_line *l)
{
	const char *at = l->text, *end = l->text + l->len;

	/* Both scripts of letters begin so: nearly no other text does. */
	if (!memchr(at, 0xd9, l->len) && !memchr(at, 0xdb, l->len))
		return false;
	for (; at + 1 < end; at++)
		if (figure_at(at))
			return true;
	return false;
}

/* How many more of them than European ones are in the line. */
static long
count_more(const struct source_line *l)
{
	long more = 0;

	for (size_t i = 0; i < l->len; i++)
		if (char_is_digit(l->text[i]))
			more--;
		else if (figure_at(l->text + i))
			more++;
	return more;
}

/* Most figures of the first lines: one may stand in what was printed. */
static bool
is_numbered_so(const struct source *src)
{
	size_t n = src->n_lines < HEAD_LINES ? src->n_lines : HEAD_LINES;
	bool any = false;
	long more = 0;

	for (size_t i = 0; i < n && !any; i++)
		any = has_figures(&src->lines[i]);
	for (size_t i = 0; any && i < n; i++)
		more += count_more(&src->lines[i]);
	return more > 0;
}

static void
rewrite(struct arena *a, struct source_line *l)
{
	char *out = arena_array(a, l->len + 1, 1);
	size_t n = 0;

	for (size_t i = 0; i < l->len; i++) {
		char figure = figure_at(l->text + i);

		out[n++] = figure ? figure : l->text[i];
		i += figure != 0;
	}
	out[n] = '\0';
	l->text = out;
	l->len = n;
}

const struct source *
figures_plain(struct arena *a, const struct source *src)
{
	struct source *out;

	if (!is_numbered_so(src))
		return src;
	out = arena_array(a, 1, sizeof *out);
	*out = *src;
	out->lines = arena_array(a, src->n_lines + 1, sizeof *out->lines);
	for (size_t i = 0; i < src->n_lines; i++) {
		out->lines[i] = src->lines[i];
		if (has_figures(&out->lines[i]))
			rewrite(a, &out->lines[i]);
	}
	return out;
}
