/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a library survives what happens to files: other processes that
 * read and write it, kill -9, a full disk, no permission, damage; and that it
 * says what is wrong and what to do.
 */
#include "config.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/xalloc.h"
#include "store/library_int.h"
#include "store.h"

enum { WORKS = 40 };

static int
add_numbered(struct library *lib, int first, int n, struct error *err)
{
	enum status s = STATUS_OK;
	enum added what;

	for (int i = first; i < first + n && s == STATUS_OK; i++) {
		char *key = xasprintf("GA 70/%d", i);
		struct sample sample = { .key = key, .cites = "GA 33/134" };
		struct resolution *r = sample_resolution(&sample);

		s = library_add(lib, r, &what, err);
		resolution_free(r);
		free(key);
	}
	return (int)s;
}

static void
make_library(const char *path)
{
	struct library *lib = store_library(path);

	assert_int_equal(library_begin(lib, NULL), STATUS_OK);
	assert_int_equal(add_numbered(lib, 1, WORKS, NULL), STATUS_OK);
	assert_int_equal(library_commit(lib, NULL), STATUS_OK);
	library_close(lib);
}

static struct library *
open_to_read(const char *path)
{
	struct error err = { 0 };
	struct library *lib;

	library_open(path, LIBRARY_READ, &lib, &err);
	assert_string_equal(err.msg, "");
	return lib;
}

static void
assert_holds(const char *path, size_t n)
{
	struct library *lib = open_to_read(path);

	assert_int_equal(library_count(lib), n);
	assert_int_equal(db_value(lib->db,
				  "SELECT integrity_check = 'ok' FROM "
				  "pragma_integrity_check",
				  -1),
			 1);
	library_close(lib);
}

static void
assert_refused(const char *path, enum library_mode mode, enum status status,
	       const char *words)
{
	struct error err = { 0 };
	struct library *lib;

	assert_int_equal(library_open(path, mode, &lib, &err), status);
	assert_null(lib);
	assert_int_equal(strncmp(err.msg, path, strlen(path)), 0);
	assert_non_null(strstr(err.msg, words));
}

/* --- what is no library ---------------------------------------------- */

static void
says_what_is_wrong(void **state)
{
	static const char advice[] = "is damaged; move it away and import "
				     "again: it can be made anew from the "
				     "files";
	const char *good = store_path("good.db"), *bad = store_path("bad.db");
	struct buf b;

	(void)state;
	make_library(good);
	b = store_read(good);
	assert_refused(bad, LIBRARY_READ, STATUS_MISSING, "no library here");
	store_write(bad, b.data, b.len / 3);
	assert_refused(bad, LIBRARY_READ, STATUS_DAMAGED, advice);
	assert_refused(bad, LIBRARY_WRITE, STATUS_DAMAGED, advice);
	store_write(bad, "1. Reaffirms\n", 13);
	assert_refused(bad, LIBRARY_READ, STATUS_FORMAT, "not a library");
	memset(b.data, 'x', 40);
	store_write(bad, b.data, b.len);
	assert_refused(bad, LIBRARY_WRITE, STATUS_FORMAT, "not a library");
	buf_free(&b);
}

static void
says_that_it_is_newer(void **state)
{
	const char *path = store_path("newer.db");
	struct library *lib = store_library(path);

	(void)state;
	db_exec(lib->db, "PRAGMA user_version = 99", NULL);
	library_close(lib);
	assert_refused(path, LIBRARY_READ, STATUS_NEWER, "newer reaffirm");
	assert_refused(path, LIBRARY_WRITE, STATUS_NEWER, "newer reaffirm");
}

/* Pages overwritten in the middle: found when they are read. */
static void
says_that_a_page_is_damaged(void **state)
{
	const char *path = store_path("page.db");
	struct resolution *r;
	struct library *lib;
	struct error err = { 0 };
	enum status s = STATUS_OK;
	struct buf b;

	(void)state;
	make_library(path);
	b = store_read(path);
	memset(b.data + 8192, 0x7E, b.len - 8192);
	store_write(path, b.data, b.len);
	s = library_open(path, LIBRARY_READ, &lib, &err);
	for (int64_t id = 1; s == STATUS_OK && id < WORKS; id++)
		s = library_text(lib, id, NULL, &r, &err);
	assert_int_equal(s, STATUS_DAMAGED);
	assert_non_null(strstr(err.msg, "import again"));
	library_close(lib);
	buf_free(&b);
}

