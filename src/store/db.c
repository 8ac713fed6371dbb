/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opening database files that are ours and sound. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/xalloc.h"
#include "store/db.h"

/* An existing file must be a plain one: a pipe would block for ever. */
static enum status
check_file(const char *path, bool *exists, struct error *err)
{
	struct stat st;

	*exists = stat(path, &st) == 0;
	if (!*exists && errno == ENOENT)
		return STATUS_OK;
	if (!*exists)
		return error_errno(err, STATUS_IO, errno, "%s", path);
	if (S_ISDIR(st.st_mode))
		return error_errno(err, STATUS_IO, EISDIR, "%s", path);
	if (!S_ISREG(st.st_mode))
		return error_set(err, STATUS_IO, "%s: is no file", path);
	return STATUS_OK;
}

static char *
folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	if (!slash)
		return xstrdup(".");
	return xstrndup(path, slash == path ? 1 : (size_t)(slash - path));
}

/* A new, empty file with its folders and permissions. */
static enum status
make_file(const char *path, unsigned mode, struct error *err)
{
	char *folder = folder_of(path);
	enum status s = file_make_dirs(folder, err);
	int fd;

	free(folder);
	if (s != STATUS_OK)
		return s;
	fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, mode);
	if (fd < 0)
		return error_errno(err, STATUS_IO, errno, "%s", path);
	close(fd);
	return STATUS_OK;
}

static enum status
prepare_file(const char *path, const struct db_kind *kind, enum db_mode mode,
	     struct error *err)
{
	bool exists;
	enum status s = check_file(path, &exists, err);

	if (s != STATUS_OK || exists)
		return s;
	if (mode == DB_WRITE)
		return make_file(path, kind->mode, err);
	return error_set(err, STATUS_MISSING, "%s: there is no %s here", path,
			 kind->name);
}

/* It has no effect on a file that something is in. */
static enum status
set_page_size(struct db *db, struct error *err)
{
	char sql[80];

	/* Asked of a file that holds something, the latter writes to it. */
	if (!db->kind->page_size || db_value(db, "PRAGMA page_count", 1))
		return STATUS_OK;
	snprintf(sql, sizeof(sql),
		 "PRAGMA page_size=%d; PRAGMA auto_vacuum=INCREMENTAL",
		 db->kind->page_size);
	return db_exec(db, sql, err);
}

