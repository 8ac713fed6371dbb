/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the library, the notebook and the state have in common: opening an
 * SQLite file that is ours and sound, bringing its schema up to date, running
 * statements, and saying in words what went wrong.  It knows no table.
 */
#ifndef STORE_DB_H
#define STORE_DB_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"

struct db;

/* One kind of database file.  Rows are static const, in their modules. */
struct db_kind {
	const char *name;	/* in messages: "library" */
	int32_t application_id; /* four letters; in the header of the file */
	/*
	 * The steps of the schema: a file of data/schema by its name, or
	 * (tests) the text itself.  See db_schema.c.
	 */
	const char *schema, *schema_text;
	/*
	 * What a new one gets instead of the steps, and is the same: a file of
	 * data/schema; NULL: the steps.
	 */
	const char *schema_now;
	const char *if_damaged;	 /* what to do; or NULL for "move it away" */
	const char *synchronous; /* "FULL", "NORMAL", "OFF" */
	unsigned mode;		 /* of a new file, as in open() */
	int page_size;		 /* of a new file; 0: SQLite's own */
	/* What SQLite is to learn before the schema is met; or NULL. */
	int (*extend)(sqlite3 *handle);
	/*
	 * Holds what cannot be made again: a copy is kept before its schema
	 * is changed, and one that is newer than this program or cannot be
	 * written is opened all the same, for reading.
	 */
	bool precious;
};

enum db_mode {
	DB_READ,   /* must exist; statements that write fail */
	DB_WRITE,  /* made when missing, with its folders */
	DB_MEMORY, /* path is ignored */
};

/*
 * Open, check that it is of that kind, bring its schema up to date.  Errors
 * name the path and what to do: STATUS_MISSING, STATUS_IO, STATUS_FORMAT,
 * STATUS_DAMAGED, STATUS_BUSY, STATUS_READONLY, STATUS_NEWER, STATUS_FULL.
 * Of a precious kind, STATUS_OK with db_readonly() leaves the reason in *err.
 */
enum status db_open(const char *path, const struct db_kind *kind,
		    enum db_mode mode, struct db **out, struct error *err);
void db_close(struct db *db); /* NULL is allowed */
bool db_readonly(const struct db *db);

/* How long to wait for others: DB_BUSY_MS, unless told: milliseconds. */
enum { DB_BUSY_MS = 2000 };
void db_patience(struct db *db, int ms);

/* BEGIN IMMEDIATE: whoever cannot write learns it before anything is done. */
enum status db_begin(struct db *db, struct error *err);
/* STATUS_BUSY leaves the transaction open: try again, or roll back. */
enum status db_commit(struct db *db, struct error *err);
void db_rollback(struct db *db);   /* nothing where none is open */
bool db_idle(const struct db *db); /* none is open */
/*
 * Read many things at one go: the file is locked once, not for each of them,
 * which over a network file system is a round trip every time.  Nothing may
 * be written in between; the second call ends what the first began.
 */
void db_hold(struct db *db, bool on);

/* Put an SQLite result code of db into words. */
enum status db_error(struct db *db, int rc, struct error *err);
/* Run statements that give no rows and take no values. */
enum status db_exec(struct db *db, const char *sql, struct error *err);
/* True when another process or handle has changed it since the last call. */
bool db_changed(struct db *db);

/* --- statements: db_query.c ------------------------------------------ */

/*
 * A statement on its way: db_query(), then a value for each `?` in order,
 * then db_step() while it is true, then db_end().  Errors are kept and told
 * at the end; every call after one does nothing.
 */
struct query {
	struct db *db;
	sqlite3_stmt *stmt; /* kept by db, for the next time */
	int bound;	    /* values given so far */
	int rc;		    /* of SQLite */
};

