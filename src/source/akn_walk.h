/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What akn_walk.c and akn_para.c, which call each other, share: from elements
 * to blocks.
 */
#ifndef SOURCE_AKN_WALK_H
#define SOURCE_AKN_WALK_H

#include <stdbool.h>
#include <stdint.h>

#include "source/akn_doc.h"

/* A set of elements is a word. */
#define AKN_BIT(tag) (UINT64_C(1) << TAG_##tag)
_Static_assert(TAG_COUNT <= 64, "a set of elements is a word");

static inline bool
akn_is_in(const struct akn_node *e, uint64_t set)
{
	return set >> e->tag & 1;
}

/* The blocks of k, and of all children of e but those of a set. */
void akn_walk_one(struct akn_doc *d, struct akn_node *k, struct akn_place at);
void akn_walk_all(struct akn_doc *d, const struct akn_node *e,
		  struct akn_place at, uint64_t but);
/* akn_table.c: each row of a table as a block. */
void akn_walk_table(struct akn_doc *d, struct akn_node *e, struct akn_place at);
/* akn_para.c: with its number and all below it. */
void akn_walk_paragraph(struct akn_doc *d, struct akn_node *k,
			struct akn_place at);

#endif
