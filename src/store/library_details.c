/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sponsors, votes and subjects: kept once for a work, from the text that
 * speaks for it or, where that tells nothing, from another.  Read only where
 * somebody asks for details.
 */
#include "config.h"

#include <string.h>

#include "base/json.h"
#include "store/library_put.h"
#include "text/fold.h"

/* --- writing --------------------------------------------------------- */

/* Whether anything is held of the work, and from a text that speaks for it. */
static enum status
ask_held(struct adding *add, bool *held, bool *outranked, struct error *err)
{
	struct query q = db_query(
		add->lib->db,
		"SELECT EXISTS (SELECT 1 FROM adoption WHERE work = ?1), "
		"EXISTS (SELECT 1 FROM work WHERE id = ?1 AND text <> ?2)");

	db_bind_int(&q, add->work);
	db_bind_int(&q, add->text);
	if (db_step(&q)) {
		*held = db_int(&q, 0);
		*outranked = db_int(&q, 1);
	}
	return db_end(&q, err);
}

/* A list of names as a JSON array. */
static void
bind_names(struct query *q, struct arena *a, const struct names *list)
{
	struct buf out = BUF_INIT;
	struct json j = { .out = &out };

	json_open(&j, '[');
	for (size_t i = 0; i < list->n; i++)
		json_string(&j, list->names[i]);
	json_close(&j, ']');
	db_bind(q, arena_strndup(a, out.data, out.len));
	buf_free(&out);
}

/* What another text has told. */
static enum status
forget_details(struct adding *add, struct error *err)
{
	static const char *const tables[] = {
		"DELETE FROM adoption WHERE work = ?",
		"DELETE FROM about WHERE work = ?",
	};
	enum status s = STATUS_OK;

	for (int i = 0; i < 2 && s == STATUS_OK; i++) {
		struct query q = db_query(add->lib->db, tables[i]);

		db_bind_int(&q, add->work);
		s = db_run(&q, err);
	}
	return s;
}

static enum status
put_adoption(struct adding *add, struct error *err)
{
	const struct details *d = &add->r->details;
	struct query q =
		db_query(add->lib->db, "INSERT INTO adoption VALUES "
				       "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

	db_bind_int(&q, add->work);
	bind_names(&q, add->arena, &d->sponsors);
	bind_names(&q, add->arena, &d->additional_sponsors);
	db_bind(&q, d->vote.outcome);
	for (int i = 0; i < VOTE_SIDES; i++)
		db_bind_int(&q, (int64_t)d->vote.total[i]);
	for (int i = 0; i < VOTE_SIDES; i++)
		bind_names(&q, add->arena, &d->vote.countries[i]);
	return db_run(&q, err);
}

/* The id of a subject, which may be new. */
static enum status
find_subject(struct adding *add, const struct subject *subject, int64_t *id,
	     struct error *err)
{
	struct query q =
		db_query(add->lib->db, "SELECT id FROM subject WHERE words = ? "
				       "AND scheme = ? AND uri = ?");
	const char *words = subject->text;
	enum status s;

	db_bind(&q, words);
	db_bind(&q, subject->scheme);
	db_bind(&q, subject->uri);
	*id = db_step(&q) ? db_int(&q, 0) : 0;
	s = db_end(&q, err);
	if (s != STATUS_OK || *id)
		return s;
	q = db_query(add->lib->db,
		     "INSERT INTO subject (words, scheme, uri, folded) "
		     "VALUES (?, ?, ?, ?)");
	db_bind(&q, words);
	db_bind(&q, subject->scheme);
	db_bind(&q, subject->uri);
	db_bind(&q, fold_text(add->arena, words, strlen(words),
			      (struct fold_how){ 0 })
			    .text);
	s = db_run(&q, err);
	*id = db_last_id(add->lib->db);
	return s;
}

static enum status
put_subjects(struct adding *add, struct error *err)
{
	struct query q = db_query(add->lib->db,
				  "INSERT INTO about VALUES (?, ?, ?)");
	enum status s = STATUS_OK;

	for (size_t i = 0; i < add->r->details.n_subjects && s == STATUS_OK;
	     i++) {
		int64_t id;

		s = find_subject(add, &add->r->details.subjects[i], &id, err);
		db_bind_int(&q, add->work);
		db_bind_int(&q, (int64_t)i + 1);
		db_bind_int(&q, id);
		db_row(&q);
	}
	return db_end_with(&q, s, err);
}

enum status
put_details(struct adding *add, struct error *err)
{
	bool held = false, outranked = false;
	enum status s;

	if (!details_known(&add->r->details))
		return STATUS_OK;
	s = ask_held(add, &held, &outranked, err);
	if (s != STATUS_OK || (held && outranked))
		return s;
	if (held)
		s = forget_details(add, err);
	if (s == STATUS_OK)
		s = put_adoption(add, err);
	if (s == STATUS_OK)
		s = put_subjects(add, err);
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
