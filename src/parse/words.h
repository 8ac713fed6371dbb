/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words of a source, to decide what a hyphen at the end of a line was.
 */
#ifndef PARSE_WORDS_H
#define PARSE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"
#include "model/resolution.h"
#include "parse/lexicon.h"
#include "parse/row.h"

struct words;

/* Reads the rows only when the first hyphen is asked about. */
struct words *words_new(struct arena *a, const struct lexicon *lex,
			const struct row *rows, size_t n);

/*
 * Append s to the text in b as the continuation of its last line: with a
 * space, or, where a hyphen stands at the end, without one and with or
 * without the hyphen.
 */
void words_continue(struct words *w, struct buf *b, const char *s, size_t n);

/* Whether a word stands in the source: the n bytes at s, and a letter. */
bool words_know(struct words *w, const char *s, size_t n, char letter);

/*
 * Take away the spaces that words_continue() has left behind numbers that
 * might have been marks, and are none.  The new length.
 */
size_t words_tidy(const struct words *w, char *s, size_t n, struct mark *marks,
		  size_t n_marks);

#endif
