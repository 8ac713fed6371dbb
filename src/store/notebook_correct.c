/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Corrections in the notebook: added, revoked, never changed.  That every
 * state stays in history is seen to by the triggers of the schema.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "store/notebook_int.h"

/* --- reading ----------------------------------------------------------- */

#define CURRENT                                                                \
	"SELECT id, uuid, created, modified, revoked, kind, work, lang, "      \
	"label, before, words, new_label, author FROM correction "

static void
read_row(struct query *q, struct arena *a, struct correction *c)
{
	const char *kind = db_text(q, 5);

	*c = (struct correction){
		.id = db_int(q, 0),
		.created = db_int(q, 2),
		.modified = db_int(q, 3),
		.revoked = db_int(q, 4) != 0,
		.kind = correction_from_name(kind, strlen(kind)),
		.work = db_dup(q, a, 6),
		.lang = db_dup(q, a, 7),
		.label = db_dup(q, a, 8),
		.before = db_dup(q, a, 9),
		.words = db_dup(q, a, 10),
		.to = db_dup(q, a, 11),
		.author = db_dup(q, a, 12),
	};
	snprintf(c->uuid, sizeof(c->uuid), "%s", db_text(q, 1));
}

enum status
notebook_corrections(struct notebook *nb, struct arena *a,
		     const struct correction_query *query,
		     struct correction **out, size_t *n, struct error *err)
{
	struct query q =
		db_query(nb->db, CURRENT "WHERE (?1 IS NULL OR work = ?1) AND "
					 "(?2 OR NOT revoked) "
					 "ORDER BY work, lang, id");
	struct correction c;
	size_t cap = 0;

	*out = NULL;
	*n = 0;
	db_bind(&q, query->work);
	db_bind_int(&q, query->revoked_too);
	while (db_step(&q)) {
		read_row(&q, a, &c);
		if (c.kind == CORRECTION_KINDS)
			continue;
		*out = arena_grow(a, *out, *n, &cap, sizeof(**out));
		(*out)[(*n)++] = c;
	}
	return db_end(&q, err);
}

bool
notebook_has_corrections(struct notebook *nb, const char *work)
{
	struct query q =
		db_query(nb->db, "SELECT 1 FROM correction WHERE work = ? "
				 "AND revoked = 0 LIMIT 1");
	bool any;

	db_bind(&q, work);
	any = db_step(&q);
	db_end(&q, NULL);
	return any;
}

enum status
notebook_correct_text(struct notebook *nb, struct resolution *r,
		      struct error *err)
{
	struct query q = db_query(nb->db, CURRENT
				  "WHERE work = ? AND lang = ? AND revoked = 0 "
				  "ORDER BY id");
	struct correction c;

	db_bind(&q, r->key);
	db_bind(&q, r->lang);
	while (db_step(&q)) {
		read_row(&q, r->arena, &c);
		if (c.kind != CORRECTION_KINDS)
			correction_apply(r, &c);
		else
			correction_unknown(r, &c, db_text(&q, 5));
	}
	return db_end(&q, err);
}

/* ",remove,footnote,"; "" for all. */
static const char *
kinds_named(struct arena *a, unsigned kinds)
{
	const char *names = kinds ? "," : "";

	for (unsigned k = 0; k < CORRECTION_KINDS; k++)
		if (kinds & (1u << k))
			names = arena_printf(a, "%s%s,", names,
					     correction_name(k));
	return names;
}

size_t
notebook_corrected_texts(struct notebook *nb, struct arena *a, unsigned kinds,
			 const char ***out)
{
	struct query q = db_query(nb->db, "SELECT DISTINCT work, lang FROM "
					  "correction WHERE revoked = 0 AND "
					  "(?1 = '' OR "
					  "instr(?1, ',' || kind || ','))");
	size_t n = 0, cap = 0;

	db_bind(&q, kinds_named(a, kinds));
	*out = NULL;
	while (db_step(&q)) {
		for (int col = 0; col < 2; col++) {
			*out = arena_grow(a, *out, n, &cap, sizeof(**out));
			(*out)[n++] = db_dup(&q, a, col);
		}
	}
	return db_end(&q, NULL) == STATUS_OK ? n : 0;
}

int64_t
notebook_corrected(struct notebook *nb, const char *work, const char *lang)
{
	struct query q =
		db_query(nb->db, work ? "SELECT coalesce(sum(revision), 0) "
					"FROM correction "
					"WHERE work = ? AND lang = ?"
				      : "SELECT coalesce(sum(revision), 0) "
					"FROM correction");
	int64_t sum = 0;

	if (work) {
		db_bind(&q, work);
		db_bind(&q, lang);
	}
	if (db_step(&q))
		sum = db_int(&q, 0);
	db_end(&q, NULL);
	return sum;
}

/* --- adding ------------------------------------------------------------ */

