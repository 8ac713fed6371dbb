/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How lines stand to each other, for those who ask where paragraphs begin. */
#ifndef SOURCE_PDF_BEGIN_H
#define SOURCE_PDF_BEGIN_H

#include "source/pdf_layout.h"

static const float PDF_INDENT = 0.7f; /* sizes of the type */
static const float PDF_SAME = 0.3f;   /* the same: as far to the left */
static const float PDF_GAP = 1.25f;   /* leads: white between two lines */

/* pdf_habit.c */

/* Boxes of type of one size. */
bool pdf_same_type(const struct pdf_line *a, const struct pdf_line *b);

/*
 * The distance of two lines of text, in sizes of the document's type, or of
 * theirs where it is another; 0: they are no such.
 */
float pdf_distance(const struct pdf_layout *l, const struct pdf_line *a,
		   const struct pdf_line *b);

/* It begins further in than the lines of its zone do. */
bool pdf_is_indented(const struct pdf_zone *z, const struct pdf_line *line);

/* It begins where the text behind the number of the line before does. */
bool pdf_is_level_with_text(const struct pdf_line *before,
			    const struct pdf_line *line);

/*
 * Whether a paragraph is told by white space above it, and by an indent: fills
 * l->gaps and l->first.
 */
void pdf_habits_find(struct pdf_layout *l);

/* pdf_begin_words.c: of lines with one word at least. */

/* A stop at the end, of any script; with `comma', a comma is one. */
bool pdf_ends_in_stop(const struct pdf_line *line, bool comma);
/* With a capital. */
bool pdf_opens_upper(const struct pdf_line *line);
/*
 * The one line ends in a stop, and the other does not begin in small letters:
 * where boxes say nothing that is all there is to see.
 */
bool pdf_are_parted(const struct pdf_line *before, const struct pdf_line *line,
		    bool comma);
/* "(a)", "2." */
bool pdf_begins_with_number(const struct pdf_line *line);
/* "76/168.": the number of a text before its title. */
bool pdf_begins_text(const struct pdf_line *line);
/* A number, it seems, behind the end of a sentence or of an item. */
bool pdf_is_next_item(const struct pdf_line *before,
		      const struct pdf_line *line);

#endif
