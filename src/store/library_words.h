/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The paragraphs in which words stand, of all texts. */
#ifndef STORE_LIBRARY_WORDS_H
#define STORE_LIBRARY_WORDS_H

#include "store/library.h"

struct words_query {
	/*
	 * As they are typed: a phrase; or phrases in quotation marks and
	 * single words beside them, which must all stand in one paragraph.  A
	 * "*" at the end of either stands for how its last word goes on.  Case,
	 * accents and what stands between words do not matter.
	 */
	const char *words;
	/* The works to look in, in the order they are to be told in. */
	const int64_t *ids;
	size_t n_ids;
	size_t most; /* paragraphs to be told; 0: all */
	bool any;    /* one is enough, whichever is found first */
};

struct worded {
	const char *key, *label, *lang;
	struct date adopted;
	const char *context; /* the words, and some on both sides */
};

struct words_found {
	struct worded *list;
	size_t n;
	size_t paragraphs, works; /* that there are */
	const char *first;	  /* phrase or word that was asked for */
};

/* Of a work the text in the language preferred that has them.  */
enum status library_words(struct library *lib, struct arena *a,
			  const struct words_query *q, struct words_found *out,
			  struct error *err);

#endif