/* One that is here already, by its uuid or by what it says; 0: it is not. */
static enum status
find_same(struct notebook *nb, const struct correction *c, int64_t *id,
	  bool *revoked, struct error *err)
{
	struct query q = db_query(
		nb->db,
		"SELECT id, revoked FROM correction WHERE uuid = ?1 OR "
		"(work = ?2 AND lang = ?3 AND kind = ?4 AND label = ?5 AND "
		"before = ?6 AND words = ?7 AND new_label = ?8 AND "
		"revoked = 0) ORDER BY uuid <> ?1, id LIMIT 1");

	*id = 0;
	db_bind(&q, c->uuid);
	db_bind(&q, c->work);
	db_bind(&q, c->lang);
	db_bind(&q, correction_name(c->kind));
	db_bind(&q, c->label);
	db_bind(&q, c->before);
	db_bind(&q, c->words);
	db_bind(&q, c->to);
	if (db_step(&q)) {
		*id = db_int(&q, 0);
		*revoked = db_int(&q, 1) != 0;
	}
	return db_end(&q, err);
}

static enum status
insert(struct notebook *nb, struct correction *c, struct error *err)
{
	struct query q;
	enum status s = STATUS_OK;

	if (!c->uuid[0])
		s = notebook_make_uuid(c->uuid, err);
	if (s != STATUS_OK)
		return s;
	c->modified = (int64_t)time(NULL);
	if (c->created <= 0)
		c->created = c->modified;
	q = db_query(nb->db, "INSERT INTO correction (uuid, revision, created, "
			     "modified, revoked, author, kind, work, lang, "
			     "label, before, words, new_label) VALUES "
			     "(?, 1, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)");
	db_bind(&q, c->uuid);
	db_bind_int(&q, c->created);
	db_bind_int(&q, c->modified);
	db_bind(&q, c->author);
	db_bind(&q, correction_name(c->kind));
	db_bind(&q, c->work);
	db_bind(&q, c->lang);
	db_bind(&q, c->label);
	db_bind(&q, c->before);
	db_bind(&q, c->words);
	db_bind(&q, c->to);
	s = db_run(&q, err);
	c->id = db_last_id(nb->db);
	return s;
}

enum status
notebook_correct(struct notebook *nb, struct correction *c, struct error *err)
{
	enum status s = correction_check(c, err);

	if (s == STATUS_OK)
		s = notebook_begin(nb, err);
	if (s != STATUS_OK)
		return s;
	s = notebook_end(nb, insert(nb, c, err), err);
	if (s == STATUS_OK)
		notebook_push(nb,
			      (struct change){ c->id, CHANGE_CORRECT, 0, 1 });
	return s;
}

enum status
notebook_take_corrections(struct notebook *nb, struct correction *list,
			  size_t n, struct taken *taken, struct error *err)
{
	enum status s = notebook_begin(nb, err);
	bool revoked = false;
	int64_t id;

	*taken = (struct taken){ 0 };
	if (s != STATUS_OK)
		return s;
	for (size_t i = 0; i < n && s == STATUS_OK; i++) {
		s = correction_check(&list[i], err);
		if (s == STATUS_OK)
			s = find_same(nb, &list[i], &id, &revoked, err);
		if (s != STATUS_OK)
			break;
		if (id)
			++*(revoked ? &taken->revoked : &taken->known);
		else
			s = insert(nb, &list[i], err);
		taken->added += !id;
	}
	return notebook_end(nb, s, err);
}

/* --- revoking ---------------------------------------------------------- */

enum status
notebook_mark_correction(struct notebook *nb, int64_t id, bool revoked,
			 struct error *err)
{
	struct query q =
		db_query(nb->db, "UPDATE correction SET revoked = ?, "
				 "revision = revision + 1, modified = ? "
				 "WHERE id = ?");

	db_bind_int(&q, revoked);
	db_bind_int(&q, (int64_t)time(NULL));
	db_bind_int(&q, id);
	return db_run(&q, err);
}

enum status
notebook_look_correction(struct notebook *nb, int64_t id, int *revision,
			 bool *revoked, char place[96], struct error *err)
{
	struct query q = db_query(nb->db, "SELECT revision, revoked, work, "
					  "label FROM correction WHERE id = ?");
	bool found;
	enum status s;

	db_bind_int(&q, id);
	found = db_step(&q);
	if (found) {
		*revision = (int)db_int(&q, 0);
		*revoked = db_int(&q, 1);
		snprintf(place, 96, "%s%s%s", db_text(&q, 2),
			 *db_text(&q, 3) ? " " : "", db_text(&q, 3));
	}
	s = db_end(&q, err);
	if (s != STATUS_OK || found)
		return s;
	return error_set(err, STATUS_MISSING, "there is no correction %lld",
			 (long long)id);
}

enum status
notebook_revoke(struct notebook *nb, int64_t id, bool revoked,
		struct error *err)
{
	bool was = revoked;
	char place[96];
	int revision = 0;
	enum status s = notebook_begin(nb, err);

	if (s != STATUS_OK)
		return s;
	s = notebook_look_correction(nb, id, &revision, &was, place, err);
	if (s == STATUS_OK && was != revoked)
		s = notebook_mark_correction(nb, id, revoked, err);
	s = notebook_end(nb, s, err);
	if (s == STATUS_OK && was != revoked)
		notebook_push(nb, (struct change){ id,
						   revoked ? CHANGE_REVOKE
							   : CHANGE_REINSTATE,
						   revision, revision + 1 });
	return s;
}
