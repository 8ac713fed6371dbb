/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside learnt.c: a text while its decoration is learnt and taken off. */
#ifndef PARSE_LEARNT_INT_H
#define PARSE_LEARNT_INT_H

#include <stdbool.h>

#include "base/buf.h"
#include "parse/lexicon.h"
#include "source/source.h"

enum {
	LEARNT_SEVERAL = 2, /* paragraphs that make a manner */
	LEARNT_SIGN = 24,   /* bytes of a sign of markup, at most */
};

struct learnt {
	struct arena *a;
	const struct lexicon *lex;
	struct source_line *lines;
	size_t n;
};

/* Where an opening phrase stands behind no more than a decoration. */
struct anchor {
	size_t at, len; /* bytes before it, and of it */
	enum part part; /* as lexicon_opener() has it */
};

/* The phrase near the beginning of the line, s; false: there is none. */
bool learnt_anchor(const struct lexicon *lex, const char *s, size_t n,
		   struct anchor *out);

/* The line has this text from now on; it lives as long as the arena. */
void learnt_put(struct learnt *t, size_t i, const char *s, size_t n);
/*
 * The same without what at() says stands at byte k of its n bytes: so many
 * that go, 0: none.  Whether any did.
 */
bool learnt_without(struct learnt *t, size_t i,
		    size_t (*at)(const void *ctx, const char *s, size_t k,
				 size_t n),
		    const void *ctx);

/* The mark of a footnote, with no space between it and the stop behind it. */
void learnt_mark(struct buf *out, int value, char behind);

/*
 * Each takes off one kind of decoration, and tells whether there was any.
 * Data of another form: JSON's strings, the cells of tables parted by commas.
 */
bool learnt_container(struct learnt *t);
/* Entities, pictographs, what is struck out, lines between paragraphs. */
bool learnt_added(struct learnt *t);
/* Signs that nearly all lines begin or end with; rules and boxes. */
bool learnt_frame(struct learnt *t);
/* Lines that say how the next is set: ".PP", "[.lead]", "h1. ". */
bool learnt_macros(struct learnt *t);
/* Tags that are closed, "[i]...[/i]", and lists between them. */
bool learnt_tags(struct learnt *t);
/* What stands round opening phrases: "//Recalling//". */
bool learnt_emphasis(struct learnt *t);
/* What stands behind the stops of paragraphs: "[AGREED]". */
bool learnt_tails(struct learnt *t);
/* What stands before operative paragraphs and counts or lists them. */
bool learnt_numbers(struct learnt *t);
/* Lists that number from 1 again below a colon. */
bool learnt_nested(struct learnt *t);
/* Footnotes that stand in the text: "((...))"; asterisks in brackets. */
bool learnt_enclosed(struct learnt *t);
/* Marks and footnotes that count alike: "{1}", "nota 1". */
bool learnt_notes(struct learnt *t);

#endif
