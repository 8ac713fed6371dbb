/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is printed round the text: told by standing at the edge of a page, in
 * smaller type or parted from the text by white space, and by standing there
 * on other pages too.
 */
#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "source/pdf_edge.h"

enum {
	EDGE_ROWS = 4,	 /* at each edge, at most */
	EDGE_LINES = 24, /* on these */
	SHORT = 20,	 /* bytes of a page's or a job's number */
};
/* Shares of the document's type. */
static const float SPACE = 0.6f;     /* white space beside an edge */
static const float SMALLER = 0.85f;  /* type of furniture */
static const float SMALL = 0.97f;    /* of what has a symbol beside it */
static const float MASTHEAD = 1.15f; /* type of no furniture */
/* Shares of the page's height. */
static const float LAST = 0.93f; /* nothing but furniture is as low */

/* The end of the row that begins with line i, going up or down. */
static size_t
row_end(struct pdf_line *const *lines, size_t n, size_t i, bool up)
{
	float top = lines[i]->top, bottom = lines[i]->bottom;
	size_t k = i;

	while (up ? k > 0 : k + 1 < n) {
		const struct pdf_line *next = lines[up ? k - 1 : k + 1];
		float middle = (next->top + next->bottom) / 2;

		if (middle < top || middle > bottom)
			break;
		k = up ? k - 1 : k + 1;
	}
	return k;
}

/* White space between the rows that end in lines i and k. */
static float
space_between(struct pdf_line *const *lines, size_t i, size_t k)
{
	return i < k ? lines[k]->top - lines[i]->bottom
		     : lines[i]->top - lines[k]->bottom;
}

/* A page's number, a job's: short, and digits are in it. */
static bool
is_number(const struct pdf_line *line)
{
	size_t bytes = 0;
	bool digit = false;

	for (size_t i = 0; i < line->n; i++) {
		const char *s = line->words[i]->text;

		bytes += strlen(s);
		digit = digit || strpbrk(s, "0123456789");
	}
	return digit && bytes <= SHORT;
}

/* "/..." at the foot of a page says that the document goes on. */
static bool
says_more(const struct pdf_line *line)
{
	return line->n == 1 && (!strcmp(line->words[0]->text, "/...") ||
				!strcmp(line->words[0]->text, "/…"));
}

/*
 * The size of "A/RES/99/1" and the like, in one of a row's lines that is
 * nothing else; 0: it has none.
 */
static float
symbol_size(struct pdf_line *const *lines, size_t from, size_t to)
{
	for (size_t i = from; i <= to; i++)
		if (is_number(lines[i]) && lines[i]->n <= 2 &&
		    strchr(lines[i]->words[0]->text, '/'))
			return lines[i]->size;
	return 0;
}

static bool
has_letters(const struct pdf_line *line)
{
	for (size_t i = 0; i < line->n; i++)
		if (pdf_direction(line->words[i]) != NEUTRAL)
			return true;
	return false;
}

/* A raised number of the page's text is what this line begins with. */
static bool
is_called(struct pdf_line *const *lines, size_t n, const struct pdf_line *line)
{
	int label = has_letters(line) ? pdf_plain_label(line) : 0;

	for (size_t i = 0; label && i < n; i++)
		if (pdf_calls(lines[i], label))
			return true;
	return false;
}

/* The rows at one edge of a page, of which the text may be the last. */
static void
collect(struct pdf_layout *l, struct edges *e, size_t page,
	struct pdf_line *const *lines, size_t n, bool foot)
{
	size_t first = e->n, parted = e->n, count = 0;
	long i = foot ? (long)n - 1 : 0, step = foot ? -1 : 1;

	for (int row = 0; row < EDGE_ROWS && i >= 0 && i < (long)n; row++) {
		long end = (long)row_end(lines, n, (size_t)i, foot);
		float symbol = !foot && end > i ? symbol_size(lines, (size_t)i,
							      (size_t)end)
						: 0;

		for (; i != end + step && count < EDGE_LINES; i += step) {
			e->at = arena_grow(l->a, e->at, e->n, &e->cap,
					   sizeof *e->at);
			e->at[e->n++] = (struct edge){
				.line = lines[i],
				.page = page,
				.foot = foot,
				.hash = pdf_edge_hash(lines[i]),
				.beside = symbol,
				.footnote =
					foot && is_called(lines, n, lines[i]),
			};
			count++;
		}
		i = end + step;
		for (size_t k = first; !row && k < e->n; k++)
			e->at[k].tight =
				i >= 0 && i < (long)n &&
				space_between(lines, (size_t)end, (size_t)i) <=
					SPACE * l->size;
		if (i >= 0 && i < (long)n && parted == first &&
		    space_between(lines, (size_t)end, (size_t)i) >
			    SPACE * l->size)
			parted = e->n;
	}
	for (size_t k = first; k < parted; k++)
		e->at[k].parted = true;
}

/* On the first page a masthead has the symbol, in type of the text's size. */
static bool
is_head(const struct pdf_layout *l, const struct edge *e)
{
	return e->beside > 0 &&
	       (e->page > 0 ||
		fminf(e->line->size, e->beside) < SMALL * l->size);
}

