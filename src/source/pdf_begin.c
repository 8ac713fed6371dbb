/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether a paragraph begins with a line: by the white space above it, by
 * its indent, and by whether its first word would have had room on the line
 * before.  Where these do not agree, nothing is claimed.
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include "source/pdf_begin.h"
#include "text/utf8.h"

enum {
	BETWEEN = 16, /* lines that may be furniture, of two pages */
};

/* Sizes of the type. */
static const float PUSHED = 6;
static const float FORMULA = 3; /* white behind it */
static const float WORD_SPACE = 0.22f;
static const float NARROWER = 2;   /* of the end of a heading, on each side */
static const float CENTRED = 0.8f; /* middles differ by half of that */
static const float SPARE = 0.4f;   /* room that is none */
static const float USUAL = 0.15f;  /* another type */
/* Leads. */
static const float ASKEW = 1.6f, ASKEW_GAPS = 1.32f;

/* --- lines --------------------------------------------------------------- */

/* The first word of `line' would have had room behind `before'. */
static bool
had_room(const struct pdf_zone *z, const struct pdf_line *before,
	 const struct pdf_line *line)
{
	const struct pdf_word *w = line->words[0];
	size_t len, n = strlen(w->text);
	/* What has no spaces goes on with its first character. */
	bool tight = utf8_is_ideograph(utf8_decode(w->text, n, &len));
	float room = tight ? line->size
			   : w->right - w->left + WORD_SPACE * line->size;

	return before->right + room < z->right - SPARE * line->size;
}

/* The line below goes back to the left: this one is a first line. */
static bool
stands_out(const struct pdf_layout *l, const struct pdf_line *line,
	   const struct pdf_line *next)
{
	float d = next ? pdf_distance(l, line, next) : 0;

	return d > 0 && d <= PDF_GAP * l->lead &&
	       next->left < line->left - PDF_INDENT * line->size;
}

/* Of lines that end at the right where they begin says nothing. */
static bool
is_at_right(const struct pdf_zone *z, const struct pdf_line *line)
{
	return line->left > (z->left + z->right) / 2;
}

/* What is further in than first lines are was put at the right. */
static bool
is_pushed(const struct pdf_zone *z, const struct pdf_line *line)
{
	return line->left > z->left + PUSHED * line->size;
}

static bool
is_centred(const struct pdf_zone *z, const struct pdf_line *line)
{
	float off = line->left + line->right - z->left - z->right;

	return fabsf(off) < CENTRED * line->size;
}

/* Of a heading of several lines: what does not end at the right is centred. */
static bool
goes_on_centred(const struct pdf_zone *z, const struct pdf_line *before,
		const struct pdf_line *line)
{
	const struct pdf_word *w = line->words[0];
	float room = z->right - z->left - (before->right - before->left);

	return is_centred(z, before) && is_centred(z, line) &&
	       line->left > z->left + NARROWER * line->size &&
	       room < w->right - w->left + (WORD_SPACE + SPARE) * line->size;
}

/* Below the end of a sentence, centred, as no line goes on. */
static bool
is_heading(const struct pdf_zone *z, const struct pdf_line *before,
	   const struct pdf_line *line)
{
	return is_centred(z, line) && !is_centred(z, before) &&
	       line->left > z->left + NARROWER * line->size &&
	       pdf_ends_in_stop(before, false);
}

/* Short, and at the end of something, as what opens a text is. */
static bool
is_formula(const struct pdf_zone *z, const struct pdf_line *line)
{
	return line->right < z->right - FORMULA * line->size &&
	       pdf_ends_in_stop(line, true);
}

/*
 * With a capital, right below one line that something may have begun with: no
 * white may part the text from a masthead.  Where white parts paragraphs, the
 * line below the first of one is its second.
 */
