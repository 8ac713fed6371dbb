/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which lines of a page are one row of a table, and what its cells say. */
#include "config.h"

#include <math.h>
#include <string.h>

#include "source/pdf_table.h"
#include "text/utf8.h"

enum {
	MOST_HEADS = 3,
	MOST_SIZES = 64,
};
/* Sizes of the type. */
static const float SPACE = 0.5f;   /* between words of a heading, at most */
static const float SMALLER = 0.9f; /* type of headings */
static const float ROOM = 0.1f;	   /* behind a cell, for a space */
/* Of the least distance of two lines: that of two rows, */
static const float APART = 1.15f;
/* and of that of the text's lines. */
static const float LOOSE = 1.2f;

/* One past the words that are one cell with the word `from'. */
static size_t
cell_end(const struct pdf_table *t, const struct pdf_line *line, size_t from,
	 bool head)
{
	size_t c = pdf_table_column(t, line->words[from], line->words[from]);
	size_t to = from + 1;

	for (; to < line->n; to++) {
		const struct pdf_word *a = line->words[to - 1];
		const struct pdf_word *b = line->words[to];

		/* Headings may reach beyond their column. */
		if (head ? b->left - a->right > SPACE * line->size
			 : pdf_table_column(t, b, b) != c)
			break;
	}
	return to;
}

/* What some words of a line say. */
static const char *
text_of(struct arena *a, const struct pdf_line *line, size_t from, size_t to)
{
	struct pdf_line part = *line;
	size_t len;

	part.words += from;
	part.n = to - from;
	return pdf_line_text(a, &part, &len);
}

/* "2022–" / "2024" */
static bool
ends_with_hyphen(const char *s)
{
	static const char *const hyphens[] = { "-", "‐", "‑", "–" };
	size_t n = strlen(s);

	for (size_t i = 0; i < sizeof hyphens / sizeof *hyphens; i++) {
		size_t len = strlen(hyphens[i]);

		if (n > len && !strcmp(s + n - len, hyphens[i]))
			return s[n - len - 1] != ' ';
	}
	return false;
}

static void
join(struct arena *a, struct pdf_cell *cell, struct pdf_cell more)
{
	if (cell->text && *more.text)
		more.text = arena_printf(
			a, "%s%s%s", cell->text,
			ends_with_hyphen(cell->text) ? "" : " ", more.text);
	if (cell->text)
		more.word = cell->word;
	*cell = more;
}

/* Some words of a line as a cell. */
static struct pdf_cell
cell_of(struct arena *a, const struct pdf_line *line, size_t from, size_t to)
{
	const struct pdf_word *first = line->words[from];
	struct pdf_cell cell = { .text = text_of(a, line, from, to),
				 .word = first->right - first->left };

	for (size_t i = from; i < to; i++)
		cell.end = fmaxf(cell.end, line->words[i]->right);
	return cell;
}

void
pdf_table_add(struct arena *a, struct pdf_table *t, const struct pdf_zone *z,
	      const struct pdf_row *r, bool head)
{
	const struct pdf_line *lines = &z->lines[r->first];
	struct pdf_table_row row = { .size = lines->size };

	if (t->n_rows)
		row.down = lines->base - t->base;
	t->base = lines->base;
	for (size_t i = 0; i < r->n; i++)
		for (size_t from = 0, to; from < lines[i].n; from = to) {
			const struct pdf_word **w = lines[i].words;
			size_t c;

			to = cell_end(t, &lines[i], from, head);
			c = pdf_table_column(t, w[from], w[to - 1]);
			join(a, &row.cells[c], cell_of(a, &lines[i], from, to));
		}
	t->rows = arena_grow(a, t->rows, t->n_rows, &t->cap, sizeof *t->rows);
	t->rows[t->n_rows++] = row;
}

static size_t
filled(const struct pdf_table *t, const struct pdf_table_row *r)
{
	size_t n = 0;

	for (size_t c = 0; c < t->columns; c++)
		n += r->cells[c].text != NULL;
	return n;
}

static bool
begins_small(const char *cell)
{
	size_t len;

	return cell && utf8_is_lower(utf8_decode(cell, strlen(cell), &len));
}

/* Figures, or the dash that stands for none. */
static bool
is_figure(const char *cell)
{
	static const char *const signs[] = { "–", "—", "-", "‑" };
	size_t digits = 0;

	for (const char *s = cell; s && *s; s++)
		digits += *s >= '0' && *s <= '9';
	for (size_t i = 0; cell && i < sizeof signs / sizeof *signs; i++)
		if (!strcmp(cell, signs[i]))
			return true;
	return digits * 2 > (cell ? strlen(cell) : 0);
}

/* What the distances of its lines tell. */
struct pitch {
	float least;
	bool told;  /* rows are further apart than lines of a cell */
	bool apart; /* no line is as near as those of a cell are */
	float ends[PDF_COLUMNS]; /* where the longest line of each ends */
};

/* The type of most of its rows. */
static float
size_of(const struct pdf_table *t)
{
	float few[MOST_SIZES];
	size_t n = 0;

	for (size_t i = 0; i < t->n_rows && n < MOST_SIZES; i++)
		few[n++] = t->rows[i].size;
	return pdf_median(few, n);
}

