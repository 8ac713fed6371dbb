/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the tests of the notebook share. */
#include "config.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/xalloc.h"
#include "nb.h"

struct notebook *
nb_open(const char *path)
{
	struct error err = { 0 };
	struct notebook *nb;
	bool readonly = true;
	enum status s = notebook_open(path, &nb, &readonly, &err);

	assert_string_equal(err.msg, "");
	assert_int_equal(s, STATUS_OK);
	assert_false(readonly);
	return nb;
}

struct annotation
nb_annotation(const char *label, const char *body)
{
	return (struct annotation){
		.anchor = { .work = "GA 57/263",
			    .lang = "en",
			    .label = label,
			    .exact = "South-South coöperation",
			    .prefix = "Reaffirms ",
			    .suffix = ";",
			    .start = 10,
			    .end = 33,
			    .hash = "0123" },
		.body = body,
		.author = "anna",
	};
}

int64_t
nb_add(struct notebook *nb, const char *label, const char *body)
{
	struct annotation an = nb_annotation(label, body);
	struct error err = { 0 };
	enum status s = notebook_save(nb, &an, &err);

	assert_string_equal(err.msg, "");
	assert_int_equal(s, STATUS_OK);
	return an.id;
}

char *
nb_body(struct notebook *nb, int64_t id)
{
	struct arena *a = arena_new();
	struct annotation an;
	char *body;

	assert_int_equal(notebook_get(nb, a, id, &an, NULL), STATUS_OK);
	body = xstrdup(an.body);
	arena_free(a);
	return body;
}

void
nb_make(const char *path)
{
	struct notebook *nb = nb_open(path);

	nb_add(nb, "PP1", "first");
	nb_add(nb, "OP6", "second");
	notebook_close(nb);
}

int
nb_sql(const char *path, const char *sql)
{
	sqlite3 *db;
	int rc = sqlite3_open(path, &db);

	if (rc == SQLITE_OK)
		rc = sqlite3_exec(db, sql, NULL, NULL, NULL);
	sqlite3_close(db);
	return rc;
}

char *
nb_value(const char *path, const char *sql)
{
	sqlite3_stmt *stmt = NULL;
	sqlite3 *db;
	char *value;

	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL),
			 SQLITE_OK);
	assert_int_equal(sqlite3_step(stmt), SQLITE_ROW);
	value = xstrdup((const char *)sqlite3_column_text(stmt, 0));
	sqlite3_finalize(stmt);
	sqlite3_close(db);
	return value;
}

void
nb_spoil(const char *path, off_t at, size_t n)
{
	int fd = open(path, O_WRONLY);
	char *junk = xmalloc(n);

	assert_true(fd >= 0);
	memset(junk, 0xA5, n);
	assert_int_equal(pwrite(fd, junk, n, at), n);
	close(fd);
	free(junk);
}

void
nb_spoil_table(const char *path, const char *name)
{
	char *sql = xasprintf("SELECT rootpage FROM sqlite_schema "
			      "WHERE name = '%s'",
			      name);
	char *page = nb_value(path, sql);

	nb_spoil(path, (atol(page) - 1) * 4096, 4096);
	free(page);
	free(sql);
}

struct nb_bytes
nb_bytes(const char *path)
{
	return (struct nb_bytes){ path, store_read(path) };
}

void
nb_assert_same(struct nb_bytes *b)
{
	struct buf now = store_read(b->path);

	assert_int_equal(now.len, b->before.len);
	if (now.len)
		assert_memory_equal(now.data, b->before.data, now.len);
	buf_free(&now);
	buf_free(&b->before);
}
