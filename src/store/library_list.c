/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The list of works.  Its orders are kept as rows of ids, so that a list of
 * any length is one read; where they are out of date the indexes serve.
 * Narrowing reads one index and no work.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/xalloc.h"
#include "store/library_int.h"
#include "text/fold.h"

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

/* --- narrowing ------------------------------------------------------- */

/* Whether each word of needle (folded, spaces single) stands in hay. */
static bool
holds_all(const char *hay, size_t n, const char *needle)
{
	size_t len;

	for (;; needle += len) {
		needle += strspn(needle, " ");
		len = strcspn(needle, " ");
		if (len == 0)
			return true;
		if (!memmem(hay, n, needle, len))
			return false;
	}
}

/* A set of works, as bits. */
struct works {
	unsigned char *bits;
	int64_t max; /* id */
};

static enum status
works_init(struct library *lib, struct works *w, struct error *err)
{
	w->max = db_value(lib->db, "SELECT max(id) FROM work", 0);
	if (w->max < 0 || w->max > UINT32_MAX)
		return db_error(lib->db, SQLITE_CORRUPT, err);
	w->bits = xcalloc((size_t)w->max / 8 + 1, 1);
	return STATUS_OK;
}

static void
works_add(struct works *w, int64_t id)
{
	if (id >= 0 && id <= w->max)
		w->bits[id / 8] |= (unsigned char)(1 << id % 8);
}

static void
works_keep(const struct works *w, int64_t *ids, size_t *n)
{
	size_t kept = 0;

	for (size_t i = 0; i < *n; i++)
		if (ids[i] >= 0 && ids[i] <= w->max &&
		    w->bits[ids[i] / 8] & 1 << ids[i] % 8)
			ids[kept++] = ids[i];
	*n = kept;
}

static const char *const folded_sql[] = {
	/* This index holds all that is asked for, and in few pages. */
	"SELECT id, folded FROM work INDEXED BY work_by_title "
	"WHERE text IS NOT NULL",
	"SELECT work, folded FROM other_title",
};

/* Which works the needle leaves. */
static enum status
match(struct library *lib, const char *sql, const char *needle, struct works *w,
      struct error *err)
{
	struct query q = db_query(lib->db, sql);

	while (db_step(&q)) {
		const char *folded = db_text(&q, 1);

		if (holds_all(folded, db_len(&q, 1), needle))
			works_add(w, db_int(&q, 0));
	}
	return db_end(&q, err);
}

static enum status
narrow(struct library *lib, const char *words, int64_t *ids, size_t *n,
       struct error *err)
{
	struct works w = { 0 };
	enum status s = works_init(lib, &w, err);
	struct arena *a;
	struct folded f;

	if (s != STATUS_OK)
		return s;
	a = arena_new();
	f = fold_text(a, words, strlen(words), (struct fold_how){ 0 });
	for (size_t i = 0; i < 2 && s == STATUS_OK; i++)
		s = match(lib, folded_sql[i], f.text, &w, err);
	works_keep(&w, ids, n);
	arena_free(a);
	free(w.bits);
	return s;
}

static enum status
keep_lang(struct library *lib, const char *lang, int64_t *ids, size_t *n,
	  struct error *err)
{
	struct works w = { 0 };
	enum status s = works_init(lib, &w, err);
	struct query q;

	if (s != STATUS_OK)
		return s;
	q = db_query(lib->db, "SELECT work FROM text WHERE lang = ?");
	db_bind(&q, lang);
	while (db_step(&q))
		works_add(&w, db_int(&q, 0));
	s = db_end(&q, err);
	works_keep(&w, ids, n);
	free(w.bits);
	return s;
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

	if (s == STATUS_OK && q->narrow && *q->narrow)
		s = narrow(lib, q->narrow, *ids, n, err);
	if (s == STATUS_OK && q->lang)
		s = keep_lang(lib, q->lang, *ids, n, err);
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
