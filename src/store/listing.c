/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Listings as rows. */
#include "config.h"

#include "store/listing.h"

void
listing_put(struct buf *b, uint32_t n)
{
	for (int i = 0; i < LISTING_ID; i++)
		buf_putc(b, (char)(n >> (8 * i) & 0xFF));
}

uint32_t
listing_get(const unsigned char *at)
{
	return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 |
	       (uint32_t)at[3] << 24;
}

enum status
listing_write(struct library *lib, const char *name, const struct buf *bytes,
	      struct error *err)
{
	struct query q = db_query(
		lib->db, "REPLACE INTO listing VALUES (?, CAST(? AS BLOB))");

	db_bind(&q, name);
	db_bindn(&q, bytes->data ? bytes->data : "", bytes->len);
	return db_run(&q, err);
}

enum status
listing_read(struct library *lib, const char *name, struct buf *bytes,
	     bool *there, struct error *err)
{
	struct query q =
		db_query(lib->db, "SELECT ids FROM listing WHERE name = ?");

	db_bind(&q, name);
	*there = db_step(&q);
	if (*there)
		buf_add(bytes, db_blob(&q, 0), db_len(&q, 0));
	return db_end(&q, err);
}

bool
listings_held(struct library *lib)
{
	return db_value(lib->db,
			"SELECT count(*) FROM listing WHERE name = 'symbol'",
			0) > 0;
}
