/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Adding a resolution: unchanged, new or in the place of what was held, and
 * whatever goes wrong, nothing of it stays.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/symbol.h"
#include "store/library_put.h"
#include "text/fold.h"

static const char held_sql[] =
	"SELECT w.id, t.id, t.digest, t.reader, t.file, t.merit FROM work w "
	"LEFT JOIN text t ON t.work = w.id AND t.lang = ? WHERE w.key = ?";

/* Everything of a text, in an order that foreign keys allow. */
static const char *const remove_sql[] = {
	"INSERT INTO search (search, rowid, title, words) "
	"SELECT 'delete', id, title, words FROM passage "
	"WHERE id BETWEEN ?2 AND ?3",
	"DELETE FROM mark WHERE paragraph BETWEEN ?2 AND ?3",
	"DELETE FROM paragraph WHERE id BETWEEN ?2 AND ?3",
	"DELETE FROM citation WHERE text = ?1",
	"DELETE FROM footnote WHERE text = ?1",
	"DELETE FROM remark WHERE text = ?1",
	"DELETE FROM doubt WHERE text = ?1",
	"DELETE FROM page WHERE text = ?1",
	"DELETE FROM text WHERE id = ?1",
};

static enum status
find_held(struct adding *add, struct rival_held *held, struct error *err)
{
	struct query q = db_query(add->lib->db, held_sql);

	db_bind(&q, add->r->lang);
	db_bind(&q, add->r->key);
	if (db_step(&q)) {
		add->work = db_int(&q, 0);
		add->text = db_int(&q, 1);
		*held = (struct rival_held){
			.digest = db_dup(&q, add->arena, 2),
			.reader = db_dup(&q, add->arena, 3),
			.file = db_dup(&q, add->arena, 4),
			.merit = db_dup(&q, add->arena, 5),
		};
		add->same = add->text &&
			    !strcmp(held->digest, add->r->digest) &&
			    !strcmp(held->reader, add->lib->reader);
	}
	return db_end(&q, err);
}

/*
 * What this text cites, and no other of the work does, is cited by one work
 * more or less.  Row by row: see put_text().
 */
static const char cited_sql[] =
	"SELECT DISTINCT target FROM citation c "
	"WHERE text = ?1 AND target <> ?2 AND NOT EXISTS "
	"(SELECT 1 FROM text t CROSS JOIN citation o ON o.text = t.id "
	"WHERE t.work = ?2 AND t.id <> ?1 AND o.target = c.target)";

static enum status
count_citations(struct adding *add, int by, struct error *err)
{
	struct query q = db_query(add->lib->db, cited_sql);
	struct query put = db_query(
		add->lib->db,
		"UPDATE work SET cited_by = cited_by + ? WHERE id = ?");
	enum status s;

	db_bind_int(&q, add->text);
	db_bind_int(&q, add->work);
	while (db_step(&q)) {
		db_bind_int(&put, by);
		db_bind_int(&put, db_int(&q, 0));
		db_row(&put);
	}
	s = db_end(&q, err);
	return s == STATUS_OK ? db_end(&put, err) : (db_end(&put, NULL), s);
}

/*
 * The row of the list, from the text that speaks for the work: the English
 * one, or the first there is.  For most texts that is another, which has been
 * there: then nothing is written, in none of the indexes.
 */
#define SPEAKING                                                               \
	"FROM text WHERE id = coalesce("                                       \
	"(SELECT id FROM text WHERE work = ?1 AND lang = 'en'), "              \
	"(SELECT min(id) FROM text WHERE work = ?1))"
static const char describe_sql[] =
	"UPDATE work SET (text, title, adopted) = "
	"(SELECT id, " TITLE ", adopted " SPEAKING "), "
	"ordinal = ?2, sort = ?3 WHERE id = ?1 AND "
	"(text, title, adopted, ordinal, sort) IS NOT "
	"(SELECT id, " TITLE ", adopted, ?2, ?3 " SPEAKING ")";

static enum status
describe_work(struct adding *add, struct error *err)
{
	const struct symbol *sym = &add->r->symbol;
	char sort[SYMBOL_SORT];
	struct query q;

	symbol_sort_key(sym, sort);
	q = db_query(add->lib->db, describe_sql);
	db_bind_int(&q, add->work);
	db_bind_int(&q, sym->number);
	db_bind(&q, sort);
	return db_run(&q, err);
}

/* --- the whole ------------------------------------------------------- */

static enum status
remove_part(struct adding *add, const char *sql, struct error *err)
{
	struct query q = db_query(add->lib->db, sql);

	db_bind_int(&q, add->text);
	if (sqlite3_bind_parameter_count(q.stmt) > 1)
		bind_paragraphs(&q, add->text);
	return db_run(&q, err);
}

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
	for (size_t i = 0;
	     i < sizeof(remove_sql) / sizeof(*remove_sql) && s == STATUS_OK;
	     i++)
		s = remove_part(add, remove_sql[i], err);
	return s;
}

static enum status
store_text(struct adding *add, struct error *err)
{
	enum status s = put_work(add, err);

	if (s == STATUS_OK)
		s = put_text(add, err);
	if (s == STATUS_OK)
		s = describe_work(add, err);
	if (s == STATUS_OK)
		s = put_details(add, err);
	if (s == STATUS_OK)
		s = count_citations(add, 1, err);
	return s;
}

/* The listings are true no more. */
static enum status
unlist(struct library *lib, struct error *err)
{
	struct query q;

	if (lib->unlisted)
		return STATUS_OK;
	lib->relist = lib->unlisted = true;
	q = db_query(lib->db, "DELETE FROM listing");
	return db_run(&q, err);
}

/* A stub has no file. */
static void
name_rival(const struct adding *add, const struct rival_held *held)
{
	bool other = add->text && !add->same &&
		     strcmp(held->file, add->r->file) != 0;

	free(add->lib->rival);
	add->lib->rival = other ? xstrdup(held->file) : NULL;
}

static enum status
add_resolution(struct adding *add, enum added *what, struct error *err)
{
	struct rival_held held = { 0 };
	enum status s = find_held(add, &held, err);

	if (s != STATUS_OK)
		return s;
	add->merit = rival_merit(add);
	name_rival(add, &held);
	if (rival_is_outdone(add, &held))
		return rival_outdone(add, what, err);
	*what = add->same   ? ADDED_UNCHANGED
		: add->text ? ADDED_REPLACED
			    : ADDED_NEW;
	if (add->same)
		return STATUS_OK;
	s = unlist(add->lib, err);
	if (s == STATUS_OK)
		s = forget_text(add, &held, err);
	if (s == STATUS_OK)
		s = store_text(add, err);
	return s;
}

const char *
library_rival(const struct library *lib)
{
	return lib->rival;
}

enum status
library_add(struct library *lib, const struct resolution *r, enum added *what,
	    struct error *err)
{
	struct adding add = { .lib = lib, .r = r };
	struct error why = lib->undone;
	bool alone = !lib->batch;
	enum status s = why.code;

	if (s == STATUS_OK && alone)
		s = library_begin(lib, &why);
	if (s == STATUS_OK) {
		add.arena = arena_new();
		s = add_resolution(&add, what, &why);
		arena_free(add.arena);
		free(lib->held);
		lib->held = NULL;
		lib->undone = why; /* half of it may be there */
		lib->undone.code = s;
		if (alone && s == STATUS_OK)
			s = library_commit(lib, &why);
		else if (alone)
			library_rollback(lib);
	}
	if (s != STATUS_OK && err)
		*err = why;
	return s;
}
