/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lam and alef that have changed places.  Most fonts have one glyph for the
 * two; programs that turn the letters of a line round, since Arabic is read
 * from the right, leave those of a glyph as they were: what pdftotext makes
 * of many Arabic PDFs says "األمم" for "الأمم".  Which of the two comes first
 * is told by the letters round them (data/lexicon/lam-alef.tsv).
 */
#ifndef TEXT_LAM_ALEF_H
#define TEXT_LAM_ALEF_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct lam_alef;

/* The table; it lives in the arena. */
struct lam_alef *lam_alef_new(struct arena *a);

/*
 * Words that begin with two alefs, as none does but where letters have changed
 * places, less those that have a lam between them.
 */
long lam_alef_judge(const char *s, size_t n);

/* Put the letters of a text in which they have changed places in order. */
void lam_alef_mend(const struct lam_alef *l, char *s, size_t n);

/* It has strokes between two letters, which stretch a word to fill its line. */
bool lam_alef_is_stretched(const char *s, size_t n);
/* Without those.  The new length. */
size_t lam_alef_unstretch(char *s, size_t n);

#endif
