/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The list of works.  Its orders are kept as rows of ids, so that a list of
 * any length is one read; where they are out of date the indexes serve.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/xalloc.h"
#include "store/library_terms.h"

static const struct {
	const char *name; /* in the table */
	const char *sql;  /* NULL: see library_title.c */
} orders[] = {
	[ORDER_SYMBOL] = { "symbol", "SELECT id FROM work "
				     "WHERE text IS NOT NULL ORDER BY sort" },
	[ORDER_DATE] = { "date", "SELECT id FROM work WHERE text IS NOT NULL "
				 "ORDER BY adopted, sort" },
	[ORDER_TITLE] = { "title", NULL },
};

/* --- listings -------------------------------------------------------- */

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

bool
listings_held(struct library *lib)
{
	return db_value(lib->db,
			"SELECT count(*) FROM listing WHERE name = 'symbol'",
			0) > 0;
}

/* --- making them ----------------------------------------------------- */

static enum status
sort_works(struct library *lib, enum work_order order, int64_t **ids, size_t *n,
	   struct error *err)
{
	struct query q = db_query(lib->db, orders[order].sql);
	size_t cap = 0;

	*ids = NULL;
	*n = 0;
	while (db_step(&q)) {
		*ids = xgrow(*ids, *n, &cap, sizeof(**ids));
		(*ids)[(*n)++] = db_int(&q, 0);
	}
	return db_end(&q, err);
}

static enum status
write_order(struct library *lib, enum work_order order, struct error *err)
{
	struct buf packed = BUF_INIT;
	int64_t *ids;
	size_t n;
	enum status s = sort_works(lib, order, &ids, &n, err);

	for (size_t i = 0; i < n; i++)
		listing_put(&packed, (uint32_t)ids[i]);
	if (s == STATUS_OK)
		s = listing_write(lib, orders[order].name, &packed, err);
	buf_free(&packed);
	free(ids);
	return s;
}

void
library_relist(struct library *lib)
{
	enum status s;

	/* Not in the middle of reading; the next time will do. */
	if (!db_idle(lib->db))
		return;
	s = db_begin(lib->db, NULL);
	if (s == STATUS_OK)
		s = write_order(lib, ORDER_SYMBOL, NULL);
	if (s == STATUS_OK)
		s = write_order(lib, ORDER_DATE, NULL);
	if (s == STATUS_OK)
		s = titles_write(lib, NULL);
	if (s == STATUS_OK)
		s = terms_write(lib, NULL);
	if (s == STATUS_OK)
		s = db_commit(lib->db, NULL);
	if (s != STATUS_OK)
		db_rollback(lib->db);
	lib->relist = false;
}

/* --- reading them ---------------------------------------------------- */

static enum status
read_listing(struct library *lib, enum work_order order, int64_t **ids,
	     size_t *n, struct error *err)
{
	struct query q;
	const unsigned char *bytes;
	enum status s;
	bool there;

	if (!orders[order].sql)
		return titles_list(lib, ids, n, err);
	*ids = NULL;
	q = db_query(lib->db, "SELECT ids FROM listing WHERE name = ?");
	db_bind(&q, orders[order].name);
	there = db_step(&q);
	if (there) {
		bytes = db_blob(&q, 0);
		*n = db_len(&q, 0) / LISTING_ID;
		*ids = xreallocarray(NULL, *n, sizeof(**ids));
		for (size_t i = 0; i < *n; i++)
			(*ids)[i] = listing_get(bytes + i * LISTING_ID);
	}
	s = db_end(&q, err);
	if (s != STATUS_OK || there)
		return s;
	return sort_works(lib, order, ids, n, err);
}

static void
reverse(int64_t *ids, size_t n)
{
	for (size_t i = 0; i < n / 2; i++) {
		int64_t id = ids[i];

		ids[i] = ids[n - 1 - i];
		ids[n - 1 - i] = id;
	}
}

enum status
library_list(struct library *lib, const struct work_query *q, int64_t **ids,
	     size_t *n, struct error *err)
{
	enum status s;

	/* What was thrown away is made anew where it is first needed. */
	if (lib->relist && !lib->batch)
		library_relist(lib);
	s = read_listing(lib, q->order, ids, n, err);
	if (s == STATUS_OK)
		s = library_sift(lib, q, *ids, n, err);
	if (s != STATUS_OK) {
		free(*ids);
		*ids = NULL;
		*n = 0;
		return s;
	}
	if (q->descending)
		reverse(*ids, *n);
	for (size_t i = 0; i < *n; i++)
		(*ids)[i] += lib->first_id;
	return STATUS_OK;
}
