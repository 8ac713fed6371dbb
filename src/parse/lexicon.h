/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words of one language: data/lexicon/LANG.tsv, compiled in.  A new
 * language is a new file; no code knows a word of any of them.
 *
 * A line is KIND <tab> VALUE <tab> TEXT [<tab> MORE]; '#' begins a comment.
 * The kinds are told at the head of data/lexicon/en.tsv.
 */
#ifndef PARSE_LEXICON_H
#define PARSE_LEXICON_H

#include <stdbool.h>
#include <stddef.h>

#include "model/resolution.h"

struct lexicon;

/* One row, as in the file. */
struct lexeme {
	const char *kind, *value, *text, *more;
	size_t len; /* bytes of text */
};

/* The lexicon of "en"; NULL where there is none.  Lives for ever. */
const struct lexicon *lexicon_get(const char *lang);

/* Read all rows now that the first who asks for their kind would read. */
void lexicon_prepare(const struct lexicon *lex);

/*
 * The same words and one row more, of a kind that it has rows of; what row
 * points to and the lexicon live in the arena.
 */
const struct lexicon *lexicon_with(struct arena *a, const struct lexicon *lex,
				   struct lexeme row);

/* All rows of a kind, longest text first; *n is how many. */
const struct lexeme *lexicon_rows(const struct lexicon *lex, const char *kind,
				  size_t *n);

/*
 * The row of this kind (named by a literal) whose text stands at the beginning
 * of s (case ignored, Arabic letters as arabic_fold() compares them, ending at
 * a word's end), the longest if several; NULL without.  *len is its bytes in s.
 */
const struct lexeme *lexicon_find(const struct lexicon *lex, const char *kind,
				  const char *s, size_t n, size_t *len);
/* The same, where its bytes do not matter. */
const struct lexeme *lexicon_match(const struct lexicon *lex, const char *kind,
				   const char *s, size_t n);

/* Whether the text of a row of this kind stands anywhere in s. */
bool lexicon_says(const struct lexicon *lex, const char *kind, const char *s,
		  size_t n);

/* Openers are printed in small letters: "ссылаясь", not "Recalling". */
bool lexicon_opens_small(const struct lexicon *lex);

/*
 * The opening phrase of a paragraph: "Also reaffirming", "Takes note with
 * appreciation", "Concerned, however".  Returns its bytes (0: none) and what
 * part and relation it speaks for; part is PART_OTHER when both can be.
 */
size_t lexicon_opener(const struct lexicon *lex, const char *s, size_t n,
		      enum part *part, enum relation *relation);

#endif
