/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How a document shows where its paragraphs begin: the distance of its lines,
 * and whether white space or indents part them.
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include "source/pdf_begin.h"
#include "text/utf8.h"

/* Chinese numbers in brackets. */
enum { ENCLOSED = 0x3220, ENCLOSED_LAST = 0x3229 };

/*
 * Of a size: another type.  Fonts differ in the room they leave above letters,
 * so that words of one size may be boxes of different heights.
 */
static const float OTHER = 0.25f;

bool
pdf_same_type(const struct pdf_line *a, const struct pdf_line *b)
{
	return fabsf(a->size - b->size) <= OTHER * fmaxf(a->size, b->size);
}

float
pdf_distance(const struct pdf_layout *l, const struct pdf_line *a,
	     const struct pdf_line *b)
{
	bool usual = fabsf(b->size - l->size) <= OTHER * l->size;
	/* What is raised above a line may have pushed it down. */
	float raised = fmaxf(0, b->base - b->size - b->top);
	float d = (b->base - a->base - raised) / (usual ? l->size : b->size);

	return pdf_is_text(a) && pdf_is_text(b) && pdf_same_type(a, b) &&
			       d > 0.5f && d < 3
		       ? d
		       : 0;
}

void
pdf_lead_find(struct pdf_layout *l)
{
	float *all;
	size_t n = 0, most = 1;

	for (size_t i = 0; i < l->n_zones; i++)
		most += l->zones[i].n;
	all = arena_array(l->a, most, sizeof *all);
	for (size_t i = 0; i < l->n_zones; i++) {
		const struct pdf_zone *z = &l->zones[i];

		for (size_t k = 1; k < z->n; k++) {
			float d =
				pdf_distance(l, &z->lines[k - 1], &z->lines[k]);

			if (d > 0)
				all[n++] = d;
		}
	}
	/* Below the median: some are as far apart as paragraphs are. */
	l->lead = n ? pdf_rank(all, n, n * 2 / 5) : 1.2f;
}

bool
pdf_is_indented(const struct pdf_zone *z, const struct pdf_line *line)
{
	return line->left > z->left + PDF_INDENT * line->size;
}

bool
pdf_is_level_with_text(const struct pdf_line *before,
		       const struct pdf_line *line)
{
	return before->hang > 0 &&
	       fabsf(line->left - before->hang) < PDF_SAME * line->size;
}

/* Below a number, and no further in than the text behind it. */
static bool
hangs(const struct pdf_line *before, const struct pdf_line *line)
{
	const char *s = before->words[0]->text;
	size_t n = strlen(s), len;
	uint32_t c = utf8_decode(s, n, &len);

	return before->hang > 0 &&
	       (pdf_begins_with_number(before) || strchr(".)", s[n - 1]) ||
		(c >= ENCLOSED && c <= ENCLOSED_LAST)) &&
	       line->left < before->hang + PDF_SAME * line->size;
}

void
pdf_habits_find(struct pdf_layout *l)
{
	size_t gaps = 0, indents = 0, both = 0;

	for (size_t i = 0; i < l->n_zones; i++) {
		const struct pdf_zone *z = &l->zones[i];

		for (size_t k = 1; k < z->n; k++) {
			float d =
				pdf_distance(l, &z->lines[k - 1], &z->lines[k]);
			bool gap = d > PDF_GAP * l->lead;
			bool in =
				pdf_is_indented(z, &z->lines[k]) &&
				!pdf_is_indented(z, &z->lines[k - 1]) &&
				!pdf_is_level_with_text(&z->lines[k - 1],
							&z->lines[k]) &&
				(gap || !hangs(&z->lines[k - 1], &z->lines[k]));

			if (d <= 0)
				continue;
			gaps += gap;
			indents += in;
			both += gap && in;
		}
	}
	l->gaps = gaps > 2 && both * 2 >= indents;
	l->first = indents > 2 && indents > gaps - both;
}
