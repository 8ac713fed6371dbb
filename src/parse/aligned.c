/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines whose last cell is a figure, one below the other, and those between
 * and right above them: rows of a table.
 */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "parse/aligned.h"
#include "parse/chars.h"
#include "parse/item.h"
#include "text/utf8.h"

enum {
	GAP = 2, /* spaces between cells, at least */
	CELLS_MOST = 24,
	CELL_MOST = 72, /* bytes of a cell */
	ROWS_LEAST = 2, /* with figures, that make a table */
	BETWEEN = 2,	/* lines without figures from one row to the next */
	HEADINGS = 4,	/* lines right above the first row */
};

static size_t
cell_at(const char *s, size_t n, size_t *next)
{
	return chars_cell(s, n, GAP, next);
}

/* How many cells the line has; one where a cell is as long as a sentence. */
static size_t
count_cells(const struct source_line *l)
{
	size_t n = 0, next;

	for (size_t i = 0; i < l->len; i += next, n++)
		if (cell_at(l->text + i, l->len - i, &next) > CELL_MOST)
			return 1;
	return n;
}

/* "0.00690", "1,274.5", "(12.4)", "–", "25%": a figure, or none. */
static bool
is_figure(const char *s, size_t n, bool *digit)
{
	for (size_t i = 0, len; i < n; i += len) {
		len = 1;
		if (char_is_digit(s[i])) {
			*digit = true;
		} else if ((unsigned char)s[i] >= 0x80) {
			uint32_t c = utf8_decode(s + i, n - i, &len);

			if (c != 0x2013 && c != 0x2014 && c != 0x2212)
				return false;
		} else if (!strchr(" .,()-+%*$", s[i])) {
			return false;
		}
	}
	return true;
}

/* Behind a gap the line ends in what may be a figure: few lines do. */
static bool
ends_in_figure(const struct source_line *l)
{
	size_t gap = 0;

	for (size_t i = l->len; i-- > 0 && gap < GAP;) {
		unsigned char c = (unsigned char)l->text[i];

		if (!char_is_digit((char)c) &&
		    !(c && strchr(" .,()-+%*$\u2013\u2014\u2212", c)))
			return false;
		gap = c == ' ' ? gap + 1 : 0;
	}
	return gap == GAP;
}

/* The line has a cell with words, and behind it nothing but figures. */
static bool
is_row(const struct source_line *l)
{
	size_t first, next, n;
	bool digit = false;
	struct item item;

	if (!l->len || l->role != ROLE_UNKNOWN || !ends_in_figure(l))
		return false;
	first = cell_at(l->text, l->len, &next);
	n = count_cells(l);
	if (n < 2 || n > CELLS_MOST || first > CELL_MOST || *l->text == '|' ||
	    (item_read(l->text, l->len, &item) &&
	     (item.style != ITEM_NUMBER || item.len >= first)) ||
	    is_figure(l->text, first, &digit))
		return false;
	for (size_t i = next; i < l->len; i += next)
		if (!is_figure(l->text + i,
			       cell_at(l->text + i, l->len - i, &next), &digit))
			return false;
	return digit;
}

/* A line that may stand between rows: empty, one cell, or several. */
static bool
is_between(const struct source_line *l)
{
	return l->role == ROLE_UNKNOWN && l->len <= CELL_MOST &&
	       !(l->len && chars_stop(l->text, l->len));
}

/* Where the rows end that begin with line i; *rows of them with figures. */
static size_t
find_end(const struct source *src, size_t i, size_t *rows)
{
	size_t end = i, cells = count_cells(&src->lines[i]);

	*rows = 0;
	for (size_t k = i; k < src->n_lines && k <= end + BETWEEN; k++) {
		if (is_row(&src->lines[k]) &&
		    count_cells(&src->lines[k]) == cells) {
			end = k + 1;
			++*rows;
		} else if (!is_between(&src->lines[k])) {
			break;
		}
	}
	return end;
}

/* The first of the lines above line i that are headings of its columns. */
static size_t
find_headings(const struct source *src, size_t i)
{
	size_t first = i;

	for (size_t k = i; k-- > 0 && i - k <= HEADINGS;) {
		const struct source_line *l = &src->lines[k];

		if (!is_between(l))
			break;
		if (l->len && count_cells(l) > 1)
			first = k;
	}
	return first;
}

/* "8/9    21-26048" is a page's, and no row. */
static bool
has_letter(const struct source_line *l)
{
	for (size_t i = 0; i < l->len; i++)
		if (char_is_lower(l->text[i]) || char_is_upper(l->text[i]) ||
		    (unsigned char)l->text[i] >= 0xc3)
			return true;
	return false;
}

static void
rewrite(struct arena *a, struct source_line *l)
{
	struct buf out = BUF_INIT;
	size_t next;

	for (size_t i = 0; i < l->len; i += next) {
		size_t len = cell_at(l->text + i, l->len - i, &next);

		buf_puts(&out, "| ");
		buf_add(&out, l->text + i, len);
		buf_putc(&out, ' ');
	}
	buf_putc(&out, '|');
	l->text = arena_strndup(a, out.data, out.len);
	l->len = out.len;
	buf_free(&out);
}

/* A copy of src, when the first table is found. */
static struct source *
copy(struct arena *a, const struct source *src)
{
	struct source *out = arena_array(a, 1, sizeof *out);

	*out = *src;
	out->lines = arena_array(a, src->n_lines + 1, sizeof *out->lines);
	memcpy(out->lines, src->lines, src->n_lines * sizeof *out->lines);
	return out;
}

const struct source *
aligned_plain(struct arena *a, const struct source *src)
{
	struct source *out = NULL;

	for (size_t i = 0, end, rows; i < src->n_lines; i = end) {
		end = i + 1;
		if (!is_row(&src->lines[i]))
			continue;
		end = find_end(src, i, &rows);
		if (rows < ROWS_LEAST)
			continue;
		if (!out)
			out = copy(a, src);
		for (size_t k = find_headings(src, i); k < end; k++)
			if (has_letter(&out->lines[k]))
				rewrite(a, &out->lines[k]);
	}
	return out ? out : src;
}
