/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Footnotes and their marks: one footnote for each mark, and for each label.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "parse/build.h"
#include "parse/chars.h"

enum {
	LABELS = 10000, /* labels are below: RAISED_DIGITS digits */
	PAGE = 40,	/* footnotes on one page, at most */
};

/* Marks that are numbers, which asterisks are not. */
static bool
has_marks(const struct build *b)
{
	for (size_t i = 0; i < b->n_drafts; i++)
		for (size_t k = 0; k < b->drafts[i].n_marks; k++)
			if (char_is_digit(*b->drafts[i].marks[k].footnote))
				return true;
	return false;
}

static int
by_number(const void *pa, const void *pb)
{
	const struct footnote *a = pa, *b = pb;
	long d = strtol(a->label, NULL, 10) - strtol(b->label, NULL, 10);

	return d ? (d > 0) - (d < 0)
		 : (a->first_line > b->first_line) -
			       (a->first_line < b->first_line);
}

/* One footnote for each label; the first text of two stays. */
static void
drop_doubles(struct build *b)
{
	struct resolution *r = b->r;
	size_t kept = 0;

	for (size_t i = 0; i < r->n_footnotes; i++) {
		if (kept && !strcmp(r->footnotes[kept - 1].label,
				    r->footnotes[i].label)) {
			if (r->footnotes[i].missing)
				continue;
			build_put_aside(b, r->footnotes[i].text);
			resolution_doubt(
				r,
				(struct doubt){
					.kind = DOUBT_FOOTNOTE_TWICE,
					.where = arena_printf(
						b->arena, "footnote %s",
						r->footnotes[i].label),
					.line = r->footnotes[i].first_line },
				"footnote %s stands twice",
				r->footnotes[i].label);
			continue;
		}
		r->footnotes[kept++] = r->footnotes[i];
	}
	r->n_footnotes = kept;
}

static void
add_missing(struct build *b)
{
	struct resolution *r = b->r;
	bool *there = xcalloc(LABELS, sizeof *there);

	for (size_t i = 0; i < r->n_footnotes; i++)
		there[strtol(r->footnotes[i].label, NULL, 10)] = true;
	for (size_t i = 0; i < b->n_drafts; i++) {
		const struct draft *d = &b->drafts[i];

		for (size_t k = 0; k < d->n_marks; k++) {
			long value = strtol(d->marks[k].footnote, NULL, 10);

			if (there[value])
				continue;
			there[value] = true;
			r->footnotes = arena_grow(
				b->arena, r->footnotes, r->n_footnotes,
				&b->cap_footnotes, sizeof *r->footnotes);
			r->footnotes[r->n_footnotes++] = (struct footnote){
				.label = d->marks[k].footnote,
				.text = "",
				.missing = true,
			};
		}
	}
	free(there);
}

void
footmarks_find(struct build *b)
{
	struct resolution *r = b->r;

	if ((r->n_footnotes || b->foot_end > b->extent.end) && !has_marks(b))
		footmarks_bare(b);
	for (size_t i = 0; i < b->n_drafts; i++) {
		struct draft *d = &b->drafts[i];

		if (d->text.len)
			d->text.len =
				words_tidy(b->words, d->text.data, d->text.len,
					   d->marks, d->n_marks);
	}
	add_missing(b);
	if (r->n_footnotes)
		qsort(r->footnotes, r->n_footnotes, sizeof *r->footnotes,
		      by_number);
	drop_doubles(b);
}

static bool
calls(const struct resolution *r, const char *label)
{
	for (size_t i = 0; i < r->n_paragraphs; i++)
		for (size_t k = 0; k < r->paragraphs[i].n_marks; k++)
			if (!strcmp(r->paragraphs[i].marks[k].footnote, label))
				return true;
	return false;
}

/* What `to' calls and lacks, and `from' has and does not call, is of `to'. */
static void
hand_over(struct resolution *from, struct resolution *to)
{
	size_t tried = 0;

	for (size_t i = 0; i < to->n_footnotes && tried < PAGE; i++) {
		struct footnote *f = &to->footnotes[i];
		long at = f->missing ? resolution_footnote(from, f->label) : -1;

		tried += f->missing;
		if (at < 0 || from->footnotes[at].missing ||
		    calls(from, f->label))
			continue;
		f->missing = false;
		f->text = arena_strdup(to->arena, from->footnotes[at].text);
		f->first_line = from->footnotes[at].first_line;
		f->last_line = from->footnotes[at].last_line;
		from->n_footnotes--;
		memmove(&from->footnotes[at], &from->footnotes[at + 1],
			(from->n_footnotes - (size_t)at) *
				sizeof *from->footnotes);
	}
}

void
footmarks_settle(struct resolution *before, struct resolution *r)
{
	hand_over(r, before);
	hand_over(before, r);
}
