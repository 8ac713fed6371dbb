/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside the library: what is kept beside the works so that a list of any
 * length is one read.  All listings are thrown away together, and written anew
 * together (library_relist()).
 */
#ifndef STORE_LISTING_H
#define STORE_LISTING_H

#include "base/buf.h"
#include "store/library_int.h"

/* Store bytes under a name. */
enum status listing_write(struct library *lib, const char *name,
			  const struct buf *bytes, struct error *err);
/* Append them; *there is whether there are such. */
enum status listing_read(struct library *lib, const char *name,
			 struct buf *bytes, bool *there, struct error *err);
/* Whether they are there. */
bool listings_held(struct library *lib);

/*
 * The highest id of a work (of this very library), 0 without any, to make
 * arrays by ids; refused where it is none that counting could have come to.
 */
enum status library_last_work(struct library *lib, int64_t *id,
			      struct error *err);

/* Numbers of four bytes, the lowest first, as listings hold them. */
enum { LISTING_ID = 4 };
void listing_put(struct buf *b, uint32_t n);
uint32_t listing_get(const unsigned char *at);

#endif
