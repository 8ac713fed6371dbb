/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a copy of each day holds all that the notebook holds, that none
 * is made of what is damaged, that none goes which has something that the
 * notebook has not, and that a damaged notebook is restored from one with what
 * can be read in it still.
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

#include "base/xalloc.h"
#include "nb.h"
#include "store/copies.h"
#include "store/notebook_restore.h"

static struct arena *arena;

static int
make_arena(void **state)
{
	arena = arena_new();
	return store_setup(state);
}

static int
free_arena(void **state)
{
	arena_free(arena);
	return store_teardown(state);
}

static void
keep(struct notebook *nb)
{
	struct error err = { 0 };

	if (notebook_keep_copy(nb, &err))
		fail_msg("%s", err.msg);
}

/* The newest copy of a day; how many there are. */
static size_t
copies(const char *path, const char **newest)
{
	char **list;
	size_t n = copies_list(arena, path, true, &list);

	*newest = n > 0 ? list[0] : NULL;
	return n;
}

static size_t
annotations(const char *path)
{
	struct notebook_file f = notebook_look(arena, path);

	assert_string_equal(f.why, "");
	return f.annotations;
}

/* A file with the bytes of another. */
static void
put(const char *from, const char *to)
{
	struct buf bytes = store_read(from);

	store_write(to, bytes.data, bytes.len);
	buf_free(&bytes);
}

/* --- keeping them ------------------------------------------------------ */

