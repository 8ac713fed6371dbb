/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside manner.c: what a line begins with, in whatever manner. */
#ifndef PARSE_MANNER_LINE_H
#define PARSE_MANNER_LINE_H

#include <stdbool.h>
#include <stddef.h>

#include "parse/lexicon.h"

/* What the beginning of a line is. */
enum manner_head {
	HEAD_NONE,
	HEAD_PREAMBULAR, /* "PP3 Recalling" */
	HEAD_OPERATIVE,	 /* "OP3bis. Requests" */
	HEAD_DOTTED,	 /* "3. Requests", as the United Nations have it */
	HEAD_CLOSED,	 /* "(3) Requests", "3) Requests" */
	HEAD_TIGHT,	 /* "3.Requests" */
	HEAD_BARE,	 /* "3 Requests" */
	HEAD_BULLET,	 /* "- Recalling" */
	HEAD_MARKED,	 /* "3.- Requests", "3° Requests", "3/ Requests" */
	HEAD_WORD,	 /* "三、请", in figures of Chinese */
	HEAD_SLASH,	 /* "a/ The first", below the numbers of HEAD_MARKED */
	HEAD_CIRCLE,	 /* "o Group of States", a bullet of word processors */
	HEAD_CAPITAL,	 /* "(A) TO REPORT", where all is in capitals */
	HEAD_COUNT,
};

/* A line taken apart. */
struct manner_start {
	enum manner_head head;
	const char *number; /* its digits; or the letter */
	size_t digits;
	const char *suffix; /* "bis", "(a)" */
	size_t n_suffix;
	int value;  /* of a number that has no digits */
	size_t len; /* bytes up to the text */
};

/*
 * Whether the n bytes at s, without leading space, begin with one of these;
 * out is only then of use.
 */
bool manner_start(const struct lexicon *lex, const char *s, size_t n,
		  struct manner_start *out);

#endif
