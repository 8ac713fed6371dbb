/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines of a page, and what was printed round the text. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/feet.h"
#include "parse/mark.h"
#include "parse/row.h"
#include "text/eight.h"
#include "text/utf8.h"

enum {
	FLOWING_SHARE = 10, /* one row in so many is long: all flow */
	WRAP_PERCENT = 80,  /* of the width: a wrapped row has them */
	INDENTS = 4,	    /* rows that make an indented text */
	HEADING_MOST = 32,  /* bytes of "Notes" */
	WINDOW = 64,	    /* rows that share a width and a margin */
	BULLET_MOST = 3,    /* bytes of one */
	/* Rows of a text share their right edge, but for one in so many. */
	EDGE_SHARE = 5,
	BEYOND_SHARE = 6,
	HEADING_SHARE = 12, /* one row in so many is a heading, at most */
	LONG_PAIRS = 2,	    /* of rows as long as the longest: that is usual */
	EDGE_PERCENT = 85,  /* of a width: rows as far right belong to it */
};

/* --- what one line says --- */

static bool
is_rule(const char *s, size_t n)
{
	size_t marks = 0, len;

	for (size_t i = 0; i < n; i += len) {
		uint32_t c = utf8_decode(s + i, n - i, &len);

		if (c == '-' || c == '_' || c == '=' || c == '*' || c == '~' ||
		    c == 0x2014 || c == 0x2013 || c == 0x2500)
			marks++;
		else if (c != ' ' && c != '.')
			return false;
	}
	return marks >= 3;
}

/* --- lines in their surroundings --- */

/* Columns of a line: what is written without spaces is two columns wide. */
static size_t
columns(const char *s, size_t n)
{
	size_t count = 0, i = 0;

	while (i < n) {
		size_t tight = char_tight(s + i, n - i);

		if (tight) {
			count += 2;
			i += tight;
		} else if (n - i >= EIGHT &&
			   !eight_have_from(eight_at(s + i), CHAR_TIGHT_FROM)) {
			count += eight_begin(eight_at(s + i));
			i += EIGHT;
		} else {
			count += !utf8_is_tail(s[i++]);
		}
	}
	return count;
}

/* Rows that stand in, with one below them that does not. */
static size_t
count_indents(const struct row *rows, size_t from, size_t to, size_t margin)
{
	size_t n = 0;

	for (size_t i = from; i + 1 < to; i++)
		n += rows[i].kind == ROW_TEXT && rows[i + 1].kind == ROW_TEXT &&
		     rows[i].indent >= margin + ROW_INDENT &&
		     rows[i + 1].indent < margin + ROW_INDENT;
	return n;
}

/* "[on the report of ...]", and what is below it: brackets part rows. */
static bool
is_parted(const struct row *r)
{
	return r->text[r->len - 1] == ']' || *r[1].text == '[';
}

/* More than `most` rows end near the right edge, with one below them. */
static bool
are_wrapped(const struct row *rows, size_t from, size_t to, size_t width,
	    size_t most)
{
	size_t n = 0;

	for (size_t i = from; i + 1 < to && n <= most; i++) {
		size_t end = rows[i].indent + rows[i].points;

		/* Paragraphs of one line end in stops, whatever their width. */
		n += rows[i].kind == ROW_TEXT && rows[i + 1].kind == ROW_TEXT &&
		     end <= ROW_FLOWING && end * 100 >= width * WRAP_PERCENT &&
		     !chars_stop(rows[i].text, rows[i].len) &&
		     !is_parted(&rows[i]);
	}
	return n > most;
}

/*
 * The width without the few rows that are longer by far than the others: who
 * puts words together that were parted at the ends of lines makes such.
 * ends: how many of `text` rows end in each column up to ROW_FLOWING.
 */
static size_t
usual_width(const unsigned short *ends, size_t text, size_t longest)
{
	size_t beyond = 0, shared = 0, low = longest + 1;

	for (size_t width = longest; width > 0; width--) {
		while (low > 0 && low * 100 > width * EDGE_PERCENT)
			shared += ends[--low];
		if (beyond * BEYOND_SHARE > text)
			break;
		if (shared * EDGE_SHARE >= text)
			return width * 100 < longest * EDGE_PERCENT ? width
								    : longest;
		beyond += ends[width];
		shared -= ends[width];
	}
	return longest;
}

/*
 * Rows as long as the longest stand one below the other: a text among many
 * short rows, as lists of names are, and no words put together.
 */
static bool
has_long_text(const struct row *rows, size_t from, size_t to, size_t longest)
{
	size_t pairs = 0;
	bool above = false, at;

	for (size_t i = from; i < to && pairs < LONG_PAIRS; i++) {
		size_t end = rows[i].indent + rows[i].points;

		at = rows[i].kind == ROW_TEXT && end <= longest &&
		     end * 100 >= longest * EDGE_PERCENT;
		pairs += at && above;
		above = at;
	}
	return pairs == LONG_PAIRS;
}

/* What is true of the rows from `from` to `to`. */
static void
measure_window(const struct row *rows, size_t from, size_t to,
	       struct row *about)
{
	unsigned short ends[ROW_FLOWING + 1] = { 0 };
	size_t text = 0, flowing = 0, usual;