/* Figures stand below figures, as in no cell. */
static bool
have_figures(const struct pdf_table *t, const struct pdf_table_row *above,
	     const struct pdf_table_row *r)
{
	for (size_t c = 1; c < t->columns; c++)
		if (is_figure(above->cells[c].text) &&
		    is_figure(r->cells[c].text))
			return true;
	return false;
}

/* Some lines are further apart than others, and those are no rows. */
static bool
are_told(const struct pdf_table *t, const struct pitch *p)
{
	size_t near = 0, rows = 0;

	for (size_t i = 1; i < t->n_rows; i++) {
		if (t->rows[i].down > APART * p->least)
			continue;
		near++;
		rows += filled(t, &t->rows[i]) == t->columns ||
			have_figures(t, &t->rows[i - 1], &t->rows[i]);
	}
	return near + 1 < t->n_rows && rows * 5 < near;
}

static struct pitch
pitch_of(const struct pdf_table *t)
{
	struct pitch p = { .least = INFINITY };
	float size = size_of(t);

	/* Headings may be set in smaller type. */
	for (size_t i = 1; i < t->n_rows; i++)
		if (t->rows[i].size > SMALLER * size)
			p.least = fminf(p.least, t->rows[i].down);
	p.told = are_told(t, &p);
	p.apart = p.least > LOOSE * t->lead * size;
	for (size_t i = 0; i < t->n_rows; i++)
		for (size_t c = 0; c < t->columns; c++)
			p.ends[c] = fmaxf(p.ends[c], t->rows[i].cells[c].end);
	return p;
}

/* A cell's line goes on below: its next word has no place behind it. */
static bool
is_full(const struct pdf_cell *cell, const struct pdf_cell *below, float end,
	float size)
{
	return end - cell->end < below->word + ROOM * size;
}

/* Each cell of a line goes on with that of the row above it. */
static bool
are_full(const struct pdf_table *t, const struct pdf_table_row *above,
	 const struct pdf_table_row *r, const struct pitch *p)
{
	size_t n = 0;

	for (size_t c = 0; c < t->columns; c++) {
		const struct pdf_cell *cell = &above->cells[c];

		if (!r->cells[c].text || !cell->text)
			continue;
		if (is_figure(cell->text) ||
		    !is_full(cell, &r->cells[c], p->ends[c], r->size))
			return false;
		n++;
	}
	return n > 0;
}

/*
 * Line r goes on with the row above it: by its distance, or else because it
 * lacks what all rows have.
 */
static bool
goes_on(const struct pdf_table *t, const struct pdf_table_row *above,
	const struct pdf_table_row *r, const struct pitch *p)
{
	size_t n = filled(t, r);

	if (p->apart || (p->told && r->down > APART * p->least))
		return false;
	if (p->told)
		return n < t->columns && !have_figures(t, above, r);
	if (!are_full(t, above, r, p))
		return false;
	/* "… and" / "conference   12 000": the figures stand below. */
	if (begins_small(r->cells[0].text))
		return filled(t, above) == 1 ||
		       !is_figure(r->cells[t->columns - 1].text);
	return n == 1 && n < filled(t, above) && !r->cells[0].text &&
	       !is_figure(r->cells[t->columns - 1].text);
}

static bool
are_numerals(const struct pdf_table *t)
{
	size_t seen = 0;

	for (size_t i = 0; i < t->n_rows; i++) {
		const char *s = t->rows[i].cells[0].text;
		size_t n = s ? strlen(s) : 0;

		if (n && (n > 6 || !strchr(".)-", s[n - 1])))
			return false;
		seen += n > 0;
	}
	return seen > 0;
}

bool
pdf_table_finish(struct arena *a, struct pdf_table *t)
{
	struct pitch p = pitch_of(t);
	size_t kept = 0, full = 0;

	for (size_t i = 0; i < t->n_rows; i++) {
		struct pdf_table_row row = t->rows[i];

		if (!kept || !goes_on(t, &t->rows[kept - 1], &row, &p)) {
			t->rows[kept++] = row;
			continue;
		}
		for (size_t c = 0; c < t->columns; c++)
			if (row.cells[c].text)
				join(a, &t->rows[kept - 1].cells[c],
				     row.cells[c]);
	}
	for (size_t i = 0; i < kept; i++)
		full += filled(t, &t->rows[i]) > 1;
	if (full * 2 < kept || kept < 2 || are_numerals(t))
		return false;
	t->n_rows = kept;
	return true;
}

static bool
has_figures(const struct pdf_table *t, const struct pdf_table_row *r)
{
	for (size_t c = 1; c < t->columns; c++)
		if (is_figure(r->cells[c].text))
			return true;
	return false;
}

bool
pdf_table_has_figures(const struct pdf_table *t)
{
	size_t n = 0;

	for (size_t i = 0; i < t->n_rows; i++)
		n += has_figures(t, &t->rows[i]);
	return n * 2 >= t->n_rows;
}

size_t
pdf_table_heads(const struct pdf_table *t)
{
	size_t heads = 0, figures = 0;

	while (heads < t->n_rows && !has_figures(t, &t->rows[heads]))
		heads++;
	for (size_t i = heads; i < t->n_rows; i++)
		figures += has_figures(t, &t->rows[i]);
	return heads <= MOST_HEADS && figures * 2 >= t->n_rows - heads ? heads
								       : 0;
}
