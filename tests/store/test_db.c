/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a schema moves forward by all its steps or by none, after a
 * copy of what cannot be made again, and that whatever is wrong with a file
 * is told in one line that names it.
 */
#include "config.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/xalloc.h"
#include "store/db.h"
#include "store.h"

#define STEP_1                                                                 \
	"-- A test.\n"                                                         \
	"-- step 1\n"                                                          \
	"CREATE TABLE a (x INTEGER PRIMARY KEY, z INT) STRICT;\n"              \
	"INSERT INTO a (x) VALUES (17);\n"
#define STEP_2                                                                 \
	"-- step 2\n"                                                          \
	"ALTER TABLE a ADD COLUMN y TEXT NOT NULL DEFAULT 'second';\n"
#define STEP_3                                                                 \
	"-- step 3\n"                                                          \
	"CREATE TABLE b (a INTEGER REFERENCES a);\nUPDATE a SET x = x + 1;\n"

static const struct db_kind kinds[] = {
	{ .name = "test",
	  .application_id = 77,
	  .schema_text = STEP_1,
	  .synchronous = "OFF",
	  .mode = 0600,
	  .precious = true },
	{ .name = "test",
	  .application_id = 77,
	  .schema_text = STEP_1 STEP_2,
	  .synchronous = "OFF",
	  .mode = 0600,
	  .precious = true },
	{ .name = "test",
	  .application_id = 77,
	  .schema_text = STEP_1 STEP_2 STEP_3,
	  .synchronous = "OFF",
	  .mode = 0600,
	  .precious = true },
	/* What can be made again. */
	{ .name = "heap",
	  .application_id = 78,
	  .schema_text = STEP_1,
	  .synchronous = "OFF",
	  .mode = 0644 },
};

static struct db *
open_ok(const char *path, const struct db_kind *kind, enum db_mode mode)
{
	struct error err = { 0 };
	struct db *db;

	assert_int_equal(db_open(path, kind, mode, &db, &err), STATUS_OK);
	assert_string_equal(err.msg, "");
	return db;
}

static void
make(const char *path, const struct db_kind *kind)
{
	db_close(open_ok(path, kind, DB_WRITE));
}

/* It cannot be opened, and one line says why. */
static void
assert_fails(const char *path, const struct db_kind *kind, enum db_mode mode,
	     enum status status, const char *words)
{
	struct error err = { 0 };
	struct db *db = (void *)1;

	assert_int_equal(db_open(path, kind, mode, &db, &err), status);
	assert_null(db);
	assert_int_equal(err.code, status);
	assert_int_equal(strncmp(err.msg, path, strlen(path)), 0);
	assert_non_null(strstr(err.msg, words));
	assert_null(strchr(err.msg, '\n'));
}

/* --- schemas --------------------------------------------------------- */

static void
counts_steps(void **state)
{
	(void)state;
	assert_int_equal(db_schema_version(&kinds[0]), 1);
	assert_int_equal(db_schema_version(&kinds[1]), 2);
	assert_int_equal(db_schema_version(&kinds[2]), 3);
	/* The schemas that are shipped have steps too. */
	for (size_t i = 0; i < 3; i++) {
		static const char *const names[] = { "library.sql",
						     "notebook.sql",
						     "state.sql" };
		struct db_kind kind = { .schema = names[i] };

		assert_true(db_schema_version(&kind) >= 1);
	}
}

static void
migrates_by_every_step(void **state)
{
	const char *path = store_path("steps.db");
	struct db *db;

	(void)state;
	make(path, &kinds[0]);
	db = open_ok(path, &kinds[2], DB_WRITE);
	assert_int_equal(db_value(db, "PRAGMA user_version", 0), 3);
	assert_int_equal(db_value(db, "SELECT x FROM a WHERE y = 'second'", 0),
			 18);
	assert_int_equal(db_value(db, "SELECT count(*) FROM b", -1), 0);
	db_close(db);
	/* Once is enough. */
	db = open_ok(path, &kinds[2], DB_WRITE);
	assert_int_equal(db_value(db, "SELECT x FROM a", 0), 18);
	db_close(db);
}

