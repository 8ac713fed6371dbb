/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two columns, told by where the right one begins, line after line. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/columns.h"
#include "text/utf8.h"

enum {
	GAP = 3,	/* columns of white space between the two */
	LEFT_MOST = 20, /* where the right one can begin */
	RIGHT_MOST = 100,
	INDENT = 6,	   /* of the first lines of its paragraphs */
	BOTH_LEAST = 8,	   /* lines of a page that have both */
	BOTH_SHARE = 35,   /* per cent of its lines */
	ACROSS_SHARE = 20, /* that may reach across */
	SMALL_SHARE = 30,  /* of cells begin with small letters: no table */
	CELL_LEAST = 18,   /* bytes of a cell, on average */
};

/* A line taken apart at its last wide gap before RIGHT_MOST. */
struct cut {
	size_t left;  /* bytes of the left cell */
	size_t right; /* byte where the right one begins; len without */
	size_t at;    /* its column */
};

/* What was counted on a page. */
struct page {
	size_t lines, both, across, small, bytes;
	size_t begin; /* column of the right one; 0: no columns */
};

/* The gap in a line that ends at column `begin` or a little behind it. */
static bool
cut_line(const struct source_line *l, size_t begin, struct cut *out)
{
	size_t column = l->indent, blanks = 0;

	*out = (struct cut){ .left = l->len, .right = l->len };
	if (l->indent >= begin) {
		out->left = out->right = 0;
		return l->indent <= begin + INDENT;
	}
	for (size_t i = 0; i < l->len; i = utf8_next(l->text, l->len, i)) {
		if (l->text[i] == ' ') {
			blanks++;
		} else {
			if (blanks >= GAP && column >= begin &&
			    column <= begin + INDENT) {
				out->left = i - blanks;
				out->right = i;
				out->at = column;
				return true;
			}
			/* It reaches across, or ends too near. */
			if (column >= begin)
				return false;
			blanks = 0;
		}
		column++;
	}
	return true;
}

/*
 * Whether so many spaces stand in a row, as in hardly any line: of three one
 * is at every third byte.
 */
static bool
has_gap(const char *s, size_t n)
{
	for (size_t i = GAP - 1; i < n; i += GAP) {
		size_t from = i, to = i;

		if (s[i] != ' ')
			continue;
		while (from > 0 && s[from - 1] == ' ')
			from--;
		while (to + 1 < n && s[to + 1] == ' ')
			to++;
		if (to - from + 1 >= GAP)
			return true;
	}
	return false;
}

/* The column at which most right cells begin. */
static size_t
find_begin(const struct source *src, size_t from, size_t to)
{
	size_t counts[RIGHT_MOST + 1] = { 0 }, best = 0;

	for (size_t i = from; i < to; i++) {
		const struct source_line *l = &src->lines[i];
		size_t column = l->indent, blanks = 0;

		if (!has_gap(l->text, l->len))
			continue;
		for (size_t at = 0; at < l->len && column <= RIGHT_MOST;
		     at = utf8_next(l->text, l->len, at), column++) {
			if (l->text[at] == ' ') {
				blanks++;
				continue;
			}
			counts[column] += blanks >= GAP && column >= LEFT_MOST;
			blanks = 0;
		}
	}
	for (size_t c = LEFT_MOST; c <= RIGHT_MOST; c++)
		if (counts[c] > counts[best])
			best = c;
	return counts[best] >= BOTH_LEAST / 2 ? best : 0;
}

static void
measure(const struct source *src, size_t from, size_t to, struct page *page)
{
	*page = (struct page){ .begin = find_begin(src, from, to) };
	for (size_t i = from; i < to && page->begin; i++) {
		const struct source_line *l = &src->lines[i];
		struct cut c;

		if (!l->len)
			continue;
		page->lines++;
		if (!cut_line(l, page->begin, &c)) {
			page->across++;
		} else if (c.left && c.right < l->len) {
			page->both++;
			page->small += chars_open_lower(l->text, c.left) +
				       chars_open_lower(l->text + c.right,
							l->len - c.right);
			page->bytes += c.left < l->len - c.right
					       ? c.left
					       : l->len - c.right;
		}
	}
}

static bool
has_columns(const struct page *page)
{
	return page->begin && page->both >= BOTH_LEAST &&
	       page->both * 100 >= page->lines * BOTH_SHARE &&
	       page->across * 100 <= page->lines * ACROSS_SHARE &&
	       page->small * 100 >= 2 * page->both * SMALL_SHARE &&
	       page->bytes >= page->both * CELL_LEAST;
}

/* Where a copy is made. */
struct copy {
	struct arena *arena;
	struct source *out;
	size_t cap;
};

static struct source_line *
put(struct copy *c, const struct source_line *l)
{
	c->out->lines = arena_grow(c->arena, c->out->lines, c->out->n_lines,
				   &c->cap, sizeof *c->out->lines);
	c->out->lines[c->out->n_lines] = *l;
	return &c->out->lines[c->out->n_lines++];
}

/* The cells of one side of lines that none reaches across. */
static void
put_side(struct copy *c, const struct source *src, size_t from, size_t to,
	 const struct page *page, bool right)
{
	for (size_t i = from; i < to; i++) {
		struct source_line *l = put(c, &src->lines[i]);
		struct cut cut;

		cut_line(l, page->begin, &cut);
		if (right) {
			l->indent = l->indent >= page->begin
					    ? l->indent - page->begin
					    : cut.at - page->begin;
			l->text += cut.right;
			l->len -= cut.right;
			l->page_break = 0;
		} else {
			l->text = arena_strndup(c->arena, l->text, cut.left);
			l->len = cut.left;
		}
		if (!l->len)
			l->indent = 0;
	}
}

static void
put_page(struct copy *c, const struct source *src, size_t from, size_t to,
	 const struct page *page)
{
	struct cut cut;

	while (from < to) {
		size_t end = from;

		while (end < to &&
		       cut_line(&src->lines[end], page->begin, &cut))
			end++;
		put_side(c, src, from, end, page, false);
		put_side(c, src, from, end, page, true);
		if (end < to)
			put(c, &src->lines[end++]);
		from = end;
	}
}

static size_t
page_end(const struct source *src, size_t from)
{
	size_t end = from + 1;

	while (end < src->n_lines && !src->lines[end].page_break)
		end++;
	return end < src->n_lines ? end : src->n_lines;
}

const struct source *
columns_plain(struct arena *a, const struct source *src)
{
	struct copy c = { .arena = a };

	for (size_t from = 0, to; from < src->n_lines; from = to) {
		struct page page;

		to = page_end(src, from);
		measure(src, from, to, &page);
		if (has_columns(&page) && !c.out) {
			c.out = arena_array(a, 1, sizeof *c.out);
			*c.out = *src;
			c.out->lines = NULL;
			c.out->n_lines = 0;
			for (size_t i = 0; i < from; i++)
				put(&c, &src->lines[i]);
		}
		if (!c.out)
			continue;
		if (has_columns(&page))
			put_page(&c, src, from, to, &page);
		else
			for (size_t i = from; i < to; i++)
				put(&c, &src->lines[i]);
	}
	return c.out ? c.out : src;
}
