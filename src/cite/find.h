/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The finder's state, shared by the files that each know one part of how a
 * resolution cites: lists, organs, dates, pinpoints, relations, antecedents,
 * footnotes, titles.  Only these include it.
 */
#ifndef CITE_FIND_H
#define CITE_FIND_H

#include "cite/phrase.h"
#include "cite/scan.h"
#include "model/resolution.h"
#include "parse/number.h"

/* A stretch of the text being read, in bytes; end 0: none. */
struct span {
	size_t start, end;
};

/* The word that governs what follows. */
struct govern {
	enum relation relation; /* RELATION_NONE: none does */
	const char *wording;	/* as printed */
};

/* The numbers under one head word: "its resolutions 33/134 ..., 46/159". */
struct list {
	bool active, reject; /* reject: "general comments" and the like */
	bool many;
	enum work_kind kind;
	int before;	      /* enum organ named before the head, or NONE */
	bool after_foreign;   /* "and" joins the head to a number of such */
	size_t head;	      /* item of the head word */
	size_t count;	      /* numbers taken so far */
	enum body last_body;  /* of the last of them */
	int last_first;	      /* of the last of them: 2019 in 2019/26 */
	bool last_bare;	      /* it had no year: "resolution 242" */
	struct govern govern; /* as it was at the head */
	/* What the run of numbers up to item `until` has behind it. */
	size_t until;
	int behind;
	struct date shared;
};

/* "paragraphs 3 and 4 of", waiting for what it belongs to. */
struct pinpoint {
	size_t items_end;  /* first item behind it; 0: none waits */
	size_t start, end; /* bytes */
	enum unit unit;
};

/* What the paragraph says where it calls a footnote. */
struct call {
	const char *title;	/* "report of the Secretary-General"; or NULL */
	const char *instrument; /* named right before the mark; or NULL */
};

/* What an instrument is called from there on: "CEDAW". */
enum { ALIASES = 16 };
struct alias {
	const char *text, *key;
	size_t len;
};

struct finder {
	struct resolution *r;
	const struct phrasebook *book;
	enum body own; /* whose text it is; in annexes, whose is annexed */
	/* The text being read. */
	enum place place;
	size_t index;
	const char *text;
	struct items items;
	struct govern main, inner;
	bool past; /* inner tells what another work did: "in which it noted" */
	size_t opener; /* bytes of the paragraph's own opening phrase */
	struct list list;
	struct pinpoint pinpoint;
	size_t placed;	   /* places before that item belong to what is cited */
	int organ;	   /* enum organ named last, but for "its" */
	size_t organ_item; /* where it was */
	int commission;	   /* of those bodies, the commission named last */
	size_t clause;	   /* byte at which a title may begin */
	size_t imprint;	   /* "United Nations publication"; 0: not met */
	size_t next_mark;  /* of the paragraph */
	size_t mark_at;	   /* byte at which it may stand; none before it */
	size_t next_note;  /* that a mark is likely to call */
	size_t report;	   /* byte at which "report of" stands */
	bool has_report;
	/* What was found. */
	struct citation *out;
	size_t n, cap;
	struct alias alias[ALIASES];
	size_t n_alias;
	/* Of the last list of each kind, for "those resolutions". */
	struct span last[KIND_INSTRUMENT + 1];
	/* The paragraph in which "those" of each kind stood last. */
	size_t referred[KIND_INSTRUMENT + 1];
	size_t unnumbered;  /* byte of the last head without a number; or 0 */
	struct call *calls; /* of each footnote */
	size_t *principal;  /* of each footnote, its citation + 1; 0: none */
};

/* find.c: above all the others, and called by none of them. */

/* Read a text: what it cites is appended to f->out. */
void find_text(struct finder *f, enum place place, size_t index,
	       const char *text, struct govern govern);

/* Item i; behind the last, the one that says so. */
static inline const struct item *
find_item(const struct finder *f, size_t i)
{
	return &f->items.item[i < f->items.n ? i : f->items.n];
}

/* Whether item i is a phrase of this class. */
static inline bool
find_is(const struct finder *f, size_t i, enum phrase_class class)
{
	const struct item *it = find_item(f, i);

	return it->type == ITEM_PHRASE && (it->phrase->classes >> class & 1u);
}

/* Whether it is this punctuation. */
static inline bool
find_punct(const struct finder *f, size_t i, char c)
{
	const struct item *it = find_item(f, i);

	return it->type == ITEM_PUNCT && it->punct == c;
}

/* finder.c: below all the others. */

/* Append a citation of the text between two bytes. */
struct citation *find_add(struct finder *f, size_t start, size_t end,
			  struct govern govern);
/* Cite again, at these bytes, what citation n cites. */
struct citation *find_again(struct finder *f, size_t start, size_t end,
			    struct govern g, size_t n);
