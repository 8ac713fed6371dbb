/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One resolution while it is made of pieces: what the stages from masthead to
 * labels share.
 */
#ifndef PARSE_BUILD_H
#define PARSE_BUILD_H

#include "model/resolution.h"
#include "parse/extent.h"
#include "parse/item.h"
#include "parse/suspect.h"

/* A paragraph while pieces may still be added to it. */
struct draft {
	enum part part;
	int depth;
	bool numbered;
	struct item item;
	const char *num; /* as printed */
	int above; /* "2" of "2. (a)": it has no words of its own; 0: none */
	const char *prefix; /* of the section: "II", or "" */
	bool begins_annex;  /* it is the words "Annex II" */
	struct buf text;
	struct mark *marks;
	size_t n_marks, cap_marks;
	const char *label;
	size_t first_line, last_line, page;
	bool early; /* as its last piece is */
	bool brief;  /* likewise */
	bool member; /* of a list without numbers, each behind a comma */
	const struct suspect *suspect; /* of what was joined to it; or NULL */
};

struct build {
	struct arena *arena; /* of the resolution */
	const struct lexicon *lex;
	struct words *words;
	const struct pieces *pieces;
	const struct source *file;
	struct extent extent;
	size_t foot_end; /* footnotes up to this piece may be called here */
	struct resolution *r;
	struct resolution *before; /* the one above it in the file */
	struct draft *drafts;
	size_t n_drafts, cap_drafts;
	const char *other; /* short name of an organ without a body, or "-";
			      NULL: it has one */
	int bare; /* its number, where that is told without the session */
	/* A meeting, or a date, was read below the text: the first counts. */
	bool met, dated;
	/* Of what is in r->furniture, and the source's line of each. */
	size_t cap_footnotes, cap_furniture, cap_lines;
	size_t *furniture_lines;
};

/* Into r->furniture, r->footnotes. */
void build_furniture(struct build *b, const struct piece *p);
/* Out of it again: it is the title. */
void build_take_back(struct build *b, const struct piece *p);
void build_put_aside(struct build *b, const char *text);
void build_footnote(struct build *b, const struct piece *p);

/*
 * asterisk.c: whether p is a footnote that asterisks call above it; if so it is
 * in r->footnotes, and its marks are in the drafts.
 */
bool asterisk_note(struct build *b, const struct piece *p);

/* masthead.c: number, title, dates, meeting and what else is told. */
void masthead_read(struct build *b);
/* Of a number without its session, by when the text was adopted. */
void masthead_session(struct build *b);

/* "Adopted at the 310th meeting.": what such a line tells. */
void masthead_vote(struct build *b, const struct piece *p);
/* The first date in a paragraph is that of adoption. */
void masthead_date(struct build *b, const struct draft *d);
/* "At its 46th plenary meeting, on 4 November 1993, the General Assembly" */
void masthead_decided(struct build *b, const struct draft *d);
/* A symbol alone below the text, where nothing above it has told one. */
void masthead_below(struct build *b);
/*
 * Where no date of adoption was found: the one in a line round the text that
 * speaks of a meeting or of adopting, whatever else is in it.
 */
void masthead_date_anywhere(struct build *b);
/* The symbol in the n bytes at s, if they are one of the body, is r's. */
void masthead_name(struct build *b, const char *s, size_t n, enum body body);
/* The session that r's symbol tells. */
void masthead_fill(struct build *b);

/* structure.c: paragraphs of the pieces behind the formula. */
void structure_read(struct build *b);
/*
 * preamble.c: paragraphs without numbers right above "1.", which all end in
 * commas, one of them opening as preambles do, are of the preamble, whatever
 * words open the first.
 */
void preamble_regain(struct build *b);
/*
 * known.c: the opener of p, of which the lexicon knows so many bytes, as it is
 * printed, in italics; "" without.
 */
const char *known_opener(const struct source *file, const struct paragraph *p,
			 size_t known, struct arena *a);
/* The number that the file made goes from p's text to where numbers are. */
void known_number(const struct source *file, struct paragraph *p,
		  struct arena *a);
/*
 * labels.c: in a resolution without any number, what stands below a colon and
 * opens in other words, where the text goes on behind it, is a list within the
 * paragraph above: its letters were not copied.
 */
void labels_nest(struct build *b);
/* A name for each draft. */
void labels_give(struct build *b);
/*
 * footmarks.c: the marks of all drafts are found, and r->footnotes has one
 * footnote for each label, in their order; what is called and not there is
 * "missing".
 */
void footmarks_find(struct build *b);
/* What one of two calls and only the other has: a page that both share. */
void footmarks_settle(struct resolution *before, struct resolution *r);
/*
 * footmarks_bare.c: marks that are bare numbers are cut out of the drafts, by
 * what footnotes there are.
 */
void footmarks_bare(struct build *b);

#endif