static int
read_unwritable(const void *arg)
{
	struct arena *a = arena_new();
	struct resolution *r;
	struct error err = { 0 };
	struct library *lib;
	struct citing *c;
	size_t n;

	if (library_open(arg, LIBRARY_READ, &lib, &err) != STATUS_OK)
		return 1;
	if (library_count(lib) != WORKS)
		return 2;
	if (library_text(lib, library_find(lib, "70/3", NULL), NULL, &r,
			 NULL) != STATUS_OK)
		return 3;
	resolution_free(r);
	if (store_cited_by(lib, a, "GA 33/134", NULL, &c, &n, NULL) ||
	    n != WORKS)
		return 4;
	if (add_numbered(lib, 900, 1, &err) != STATUS_READONLY)
		return 5;
	library_close(lib);
	arena_free(a);
	if (library_open(arg, LIBRARY_WRITE, &lib, &err) != STATUS_READONLY)
		return 6;
	return strstr(err.msg, arg) ? 0 : 7;
}

static void
reads_where_nothing_can_be_written(void **state)
{
	const char *dir = store_path("ro"), *path = store_path("ro/lib.db");
	int code;

	(void)state;
	make_library(path);
	chmod(store_path(""), 0755);
	chmod(path, 0444);
	chmod(dir, 0555);
	code = store_as_nobody(read_unwritable, path);
	chmod(dir, 0755);
	if (code < 0)
		skip();
	assert_int_equal(code, 0);
}

/* --- other processes ------------------------------------------------- */

static int
write_slowly(const void *arg)
{
	struct library *lib;

	if (library_open(arg, LIBRARY_WRITE, &lib, NULL) != STATUS_OK)
		return 1;
	if (library_begin(lib, NULL) != STATUS_OK)
		return 2;
	if (add_numbered(lib, 1000, 5, NULL) != STATUS_OK)
		return 3;
	store_pause();
	if (library_commit(lib, NULL) != STATUS_OK)
		return 4;
	store_pause();
	library_close(lib);
	return 0;
}

static void
reads_while_another_writes(void **state)
{
	const char *path = store_path("two.db");
	struct library *lib;
	struct other o;

	(void)state;
	make_library(path);
	o = store_start(write_slowly, path);
	store_await(&o);
	lib = open_to_read(path);
	assert_int_equal(library_count(lib), WORKS);
	assert_int_equal(library_find(lib, "GA 70/1000", NULL), 0);
	assert_false(library_changed(lib));
	/* A second writer is told so, and nothing is lost. */
	library_close(lib);
	lib = store_library(path);
	db_patience(lib->db, 10);
	assert_int_equal(add_numbered(lib, 2000, 1, NULL), STATUS_BUSY);
	library_close(lib);
	lib = open_to_read(path);
	store_resume(&o);
	store_await(&o);
	assert_true(library_changed(lib));
	assert_false(library_changed(lib));
	assert_int_equal(library_count(lib), WORKS + 5);
	assert_int_not_equal(library_find(lib, "GA 70/1000", NULL), 0);
	library_close(lib);
	store_resume(&o);
	assert_int_equal(store_end(&o), 0);
	assert_holds(path, WORKS + 5);
}

static int
write_and_be_killed(const void *arg)
{
	struct library *lib;

	if (library_open(arg, LIBRARY_WRITE, &lib, NULL) != STATUS_OK)
		return 1;
	/* So little memory that the file itself is written before the end. */
	db_exec(lib->db, "PRAGMA cache_size = 5", NULL);
	if (library_begin(lib, NULL) != STATUS_OK)
		return 2;
	if (add_numbered(lib, 1, 100, NULL) != STATUS_OK)
		return 3;
	db_exec(lib->db, "UPDATE work SET title = 'half done'", NULL);
	store_pause();
	return 4;
}

