/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From words with boxes to lines of text, by geometry alone: which words
 * stand on a line, columns, the area of footnotes, what is printed round the
 * text, raised numbers, where a paragraph begins.  Knows no word of any
 * language.
 */
#ifndef SOURCE_PDF_LAYOUT_H
#define SOURCE_PDF_LAYOUT_H

#include <stdbool.h>
#include <stdint.h>

#include "source/pdf_page.h"
#include "source/source.h"

/* Words that stand side by side. */
struct pdf_line {
	const struct pdf_word **words; /* in the order of reading */
	size_t n;
	float left, right, top, bottom; /* of all its words */
	float size;			/* height of most of its words */
	float base;			/* their bottom */
	bool to_left;			/* is read from the right */
	bool back;    /* most words are left of those before */
	bool parted;  /* its words may be, see struct pdf_pages */
	bool scanned; /* the same */
	const struct lam_alef *swapped; /* the same */
	float space; /* between words of most lines, by their size; or 0 */
	float hang;  /* where the text behind its number begins, or 0 */
	enum source_role role;
	enum source_begins begins;
	const char *row; /* what it says as a row of a table; or NULL */
};

/* A part of a page that is read from top to bottom. */
struct pdf_zone {
	size_t page;  /* index */
	int column;   /* 0: as wide as the page; else from 1 */
	size_t round; /* columns side by side have the same */
	float left;   /* where its lines begin and end, */
	float right;  /* first lines of paragraphs apart */
	struct pdf_line *lines;
	size_t n;
};

/* A document while its lines are made. */
struct pdf_layout {
	struct arena *a;
	const struct pdf_pages *pages;
	float size; /* of the type in which most of it is set */
	float lead; /* from base to base, in sizes of the type */
	bool gaps;  /* white space stands between its paragraphs */
	bool first; /* their first lines are indented */
	/* The last columns that a page of text had. */
	struct {
		float x; /* between them; 0: none so far */
		float left[2];
	} columns;
	struct pdf_zone *zones; /* in the order of reading */
	size_t n_zones, cap_zones;
	/* Furniture of each page. */
	struct pdf_line **edges;
	size_t *n_edges;
};

/* All of it: fills out->lines; path and digest are the caller's. */
void pdf_layout_lines(struct arena *a, struct pdf_pages *pages,
		      struct source *out);

/* --- pdf_line.c ---------------------------------------------------------- */

/*
 * The lines that these words form, from top to bottom; words far apart are
 * on lines of their own.  size is that of the document's type; mirrored, see
 * struct pdf_page.
 */
struct pdf_line *pdf_lines_make(struct arena *a, const struct pdf_word **words,
				size_t n, float size, bool mirrored,
				size_t *n_lines);

/* --- pdf_stretch.c ------------------------------------------------------- */

/* Words at one height, sorted from the left. */
struct pdf_words_row {
	const struct pdf_word **words;
	size_t n;
};
/*
 * A line of text, set to end at `right': the first word of the row below it
 * had no room.  numbered: what stands first is a number.
 */
bool pdf_is_stretched(const struct pdf_words_row *r,
		      const struct pdf_words_row *below, float right,
		      bool numbered);

/* --- pdf_median.c -------------------------------------------------------- */

/* The median of heights, each counted as often as its word has bytes. */
float pdf_median_size(const struct pdf_word *const *words, size_t n);
/* The same, or that of where they end below. */
float pdf_median_of(const struct pdf_word *const *words, size_t n, bool bottom);
/* Sorts them; the one at `rank` (below n), n above 0. */
float pdf_rank(float *values, size_t n, size_t rank);
/* The same at the middle; 0 of none. */
float pdf_median(float *values, size_t n);

/* --- pdf_word.c ---------------------------------------------------------- */

/* What the first letter of a word says. */
enum pdf_direction { NEUTRAL, LEFT_TO_RIGHT, RIGHT_TO_LEFT };
enum pdf_direction pdf_direction(const struct pdf_word *w);
/* Of a script that is read from the right. */
bool pdf_is_rtl_char(uint32_t c);
/* Nothing but stops and closing brackets. */
bool pdf_is_stop(const struct pdf_word *w);
/*
 * Its box ends where its print does: the white behind a Chinese stop, which
 * may hang over the margin, is no part of it.
 */
void pdf_trim(struct pdf_word *w);

/* --- pdf_order.c --------------------------------------------------------- */

/*
 * Words of a line, in the direction of the page: those of the other one stand
 * the wrong way round, as do all where the line has that direction.  Whether
 * it is read from the right.
 */
bool pdf_put_in_order(const struct pdf_word **words, size_t n, bool mirrored);

/* --- pdf_foot_end.c ------------------------------------------------------ */

/* Footnotes behind the text, where no page has any. */
void pdf_endnotes_find(struct pdf_layout *l);

/* --- pdf_water.c --------------------------------------------------------- */

/* Takes large words out of a page that lie across others; size of the type. */
void pdf_watermark_drop(struct pdf_page *page, float size);

/* --- pdf_number.c -------------------------------------------------------- */

/* Takes numbers of lines out of all pages that have them in a margin. */
void pdf_line_numbers_drop(struct arena *a, struct pdf_pages *pages,
			   float size);

/* --- pdf_turn.c ---------------------------------------------------------- */

