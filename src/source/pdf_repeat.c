/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What stands on other pages too: the same words at the same height, with
 * numbers that stay or grow as pages do.
 */
#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "source/pdf_edge.h"

enum {
	WORDS = 10, /* bytes of a line that is compared by them, at least */
	PAGE_DIGITS = 4,
	OFTEN = 3,	/* pages on which a line stands, at least, */
	OFTEN_MOST = 3, /* and such lines of an edge, at most */
	NEAR_PAGES = 2, /* left pages and right ones have heads of their own */
};
/* Of the document's type. */
static const float NEAR = 0.5f; /* a line of another page is as high, */
static const float FAR = 4;	/* or about, where sheets were scanned */

unsigned
pdf_edge_hash(const struct pdf_line *line)
{
	unsigned h = 5381;

	for (size_t i = 0; i < line->n; i++)
		for (const char *s = line->words[i]->text; *s; s++) {
			bool digit = *s >= '0' && *s <= '9';

			if (digit && s > line->words[i]->text && s[-1] >= '0' &&
			    s[-1] <= '9')
				continue;
			h = h * 33 + (digit ? '0' : (unsigned char)*s);
		}
	return h;
}

static int
by_hash(const void *pa, const void *pb)
{
	const struct edge *a = *(struct edge *const *)pa;
	const struct edge *b = *(struct edge *const *)pb;

	if (a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	if (a->line->base != b->line->base)
		return a->line->base < b->line->base ? -1 : 1;
	return (a->page > b->page) - (a->page < b->page);
}

static int
by_page(const void *pa, const void *pb)
{
	const struct edge *a = *(struct edge *const *)pa;
	const struct edge *b = *(struct edge *const *)pb;

	return (a->page > b->page) - (a->page < b->page);
}

/*
 * The numbers in two words that are alike but for them: each is the same, or
 * has grown by as much as the number of the page.
 */
static bool
grow_alike(const char *a, const char *b, size_t pages)
{
	while (*a && *b) {
		char *end_a, *end_b;
		unsigned long from, to;

		if (*a < '0' || *a > '9' || *b < '0' || *b > '9') {
			a++, b++;
			continue;
		}
		from = strtoul(a, &end_a, 10);
		to = strtoul(b, &end_b, 10);
		if (to != from && to != from + pages)
			return false;
		a = end_a, b = end_b;
	}
	return true;
}

/* "Page 3" and "Page 5" of the next but one, but not "Article 3". */
static bool
are_alike(const struct edge *a, const struct edge *b)
{
	const struct pdf_line *x = a->line, *y = b->line;

	for (size_t i = 0; i < x->n && i < y->n; i++)
		if (!grow_alike(x->words[i]->text, y->words[i]->text,
				b->page - a->page))
			return false;
	return true;
}

/* Of n edges with the same text at the same height, those on near pages. */
static void
mark_near(const struct pdf_layout *l, struct edge **e, size_t n)
{
	size_t near = 1;

	qsort(e, n, sizeof *e, by_page);
	for (size_t i = 1; i < n; i++) {
		size_t apart = e[i]->page - e[i - 1]->page;

		if (apart > 0 && apart <= NEAR_PAGES &&
		    are_alike(e[i - 1], e[i])) {
			e[i]->repeated = e[i - 1]->repeated = true;
			near++;
		}
	}
	for (size_t i = 0; i < n && near >= OFTEN && near * 2 >= l->pages->n;
	     i++)
		e[i]->often = e[i]->repeated;
}

/* So many bytes of words of the one line are words of the other. */
static size_t
in_common(const struct pdf_line *x, const struct pdf_line *y)
{
	size_t sum = 0;

	for (size_t i = 0; i < x->n; i++)
		for (size_t k = 0; k < y->n; k++)
			if (!strcmp(x->words[i]->text, y->words[k]->text)) {
				sum += strlen(x->words[i]->text);
				break;
			}
	return sum;
}

static size_t
bytes_of(const struct pdf_line *x)
{
	size_t sum = 0;

	for (size_t i = 0; i < x->n; i++)
		sum += strlen(x->words[i]->text);
	return sum;
}

/*
 * What is read of a line that stands on two pages differs, and so does where
 * it is found: most of its words are the same.
 */
static bool
are_read_alike(const struct pdf_layout *l, const struct edge *a,
	       const struct edge *b)
{
	size_t least = bytes_of(a->line), other = bytes_of(b->line);

	if (a->foot != b->foot || b->page == a->page ||
	    fabsf(a->line->base - b->line->base) > FAR * l->size)
		return false;
	least = least > other ? least : other;
	return least >= WORDS && in_common(a->line, b->line) * 5 >= least * 3;
}

/* Edges are in the order of pages. */
static void
repeat_scanned(struct pdf_layout *l, struct edges *e)
{
	for (size_t i = 0; i < e->n; i++)
		for (size_t k = i + 1;
		     k < e->n && e->at[k].page <= e->at[i].page + NEAR_PAGES;
		     k++)
			if (are_read_alike(l, &e->at[i], &e->at[k]))
				e->at[i].repeated = e->at[k].repeated = true;
}

/* The number of a page, alone or between dashes; -1: the line is none. */
static long
page_number(const struct pdf_line *line)
{
	size_t at = line->n == 3 && !strcmp(line->words[0]->text, "-");
	const char *s = line->words[at]->text;
	size_t n = strspn(s, "0123456789");

	return line->n == 1 + 2 * at && n && !s[n] && n <= PAGE_DIGITS
		       ? strtol(s, NULL, 10)
		       : -1;
}

/* What stands on the row of the i-th edge of the top of its page. */
static void
mark_row(struct edges *e, size_t i)
{
	const struct pdf_line *line = e->at[i].line;

	while (i > 0 && e->at[i - 1].page == e->at[i].page)
		i--;
	for (size_t page = e->at[i].page; i < e->n && e->at[i].page == page;
	     i++)
		if (!e->at[i].foot && e->at[i].line->top < line->base &&
		    line->top < e->at[i].line->base)
			e->at[i].paged = true;
}

/* Rows at the top of near pages that have their numbers, one after another. */
static void
mark_paged(struct edges *e)
{
	for (size_t i = 0; i < e->n; i++) {
		long from = e->at[i].foot ? -1 : page_number(e->at[i].line);

		for (size_t k = i + 1; from >= 0 && k < e->n; k++) {
			long apart = (long)(e->at[k].page - e->at[i].page);

			if (apart > NEAR_PAGES)
				break;
			if (!apart || e->at[k].foot ||
			    page_number(e->at[k].line) != from + apart)
				continue;
			mark_row(e, i);
			mark_row(e, k);
		}
	}
}

/* Of pages that are alike altogether a few lines more are no heads. */
static void
spare_copies(struct edges *e)
{
	for (size_t i = 0, end; i < e->n; i = end) {
		size_t often = 0;

		for (end = i; end < e->n && e->at[end].page == e->at[i].page &&
			      e->at[end].foot == e->at[i].foot;
		     end++)
			often += e->at[end].often;
		for (size_t k = i; often > OFTEN_MOST && k < end; k++)
			e->at[k].often = false;
	}
}

/* Of edges with the same text, those at the same height. */
void
pdf_edges_repeat(struct pdf_layout *l, struct edges *e)
{
	struct edge **sorted = arena_array(l->a, e->n + 1, sizeof *sorted);

	for (size_t i = 0; i < e->n; i++)
		sorted[i] = &e->at[i];
	qsort(sorted, e->n, sizeof *sorted, by_hash);
	for (size_t i = 0, end; i < e->n; i = end) {
		for (end = i + 1; end < e->n; end++)
			if (sorted[end]->hash != sorted[i]->hash ||
			    sorted[end]->line->base -
					    sorted[end - 1]->line->base >
				    NEAR * l->size)
				break;
		mark_near(l, sorted + i, end - i);
	}
	spare_copies(e);
	mark_paged(e);
	if (l->pages->scanned)
		repeat_scanned(l, e);
}