/* Nobody asks SQLite how much it has allocated, and counting takes a lock. */
static void
stop_counting(void)
{
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

static enum status
open_handle(struct db *db, enum db_mode mode, struct error *err)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	int rc, number;

	pthread_once(&once, stop_counting);
	/*
	 * Readers open for writing too, where they may: only so can SQLite
	 * undo what a killed writer left half done.
	 */
	rc = sqlite3_open_v2(mode == DB_MEMORY ? ":memory:" : db->path,
			     &db->handle,
			     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX |
				     SQLITE_OPEN_EXRESCODE,
			     NULL);
	number = sqlite3_system_errno(db->handle);

	if (rc != SQLITE_OK && number)
		return error_errno(err, STATUS_IO, number, "%s", db->path);
	if (rc != SQLITE_OK)
		return db_error(db, rc, err);
	db_patience(db, DB_BUSY_MS);
	sqlite3_db_config(db->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(db->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	if (db->kind->extend)
		rc = db->kind->extend(db->handle);
	if (rc != SQLITE_OK)
		return db_error(db, rc, err);
	return set_page_size(db, err);
}

static enum status
read_int(struct db *db, const char *sql, int64_t *n, struct error *err)
{
	struct query q = db_query(db, sql);

	*n = db_step(&q) ? db_int(&q, 0) : 0;
	return db_end(&q, err);
}

static bool
cannot_write(const struct db *db)
{
	char *folder;
	bool no;

	if (sqlite3_db_readonly(db->handle, "main") == 1)
		return true;
	folder = folder_of(db->path);
	no = access(folder, W_OK) != 0;
	free(folder);
	return no;
}

static enum status
error_newer(struct db *db, struct error *err)
{
	return error_set(err, STATUS_NEWER,
			 "%s: was made by a newer reaffirm; install that one%s",
			 db->path, db->kind->precious ? " to write in it" : "");
}

/* Whose is it?  A file without anything in it is a new one: version 0. */
static enum status
check_kind(struct db *db, int64_t *version, struct error *err)
{
	int64_t id = 0, tables = 0;
	enum status s;

	/* As one: another process may be making it at this moment. */
	s = db_exec(db, "BEGIN", err);
	if (s == STATUS_OK)
		s = read_int(db, "PRAGMA application_id", &id, err);
	if (s == STATUS_OK)
		s = read_int(db, "PRAGMA user_version", version, err);
	if (s == STATUS_OK && id == 0 && *version == 0)
		s = read_int(db, "SELECT count(*) FROM sqlite_schema", &tables,
			     err);
	db_rollback(db);
	if (s != STATUS_OK)
		return s;
	if (id == db->kind->application_id)
		return STATUS_OK;
	if (id == 0 && *version == 0 && tables == 0)
		return STATUS_OK;
	return db_error(db, SQLITE_NOTADB, err);
}

/* What cannot be brought up to date where it is can be so in memory. */
static enum status
read_older(struct db *db, int version, struct error *err)
{
	enum status s = db_into_memory(db, err);

	db->readonly = true;
	if (s == STATUS_OK)
		s = db_migrate(db, db->kind, version, err);
	if (s == STATUS_OK)
		db_error(db, SQLITE_READONLY, err);
	return s;
}

/* Bring the schema to this program's version, or say why that cannot be. */
static enum status
check_version(struct db *db, enum db_mode mode, int64_t version,
	      struct error *err)
{
	int newest = db_schema_version(db->kind);
	bool locked = mode != DB_MEMORY && cannot_write(db);

	if (version > newest) {
		db->readonly = true;
		error_newer(db, err);
		return db->kind->precious ? STATUS_OK : STATUS_NEWER;
	}
	if (version == 0 &&
	    (mode == DB_READ || (locked && !db->kind->precious)))
		return error_set(err, STATUS_MISSING, "%s: holds no %s yet",
				 db->path, db->kind->name);
	if (version < newest && !locked) {
		db->migrated = version > 0;
		return db_migrate(db, db->kind, (int)version, err);
	}
	if (version < newest && db->kind->precious)
		return read_older(db, (int)version, err);
	if (version < newest)
		return error_set(err, STATUS_READONLY,
				 "%s: was made by an older reaffirm and must "
				 "be brought up to date, but cannot be written",
				 db->path);
	if (!locked || mode == DB_READ)
		return STATUS_OK;
	db->readonly = true;
	db_error(db, SQLITE_READONLY, err);
	return db->kind->precious ? STATUS_OK : STATUS_READONLY;
}

static enum status
set_pragmas(struct db *db, enum db_mode mode, struct error *err)
{
	char sql[192];

	db->readonly = db->readonly || mode == DB_READ;
	snprintf(sql, sizeof(sql),
		 "PRAGMA synchronous=%s; PRAGMA foreign_keys=ON; "
		 "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-%d; "
		 "PRAGMA query_only=%d",
		 db->kind->synchronous, mode == DB_WRITE ? 8192 : 1024,
		 db->readonly);
	return db_exec(db, sql, err);
}

enum status
db_open(const char *path, const struct db_kind *kind, enum db_mode mode,
	struct db **out, struct error *err)
{
	enum status s = STATUS_OK;
	int64_t version = 0;
	struct db *db;

	*out = NULL;
	if (mode != DB_MEMORY)
		s = prepare_file(path, kind, mode, err);
	if (s != STATUS_OK)
		return s;
	db = xcalloc(1, sizeof(*db));
	db->kind = kind;
	db->path = xstrdup(mode == DB_MEMORY ? "memory" : path);
	s = open_handle(db, mode, err);
	if (s == STATUS_OK)
		s = check_kind(db, &version, err);
	if (s == STATUS_OK)
		s = check_version(db, mode, version, err);
	if (s == STATUS_OK)
		s = set_pragmas(db, mode, err);
	if (s != STATUS_OK) {
		db_close(db);
		return s;
	}
	db_changed(db);
	*out = db;
	return STATUS_OK;
}

bool
db_readonly(const struct db *db)
{
	return db->readonly;
}

void
db_close(struct db *db)
{
	if (!db)
		return;
	db_rollback(db);
	db_forget(db);
	sqlite3_close(db->handle);
	free(db->path);
	free(db);
}

void
db_hold(struct db *db, bool on)
{
	/* A failure here is met again, and told, by what is read. */
	if (on ? db_idle(db) : !db_idle(db))
		db_exec(db, on ? "BEGIN" : "COMMIT", NULL);
}
