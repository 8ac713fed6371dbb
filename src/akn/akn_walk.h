/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside akn_walk.c: from elements to blocks. */
#ifndef AKN_WALK_H
#define AKN_WALK_H

#include <stdbool.h>
#include <stdint.h>

#include "akn/akn_doc.h"

/* A set of elements is a word. */
#define AKN_BIT(tag) (UINT64_C(1) << TAG_##tag)
_Static_assert(TAG_COUNT <= 64, "a set of elements is a word");

static inline bool
akn_is_in(const struct akn_node *e, uint64_t set)
{
	return set >> e->tag & 1;
}

/* Adds the blocks of an element, with all below it, to d. */
typedef void akn_walker(struct akn_doc *d, struct akn_node *k,
			struct akn_place at);

/* akn_table.c: each row of a table as a block. */
akn_walker akn_walk_table;
/*
 * akn_para.c: a paragraph, with its number; what stands below it, `below`
 * walks.
 */
void akn_walk_paragraph(struct akn_doc *d, struct akn_node *k,
			struct akn_place at, akn_walker *below);

#endif
