/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A paragraph that was taken for a footnote is put among the paragraphs. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "correct/correct_int.h"

/* --- making -------------------------------------------------------------- */

/* Whether it is a whole paragraph of the operative part, with the number n. */
static bool
has_number(const struct paragraph *p, int n)
{
	return p->part == PART_OPERATIVE && p->depth == 1 && n > 0 &&
	       atoi(p->num) == n;
}

/*
 * The end of the operative paragraph behind which its number is missing; -1:
 * it is not.
 */
static long
by_number(const struct resolution *r, const struct footnote *f)
{
	int n = atoi(f->label);
	long at = -1;

	for (size_t i = 0; i < r->n_paragraphs; i++) {
		const struct paragraph *p = &r->paragraphs[i];

		if (has_number(p, n))
			return -1;
		if (has_number(p, n - 1) ||
		    (at >= 0 && at + 1 == (long)i && p->depth > 1 &&
		     p->part == PART_OPERATIVE))
			at = (long)i;
	}
	return at;
}

/* The last paragraph that began above the footnote in the source; -1: none. */
static long
by_line(const struct resolution *r, const struct footnote *f)
{
	long at = -1;

	for (size_t i = 0; f->first_line && i < r->n_paragraphs; i++)
		if (r->paragraphs[i].first_line &&
		    r->paragraphs[i].first_line < f->first_line)
			at = (long)i;
	return at;
}

/* Whether but one paragraph ends as c says. */
static long
find_behind(const struct resolution *r, const struct correction *c)
{
	long found = -1;

	for (size_t i = 0; i < r->n_paragraphs; i++) {
		const char *line = place_line(r->arena, r->paragraphs[i].text);

		if (!place_ends(c, line, strlen(line)))
			continue;
		if (found >= 0)
			return -1;
		found = (long)i;
	}
	return found;
}

enum status
correction_unfootnote(const struct resolution *r, size_t i, long behind,
		      struct arena *a, struct correction *out,
		      struct error *err)
{
	const struct footnote *f = &r->footnotes[i];

	if (f->missing)
		return error_set(err, STATUS_USAGE,
				 "the text of footnote %s is not in the file",
				 f->label);
	if (behind < 0)
		behind = by_number(r, f);
	if (behind < 0)
		behind = by_line(r, f);
	if (behind < 0)
		return error_set(err, STATUS_USAGE,
				 "say which paragraph it stands behind");
	*out = correction_begin(r, arena_printf(a, "footnote %s", f->label),
				CORRECTION_UNFOOTNOTE, a);
	noted_quote_before(r, (size_t)behind + 1, a, out);
	remove_quote(a, f->text, out);
	if (find_behind(r, out) < 0)
		return error_set(err, STATUS_USAGE,
				 "another paragraph ends as %s does: it cannot "
				 "be told which one is meant",
				 r->paragraphs[behind].label);
	return correction_check(out, err);
}

/* --- having it made ------------------------------------------------------ */

/* "3." where the paragraph before has the number 2, or stands below it. */
static const char *
number_after(struct resolution *r, size_t before, const char *label)
{
	while (before > 0 && r->paragraphs[before].depth > 1)
		before--;
	return has_number(&r->paragraphs[before], atoi(label) - 1)
		       ? arena_printf(r->arena, "%s.", label)
		       : "";
}

static void
insert_paragraph(struct resolution *r, size_t at, const struct footnote *f)
{
	struct paragraph *all =
		arena_array(r->arena, r->n_paragraphs + 1, sizeof(*all));
	const struct paragraph *before = &r->paragraphs[at - 1];

	memcpy(all, r->paragraphs, at * sizeof(*all));
	memcpy(all + at + 1, r->paragraphs + at,
	       (r->n_paragraphs - at) * sizeof(*all));
	all[at] = (struct paragraph){
		.label = "",
		.part = before->part,
		.depth = before->depth,
		.num = number_after(r, at - 1, f->label),
		.opener = "",
		.text = f->text,
		.len = strlen(f->text),
		.first_line = f->first_line,
		.last_line = f->last_line,
		.page = before->page,
	};
	change_find_opener(r, &all[at]);
	r->paragraphs = all;
	r->n_paragraphs++;
}

static void
take_citations(struct resolution *r, size_t footnote, size_t paragraph)
{
	for (size_t i = 0; i < r->n_citations; i++) {
		struct citation *c = &r->citations[i];

		if (c->place == PLACE_PARAGRAPH && c->index >= paragraph) {
			c->index++;
		} else if (c->place == PLACE_FOOTNOTE && c->index == footnote) {
			c->place = PLACE_PARAGRAPH;
			c->index = paragraph;
		}
	}
}

static void
change_to_paragraph(struct resolution *r, size_t footnote, size_t behind)
{
	struct footnote f = r->footnotes[footnote];
	long *doubts = doubts_places(r);

	insert_paragraph(r, behind + 1, &f);
	take_citations(r, footnote, behind + 1);
	naming_second(r, behind + 1);
	naming_unique(r);
	doubts_follow(r, doubts, behind + 1, 1);
	change_remove_footnote(r, footnote);
	doubts_follow_number(r, behind + 1);
	doubts_look_whole(r);
}

/* Whether a paragraph has the words by itself. */
static bool
is_paragraph(const struct resolution *r, const struct correction *c)
{
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (remove_is_all(c,
				  place_line(r->arena, r->paragraphs[i].text)))
			return true;
	return false;
}

enum correction_state
noted_apply_back(struct resolution *r, const struct correction *c)
{
	size_t n;
	long at = remove_is_of_footnote(c->label)
			  ? remove_find_footnote(r, c, &n)
			  : -1;
	long behind = find_behind(r, c);

	if (at >= 0 && behind >= 0) {
		change_to_paragraph(r, (size_t)at, (size_t)behind);
		return CORRECTION_APPLIED;
	}
	return at < 0 && is_paragraph(r, c) ? CORRECTION_NEEDLESS
					    : CORRECTION_MISFIT;
}
