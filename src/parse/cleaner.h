/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside mark.c: a text while its markup and its marks are taken out. */
#ifndef PARSE_CLEANER_H
#define PARSE_CLEANER_H

#include "base/buf.h"
#include "parse/mark.h"

/* A text on its way through mark_clean(). */
struct cleaner {
	struct arena *arena;
	const char *s;
	size_t n, at;
	struct buf out;
	struct mark *marks;
	size_t n_marks, cap;
	bool space;	 /* seen since the last character */
	bool after_mark; /* a mark was, since the last character */
	bool late_space; /* and white space after it */
	bool open;	 /* inside an emphasis */
	size_t opened;	 /* by so many marks; 0: in another piece */
	bool footnote;	 /* see struct emphasis */
};

/* The n bytes of s are of the text. */
void cleaner_put(struct cleaner *c, const char *s, size_t n);
/* Here stands a mark, of n digits. */
void cleaner_mark(struct cleaner *c, const char *digits, size_t n);

/*
 * markup.c: a tag, an escape or an emphasis at c->at is passed.  Returns false
 * where none is.
 */
bool markup_take(struct cleaner *c);

#endif
