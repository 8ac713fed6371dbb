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
#include "store/library_int.h"

enum { ID_BYTES = 4 };

static const struct {
	const char *name; /* in the table */
	const char *sql;
} orders[] = {
	[ORDER_SYMBOL] = { "symbol", "SELECT id FROM work "
				     "WHERE text IS NOT NULL ORDER BY sort" },
	[ORDER_DATE] = { "date", "SELECT id FROM work WHERE text IS NOT NULL "
				 "ORDER BY adopted, sort" },
	[ORDER_TITLE] = { "title", "SELECT id FROM work "
				   "WHERE text IS NOT NULL "
				   "ORDER BY folded, sort" },
};

/* --- making listings ------------------------------------------------- */

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
pack_ids(struct library *lib, enum work_order order, struct buf *packed,
	 struct error *err)
{
	int64_t *ids;
	size_t n;
	enum status s = sort_works(lib, order, &ids, &n, err);
	char *at = buf_reserve(packed, n * ID_BYTES);

	for (size_t i = 0; i < n; i++)
		for (int k = 0; k < ID_BYTES; k++)
			*at++ = (char)(ids[i] >> (8 * k) & 0xFF);
	packed->len += n * ID_BYTES;
	free(ids);
	return s;
}

static enum status
write_listing(struct library *lib, const char *name, const struct buf *ids,
	      struct error *err)
{
	struct query q = db_query(
		lib->db, "REPLACE INTO listing VALUES (?, CAST(? AS BLOB))");

	db_bind(&q, name);
	db_bindn(&q, ids->data ? ids->data : "", ids->len);
	return db_run(&q, err);
}

void
library_relist(struct library *lib)
{
	struct buf ids = BUF_INIT;
	enum status s = db_begin(lib->db, NULL);

	for (enum work_order o = ORDER_SYMBOL; o <= ORDER_TITLE; o++) {
		buf_clear(&ids);
		if (s == STATUS_OK)
			s = pack_ids(lib, o, &ids, NULL);
		if (s == STATUS_OK)
			s = write_listing(lib, orders[o].name, &ids, NULL);
	}
	if (s == STATUS_OK)
		s = db_commit(lib->db, NULL);
	if (s != STATUS_OK)
		db_rollback(lib->db);
	buf_free(&ids);
}

/* --- reading them ---------------------------------------------------- */

static int64_t
unpack_id(const unsigned char *at)
{
	uint32_t id = 0;

	for (int i = ID_BYTES; i-- > 0;)
		id = id << 8 | at[i];
	return (int64_t)id;
}

static enum status
read_listing(struct library *lib, enum work_order order, int64_t **ids,
	     size_t *n, struct error *err)
{
	struct query q =
		db_query(lib->db, "SELECT ids FROM listing WHERE name = ?");
	const unsigned char *bytes;
	enum status s;
	bool there;

	*ids = NULL;
	db_bind(&q, orders[order].name);
	there = db_step(&q);
	if (there) {
		bytes = db_blob(&q, 0);
		*n = db_len(&q, 0) / ID_BYTES;
		*ids = xreallocarray(NULL, *n, sizeof(**ids));
		for (size_t i = 0; i < *n; i++)
			(*ids)[i] = unpack_id(bytes + i * ID_BYTES);
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
	enum status s = read_listing(lib, q->order, ids, n, err);

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
