/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A text as a row of items: numbers, symbols, dates, phrases, names, words
 * and punctuation, in one pass.  What they mean together is the finder's.
 */
#ifndef CITE_SCAN_H
#define CITE_SCAN_H

#include <stddef.h>

#include "cite/form.h"
#include "cite/phrase.h"
#include "model/date.h"

enum item_type {
	ITEM_WORD, /* a word that nothing is known about */
	ITEM_PUNCT,
	ITEM_INTEGER,
	ITEM_NUMBER,   /* shaped like the number of a resolution */
	ITEM_DOCUMENT, /* the symbol of a document, "A/RES/52/205" too */
	ITEM_SALES,    /* of a publication: "E.78.II.A.11" */
	ITEM_DATE,
	ITEM_PHRASE,
	ITEM_END, /* one of these stands behind the last */
};

struct item {
	enum item_type type;
	char punct;		     /* of ITEM_PUNCT */
	size_t start, end;	     /* bytes of the text */
	struct number number;	     /* ITEM_NUMBER; first: ITEM_INTEGER */
	struct date date;	     /* ITEM_DATE */
	const struct phrase *phrase; /* ITEM_PHRASE */
};

/* Items that are used again from text to text.  { 0 } is an empty one. */
struct items {
	struct item *item;
	size_t n, cap;
	bool behind; /* there are phrases that stand behind what they govern */
};

/* Replaces what *items held. */
void scan_text(const struct phrasebook *book, const char *text, size_t len,
	       struct items *items);
void scan_free(struct items *items);

/*
 * order.c: put the items of a language in which the head word stands behind
 * ("its 19 December 1991 No. 46/182 resolution", "No. 5 paragraph") into the
 * order of English.  Their places in the text stay; what is added has none.
 */
void scan_order(struct items *items);

#endif
