/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What shell tests need to know of JSON and of databases, and the shell
 * cannot tell:
 *
 *	look shape	   for each line of standard input, a JSON value, every
 *			   path in it with its type; indices are left out, and
 *			   each line is printed once
 *	look get PATH	   the value at PATH ('$.works[0].key') of each line
 *	look column ARRAY PATH
 *			   the value at PATH of each element of the array
 *	look exec DB SQL   run SQL
 *	look query DB SQL  the first column of each row
 *	look lock DB	   hold DB exclusively; prints "locked", then waits for
 *			   the end of standard input
 *
 *	look signals COMMAND...
 *			   become the command, with no signal ignored (a shell
 *			   lets its background jobs ignore SIGINT)
 *
 * Exit status 0, or 1 with a message where SQLite refuses.
 */
#include "config.h"

#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "store/words.h"

static int
complain(sqlite3 *db)
{
	fprintf(stderr, "look: %s\n", sqlite3_errmsg(db));
	return 1;
}

static int
print_rows(sqlite3 *db, const char *sql, const char *json, const char *path)
{
	sqlite3_stmt *st;
	int rc;

	if (sqlite3_prepare_v2(db, sql, -1, &st, NULL))
		return complain(db);
	sqlite3_bind_text(st, 1, json, -1, SQLITE_STATIC);
	if (path)
		sqlite3_bind_text(st, 2, path, -1, SQLITE_STATIC);
	while ((rc = sqlite3_step(st)) == SQLITE_ROW) {
		const unsigned char *s = sqlite3_column_text(st, 0);

		printf("%s\n", s ? (const char *)s : "(null)");
	}
	if (rc != SQLITE_DONE)
		complain(db);
	sqlite3_finalize(st);
	return rc != SQLITE_DONE;
}

/* '$.works[12]."cited_by"' as "$.works[].cited_by". */
static void
without_indices(sqlite3_context *ctx, int n, sqlite3_value **arg)
{
	char *s = sqlite3_mprintf("%s", sqlite3_value_text(arg[0]));
	char *to = s;

	(void)n;
	for (const char *from = s; s && *from; from++) {
		if (*from == '"')
			continue;
		*to++ = *from;
		if (*from == '[')
			from += strspn(from + 1, "0123456789");
	}
	if (s)
		*to = '\0';
	sqlite3_result_text(ctx, s, -1, sqlite3_free);
}

static int
each_line(const char *sql, const char *path)
{
	sqlite3 *db;
	char *line = NULL;
	size_t cap = 0;
	int failed = sqlite3_open(":memory:", &db);

	sqlite3_create_function(db, "without_indices", 1, SQLITE_UTF8, NULL,
				without_indices, NULL, NULL);
	while (!failed && getline(&line, &cap, stdin) > 0)
		failed = print_rows(db, sql, line, path);
	free(line);
	sqlite3_close(db);
	return failed;
}

static int
run_sql(const char *path, const char *sql, int hold)
{
	sqlite3 *db;
	char c;
	int failed = sqlite3_open(path, &db) || words_register(db);

	if (!failed)
		failed = sqlite3_exec(db, sql, NULL, NULL, NULL);
	if (failed)
		complain(db);
	if (!failed && hold) {
		puts("locked");
		fflush(stdout);
		while (read(STDIN_FILENO, &c, 1) > 0)
			;
	}
	sqlite3_close(db);
	return failed != 0;
}

static int
query(const char *path, const char *sql)
{
	sqlite3 *db;
	int failed = sqlite3_open(path, &db) || words_register(db);

	if (failed)
		complain(db);
	else
		failed = print_rows(db, sql, NULL, NULL);
	sqlite3_close(db);
	return failed != 0;
}

static int
become(char **argv)
{
	for (int sig = 1; sig < 32; sig++)
		signal(sig, SIG_DFL);
	execv(argv[0], argv);
	perror(argv[0]);
	return 1;
}

static int
each_element(const char *array, const char *path)
{
	char *sql = sqlite3_mprintf("SELECT json_extract(e.value, %Q) "
				    "FROM json_each(?1, ?2) AS e",
				    path);
	int failed = each_line(sql, array);

	sqlite3_free(sql);
	return failed;
}

int
main(int argc, char **argv)
{
	const char *verb = argc > 1 ? argv[1] : "";

	if (strcmp(verb, "shape") == 0 && argc == 2)
		return each_line("SELECT DISTINCT without_indices(fullkey) || "
				 "' ' || replace(type, 'false', 'true') "
				 "FROM json_tree(?1)",
				 NULL);
	if (strcmp(verb, "get") == 0 && argc == 3)
		return each_line("SELECT json_extract(?1, ?2)", argv[2]);
	if (strcmp(verb, "column") == 0 && argc == 4)
		return each_element(argv[2], argv[3]);
	if (strcmp(verb, "signals") == 0 && argc > 2)
		return become(argv + 2);
	if (strcmp(verb, "exec") == 0 && argc == 4)
		return run_sql(argv[2], argv[3], 0);
	if (strcmp(verb, "query") == 0 && argc == 4)
		return query(argv[2], argv[3]);
	if (strcmp(verb, "lock") == 0 && argc == 3)
		return run_sql(argv[2], "BEGIN EXCLUSIVE", 1);
	fputs("usage: look shape | get PATH | column ARRAY PATH |\n"
	      "       exec DB SQL | query DB SQL | lock DB | signals "
	      "COMMAND...\n",
	      stderr);
	return 2;
}