/* A reader may be the first to meet an old file. */
static void
migrates_for_readers_too(void **state)
{
	const char *path = store_path("reader.db");
	struct db *db;

	(void)state;
	make(path, &kinds[0]);
	db = open_ok(path, &kinds[1], DB_READ);
	assert_int_equal(db_value(db, "PRAGMA user_version", 0), 2);
	assert_int_equal(db_exec(db, "DELETE FROM a", NULL), STATUS_READONLY);
	db_close(db);
}

static void
a_bad_step_changes_nothing(void **state)
{
	static const char *const bad[] = {
		STEP_1 STEP_2 "-- step 3\nCREATE TABLE c (x);\nNOT SQL;\n",
		/* The last step leaves a row that refers to nothing. */
		STEP_1 "-- step 2\nCREATE TABLE c (a INTEGER REFERENCES a);\n"
		       "INSERT INTO c VALUES (99);\n",
	};
	const char *path = store_path("bad.db");
	struct error err;
	struct db *db;

	(void)state;
	make(path, &kinds[0]);
	for (size_t i = 0; i < 2; i++) {
		struct db_kind kind = kinds[0];
		struct buf before = store_read(path), after;

		kind.schema_text = bad[i];
		assert_int_not_equal(db_open(path, &kind, DB_WRITE, &db, &err),
				     STATUS_OK);
		assert_non_null(strstr(err.msg, path));
		after = store_read(path);
		assert_int_equal(before.len, after.len);
		assert_memory_equal(before.data, after.data, after.len);
		buf_free(&before);
		buf_free(&after);
	}
}

/* The path of the only copy of a file, or of the one with that end. */
static const char *
copy_of(const char *path, const char *end)
{
	static char copy[256];
	char pattern[160];
	glob_t found;

	snprintf(pattern, sizeof(pattern), "%s.backup-v1-*%s", path, end);
	assert_int_equal(glob(pattern, 0, NULL, &found), 0);
	assert_int_equal(found.gl_pathc, 1);
	snprintf(copy, sizeof(copy), "%s", found.gl_pathv[0]);
	globfree(&found);
	return copy;
}