/* Bytes of the text as a string of the resolution. */
const char *find_slice(struct finder *f, size_t start, size_t end);
/* The last citation of its kind, for what refers back to it. */
void find_remember(struct finder *f, size_t n, bool prolong);
/* Whether item i is a word that says nothing here. */
bool find_word(const struct finder *f, size_t i);
/* A word of a name: a capital, and nothing known about it. */
bool find_proper(const struct finder *f, size_t i);
/* The item behind the quotes that item i opens. */
size_t find_quoted(const struct finder *f, size_t i);
/* Fill in target, key and kind from a symbol. */
void find_target(struct finder *f, struct citation *c, const struct symbol *s);

/* list.c: each takes the item it stands at and returns the next to read. */
size_t list_head(struct finder *f, size_t i);
void list_close(struct finder *f);
/* Whether the number at item i follows from an open list. */
bool list_governs(const struct finder *f, size_t i, const struct number *num);
/* Whether the number at item i is the first behind its head. */
bool list_is_first(const struct finder *f, size_t i);
/* Whether item i is "No." right behind the head of the list. */
bool list_is_sign(const struct finder *f, size_t i);
/* Whether item i may stand between the numbers of a list. */
bool list_joins(const struct finder *f, size_t i);
/* Whether a list goes on with a number at item i, behind a semicolon. */
bool list_resumes(const struct finder *f, size_t i);

/* several.c */
/*
 * "60/1 to 60/4": those between are cited by all of it.  *last is the end of
 * the range, at item i; the citation before it is its beginning.
 */
void several_between(struct finder *f, size_t i, const struct symbol *last);
/*
 * "69/96 A and B": the last citation becomes one of A, and others of the rest
 * follow it.  A bit for each letter; one or none changes nothing.
 */
void several_letters(struct finder *f, const struct symbol *whole,
		     unsigned long long letters);
/* The letters of "A/RES/69/96A-B", likewise; 0 where it is one or none. */
unsigned long long several_named(const struct symbol *s);

/*
 * lettered.c: "A (64) and B (65)" at item i, behind their head; the next item
 * to read, i where there is none.
 */
size_t lettered_read(struct finder *f, size_t i);

/* numbered.c */
size_t numbered_read(struct finder *f, size_t i);
size_t numbered_bare(struct finder *f, size_t i);

/* organ_near.c */
/*
 * The organ named before the head word at item i, or before a number there;
 * BODY_NONE where none is.
 */
int organ_before(const struct finder *f, size_t i);
/* The body that tells of the head word or number at item i, or BODY_NONE. */
int organ_near(const struct finder *f, size_t i);
/*
 * The organ told behind numbers and what they are called, that is from item i
 * on: "..., entitled "...", adopted by the ...", "in its resolution 5/1, the
 * ... decided".  The head is an item too; BODY_NONE where none is told.
 */
int organ_after(const struct finder *f, size_t head, size_t i);
/*
 * The organ at item i of "and subsequent resolutions of the ..."; BODY_NONE
 * without.
 */
int organ_of_others(const struct finder *f, size_t i);
/*
 * Whether a name of which nothing is known tells whose numbers they are: right
 * before their head, or behind the run that ends before item i.
 */
bool organ_unknown(const struct finder *f, size_t head, size_t i);
/*
 * "the Commission, at its fifty-sixth session, ... in its resolution 56/2":
 * whether what the sentence names last before the head word or number at item
 * i is no organ of ours, and its session is that of the number.
 */
bool organ_other_session(const struct finder *f, size_t i,
			 const struct number *num);
/* "in its" stands before the head word at item i. */
bool organ_in_its(const struct finder *f, size_t i);
/*
 * Whose resolutions a report holds that was cited in this note just before
 * the head word at item i: ORGAN_FOREIGN where that is not known, BODY_NONE
 * where no report was cited.
 */
int organ_of_report(const struct finder *f, size_t i);
/* organ.c */
/* A number, and all that is known about whose it is. */
struct query {
	const struct number *num;
	const char *text; /* as it stands */
	size_t len;
	enum work_kind kind;
	int before, behind; /* enum organ, BODY_NONE where none is named */
	int near;	    /* the body told of: "... adopted resolution" */
	struct date date;
	bool listed;	 /* a head word governs it */
	bool in_its;	 /* "in its resolution" */
	bool of_unknown; /* its organ has a name that is not known */
	bool of_session; /* an organ, none of ours, met for that session */
	enum body last;	 /* whose the number before it in the list is */
};
/* query.c */
/* What is known of the number at item i; in_list: an open list governs it. */
struct query query_make(struct finder *f, size_t i, const struct number *num,
			bool in_list);

/* organ_habit.c */
/* The number as one of that body; false where that gives none such. */
bool organ_make(const struct query *q, enum body body, struct symbol *out);
/* The same of a body that is named, though it was far from that number. */
bool organ_make_told(const struct query *q, enum body body, struct symbol *out);
/* Above this, the numbers are of decisions in some bodies. */
enum { ORGAN_DECISIONS = 100 };

/* Which work is meant; false where it is none that has a symbol here. */
bool organ_resolve(const struct finder *f, const struct query *q,
		   struct symbol *out);

/* "the Commission", in its own texts or where it was named. */
bool organ_is_commission(int body);

