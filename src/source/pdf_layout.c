/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The pages of a document as the lines of a source.  Footnotes and furniture
 * wait until the paragraph that a page's end has torn is whole.
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include "source/pdf_layout.h"
#include "source/pdf_scan.h"
#include "text/utf8.h"

enum {
	SAMPLE = 200000, /* words that tell the size of the type */
	WIDTH = 2,	 /* characters that are as wide as type is high */
	SPECK_BYTES = 4,
};
static const float SPECK = 0.75f; /* of the type: its height, at most */
static const float TYPE = 1.3f;	  /* higher words are of another type */

/* --- pages --------------------------------------------------------------- */

static void
mirror(struct pdf_page *page)
{
	size_t rtl = 0, ltr = 0;

	for (size_t i = 0; i < page->n_words; i++) {
		enum pdf_direction d = pdf_direction(&page->words[i]);

		rtl += d == RIGHT_TO_LEFT;
		ltr += d == LEFT_TO_RIGHT;
	}
	page->mirrored = rtl > ltr;
	for (size_t i = 0; page->mirrored && i < page->n_words; i++) {
		struct pdf_word *w = &page->words[i];
		float left = w->left;

		w->left = page->width - w->right;
		w->right = page->width - left;
	}
}

/* The size in which most is set. */
static float
type_size(struct arena *a, const struct pdf_pages *pages)
{
	size_t most = pages->n_words < SAMPLE ? pages->n_words : SAMPLE, n = 0;
	const struct pdf_word **words = arena_array(a, most + 1, sizeof *words);

	for (size_t i = 0; i < pages->n; i++)
		for (size_t k = 0; k < pages->at[i].n_words && n < most; k++)
			words[n++] = &pages->at[i].words[k];
	return pdf_median_size(words, n);
}

/* In the same type a word stands right before or behind it. */
static bool
has_neighbour(const struct pdf_page *p, const struct pdf_word *w)
{
	float high = w->bottom - w->top;
	size_t at = (size_t)(w - p->words), n = p->n_words;

	/* poppler gives words in order. */
	for (size_t i = at < 2 ? 0 : at - 2; i < n && i <= at + 2; i++) {
		const struct pdf_word *o = &p->words[i];

		if (o != w && o->top < w->bottom && w->top < o->bottom &&
		    o->left - w->right < high / 2 &&
		    w->left - o->right < high / 2 &&
		    o->bottom - o->top < TYPE * high)
			return true;
	}
	return false;
}

/*
 * What the recognition of a scan made of dirt, or of a rule between columns.
 * No mark is made of these: not an asterisk, nor the comma between two.
 */
static bool
is_speck(const struct pdf_layout *l, const struct pdf_page *p,
	 const struct pdf_word *w)
{
	size_t n = strlen(w->text);
	bool scanned = l->pages->scanned;
	const char *signs = scanned ? ".,'`~^:;_-\\/\"|" : ".'`~^:;_-\\/\"|";

	if (strspn(w->text, "|") == n)
		return true;
	return n < SPECK_BYTES &&
	       (scanned || w->bottom - w->top < SPECK * l->size) &&
	       (strspn(w->text, signs) == n || !strcmp(w->text, "•") ||
		!strcmp(w->text, "·") || (scanned && !strcmp(w->text, "■"))) &&
	       !has_neighbour(p, w);
}

static void
add_page(struct pdf_layout *l, size_t page)
{
	const struct pdf_page *p = &l->pages->at[page];
	const struct pdf_word **words =
		arena_array(l->a, p->n_words + 1, sizeof *words);
	size_t n = 0;

	for (size_t i = 0; i < p->n_words; i++)
		if (!is_speck(l, p, &p->words[i]))
			words[n++] = &p->words[i];
	pdf_zones_add(l, page, words, n);
}

/* --- lines of the source ------------------------------------------------- */

/* The source while it grows. */
struct writer {
	struct pdf_layout *l;
	struct source *out;
	size_t cap;
	size_t page; /* of the last line of text, from 1 */
	bool torn;   /* what comes stands in another frame than that line */
	/* Footnotes and furniture that wait. */
	struct source_line *wait;
	size_t n_wait, cap_wait;
};

