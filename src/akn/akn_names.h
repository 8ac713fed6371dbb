/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lists of names, as they are printed in sentences and attributes.
 */
#ifndef AKN_NAMES_H
#define AKN_NAMES_H

#include "base/arena.h"
#include "model/resolution.h"

/* A list of names while it grows. */
struct akn_names {
	struct arena *a;
	struct names *to;
	size_t cap;
};

/* One more, without "the" and what surrounds it. */
void akn_names_add(struct akn_names *l, const char *s, size_t n);
/* "A, B (State of) and C" as three; a sentence stays one. */
void akn_names_split(struct akn_names *l, const char *s);

#endif