static bool
is_furniture(const struct pdf_layout *l, const struct edge *e)
{
	const struct pdf_page *page = &l->pages->at[e->page];
	const struct pdf_line *line = e->line;
	float middle = (line->top + line->bottom) / 2;

	if (e->footnote || pdf_is_raised(line, line->words[0]))
		return false; /* like one of another page */
	if (e->foot && says_more(line))
		return true;
	if (e->foot && middle > LAST * page->height &&
	    (is_number(line) || (e->parted && !e->low)))
		return true;
	if (e->often || (e->paged && e->parted))
		return true;
	if (line->size > MASTHEAD * l->size)
		return false;
	if (e->parted ? e->repeated || is_head(l, e)
		      : e->repeated && (is_number(line) || e->beside > 0))
		return true;
	return !e->foot && e->parted && line->size < SMALLER * l->size;
}

static bool
may_be_furniture(const struct edge *e)
{
	return e->parted &&
	       (!e->foot || (is_number(e->line) && !e->footnote &&
			     !pdf_is_raised(e->line, e->line->words[0])));
}

/* What parts a page's edge from its text ends where the masthead is. */
static void
spare_mastheads(const struct pdf_layout *l, struct edges *e)
{
	for (size_t i = 0, end; i < e->n; i = end) {
		bool masthead = false;

		for (end = i; end < e->n && e->at[end].page == e->at[i].page &&
			      e->at[end].foot == e->at[i].foot;
		     end++)
			masthead = masthead ||
				   (!e->at[end].foot && !e->at[end].paged &&
				    e->at[end].line->size > MASTHEAD * l->size);
		for (size_t k = i; masthead && k < end; k++)
			e->at[k].parted = e->at[k].repeated = false;
	}
}

/* Text of some page goes on as low as nothing but furniture is elsewhere. */
static void
mark_low(const struct pdf_layout *l, struct edges *e)
{
	bool low = false;

	for (size_t i = 0; i < e->n && !low; i++) {
		const struct edge *at = &e->at[i];
		float high = l->pages->at[at->page].height,
		      middle = (at->line->top + at->line->bottom) / 2;

		low = at->foot && (at->tight || !at->parted) && !at->repeated &&
		      middle > LAST * high && !is_number(at->line);
	}
	for (size_t i = 0; i < e->n; i++)
		e->at[i].low = low;
}

static int
by_place(const void *pa, const void *pb)
{
	const struct pdf_line *a = *(struct pdf_line *const *)pa;
	const struct pdf_line *b = *(struct pdf_line *const *)pb;

	if (a->base != b->base)
		return a->base < b->base ? -1 : 1;
	return (a->left > b->left) - (a->left < b->left);
}

/* The lines of the zones from `from' to `to', which are of one page. */
static void
collect_page(struct pdf_layout *l, struct edges *e, size_t from, size_t to)
{
	struct pdf_line **lines;
	size_t n = 0, all = 0;

	for (size_t i = from; i < to; i++)
		all += l->zones[i].n;
	lines = arena_array(l->a, all + 1, sizeof *lines);
	for (size_t i = from; i < to; i++)
		for (size_t k = 0; k < l->zones[i].n; k++)
			lines[n++] = &l->zones[i].lines[k];
	qsort(lines, n, sizeof *lines, by_place);
	collect(l, e, l->zones[from].page, lines, n, false);
	collect(l, e, l->zones[from].page, lines, n, true);
}

/* Take furniture out of a zone. */
static void
clear_zone(struct pdf_layout *l, struct pdf_zone *z, size_t *caps)
{
	size_t kept = 0, page = z->page;

	for (size_t i = 0; i < z->n; i++) {
		if (z->lines[i].role != ROLE_FURNITURE) {
			z->lines[kept++] = z->lines[i];
			continue;
		}
		l->edges[page] =
			arena_grow(l->a, l->edges[page], l->n_edges[page],
				   &caps[page], sizeof **l->edges);
		l->edges[page][l->n_edges[page]++] = z->lines[i];
	}
	z->n = kept;
}

void
pdf_edges_find(struct pdf_layout *l)
{
	struct edges e = { 0 };
	size_t n = l->pages->n + 1;
	size_t *caps = arena_array(l->a, n, sizeof *caps);

	l->edges = arena_array(l->a, n, sizeof *l->edges);
	l->n_edges = arena_array(l->a, n, sizeof *l->n_edges);
	for (size_t i = 0, end; i < l->n_zones; i = end) {
		for (end = i + 1; end < l->n_zones; end++)
			if (l->zones[end].page != l->zones[i].page)
				break;
		collect_page(l, &e, i, end);
	}
	pdf_edges_repeat(l, &e);
	mark_low(l, &e);
	spare_mastheads(l, &e);
	for (size_t i = 0; i < e.n; i++)
		if (is_furniture(l, &e.at[i]))
			e.at[i].line->role = ROLE_FURNITURE;
		else if (may_be_furniture(&e.at[i]))
			e.at[i].line->role = ROLE_UNKNOWN;
	for (size_t i = 0; i < l->n_zones; i++)
		clear_zone(l, &l->zones[i], caps);
}
