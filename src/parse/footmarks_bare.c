/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Marks that are bare numbers.
 *
 * A converter that loses superscripts leaves "Countries,1 46/159".  Which
 * numbers are marks is decided by the footnotes themselves: they are called
 * for the first time in their order, so the best rising row of numbers
 * that have a footnote is taken; after that, a number glued to a word calls
 * its footnote again.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "parse/build.h"
#include "parse/candidate.h"
#include "parse/chars.h"

enum {
	VALUES = 1000,	     /* labels are below */
	WORD_LEAST = 4,	     /* bytes of a word that a digit ends */
	ENOUGH_PERCENT = 60, /* of the footnotes called: no more is tried */
};

/* A candidate in its paragraph, and the best row that ends in it. */
struct link {
	struct candidate c;
	size_t draft;
	long weight;
	long from; /* index of the one before it in the row; -1: none */
	bool taken;
};

static const long weights[] = {
	[STRENGTH_NONE] = 0, [STRENGTH_LAST] = 0,  [STRENGTH_SPACED] = 1,
	[STRENGTH_WEAK] = 2, [STRENGTH_GLUED] = 5,
};

struct finder {
	struct build *b;
	bool noted[VALUES]; /* there is a footnote with this number */
	bool called[VALUES];
	struct link *links;
	size_t n, cap;
	long tree[VALUES]; /* Fenwick: link with the best row up to a value */
};

static void
collect(struct finder *f)
{
	struct build *b = f->b;

	for (size_t i = 0; i < b->n_drafts; i++) {
		size_t n;

		/* A cell may hold any number. */
		if (b->drafts[i].part == PART_OTHER)
			continue;
		struct candidate *c =
			candidate_list(b->arena, b->lex, b->drafts[i].text.data,
				       b->drafts[i].text.len, f->noted, &n);

		for (size_t k = 0; k < n; k++) {
			f->links = xgrow(f->links, f->n, &f->cap,
					 sizeof *f->links);
			f->links[f->n++] = (struct link){ .c = c[k],
							  .draft = i,
							  .from = -1 };
		}
	}
}

static long
best_below(const struct finder *f, int value)
{
	long best = -1;

	for (int i = value - 1; i > 0; i -= i & -i)
		if (f->tree[i] >= 0 &&
		    (best < 0 ||
		     f->links[f->tree[i]].weight > f->links[best].weight ||
		     (f->links[f->tree[i]].weight == f->links[best].weight &&
		      f->tree[i] < best)))
			best = f->tree[i];
	return best;
}

/* The best rising row; its links are taken. */
static size_t
choose(struct finder *f, enum strength least)
{
	long end = -1;
	size_t taken = 0;

	for (int i = 0; i < VALUES; i++)
		f->tree[i] = -1;
	for (size_t k = 0; k < f->n; k++) {
		struct link *l = &f->links[k];

		if (l->c.strength < least)
			continue;
		l->from = best_below(f, l->c.value);
		l->weight = weights[l->c.strength] +
			    (l->from >= 0 ? f->links[l->from].weight : 0);
		for (int i = l->c.value; i < VALUES; i += i & -i)
			if (f->tree[i] < 0 ||
			    f->links[f->tree[i]].weight < l->weight)
				f->tree[i] = (long)k;
		if (end < 0 || l->weight > f->links[end].weight)
			end = (long)k;
	}
	for (; end >= 0; end = f->links[end].from) {
		f->links[end].taken = true;
		taken++;
	}
	return taken;
}

/* Of a number that no link was taken for: the only one that could be. */
struct last {
	long at; /* index of the link */
	int links;
};

/* ", 3 on his mission": alone behind a stop of the text. */
static bool
is_behind_stop(const struct finder *f, const struct link *l)
{
	const struct draft *d = &f->b->drafts[l->draft];
	size_t at = l->c.start;

	return l->c.strength == STRENGTH_SPACED && at > 1 &&
	       strchr(",;", d->text.data[at - 1]) &&
	       !char_is_digit(d->text.data[at - 2]);
}

/*
 * Where footnotes were called before and behind it, but one between them was
 * not, its number is a mark if it stands there once.
 */
static void
rescue(struct finder *f)
{
	struct last *last = xcalloc(VALUES, sizeof *last);
	int *above = xcalloc(f->n + 1, sizeof *above);
	int below = 0, next = VALUES;
	long before = -1;

	for (size_t k = f->n; k-- > 0;) {
		above[k] = next;
		if (f->links[k].taken)
			next = f->links[k].c.value;
	}
	for (size_t k = 0; k < f->n; k++) {
		const struct link *l = &f->links[k];

		if (l->taken) {
			below = l->c.value;
		} else if (l->c.value > below && l->c.value < above[k]) {
			last[l->c.value].at = (long)k;
			last[l->c.value].links++;
		}
	}
	for (int v = 1; v < VALUES; v++) {
		if (last[v].links != 1 || last[v].at < before)
			continue;
		before = last[v].at;
		f->links[before].taken =
			f->links[before].c.strength == STRENGTH_LAST ||
			is_behind_stop(f, &f->links[before]);
	}
	free(last);
	free(above);
}

/*
 * "S/94569, 29 S/94570 29": behind a stop, and the same number is a mark right
 * behind it.
 */
static bool
is_called_twice(const struct finder *f, size_t k)
{
	const struct link *l = &f->links[k];
	const struct draft *d = &f->b->drafts[l->draft];
	size_t at = l->c.start;

	return k + 1 < f->n && l[1].taken && l[1].draft == l->draft &&
	       l[1].c.value == l->c.value && at > 0 &&
	       strchr(",;", d->text.data[at - 1]);
}

