/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The shapes of numbers and symbols, and nothing about what they mean: which
 * body "46/2" belongs to is for the resolver.
 */
#ifndef CITE_FORM_H
#define CITE_FORM_H

#include <stdbool.h>
#include <stddef.h>

enum form {
	FORM_SLASH,   /* 60/1, S-10/2, ES-10/24, 68/247 A and B */
	FORM_YEAR,    /* 1325 (2000) */
	FORM_ROMAN,   /* 217 A (III), 3201 (S-VI) */
	FORM_FOREIGN, /* 1/CP.21, WHA73.1, MSC.489(103) */
	FORM_BARE,    /* 242: only after "Security Council resolution" */
};

/* A number as it stands, taken apart. */
struct number {
	enum form form;
	char prefix[3]; /* "", "S", "ES" */
	int first;	/* 60, 1325, 217 */
	int second;	/* 1, 2000, 3; the year or the session */
	/* A bit for each letter, from A on, those of a range between too. */
	unsigned long long letters;
	bool spelled; /* its figures are words: symbols have others */
	bool misread; /* some of its figures are letters, taken for them */
};

/* "AA" comes behind "Z", and so on as far as letters stand twice. */
enum { FORM_ALPHABET = 26 };

/*
 * The number that s begins with, which ends at a word's end.  Bytes; 0 where
 * there is none.
 */
size_t form_number(const char *s, size_t n, struct number *out);

/* The same for one with letters for figures: "l325 (2OOO)". */
size_t form_misread(const char *s, size_t n, struct number *out);

/*
 * The document symbol that s begins with: "A/52/402", "LC/G.1809(SES.25/16)",
 * "S/RES/1325 (2000)", "A/77/5 (Vol. II)".  Bytes; 0 where there is none.
 */
size_t form_document(const char *s, size_t n);

/*
 * A symbol of a body that has its own way: "1/CP.21", "WHA73.1",
 * "MSC.489(103)", "GC(66)/RES/12", "BC-14/13".  Bytes; 0 where there is none.
 */
size_t form_foreign(const char *s, size_t n);

/* The United Nations sales number "E.78.II.A.11".  Bytes or 0. */
size_t form_sales(const char *s, size_t n);

/*
 * Whether a number in another script can begin here: with the sign of a
 * special session, "دإ-10/2" for S-10/2.
 */
bool form_foreign_session(const char *s, size_t n);

#endif
