/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Gaps between words, and which of them are spaces. */
#include "config.h"

#include <math.h>
#include <string.h>

#include "source/pdf_layout.h"

enum {
	VOWELS = 8,	 /* one behind the other */
	DRAWN_WORDS = 6, /* of a line with letters drawn out, at least, */
	DRAWN_BYTES = 8, /* and of each, on average, fewer */
	MANY = 8,	 /* gaps of a line tell enough of each other */
	SAMPLE = 5000,	 /* gaps of a document that are looked at */
};
/* Shares of the height of the type. */
static const float SPACE = 0.14f;     /* poppler parts words from 0.1 em on */
static const float NONE = 0.08f;      /* poppler parts no word there */
static const float CELLS = 1.2f;      /* between cells, at least */
static const float NARROW = 0.2f;     /* may be none beside wider ones */
static const float SHARE = 0.5f;      /* of the others of the line: a space, */
static const float RTL_SHARE = 0.55f; /* and in Arabic, */
static const float PARTED_SHARE = 0.7f; /* the words of which are parted */
static const float RTL_LEAST = 0.105f;	/* of lines that have few */
static const float DRAWN = 0.88f; /* of sure spaces: those beside joints */

/* The word is read against the line from the one before it. */
static bool
is_against(const struct pdf_line *line, size_t i)
{
	const struct pdf_word *a = line->words[i - 1], *b = line->words[i];

	return (b->left < a->left) != line->back && !pdf_is_vowel(a) &&
	       !pdf_is_vowel(b);
}

/*
 * What is read against the line begins at its far end: beside what is before it
 * stands its last word.
 */
float
pdf_gap(const struct pdf_line *line, size_t i)
{
	size_t before = i - 1, last = i;
	const struct pdf_word *a, *b;

	while (before && before + VOWELS > i &&
	       pdf_is_vowel(line->words[before]))
		before--;
	if (before + 1 == i && !is_against(line, i)) {
		while (before && is_against(line, before))
			before--;
		while (last + 1 < line->n && is_against(line, last + 1))
			last++;
	}
	a = line->words[before];
	b = line->words[last];
	return a->left <= b->left ? b->left - a->right : a->left - b->right;
}

/* In bytes, without signs: of words that justify their line by drawn letters.
 */
static bool
is_drawn_out(const struct pdf_line *line)
{
	size_t bytes = 0, n = 0;

	for (size_t i = 0; i < line->n; i++)
		if (pdf_direction(line->words[i]) == RIGHT_TO_LEFT &&
		    !pdf_is_vowel(line->words[i])) {
			bytes += strlen(line->words[i]->text);
			n++;
		}
	return n >= DRAWN_WORDS && bytes < DRAWN_BYTES * n;
}

/*
 * Arabic may be stretched by drawing out the strokes that join letters, which
 * parts words in many places; behind a letter that joins none is a space.
 */
static float
least_joined(const struct pdf_line *line, float least)
{
	float few[64];
	size_t n = 0;

	if (!line->parted || !is_drawn_out(line))
		return least;
	for (size_t i = 1; i < line->n && n < sizeof few / sizeof *few; i++) {
		few[n] = pdf_gap(line, i);
		n += few[n] >= least && !pdf_may_join(line->words[i - 1]);
	}
	return n > 1 ? fmaxf(least, pdf_median(few, n) * DRAWN) : least;
}

/*
 * What poppler takes for a space in "includi ng" is far smaller than the
 * others of the line.
 */
struct pdf_spaces
pdf_spaces(const struct pdf_line *line)
{
	float few[64], least;
	size_t n = 0;

	for (size_t i = 1; i < line->n && n < sizeof few / sizeof *few; i++) {
		few[n] = pdf_gap(line, i);
		/*
		 * Arabic letters may be words of their own, without gaps;
		 * white between cells says nothing of spaces.
		 */
		n += few[n] > NONE * line->size &&
		     (line->to_left || few[n] < CELLS * line->size);
	}
	least = n > 2 ? pdf_median(few, n) * SHARE : SPACE * line->size;
	if (line->to_left && line->parted)
		least = n > 2 ? few[n * 3 / 4] * PARTED_SHARE
			      : NARROW * line->size;
	else if (line->to_left)
		least = n > 2 ? few[n * 3 / 4] * RTL_SHARE
			      : RTL_LEAST * line->size;
	if (n > 2)
		least = fminf(NARROW * line->size, least);
	/* The room behind a label is no measure of the others. */
	if (line->to_left && !line->parted && n < MANY && line->space > 0)
		least = fminf(least, RTL_SHARE * line->space * line->size);
	return (struct pdf_spaces){ least, line->to_left
						   ? least_joined(line, least)
						   : least };
}

/* Gaps of a line that may be spaces, as shares of its size. */
static size_t
add_gaps(const struct pdf_line *line, float *gaps, size_t n)
{
	for (size_t i = 1; line->to_left && i < line->n && n < SAMPLE; i++) {
		float share = pdf_gap(line, i) / line->size;

		gaps[n] = share;
		n += share > NONE && share < CELLS;
	}
	return n;
}

void
pdf_spaces_usual(struct pdf_layout *l)
{
	float *gaps = NULL, usual;
	size_t n = 0;

	for (size_t i = 0; i < l->n_zones; i++)
		for (size_t k = 0; k < l->zones[i].n && n < SAMPLE; k++) {
			if (!gaps && l->zones[i].lines[k].to_left)
				gaps = arena_array(l->a, SAMPLE, sizeof *gaps);
			if (gaps)
				n = add_gaps(&l->zones[i].lines[k], gaps, n);
		}
	usual = pdf_median(gaps, n);
	for (size_t i = 0; n && i < l->n_zones; i++)
		for (size_t k = 0; k < l->zones[i].n; k++)
			l->zones[i].lines[k].space = usual;
}
