/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside latex.c: a file while it is read, and its commands. */
#ifndef PARSE_LATEX_INT_H
#define PARSE_LATEX_INT_H

#include <stdbool.h>

#include "base/buf.h"
#include "parse/latex.h"

enum { LATEX_DEPTHS = 3 /* of lists: "1.", "(a)", "(i)" */ };

/* A file while it is read. */
struct tex {
	struct arena *a;
	const struct source *src;
	struct source *out;
	size_t cap;
	const struct source_line *line; /* that is read */
	const char *s;			/* what is left of it */
	struct buf text;		/* of the line that is made */
	struct buf note;		/* of the footnote that is open */
	int braces, note_at;		/* how many are open; at the footnote */
	bool in_note;
	bool in_title; /* so is \title, above \begin{document} */
	int title_at;
	int skip;  /* what braces hold from this depth on is dropped; 0: no */
	bool body; /* \begin{document} has been read */
	int depth, count[LATEX_DEPTHS + 1];
	unsigned n_notes;
	struct buf notes; /* a line each */
};

/* latex_line.c: a line of n bytes, or none, is made. */
void latex_line(struct tex *t, const char *s, size_t n);
/* What was made so far is a line; and an empty one below it. */
void latex_end_line(struct tex *t);
void latex_blank_line(struct tex *t);

/*
 * latex_command.c: do what the command does, which is called by n bytes; t->s
 * is behind its name, and then behind what it has taken.
 */
void latex_command(struct tex *t, const char *name, size_t n);
/* "[label=(\alph*)]" behind a command is passed. */
void latex_pass_options(struct tex *t);

#endif