static bool
may_be_formula(const struct pdf_layout *l, const struct pdf_zone *z,
	       const struct pdf_line *before, const struct pdf_line *line)
{
	return before->begins != BEGINS_NO &&
	       (before->begins != BEGINS_YES || !l->gaps) &&
	       is_formula(z, line) && pdf_opens_upper(line);
}

/* The same, where the lines of a title above it hang. */
static bool
is_formula_out(const struct pdf_zone *z, const struct pdf_line *before,
	       const struct pdf_line *line)
{
	return line->left < before->left - PDF_INDENT * line->size &&
	       is_formula(z, line) && pdf_opens_upper(line);
}

/* Centred, with white on both sides. */
static bool
is_inside(const struct pdf_zone *z, const struct pdf_line *line)
{
	float white = SPARE * line->size;

	return is_centred(z, line) && line->left > z->left + white &&
	       line->right < z->right - white;
}

/*
 * As first lines are indented, this one is, and so is the next: they may be
 * paragraphs of one line.
 */
static bool
goes_on_level(const struct pdf_layout *l, const struct pdf_zone *z,
	      const struct pdf_line *line, const struct pdf_line *next)
{
	return l->first && pdf_is_indented(z, line) && next &&
	       fabsf(next->left - line->left) < PDF_SAME * line->size &&
	       is_formula(z, line);
}

/* In the type of the text. */
static bool
is_usual(const struct pdf_layout *l, const struct pdf_line *line)
{
	return fabsf(line->size - l->size) < USUAL * l->size;
}

/* Below a paragraph of one line, where all of them are indented. */
static enum source_begins
judge_brief(const struct pdf_layout *l, const struct pdf_line *before,
	    const struct pdf_line *line, const struct pdf_line *next, bool room)
{
	if (room)
		return BEGINS_YES;
	return pdf_are_parted(before, line, true) ||
			       (stands_out(l, line, next) &&
				pdf_ends_in_stop(before, true))
		       ? BEGINS_UNKNOWN
		       : BEGINS_NO;
}

/* White above a line that goes on, in units of the lead. */
static float
gap_within(const struct pdf_layout *l, const struct pdf_zone *z,
	   const struct pdf_line *before, const struct pdf_line *line)
{
	/* Where indents tell, lines may stand askew, as those of scans do. */
	if (l->first && !had_room(z, before, line) && is_usual(l, before) &&
	    is_usual(l, line) && !pdf_is_indented(z, line))
		return l->gaps ? ASKEW_GAPS : ASKEW;
	return PDF_GAP;
}

/* Of a line that begins further in than the one above it. */
static enum source_begins
judge_further_in(const struct pdf_layout *l, const struct pdf_zone *z,
		 const struct pdf_line *before, const struct pdf_line *line,
		 const struct pdf_line *next)
{
	if (had_room(z, before, line) || stands_out(l, line, next))
		return pdf_is_indented(z, line) ? BEGINS_YES : BEGINS_UNKNOWN;
	return l->gaps && !goes_on_level(l, z, line, next) &&
			       !pdf_is_next_item(before, line) &&
			       !pdf_begins_text(line) &&
			       !is_heading(z, before, line)
		       ? BEGINS_NO
		       : BEGINS_UNKNOWN;
}

