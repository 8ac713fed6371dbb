/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Adding a resolution: unchanged, new or in the place of what was held, and
 * whatever goes wrong, nothing of it stays.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model/symbol.h"
#include "store/library_json.h"

static const char held_sql[] =
	"SELECT w.id, t.id, t.digest, t.reader, t.file, t.merit FROM work w "
	"LEFT JOIN text t ON t.work = w.id AND t.lang = ? WHERE w.key = ?";

/* Everything of a text, in an order that foreign keys allow. */
static const char *const remove_sql[] = {
	"INSERT INTO search (search, rowid, title, words) "
	"SELECT 'delete', id, title, words FROM passage "
	"WHERE id BETWEEN ?2 AND ?3 "
	"AND NOT EXISTS (SELECT 1 FROM temp.unindexed WHERE text = ?1)",
	"DELETE FROM temp.unindexed WHERE text = ?1",
	"DELETE FROM mark WHERE paragraph BETWEEN ?2 AND ?3",
	"DELETE FROM paragraph WHERE id BETWEEN ?2 AND ?3",
	"DELETE FROM citation WHERE text = ?1",
	"DELETE FROM footnote WHERE text = ?1",
	"DELETE FROM remark WHERE text = ?1",
	"DELETE FROM text WHERE id = ?1",
};

static enum status
find_held(struct adding *add, struct rival_held *held, struct error *err)
{
	struct query q = db_query(add->lib->db, held_sql);

	db_bind(&q, add->lang);
	db_bind(&q, add->key);
	if (db_step(&q)) {
		add->work = db_int(&q, 0);
		add->text = db_int(&q, 1);
		*held = (struct rival_held){
			.digest = db_dup(&q, add->arena, 2),
			.reader = db_dup(&q, add->arena, 3),
			.file = db_dup(&q, add->arena, 4),
			.merit = db_dup(&q, add->arena, 5),
		};
		add->same = add->text && !strcmp(held->digest, add->digest) &&
			    !strcmp(held->reader, PACKAGE_VERSION);
	}
	return db_end(&q, err);
}

/*
 * What this text cites, and no other of the work does, is cited by one work
 * more or less.
 */
static const char count_sql[] =
	"UPDATE work SET cited_by = cited_by + ?1 WHERE id IN "
	"(SELECT c.target FROM citation c WHERE c.text = ?2 AND NOT EXISTS "
	"(SELECT 1 FROM text t JOIN citation o ON o.text = t.id "
	"WHERE t.work = ?3 AND t.id <> ?2 AND o.target = c.target))";

static enum status
count_citations(struct adding *add, int by, struct error *err)
{
	struct query q = db_query(add->lib->db, count_sql);

	db_bind_int(&q, by);
	db_bind_int(&q, add->text);
	db_bind_int(&q, add->work);
	return db_run(&q, err);
}

/*
 * The row of the list, from the text that speaks for the work: the English
 * one, or the first there is.
 */
static enum status
describe_work(struct adding *add, struct error *err)
{
	struct symbol sym = { 0 };
	char sort[SYMBOL_SORT];
	struct query q;

	if (!symbol_parse(add->key, strlen(add->key), BODY_NONE, &sym))
		snprintf(sym.other, sizeof(sym.other), "%s", add->key);
	symbol_sort_key(&sym, sort);
	q = db_query(add->lib->db,
		     "UPDATE work SET (text, title, adopted) = "
		     "(SELECT id, title, adopted FROM text WHERE work = ?1 "
		     "ORDER BY lang <> 'en', id LIMIT 1), "
		     "ordinal = ?2, sort = ?3 WHERE id = ?1");
	db_bind_int(&q, add->work);
	db_bind_int(&q, sym.number);
	db_bind(&q, sort);
	return db_run(&q, err);
}

/* --- the whole ------------------------------------------------------- */

static enum status
forget_text(struct adding *add, const struct rival_held *held,
	    struct error *err)
{
	enum status s;

