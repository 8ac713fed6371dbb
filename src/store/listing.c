/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Listings as rows. */
#include "config.h"

#include "store/listing.h"

enum { WORKS_MOST = 1 << 26 }; /* that anybody may have */

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

enum status
library_last_work(struct library *lib, int64_t *id, struct error *err)
{
	*id = db_value(lib->db, "SELECT max(id) FROM work", 0);
	if (*id >= 0 && *id <= WORKS_MOST)
		return STATUS_OK;
	*id = 0;
	return db_error(lib->db, SQLITE_CORRUPT, err);
}