/*
 * The letter that a scan may have read as the digit that ends s, n bytes: with
 * it the word stands elsewhere.
 */
static bool
may_be_letter(struct finder *f, const char *s, size_t n)
{
	static const char *const letters[10] = {
		[0] = "o", [1] = "li", [5] = "s", [6] = "b", [9] = "g"
	};
	const char *as = letters[s[n - 1] - '0'];

	for (; as && *as; as++)
		if (words_know(f->b->words, s, n - 1, *as))
			return true;
	return false;
}

/*
 * "résolution5" far behind where 5 was called, where "résolutions" stands
 * elsewhere, is told of.
 */
static void
suspect_mark(struct finder *f, const struct link *l)
{
	struct draft *d = &f->b->drafts[l->draft];
	size_t from = l->c.start, n;

	while (from > 0 && char_is_word(d->text.data[from - 1]))
		from--;
	n = l->c.end - from;
	if (d->suspect || l->c.end != l->c.start + 1 || n < WORD_LEAST ||
	    !char_is_digit(d->text.data[l->c.start]) ||
	    !may_be_letter(f, d->text.data + from, n))
		return;
	d->suspect = suspect_new(
		f->b->arena,
		(struct suspect){ .kind = SUSPECT_MARK,
				  .text = arena_strndup(f->b->arena,
							d->text.data + from, n),
				  .n = n,
				  .line = d->first_line });
}

/* Alone behind a text's last stop, whatever the order: nothing else is. */
static void
take_ending(struct finder *f)
{
	bool called[VALUES] = { false };

	for (size_t k = 0; k < f->n; k++)
		called[f->links[k].c.value] |= f->links[k].taken;
	for (size_t k = 0; k < f->n; k++) {
		struct link *l = &f->links[k];

		if (l->c.ends && !called[l->c.value])
			called[l->c.value] = l->taken = true;
	}
}

/* Later numbers, glued or behind the last stop, that were called before. */
static void
repeat(struct finder *f)
{
	int before = 0;

	for (size_t k = f->n; k-- > 0;)
		f->links[k].taken = f->links[k].taken || is_called_twice(f, k);
	for (size_t k = 0; k < f->n; k++) {
		struct link *l = &f->links[k];

		if (l->taken) {
			f->called[l->c.value] = true;
			before = l->c.value;
			continue;
		}
		l->taken = (l->c.strength == STRENGTH_GLUED || l->c.ends) &&
			   f->called[l->c.value];
		if (l->taken && l->c.value != before)
			suspect_mark(f, l);
	}
}

static int
by_offset(const void *pa, const void *pb)
{
	const struct mark *a = pa, *b = pb;

	return (a->offset > b->offset) - (a->offset < b->offset);
}

/* Cut the taken numbers of one paragraph out of its text. */
static void
cut(struct finder *f, size_t from, size_t to)
{
	struct build *b = f->b;
	struct draft *d = &b->drafts[f->links[from].draft];
	size_t out = 0, in = 0, before = d->n_marks;
	size_t *stood = arena_array(b->arena, before + 1, sizeof *stood);

	for (size_t i = 0; i < before; i++)
		stood[i] = d->marks[i].offset;
	for (size_t k = from; k < to; k++) {
		const struct candidate *c = &f->links[k].c;

		if (!f->links[k].taken || c->start < in)
			continue;
		/* "5,6": the comma only parts the marks. */
		bool parts = in > 0 && c->start == in + 1 &&
			     d->text.data[in] == ',' && d->n_marks &&
			     d->marks[d->n_marks - 1].offset == out;

		memmove(d->text.data + out, d->text.data + in, c->start - in);
		out += parts ? 0 : c->start - in;
		d->marks = arena_grow(b->arena, d->marks, d->n_marks,
				      &d->cap_marks, sizeof *d->marks);
		d->marks[d->n_marks++] = (struct mark){
			.offset = out,
			.footnote = arena_printf(b->arena, "%d", c->value),
		};
		in = c->end;
		/* Marks that were there before follow what was cut out. */
		for (size_t i = 0; i < before; i++)
			if (stood[i] >= in)
				d->marks[i].offset = stood[i] - (in - out);
	}
	memmove(d->text.data + out, d->text.data + in, d->text.len - in);
	d->text.len -= in - out;
	d->text.data[d->text.len] = '\0';
	if (before)
		qsort(d->marks, d->n_marks, sizeof *d->marks, by_offset);
}

void
footmarks_bare(struct build *b)
{
	struct finder *f = xcalloc(1, sizeof *f);

	f->b = b;
	for (size_t i = 0; i < b->r->n_footnotes; i++) {
		const char *label = b->r->footnotes[i].label;
		int value = char_number(label, strlen(label));

		if (value > 0 && value < VALUES)
			f->noted[value] = true;
	}
	/* The page on which a text ends may go on with the next. */
	for (size_t i = b->extent.end; i < b->foot_end; i++) {
		const struct piece *p = &b->pieces->at[i];
		int value = char_number(p->label, strlen(p->label));

		if (p->kind == PIECE_FOOTNOTE && value > 0 && value < VALUES)
			f->noted[value] = true;
	}
	collect(f);
	/* Some converters leave the mark standing alone: "cooperation 4 and".
	 */
	if (choose(f, STRENGTH_WEAK) * 100 < b->r->n_footnotes * ENOUGH_PERCENT)
		choose(f, STRENGTH_SPACED);
	rescue(f);
	take_ending(f);
	repeat(f);
	for (size_t k = 0, end; k < f->n; k = end) {
		for (end = k;
		     end < f->n && f->links[end].draft == f->links[k].draft;)
			end++;
		cut(f, k, end);
	}
	free(f->links);
	free(f);
}