static void
keeps_a_copy_of_the_precious(void **state)
{
	const char *path = store_path("copy.db"), *copy;
	struct stat st;
	struct db *db;

	(void)state;
	make(path, &kinds[0]);
	make(path, &kinds[1]);
	copy = copy_of(path, "");
	assert_int_equal(stat(copy, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	db = open_ok(copy, &kinds[0], DB_READ);
	assert_int_equal(db_value(db, "SELECT x FROM a", 0), 17);
	assert_int_equal(db_value(db, "PRAGMA user_version", 0), 1);
	db_close(db);
}

/* A copy made before is never written over. */
static void
keeps_every_copy(void **state)
{
	const char *path = store_path("again.db");
	char *first;
	struct buf b;

	(void)state;
	make(path, &kinds[0]);
	make(path, &kinds[1]);
	first = xstrdup(copy_of(path, ""));
	unlink(path);
	store_write(first, "mine", 4);
	make(path, &kinds[0]);
	make(path, &kinds[1]);
	b = store_read(first);
	assert_string_equal(b.data, "mine");
	db_close(open_ok(copy_of(path, ".2"), &kinds[0], DB_READ));
	buf_free(&b);
	free(first);
}

static void
keeps_none_of_the_rest(void **state)
{
	const char *path = store_path("heap.db");
	struct db_kind next = kinds[3];
	glob_t found;

	(void)state;
	make(path, &kinds[3]);
	next.schema_text = STEP_1 STEP_2;
	make(path, &next);
	assert_int_equal(glob(store_path("heap.db.b*"), 0, NULL, &found),
			 GLOB_NOMATCH);
}

/* --- what is wrong with files ---------------------------------------- */

static void
newer_files(void **state)
{
	const char *path = store_path("newer.db"), *heap;
	struct db_kind newer = kinds[3];
	struct error err = { 0 };
	struct db *db;

	(void)state;
	make(path, &kinds[1]);
	assert_int_equal(db_open(path, &kinds[0], DB_WRITE, &db, &err),
			 STATUS_OK);
	assert_true(db_readonly(db));
	assert_int_equal(err.code, STATUS_NEWER);
	assert_non_null(strstr(err.msg, "newer"));
	assert_int_equal(db_exec(db, "DELETE FROM a", NULL), STATUS_READONLY);
	assert_int_equal(db_value(db, "SELECT x FROM a", 0), 17);
	db_close(db);
	/* Of what can be made again, there is no need to read half of it. */
	heap = store_path("newer-heap.db");
	newer.schema_text = STEP_1 STEP_2;
	make(heap, &newer);
	assert_fails(heap, &kinds[3], DB_WRITE, STATUS_NEWER, "newer");
	assert_fails(heap, &kinds[3], DB_READ, STATUS_NEWER, "newer");
}

static void
foreign_files(void **state)
{
	const char *path = store_path("foreign.db"), *text;
	struct db_kind mute = { .name = "x",
				.application_id = 0,
				.schema_text = STEP_1,
				.synchronous = "OFF",
				.mode = 0600 };
	struct buf b;

	(void)state;
	make(path, &kinds[3]);
	assert_fails(path, &kinds[0], DB_WRITE, STATUS_FORMAT, "not a test");
	assert_fails(path, &kinds[0], DB_READ, STATUS_FORMAT, "not a test");
	/* Tables of somebody who gave no name. */
	path = store_path("mute.db");
	make(path, &mute);
	assert_fails(path, &kinds[0], DB_WRITE, STATUS_FORMAT, "not a test");
	text = store_path("text.db");
	store_write(text, "Dear diary,\n", 12);
	assert_fails(text, &kinds[0], DB_WRITE, STATUS_FORMAT, "not a test");
	b = store_read(text);
	assert_string_equal(b.data, "Dear diary,\n");
	buf_free(&b);
}

static void
missing_and_empty_files(void **state)
{
	const char *path = store_path("none.db");

	(void)state;
	assert_fails(path, &kinds[0], DB_READ, STATUS_MISSING, "no test here");
	assert_int_equal(access(path, F_OK), -1);
	store_write(path, "", 0);
	assert_fails(path, &kinds[0], DB_READ, STATUS_MISSING, "no test yet");
	make(path, &kinds[0]);
	db_close(open_ok(path, &kinds[0], DB_READ));
}

static void
no_files_at_all(void **state)
{
	const char *dir = store_path("dir"), *fifo = store_path("fifo");
	const char *under = store_path("plain/x.db");

	(void)state;
	assert_int_equal(mkdir(dir, 0700), 0);
	assert_int_equal(mkfifo(fifo, 0600), 0);
	store_write(store_path("plain"), "x", 1);
	assert_fails(dir, &kinds[0], DB_WRITE, STATUS_IO, "directory");
	assert_fails(fifo, &kinds[0], DB_READ, STATUS_IO, "no file");
	assert_fails(under, &kinds[0], DB_READ, STATUS_IO, "directory");
}

static void
makes_folders(void **state)
{
	const char *path = store_path("one/two/three.db");
	struct stat st;

	(void)state;
	make(path, &kinds[0]);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
}

static void
damaged_files(void **state)
{
	const char *path = store_path("damaged.db"), *cut;
	struct buf b;
	struct db *db;

	(void)state;
	make(path, &kinds[0]);
	db = open_ok(path, &kinds[0], DB_WRITE);
	db_exec(db,
		"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
		"FROM n WHERE i < 5000) INSERT INTO a (z) SELECT i FROM n",
		NULL);
	db_close(db);
	b = store_read(path);
	cut = store_path("cut.db");
	store_write(cut, b.data, b.len / 2);
	assert_fails(cut, &kinds[0], DB_WRITE, STATUS_DAMAGED, "is damaged");
	assert_fails(cut, &kinds[0], DB_READ, STATUS_DAMAGED, "is damaged");
	/* The schema itself is overwritten. */
	memset(b.data + 3000, 0x5A, 1096);
	store_write(cut, b.data, b.len);
	assert_fails(cut, &kinds[0], DB_WRITE, STATUS_DAMAGED, "is damaged");
	buf_free(&b);
}

/* --- permissions and locks ------------------------------------------- */

static int
open_unwritable(const void *arg)
{
	struct error err = { 0 };
	struct db *db;

	/* The precious is opened for reading, and says so. */
	if (db_open(arg, &kinds[0], DB_WRITE, &db, &err) != STATUS_OK)
		return 1;
	if (!db_readonly(db) || err.code != STATUS_READONLY)
		return 2;
	if (db_value(db, "SELECT x FROM a", 0) != 17)
		return 3;
	if (db_exec(db, "DELETE FROM a", &err) != STATUS_READONLY)
		return 4;
	db_close(db);
	if (db_open(arg, &kinds[0], DB_READ, &db, &err) != STATUS_OK)
		return 5;
	db_close(db);
	return 0;
}

/* What would have to be brought up to date is so in memory, if precious. */
static int
open_older(const void *arg)
{
	struct db_kind heap = kinds[1];
	struct error err = { 0 };
	struct db *db;

	if (db_open(arg, &kinds[1], DB_READ, &db, &err) != STATUS_OK)
		return 11;
	if (!db_readonly(db) ||
	    db_value(db, "SELECT y IS NOT NULL FROM a", 0) != 1)
		return 12;
	db_close(db);
	heap.precious = false;
	if (db_open(arg, &heap, DB_READ, &db, &err) != STATUS_READONLY)
		return 13;
	return strstr(err.msg, "older") ? 0 : 14;
}

static int
open_unreadable(const void *arg)
{
	struct error err = { 0 };
	struct db *db;

	if (db_open(arg, &kinds[0], DB_READ, &db, &err) != STATUS_IO)
		return 1;
	return strstr(err.msg, "ermission") ? 0 : 2;
}

static void
unwritable_files(void **state)
{
	const char *path = store_path("ro/x.db"), *dir = store_path("ro");
	int code;

	(void)state;
	make(path, &kinds[0]);
	chmod(store_path(""), 0755);
	chmod(path, 0444);
	chmod(dir, 0555);
	code = store_as_nobody(open_unwritable, path);
	if (code == 0)
		code = store_as_nobody(open_older, path);
	chmod(path, 0666);
	if (code == 0)
		code = store_as_nobody(open_unwritable, path);
	chmod(path, 0);
	if (code == 0)
		code = store_as_nobody(open_unreadable, path);
	chmod(dir, 0755);
	if (code < 0)
		skip();
	assert_int_equal(code, 0);
}

static int
hold_lock(const void *arg)
{
	struct db *db;

	if (db_open(arg, &kinds[0], DB_WRITE, &db, NULL) != STATUS_OK)
		return 1;
	db_exec(db, "BEGIN EXCLUSIVE; DELETE FROM a", NULL);
	store_pause();
	db_close(db);
	return 0;
}

static void
locked_files(void **state)
{
	const char *path = store_path("locked.db");
	struct other o;

	(void)state;
	make(path, &kinds[0]);
	o = store_start(hold_lock, path);
	store_await(&o);
	assert_fails(path, &kinds[0], DB_READ, STATUS_BUSY, "in use");
	store_resume(&o);
	assert_int_equal(store_end(&o), 0);
	db_close(open_ok(path, &kinds[0], DB_READ));
}

static int
open_when_told(const void *arg)
{
	struct error err = { 0 };
	struct db *db;

	store_pause();
	if (db_open(arg, &kinds[2], DB_WRITE, &db, &err) != STATUS_OK)
		return 1;
	if (db_value(db, "SELECT x FROM a", 0) != 18)
		return 2;
	db_close(db);
	return 0;
}

/* Whoever comes first makes it, or brings it up to date; once. */
static void
many_at_once(void **state)
{
	struct other o[6];
	char name[16];

	(void)state;
	for (int round = 0; round < 10; round++) {
		snprintf(name, sizeof(name), "many%d.db", round);
		if (round % 2)
			make(store_path(name), &kinds[0]);
		for (int i = 0; i < 6; i++)
			o[i] = store_start(open_when_told, store_path(name));
		for (int i = 0; i < 6; i++)
			store_await(&o[i]);
		for (int i = 0; i < 6; i++)
			store_resume(&o[i]);
		for (int i = 0; i < 6; i++)
			assert_int_equal(store_end(&o[i]), 0);
		if (round % 2)
			copy_of(store_path(name), "");
	}
}

/* --- statements ------------------------------------------------------ */

static void
errors_wait_for_the_end(void **state)
{
	struct db *db = open_ok(NULL, &kinds[0], DB_MEMORY);
	struct error err;
	struct query q = db_query(db, "SELECT zero FROM nowhere");

	(void)state;
	db_bind(&q, "x");
	db_bind_int(&q, 1);
	assert_false(db_step(&q));
	assert_int_equal(db_end(&q, &err), STATUS_DAMAGED);
	assert_non_null(strstr(err.msg, "nowhere"));
	q = db_query(db, "INSERT INTO a (x, z) VALUES (1, 'one')");
	assert_int_equal(db_run(&q, &err), STATUS_FORMAT);
	assert_non_null(strstr(err.msg, "a.z"));
	assert_int_equal(db_value(db, "SELECT x FROM a WHERE x = 0", -5), -5);
	assert_int_equal(db_value(db, "SELECT", -6), -6);
	db_close(db);
}

static void
statements_are_kept(void **state)
{
	struct db *db = open_ok(NULL, &kinds[0], DB_MEMORY);
	char again[] = "SELECT x FROM a WHERE x = ?";
	size_t kept;

	(void)state;
	for (int i = 0; i < 3; i++) {
		struct query q =
			db_query(db, i ? again : "SELECT x FROM a WHERE x = ?");

		db_bind_int(&q, 17);
		assert_true(db_step(&q));
		assert_int_equal(db_end(&q, NULL), STATUS_OK);
		if (i == 0)
			kept = db->n_kept;
		assert_int_equal(db->n_kept, kept);
	}
	db_close(db);
}

static void
rollback_without_transaction(void **state)
{
	struct db *db = open_ok(NULL, &kinds[0], DB_MEMORY);

	(void)state;
	assert_true(db_idle(db));
	db_rollback(db);
	assert_int_equal(db_begin(db, NULL), STATUS_OK);
	assert_false(db_idle(db));
	db_exec(db, "DELETE FROM a", NULL);
	assert_int_equal(db_value(db, "SELECT count(*) FROM a", -1), 0);
	db_rollback(db);
	assert_int_equal(db_value(db, "SELECT x FROM a", 0), 17);
	db_close(db);
	db_close(NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts_steps),
		cmocka_unit_test(migrates_by_every_step),
		cmocka_unit_test(migrates_for_readers_too),
		cmocka_unit_test(a_bad_step_changes_nothing),
		cmocka_unit_test(keeps_a_copy_of_the_precious),
		cmocka_unit_test(keeps_every_copy),
		cmocka_unit_test(keeps_none_of_the_rest),
		cmocka_unit_test(newer_files),
		cmocka_unit_test(foreign_files),
		cmocka_unit_test(missing_and_empty_files),
		cmocka_unit_test(no_files_at_all),
		cmocka_unit_test(makes_folders),
		cmocka_unit_test(damaged_files),
		cmocka_unit_test(unwritable_files),
		cmocka_unit_test(locked_files),
		cmocka_unit_test(many_at_once),
		cmocka_unit_test(errors_wait_for_the_end),
		cmocka_unit_test(statements_are_kept),
		cmocka_unit_test(rollback_without_transaction),
	};

	return STORE_GROUP(tests);
}
