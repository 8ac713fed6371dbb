/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The orders of the list. */
#include "config.h"

#include <stdlib.h>

#include "base/xalloc.h"
#include "store/library_order.h"
#include "store/library_title.h"
#include "store/listing.h"

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

enum status
order_write(struct library *lib, enum work_order order, struct error *err)
{
	struct buf packed = BUF_INIT;
	int64_t *ids;
	size_t n;
	enum status s;

	if (!orders[order].sql)
		return titles_write(lib, err);
	s = sort_works(lib, order, &ids, &n, err);
	for (size_t i = 0; i < n; i++)
		listing_put(&packed, (uint32_t)ids[i]);
	if (s == STATUS_OK)
		s = listing_write(lib, orders[order].name, &packed, err);
	buf_free(&packed);
	free(ids);
	return s;
}

static void
unpack(const struct buf *packed, int64_t **ids, size_t *n)
{
	const unsigned char *at = (const unsigned char *)packed->data;

	*n = packed->len / LISTING_ID;
	*ids = xreallocarray(NULL, *n, sizeof(**ids));
	for (size_t i = 0; i < *n; i++)
		(*ids)[i] = listing_get(at + i * LISTING_ID);
}

enum status
order_read(struct library *lib, enum work_order order, int64_t **ids, size_t *n,
	   struct error *err)
{
	struct buf packed = BUF_INIT;
	enum status s;
	bool there;

	*ids = NULL;
	*n = 0;
	if (!orders[order].sql)
		return titles_list(lib, ids, n, err);
	s = listing_read(lib, orders[order].name, &packed, &there, err);
	if (s == STATUS_OK && there)
		unpack(&packed, ids, n);
	else if (s == STATUS_OK)
		s = sort_works(lib, order, ids, n, err);
	buf_free(&packed);
	return s;
}
