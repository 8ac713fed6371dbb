/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables: a row is a block, its cells parted by tabs.  Where a cell spans
 * others these are empty, so that what stands in a column is in one place.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "akn/akn_walk.h"

enum { COLUMNS = 64 }; /* that spans may make */

struct table {
	struct akn_doc *d;
	int below[COLUMNS]; /* rows that a cell above still reaches into */
	/* The row being put together. */
	struct buf text;
	struct akn_run run;
	size_t cap_marks, column;
	bool said; /* a cell of it is not empty */
};

static int
span_of(const struct akn_node *cell, const char *name)
{
	int n = atoi(akn_attr(cell, name));

	return n < 1 ? 1 : n > COLUMNS ? COLUMNS : n;
}

static void
next_column(struct table *t)
{
	if (t->column++ > 0)
		buf_putc(&t->text, '\t');
}

/* Columns that cells of rows above reach into. */
static void
skip_spanned(struct table *t)
{
	while (t->column < COLUMNS && t->below[t->column] > 0) {
		t->below[t->column]--;
		next_column(t);
	}
}

static void
put_cell(struct table *t, const struct akn_node *cell)
{
	struct akn_hand hand = t->d->hand;
	struct akn_run run;
	int wide = span_of(cell, "colspan"), high = span_of(cell, "rowspan");

	hand.table = true;
	run = akn_run(&hand, cell);
	skip_spanned(t);
	for (int i = 0; i < wide; i++) {
		if (t->column < COLUMNS)
			t->below[t->column] = high - 1;
		next_column(t);
		if (i > 0)
			continue;
		for (size_t k = 0; k < run.n_marks; k++) {
			t->run.marks = arena_grow(t->d->hand.a, t->run.marks,
						  t->run.n_marks, &t->cap_marks,
						  sizeof *t->run.marks);
			run.marks[k].offset += t->text.len;
			t->run.marks[t->run.n_marks++] = run.marks[k];
		}
		buf_add(&t->text, run.text, run.len);
	}
	t->said = t->said || run.len || run.n_marks;
}

/* Empty cells at the end are left out, but a row has a tab. */
static void
trim(struct table *t)
{
	struct buf *b = &t->text;

	while (b->len && b->data[b->len - 1] == '\t')
		b->data[--b->len] = '\0';
	if (t->column > 1 && !memchr(b->data, '\t', b->len))
		buf_putc(b, '\t');
	/* A mark may have been all that was in the last cells. */
	for (size_t i = 0; i < t->run.n_marks; i++)
		if (t->run.marks[i].offset > b->len)
			t->run.marks[i].offset = b->len;
}

static void
put_row(struct table *t, const struct akn_node *tr, struct akn_place at)
{
	buf_clear(&t->text);
	t->run = (struct akn_run){ .first_line = tr->first_line,
				   .last_line = tr->last_line };
	t->cap_marks = t->column = 0;
	t->said = false;
	at.head = true;
	for (struct akn_node *c = tr->first; c; c = c->next) {
		if (c->tag == TAG_TEXT)
			continue;
		at.head = at.head && c->tag == TAG_th;
		put_cell(t, c);
	}
	skip_spanned(t);
	if (!t->said)
		return;
	trim(t);
	t->run.len = t->text.len;
	t->run.text = arena_strndup(t->d->hand.a, t->text.data, t->text.len);
	akn_add(t->d, at, t->run, "");
}

void
akn_walk_table(struct akn_doc *d, struct akn_node *e, struct akn_place at)
{
	struct table t = { .d = d };

	at.kind = AKN_TABLE;
	for (struct akn_node *tr = akn_find(e, TAG_tr); tr;) {
		put_row(&t, tr, at);
		do
			tr = akn_next(tr, e);
		while (tr && tr->tag != TAG_tr);
	}
	buf_free(&t.text);
}
