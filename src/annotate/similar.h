/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How much of one text stands in another, word for word.
 */
#ifndef ANNOTATE_SIMILAR_H
#define ANNOTATE_SIMILAR_H

#include <stddef.h>
#include <stdint.h>

/* The pairs of neighbouring words of a text, hashed and sorted. */
struct pairs {
	uint64_t *pair;
	size_t n;
};

/* Of n bytes of UTF-8; to be freed. */
struct pairs pairs_of(const char *s, size_t n);
void pairs_free(struct pairs *p);

/* Per mille of the pairs of quote that stand in text; 0 for no words. */
int pairs_shared(const struct pairs *quote, const struct pairs *text);

#endif