	*about = (struct row){ .margin = (size_t)-1 };
	for (size_t i = from; i < to; i++) {
		size_t width = rows[i].indent + rows[i].points;

		if (rows[i].kind != ROW_TEXT)
			continue;
		text++;
		if (width > ROW_FLOWING) {
			flowing++;
		} else {
			ends[width]++;
			if (about->width < width)
				about->width = width;
		}
		if (about->margin > rows[i].indent)
			about->margin = rows[i].indent;
	}
	usual = usual_width(ends, text, about->width);
	if (usual == about->width ||
	    !has_long_text(rows, from, to, about->width))
		about->width = usual;
	about->flowing = flowing * FLOWING_SHARE > text;
	/* Of many rows a few are headings as wide as the text. */
	about->unwrapped =
		about->flowing || !are_wrapped(rows, from, to, about->width,
					       flowing + text / HEADING_SHARE);
	about->unbroken = about->unwrapped &&
			  !are_wrapped(rows, from, to, about->width, 0);
	about->indented =
		count_indents(rows, from, to, about->margin) >= INDENTS;
}

static void
measure(struct row *rows, size_t n)
{
	for (size_t at = 0; at < n; at += WINDOW) {
		struct row about;

		measure_window(rows, at > WINDOW ? at - WINDOW : 0,
			       at + 2 * WINDOW < n ? at + 2 * WINDOW : n,
			       &about);
		for (size_t i = at; i < at + WINDOW && i < n; i++) {
			rows[i].width = about.width;
			rows[i].margin = about.margin;
			rows[i].flowing = about.flowing;
			rows[i].unwrapped = about.unwrapped;
			rows[i].unbroken = about.unbroken;
			rows[i].indented = about.indented;
		}
	}
}

/*
 * Some converters leave of a page's end only the space with which the next
 * begins: a line that stands one column in, where all others stand at 0.
 */
static void
mark_spaced_pages(struct row *rows, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		const struct row *before = &rows[i - 1];

		if (rows[i].kind == ROW_TEXT && rows[i].indent == 1 &&
		    rows[i].role == ROLE_UNKNOWN && rows[i].margin == 0 &&
		    !rows[i].flowing && !strchr("-*|", rows[i].text[0]) &&
		    (before->kind != ROW_TEXT || before->indent == 0))
			rows[i].page = true;
	}
}

/* "Notes" over the first footnote is what a rule is. */
static void
mark_headings(const struct lexicon *lex, struct row *rows, size_t n)
{
	enum label_style style;
	size_t len, next;
	int value;

	for (size_t i = 0; i < n; i++) {
		const struct row *r = &rows[i];

		if (r->kind != ROW_TEXT || r->role != ROLE_UNKNOWN ||
		    r->len > HEADING_MOST ||
		    !lexicon_find(lex, "notes", r->text, r->len, &len) ||
		    len + (chars_stop(r->text, r->len) == ':') != r->len)
			continue;
		for (next = i + 1; next < n && rows[next].kind == ROW_BLANK;)
			next++;
		if (next == n)
			return;
		mark_label(lex, rows[next].text, rows[next].len, &style,
			   &value);
		if (style != LABEL_NONE && value == 1)
			rows[i].kind = ROW_RULE;
	}
}

struct row *
rows_classify(struct arena *a, const struct source *src,
	      const struct lexicon *lex)
{
	size_t n = src->n_lines;
	struct row *rows = arena_array(a, n + 1, sizeof *rows);

	for (size_t i = 0; i < n; i++) {
		const struct source_line *l = &src->lines[i];

		rows[i] = (struct row){ .text = l->text,
					.len = l->len,
					.indent = l->indent,
					.number = l->number,
					.source_page = l->page,
					.points = columns(l->text, l->len),
					.role = l->role,
					.begins = l->begins,
					.page = l->page_break };
		if (l->len == 0)
			rows[i].kind = ROW_BLANK;
		else if (l->role == ROLE_FURNITURE)
			rows[i].kind = ROW_FURNITURE;
		else if (l->role == ROLE_UNKNOWN && is_rule(l->text, l->len))
			rows[i].kind = ROW_RULE;
	}
	mark_headings(lex, rows, n);
	rows_mark_furniture(a, lex, rows, n);
	rows_gather_labels(a, lex, rows, n);
	rows_gather_numbers(a, lex, rows, n);
	rows_mark_feet(a, lex, rows, n);
	measure(rows, n);
	mark_spaced_pages(rows, n);
	return rows;
}

bool
row_is_early(const struct row *row, const struct row *next, unsigned percent)
{
	size_t word = char_tight(next->text, next->len) ? 2 : 0;
	bool space = !chars_tight(row->text, row->len, next->text, next->len);

	while (word != 2 && word < next->len && next->text[word] != ' ' &&
	       !char_tight(next->text + word, next->len - word)) {
		word++;
		if (next->text[word - 1] == '-')
			break;
	}
	return row->indent + row->points + space + word <=
	       row->width * percent / 100;
}

bool
row_is_bullet(const struct row *row)
{
	static const char *const signs[] = { "-", "\u2013", "\u2014",
					     "\u2022" };

	if (row->len > BULLET_MOST)
		return false;
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
		if (strlen(signs[i]) == row->len &&
		    !memcmp(row->text, signs[i], row->len))
			return true;
	return false;
}
