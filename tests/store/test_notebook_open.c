/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a notebook which is damaged, foreign, locked, newer or not
 * writable is said to be so and stays as it is byte for byte, that it can be
 * read wherever that is possible, and that an older one is brought up to
 * date after a copy was kept.
 */
#include "config.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/embedded.h"
#include "base/xalloc.h"
#include "nb.h"

/* Open what cannot be opened: the status, and that nothing has changed. */
static enum status
refused(const char *path)
{
	struct nb_bytes before = nb_bytes(path);
	struct notebook *nb = NULL;
	struct error err = { 0 };
	enum status s = notebook_open(path, &nb, NULL, &err);

	assert_null(nb);
	assert_non_null(strstr(err.msg, path));
	assert_int_equal(err.code, s);
	nb_assert_same(&before);
	return s;
}

/* --- what is no notebook --------------------------------------------- */

static void
refuses_what_is_no_notebook(void **state)
{
	static const char text[] =
		"Reaffirming its resolution 33/134, and this is a text that "
		"somebody named by mistake; it must not be overwritten.\n";
	const char *path = store_path("text");
	char big[5000];

	(void)state;
	store_write(path, text, sizeof(text) - 1);
	assert_int_equal(refused(path), STATUS_FORMAT);
	store_write(path, "short", 5);
	assert_int_equal(refused(path), STATUS_FORMAT);
	memset(big, 0, sizeof(big));
	store_write(path, big, sizeof(big));
	assert_int_equal(refused(path), STATUS_FORMAT);
	path = store_path("other.db");
	assert_int_equal(nb_sql(path, "CREATE TABLE t (x)"), SQLITE_OK);
	assert_int_equal(refused(path), STATUS_FORMAT);
	path = store_path("app.db");
	assert_int_equal(nb_sql(path, "PRAGMA application_id = 77"), SQLITE_OK);
	assert_int_equal(refused(path), STATUS_FORMAT);
}

static void
refuses_what_is_no_file(void **state)
{
	const char *fifo = store_path("fifo"), *dir = store_path("dir");
	struct notebook *nb;
	struct error err;

	(void)state;
	assert_int_equal(mkfifo(fifo, 0600), 0);
	assert_int_equal(mkdir(dir, 0700), 0);
	assert_int_equal(notebook_open(fifo, &nb, NULL, &err), STATUS_IO);
	assert_non_null(strstr(err.msg, fifo));
	assert_int_equal(notebook_open(dir, &nb, NULL, &err), STATUS_IO);
	assert_non_null(strstr(err.msg, dir));
	assert_int_equal(notebook_open("", &nb, NULL, &err), STATUS_IO);
	store_write(store_path("plain"), "x", 1);
	assert_int_equal(
		notebook_open(store_path("plain/nb.db"), &nb, NULL, &err),
		STATUS_IO);
}

/* As a crash between making the file and making the tables leaves it. */
static void
takes_an_empty_file(void **state)
{
	const char *path = store_path("empty.db");

	(void)state;
	store_write(path, "", 0);
	nb_make(path);
	free(nb_value(path, "SELECT 1 FROM annotation"));
}

/* --- damage ---------------------------------------------------------- */

static void
refuses_what_is_damaged(void **state)
{
	const char *path = store_path("damaged.db");

	(void)state;
	nb_make(path);
	nb_spoil(path, 100, 3000);
	assert_int_equal(refused(path), STATUS_DAMAGED);
	path = store_path("cut.db");
	nb_make(path);
	assert_int_equal(truncate(path, 4096 + 100), 0);
	assert_int_equal(refused(path), STATUS_DAMAGED);
}

/* Damage that opening does not see is seen before anything is written. */
static void
does_not_write_into_damage(void **state)
{
	const char *path = store_path("hidden.db");
	struct annotation an = nb_annotation("PP1", "x");
	struct nb_bytes before;
	struct notebook *nb;
	struct error err;

	(void)state;
	nb_make(path);
	nb_spoil_table(path, "revision");
	before = nb_bytes(path);
	nb = nb_open(path);
	assert_int_equal(notebook_save(nb, &an, &err), STATUS_DAMAGED);
	assert_non_null(strstr(err.msg, path));
	assert_int_equal(notebook_count(nb, "GA 57/263", NULL), 2);
	notebook_close(nb);
	nb_assert_same(&before);
}

