/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The identity of works: symbols in every spelling, and the one key by which
 * a work is known here.
 *
 * Rules: how the organs number their resolutions and decisions, Editorial
 * Manual, "Resolutions and decisions: identification".  A key is body and
 * number as the organ prints it ("GA 52/205", "GA 217 A (III)",
 * "SC 1325 (2000)", "ECOSOC 1992/41", "ECLAC 547(XXV)", "UNDP 2002/18" for
 * the Executive Board); a document that is no resolution has its symbol for a
 * key ("A/52/402"); an instrument its name ("Buenos Aires Plan of Action").
 */
#ifndef MODEL_SYMBOL_H
#define MODEL_SYMBOL_H

#include <stdbool.h>
#include <stddef.h>

enum body {
	BODY_NONE,
#define BODY(id, code, prefix, name) BODY_##id,
#include "model/bodies.def"
#undef BODY
	BODY_COUNT
};

enum work_kind {
	KIND_RESOLUTION,
	KIND_DECISION,
	KIND_STATEMENT,	 /* of the President of the Security Council */
	KIND_DOCUMENT,	 /* A/52/402: a report, a letter, a record */
	KIND_INSTRUMENT, /* known by name */
};

enum {
	SYMBOL_TEXT = 64, /* room for any key, symbol or URL part */
	SYMBOL_URL = 160,
	SYMBOL_SORT = 48,
};

struct symbol {
	enum body body;
	enum work_kind kind;
	char prefix[4];	 /* "", "S", "ES": special and emergency sessions */
	bool roman;	 /* the session is printed in Roman figures */
	short session;	 /* of GA, HRC, ECLAC; 0: numbered by year or not */
	short year;	 /* of SC, ECOSOC since 1978; 0: none */
	int number;	 /* 205 in 52/205 */
	char letters[8]; /* "A", "A-B", or "" */
	/* The spelling of documents and what could not be taken apart. */
	char other[SYMBOL_TEXT];
};

/*
 * Read a symbol or key: "A/RES/52/205", "52/205", "217 A (III)",
 * "S/RES/1325 (2000)", "GA 52/205", "E/RES/1992/41", "547(XXV)",
 * "A/52/402".  A bare number needs the body that the context tells (hint;
 * BODY_NONE lets the shape decide where it can).  False where s, as a whole,
 * is no symbol; *out is then untouched.
 */
bool symbol_parse(const char *s, size_t n, enum body hint, struct symbol *out);

/* "GA 52/205".  Two spellings of one work give one key. */
void symbol_key(const struct symbol *s, char out[SYMBOL_TEXT]);
/* The number as the organ prints it: "52/205", "547(XXV)". */
void symbol_number(const struct symbol *s, char out[SYMBOL_TEXT]);
/* The official symbol: "A/RES/52/205"; the key where there is none. */
void symbol_official(const struct symbol *s, char out[SYMBOL_TEXT]);
/* "https://docs.un.org/en/A/RES/52/205"; "" where there is none. */
void symbol_url(const struct symbol *s, const char *lang, char out[SYMBOL_URL]);
/*
 * A string whose strcmp() order is the order people expect: body, session or
 * year, number, letter.
 */
void symbol_sort_key(const struct symbol *s, char out[SYMBOL_SORT]);
bool symbol_equal(const struct symbol *a, const struct symbol *b);

/* The year in which a number was given: GA session n opened in 1945 + n. */
int symbol_year(const struct symbol *s);
/*
 * Whether a number can have been given in the year that stands with it: those
 * of the Security Council run on from year to year.
 */
bool symbol_was_given(const struct symbol *s);
/*
 * Whether a resolution so numbered can have been adopted on that day: GA
 * session n runs from September 1945+n to September 1946+n, with weeks to
 * spare; ECOSOC and SC numbers carry their year.  An unknown date can.
 */
struct date;
bool symbol_fits_date(const struct symbol *s, struct date d);

/* "GA", "General Assembly"; by code, ASCII case ignored. */
const char *body_code(enum body b);
const char *body_name(enum body b);
enum body body_from_code(const char *code, size_t n);

/*
 * Roman figures: 0 where s is none; small: of small letters alone; "" where n
 * is not 1..3999.
 */
int roman_value(const char *s, size_t n);
/*
 * The figure that s begins with, in whatever signs it is printed, or such as
 * "Ill" and "XX1" that were recognised wrongly.  Bytes; 0 where there is none.
 */
size_t roman_read(const char *s, size_t n, int *value);
int roman_small(const char *s, size_t n);
void roman_print(int n, char out[16]);

#endif
