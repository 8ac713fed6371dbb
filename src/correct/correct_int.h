/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside src/correct: what its files share.
 */
#ifndef CORRECT_CORRECT_INT_H
#define CORRECT_CORRECT_INT_H

#include "correct/correct.h"

/* --- make.c ------------------------------------------------------------ */

/* A correction of what has a label, with no words yet; strings in the arena. */
struct correction correction_begin(const struct resolution *r,
				   const char *label, enum correction_kind kind,
				   struct arena *a);

/* --- place.c: by which words a place is known -------------------------- */

/* Bytes of s without the blanks at its end. */
size_t place_trimmed(const char *s, size_t n);
/* The last of n bytes of s, and the first: as much as is quoted. */
const char *place_before(struct arena *a, const char *s, size_t n);
const char *place_words(struct arena *a, const char *s, size_t n);

/* All of a text as one line: tabs of a table and the like are blanks. */
const char *place_line(struct arena *a, const char *s);

/* Whether n bytes of s, but for blanks, end in what stands before c. */
bool place_ends(const struct correction *c, const char *s, size_t n);
/* Whether the paragraph begins with the words of c, with or without num. */
bool place_begins(const struct correction *c, const struct paragraph *p);

/*
 * The paragraph for which fits() says true: the one with the label of c, else
 * the only one; -1 for none or several.
 */
long place_find(const struct resolution *r, const struct correction *c,
		bool (*fits)(const struct resolution *r, size_t i,
			     const struct correction *c));
/* How often p can be split where c says; *at is the byte of the last. */
size_t place_count(const struct correction *c, const struct paragraph *p,
		   size_t *at);

/* --- naming.c: labels -------------------------------------------------- */

/*
 * As labels are written, into the arena; a number alone is an operative
 * paragraph's.  NULL: that is none.
 */
const char *naming_read(struct arena *a, const char *typed);
/* The part that a label names, and its depth; those of p for none. */
enum part naming_part(const char *label, const struct paragraph *p, int *depth);
bool naming_taken(const struct resolution *r, const char *label, size_t but);

/*
 * Whether the paragraph can have the label: nobody has it, or one further down
 * that is counted, and counted anew.
 */
bool naming_free(const struct resolution *r, const char *label, size_t i);
/* Give it a label that is so, and with it a part; what was counted follows. */
void naming_put(struct resolution *r, size_t i, const char *label);

/* The part of a label behind its section: OP5(a) of II/OP5(a). */
const char *naming_last(const char *label);
/* 3 of PP3, and where it begins; 0: it does not end in a number. */
int naming_count(const char *label, size_t *stem);
/* Whether the label was counted, and not read. */
bool naming_counted(const struct paragraph *p);

/*
 * A paragraph was taken out (delta -1; its label was old), or one is put in
 * behind old, or as old (1): those from `from` on that are counted like it, and
 * not lower, move.
 */
void naming_shift(struct resolution *r, size_t from, const char *old, int delta,
		  enum part part);
/* second.c: whether the label b is the one that comes after a. */
bool naming_follows(const char *a, const char *b);
/* The label of the paragraph that begins in the midst of the one
 * before it. */
void naming_second(struct resolution *r, size_t second);
/* Those below a paragraph, called `old` so far, take its new label. */
void naming_below(struct resolution *r, size_t parent, const char *old);
/* No two are the same, whatever happened. */
void naming_unique(struct resolution *r);

/* --- doubts.c ---------------------------------------------------------- */

/* The paragraph of each doubt, in the arena, before anything is changed. */
long *doubts_places(const struct resolution *r);
/* Those of a paragraph go that such a correction of it settles. */
void doubts_answer(const struct resolution *r, long *at, size_t paragraph,
		   enum correction_kind by);
/* All is done; what stood at `from` and behind it stands so much further. */
void doubts_follow(struct resolution *r, const long *at, size_t from,
		   int delta);

/*
 * What was missing in front of a paragraph is there: doubts of the number of
 * the one behind `paragraph` go where it goes on from it now.
 */