static void
killed_while_writing(void **state)
{
	const char *path = store_path("killed.db");
	char *journal = xasprintf("%s-journal", path);
	struct library *lib;
	struct other o;
	struct stat st;

	(void)state;
	make_library(path);
	o = store_start(write_and_be_killed, path);
	store_await(&o);
	kill(o.pid, SIGKILL);
	assert_int_equal(store_end(&o), -1);
	assert_int_equal(stat(journal, &st), 0);
	assert_true(st.st_size > 0);
	/* Whoever comes next, a reader too, finds what there was before. */
	assert_holds(path, WORKS);
	lib = open_to_read(path);
	assert_int_equal(
		db_value(lib->db,
			 "SELECT count(*) FROM work WHERE title = 'half done'",
			 -1),
		0);
	library_close(lib);
	free(journal);
}

static int
read_half_done(const void *arg)
{
	struct error err = { 0 };
	struct library *lib;

	if (library_open(arg, LIBRARY_READ, &lib, &err) != STATUS_READONLY)
		return 1;
	return strstr(err.msg, "in the middle of a change") ? 0 : 2;
}

/* What was left half done cannot be undone where nothing can be written. */
static void
killed_and_unwritable(void **state)
{
	const char *path = store_path("half/killed.db");
	const char *journal = store_path("half/killed.db-journal");
	const char *dir = store_path("half");
	struct other o;
	int code;

	(void)state;
	make_library(path);
	o = store_start(write_and_be_killed, path);
	store_await(&o);
	kill(o.pid, SIGKILL);
	store_end(&o);
	chmod(store_path(""), 0755);
	chmod(journal, 0444);
	chmod(path, 0444);
	chmod(dir, 0555);
	code = store_as_nobody(read_half_done, path);
	chmod(dir, 0755);
	chmod(path, 0644);
	chmod(journal, 0644);
	if (code < 0)
		skip();
	assert_int_equal(code, 0);
	assert_holds(path, WORKS);
}

static int
fill_disk(const void *arg)
{
	struct rlimit limit;
	struct library *lib;
	struct error err;
	struct stat st;

	signal(SIGXFSZ, SIG_IGN);
	if (library_open(arg, LIBRARY_WRITE, &lib, NULL) != STATUS_OK)
		return 1;
	stat(arg, &st);
	limit.rlim_cur = limit.rlim_max = (rlim_t)st.st_size + 8192;
	setrlimit(RLIMIT_FSIZE, &limit);
	if (library_begin(lib, &err) != STATUS_OK)
		return 2;
	db_exec(lib->db, "PRAGMA cache_size = 20", NULL);
	if (add_numbered(lib, 1000, 3000, &err) != STATUS_FULL)
		return 3;
	if (!strstr(err.msg, "no room on the disk"))
		return 4;
	/* What was begun cannot be kept, and that is not passed over. */
	if (library_commit(lib, &err) != STATUS_FULL)
		return 5;
	if (library_count(lib) != WORKS)
		return 6;
	/* One at a time: what fits stays, the rest is refused. */
	if (add_numbered(lib, 1000, 3000, &err) != STATUS_FULL)
		return 7;
	if (library_count(lib) < WORKS)
		return 8;
	library_close(lib);
	return 0;
}

static void
disk_full(void **state)
{
	const char *path = store_path("full.db");
	struct other o;
	struct library *lib;
	size_t n;

	(void)state;
	make_library(path);
	o = store_start(fill_disk, path);
	assert_int_equal(store_end(&o), 0);
	lib = open_to_read(path);
	n = library_count(lib);
	assert_true(n >= WORKS);
	assert_int_not_equal(library_find(lib, "70/1", NULL), 0);
	library_close(lib);
	assert_holds(path, n);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(says_what_is_wrong),
		cmocka_unit_test(says_that_it_is_newer),
		cmocka_unit_test(says_that_a_page_is_damaged),
		cmocka_unit_test(reads_where_nothing_can_be_written),
		cmocka_unit_test(reads_while_another_writes),
		cmocka_unit_test(killed_while_writing),
		cmocka_unit_test(killed_and_unwritable),
		cmocka_unit_test(disk_full),
	};

	return STORE_GROUP(tests);
}
