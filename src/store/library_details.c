/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sponsors, votes and subjects: kept once for a work, from the text that
 * speaks for it or, where that tells nothing, from another.  Read only where
 * somebody asks for details.
 */
#include "config.h"

#include <string.h>

#include "store/library_json.h"
#include "text/fold.h"

/* --- writing --------------------------------------------------------- */

/*
 * Whether ?2, the head of a text, tells anything and is the one to be heard on
 * work ?1: its id is ?3.
 */
static const char heard_sql[] =
	"SELECT (coalesce(json_array_length(?2, '$.sponsors'), 0)"
	" + coalesce(json_array_length(?2, '$.additional_sponsors'), 0)"
	" + coalesce(json_array_length(?2, '$.subjects'), 0) > 0"
	" OR coalesce(?2 ->> '$.vote.outcome', '') <> ''"
	" OR coalesce(?2 ->> '$.vote.in_favour.total', 0) > 0)"
	" AND (EXISTS (SELECT 1 FROM work WHERE id = ?1 AND text = ?3)"
	" OR NOT EXISTS (SELECT 1 FROM adoption WHERE work = ?1))";

static const char adoption_sql[] =
	"REPLACE INTO adoption SELECT ?1, "
	"coalesce(?2 -> '$.sponsors', '[]'), "
	"coalesce(?2 -> '$.additional_sponsors', '[]'), "
	"coalesce(?2 ->> '$.vote.outcome', ''), "
	"coalesce(?2 ->> '$.vote.in_favour.total', 0), "
	"coalesce(?2 ->> '$.vote.against.total', 0), "
	"coalesce(?2 ->> '$.vote.abstaining.total', 0), "
	"coalesce(?2 -> '$.vote.in_favour.countries', '[]'), "
	"coalesce(?2 -> '$.vote.against.countries', '[]'), "
	"coalesce(?2 -> '$.vote.abstaining.countries', '[]')";

static const char forget_sql[] = "DELETE FROM about WHERE work = ?1";

/* Subjects of the JSON that are not known yet. */
static const char unknown_sql[] =
	"SELECT DISTINCT value ->> '$.text', value ->> '$.scheme', "
	"value ->> '$.uri' FROM json_each(?, '$.subjects') j "
	"WHERE NOT EXISTS (SELECT 1 FROM subject "
	"WHERE words = value ->> '$.text' AND scheme = value ->> '$.scheme' "
	"AND uri = value ->> '$.uri')";

static const char about_sql[] =
	"INSERT INTO about SELECT ?1, key + 1, (SELECT id FROM subject "
	"WHERE words = value ->> '$.text' AND scheme = value ->> '$.scheme' "
	"AND uri = value ->> '$.uri') FROM json_each(?2, '$.subjects')";

/* A statement on work ?1 and, where it has such, JSON ?2. */
static enum status
run(struct adding *add, const char *sql, bool json, struct error *err)
{
	struct query q = db_query(add->lib->db, sql);

	db_bind_int(&q, add->work);
	if (json)
		db_bind(&q, add->parts[PART_HEAD]);
	return db_run(&q, err);
}

static enum status
add_subject(struct adding *add, struct query *of, struct error *err)
{
	struct query q = db_query(add->lib->db, "INSERT INTO subject "
						"(words, scheme, uri, folded) "
						"VALUES (?, ?, ?, ?)");
	const char *words = db_dup(of, add->arena, 0);

	db_bind(&q, words);
	db_bind(&q, db_text(of, 1));
	db_bind(&q, db_text(of, 2));
	db_bind(&q, fold_text(add->arena, words, strlen(words),
			      (struct fold_how){ 0 })
			    .text);
	return db_run(&q, err);
}

static enum status
add_subjects(struct adding *add, struct error *err)
{
	struct query q = db_query(add->lib->db, unknown_sql);
	enum status s = STATUS_OK;

	db_bind(&q, add->parts[PART_HEAD]);
	while (s == STATUS_OK && db_step(&q))
		s = add_subject(add, &q, err);
	return s == STATUS_OK ? db_end(&q, err) : (db_end(&q, NULL), s);
}

