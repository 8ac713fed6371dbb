/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers in a text that may be marks, judged by what is round them.  Which
 * of them are is decided where the footnotes are known (footmarks_bare.c).
 */
#ifndef PARSE_CANDIDATE_H
#define PARSE_CANDIDATE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "parse/lexicon.h"

/*
 * "Countries,1 46/159", "session;8", "1978 3 and", "Group of 77, 10/ adopted":
 * how much speaks for a mark.
 */
enum strength {
	STRENGTH_NONE,
	STRENGTH_LAST,	 /* a number of the text, unless nothing else is left */
	STRENGTH_SPACED, /* stands alone: "the reports 4 and" */
	STRENGTH_WEAK,	 /* behind a number */
	STRENGTH_GLUED,	 /* to a word or a stop */
};

struct candidate {
	size_t start, end; /* bytes that go when it is a mark */
	int value;
	enum strength strength;
	bool ends; /* alone behind the last stop of the text */
};

/*
 * The candidates of a text of n bytes, in their order; *count of them, NULL
 * for none.  wanted: for each value below 1000 whether it is looked for; NULL:
 * all are.
 */
struct candidate *candidate_list(struct arena *a, const struct lexicon *lex,
				 const char *s, size_t n, const bool *wanted,
				 size_t *count);

/* --- strength.c: of a number of `digits` bytes at byte `at` of s --- */

/* STRENGTH_NONE where it cannot be a mark. */
enum strength strength_judge(const struct lexicon *lex, const char *s, size_t n,
			     size_t at, size_t digits);
/* The same of one in a bracket, which opens at byte `at`, not the first. */
enum strength strength_bracketed(const char *s, size_t at);
/*
 * STRENGTH_LAST where words without spaces end before a number that something
 * else speaks against: what it may count, or what it may be the number of.
 */
enum strength strength_last(const struct lexicon *lex, const char *s, size_t n,
			    size_t at, size_t digits);

#endif
