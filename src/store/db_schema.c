/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Schemas: the steps of data/schema, and bringing an older file up to date
 * all or not at all.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/embedded.h"
#include "base/xalloc.h"
#include "store/db.h"

static const char marker[] = "-- step";

static const char *
schema_called(const char *name)
{
	for (const struct embedded *e = embedded_schema; e->name; e++)
		if (strcmp(e->name, name) == 0)
			return e->data;
	return "";
}

static const char *
schema_text(const struct db_kind *kind)
{
	return kind->schema_text ? kind->schema_text
				 : schema_called(kind->schema);
}

/* The next line that begins with the marker, from s on; NULL without. */
static const char *
next_step(const char *s)
{
	if (strncmp(s, marker, sizeof(marker) - 1) == 0)
		return s;
	while ((s = strchr(s, '\n')))
		if (strncmp(++s, marker, sizeof(marker) - 1) == 0)
			return s;
	return NULL;
}

int
db_schema_version(const struct db_kind *kind)
{
	const char *s = schema_text(kind);
	int n = 0;

	for (s = next_step(s); s; s = next_step(s + 1))
		n++;
	return n;
}

static enum status
run_step(struct db *db, const char *step, struct error *err)
{
	const char *end = next_step(step + 1);
	char *sql = end ? xstrndup(step, (size_t)(end - step)) : xstrdup(step);
	enum status s = db_exec(db, sql, err);

	free(sql);
	return s;
}

/* Steps from + 1 to the last. */
static enum status
run_steps(struct db *db, const struct db_kind *kind, int from,
	  struct error *err)
{
	const char *step = schema_text(kind);
	enum status s = STATUS_OK;
	int n = 0;

	for (step = next_step(step); step && s == STATUS_OK;
	     step = next_step(step + 1))
		if (n++ >= from)
			s = run_step(db, step, err);
	return s;
}

/* All that is wanting, and the version in the header. */
static enum status
bring_up(struct db *db, const struct db_kind *kind, int from, struct error *err)
{
	enum status s =
		from == 0 && kind->schema_now
			? db_exec(db, schema_called(kind->schema_now), err)
			: run_steps(db, kind, from, err);
	char sql[96];

	if (s != STATUS_OK)
		return s;
	snprintf(sql, sizeof(sql),
		 "PRAGMA application_id=%d; PRAGMA user_version=%d",
		 kind->application_id, db_schema_version(kind));
	return db_exec(db, sql, err);
}

enum status
db_migrate(struct db *db, const struct db_kind *kind, int from,
	   struct error *err)
{
	bool keep = from > 0 && kind->precious && !db->readonly;
	enum status s =
		keep ? db_begin_with_copy(db, from, err) : db_begin(db, err);

	if (s != STATUS_OK)
		return s;
	/* Someone else may have done it while we waited for the lock. */
	from = (int)db_value(db, "PRAGMA user_version", from);
	if (from < db_schema_version(kind))
		s = bring_up(db, kind, from, err);
	if (s == STATUS_OK &&
	    db_value(db, "SELECT count(*) FROM pragma_foreign_key_check", 1))
		s = error_set(err, STATUS_DAMAGED,
			      "%s: its parts do not fit together; it was left "
			      "as it is",
			      db->path);
	if (s == STATUS_OK)
		s = db_commit(db, err);
	if (s != STATUS_OK)
		db_rollback(db);
	/* A new one need not keep room for what later steps took away. */
	else if (from == 0 && kind->precious)
		db_exec(db, "VACUUM", NULL);
	return s;
}
