/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The index of words, behind the texts that are stored.  FTS5 writes out what
 * it has gathered at every savepoint, and each resolution is one: so the
 * texts wait, and many of them are indexed by one statement.  The list of
 * those that wait is a table, so that it is undone together with them.
 */
#include "config.h"

#include "store/library_json.h"

/*
 * Bytes of JSON.  Much more at once would keep who reads the files waiting
 * for who stores them.
 */
enum { INDEX_BYTES = 2 << 20 };

enum status
index_begin(struct library *lib, struct error *err)
{
	lib->waiting = 0;
	return db_exec(lib->db,
		       "CREATE TEMP TABLE IF NOT EXISTS unindexed "
		       "(text INTEGER PRIMARY KEY)",
		       err);
}

enum status
index_later(struct adding *add, struct error *err)
{
	struct query q =
		db_query(add->lib->db, "INSERT INTO temp.unindexed VALUES (?)");

	db_bind_int(&q, add->text);
	add->lib->waiting += add->len;
	return db_run(&q, err);
}

enum status
index_when_due(struct library *lib, struct error *err)
{
	return lib->waiting < INDEX_BYTES ? STATUS_OK : index_now(lib, err);
}

enum status
index_now(struct library *lib, struct error *err)
{
	struct query q = db_query(
		lib->db, "INSERT INTO search (rowid, title, words) "
			 "SELECT p.id, p.title, p.words FROM temp.unindexed u "
			 "CROSS JOIN passage p ON p.id BETWEEN "
			 "(u.text << 20) + 1 AND (u.text << 20) + 1048575 "
			 "ORDER BY u.text, p.id");
	enum status s = db_run(&q, err);

	if (s != STATUS_OK)
		return s;
	lib->waiting = 0;
	q = db_query(lib->db, "DELETE FROM temp.unindexed");
	return db_run(&q, err);
}
