/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Footnotes whose numbers a converter has scattered: below the rule stand
 * texts, and between, before and behind them numbers on lines of their own.
 * Where there are as many numbers as texts, the smallest number belongs to
 * the first text.  And numbers of paragraphs that stand alone above a page's
 * foot, with their words below it.
 */
#include "config.h"

#include <string.h>

#include "parse/abbreviation.h"
#include "parse/chars.h"
#include "parse/mark.h"
#include "parse/row.h"
#include "parse/sign.h"

enum { REGION = 80, UNITS = 32, LABEL_MAX = 999, NUMBER_MOST = 4 };

/* What stands below one rule. */
struct region {
	size_t labels[UNITS]; /* rows that are a number */
	int values[UNITS];
	size_t n_labels;
	size_t units[UNITS]; /* rows that begin a text */
	size_t n_units;
};

static bool
is_label_row(const struct lexicon *lex, const struct row *r, int *value)
{
	enum label_style style;

	return mark_label(lex, r->text, r->len, &style, value) == r->len &&
	       style == LABEL_BARE && *value <= LABEL_MAX;
}

/* A text begins behind a number and behind the end of another text. */
static bool
begins_unit(const struct lexicon *lex, const struct row *before,
	    const struct row *r)
{
	int value;

	return !before || is_label_row(lex, before, &value) ||
	       (chars_stop(before->text, before->len) == '.' &&
		!abbreviation_ends(lex, before->text, before->len) &&
		chars_open_upper(r->text, r->len));
}

/* Rows from `from` to the end of what the rule stands over. */
static void
read_region(const struct lexicon *lex, const struct row *rows, size_t n,
	    size_t from, struct region *out)
{
	const struct row *before = NULL;

	*out = (struct region){ 0 };
	for (size_t i = from; i < n && i < from + REGION; i++) {
		const struct row *r = &rows[i];

		if (r->kind == ROW_BLANK)
			continue;
		if (r->kind != ROW_TEXT || r->page ||
		    (out->n_units && sign_symbol(r->text, r->len) == r->len) ||
		    out->n_labels == UNITS || out->n_units == UNITS)
			return;
		if (is_label_row(lex, r, &out->values[out->n_labels]))
			out->labels[out->n_labels++] = i;
		else if (begins_unit(lex, before, r))
			out->units[out->n_units++] = i;
		before = r;
	}
}

/* The row of the label with this value; n_labels where it is missing. */
static size_t
find_label(const struct region *g, int value)
{
	size_t i = 0;

	while (i < g->n_labels && g->values[i] != value)
		i++;
	return i;
}

static void
put_label(struct arena *a, struct row *rows, size_t unit, int value)
{
	struct row *r = &rows[unit];

	r->text = arena_printf(a, "%d %s", value, r->text);
	r->len = strlen(r->text);
}

void
rows_gather_labels(struct arena *a, const struct lexicon *lex, struct row *rows,
		   size_t n)
{
	int last = 0;

	for (size_t i = 0; i < n; i++) {
		struct region g;
		size_t have = 0;

		if (rows[i].kind != ROW_RULE)
			continue;
		read_region(lex, rows, n, i + 1, &g);
		while (have < g.n_units &&
		       find_label(&g, last + (int)have + 1) < g.n_labels)
			have++;
		if (!have || have < g.n_units)
			continue;
		for (size_t k = 0; k < g.n_units; k++)
			put_label(a, rows, g.units[k], ++last);
		/* Other numbers there are the page's. */
		for (size_t k = 0; k < g.n_labels; k++)
			rows[g.labels[k]].kind =
				g.values[k] <= last &&
						g.values[k] > last - (int)have
					? ROW_BLANK
					: ROW_FURNITURE;
	}
}

/* "2." and nothing else, of digits. */
static bool
is_number_row(const struct row *r)
{
	size_t digits = char_digits(r->text, r->len);

	return r->kind == ROW_TEXT && r->role == ROLE_UNKNOWN && digits &&
	       digits < NUMBER_MOST && digits + 1 == r->len &&
	       r->text[digits] == '.';
}

/* The row of text behind furniture, below row i; n without. */
static size_t
behind_furniture(const struct row *rows, size_t n, size_t i)
{
	bool furniture = false;

	for (i++; i < n && rows[i].kind != ROW_TEXT; i++)
		furniture = furniture || rows[i].kind == ROW_FURNITURE;
	return furniture ? i : n;
}

void
rows_gather_numbers(struct arena *a, const struct lexicon *lex,
		    struct row *rows, size_t n)
{
	for (size_t i = 0, to; i < n; i++) {
		enum relation relation;
		enum part part;
		struct row *r;

		if (!is_number_row(&rows[i]))
			continue;
		to = behind_furniture(rows, n, i);
		if (to == n)
			continue;
		r = &rows[to];
		if (r->role != ROLE_UNKNOWN ||
		    !lexicon_opener(lex, r->text, r->len, &part, &relation))
			continue;
		r->text = arena_printf(a, "%s %s", rows[i].text, r->text);
		r->len = strlen(r->text);
		rows[i].kind = ROW_BLANK;
	}
}
