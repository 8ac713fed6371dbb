/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One text of one work, taken apart.  Everything lives in one arena; strings
 * are NFC UTF-8, never NULL ("" where there is nothing), offsets are bytes
 * here and code points in JSON.
 */
#ifndef MODEL_RESOLUTION_H
#define MODEL_RESOLUTION_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "model/date.h"
#include "model/details.h"
#include "model/doubt.h"
#include "model/symbol.h"

enum part {
	PART_PREAMBULAR,
	PART_OPERATIVE,
	PART_HEADING,
	PART_ANNEX,
	PART_OTHER,
};

/* What an opener or a citing word does; openers of every language map here. */
enum relation {
	RELATION_NONE,
#define RELATION(id, name, title) RELATION_##id,
#include "model/relations.def"
#undef RELATION
	RELATION_COUNT
};

/* A footnote mark: the number that stands after byte `offset` of a text. */
struct mark {
	size_t offset;	      /* bytes, 0..len: where it was cut out */
	const char *footnote; /* label of the footnote called */
};

/* How deep paragraphs may stand; wherever they come from. */
enum { PARAGRAPH_DEEPEST = 99 };

struct paragraph {
	const char *label; /* "PP3", "OP5(a)(ii)", "A/OP2"; unique */
	enum part part;
	/* 0 preambular, 1 "1.", 2 "(a)", 3 "(i)"; 1 a row of headings. */
	int depth;
	const char *num;	/* as printed: "1.", "(a)", "a)"; or "" */
	const char *opener;	/* "Reaffirming also"; or "" */
	enum relation relation; /* of the opener */
	/*
	 * No number, no marks, no markup; one line.  A row of a table is a
	 * paragraph of PART_OTHER whose cells are parted by tabs.
	 */
	const char *text;
	size_t len;	    /* bytes of text */
	struct mark *marks; /* in order of offset */
	size_t n_marks;
	size_t first_line, last_line; /* of the source, from 1; 0: unknown */
	size_t page; /* on which it begins, from 1; 0: there are none */
	/*
	 * The texts of the paragraphs that corrections made this one of, up to
	 * NULL; NULL where it was not corrected.  Never stored.
	 */
	const char *const *former;
};

struct footnote {
	const char *label; /* "15" */
	const char *text;  /* "" where missing */
	bool missing;	   /* called, but its text is not in the source */
	size_t first_line, last_line;
};

enum place {
	PLACE_PARAGRAPH,
	PLACE_FOOTNOTE,
};

struct citation {
	enum place place;
	size_t index; /* of the paragraph or footnote it stands in */
	enum work_kind kind;
	const char *target;  /* official symbol, or an instrument's name */
	const char *key;     /* key of the work meant (symbol_key()) */
	const char *text;    /* as it stands there: "33/134", "Ibid." */
	const char *wording; /* opener or citing word as printed: "See" */
	enum relation relation;
	struct date date;     /* as given there; year 0: none */
	const char *title;    /* what the citing text calls it; or "" */
	const char *pinpoint; /* "OP5(b)", "annex I", "para. 43"; or "" */
	size_t start, end;    /* bytes of the paragraph's or footnote's text */
	/* Which of those in the library's text, from 1; 0 elsewhere. */
	size_t seq;
	bool coined; /* by a name that no table has, while reading */
};

struct resolution {
	struct arena *arena; /* owns this struct and all that it points to */
	const char *file;    /* as given on the command line */
	const char *digest;  /* of the file: digest_hex() */
	struct symbol symbol;
	const char *key;
	const char *lang; /* "en" */
	const char *title;
	struct date adopted;
	struct date issued;	      /* "Distr.: General 28 February 2003" */
	const char *session;	      /* "52", "S-10", "XXV"; or "" */
	const char *meeting;	      /* "77" of "77th plenary meeting" */
	const char *agenda_item;      /* "88", "20 (b)" */
	const char *agenda_title;     /* "Advancement of women" */
	const char *committee_report; /* "A/57/533" */
	const char *committee;	      /* "Second Committee" */
	const char *draft;	      /* "A/57/L.12"; or "" */
	const char *enacting;	      /* "The General Assembly" */
	/* Of the volume that it was printed in, if the source tells. */
	const char *report_title; /* "Biennial report ..." */
	struct date report_from, report_to;
	const char *report_series; /* "Official Records, 1994" */
	const char *supplement;	   /* "18" */
	/* Read from the library by library_details() alone. */
	struct details details;
	struct paragraph *paragraphs;
	size_t n_paragraphs;
	struct footnote *footnotes;
	size_t n_footnotes;
	struct citation *citations;
	size_t n_citations;
	/* Everything in the source that is none of the above. */
	const char **furniture;
	size_t n_furniture;
	struct doubt *doubts; /* added by resolution_doubt() */
	size_t n_doubts, cap_doubts;
	/* What paragraphs said that corrections took out.  Never stored. */
	const char *const *removed;
	size_t n_removed;
	/* Corrections made in it by hand; doubts settled so, no more there. */
	size_t n_corrected, n_settled;
};

