/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside the library: the texts that cite a document, one for each work.
 */
#ifndef STORE_LIBRARY_SPEAKERS_H
#define STORE_LIBRARY_SPEAKERS_H

#include "store/library_int.h"

/* A text that cites, and how much its language is preferred. */
struct speaker {
	int64_t text, work;
	long rank; /* the lowest speaks for its work */
};

struct speakers {
	struct speaker *at;
	size_t n, cap;
};

/*
 * Those that cite a work or document, as they lie in the file; the list begins
 * empty, and free(at) ends it.
 */
enum status speakers_find(struct library *lib, int64_t target,
			  struct speakers *list, struct error *err);

#endif