/* Of a line right below another in the same zone. */
static enum source_begins
judge_below(const struct pdf_layout *l, const struct pdf_zone *z,
	    const struct pdf_line *before, const struct pdf_line *line,
	    const struct pdf_line *next)
{
	float d = pdf_distance(l, before, line);
	bool room = had_room(z, before, line);

	if (d <= 0 || d > gap_within(l, z, before, line) * l->lead)
		return BEGINS_YES;
	if (is_at_right(z, before))
		return BEGINS_UNKNOWN;
	if (goes_on_centred(z, before, line))
		return BEGINS_NO;
	if (pdf_is_level_with_text(before, line) &&
	    !pdf_begins_with_number(line))
		return BEGINS_NO;
	if (line->left > before->left + PDF_INDENT * line->size)
		return judge_further_in(l, z, before, line, next);
	if (l->first && pdf_is_indented(z, line) && is_inside(z, before) &&
	    !is_centred(z, line) && is_formula(z, line))
		return BEGINS_UNKNOWN;
	/* Paragraphs of one line, all of them indented. */
	if (l->first && before->begins == BEGINS_YES &&
	    pdf_is_indented(z, line) &&
	    fabsf(line->left - before->left) < PDF_SAME * line->size)
		return judge_brief(l, before, line, next, room);
	/* Nothing in this document shows where its paragraphs begin. */
	if (!l->gaps && !l->first && pdf_are_parted(before, line, true))
		return BEGINS_UNKNOWN;
	/* Where first lines are indented, others are not. */
	if (l->first && pdf_is_indented(z, line) &&
	    pdf_are_parted(before, line, true))
		return BEGINS_UNKNOWN;
	return room || pdf_is_next_item(before, line) ||
			       pdf_begins_text(line) ||
			       may_be_formula(l, z, before, line) ||
			       is_formula_out(z, before, line)
		       ? BEGINS_UNKNOWN
		       : BEGINS_NO;
}

/* Of the first line of a zone; before is the last of the zone before. */
static enum source_begins
judge_first(const struct pdf_layout *l, const struct pdf_zone *was,
	    const struct pdf_line *before, const struct pdf_zone *z,
	    const struct pdf_line *line, const struct pdf_line *next)
{
	if (!pdf_same_type(before, line))
		return BEGINS_YES;
	if (pdf_is_indented(z, line))
		return stands_out(l, line, next) ? BEGINS_YES : BEGINS_UNKNOWN;
	if (l->first && !is_at_right(was, before) && !is_pushed(was, before) &&
	    (before->begins == BEGINS_YES || !pdf_is_indented(was, before)) &&
	    !pdf_are_parted(before, line, false) &&
	    fabsf(line->left - z->left) < PDF_SAME * line->size &&
	    !had_room(was, before, line))
		return BEGINS_NO;
	/* Nothing but white parts paragraphs: here, that behind the last. */
	if (l->gaps && !l->first && !is_at_right(was, before) &&
	    had_room(was, before, line) && pdf_are_parted(before, line, true))
		return BEGINS_YES;
	return BEGINS_UNKNOWN;
}

static const struct pdf_line *
text_after(const struct pdf_zone *z, size_t i)
{
	for (i++; i < z->n; i++)
		if (pdf_is_text(&z->lines[i]))
			return &z->lines[i];
	return NULL;
}

/* What may be furniture, and stands amid a paragraph, is. */
static void
settle(struct pdf_line **between, size_t *n, const struct pdf_line *line)
{
	for (size_t i = 0; i < *n && line->begins == BEGINS_NO; i++)
		between[i]->role = ROLE_FURNITURE;
	*n = 0;
}

void
pdf_begins_find(struct pdf_layout *l)
{
	const struct pdf_zone *was = NULL;
	const struct pdf_line *before = NULL;
	struct pdf_line *between[BETWEEN];
	size_t n_between = 0;

	pdf_frames_find(l);
	pdf_lead_find(l);
	pdf_habits_find(l);
	for (size_t i = 0; i < l->n_zones; i++) {
		struct pdf_zone *z = &l->zones[i];
		bool first = true;

		for (size_t k = 0; k < z->n; k++) {
			struct pdf_line *line = &z->lines[k];
			const struct pdf_line *next = text_after(z, k);

			if (line->role == ROLE_UNKNOWN && n_between < BETWEEN)
				between[n_between++] = line;
			if (!pdf_is_text(line))
				continue;
			if (!before)
				line->begins = BEGINS_YES;
			else if (first)
				line->begins = judge_first(l, was, before, z,
							   line, next);
			else
				line->begins =
					judge_below(l, z, before, line, next);
			settle(between, &n_between, line);
			before = line;
			was = z;
			first = false;
		}
	}
}