/* Empty, in an arena of its own; the caller frees it. */
struct resolution *resolution_new(void);
void resolution_free(struct resolution *r); /* NULL is allowed */

/* Index of the paragraph with this label, -1 without; "op5(A)" finds it. */
long resolution_paragraph(const struct resolution *r, const char *label);
/* The same as people type it: "5" is OP5, and words behind are no matter. */
long resolution_paragraph_meant(const struct resolution *r, const char *typed);
/*
 * The paragraph that a citation's pinpoint means, or the first of the annex
 * or section: "OP5(b)", "OP1, OP2", "annex II", "section III"; -1 without.
 */
long resolution_pinpointed(const struct resolution *r, const char *pinpoint);
long resolution_footnote(const struct resolution *r, const char *label);
/*
 * Whether it is a draft that is called as its file is, which nothing could
 * cite.
 */
bool resolution_has_no_number(const struct resolution *r);
/* Whether a correction took a paragraph with this text (n bytes) out. */
bool resolution_removed(const struct resolution *r, const char *text, size_t n);
/* Whether its source was damaged: DOUBT_MENDED. */
bool resolution_was_mended(const struct resolution *r);
/*
 * Keep a doubt: its kind and where it is are copied, its text is printed.
 * After a thousand the rest is not kept.
 */
void resolution_doubt(struct resolution *r, struct doubt d, const char *fmt,
		      ...) __attribute__((format(printf, 3, 4)));
/*
 * CONFIDENCE_FULL without a doubt, else less than that and at least 0: the
 * weights of doubts.def are taken off, those of parts divided by the number
 * of paragraphs; with a grave one it is below CONFIDENCE_SURE.
 */
int resolution_confidence(const struct resolution *r);
/*
 * Append "2 corrections by hand, 1 doubt settled"; nothing where there is
 * neither.
 */
void resolution_corrected(const struct resolution *r, struct buf *out);
/* Whether one of its marks calls the footnote with this label. */
bool paragraph_calls(const struct paragraph *p, const char *footnote);
/* Whether a citation stands in a paragraph, or in a footnote that it calls. */
bool citation_belongs(const struct resolution *r, const struct citation *c,
		      size_t paragraph);

/* Whether a doubt is of a paragraph, or of a footnote that it calls. */
bool doubt_belongs(const struct doubt *d, const struct paragraph *p);

/* Its title, or that of its agenda item where it has none; or "". */
const char *resolution_title(const struct resolution *r);
/* What is known by its first words: its first operative paragraph, or first. */
const char *resolution_incipit(const struct resolution *r);
/* Whether it is a row of a table: see text. */
bool paragraph_is_row(const struct paragraph *p);

const char *part_name(enum part p);	     /* "preambular" */
const char *relation_name(enum relation r);  /* "reaffirm" */
const char *relation_title(enum relation r); /* "Reaffirmed by" */
/* Of n bytes; RELATION_NONE for a name that there is not. */
enum relation relation_from_name(const char *name, size_t n);

/* What is asked of somebody, not what is said of something. */
static inline bool
relation_is_request(enum relation relation)
{
	return relation >= RELATION_DECIDE && relation <= RELATION_AUTHORIZE;
}
const char *kind_name(enum work_kind k); /* "resolution" */
/* The inverse; PART_OTHER and KIND_INSTRUMENT for any other word. */
enum part part_from_name(const char *name);
enum work_kind kind_from_name(const char *name);

#endif
