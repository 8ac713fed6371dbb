/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Footnotes that a file of text writes with brackets: "[^1]" and "[^name]" of
 * Markdown, "word[1]" of converters, "word (1)" of mail.  Each gets a number.
 */
#ifndef PARSE_NOTES_H
#define PARSE_NOTES_H

#include <stdbool.h>

#include "source/source.h"

struct notes {
	/* Names, by number from 1. */
	struct note_name {
		const char *s;
		size_t n;
	} * names;
	size_t n;
	bool named;	    /* they are not all numbers */
	char open;	    /* with what those in brackets open */
	unsigned bracketed; /* footnotes "[1] Report" that there are */
};

/* A line that needs to be looked at. */
bool notes_may_be(const char *s, size_t n);
void notes_collect(struct notes *notes, struct arena *a,
		   const struct source *src);

/* The bytes of a mark at byte i of a line; 0: there is none. */
size_t notes_mark(const struct notes *notes, const char *s, size_t i, size_t n,
		  unsigned *number);
/* The bytes with which a line begins a footnote, up to its text. */
size_t notes_label(const struct notes *notes, const char *s, size_t n,
		   unsigned *number);

#endif
