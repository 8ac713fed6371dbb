/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Schemas: the steps of data/schema, and bringing an older file up to date
 * all or not at all.
 */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/embedded.h"
#include "base/xalloc.h"
#include "store/db.h"

static const char marker[] = "-- step";

static const char *
schema_text(const struct db_kind *kind)
{
	if (kind->schema_text)
		return kind->schema_text;
	for (const struct embedded *e = embedded_schema; e->name; e++)
		if (strcmp(e->name, kind->schema) == 0)
			return e->data;
	return "";
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

/* Steps from + 1 to the last, and the version in the header. */
static enum status
run_steps(struct db *db, const struct db_kind *kind, int from,
	  struct error *err)
{
	const char *step = schema_text(kind);
	enum status s = STATUS_OK;
	char sql[96];
	int n = 0;

	for (step = next_step(step); step && s == STATUS_OK;
	     step = next_step(step + 1))
		if (n++ >= from)
			s = run_step(db, step, err);
	if (s != STATUS_OK)
		return s;
	snprintf(sql, sizeof(sql),
		 "PRAGMA application_id=%d; PRAGMA user_version=%d",
		 kind->application_id, n);
	return db_exec(db, sql, err);
}

/* Make an empty file that nobody else had, with the right permissions. */
static enum status
create(const char *path, unsigned mode, struct error *err)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);

	if (fd < 0)
		return error_errno(err, STATUS_IO, errno, "%s", path);
	close(fd);
	return STATUS_OK;
}

static enum status
sync_path(const char *path, struct error *err)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	enum status s = STATUS_OK;

	if (fd < 0 || fsync(fd) < 0)
		s = error_errno(err, STATUS_IO, errno, "%s", path);
	if (fd >= 0)
		close(fd);
	return s;
}

enum status
db_copy(struct db *db, const char *to, unsigned mode, struct error *err)
{
	enum status s = create(to, mode, err);
	struct query q;

	if (s != STATUS_OK)
		return s;
	q = db_query(db, "VACUUM INTO ?");
	db_bind(&q, to);
	s = db_run(&q, err);
	if (s == STATUS_OK)
		s = sync_path(to, err);
	if (s != STATUS_OK)
		unlink(to);
	return s;
}

enum status
db_into_memory(struct db *db, struct error *err)
{
	sqlite3_backup *copy = NULL;
	sqlite3 *mem = NULL;
	int rc = sqlite3_open(":memory:", &mem);

	if (rc == SQLITE_OK)
		copy = sqlite3_backup_init(mem, "main", db->handle, "main");
	rc = copy ? sqlite3_backup_step(copy, -1) : SQLITE_NOMEM;
	sqlite3_backup_finish(copy);
	if (rc != SQLITE_DONE) {
		sqlite3_close(mem);
		return db_error(db, rc, err);
	}
	db_forget(db);
	sqlite3_close(db->handle);
	db->handle = mem;
	return STATUS_OK;
}

/* notebook.db.backup-v1-20240501, or where that is taken ....2 and so on. */
static char *
backup_name(const struct db *db, int version)
{
	time_t now = time(NULL);
	char day[16] = "";
	struct tm tm;
	char *base, *to;

	if (localtime_r(&now, &tm))
		strftime(day, sizeof(day), "%Y%m%d", &tm);
	base = xasprintf("%s.backup-v%d-%s", db->path, version, day);
	to = xstrdup(base);
	for (int i = 2; access(to, F_OK) == 0 && i < 1000; i++) {
		free(to);
		to = xasprintf("%s.%d", base, i);
	}
	free(base);
	return to;
}

static enum status
keep_copy(struct db *db, int version, struct error *err)
{
	char *to = backup_name(db, version);
	enum status s = db_copy(db, to, db->kind->mode, err);

	free(to);
	return s;
}

/*
 * BEGIN IMMEDIATE with a copy of just what is then locked: one that was made
 * while another process wrote is made again.
 */
static enum status
begin_with_copy(struct db *db, int version, struct error *err)
{
	static const char pragma[] = "PRAGMA data_version";
	enum status s = STATUS_OK;
	int64_t before;

	for (int i = 0; i < 10 && s == STATUS_OK; i++) {
		before = db_value(db, pragma, -1);
		s = keep_copy(db, version, err);
		if (s == STATUS_OK)
			s = db_begin(db, err);
		if (s == STATUS_OK && db_value(db, pragma, -2) == before)
			return STATUS_OK;
		db_rollback(db);
	}
	return s != STATUS_OK ? s : db_error(db, SQLITE_BUSY, err);
}

enum status
db_migrate(struct db *db, const struct db_kind *kind, int from,
	   struct error *err)
{
	bool keep = from > 0 && kind->precious && !db->readonly;
	enum status s =
		keep ? begin_with_copy(db, from, err) : db_begin(db, err);

	if (s != STATUS_OK)
		return s;
	/* Someone else may have done it while we waited for the lock. */
	from = (int)db_value(db, "PRAGMA user_version", from);
	if (from < db_schema_version(kind))
		s = run_steps(db, kind, from, err);
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
	return s;
}
