/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looking at a database file that is to stay just as it is. */
#include "config.h"

#include "base/xalloc.h"
#include "store/db.h"

enum status
db_look(const char *path, const struct db_kind *kind, struct db **out,
	struct error *err)
{
	struct db *db = xcalloc(1, sizeof(*db));
	enum status s = STATUS_OK;
	int rc;

	*db = (struct db){ .kind = kind,
			   .path = xstrdup(path),
			   .readonly = true };
	rc = sqlite3_open_v2(path, &db->handle,
			     SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX |
				     SQLITE_OPEN_EXRESCODE,
			     NULL);
	db_patience(db, DB_BUSY_MS);
	if (rc != SQLITE_OK)
		s = db_error(db, rc, err);
	else if (db_value(db, "PRAGMA application_id", 0) !=
		 kind->application_id)
		s = db_error(db, SQLITE_NOTADB, err);
	if (s != STATUS_OK) {
		db_close(db);
		return s;
	}
	sqlite3_db_config(db->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	*out = db;
	return STATUS_OK;
}

enum status
db_check_file(const char *path, const struct db_kind *kind, struct error *err)
{
	struct db *db;
	enum status s = db_look(path, kind, &db, err);

	if (s != STATUS_OK)
		return s;
	s = db_check(db, err);
	db_close(db);
	return s;
}
