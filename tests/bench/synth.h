/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Resolutions made up by a seeded generator, so that a library of any size
 * can be measured and tested anywhere: the structure and the sizes of the
 * real ones in the UN's markup, in words that mean nothing.
 */
#ifndef BENCH_SYNTH_H
#define BENCH_SYNTH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

/* --- chance ----------------------------------------------------------- */

struct chance {
	uint64_t state;
};

struct chance chance_from(uint64_t seed, uint64_t what);
unsigned chance_below(struct chance *c, unsigned n);
double chance_share(struct chance *c); /* 0 to 1 */
/* Around the median, with as many far above it as resolutions have. */
double chance_size(struct chance *c, double median);

/* --- languages: synth_words.c ----------------------------------------- */

enum { SYNTH_LANGS = 6, SYNTH_BODIES = 4, SYNTH_RANKS = 9 };

struct synth_lang {
	const char *code;   /* "eng", of the file */
	const char *letter; /* in its name */
	const char *bodies[SYNTH_BODIES];
	const char *preambular[8], *operative[8]; /* openers */
	const char *months[12];
	/* {n} number, {o} organ, {d} {m} {y} date. */
	const char *cites;	/* "resolution {n} of {d} {m} {y}" */
	const char *see;	/* in a footnote */
	const char *labels[3];	/* of "1.", "(a)", "(i)"; %s the figure */
	const char *figures[2]; /* of the depths below: "a b c ..." */
	const char *space, *comma, *semicolon, *stop;
	const char *small;     /* frequent words */
	const char *syllables; /* of all other words; NULL: characters */
	/* What part of a text the words of the ranks below make up: 1, 10, 24,
	 * 100, 300, 1,000, 3,000, 10,000, all. */
	double shares[SYNTH_RANKS];
	unsigned words;	 /* that there are */
	unsigned length; /* of what takes 100 words in English */
};

extern const struct synth_lang synth_langs[SYNTH_LANGS];
/* So many words of a text on some subject, some frequent and most rare. */
void synth_words(struct buf *out, size_t lang, unsigned subject,
		 struct chance *c, unsigned n);
/* The kth of words between spaces; of few in turn. */
void synth_pick(struct buf *out, const char *list, unsigned k);

/* --- works: synth_work.c ---------------------------------------------- */

/* What the texts made so far hold. */
struct synth_counts {
	size_t works, texts, paragraphs, footnotes, cited, bytes;
};

struct synth {
	uint64_t seed;
	unsigned works;
	struct synth_counts counts;
};

/* In how many of the languages there is a work. */
size_t synth_texts(const struct synth *s, unsigned work);
/* One text, and what its file is called. */
void synth_text(struct synth *s, unsigned work, size_t lang, struct buf *name,
		struct buf *xml);

#endif
