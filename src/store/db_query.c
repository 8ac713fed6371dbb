/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Statements and transactions: prepared once, bound in order, errors told at
 * the end.
 */
#include "config.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/xalloc.h"
#include "store/db.h"

/* What is asked for often is found at the front, after a few times. */
static void
sooner(struct db *db, size_t i)
{
	struct kept_stmt k = db->kept[i];

	db->kept[i] = db->kept[i / 2];
	db->kept[i / 2] = k;
}

/* The statement with this text: prepared before, or now. */
static int
find_stmt(struct db *db, const char *sql, sqlite3_stmt **out)
{
	struct kept_stmt *k;
	int rc;

	for (size_t i = 0; i < db->n_kept; i++) {
		if (strcmp(db->kept[i].sql, sql) != 0)
			continue;
		*out = db->kept[i].stmt;
		sooner(db, i);
		return SQLITE_OK;
	}
	rc = sqlite3_prepare_v3(db->handle, sql, -1, SQLITE_PREPARE_PERSISTENT,
				out, NULL);
	if (rc != SQLITE_OK)
		return rc;
	db->kept =
		xgrow(db->kept, db->n_kept, &db->cap_kept, sizeof(*db->kept));
	k = &db->kept[db->n_kept++];
	k->stmt = *out;
	k->sql = sqlite3_sql(*out);
	return SQLITE_OK;
}

struct query
db_query(struct db *db, const char *sql)
{
	struct query q = { .db = db };

	q.rc = find_stmt(db, sql, &q.stmt);
	assert(q.rc != SQLITE_OK || !sqlite3_stmt_busy(q.stmt));
	return q;
}

void
db_bindn(struct query *q, const char *s, size_t n)
{
	if (q->rc == SQLITE_OK)
		q->rc = sqlite3_bind_text64(q->stmt, ++q->bound, s, n,
					    SQLITE_STATIC, SQLITE_UTF8);
}

/* SQLite need not copy what it knows to end in a NUL. */
void
db_bind(struct query *q, const char *s)
{
	if (q->rc == SQLITE_OK)
		q->rc = sqlite3_bind_text(q->stmt, ++q->bound, s, -1,
					  SQLITE_STATIC);
}

void
db_bind_int(struct query *q, int64_t n)
{
	if (q->rc == SQLITE_OK)
		q->rc = sqlite3_bind_int64(q->stmt, ++q->bound, n);
}

bool
db_step(struct query *q)
{
	if (q->rc == SQLITE_OK || q->rc == SQLITE_ROW)
		q->rc = sqlite3_step(q->stmt);
	return q->rc == SQLITE_ROW;
}

enum status
db_end(struct query *q, struct error *err)
{
	enum status s = STATUS_OK;

	if (q->rc != SQLITE_OK && q->rc != SQLITE_ROW && q->rc != SQLITE_DONE)
		s = db_error(q->db, q->rc, err);
	if (q->stmt) {
		sqlite3_reset(q->stmt);
		sqlite3_clear_bindings(q->stmt);
	}
	*q = (struct query){ .rc = SQLITE_MISUSE };
	return s;
}

enum status
db_end_with(struct query *q, enum status s, struct error *err)
{
	enum status end = db_end(q, s == STATUS_OK ? err : NULL);

	return s == STATUS_OK ? end : s;
}

void
db_row(struct query *q)
{
	if (q->rc == SQLITE_OK)
		q->rc = sqlite3_step(q->stmt);
	if (q->rc == SQLITE_DONE)
		q->rc = sqlite3_reset(q->stmt);
	q->bound = 0;
}

enum status
db_run(struct query *q, struct error *err)
{
	while (db_step(q))
		;
	return db_end(q, err);
}

int64_t
db_int(struct query *q, int col)
{
	return sqlite3_column_int64(q->stmt, col);
}

size_t
db_size(struct query *q, int col, size_t most)
{
	int64_t n = db_int(q, col);

	if (n < 0)
		return 0;
	return (uint64_t)n < most ? (size_t)n : most;
}

const char *
db_text(struct query *q, int col)
{
	const unsigned char *s = sqlite3_column_text(q->stmt, col);

	return s ? (const char *)s : "";
}

const void *
db_blob(struct query *q, int col)
{
	return sqlite3_column_blob(q->stmt, col);
}

size_t
db_len(struct query *q, int col)
{
	return (size_t)sqlite3_column_bytes(q->stmt, col);
}

char *
db_dup(struct query *q, struct arena *a, int col)
{
	const char *s = db_text(q, col);

	return arena_strndup(a, s, db_len(q, col));
}

int64_t
db_value(struct db *db, const char *sql, int64_t other)
{
	struct query q = db_query(db, sql);
	int64_t n = db_step(&q) ? db_int(&q, 0) : other;

	return db_end(&q, NULL) == STATUS_OK ? n : other;
}

int64_t
db_last_id(struct db *db)
{
	return sqlite3_last_insert_rowid(db->handle);
}

enum status
db_exec(struct db *db, const char *sql, struct error *err)
{
	return db_error(db, sqlite3_exec(db->handle, sql, NULL, NULL, NULL),
			err);
}

/*
 * SQLite's own waiting sleeps ever longer, so that one who waits goes empty
 * while two others save in turns.  Short sleeps of uneven length are fair.
 */
static int
wait_for_others(void *arg, int times)
{
	struct db *db = arg;
	int ms = 1 + (times * 7 + (int)getpid()) % 10;

	if (times == 0)
		db->waited = 0;
	if (db->waited >= db->patience)
		return 0;
	db->waited += sqlite3_sleep(ms);
	return 1;
}

void
db_patience(struct db *db, int ms)
{
	db->patience = ms;
	sqlite3_busy_handler(db->handle, wait_for_others, db);
}

enum status
db_begin(struct db *db, struct error *err)
{
	struct query q = db_query(db, "BEGIN IMMEDIATE");

	return db_run(&q, err);
}

enum status
db_commit(struct db *db, struct error *err)
{
	struct query q = db_query(db, "COMMIT");

	return db_run(&q, err);
}

bool
db_idle(const struct db *db)
{
	return sqlite3_get_autocommit(db->handle);
}

void
db_rollback(struct db *db)
{
	if (!db_idle(db))
		sqlite3_exec(db->handle, "ROLLBACK", NULL, NULL, NULL);
}

bool
db_changed(struct db *db)
{
	int64_t was = db->data_version;

	db->data_version = db_value(db, "PRAGMA data_version", was);
	return db->data_version != was;
}

void
db_forget(struct db *db)
{
	for (size_t i = 0; i < db->n_kept; i++)
		sqlite3_finalize(db->kept[i].stmt);
	free(db->kept);
	db->kept = NULL;
	db->n_kept = db->cap_kept = 0;
}

enum status
db_strings(struct query *q, struct arena *a, const char ***out, size_t *n,
	   struct error *err)
{
	size_t cap = 0;

	*out = NULL;
	*n = 0;
	while (db_step(q)) {
		*out = arena_grow(a, *out, *n, &cap, sizeof(**out));
		(*out)[(*n)++] = db_dup(q, a, 0);
	}
	return db_end(q, err);
}