static void
says_that_it_is_locked(void **state)
{
	const char *path = store_path("locked.db");
	struct notebook *nb;
	struct error err;
	sqlite3 *other;

	(void)state;
	nb_make(path);
	assert_int_equal(sqlite3_open(path, &other), SQLITE_OK);
	assert_int_equal(
		sqlite3_exec(other, "BEGIN EXCLUSIVE", NULL, NULL, NULL),
		SQLITE_OK);
	assert_int_equal(notebook_open(path, &nb, NULL, &err), STATUS_BUSY);
	assert_non_null(strstr(err.msg, path));
	sqlite3_close(other);
	notebook_close(nb_open(path));
}

/* --- reading only ---------------------------------------------------- */

/* 0 where it can be read, tells why it cannot be written, and is not. */
static int
reads_only(const void *arg)
{
	const char *path = arg;
	struct annotation an = nb_annotation("PP1", "x");
	struct error err = { 0 }, why = { 0 };
	bool readonly = false;
	struct notebook *nb;
	int bad = 0;

	if (notebook_open(path, &nb, &readonly, &err) != STATUS_OK)
		return 10;
	bad |= !readonly || !strstr(err.msg, path);
	bad |= (notebook_count(nb, "GA 57/263", NULL) != 2) << 1;
	bad |= (notebook_save(nb, &an, &why) != STATUS_READONLY) << 2;
	bad |= (strcmp(why.msg, err.msg) != 0) << 3;
	notebook_close(nb);
	return bad;
}

static void
reads_a_newer_one(void **state)
{
	const char *path = store_path("newer.db");
	struct nb_bytes before;

	(void)state;
	nb_make(path);
	assert_int_equal(nb_sql(path, "ALTER TABLE annotation ADD COLUMN "
				      "colour TEXT; PRAGMA user_version = 99"),
			 SQLITE_OK);
	before = nb_bytes(path);
	assert_int_equal(reads_only(path), 0);
	nb_assert_same(&before);
}

/* A folder NAME that people who are not its owner may only look into. */
static const char *
public_folder(const char *name)
{
	const char *dir = store_path(name);

	assert_int_equal(chmod(store_path("."), 0755), 0);
	assert_int_equal(mkdir(dir, 0755), 0);
	return dir;
}

/* Whoever owns it may not write it either. */
static void
protect(const char *dir, const char *path)
{
	if (path)
		assert_int_equal(chmod(path, 0444), 0);
	assert_int_equal(chmod(dir, 0555), 0);
}

static void
as_nobody(int (*run)(const void *arg), const char *dir, const char *path)
{
	int got = store_as_nobody(run, path);

	assert_int_equal(chmod(dir, 0755), 0);
	if (got == -1)
		skip();
	assert_int_equal(got, 0);
}

static void
reads_one_that_it_may_not_write(void **state)
{
	const char *dir = public_folder("ro"), *path = store_path("ro/nb.db");
	struct nb_bytes before;

	(void)state;
	nb_make(path);
	before = nb_bytes(path);
	protect(dir, path);
	as_nobody(reads_only, dir, path);
	nb_assert_same(&before);
}

/* The file may be written, but no journal can stand beside it. */
static void
reads_one_in_a_folder_that_it_may_not_write(void **state)
{
	const char *dir = public_folder("rodir"),
		   *path = store_path("rodir/nb.db");
	struct nb_bytes before;

	(void)state;
	nb_make(path);
	assert_int_equal(unlink(store_path("rodir/nb.db-journal")), 0);
	before = nb_bytes(path);
	assert_int_equal(chmod(path, 0666), 0);
	assert_int_equal(chmod(dir, 0555), 0);
	as_nobody(reads_only, dir, path);
	nb_assert_same(&before);
}

static int
reads_nothing(const void *arg)
{
	const char *path = arg;
	struct annotation an = nb_annotation("PP1", "x");
	struct error err = { 0 };
	bool readonly = false;
	struct notebook *nb;
	int bad;

	if (notebook_open(path, &nb, &readonly, &err) != STATUS_OK)
		return 10;
	bad = !readonly || !strstr(err.msg, path);
	bad |= (notebook_count(nb, "GA 57/263", NULL) != 0) << 1;
	bad |= (notebook_save(nb, &an, &err) != STATUS_READONLY) << 2;
	bad |= !strstr(err.msg, path) << 3;
	notebook_close(nb);
	return bad;
}

