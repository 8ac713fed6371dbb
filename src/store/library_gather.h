/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside the library: where the terms of library_terms.h come from, and how
 * they are stored.
 */
#ifndef STORE_LIBRARY_GATHER_H
#define STORE_LIBRARY_GATHER_H

#include "store/library_terms.h"

/* The name of a kind in the table of listings. */
const char *gather_name(enum term_kind kind);

/*
 * Hand over each term with each work that it finds, by rising works; it may
 * come more than once.
 */
enum status gather_pairs(struct library *lib, enum term_kind kind,
			 void (*take)(void *ctx, const char *term, size_t n,
				      int64_t work),
			 void *ctx, struct error *err);

#endif