static void
has_all_of_the_notebook(void **state)
{
	const char *path = store_path("all.db"), *copy;
	struct notebook *nb = nb_open(path);
	struct stat st;
	ino_t before;

	(void)state;
	keep(nb);
	assert_int_equal(copies(path, &copy), 0); /* of nothing, none */
	nb_add(nb, "PP1", "one");
	assert_true(notebook_behind(nb));
	keep(nb);
	assert_false(notebook_behind(nb));
	assert_int_equal(copies(path, &copy), 1);
	assert_int_equal(annotations(copy), 1);
	assert_int_equal(stat(copy, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	before = st.st_ino;
	keep(nb);
	assert_int_equal(stat(copy, &st), 0);
	assert_int_equal(st.st_ino, before);
	nb_add(nb, "OP6", "two");
	keep(nb);
	assert_int_equal(copies(path, &copy), 1);
	assert_int_equal(annotations(copy), 2);
	notebook_close(nb);
}

/* Nobody need ask for one. */
static void
is_made_before_the_first_change(void **state)
{
	const char *path = store_path("first.db"), *copy;
	struct notebook *nb;

	(void)state;
	nb_make(path);
	assert_int_equal(copies(path, &copy), 0);
	nb = nb_open(path);
	assert_int_equal(copies(path, &copy), 0);
	nb_add(nb, "PP1", "third");
	assert_null(notebook_uncopied(nb));
	assert_int_equal(copies(path, &copy), 1);
	assert_int_equal(annotations(copy), 2);
	/* What could not be done then is done by now. */
	error_set(&nb->uncopied, STATUS_FULL, "no room");
	assert_non_null(notebook_uncopied(nb));
	keep(nb);
	assert_null(notebook_uncopied(nb));
	notebook_close(nb);
}

static void
is_none_of_what_is_damaged(void **state)
{
	const char *path = store_path("spoilt.db"), *copy;
	struct nb_bytes before;
	struct notebook *nb;
	struct error err;

	(void)state;
	nb_make(path);
	nb = nb_open(path);
	keep(nb);
	notebook_close(nb);
	assert_int_equal(copies(path, &copy), 1);
	before = nb_bytes(copy);
	nb_spoil_table(path, "revision");
	nb = nb_open(path);
	assert_int_equal(notebook_keep_copy(nb, &err), STATUS_DAMAGED);
	assert_non_null(strstr(err.msg, "restore"));
	notebook_close(nb);
	assert_int_equal(copies(path, &copy), 1);
	nb_assert_same(&before);
}

/* What is in a copy alone, or cannot be read there, is left where it is. */
static void
leaves_what_has_something_else(void **state)
{
	const char *path = store_path("else.db"), *copy;
	struct notebook *nb;
	char *first;

	(void)state;
	nb_make(path);
	nb = nb_open(path);
	keep(nb);
	notebook_close(nb);
	copies(path, &copy);
	first = xstrdup(copy);
	unlink(path);
	nb = nb_open(path);
	nb_add(nb, "PP1", "another beginning");
	keep(nb);
	notebook_close(nb);
	assert_int_equal(copies(path, &copy), 2);
	assert_int_equal(annotations(first), 2);
	assert_int_equal(annotations(copy), 1);
	assert_string_not_equal(first, copy);
	nb_spoil(copy, 0, 4096);
	nb = nb_open(path);
	keep(nb);
	notebook_close(nb);
	assert_int_equal(copies(path, &copy), 3);
	free(first);
}

/* A copy of an older state, or of a later one than there is, by that name. */
static const char *
copy_called(const char *path, const char *from, const char *day)
{
	const char *name = copies_path(arena, path, day, 1);

	put(from, name);
	return name;
}

static void
are_the_last_of_many(void **state)
{
	const char *path = store_path("many.db"), *newest, *own, *part;
	struct notebook *nb = nb_open(path);
	struct timespec long_ago[2] = { { .tv_sec = 86400 },
					{ .tv_sec = 86400 } };
	char day[COPIES_DAY];

	(void)state;
	nb_add(nb, "PP1", "one");
	for (int i = 1; i <= 9; i++) {
		snprintf(day, sizeof(day), "200101%02d", i);
		copy_called(path, path, day);
	}
	/* The clock was set back since, and here somebody lost the notebook. */
	copy_called(path, path, "29990101");
	own = copy_called(path, path, "19990101");
	nb_sql(own, "UPDATE annotation SET revision = 2, body = 'other'");
	store_write(store_path("many.db.copy-mine"), "x", 1);
	part = store_path("many.db" DB_PART "abcdef");
	store_write(part, "x", 1);
	store_write(store_path("many.db" DB_PART "ghijkl"), "x", 1);
	assert_int_equal(utimensat(AT_FDCWD, part, long_ago, 0), 0);
	nb_add(nb, "OP6", "two");
	keep(nb);
	notebook_close(nb);
	/* Seven, among them that of 2999 and today's, and one with more. */
	assert_int_equal(copies(path, &newest), 8);
	assert_non_null(strstr(newest, "29990101"));
	assert_int_equal(access(own, F_OK), 0);
	assert_int_equal(access(copies_path(arena, path, "20010109", 1), F_OK),
			 0);
	assert_int_equal(access(copies_path(arena, path, "20010104", 1), F_OK),
			 -1);
	assert_int_equal(access(store_path("many.db.copy-mine"), F_OK), 0);
	assert_int_equal(access(part, F_OK), -1);
	assert_int_equal(access(store_path("many.db" DB_PART "ghijkl"), F_OK),
			 0);
}

/* --- kill -9, and several ---------------------------------------------- */

static int
copy_for_ever(const void *path)
{
	struct notebook *nb;

	if (notebook_open(path, &nb, NULL, NULL) != STATUS_OK)
		return 1;
	store_pause();
	for (;;) {
		nb_add(nb, "OP6", "more");
		keep(nb);
	}
}

static void
are_whole_whenever_it_is_killed(void **state)
{
	const char *path = store_path("kill.db"), *copy;
	struct error err = { 0 };

	(void)state;
	nb_make(path);
	for (int round = 0; round < 12; round++) {
		struct other o = store_start(copy_for_ever, path);

		store_await(&o);
		store_resume(&o);
		for (volatile int i = 0; i < round * 900001; i++)
			;
		kill(o.pid, SIGKILL);
		assert_int_equal(store_end(&o), -1);
		if (copies(path, &copy) > 0 &&
		    db_check_file(copy, &notebook_kind, &err))
			fail_msg("%s", err.msg);
	}
	notebook_close(nb_open(path));
	assert_true(annotations(path) >= 2);
}

static int
copy_often(const void *path)
{
	struct notebook *nb;

	if (notebook_open(path, &nb, NULL, NULL) != STATUS_OK)
		return 1;
	for (int i = 0; i < 20; i++)
		if (notebook_keep_copy(nb, NULL) != STATUS_OK)
			return 2;
	notebook_close(nb);
	return 0;
}

static void
are_made_by_several_at_once(void **state)
{
	const char *path = store_path("several.db"), *copy;
	struct notebook *nb;
	struct other a, b;

	(void)state;
	nb_make(path);
	a = store_start(copy_often, path);
	b = store_start(copy_often, path);
	nb = nb_open(path);
	for (int i = 0; i < 20; i++)
		nb_add(nb, "OP6", "more");
	assert_int_equal(store_end(&a), 0);
	assert_int_equal(store_end(&b), 0);
	keep(nb);
	notebook_close(nb);
	assert_int_equal(copies(path, &copy), 1);
	assert_int_equal(annotations(copy), 22);
}

static void
call(struct notebook *nb, const char *path, const char *key)
{
	struct called c = { .path = path, .lang = "en", .key = key };

	assert_int_equal(notebook_call(nb, &c, NULL), STATUS_OK);
}

static void
has_what_files_are_called(void **state)
{
	const char *path = store_path("called.db"), *copy, *before;
	struct notebook *nb;
	sqlite3 *older;
	char *key;

	(void)state;
	before = store_path("before.db");
	nb_make(path);
	put(path, before);
	nb = nb_open(path);
	keep(nb);
	call(nb, "/a/draft.txt", "draft");
	keep(nb);
	assert_int_equal(copies(path, &copy), 1);
	key = nb_value(copy, "SELECT key FROM called");
	assert_string_equal(key, "draft");
	free(key);
	/* Called otherwise: the copy has nothing that is wanted still. */
	call(nb, "/a/draft.txt", "draft 2");
	keep(nb);
	assert_int_equal(copies(path, &copy), 1);
	notebook_close(nb);
	/* A copy that an earlier program made says nothing of it. */
	assert_int_equal(sqlite3_open(copy, &older), SQLITE_OK);
	assert_int_equal(
		sqlite3_exec(older, "DROP TABLE called", NULL, NULL, NULL),
		SQLITE_OK);
	sqlite3_close(older);
	nb = nb_open(path);
	keep(nb);
	assert_int_equal(copies(path, &copy), 1);
	key = nb_value(copy, "SELECT key FROM called");
	assert_string_equal(key, "draft 2");
	free(key);
	notebook_close(nb);
	/* In an older notebook that was put in its place it is not. */
	put(before, path);
	nb = nb_open(path);
	keep(nb);
	assert_int_equal(copies(path, &copy), 2);
	notebook_close(nb);
}

/* --- restoring --------------------------------------------------------- */

static enum status
restore(const char *path, const char *copy, struct restored *done)
{
	struct error err = { 0 };

	return notebook_restore(arena, path, copy, done, &err);
}

/* A notebook with a copy of two annotations, and one that is later. */
static void
make_with_copy(const char *path)
{
	struct notebook *nb;
	struct correction c = { .kind = CORRECTION_JOIN,
				.work = "GA 57/263",
				.lang = "en",
				.label = "OP2",
				.before = "one",
				.words = "two",
				.to = "",
				.author = "" };
	struct annotation an = nb_annotation("PP1", "first, edited");
	struct error err = { 0 };

	nb_make(path);
	nb = nb_open(path);
	keep(nb);
	nb_add(nb, "OP7", "later");
	an.id = 1;
	assert_int_equal(notebook_save(nb, &an, NULL), STATUS_OK);
	assert_int_equal(notebook_delete(nb, 2, true, NULL), STATUS_OK);
	if (notebook_correct(nb, &c, &err))
		fail_msg("%s", err.msg);
	notebook_close(nb);
}

static void
restores_what_the_copy_and_the_damaged_hold(void **state)
{
	const char *path = store_path("damaged.db");
	struct nb_bytes damaged;
	struct restored done;
	struct notebook *nb;
	char *body;

	(void)state;
	make_with_copy(path);
	nb_spoil_table(path, "revision");
	damaged = nb_bytes(path);
	assert_int_equal(restore(path, NULL, &done), STATUS_OK);
	assert_int_equal(done.annotations, 3);
	assert_int_equal(done.corrections, 1);
	damaged.path = done.damaged;
	nb_assert_same(&damaged);
	assert_int_equal(annotations(path), 2);
	nb = nb_open(path);
	body = nb_body(nb, 1);
	assert_string_equal(body, "first, edited");
	free(body);
	assert_int_equal(notebook_count(nb, "GA 57/263", "OP6"), 0);
	assert_int_equal(notebook_count(nb, "GA 57/263", "OP7"), 1);
	notebook_close(nb);
	/* Now it is sound. */
	assert_int_equal(restore(path, NULL, &done), STATUS_USAGE);
}

static void
write_draft(struct notebook *nb, int64_t annotation, int64_t id,
	    const char *body)
{
	struct draft d = { .id = id,
			   .annotation = annotation,
			   .anchor = nb_annotation("PP3", "").anchor,
			   .body = body };

	assert_int_equal(notebook_draft_save(nb, &d, NULL), STATUS_OK);
}

static void
restores_drafts_and_what_files_are_called(void **state)
{
	const char *path = store_path("drafts.db");
	struct restored done;
	struct draft *list;
	struct called *called;
	struct notebook *nb;
	size_t n, n_called;
	int64_t id;

	(void)state;
	nb_make(path);
	nb = nb_open(path);
	write_draft(nb, 0, 0, "begun");
	notebook_close(nb);
	nb = nb_open(path);
	keep(nb);
	write_draft(nb, 0, 1, "begun, and gone on with");
	id = nb_add(nb, "OP7", "later than the copy");
	write_draft(nb, id, 0, "later, edited");
	write_draft(nb, 0, 0, "of another");
	call(nb, "/a/draft.txt", "draft");
	notebook_close(nb);
	nb_spoil_table(path, "revision");
	assert_int_equal(restore(path, NULL, &done), STATUS_OK);
	assert_int_equal(done.annotations, 1);
	assert_int_equal(done.drafts, 3);
	nb = nb_open(path);
	assert_int_equal(notebook_drafts(nb, arena, &list, &n, NULL),
			 STATUS_OK);
	assert_int_equal(n, 3);
	assert_string_equal(list[0].body, "begun, and gone on with");
	assert_string_equal(list[1].body, "later, edited");
	assert_string_equal(list[2].body, "of another");
	assert_int_equal(list[0].annotation, 0);
	assert_int_equal(list[1].annotation, 3);
	assert_int_equal(notebook_called(nb, arena, &called, &n_called, NULL),
			 STATUS_OK);
	assert_int_equal(n_called, 1);
	assert_string_equal(called[0].key, "draft");
	notebook_close(nb);
}

/* Not a page of it can be read, and there is a journal of who knows what. */
static void
restores_one_that_is_junk(void **state)
{
	const char *path = store_path("junk.db");
	struct restored done;
	struct stat st;

	(void)state;
	make_with_copy(path);
	assert_int_equal(stat(path, &st), 0);
	nb_spoil(path, 0, (size_t)st.st_size);
	store_write(store_path("junk.db-journal"), "left behind", 11);
	assert_int_equal(restore(path, NULL, &done), STATUS_OK);
	assert_int_equal(done.annotations, 0);
	assert_int_equal(annotations(path), 2);
}

static void
restores_one_that_is_gone(void **state)
{
	const char *path = store_path("gone.db");
	struct restored done;

	(void)state;
	make_with_copy(path);
	assert_int_equal(unlink(path), 0);
	assert_int_equal(restore(path, NULL, &done), STATUS_OK);
	assert_string_equal(done.damaged, "");
	assert_int_equal(annotations(path), 2);
	/* Gone, and begun anew unawares. */
	assert_int_equal(unlink(path), 0);
	notebook_close(nb_open(path));
	assert_int_equal(restore(path, NULL, &done), STATUS_OK);
	assert_int_equal(annotations(path), 2);
}

static void
takes_no_copy_that_is_none(void **state)
{
	const char *path = store_path("no.db"), *copy, *text;
	struct nb_bytes before;
	struct restored done;
	struct notebook *nb;

	(void)state;
	make_with_copy(path);
	assert_int_equal(restore(path, NULL, &done), STATUS_USAGE);
	nb = nb_open(path);
	keep(nb);
	notebook_close(nb);
	nb_spoil_table(path, "annotation");
	before = nb_bytes(path);
	copies(path, &copy);
	text = store_path("text");
	store_write(text, "some text that is no notebook", 29);
	assert_int_equal(restore(path, text, &done), STATUS_FORMAT);
	nb_spoil_table(copy, "revision");
	assert_int_equal(restore(path, copy, &done), STATUS_DAMAGED);
	assert_int_equal(restore(path, NULL, &done), STATUS_MISSING);
	nb_assert_same(&before);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(has_all_of_the_notebook),
		cmocka_unit_test(is_made_before_the_first_change),
		cmocka_unit_test(is_none_of_what_is_damaged),
		cmocka_unit_test(leaves_what_has_something_else),
		cmocka_unit_test(are_the_last_of_many),
		cmocka_unit_test(are_whole_whenever_it_is_killed),
		cmocka_unit_test(are_made_by_several_at_once),
		cmocka_unit_test(has_what_files_are_called),
		cmocka_unit_test(restores_what_the_copy_and_the_damaged_hold),
		cmocka_unit_test(restores_drafts_and_what_files_are_called),
		cmocka_unit_test(restores_one_that_is_junk),
		cmocka_unit_test(restores_one_that_is_gone),
		cmocka_unit_test(takes_no_copy_that_is_none),
	};

	return cmocka_run_group_tests(tests, make_arena, free_arena);
}