static void
reads_on_where_none_can_be_made(void **state)
{
	const char *dir = public_folder("none");

	(void)state;
	protect(dir, NULL);
	as_nobody(reads_nothing, dir, store_path("none/a/b/notebook.db"));
	assert_int_equal(access(store_path("none/a"), F_OK), -1);
}

/* There may be one, but nobody can look: that is no empty notebook. */
static int
cannot_look(const void *arg)
{
	const char *path = arg;
	struct notebook *nb;
	struct error err;

	return notebook_open(path, &nb, NULL, &err) != STATUS_IO ||
	       !strstr(err.msg, path);
}

static void
refuses_what_it_may_not_read(void **state)
{
	const char *dir = public_folder("closed"),
		   *path = store_path("closed/nb.db");

	(void)state;
	nb_make(path);
	assert_int_equal(chmod(dir, 0), 0);
	as_nobody(cannot_look, dir, path);
	assert_int_equal(chmod(path, 0), 0);
	as_nobody(cannot_look, dir, path);
}

/* --- a change that was cut short ------------------------------------- */

/* A writer that stops with half of its change in the file. */
static int
write_half(const void *path)
{
	sqlite3 *db;

	sqlite3_open(path, &db);
	sqlite3_exec(db,
		     "PRAGMA cache_size = 1; BEGIN IMMEDIATE; "
		     "UPDATE annotation SET body = 'half', "
		     "revision = revision + 1; "
		     "CREATE TABLE t (x); "
		     "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
		     "SELECT i + 1 FROM n WHERE i < 500) "
		     "INSERT INTO t SELECT zeroblob(900) FROM n",
		     NULL, NULL, NULL);
	store_pause();
	return 0;
}

static void
kill_in_the_middle(const char *path)
{
	struct other o = store_start(write_half, path);

	store_await(&o);
	kill(o.pid, SIGKILL);
	assert_int_equal(store_end(&o), -1);
}

static int
says_it_is_cut_short(const void *arg)
{
	const char *path = arg;
	struct notebook *nb;
	struct error err;

	return notebook_open(path, &nb, NULL, &err) != STATUS_READONLY ||
	       !strstr(err.msg, "middle of a change");
}

static void
undoes_what_was_cut_short(void **state)
{
	const char *dir = public_folder("hot"), *path = store_path("hot/nb.db");
	const char *journal = store_path("hot/nb.db-journal");
	struct nb_bytes before;
	struct notebook *nb;
	char *body;

	(void)state;
	nb_make(path);
	kill_in_the_middle(path);
	assert_int_equal(chmod(path, 0444), 0);
	assert_int_equal(chmod(journal, 0444), 0);
	before = nb_bytes(path);
	assert_int_equal(chmod(dir, 0555), 0);
	as_nobody(says_it_is_cut_short, dir, path);
	nb_assert_same(&before);
	assert_int_equal(chmod(path, 0600), 0);
	assert_int_equal(chmod(journal, 0600), 0);
	nb = nb_open(path);
	body = nb_body(nb, 1);
	assert_string_equal(body, "first");
	free(body);
	notebook_close(nb);
}

/* --- older ones ------------------------------------------------------ */

/* The schema of tomorrow: one step more, with this SQL. */
static struct db_kind
tomorrow(const char *step)
{
	struct db_kind kind = notebook_kind;
	const struct embedded *e = embedded_schema;

	while (strcmp(e->name, "notebook.sql") != 0)
		e++;
	kind.schema_text = xasprintf("%s\n-- step tomorrow\n%s", e->data, step);
	return kind;
}

static const char good_step[] =
	"CREATE TABLE colour (annotation INTEGER PRIMARY KEY);\n"
	"INSERT INTO colour SELECT id FROM annotation;\n";

static const char *
backup_of(const char *name, const char *more)
{
	time_t now = time(NULL);
	char file[64], day[16];

	strftime(day, sizeof(day), "%Y%m%d", localtime(&now));
	snprintf(file, sizeof(file), "%s.backup-v4-%s%s", name, day, more);
	return store_path(file);
}

