/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The language of a text, by its script and its most common words, of which
 * the lexicons tell.  A language is known here as soon as it has a lexicon.
 */
#ifndef PARSE_DETECT_H
#define PARSE_DETECT_H

#include <stdbool.h>
#include <stddef.h>

#include "source/source.h"

enum { DETECT_LANGUAGES = 16 };

/* What was counted in a sample of a text.  { 0 } is an empty one. */
struct detect {
	size_t letters[DETECT_LANGUAGES]; /* in the script of a language */
	size_t words[DETECT_LANGUAGES];	  /* common in it */
};

/* Read all words now that the first of the others would read. */
void detect_prepare(void);

/* n bytes more of the text, in UTF-8, that the language is asked of. */
void detect_add(struct detect *d, const char *s, size_t n);

/* "en"; NULL where nothing was told, or not enough to decide. */
const char *detect_language(const struct detect *d);

/* The language of a plain text; NULL as above. */
const char *detect_source(const struct source *src);

/* The language that others call `code`: "fra"; NULL where none is. */
const char *detect_by_code(const char *code);

#endif
