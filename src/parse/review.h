/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What can be doubted of a text when it has been read, whatever it was read
 * from: its numbers, its footnotes, how its paragraphs begin and end.  What
 * only the reader of a format knows it has said before
 * (resolution_doubt()).  Pure: a struct resolution in, doubts of it out.
 */
#ifndef PARSE_REVIEW_H
#define PARSE_REVIEW_H

#include "parse/lexicon.h"

/*
 * Once for each text, when it is complete.  certain: its source says what is a
 * paragraph, so that one which opens in other words, or has no number, is one.
 */
void review_resolution(struct resolution *r, bool certain);

/* --- the parts, in files of their own ------------------------------------ */

enum { REVIEW_PAIRS = 4 /* kinds of signs that open and close, at most */ };

struct review {
	struct resolution *r;
	const struct lexicon *lex; /* NULL: of its language none is known */
	bool certain;
	bool small;    /* sentences of its language open in small letters */
	bool governed; /* an opener stands above those that are numbered */
	bool unopened; /* its numbered paragraphs do without openers */
	/* Rows "pair": what closes and, as value, what opens; NULL: none. */
	const struct lexeme *pairs;
	size_t n_pairs;
	int open[REVIEW_PAIRS]; /* of each, up to the place at hand */
	size_t joined;		/* words that were looked for parted */
};

/* review_number.c: numbers of paragraphs. */
void review_numbers(struct review *v);
/* review_mark.c: marks and footnotes. */
void review_marks(struct review *v);
/* review_words.c: openers and ends, and through what stands inside. */
void review_words(struct review *v);
/* review_inside.c: what stands inside the i-th paragraph. */
void review_inside(struct review *v, size_t i);

/*
 * review_other.c: "; 3. Requests": behind the stop at byte k of the i-th
 * paragraph another stands inside it, which is doubted.
 */
bool review_other(struct review *v, size_t i, size_t k);

/* review_sign.c: before paragraphs are looked at. */
void review_find_pairs(struct review *v);
/* What a scan has left in the title. */
void review_title(struct review *v);
/* Signs of the n bytes at s, of a heading, that open and close. */
void review_count_pairs(struct review *v, const char *s, size_t n);
/*
 * At byte k of the i-th paragraph stands a sign that may belong nowhere; told:
 * one of its paragraph was doubted.  Whether one is now.
 */
bool review_sign(struct review *v, size_t i, size_t k, bool told);
/*
 * "SouthSouth": the small letter at byte k and the capital behind it are of
 * two words, which stand parted elsewhere in the text.  Whether it is doubted.
 */
bool review_joined(struct review *v, size_t i, size_t k);

/*
 * review_left.c: "tests,2" and "1995,1": a number behind a word or a year that
 * has its stop already is the mark of a footnote that is not there.
 */
bool review_left_mark(const char *s, size_t n, size_t from, size_t end);

/*
 * review_loose.c: "reports 17 of the Committee", "peoples4 and": the number
 * from byte `from` to `end` counts nothing and names nothing where it stands,
 * so that it may be the mark of a footnote.  Where the next footnote is there
 * and it is not, it need only stand before a small word, or in a script without
 * capitals count nothing.
 */
bool review_loose_mark(const struct review *v, const char *s, size_t n,
		       size_t from, size_t end);

/* "September 20221": a year, and the number of a footnote glued to it. */
bool review_year_mark(const struct review *v, const char *s, size_t from,
		      size_t end);

/*
 * "first 23 and second 25" where the mark `lost`, 24, is doubted in the same
 * paragraph: the number from byte `from` to `end` may be another.
 */
bool review_near_mark(const struct review *v, const char *s, size_t n,
		      size_t from, size_t end, int lost);

/* Preambular or operative: such a one has an opener and ends in a stop. */
bool review_is_ruled(const struct paragraph *p);
enum { REVIEW_SHOWN = 40 }; /* bytes of a text that are quoted */
/* Of the text at s the first of them, whole words if there are any. */
int review_shown(const char *s, size_t n);

/* A doubt about the i-th paragraph. */
void review_paragraph(struct review *v, size_t i, enum doubt_kind kind,
		      const char *fmt, ...)
	__attribute__((format(printf, 4, 5)));

#endif
