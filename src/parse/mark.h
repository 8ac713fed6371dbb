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

/* What is known of the emphasis in a text. */
struct emphasis {
	bool open;     /* the text before left one open, or this one did */
	bool footnote; /* its asterisks call nothing: it is a footnote's */
};

/*
 * Take out emphasis, tags, escapes and the marks that are plain to see
 * (superscripts, <sup>, [^1]).  em->open is set to whether an emphasis is left
 * open.
 */
struct marked mark_clean(struct arena *a, const char *s, size_t n,
			 struct emphasis *em);

/* --- raised.c: how marks and labels look --- */

enum label_style {
	LABEL_NONE,
	LABEL_RAISED, /* a superscript, <sup>, [^1]: nothing else looks so */
	LABEL_SLASH,  /* "7/" */
	LABEL_BARE,   /* "7": may be anything */
};
/*
 * The label with which a footnote begins: "¹⁰¹ ", "<sup>15</sup> ", "[^1]: ",
 * "7 ", "7/ ".  Returns the bytes up to its text, 0 where there is none; then
 * *style is LABEL_NONE, and *value nothing.
 */
size_t mark_label(const struct lexicon *lex, const char *s, size_t n,
		  enum label_style *style, int *value);

/* Whether marks stand in brackets in this language, as at s: "(1)". */
bool mark_is_bracketed(const struct lexicon *lex, const char *s, size_t n);

#endif
