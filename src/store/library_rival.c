/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two files of one text, of which one is kept: the better one, whichever came
 * first, so that a library does not depend on the order of files, and that
 * importing them again changes nothing.  A file that has changed itself is no
 * rival: it takes the place of what it was.
 */
#include "config.h"

#include <string.h>

#include "base/xalloc.h"
#include "store/library_put.h"

/* Of a text without a doubt; each per cent of confidence lost is one less. */
enum { TRUST_FULL = 999 };

/*
 * Better is, in this order: the UN's own markup, which alone tells subjects;
 * what leaves less in doubt (resolution_confidence()); the later date of issue;
 * more text.  Where all are alike, anything will do that is no accident.
 */
const char *
rival_merit(struct adding *add)
{
	const struct resolution *r = add->r;
	int trust = TRUST_FULL - CONFIDENCE_FULL + resolution_confidence(r);
	size_t bytes = 0;
	char issued[DATE_SIZE];

	date_iso(r->issued, issued);
	for (size_t i = 0; i < r->n_paragraphs; i++)
		bytes += r->paragraphs[i].len;
	return arena_printf(add->arena, "%d %03d %-10.10s %010zu %s",
			    r->details.n_subjects > 0, trust, issued, bytes,
			    r->digest);
}

bool
rival_is_outdone(const struct adding *add, const struct rival_held *held)
{
	return add->text && strcmp(held->digest, add->r->digest) != 0 &&
	       strcmp(held->file, add->r->file) != 0 &&
	       strcmp(held->merit, add->merit) > 0;
}

/* Nothing comes back where it was there already. */
static const char outdone_sql[] =
	"INSERT INTO outdone VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE "
	"SET reader = excluded.reader WHERE reader <> excluded.reader "
	"RETURNING 1";

static enum status
put_down(struct adding *add, const char *digest, const char *reader, bool *new,
	 struct error *err)
{
	struct query q = db_query(add->lib->db, outdone_sql);

	db_bind(&q, digest);
	db_bind_int(&q, add->work);
	db_bind(&q, add->r->lang);
	db_bind(&q, reader);
	*new = db_step(&q);
	return db_run(&q, err);
}

enum status
rival_outdone(struct adding *add, enum added *what, struct error *err)
{
	bool new;
	enum status s =
		put_down(add, add->r->digest, add->lib->reader, &new, err);

	*what = new ? ADDED_OUTDONE : ADDED_UNCHANGED;
	return s;
}

/*
 * After a file has changed, or was read by another version of this program:
 * its rivals are to be compared with it again; and what else the file as it
 * was has given would be told by that file again.
 */
static const char *const unknow_sql[] = {
	"UPDATE outdone SET reader = '' WHERE work = ?2 AND lang = ?3",
	"UPDATE outdone SET reader = '' WHERE digest = ?4 AND digest <> ?5",
	"UPDATE text SET reader = '' WHERE id <> ?1 AND digest = ?4 "
	"AND digest <> ?5",
	"DELETE FROM archive",
};

static enum status
unknow(struct adding *add, const struct rival_held *held, struct error *err)
{
	enum status s = STATUS_OK;

	for (size_t i = 0; !s && i < sizeof(unknow_sql) / sizeof(*unknow_sql);
	     i++) {
		struct query q = db_query(add->lib->db, unknow_sql[i]);
		int wanted = sqlite3_bind_parameter_count(q.stmt);

		if (wanted > 0) {
			db_bind_int(&q, add->text);
			db_bind_int(&q, add->work);
			db_bind(&q, add->r->lang);
		}
		if (wanted > 3) {
			db_bind(&q, held->digest);
			db_bind(&q, add->r->digest);
		}
		s = db_run(&q, err);
	}
	return s;
}

enum status
rival_replaces(struct adding *add, const struct rival_held *held,
	       struct error *err)
{
	struct query q;
	enum status s;
	bool new;

	if (!strcmp(held->digest, add->r->digest) ||
	    !strcmp(held->file, add->r->file))
		return unknow(add, held, err);
	q = db_query(add->lib->db, "DELETE FROM outdone WHERE digest = ? "
				   "AND work = ? AND lang = ?");
	db_bind(&q, add->r->digest);
	db_bind_int(&q, add->work);
	db_bind(&q, add->r->lang);
	s = db_run(&q, err);
	return s ? s : put_down(add, held->digest, held->reader, &new, err);
}

/* --- what need not be read again ------------------------------------- */

static const char known_sql[] =
	"SELECT digest, count(*) FROM (SELECT digest, reader FROM text "
	"UNION ALL SELECT digest, reader FROM outdone) GROUP BY digest "
	"HAVING min(reader = ?1) "
	"UNION ALL SELECT digest, texts FROM archive WHERE reader = ?1";

void
library_known(struct library *lib,
	      void (*take)(void *ctx, const char *digest, size_t texts),
	      void *ctx)
{
	struct query q = db_query(lib->db, known_sql);

	db_bind(&q, lib->reader);
	while (db_step(&q))
		take(ctx, db_text(&q, 0), (size_t)db_int(&q, 1));
	db_end(&q, NULL);
}

enum status
library_add_archive(struct library *lib, const char *digest, size_t texts,
		    struct error *err)
{
	struct query q = db_query(
		lib->db, "INSERT OR REPLACE INTO archive VALUES (?, ?, ?)");

	db_bind(&q, digest);
	db_bind_int(&q, (int64_t)texts);
	db_bind(&q, lib->reader);
	return db_run(&q, err);
}

char *
library_file(struct library *lib, const char *digest)
{
	struct query q = db_query(
		lib->db, "SELECT file FROM text WHERE digest = ? LIMIT 1");
	char *file;

	db_bind(&q, digest);
	file = db_step(&q) ? xstrdup(db_text(&q, 0)) : NULL;
	db_end(&q, NULL);
	return file;
}

enum status
library_move_file(struct library *lib, const char *digest, const char *file,
		  struct error *err)
{
	struct query q =
		db_query(lib->db, "UPDATE text SET file = ? WHERE digest = ?");

	db_bind(&q, file);
	db_bind(&q, digest);
	return db_run(&q, err);
}
