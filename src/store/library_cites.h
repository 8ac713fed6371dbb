/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside the library: what each work cites, once in all its places and
 * languages, with which relations; kept beside the listings, so that counting
 * for a choice of works need not go through all citations.
 */
#ifndef STORE_LIBRARY_CITES_H
#define STORE_LIBRARY_CITES_H

#include "store/library_int.h"

/* Store it, within a transaction. */
enum status cites_write(struct library *lib, struct error *err);
/* Hand over what each work cites; *there is whether it is stored. */
enum status cites_read(struct library *lib,
		       void (*take)(void *ctx, int64_t work, int64_t target,
				    uint32_t relations),
		       void *ctx, bool *there, struct error *err);
/* A relation among those of a citation; RELATION_NONE is one, too. */
uint32_t cites_bit(enum relation relation);

#endif
