/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines of a source, looked at as lines of a page: what is text, what is
 * empty, what was printed round the text.  Knows nothing of resolutions but
 * the words that stand in running heads.
 */
#ifndef PARSE_ROW_H
#define PARSE_ROW_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "parse/lexicon.h"
#include "source/source.h"

enum row_kind {
	ROW_TEXT,
	ROW_BLANK,
	ROW_RULE,      /* dashes, asterisks, underscores */
	ROW_FURNITURE, /* page number, running head, job number */
};

struct row {
	const char *text;
	size_t len;
	size_t indent; /* columns */
	size_t number; /* of the source line */
	size_t source_page;
	size_t points; /* columns, without the indent */
	size_t width;  /* columns of the longest line hereabouts */
	size_t margin; /* the least indent hereabouts */
	enum row_kind kind;
	enum source_role role;	   /* what the source says */
	enum source_begins begins; /* and knows better than its words */
	bool page;		   /* a new page begins with this row */
	bool foot;		   /* a footnote does: see feet.h */
	bool flowing;		   /* hereabouts each line is a paragraph */
	bool unwrapped;		   /* or some may be, and none is wrapped */
	bool unbroken;		   /* and not one looks as if it were */
	bool indented;		   /* hereabouts they begin with an indent */
};

enum {
	/* A line longer than this was never wrapped: it is a paragraph. */
	ROW_FLOWING = 160,
	/* White space alone, of so many columns, stands over footnotes. */
	ROW_WIDE_BLANK = 30,
	/* Columns that make the first line of a paragraph. */
	ROW_INDENT = 3,
};

/* A dash or a dot alone: what it is the bullet of stands below. */
bool row_is_bullet(const struct row *row);

/* A row for each line of the source, which is borrowed, and what it is. */
struct row *rows_classify(struct arena *a, const struct source *src,
			  const struct lexicon *lex);

/* furniture.c: rows that were printed round the text. */
void rows_mark_furniture(struct arena *a, const struct lexicon *lex,
			 struct row *rows, size_t n);
/* repeated.c: those at the edge of several pages. */
void rows_mark_repeated(struct arena *a, struct row *rows, size_t n);
/*
 * again.c: how many rows from i on say what rows of the masthead say, word by
 * word.
 */
size_t rows_again(const struct row *rows, size_t n, size_t i);
/* switches.c: the languages that a site offers. */
void rows_mark_switches(struct row *rows, size_t n);
/* How many names of languages the line is; 0: it has other words. */
size_t switches_names(const char *s, size_t n);
/* scatter.c: numbers of footnotes go back to their texts. */
void rows_gather_labels(struct arena *a, const struct lexicon *lex,
			struct row *rows, size_t n);
/* and numbers of paragraphs that a page's foot parts from their words. */
void rows_gather_numbers(struct arena *a, const struct lexicon *lex,
			 struct row *rows, size_t n);

/* The next row with anything on it, from i on; n at the end. */
static inline size_t
rows_next_filled(const struct row *rows, size_t n, size_t i)
{
	while (i < n && rows[i].kind == ROW_BLANK)
		i++;
	return i;
}

/*
 * Paragraphs round the row begin with an indent, and it does not: it goes on
 * with one, if it is no heading.
 */
static inline bool
row_hangs_back(const struct row *row)
{
	return row->indented && row->indent < row->margin + ROW_INDENT;
}

/* Hereabouts lines are broken where they are full. */
static inline bool
row_is_wrapped(const struct row *row)
{
	return !row->unwrapped && row->points <= ROW_FLOWING;
}

/* It has the indent of a paragraph's first line. */
static inline bool
row_stands_in(const struct row *row)
{
	return row->indented && row->indent >= row->margin + ROW_INDENT;
}

/*
 * Whether `row` was left shorter than it needed to be: the first word of
 * `next` would have gone into `percent` of the width.
 */
bool row_is_early(const struct row *row, const struct row *next,
		  unsigned percent);

#endif
