/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bare LIBRARY COPY: inserts all rows of a library into a new file by plain
 * prepared statements, in one process and one transaction, its index of words
 * included: the least that SQLite can do for what import does.  Prints, on
 * one line, the seconds that took without reading them, those of CPU, and the
 * bytes of text in the library.
 */
#include "config.h"

#include <sqlite3.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "store/words.h"

/* Tables that the index of words keeps itself are left out. */
#define OWN_TABLES                                                             \
	"FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~' "       \
	"AND name NOT LIKE 'search~_%' ESCAPE '~'"

/* Seconds: of the clock on the wall, of this process. */
struct took {
	double wall, cpu;
};

static double
seconds(clockid_t clock)
{
	struct timespec t;

	clock_gettime(clock, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static struct took
now(void)
{
	return (struct took){ seconds(CLOCK_MONOTONIC),
			      seconds(CLOCK_PROCESS_CPUTIME_ID) };
}

static struct took
since(struct took start)
{
	struct took t = now();

	return (struct took){ t.wall - start.wall, t.cpu - start.cpu };
}

static void
check(sqlite3 *db, int rc)
{
	if (rc == SQLITE_OK || rc == SQLITE_ROW || rc == SQLITE_DONE)
		return;
	fprintf(stderr, "bare: %s\n", sqlite3_errmsg(db));
	exit(1);
}

static sqlite3 *
open_file(const char *path, int flags)
{
	sqlite3 *db;

	check(NULL, sqlite3_open_v2(path, &db, flags, NULL));
	check(db, words_register(db));
	/* As the library has it. */
	check(db, sqlite3_exec(db,
			       "PRAGMA synchronous=NORMAL; "
			       "PRAGMA temp_store=MEMORY; "
			       "PRAGMA cache_size=-8192",
			       NULL, NULL, NULL));
	return db;
}

static sqlite3_stmt *
prepare(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *st;

	check(db, sqlite3_prepare_v2(db, sql, -1, &st, NULL));
	return st;
}

/* "INSERT INTO t VALUES (?,?)" */
static sqlite3_stmt *
prepare_insert(sqlite3 *db, const char *into, int columns)
{
	char sql[512];
	size_t n = (size_t)snprintf(sql, sizeof(sql), "INSERT INTO %s VALUES (",
				    into);

	for (int i = 0; i < columns && n < sizeof(sql) - 4; i++)
		n += (size_t)snprintf(sql + n, sizeof(sql) - n, "?,");
	snprintf(sql + n - 1, sizeof(sql) - n + 1, ")");
	return prepare(db, sql);
}

/* All rows; without `to` they are only read. */
static void
copy(sqlite3 *from, sqlite3 *to, const char *select, const char *into)
{
	sqlite3_stmt *get = prepare(from, select), *put = NULL;
	int columns = sqlite3_column_count(get);

	if (to)
		put = prepare_insert(to, into, columns);
	while (sqlite3_step(get) == SQLITE_ROW) {
		for (int i = 0; i < columns; i++) {
			sqlite3_value *v = sqlite3_column_value(get, i);

			if (put)
				check(to, sqlite3_bind_value(put, i + 1, v));
			else
				sqlite3_value_bytes(v);
		}
		if (put) {
			check(to, sqlite3_step(put));
			sqlite3_reset(put);
		}
	}
	check(from, sqlite3_finalize(get));
	sqlite3_finalize(put);
}

static struct took
copy_all(sqlite3 *from, sqlite3 *to)
{
	static const char passages[] = "SELECT id, title, words FROM passage "
				       "ORDER BY id";
	sqlite3_stmt *tables = prepare(
		from, "SELECT name " OWN_TABLES " AND type = 'table' "
		      "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY rowid");
	struct took start = now();

	while (sqlite3_step(tables) == SQLITE_ROW) {
		const char *name = (const char *)sqlite3_column_text(tables, 0);
		char select[128];

		snprintf(select, sizeof(select), "SELECT * FROM %s", name);
		copy(from, to, select, name);
	}
	sqlite3_finalize(tables);
	copy(from, to, passages, "search (rowid, title, words)");
	return since(start);
}

static void
make_tables(sqlite3 *from, sqlite3 *to)
{
	sqlite3_stmt *all =
		prepare(from, "SELECT sql " OWN_TABLES
			      " AND sql IS NOT NULL ORDER BY rowid");

	while (sqlite3_step(all) == SQLITE_ROW)
		check(to, sqlite3_exec(
				  to, (const char *)sqlite3_column_text(all, 0),
				  NULL, NULL, NULL));
	sqlite3_finalize(all);
}

static sqlite3_int64
count_text(sqlite3 *db)
{
	sqlite3_stmt *st = prepare(
		db, "SELECT (SELECT sum(length(CAST(words AS BLOB))) FROM "
		    "paragraph) + "
		    "(SELECT coalesce(sum(length(CAST(words AS BLOB))), 0) "
		    "FROM footnote) + "
		    "(SELECT sum(length(CAST(title AS BLOB))) FROM text)");
	sqlite3_int64 n = 0;

	if (sqlite3_step(st) == SQLITE_ROW)
		n = sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	return n;
}

int
main(int argc, char **argv)
{
	struct took reading, all;
	sqlite3_int64 text;
	sqlite3 *from, *to;

	if (argc != 3) {
		fputs("usage: bare LIBRARY COPY\n", stderr);
		return 2;
	}
	from = open_file(argv[1], SQLITE_OPEN_READONLY);
	to = open_file(argv[2], SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
	text = count_text(from); /* which warms the file, too */
	reading = copy_all(from, NULL);
	make_tables(from, to);
	all = now();
	check(to, sqlite3_exec(to, "BEGIN", NULL, NULL, NULL));
	copy_all(from, to);
	check(to, sqlite3_exec(to, "COMMIT", NULL, NULL, NULL));
	all = since(all);
	printf("%.3f %.3f %lld\n", all.wall - reading.wall,
	       all.cpu - reading.cpu, (long long)text);
	sqlite3_close(from);
	return sqlite3_close(to) != SQLITE_OK;
}
