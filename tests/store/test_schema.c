/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a new library, which is made at one go, is to the last table,
 * index, row and setting what the steps of its schema make of nothing, so that
 * whatever the one holds the other can, too.
 */
#include "config.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "store/db.h"
#include "store.h"
#include "store/words.h"

static const struct db_kind stepwise = {
	.name = "library",
	.application_id = 0x52654C69,
	.schema = "library.sql",
	.if_damaged = "",
	.synchronous = "OFF",
	.mode = 0600,
	.extend = words_register,
};

static struct db *
made(const char *now)
{
	struct db_kind kind = stepwise;
	struct db *db;

	kind.schema_now = now;
	assert_int_equal(db_open(NULL, &kind, DB_MEMORY, &db, NULL), STATUS_OK);
	return db;
}

/* Append an SQL text without its remarks and blanks, but in quotes. */
static void
put_bare(struct buf *out, const char *sql)
{
	char quote = '\0';

	for (const char *s = sql; *s; s++) {
		if (!quote && s[0] == '-' && s[1] == '-') {
			s += strcspn(s, "\n") - 1;
			continue;
		}
		if (!quote && isspace((unsigned char)*s))
			continue;
		if (quote ? *s == quote : *s == '\'' || *s == '"')
			quote = quote ? '\0' : *s;
		buf_putc(out, *s);
	}
}

/* All tables, indexes and views, by name, in bare SQL. */
static void
put_schema(struct db *db, struct buf *out)
{
	struct query q = db_query(db, "SELECT type, name, tbl_name, "
				      "coalesce(sql, '') FROM sqlite_schema "
				      "ORDER BY name");

	while (db_step(&q)) {
		buf_printf(out, "%s %s %s ", db_text(&q, 0), db_text(&q, 1),
			   db_text(&q, 2));
		put_bare(out, db_text(&q, 3));
		buf_putc(out, '\n');
	}
	assert_int_equal(db_end(&q, NULL), STATUS_OK);
}

/* All rows of a table, each column as SQL writes it. */
static void
put_rows(struct db *db, const char *table, struct buf *out)
{
	char sql[128];
	struct query q;

	snprintf(sql, sizeof(sql), "SELECT * FROM %s ORDER BY 1", table);
	q = db_query(db, sql);
	while (db_step(&q)) {
		buf_printf(out, "%s", table);
		for (int i = 0; i < sqlite3_column_count(q.stmt); i++)
			buf_printf(out, " %s:%zu", db_text(&q, i),
				   db_len(&q, i));
		buf_putc(out, '\n');
	}
	assert_int_equal(db_end(&q, NULL), STATUS_OK);
}

static void
put_all(struct db *db, struct buf *out)
{
	struct query q = db_query(db, "SELECT name FROM sqlite_schema WHERE "
				      "type = 'table' AND name NOT LIKE "
				      "'search%' ORDER BY name");

	put_schema(db, out);
	while (db_step(&q))
		put_rows(db, db_text(&q, 0), out);
	db_end(&q, NULL);
	put_rows(db, "search_config", out);
	put_rows(db, "search_data", out);
	put_rows(db, "search_idx", out);
	put_rows(db, "pragma_user_version", out);
	put_rows(db, "pragma_application_id", out);
	put_rows(db, "pragma_page_size", out);
}

static void
both_are_the_same(void **state)
{
	struct buf now = BUF_INIT, steps = BUF_INIT;
	struct db *at_once = made("library-now.sql"), *slowly = made(NULL);

	(void)state;
	put_all(at_once, &now);
	put_all(slowly, &steps);
	assert_non_null(strstr(now.data, "table work work CREATETABLEwork("));
	assert_non_null(strstr(now.data, "search_config hashsize"));
	assert_string_equal(now.data, steps.data);
	buf_free(&now);
	buf_free(&steps);
	db_close(at_once);
	db_close(slowly);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(both_are_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
