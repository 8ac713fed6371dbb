/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Corrections of a text by hand: where the parser split, joined or named a
 * paragraph wrongly, took for one what is none, or read its title or date
 * wrongly.  A correction says what is
 * to be done and by which words its place is known, so that it can be done
 * again whenever the text is read, from whatever file.  Knows no database and
 * no terminal: notebooks keep corrections, and the library has them made in
 * what it hands out.
 */
#ifndef CORRECT_CORRECT_H
#define CORRECT_CORRECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "model/resolution.h"

enum correction_kind {
	CORRECTION_JOIN,       /* the paragraph goes on the one before it */
	CORRECTION_SPLIT,      /* a paragraph begins in the midst of one */
	CORRECTION_RELABEL,    /* it has another label */
	CORRECTION_SETTLE,     /* a doubt was looked at and is none */
	CORRECTION_REMOVE,     /* a paragraph or footnote is no part of it */
	CORRECTION_RETITLE,    /* the text has another title */
	CORRECTION_REDATE,     /* it was adopted on another day */
	CORRECTION_FOOTNOTE,   /* a paragraph is a footnote */
	CORRECTION_UNFOOTNOTE, /* a footnote is a paragraph */
	CORRECTION_KINDS,
};

enum {
	/* How much is quoted, in code points; of those made elsewhere more. */
	CORRECTION_BEFORE = 48,
	CORRECTION_WORDS = 96,
	CORRECTION_QUOTE = 400,
	CORRECTION_TITLE = 1000, /* of a new title */
	CORRECTION_LABEL = 64,	 /* bytes of a label */
};

struct correction {
	int64_t id;    /* in its notebook; 0 without */
	char uuid[37]; /* the same in every copy; "" when it is made */
	enum correction_kind kind;
	const char *work, *lang; /* "GA 57/263", "en" */
	/*
	 * Of the paragraph, or "footnote 3", when it was made; "": a doubt
	 * of all the text, its title or its date.
	 */
	const char *label;
	/*
	 * The place: what stands before it (join, split, remove, footnote,
	 * unfootnote), in the paragraph or at the end of the one before, and
	 * what stands from there on.  Of a doubt: the words that it is of ("":
	 * all), and what it says.  Of a title: its last words, where `words`
	 * are not all of it ("": there was none); of a date: it, as ISO.
	 */
	const char *before, *words;
	/*
	 * The new label, title or date (ISO); the kind of the doubt; the last
	 * words of what is removed or becomes a paragraph, where `words` are
	 * not all of it; the label of the new footnote, and after a blank such
	 * last words; or "".
	 */
	const char *to;
	const char *author;	   /* "" or the login name */
	int64_t created, modified; /* seconds since 1970, UTC */
	bool revoked;
};

const char *correction_name(enum correction_kind k); /* "join" */
/* The inverse; CORRECTION_KINDS for any other word. */
enum correction_kind correction_from_name(const char *name, size_t n);

/* Whether it is of what stands above a text: its title, its date. */
bool correction_is_heading(enum correction_kind k);

/*
 * The label of the paragraph that its words stand in, in the text as it is
 * now, with whatever corrections (or behind which they stood, where they are
 * out of it); its own label where they stand nowhere.
 */
const char *correction_stands(const struct resolution *r,
			      const struct correction *c);

/* --- making them ------------------------------------------------------- */

/*
 * Of a paragraph of r, with strings in the arena; r is not changed.
 * STATUS_USAGE says why it cannot be.  The words of a split are looked for
 * as typed, else in any letters; they must stand there once.  The label is
 * put as labels are written ("op5" is OP5) and must be free, or that of one
 * further down that is counted (PP4), which makes room.  What is removed
 * must not be all that the text has; a footnote that a mark calls stays, as one
 * whose text is missing.
 */
enum status correction_join(const struct resolution *r, size_t paragraph,
			    struct arena *a, struct correction *out,
			    struct error *err);
enum status correction_split(const struct resolution *r, size_t paragraph,
			     const char *words, struct arena *a,
			     struct correction *out, struct error *err);
