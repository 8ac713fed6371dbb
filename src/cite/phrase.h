/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words that tell what a number means, and the names of instruments, in
 * one index by first word.  The rows come from the lexicon (kinds "cite-…")
 * and from the table of instruments; this knows no word of any language.
 */
#ifndef CITE_PHRASE_H
#define CITE_PHRASE_H

#include <stdbool.h>
#include <stddef.h>

#include "model/instrument.h"
#include "model/resolution.h"

enum phrase_class {
	PHRASE_NONE,
	PHRASE_HEAD,	 /* "resolutions": numbers follow; value work_kind */
	PHRASE_ORGAN,	 /* "Security Council", "its"; value enum organ */
	PHRASE_THAT,	 /* "those resolutions"; value work_kind */
	PHRASE_UNIT,	 /* "paragraph", "annex"; value enum unit */
	PHRASE_RELATION, /* "recalling"; value enum relation */
	PHRASE_SIGNAL,	 /* "See", "Ibid."; value enum relation */
	PHRASE_REJECT,	 /* "general comment": its numbers are no works */
	PHRASE_LINK,	 /* "and", "as well as": a list goes on */
	PHRASE_RESUME,	 /* "to": back to what governed before */
	PHRASE_SHARED,	 /* "both", "all": one date for several */
	PHRASE_OF,	 /* what stands before a date or an organ */
	PHRASE_MONTH,	 /* value 1..12 */
	PHRASE_DAY,	 /* "er", at the number of a day */
	PHRASE_DATE,	 /* "de", between day, month and year */
	PHRASE_YEAR,	 /* a word behind a year */
	PHRASE_TITLE,	 /* "on", "entitled": what it is called follows */
	PHRASE_PASSIVE,	 /* "by", "been": the relation is told of another */
	PHRASE_FILLER,	 /* "also", "in this context": may precede an opener */
	PHRASE_NOTE,	 /* "note", in "see note 3 above" */
	PHRASE_ARTICLE,	 /* "the" */
	PHRASE_THERETO,	 /* "thereto": to what was named last */
	PHRASE_SERIES,	 /* "Treaty Series": volumes and numbers follow */
	PHRASE_REPORT,	 /* "report of", "letter dated": a title begins */
	PHRASE_NAME,	 /* an instrument */
	PHRASE_NAMED,	 /* "Declaration": what a name may end with */
	PHRASE_GENERIC,	 /* "Joint": not the beginning of a name */
	PHRASE_IMPRINT,	 /* "United Nations publication" */
	PHRASE_PREFIX,	 /* stands before a number, as "No." does */
	PHRASE_SUFFIX,	 /* stands behind a number that its head follows */
	PHRASE_WORD,	 /* means nothing, though a part of it would */
	PHRASE_HERE,	 /* "above": part of this text; value work_kind */
	PHRASE_CLASSES,
};

/* Whose a number is, as the words say; below BODY_COUNT a body. */
enum organ {
	ORGAN_OWN = BODY_COUNT, /* "its" */
	ORGAN_COUNCIL,		/* "the Council": which, the number tells */
	ORGAN_ASSEMBLY,
	ORGAN_COMMISSION,
	ORGAN_FOREIGN, /* named, but none of ours */
};

/* What "paragraph" and the like count; value of PHRASE_UNIT. */
enum unit {
	UNIT_PARAGRAPH,
	UNIT_PREAMBULAR,
	UNIT_VOLUME,
	UNIT_OTHER, /* chapter, article: kept as printed */
	UNIT_ANNEX,
	UNIT_SECTION,
	UNIT_PART,
	UNIT_ARTICLE,
};

/* How a word of PHRASE_RELATION stands in its sentence. */
enum mood {
	MOOD_PARTICIPLE, /* "recalling": as a preamble opens */
	MOOD_VERB,	 /* "recalls": as an operative paragraph opens */
	MOOD_PAST,	 /* "endorsed": in which it endorsed */
	MOOD_NOUN,	 /* "reaffirmation of" */
};

/* How a phrase begins, and a text that may be one. */
struct phrase_key {
	unsigned first;	 /* hash of its first word */
	unsigned second; /* of the one behind it and a character; 0: none */
};

struct phrase {
	enum phrase_class class; /* the first of its classes */
	unsigned classes;	 /* a bit for each: "in" is of several */
	int value;		 /* as the class says */
	enum mood mood;
	bool many;   /* the plural: "resolutions" */
	bool alone;  /* a unit that needs no number: "annex" */
	short nth;   /* the number in its own words; 0: none */
	bool behind; /* it stands behind what it is the head or unit of */
	bool own;    /* a head that says "its": one word in some languages */
	int whose;   /* a head, or "that", that says of which body: "UNSCR" */
	bool sign;   /* behind a head it rejects no number: "No." */
	bool range;  /* "to", between the ends of a range */
	bool adopts; /* a past form that is no more than that: "adopted" */
	bool among;  /* a link that joins no verbs: "including" */
	bool of;     /* an organ whose name's form says "of" */
	bool place;  /* makes a name behind the adjective of a place */
	bool quoted; /* makes a name only between quotes */
	bool again;  /* behind a title, what was cited under that: "op. cit." */
	bool by;     /* "adopted by": whoever adopted it follows */
	bool sub;    /* behind a number it makes another: value 2 "bis" */
	bool article; /* only behind "the", and not before "of" */
	bool exact;   /* capitals count: "TRIPS" */
	const char *text;
	const char *stem; /* what names have in common with it; or NULL */
	size_t len;
	struct phrase_key key;
	const struct instrument *instrument; /* of PHRASE_NAME, else NULL */
};

/* "bis", "ter", of a phrase that is sub. */
const char *phrase_sub(const struct phrase *p);

struct lexicon;
struct phrasebook;

/* The phrases of a language; of an unknown one the names only. */
const struct phrasebook *phrasebook_get(const char *lang);

/* Whether s may begin with a word for a figure; mostly it does not. */
bool phrasebook_counts(const struct phrasebook *book, const char *s, size_t n);

/* The language's words and figures; NULL of an unknown one. */
const struct lexicon *phrasebook_lexicon(const struct phrasebook *book);

/*
 * The longest phrase that s begins with, ending at a word's end; ASCII case,
 * kinds of hyphens and quotes do not matter.  *len is its bytes in s; of NULL,
 * bytes that are of one word.
 */
const struct phrase *phrasebook_match(const struct phrasebook *book,
				      const char *s, size_t n, size_t *len);

/* A word of which the hash is known. */
struct phrase_word {
	const char *at; /* NULL: none */
	size_t len;	/* bytes */
	unsigned hash;
};

/*
 * The same for one who asks of word after word: where the second word had to
 * be looked at too, *ahead keeps it until it is asked about.  It begins as
 * { 0 }; all that is asked about it ends at the same byte.
 */
const struct phrase *phrasebook_next(const struct phrasebook *book,
				     const char *s, size_t n, size_t *len,
				     struct phrase_word *ahead);

/* Whether the figures of a number may stand the wrong way round. */
bool phrasebook_swaps(const struct phrasebook *book);

/*
 * Of what a language glues to the beginning of a word ("and", "to"), the nth
 * with which s begins: its bytes, 0 where there is no more.  *link: it joins
 * what stands before.
 */
size_t phrasebook_glued(const struct phrasebook *book, const char *s, size_t n,
			size_t nth, bool *link);

#endif