enum status
adding_insert_details(struct adding *add, struct error *err)
{
	struct query q = db_query(add->lib->db, heard_sql);
	enum status s;
	bool heard;

	db_bind_int(&q, add->work);
	db_bind(&q, add->parts[PART_HEAD]);
	db_bind_int(&q, add->text);
	heard = db_step(&q) && db_int(&q, 0);
	s = db_end(&q, err);
	if (s != STATUS_OK || !heard)
		return s;
	s = run(add, adoption_sql, true, err);
	if (s == STATUS_OK)
		s = run(add, forget_sql, false, err);
	if (s == STATUS_OK)
		s = add_subjects(add, err);
	if (s == STATUS_OK)
		s = run(add, about_sql, true, err);
	return s;
}

/* --- reading --------------------------------------------------------- */

static enum status
read_names(struct library *lib, struct arena *a, const char *json,
	   struct names *out, struct error *err)
{
	struct query q =
		db_query(lib->db, "SELECT value FROM json_each(?) ORDER BY id");

	db_bind(&q, json);
	return db_strings(&q, a, &out->names, &out->n, err);
}

static enum status
read_adoption(struct library *lib, struct arena *a, int64_t work,
	      struct details *f, struct error *err)
{
	struct query q =
		db_query(lib->db, "SELECT outcome, in_favour, against, "
				  "abstaining, voted_in_favour, "
				  "voted_against, abstained, sponsors, "
				  "additional_sponsors FROM adoption "
				  "WHERE work = ?");
	struct names *const lists[] = {
		&f->vote.countries[VOTE_IN_FAVOUR],
		&f->vote.countries[VOTE_AGAINST],
		&f->vote.countries[VOTE_ABSTAINING],
		&f->sponsors,
		&f->additional_sponsors,
	};
	enum { LISTS = sizeof(lists) / sizeof(*lists) };
	const char *json[LISTS] = { 0 };
	enum status s;

	db_bind_int(&q, work);
	if (db_step(&q)) {
		f->vote.outcome = db_dup(&q, a, 0);
		for (int i = 0; i < VOTE_SIDES; i++)
			f->vote.total[i] = (size_t)db_int(&q, 1 + i);
		for (int i = 0; i < LISTS; i++)
			json[i] = db_dup(&q, a, 1 + VOTE_SIDES + i);
	}
	s = db_end(&q, err);
	for (int i = 0; i < LISTS && json[i] && s == STATUS_OK; i++)
		s = read_names(lib, a, json[i], lists[i], err);
	return s;
}

static enum status
read_subjects(struct library *lib, struct arena *a, int64_t work,
	      struct details *f, struct error *err)
{
	struct query q =
		db_query(lib->db, "SELECT words, scheme, uri FROM about "
				  "JOIN subject ON id = subject "
				  "WHERE work = ? ORDER BY seq");
	size_t cap = 0;

	db_bind_int(&q, work);
	while (db_step(&q)) {
		f->subjects = arena_grow(a, f->subjects, f->n_subjects, &cap,
					 sizeof(*f->subjects));
		f->subjects[f->n_subjects++] = (struct subject){
			.text = db_dup(&q, a, 0),
			.scheme = db_dup(&q, a, 1),
			.uri = db_dup(&q, a, 2),
		};
	}
	return db_end(&q, err);
}

enum status
library_details(struct library *lib, struct arena *a, int64_t id,
		struct details *out, struct error *err)
{
	struct library *owner = library_owner(lib, &id);
	enum status s;

	*out = (struct details){ .vote.outcome = "" };
	if (!owner)
		return error_set(err, STATUS_MISSING, "no such work");
	s = read_adoption(owner, a, id, out, err);
	return s == STATUS_OK ? read_subjects(owner, a, id, out, err) : s;
}