enum status correction_relabel(const struct resolution *r, size_t paragraph,
			       const char *label, struct arena *a,
			       struct correction *out, struct error *err);
enum status correction_settle(const struct resolution *r, size_t doubt,
			      struct arena *a, struct correction *out,
			      struct error *err);

enum status correction_remove(const struct resolution *r, size_t paragraph,
			      struct arena *a, struct correction *out,
			      struct error *err);
enum status correction_remove_footnote(const struct resolution *r, size_t i,
				       struct arena *a, struct correction *out,
				       struct error *err);

/*
 * Of the text itself: its title, in one line, and the day it was adopted, as
 * ISO has it or as we print it ("18 December 1997", "Dec 1997").
 */
enum status correction_retitle(const struct resolution *r, const char *title,
			       struct arena *a, struct correction *out,
			       struct error *err);
enum status correction_redate(const struct resolution *r, const char *typed,
			      struct arena *a, struct correction *out,
			      struct error *err);

/*
 * The number that a paragraph begins with, as a footnote would, into the arena;
 * NULL: none.
 */
const char *correction_number(const struct paragraph *p, struct arena *a);
/*
 * A paragraph is the footnote with this label; "": with the number that it
 * begins with.  One of that label must not be there, unless its text is
 * missing.
 */
enum status correction_footnote(const struct resolution *r, size_t paragraph,
				const char *label, struct arena *a,
				struct correction *out, struct error *err);
/*
 * The footnote i is the paragraph that comes behind the one given; -1: behind
 * the operative paragraph from whose number its own goes on, else behind the
 * last that began above it in the source.  A number that goes on is the
 * paragraph's.
 */
enum status correction_unfootnote(const struct resolution *r, size_t i,
				  long behind, struct arena *a,
				  struct correction *out, struct error *err);

/*
 * Whether it is one that could have been made: labels as labels are written,
 * words that are there, nothing too long, no control characters.  STATUS_USAGE
 * says what is wrong.
 */
enum status correction_check(const struct correction *c, struct error *err);

/* --- having them made -------------------------------------------------- */

enum correction_state {
	CORRECTION_APPLIED,
	CORRECTION_NEEDLESS, /* the text has it so by itself */
	CORRECTION_MISFIT,   /* its place is not there, or not certain */
};

const char *correction_state_name(enum correction_state s); /* "applied" */

/*
 * What it makes of its place, "" where that is nothing to be named: the new
 * label, title or date, the number of the footnote, the kind of the doubt.
 */
const char *correction_to(const struct correction *c, struct arena *a);
/* Where `words` are not all that it is known by, the last of them; or "". */
const char *correction_last(const struct correction *c);
/* Whether it is known by all words of a paragraph or footnote. */
bool correction_is_whole(const struct correction *c);

/*
 * Make it in r (whose work and language are those of c), or leave r as it
 * is; of a misfit that says how a text is cut r gets a doubt.  Marks,
 * citations, doubts and source lines follow; labels stay unique, and those that
 * were counted (PP4 and all behind it) are counted anew.
 */
enum correction_state correction_apply(struct resolution *r,
				       const struct correction *c);

/*
 * One of a kind that only a later version knows is not made; r gets a doubt
 * that says so.
 */
void correction_unknown(struct resolution *r, const struct correction *c,
			const char *kind);

/* --- as a file: patch.c ------------------------------------------------ */

/* What a file may have; more is refused. */
enum {
	PATCH_BYTES = 4 << 20,
	PATCH_MOST = 10000,
};

/* Append the line that every such file begins with; then one by one. */
void patch_begin(struct buf *out);
void patch_write(const struct correction *c, struct buf *out);
/* A file of them: what messages call it, and its bytes. */
struct patch {
	const char *name, *bytes;
	size_t n;
};
/*
 * All corrections of a file, strings in the arena.  STATUS_FORMAT,
 * STATUS_ENCODING, STATUS_LIMIT: one line that says where and why.
 */
enum status patch_read(const struct patch *p, struct arena *a,
		       struct correction **out, size_t *count,
		       struct error *err);

#endif