static struct source_line
line_of(const struct writer *w, const struct pdf_line *line, size_t page,
	float left)
{
	float em = line->size / WIDTH, in = (line->left - left) / em;
	struct source_line s = { .page = w->l->pages->at[page].sheet + 1,
				 .role = line->role,
				 .begins = line->begins };

	if (line->row) {
		s.text = line->row;
		s.len = strlen(line->row);
		return s;
	}
	s.text = pdf_line_text(w->l->a, line, &s.len);
	s.indent = in > 0.5f && isfinite(in) ? (size_t)(in + 0.5f) : 0;
	return s;
}

static void
put(struct writer *w, struct source_line line)
{
	struct source *out = w->out;

	out->lines = arena_grow(w->l->a, out->lines, out->n_lines, &w->cap,
				sizeof *out->lines);
	line.number = out->n_lines + 1;
	out->lines[out->n_lines++] = line;
}

static void
put_waiting(struct writer *w)
{
	for (size_t i = 0; i < w->n_wait; i++)
		put(w, w->wait[i]);
	w->n_wait = 0;
}

static void
put_text(struct writer *w, struct source_line line)
{
	if (line.begins != BEGINS_NO) {
		put_waiting(w);
		line.page_break = w->torn && w->page;
	}
	w->torn = false;
	w->page = line.page;
	put(w, line);
}

static void
let_wait(struct writer *w, struct source_line line)
{
	w->wait = arena_grow(w->l->a, w->wait, w->n_wait, &w->cap_wait,
			     sizeof *w->wait);
	w->wait[w->n_wait++] = line;
}

static void
write_edges(struct writer *w, size_t page)
{
	for (size_t i = 0; i < w->l->n_edges[page]; i++)
		let_wait(w, line_of(w, &w->l->edges[page][i], page, 0));
}

static void
write_zone(struct writer *w, const struct pdf_zone *z, float left)
{
	w->torn = true;
	for (size_t i = 0; i < z->n; i++) {
		struct source_line line =
			line_of(w, &z->lines[i], z->page, left);

		line.column = (unsigned char)z->column;

		if (line.role == ROLE_TEXT || line.role == ROLE_UNKNOWN)
			put_text(w, line);
		else
			let_wait(w, line);
	}
}

static void
write_all(struct pdf_layout *l, struct source *out)
{
	struct writer w = { .l = l, .out = out };
	size_t page = 0;

	for (size_t i = 0; i < l->n_zones; i++) {
		for (; page <= l->zones[i].page; page++)
			write_edges(&w, page);
		write_zone(&w, &l->zones[i], l->zones[i].left);
	}
	for (; page < l->pages->n; page++)
		write_edges(&w, page);
	put_waiting(&w);
}

static void
line_begin(const struct pdf_layout *l, struct pdf_line *line)
{
	line->role = ROLE_TEXT;
	line->parted = l->pages->parted;
	line->scanned = l->pages->scanned;
	line->swapped = l->pages->swapped;
}

void
pdf_layout_lines(struct arena *a, struct pdf_pages *pages, struct source *out)
{
	struct pdf_layout l = { .a = a, .pages = pages };

	pdf_sheets_order(a, pages);
	for (size_t i = 0; i < pages->n; i++)
		pdf_turn(a, &pages->at[i]);
	pdf_scan_straighten(a, pages);
	for (size_t i = 0; i < pages->n; i++) {
		for (size_t k = 0; k < pages->at[i].n_words; k++)
			pdf_trim(&pages->at[i].words[k]);
		mirror(&pages->at[i]);
	}
	l.size = type_size(a, pages);
	for (size_t i = 0; i < pages->n; i++)
		pdf_watermark_drop(&pages->at[i], l.size);
	pdf_line_numbers_drop(a, pages, l.size);
	pdf_visual_mend(a, pages);
	for (size_t i = 0; i < pages->n; i++)
		add_page(&l, i);
	for (size_t i = 0; i < l.n_zones; i++)
		for (size_t k = 0; k < l.zones[i].n; k++)
			line_begin(&l, &l.zones[i].lines[k]);
	pdf_spaces_usual(&l);
	pdf_letters_number(&l, pages);
	pdf_edges_find(&l);
	pdf_feet_find(&l);
	pdf_endnotes_find(&l);
	pdf_tables_find(&l);
	pdf_begins_find(&l);
	write_all(&l, out);
}
