/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines by which a resolution is known: the organ's name that opens it, its
 * number and title, the meeting that closes it.  Dates stand here too.
 */
#ifndef PARSE_SIGN_H
#define PARSE_SIGN_H

#include <stdbool.h>
#include <stddef.h>

#include "model/date.h"
#include "model/symbol.h"
#include "parse/lexicon.h"

/*
 * "The General Assembly," alone: its row in the lexicon, or NULL.  Where the
 * language has no article, a name without its comma may be a cover's.
 */
const struct lexeme *sign_formula(const struct lexicon *lex, const char *s,
				  size_t n);
bool sign_is_formula(const struct lexicon *lex, const char *s, size_t n);

/*
 * "77th plenary meeting", perhaps with its date: bytes of the meeting, 0
 * where it is none.
 */
struct sign_meeting {
	const char *number;
	size_t digits; /* bytes of it */
	int value;     /* where it is told in words; else 0 */
};
size_t sign_meeting(const struct lexicon *lex, const char *s, size_t n,
		    struct sign_meeting *out);
/* The first meeting in the text: where it begins, n without. */
size_t sign_find_meeting(const struct lexicon *lex, const char *s, size_t n,
			 struct sign_meeting *out);
/*
 * The date behind a meeting, past the stop and the small word before it:
 * bytes; *out is 0 where there is none.
 */
size_t sign_meeting_date(const struct lexicon *lex, const char *s, size_t n,
			 struct date *out);
/*
 * Nothing but a meeting, with its date behind or before it perhaps, or in
 * brackets: *date is 0 without.  Or the words that there was none, which have
 * no number (meeting->digits, ->value are 0).
 */
bool sign_closing(const struct lexicon *lex, const char *s, size_t n,
		  struct sign_meeting *meeting, struct date *date);
bool sign_is_meeting(const struct lexicon *lex, const char *s, size_t n);

/*
 * The text begins as that of a decision: "At its 63rd plenary meeting", or a
 * meeting or a date stands near its beginning and it opens no preamble.
 */
bool sign_decides(const struct lexicon *lex, const char *s, size_t n);
/*
 * The same, where a page may have torn the text: without a stop it would be a
 * heading, if that did not stand at the end of `rest`.
 */
bool sign_decides_torn(const struct lexicon *lex, const char *s, size_t n,
		       const char *rest, size_t n_rest);

/* The text begins as a paragraph does: with a capital, or with an opener. */
bool sign_begins(const struct lexicon *lex, const char *s, size_t n);

/* A date and nothing else. */
bool sign_is_date(const struct lexicon *lex, const char *s, size_t n);

/* "Resolution of 29 May 1948", "of 15 March 1965": no title, but a fact. */
bool sign_is_adoption(const struct lexicon *lex, const char *s, size_t n);
/* "of 14 October £964": short, with figures, and it ends no sentence. */
bool sign_is_scanned_date(const char *s, size_t n);

/* Bytes of the document symbol at s ("A/57/533", "A/RES/58/220"); 0: none. */
size_t sign_symbol(const char *s, size_t n);

/*
 * What a masthead says, from its first words.  "United Nations", a committee
 * and "Report of the" are such alone: titles begin with them, too.
 */
bool sign_is_masthead(const struct lexicon *lex, const char *s, size_t n);

/*
 * A vote, or how the text was adopted, is told: its row in the lexicon, or
 * NULL.  Of words that begin sentences, too ("Pour"), only what stands alone
 * or before a colon or a number counts.
 */
const struct lexeme *sign_vote(const struct lexicon *lex, const char *s,
			       size_t n);

/* "Annex", "Annex II" and nothing else. */
bool sign_is_annex(const struct lexicon *lex, const char *s, size_t n);

/* The text ends in "and" or "or". */
bool sign_ends_and(const struct lexicon *lex, const char *s, size_t n);

/* A date at s ("18 December 1997", "December 1997"): its bytes, 0 without. */
size_t sign_date(const struct lexicon *lex, const char *s, size_t n,
		 struct date *out);
/* The first full date in s: where it begins, n without; *len its bytes. */
size_t sign_find_date(const struct lexicon *lex, const char *s, size_t n,
		      struct date *out, size_t *len);

/* Bytes of a resolution's number at s, without its stop: "217 A (III)". */
size_t sign_number(const char *s, size_t n);

/*
 * The number with which a title begins: "52/205.", "547(XXV)",
 * "Resolution 2556 (2020)".  Returns the bytes up to the title's words, 0
 * where there is none; number and n_number are the number alone.
 */
struct sign_title {
	const char *number;
	size_t n_number;
	size_t len;    /* bytes up to the words of the title */
	bool decision; /* announced as one */
	bool worded;   /* "Resolution" stands beside it */
	bool named;    /* and its organ: named_read() */
	bool bare;     /* "290" of the Council's, without its year */
};
bool sign_title(const struct lexicon *lex, const char *s, size_t n,
		struct sign_title *out);

/* The letter that is the whole text, "A", "B.", in Latin; 0 without. */
char sign_letter(const char *s, size_t n);

enum { SIGN_SECTION = 16 };
/* "Item 140": a number of the agenda, and nothing else. */
bool sign_agenda_item(const struct lexicon *lex, const char *s, size_t n);
/* Such a number with its word, and nothing else: "Section A". */
bool sign_worded_section(const struct lexicon *lex, const char *s, size_t n);
/*
 * The number of a section that is the whole text, as labels have it: "I",
 * "XIV.", a letter, or a word of kind "section"; "Section" may be beside it.
 */
bool sign_section(const struct lexicon *lex, const char *s, size_t n,
		  char out[SIGN_SECTION]);

/* Of "VII Revised estimates": 7; 0 where no title follows such a number. */
int sign_titled_section(const char *s, size_t n);

/* "Article 2" and nothing else, of an agreement: its number, 0 without. */
int sign_article(const struct lexicon *lex, const char *s, size_t n);

#endif