/* The same text must not be in use already: no recursion into itself. */
struct query db_query(struct db *db, const char *sql);
/* Strings are borrowed until db_end(); NULL binds NULL. */
void db_bind(struct query *q, const char *s);
void db_bindn(struct query *q, const char *s, size_t n);
void db_bind_int(struct query *q, int64_t n);
bool db_step(struct query *q); /* true: a row */
enum status db_end(struct query *q, struct error *err);
/* The same of one that was broken off unless s is STATUS_OK: s, then. */
enum status db_end_with(struct query *q, enum status s, struct error *err);
/* For what gives no rows: run it, and be ready for the values of the next. */
void db_row(struct query *q);
/* The same, and the end of it. */
enum status db_run(struct query *q, struct error *err);

/* Columns of the row, from 0; a string is good until the next step. */
int64_t db_int(struct query *q, int col);
/* From 0 to most, whatever a damaged file says. */
size_t db_size(struct query *q, int col, size_t most);
const char *db_text(struct query *q, int col); /* "" for NULL */
const void *db_blob(struct query *q, int col);
size_t db_len(struct query *q, int col); /* bytes of either */
char *db_dup(struct query *q, struct arena *a, int col);

/* The first column of all rows, into the arena, and the end of q. */
enum status db_strings(struct query *q, struct arena *a, const char ***out,
		       size_t *n, struct error *err);
/* The first column of the first row of a statement, or other. */
int64_t db_value(struct db *db, const char *sql, int64_t other);
int64_t db_last_id(struct db *db);
void db_forget(struct db *db); /* every statement kept, before closing */

/* --- schema: db_schema.c --------------------------------------------- */

/*
 * A schema is a text of steps, each behind a line that begins with
 * "-- step"; step n brings version n - 1 to version n.  Steps are never
 * changed once they were released, only added.
 */
int db_schema_version(const struct db_kind *kind);
/*
 * From version `from` to the newest, all or nothing; where that is 0 and the
 * kind tells what the steps come to, without them.
 */
enum status db_migrate(struct db *db, const struct db_kind *kind, int from,
		       struct error *err);

/* --- looking: db_look.c ---------------------------------------------- */

/*
 * Open a file of that kind for reading alone, whatever its schema, and change
 * nothing of it: STATUS_FORMAT where it is another kind or cannot be read.
 */
enum status db_look(const char *path, const struct db_kind *kind,
		    struct db **out, struct error *err);
/* The same, and db_check() of it. */
enum status db_check_file(const char *path, const struct db_kind *kind,
			  struct error *err);

/* --- copies: db_copy.c ----------------------------------------------- */

/* Read all of it but its indexes: STATUS_DAMAGED where it is. */
enum status db_check(struct db *db, struct error *err);
/* What copies are called while they are made: "NAME.part-", six letters. */
#define DB_PART ".part-"
/*
 * A whole copy in a file beside the database, on disk and found to be sound
 * when this returns.  What was called so is replaced at that moment, and only
 * then.  No transaction may be open.
 */
enum status db_copy_to(struct db *db, const char *path, struct error *err);

/*
 * BEGIN IMMEDIATE with a copy kept of just what is then locked, in a new file
 * beside it and on disk when this returns.  None is kept where others have
 * brought it past this version meanwhile.
 */
enum status db_begin_with_copy(struct db *db, int version, struct error *err);
/* Go on with a copy in memory: for what must change but cannot be written. */
enum status db_into_memory(struct db *db, struct error *err);

/*
 * Inside the store: what the three files share.  Statements that are kept
 * are found by their text.
 */
struct db {
	sqlite3 *handle;
	const struct db_kind *kind;
	char *path; /* for messages and copies */
	bool readonly;
	bool migrated;	      /* from an older schema, when it was opened */
	int64_t data_version; /* when last asked */
	int patience, waited; /* milliseconds; see db_patience() */
	struct kept_stmt {
		const char *sql;
		sqlite3_stmt *stmt;
	} * kept;
	size_t n_kept, cap_kept;
};

#endif