void doubts_follow_number(struct resolution *r, size_t paragraph);
/* Those of the whole text go that the text answers now. */
void doubts_look_whole(struct resolution *r);
/* Those of a kind go that are said of all the text; of a place. */
void doubts_drop_kind(struct resolution *r, enum doubt_kind kind);
void doubts_drop_of(struct resolution *r, const char *where);
/* Those of marks go whose footnotes are there now. */
void doubts_look_marks(struct resolution *r);
/* That c is not made in r, though somebody has found it right, is a doubt. */
void doubts_misfit(struct resolution *r, const struct correction *c);

/* --- settle.c ---------------------------------------------------------- */

/*
 * Take the doubt away that c settles: NEEDLESS where the words are there and
 * in no doubt, MISFIT where they are not.
 */
enum correction_state settle_apply(struct resolution *r,
				   const struct correction *c);

/* --- remove.c ---------------------------------------------------------- */

/* All of a text is quoted into words and *last, or its beginning and its end.
 */
void remove_quote(struct arena *a, const char *text, struct correction *out);
/* Whether a text, as one line, has these words, all of them and no others. */
bool remove_is_all(const struct correction *c, const char *line);
/*
 * The paragraph that has all words of c and no others: in its place, else
 * under its label; -1: none.
 */
long remove_find(const struct resolution *r, const struct correction *c);
/*
 * The same of footnotes, and how many have the words; -1: none, or several and
 * none of that label.
 */
long remove_find_footnote(const struct resolution *r,
			  const struct correction *c, size_t *n);
/* Whether the words stand elsewhere, or in their place, read with others. */
bool remove_are_there(const struct resolution *r, const struct correction *c);
/* Whether the label is that of a footnote: "footnote 3"; and "3" of that. */
bool remove_is_of_footnote(const char *label);
const char *remove_footnote_label(const char *label);
/*
 * Take out what c says is no part of r: NEEDLESS where its words are nowhere,
 * MISFIT where they stand with others, or elsewhere too.
 */
enum correction_state remove_apply(struct resolution *r,
				   const struct correction *c);
/* Where its words stand, or stood: correction_stands(). */
const char *remove_stands(const struct resolution *r,
			  const struct correction *c);
/*
 * Take a paragraph out, with all that was in doubt of it; its citations, if
 * there still are any, go too.
 */
void change_remove(struct resolution *r, size_t paragraph);
/*
 * Take a footnote out; one that a mark calls stays, as one whose text is not
 * there.
 */
void change_remove_footnote(struct resolution *r, size_t i);

/* --- heading.c --------------------------------------------------------- */

enum correction_state heading_apply(struct resolution *r,
				    const struct correction *c);

/* --- noted.c, unnoted.c and note_number.c -------------------------------- */

/* Whether n bytes are the label of a footnote: "12", "a", "*". */
bool noted_is_label(const char *s, size_t n);
/*
 * "3 ", "3/ ", "(3) ", "[3] ", "3. " or a raised 3 at the start of a text: its
 * bytes with the blanks behind it, and the number into the arena; 0: none.
 */
size_t noted_number(struct arena *a, const char *s, const char **number);
/* "3" of a number printed as "3." or "(3)". */
const char *noted_bare(struct arena *a, const char *num);
/* The end of what stands before paragraph i, if anything does. */
void noted_quote_before(const struct resolution *r, size_t i, struct arena *a,
			struct correction *out);
/* A paragraph becomes a footnote; a footnote, a paragraph. */
enum correction_state noted_apply(struct resolution *r,
				  const struct correction *c);
enum correction_state noted_apply_back(struct resolution *r,
				       const struct correction *c);
/* Who calls what became a footnote, else where its words stood. */
const char *noted_stands(const struct resolution *r,
			 const struct correction *c);

/* --- change.c: the changes themselves ---------------------------------- */

/* The paragraph with the one before it; in two at a byte; another label. */
void change_join(struct resolution *r, size_t paragraph);
void change_split(struct resolution *r, size_t paragraph, size_t at);
void change_relabel(struct resolution *r, size_t paragraph, const char *to);
/* The opener of a paragraph made by hand, where others of r open so. */
void change_find_opener(const struct resolution *r, struct paragraph *p);

#endif
