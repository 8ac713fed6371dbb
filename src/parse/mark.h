/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Footnote marks and markup: taking both out of a text and remembering where
 * the marks stood.
 */
#ifndef PARSE_MARK_H
#define PARSE_MARK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "model/resolution.h"
#include "parse/lexicon.h"

/* A text without its markup. */
struct marked {
	char *text; /* white space folded, none at the ends */
	size_t len;
	struct mark *marks; /* in order of offset */
	size_t n_marks;
};

/*
 * Take out emphasis, tags, escapes and the marks that are plain to see
 * (superscripts, <sup>, [^1]).  *open says whether the text before left an emphasis
 * open, and is set to whether this one does.
 */
struct marked mark_clean(struct arena *a, const char *s, size_t n, bool *open);

/*
 * The label with which a footnote begins: "¹⁰¹ ", "<sup>15</sup> ", "[^1]: ", "7 ",
 * "7/ ".  Returns the bytes up to its text, 0 where there is none.
 */
enum label_style {
	LABEL_NONE,
	LABEL_RAISED, /* a superscript, <sup>, [^1]: nothing else looks so */
	LABEL_SLASH,  /* "7/" */
	LABEL_BARE,   /* "7": may be anything */
};
size_t mark_label(const struct lexicon *lex, const char *s, size_t n,
		  enum label_style *style, int *value);

/* Whether marks stand in brackets in this language, as at s: "(1)". */
bool mark_is_bracketed(const struct lexicon *lex, const char *s, size_t n);

/* Whether s ends in what a number belongs to: "vol.", "No.", "Add.". */
bool mark_is_abbreviation(const struct lexicon *lex, const char *s, size_t n);

/*
 * Numbers in a text that may be marks: "Countries,1 46/159", "session;8",
 * "1978 3 and", "Group of 77, 10/ adopted".
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
/* wanted: the values below 1000 that are looked for; NULL: all. */
struct candidate *mark_candidates(struct arena *a, const struct lexicon *lex,
				  const char *s, size_t n, const bool *wanted,
				  size_t *count);

#endif