/* A page on its side is put upright, and letters of its fonts are plain. */
void pdf_turn(struct arena *a, struct pdf_page *page);

/* --- pdf_sheet.c --------------------------------------------------------- */

/* Pages go where their numbers say; each keeps that of its sheet. */
void pdf_sheets_order(struct arena *a, struct pdf_pages *pages);

/* --- pdf_vowel.c --------------------------------------------------------- */

/* Nothing but signs that stand above or below Arabic letters. */
bool pdf_is_vowel(const struct pdf_word *w);
/* Its first sign is that of the last letter of what is read before. */
bool pdf_begins_with_vowel(const struct pdf_word *w);
/* Vowels among words of a mirrored page, sorted, go behind their letters. */
void pdf_vowels_place(const struct pdf_word **words, size_t n);
/* No word begins with a vowel: it is that of its first letter. */
void pdf_vowels_mend(char *text, size_t n);

/* --- pdf_visual.c -------------------------------------------------------- */

/* Letters of mirrored pages as they are read, where they are as seen. */
void pdf_visual_mend(struct arena *a, struct pdf_pages *pages);
/* A letter that stands at the end of words is there, and one is behind it. */
bool pdf_ends_word(const struct pdf_word *a, const struct pdf_word *b);
/* It ends with a letter that joins the next one where there is one. */
bool pdf_may_join(const struct pdf_word *w);
/* The bar of a kaf reaches over the space that is between them. */
bool pdf_is_below_bar(const struct pdf_word *a, const struct pdf_word *b);

/* --- pdf_space.c --------------------------------------------------------- */

/* Gaps between words of a line: so wide are spaces, at least. */
struct pdf_spaces {
	float least;
	float joined; /* behind letters that may be joined to the next one */
};

/* What is between the i-th word and the one before, but for vowels. */
float pdf_gap(const struct pdf_line *line, size_t i);
struct pdf_spaces pdf_spaces(const struct pdf_line *line);
/* Lines of Arabic learn how wide spaces are in most of them. */
void pdf_spaces_usual(struct pdf_layout *l);

/* --- pdf_text.c ---------------------------------------------------------- */

/* What it says, raised digits as superscripts. */
char *pdf_line_text(struct arena *a, const struct pdf_line *line, size_t *len);

/* --- pdf_raised.c -------------------------------------------------------- */

/*
 * The word is a number, or a part of one, that stands higher than its line;
 * of scans, where that may not have been seen, "3/" behind words, too.
 */
bool pdf_is_raised(const struct pdf_line *line, const struct pdf_word *w);
/* The word, whatever it says, is smaller than its line and stands higher. */
bool pdf_stands_high(const struct pdf_line *line, const struct pdf_word *w);

/* --- pdf_letter.c -------------------------------------------------------- */

/*
 * Raised letters that call footnotes of their page become numbers, as do those
 * before these: "a", "a/", "a,b".  pages are those of the layout.
 */
void pdf_letters_number(struct pdf_layout *l, struct pdf_pages *pages);

/* --- pdf_edge.c ---------------------------------------------------------- */

/*
 * What is printed round the text of each page goes from its zones to
 * l->edges; what may be is ROLE_UNKNOWN.
 */
void pdf_edges_find(struct pdf_layout *l);

/* --- pdf_column.c -------------------------------------------------------- */

/* Add the zones of a page, made of these words. */
void pdf_zones_add(struct pdf_layout *l, size_t page,
		   const struct pdf_word **words, size_t n);

/* --- pdf_beside.c -------------------------------------------------------- */

/* z holds the rows of a table that goes on in the zone beside it. */
bool pdf_are_cells(const struct pdf_zone *z, const struct pdf_zone *other);

/* --- pdf_label.c --------------------------------------------------------- */

/*
 * The number of a note with which a line begins: nothing but that, with words
 * behind it, or in brackets, which may be words of their own.  0: none.
 */
int pdf_plain_label(const struct pdf_line *line);
/* A raised number that is this stands in the line, not at its beginning. */
bool pdf_calls(const struct pdf_line *line, int label);

/* --- pdf_foot.c, pdf_foot_plain.c ---------------------------------------- */

/*
 * The first line of a zone's footnotes, all in the type of its text, of those
 * before line `end'; end: there are none.  last: the number of the last one on
 * the pages before, or 0.
 */
size_t pdf_plain_feet(const struct pdf_layout *l, const struct pdf_zone *z,
		      size_t end, int last);
/* Lines in areas of footnotes get their role. */
void pdf_feet_find(struct pdf_layout *l);

/* --- pdf_table.c --------------------------------------------------------- */

/* Lines of tables become lines that have their rows. */
void pdf_tables_find(struct pdf_layout *l);

/* --- pdf_frame.c --------------------------------------------------------- */

/* Of the text, and no row of a table. */
static inline bool
pdf_is_text(const struct pdf_line *line)
{
	return line->role == ROLE_TEXT && !line->row;
}
/* Fills left and right of each zone. */
void pdf_frames_find(struct pdf_layout *l);

/* --- pdf_habit.c --------------------------------------------------------- */

/* The lead of most lines that are text: fills l->lead. */
void pdf_lead_find(struct pdf_layout *l);
/* --- pdf_begin.c --------------------------------------------------------- */

/* Each line is told whether something begins with it. */
void pdf_begins_find(struct pdf_layout *l);

#endif