/* dated.c */
/* Dates together: "14 and 18 December 1973". */
enum { DATES_LIMIT = 16 };
struct dates {
	struct date at[DATES_LIMIT];
	size_t n;
};
/* All dates behind a number, from item i on; the next item to read. */
size_t dated_all(const struct finder *f, size_t i, struct dates *ds);
/*
 * "resolution 45/264 and Council resolution 1990/85, both of 13 May 1991":
 * where item i, behind the last citation, says so, the one before it under
 * another head has that date, too.
 */
void dated_jointly(struct finder *f, size_t i, struct date d);
/* The same, of which only the first is wanted. */
size_t dated_behind(const struct finder *f, size_t i, struct date *d);
/*
 * "46/1 and 46/2 of 14 and 18 December 1973": where as many numbers without a
 * date stand before the one at byte `start` as dates before the last, each has
 * its own; otherwise the first date is that of this number.  How many.
 */
size_t dated_share(struct finder *f, size_t start, const struct dates *ds);
/*
 * "of 4 March" at item i, behind a number that has its year: the date in it.
 * A zero date without.
 */
struct date dated_in_year(const struct finder *f, size_t i, int year);
/* The organ told by "of the ..." at item i, or BODY_NONE; *next behind it. */
int dated_organ(const struct finder *f, size_t i, size_t *next);
/* What stands behind the run of numbers that begins at item i. */
void dated_run(const struct finder *f, size_t i, struct list *list);

/* pinpoint.c */
size_t pinpoint_read(struct finder *f, size_t i);
/* What waits and belongs to an item i, as the citation shall have it. */
const char *pinpoint_before(struct finder *f, size_t i, bool resolution);
/* ", annex, para. 5" from item i on; *next behind it.  "" without. */
const char *pinpoint_behind(struct finder *f, size_t i, bool resolution,
			    size_t *next);

/* pinpoint_part.c */
/*
 * What stands between two bytes: "annex II, para. 5", "section III", alike in
 * all languages; as it is printed, where it is anything else.
 */
const char *pinpoint_part(struct finder *f, size_t start, size_t end);

/* here.c */
/*
 * "paragraph 7 above", whose unit is item i and whose values end before item
 * `next`: the next item to read, 0 where it is no place in this text.
 */
size_t here_read(struct finder *f, size_t i, size_t next);

/* relation.c */
struct govern relation_now(const struct finder *f);
size_t relation_word(struct finder *f, size_t i);
size_t relation_signal(struct finder *f, size_t i);

/* refer.c: antecedents. */
size_t refer_that(struct finder *f, size_t i);
size_t refer_thereto(struct finder *f, size_t i);
/* refer_note.c: the same in footnotes. */
size_t refer_note(struct finder *f, size_t i);
size_t refer_ibid(struct finder *f, size_t i);
/*
 * "op. cit." at item i, behind a symbol or a title: true, and *next is the
 * next item to read.  False: it stands alone, as "Ibid." does.
 */
bool refer_again(struct finder *f, size_t i, size_t *next);

/* work.c: documents, publications, treaties. */
size_t work_document(struct finder *f, size_t i);
size_t work_sales(struct finder *f, size_t i);
size_t work_series(struct finder *f, size_t i);
/* ", vol. 2171, No. 27531" behind "Treaty Series" or "Ibid." at item i. */
size_t work_volume(struct finder *f, size_t i, const char *series, size_t k);

/*
 * addenda.c: "and Add.1-3" from item i on, behind the document cited last:
 * each is cited; the next item to read, i where there are none.
 */
size_t addenda_read(struct finder *f, size_t i);

/* named.c: instruments. */
/* A name that is listed. */
size_t named_known(struct finder *f, size_t i);
/* All such names in the title in quotes that begins at item i. */
void named_in_title(struct finder *f, size_t i);
/* Whether a short name is a whole one before item i: "the Covenant is". */
bool named_ends(const struct finder *f, size_t i);
/* A word that names end with, or that stands for one. */
size_t named_word(struct finder *f, size_t i);

/*
 * coined.c: a name that is in no table and that item i, a word that names are
 * made with, is part of; the next item to read, i + 1 where there is none.
 */
size_t coined_read(struct finder *f, size_t i);

/* called_short.c */
/*
 * Where the instrument was named before in this text that the name between two
 * bytes is short for, or another form of; NULL where it was not.
 */
const struct citation *short_for(const struct finder *f, size_t start,
				 size_t end);
/* The same of what was named before, but for a bracket right behind it. */
const struct citation *short_earlier(const struct finder *f, size_t start,
				     size_t end);
/* A bracket opens at item i: what is in it may be short for what is before. */
void short_define(struct finder *f, size_t i);
/* The word at item i, where that was defined. */
size_t short_read(struct finder *f, size_t i);

/* called.c */
/* "on ...", "entitled ..." or a title in quotes at item i; "" without. */
const char *title_behind(struct finder *f, size_t i);
/* What stands before the bracket around item i; "" without. */
const char *title_before(struct finder *f, size_t i);
/* Note what the paragraph says at the marks up to byte `upto`. */
void title_calls(struct finder *f, size_t upto);
/* Give the sources in footnotes the titles that their callers tell. */
void title_sources(struct finder *f);

#endif