static void
free_kind(struct db_kind *kind)
{
	free((char *)kind->schema_text);
}

static void
keeps_a_copy_before_it_migrates(void **state)
{
	const char *path = store_path("old.db"), *backup;
	struct db_kind kind = tomorrow(good_step);
	struct notebook *nb;
	struct error err = { 0 };
	struct stat st;
	char *version;

	(void)state;
	nb_make(path);
	backup = backup_of("old.db", "");
	store_write(backup, "older", 5);
	assert_int_equal(notebook_open_kind(path, &kind, &nb, NULL, &err),
			 STATUS_OK);
	assert_int_equal(db_value(nb->db, "PRAGMA user_version", 0), 5);
	assert_int_equal(db_value(nb->db, "SELECT count(*) FROM colour", 0), 2);
	notebook_close(nb);
	assert_int_equal(stat(backup, &st), 0);
	assert_int_equal(st.st_size, 5);
	backup = backup_of("old.db", ".2");
	assert_int_equal(stat(backup, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	version = nb_value(backup, "PRAGMA user_version");
	assert_string_equal(version, "4");
	free(version);
	/* It is a notebook: putting it back is all that is to be done. */
	nb = nb_open(backup);
	assert_int_equal(notebook_count(nb, "GA 57/263", NULL), 2);
	notebook_close(nb);
	free_kind(&kind);
}

static void
is_untouched_where_a_migration_fails(void **state)
{
	const char *path = store_path("fails.db");
	struct db_kind kind = tomorrow("UPDATE annotation SET body = 'lost', "
				       "revision = revision + 1;\n"
				       "SELECT no_such_thing;\n");
	struct nb_bytes before;
	struct notebook *nb;
	struct error err;

	(void)state;
	nb_make(path);
	before = nb_bytes(path);
	assert_int_not_equal(notebook_open_kind(path, &kind, &nb, NULL, &err),
			     STATUS_OK);
	assert_non_null(strstr(err.msg, path));
	nb_assert_same(&before);
	notebook_close(nb_open(path));
	free_kind(&kind);
}

static int
reads_with_tomorrows_eyes(const void *arg)
{
	const char *path = arg;
	struct db_kind kind = tomorrow(good_step);
	struct annotation an = nb_annotation("PP1", "x");
	bool readonly = false;
	struct notebook *nb;
	struct error err = { 0 };
	int bad;

	if (notebook_open_kind(path, &kind, &nb, &readonly, &err) != STATUS_OK)
		return 10;
	bad = !readonly || !strstr(err.msg, path);
	bad |= (db_value(nb->db, "SELECT count(*) FROM colour", 0) != 2) << 1;
	bad |= (notebook_save(nb, &an, NULL) != STATUS_READONLY) << 2;
	notebook_close(nb);
	free_kind(&kind);
	return bad;
}

static void
reads_an_older_one_that_it_may_not_write(void **state)
{
	const char *dir = public_folder("roold"),
		   *path = store_path("roold/nb.db");
	struct nb_bytes before;

	(void)state;
	nb_make(path);
	before = nb_bytes(path);
	protect(dir, path);
	as_nobody(reads_with_tomorrows_eyes, dir, path);
	nb_assert_same(&before);
	assert_int_equal(access(backup_of("roold/nb.db", ""), F_OK), -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(refuses_what_is_no_notebook),
		cmocka_unit_test(refuses_what_is_no_file),
		cmocka_unit_test(takes_an_empty_file),
		cmocka_unit_test(refuses_what_is_damaged),
		cmocka_unit_test(does_not_write_into_damage),
		cmocka_unit_test(says_that_it_is_locked),
		cmocka_unit_test(reads_a_newer_one),
		cmocka_unit_test(reads_one_that_it_may_not_write),
		cmocka_unit_test(reads_one_in_a_folder_that_it_may_not_write),
		cmocka_unit_test(reads_on_where_none_can_be_made),
		cmocka_unit_test(refuses_what_it_may_not_read),
		cmocka_unit_test(undoes_what_was_cut_short),
		cmocka_unit_test(keeps_a_copy_before_it_migrates),
		cmocka_unit_test(is_untouched_where_a_migration_fails),
		cmocka_unit_test(reads_an_older_one_that_it_may_not_write),
	};

	return STORE_GROUP(tests);
}