	if (!add->text)
		return STATUS_OK;
	s = count_citations(add, -1, err);
	if (s == STATUS_OK)
		s = rival_replaces(add, held, err);
	if (s == STATUS_OK)
		s = adding_run(add, remove_sql,
			       sizeof(remove_sql) / sizeof(*remove_sql), err);
	return s;
}

static enum status
store_text(struct adding *add, struct error *err)
{
	enum status s = adding_insert_work(add, err);

	if (s == STATUS_OK)
		s = adding_insert_text(add, err);
	if (s == STATUS_OK)
		s = describe_work(add, err);
	if (s == STATUS_OK)
		s = index_later(add, err);
	if (s == STATUS_OK)
		s = adding_insert_details(add, err);
	if (s == STATUS_OK)
		s = count_citations(add, 1, err);
	return s;
}

static enum status
add_resolution(struct adding *add, const char *json, enum added *what,
	       struct error *err)
{
	enum status s = adding_read(add, json, err);
	struct rival_held held = { 0 };

	if (s == STATUS_OK)
		s = find_held(add, &held, err);
	if (s != STATUS_OK)
		return s;
	if (rival_is_outdone(add, &held))
		return rival_outdone(add, what, err);
	*what = add->same   ? ADDED_UNCHANGED
		: add->text ? ADDED_REPLACED
			    : ADDED_NEW;
	if (add->same)
		return STATUS_OK;
	add->lib->relist = true;
	s = db_exec(add->lib->db, "DELETE FROM listing", err);
	if (s == STATUS_OK)
		s = forget_text(add, &held, err);
	if (s == STATUS_OK)
		s = store_text(add, err);
	return s;
}

/* All or nothing, within whatever transaction there is. */
static enum status
add_at_once(struct adding *add, const char *json, enum added *what,
	    struct error *err)
{
	struct db *db = add->lib->db;
	enum status s = db_exec(db, "SAVEPOINT adding", err);

	if (s != STATUS_OK)
		return s;
	s = add_resolution(add, json, what, err);
	if (s != STATUS_OK)
		db_exec(db, "ROLLBACK TO adding", NULL);
	if (s == STATUS_OK)
		s = db_exec(db, "RELEASE adding", err);
	else
		db_exec(db, "RELEASE adding", NULL);
	return s;
}

/* Of what is wrong with the JSON, SQLite's words name the library first. */
static enum status
blame_file(struct adding *add, struct error *err)
{
	const char *path = db_path(add->lib->db), *msg = err->msg;
	struct error why = *err;
	size_t n = strlen(path);

	if (strncmp(msg, path, n) == 0 && strncmp(msg + n, ": ", 2) == 0)
		snprintf(why.msg, sizeof(why.msg), "%s", msg + n + 2);
	return error_set(err, STATUS_FORMAT,
			 "%s: what the parser printed cannot be stored (%s)",
			 add->file && *add->file ? add->file : "a resolution",
			 why.msg);
}

enum status
library_add(struct library *lib, const char *json, size_t n, enum added *what,
	    struct error *err)
{
	struct adding add = { .lib = lib, .len = n };
	struct error why = lib->undone;
	bool alone = !lib->batch;
	enum status s = why.code;

	if (s == STATUS_OK && alone)
		s = library_begin(lib, &why);
	if (s == STATUS_OK) {
		add.arena = arena_new();
		s = add_at_once(&add, json, what, &why);
		if (s == STATUS_OK)
			s = index_when_due(lib, &why);
		if (s == STATUS_FORMAT)
			blame_file(&add, &why);
		arena_free(add.arena);
		free(lib->held);
		lib->held = NULL;
		/* On a full disk SQLite may end the transaction itself. */
		if (s != STATUS_OK && db_idle(lib->db))
			lib->undone = why;
		if (alone && s == STATUS_OK)
			s = library_commit(lib, &why);
		else if (alone)
			library_rollback(lib);
	}
	if (s != STATUS_OK && err)
		*err = why;
	return s;
}
