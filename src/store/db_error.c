/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What SQLite's result codes mean to people, and what to do about them. */
#include "config.h"

#include <errno.h>
#include <stdio.h>

#include "store/db.h"

/* %s in the words is the kind of the file. */
static const struct {
	int rc; /* extended codes before the primary ones they belong to */
	enum status status;
	const char *words;
} meanings[] = {
	{ SQLITE_READONLY_ROLLBACK, STATUS_READONLY,
	  "this %s was left in the middle of a change; open it once where it "
	  "can be written" },
	{ SQLITE_READONLY_DBMOVED, STATUS_READONLY,
	  "this %s was moved or removed while it was open; save the text "
	  "elsewhere and start again" },
	{ SQLITE_READONLY, STATUS_READONLY,
	  "this %s cannot be written; see the permissions of the file and its "
	  "folder" },
	{ SQLITE_BUSY, STATUS_BUSY,
	  "this %s is in use by another process; try again" },
	{ SQLITE_LOCKED, STATUS_BUSY,
	  "this %s is in use by another process; try again" },
	{ SQLITE_NOTADB, STATUS_FORMAT,
	  "is not a %s; move it away or name another file" },
	{ SQLITE_FULL, STATUS_FULL,
	  "no room on the disk; the %s was not changed" },
};

static const char *
advice_of(const struct db_kind *kind)
{
	return kind->if_damaged ? kind->if_damaged : "move it away";
}

/* What the system said; a limit on size is as good as a full disk. */
static enum status
error_system(struct db *db, int rc, struct error *err)
{
	int number = sqlite3_system_errno(db->handle);

	/* What was done to clean up may have covered it; the file remembers. */
	if (!number)
		sqlite3_file_control(db->handle, "main",
				     SQLITE_FCNTL_LAST_ERRNO, &number);
	if (number == ENOSPC || number == EDQUOT || number == EFBIG)
		return db_error(db, SQLITE_FULL, err);
	if (number == EACCES || number == EPERM || number == EROFS)
		return db_error(db, SQLITE_READONLY, err);
	if (number)
		return error_errno(err, STATUS_IO, number, "%s", db->path);
	return error_set(err, STATUS_IO, "%s: %s", db->path,
			 sqlite3_errstr(rc));
}

enum status
db_error(struct db *db, int rc, struct error *err)
{
	char words[160];

	for (size_t i = 0; i < sizeof(meanings) / sizeof(*meanings); i++) {
		if (meanings[i].rc != rc && meanings[i].rc != (rc & 0xFF))
			continue;
		snprintf(words, sizeof(words), meanings[i].words,
			 db->kind->name);
		return error_set(err, meanings[i].status, "%s: %s", db->path,
				 words);
	}
	switch (rc & 0xFF) {
	case SQLITE_OK:
	case SQLITE_ROW:
	case SQLITE_DONE:
		return STATUS_OK;
	case SQLITE_CORRUPT:
		return error_set(err, STATUS_DAMAGED, "%s: is damaged; %s",
				 db->path, advice_of(db->kind));
	case SQLITE_IOERR:
	case SQLITE_CANTOPEN:
		return error_system(db, rc, err);
	case SQLITE_CONSTRAINT:
	case SQLITE_MISMATCH:
		return error_set(err, STATUS_FORMAT, "%s: %s", db->path,
				 sqlite3_errmsg(db->handle));
	default:
		return error_set(err, STATUS_DAMAGED, "%s: is damaged (%s); %s",
				 db->path, sqlite3_errmsg(db->handle),
				 advice_of(db->kind));
	}
}
