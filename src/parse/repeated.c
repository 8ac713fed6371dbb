/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands at the edge of several pages, but for digits, is printed. */
#include "config.h"

#include <stdlib.h>

#include "parse/chars.h"
#include "parse/row.h"

enum {
	HEAD_LIMIT = 200, /* bytes of a running head */
	REPEATED = 3,	  /* times that a line stands at an edge */
};

/* A line at the edge of a page, its digits masked. */
struct edge {
	size_t hash, row;
};

static int
by_hash(const void *pa, const void *pb)
{
	const struct edge *a = pa, *b = pb;

	return a->hash != b->hash ? (a->hash < b->hash ? -1 : 1)
				  : (a->row > b->row) - (a->row < b->row);
}

static size_t
masked_hash(const char *s, size_t n)
{
	size_t h = 5381;

	for (size_t i = 0; i < n; i++) {
		char c = char_is_digit(s[i]) ? '0' : s[i];

		if (c != ' ' && !(c == '0' && i && char_is_digit(s[i - 1])))
			h = h * 33 ^ (unsigned char)c;
	}
	return h;
}

void
rows_mark_repeated(struct arena *a, struct row *rows, size_t n)
{
	struct edge *edges = NULL;
	size_t count = 0, cap = 0, last = n;

	for (size_t i = 0; i < n; i++) {
		if (rows[i].page && i > 0) {
			size_t top = rows_next_filled(rows, n, i);

			if (last < n && rows[last].len <= HEAD_LIMIT) {
				edges = arena_grow(a, edges, count, &cap,
						   sizeof *edges);
				edges[count++] = (struct edge){
					masked_hash(rows[last].text,
						    rows[last].len),
					last
				};
			}
			if (top < n && rows[top].len <= HEAD_LIMIT) {
				edges = arena_grow(a, edges, count, &cap,
						   sizeof *edges);
				edges[count++] = (struct edge){
					masked_hash(rows[top].text,
						    rows[top].len),
					top
				};
			}
		}
		if (rows[i].kind == ROW_TEXT)
			last = i;
	}
	if (count > 1)
		qsort(edges, count, sizeof *edges, by_hash);
	for (size_t i = 0, end; i < count; i = end) {
		for (end = i + 1;
		     end < count && edges[end].hash == edges[i].hash;)
			end++;
		for (size_t k = i; end - i >= REPEATED && k < end; k++)
			if (rows[edges[k].row].kind == ROW_TEXT &&
			    rows[edges[k].row].role == ROLE_UNKNOWN)
				rows[edges[k].row].kind = ROW_FURNITURE;
	}
}
