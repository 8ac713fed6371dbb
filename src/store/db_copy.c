/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Copies: of what cannot be made again, whole and known to be sound; one
 * before its schema is changed; and into memory, of what must be changed but
 * cannot be written.
 */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/xalloc.h"
#include "store/db.h"

enum { COPIES = 1000 }; /* of one version on one day, at most */

/*
 * An empty file that nobody else has, notebook.db.backup-v1-20240501, or
 * where that is taken ....2 and so on; its path is the caller's to free.
 */
static enum status
claim_file(struct db *db, int version, char **path, struct error *err)
{
	time_t now = time(NULL);
	char day[16] = "";
	struct tm tm;
	int fd = -1;
	char *base;

	if (localtime_r(&now, &tm))
		strftime(day, sizeof(day), "%Y%m%d", &tm);
	base = xasprintf("%s.backup-v%d-%s", db->path, version, day);
	*path = xstrdup(base);
	for (int i = 2; i < COPIES; i++) {
		fd = open(*path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
			  db->kind->mode);
		if (fd >= 0 || errno != EEXIST)
			break;
		free(*path);
		*path = xasprintf("%s.%d", base, i);
	}
	free(base);
	if (fd < 0)
		return error_errno(err, STATUS_IO, errno, "%s", *path);
	close(fd);
	return STATUS_OK;
}

/* --- a sound copy ------------------------------------------------------ */

enum status
db_check(struct db *db, struct error *err)
{
	struct query q = db_query(db, "PRAGMA quick_check(1)");
	bool sound = db_step(&q) && strcmp(db_text(&q, 0), "ok") == 0;
	enum status s = db_end(&q, err);

	return s != STATUS_OK || sound ? s : db_error(db, SQLITE_CORRUPT, err);
}

/* What was written, with other eyes than those that wrote it. */
static enum status
check_part(const char *part, const struct db_kind *kind, struct error *err)
{
	struct db db = { .kind = kind, .path = (char *)part };
	int rc = sqlite3_open_v2(part, &db.handle, SQLITE_OPEN_READONLY, NULL);
	enum status s =
		rc == SQLITE_OK ? db_check(&db, err) : db_error(&db, rc, err);

	db_forget(&db);
	sqlite3_close(db.handle);
	return s;
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

/* A new file beside the database that nobody else writes. */
static enum status
make_part(struct db *db, char **part, struct error *err)
{
	int fd;

	*part = xasprintf("%s" DB_PART "XXXXXX", db->path);
	fd = mkstemp(*part);
	if (fd < 0)
		return error_errno(err, STATUS_IO, errno, "%s", *part);
	fchmod(fd, db->kind->mode);
	close(fd);
	return STATUS_OK;
}

static enum status
fill_part(struct db *db, const char *part, struct error *err)
{
	struct query q = db_query(db, "VACUUM INTO ?");
	enum status s;

	db_bind(&q, part);
	s = db_run(&q, err);
	if (s == STATUS_OK)
		s = check_part(part, db->kind, err);
	return s == STATUS_OK ? sync_path(part, err) : s;
}

enum status
db_copy_to(struct db *db, const char *path, struct error *err)
{
	char *part = NULL;
	enum status s = make_part(db, &part, err);

	if (s == STATUS_OK) {
		s = fill_part(db, part, err);
		if (s == STATUS_OK && rename(part, path) != 0)
			s = error_errno(err, STATUS_IO, errno, "%s", path);
		if (s != STATUS_OK)
			unlink(part);
		else
			file_sync_folder(path);
	}
	free(part);
	return s;
}

/* --- before a schema is changed ---------------------------------------- */

/* *path is NULL where there is none. */
static enum status
keep_copy(struct db *db, int version, char **path, struct error *err)
{
	enum status s = claim_file(db, version, path, err);

	if (s == STATUS_OK) {
		s = db_copy_to(db, *path, err);
		if (s != STATUS_OK)
			unlink(*path);
	}
	if (s != STATUS_OK) {
		free(*path);
		*path = NULL;
	}
	return s;
}

/* Begin, if nobody has written since data_version was `since`. */
static enum status
begin_unchanged(struct db *db, int64_t since, bool *unchanged,
		struct error *err)
{
	enum status s = db_begin(db, err);

	*unchanged = s == STATUS_OK &&
		     db_value(db, "PRAGMA data_version", -1) == since;
	if (!*unchanged)
		db_rollback(db);
	return s;
}

enum status
db_begin_with_copy(struct db *db, int version, struct error *err)
{
	bool unchanged = false;
	enum status s = STATUS_OK;
	int64_t since;
	char *copy;

	while (s == STATUS_OK && !unchanged) {
		since = db_value(db, "PRAGMA data_version", -1);
		if (db_value(db, "PRAGMA user_version", -1) != version)
			return db_begin(db, err); /* others have done it */
		s = keep_copy(db, version, &copy, err);
		if (s != STATUS_OK)
			break;
		s = begin_unchanged(db, since, &unchanged, err);
		if (!unchanged)
			unlink(copy);
		free(copy);
	}
	return s;
}

/* --- into memory ------------------------------------------------------- */

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
