/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which texts have lost their lines, and what is put together to part it. */
#include "config.h"

#include <stdint.h>
#include <string.h>

#include "base/buf.h"
#include "parse/chars.h"
#include "parse/flat.h"
#include "parse/flat_part.h"
#include "parse/sign.h"

enum {
	LOOKED = 700, /* bytes that are looked at to know */
	INNER = 2,    /* paragraphs that begin within lines, at least */
};

static size_t
words_within(const char *s, size_t most)
{
	const char *space = memrchr(s, ' ', most);

	return space ? (size_t)(space - s) : 0;
}

/*
 * Put the lines from `first` to an empty one together; of more than `most`
 * bytes, whole words.
 */
static void
take_run(struct flat *f, const struct source *src, size_t first, size_t most)
{
	struct buf joined = BUF_INIT;
	size_t n = 0;

	f->lines = &src->lines[first];
	while (first + n < src->n_lines && src->lines[first + n].len > 0)
		n++;
	f->starts = arena_array(f->arena, n + 1, sizeof *f->starts);
	f->n_lines = 0;
	for (size_t i = 0; i < n && joined.len < most; i++) {
		if (joined.len)
			buf_add(&joined, " ", 1);
		f->starts[f->n_lines++] = joined.len;
		buf_add(&joined, f->lines[i].text, f->lines[i].len);
	}
	f->n = joined.len > most ? words_within(joined.data, most) : joined.len;
	f->s = arena_strndup(f->arena, joined.data ? joined.data : "", f->n);
	buf_free(&joined);
}

/* Places in a line where a paragraph might begin: ", R", "; 2", ". T". */
static size_t
count_stops(const char *s, size_t n)
{
	size_t count = 0;

	for (size_t i = 0; i + 2 < n; i++) {
		const char *next = s + i + 2;
		size_t digits;

		if (s[i + 1] != ' ' || !memchr(",;.", s[i], 3))
			continue;
		digits = char_digits(next, n - i - 2);
		count += digits ? next[digits] == '.'
				: char_is_upper(*next) || (*next & 0x80);
	}
	return count;
}

/* Most texts have too few of them for a closer look. */
static bool
has_stops(const struct source *src, size_t first)
{
	size_t count = 0, seen = 0;

	for (size_t i = first; i < src->n_lines && src->lines[i].len > 0 &&
			       seen < LOOKED && count < INNER;
	     i++) {
		const struct source_line *l = &src->lines[i];
		size_t n = l->len < LOOKED ? l->len : LOOKED;

		count += count_stops(l->text, n);
		seen += n;
	}
	return count >= INNER;
}

/* More paragraphs begin within its lines than with one. */
static bool
is_broken(const struct flat *f, const struct source *src, size_t first)
{
	struct flat trial = *f;

	if (!has_stops(src, first))
		return false;
	trial.counting = true;
	take_run(&trial, src, first, LOOKED);
	flat_run(&trial);
	return trial.inner >= INNER && trial.inner > trial.outer;
}

/*
 * No capital tells where a paragraph begins: then openers tell it, but
 * sentences have such words too, and only a text in one line is parted by them.
 */
static bool
is_caseless(const struct flat *f, const char *s, size_t n)
{
	return lexicon_opens_small(f->lex) || chars_open_caseless(s, n);
}

/* The first line of the run in which line i is. */
static size_t
run_start(const struct source *src, size_t i)
{
	while (i > 0 && src->lines[i - 1].len > 0)
		i--;
	return i;
}

/* find_flat() where the organ's name is alone in line i. */
static size_t
find_below(const struct flat *f, const struct source *src, size_t i)
{
	size_t first = i;

	if (is_caseless(f, src->lines[i].text, src->lines[i].len))
		return src->n_lines;
	for (i++; i < src->n_lines && src->lines[i].len == 0; i++)
		first = i + 1;
	return first < src->n_lines && is_broken(f, src, first) ? first
								: src->n_lines;
}

/* The line from which on the text has lost its lines; n_lines: it has not. */
static size_t
find_flat(const struct flat *f, const struct source *src)
{
	size_t n = src->n_lines;

	for (size_t i = 0; i < n; i++)
		if (sign_is_formula(f->lex, src->lines[i].text,
				    src->lines[i].len))
			return find_below(f, src, i);
	for (size_t i = 0; i < n; i++) {
		const struct source_line *l = &src->lines[i];
		size_t at = flat_formula(f->lex, l->text, l->len), first;

		if (at == l->len)
			continue;
		first = at > 0 ? run_start(src, i) : i;
		if (l->len > FLAT_LONG ||
		    (!is_caseless(f, l->text + at, l->len - at) &&
		     is_broken(f, src, first)))
			return first;
	}
	return n;
}

const struct source *
flat_plain(struct arena *a, const struct source *src, const struct lexicon *lex)
{
	struct flat f = { .arena = a, .lex = lex };
	size_t first = find_flat(&f, src);

	if (first == src->n_lines)
		return src;
	f.out = arena_array(a, 1, sizeof *f.out);
	*f.out = *src;
	f.cap = f.out->n_lines = first;
	f.out->lines = arena_array(a, first + 1, sizeof *f.out->lines);
	memcpy(f.out->lines, src->lines, first * sizeof *f.out->lines);
	for (size_t i = first; i < src->n_lines; i += f.n_lines) {
		take_run(&f, src, i, SIZE_MAX);
		if (f.n_lines)
			flat_run(&f);
		else
			f.n_lines = 1;
	}
	return f.out;
}
