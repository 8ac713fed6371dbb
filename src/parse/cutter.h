/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside piece.c: where cutting stands, and the questions about the next row.
 */
#ifndef PARSE_CUTTER_H
#define PARSE_CUTTER_H

#include "parse/piece.h"

/* Where cutting stands. */
struct cutter {
	struct arena *arena;
	const struct lexicon *lex;
	struct words *words;
	struct row *rows;
	size_t n, at;
	struct pieces out;
	struct buf text;      /* of the piece at hand */
	enum piece_kind kind; /* of the piece at hand */
	enum gap gap;
	const struct row *first, *last;
	const struct row *body; /* the last of the last text */
	bool heading, bullet;
	bool room; /* the last text left its line short */
	bool bold; /* a bold passage is open */
	bool open; /* an emphasis goes on into the next piece */
	bool foot; /* below a rule or wide space: footnotes may come */
	int label; /* of the footnote at hand, or of the last; 0: none */
	bool after_footnote; /* the piece before is a footnote on this page */
	int number;	     /* of the last paragraph "N." */
	bool closed;	/* the meeting or a vote was passed, nothing begun */
	bool footnoted; /* a footnote stands on this page */
	bool complete;	/* the last piece of text ends in a stop */
	bool colon;	/* that is a colon */
	bool listing;	/* names below a colon: see is_listed() in cut.c */
	size_t spaced;	/* pieces of text with an empty line before them */
	size_t tight;	/* pieces without */
	/* Of the piece at hand: see struct piece. */
	const struct suspect *suspect, *tail;
	bool apart;
};

/* Of the width, for row_is_early(). */
enum { FULL_PERCENT = 100, RAGGED_PERCENT = 85, SHORT_PERCENT = 70 };

/* --- begin.c: what a row begins with --- */

/* Bytes of "## "; of "- " before a number of the text's own. */
size_t begin_heading(const char *s, size_t n);
size_t begin_bullet(const char *s, size_t n);
/* The whole row is bold. */
bool begin_is_bold(const char *s, size_t n);
/* Whether a bold passage is open behind the text; `bold`: before it. */
bool begin_leaves_bold(const char *s, size_t n, bool bold);
/* The meeting or the vote that closes a text. */
bool begin_closes(const struct cutter *c, const struct row *r);
/* The text begins with an opener, emphasised perhaps. */
bool begin_opens(const struct cutter *c, const char *s, size_t n);
/*
 * Whether a row that begins a piece begins a footnote; *skip is the bytes of
 * its label.
 */
bool begin_is_footnote(const struct cutter *c, const struct row *r,
		       size_t *skip, int *value);
/*
 * "1See", "2Резолюция" where footnotes stand: bytes of the label that is due,
 * and no space behind it; 0: none.
 */
size_t begin_tight_label(const struct cutter *c, const struct row *r);
/*
 * A converter may put a paragraph's number behind its first line, on a line
 * of its own: "4."
 */
bool begin_is_late_number(const struct cutter *c, const struct row *r);
/* Or glued to its last word, whose hyphen goes: "on South8." is "South-". */
size_t begin_glued_number(const struct cutter *c);

/* --- cut.c: where a piece ends --- */

/* Whether the row right below the piece at hand begins another. */
bool cut_before(const struct cutter *c, const struct row *r);
/*
 * "** Term of office expires ...", what asterisks or daggers above call: bytes
 * before its words; 0: it is none.
 */
size_t cut_asterisks(const struct row *r);

/* --- cut_title.c --- */

/*
 * r, a number and a stop, is below words that wait for the end of their
 * sentence: "in its resolution", and below it "76/109."
 */
bool cut_ends_sentence(const struct cutter *c, const struct row *r);
/* A number with its title, or alone above one: it begins a piece. */
bool cut_is_title(const struct cutter *c, const struct row *r);
/*
 * The piece at hand is a number with its organ's name, and the row below it
 * says something else.
 */
bool cut_below_title(const struct cutter *c, const struct row *r);

/*
 * In indented text lines without a stop, at the margin and with an empty line
 * behind them, are a heading: a short one, or several between paragraphs.
 */
bool cut_is_margin_title(const struct cutter *c, const struct row *r);

/*
 * The title of which the piece at hand is the number and the first row goes
 * on in r, wherever that stands: the formula is below it.
 */
bool cut_continues_title(const struct cutter *c, const struct row *r);

/* --- torn.c: a text goes on, where a page is torn --- */

/* The word with which the text goes on would not have gone into the room. */
void torn_early(struct cutter *c, const struct row *r);
/*
 * Where no case tells whether a page begins with a new paragraph, the last
 * line before it does, which has no room left where the paragraph goes on, or
 * the indent that it lacks, if that line is not quite short.
 */
void torn_page(const struct cutter *c, struct row *r);
/*
 * Where each line is a paragraph one was torn nevertheless: "the situation",
 * and right below it "in Spain, and".
 */
bool torn_flowing(const struct cutter *c, const struct row *r);

/* --- suspect_row.c --- */

/* r goes on with the piece at hand: what speaks against that is kept. */
void suspect_row(struct cutter *c, const struct row *r);
/* r, right below it, begins another, which may yet go on with it. */
void suspect_tail(struct cutter *c, const struct row *r);

/* --- cut_footnote.c --- */

/* A footnote goes on in this row unless the row says otherwise. */
bool cut_footnote(const struct cutter *c, const struct row *r);

#endif
