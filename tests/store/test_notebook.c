/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that the notebook gives back what was saved, keeps every change as
 * history that nothing can touch, takes changes back, and refuses what it
 * cannot keep.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "base/xalloc.h"
#include "nb.h"

static void
assert_body(struct notebook *nb, int64_t id, const char *expected)
{
	char *body = nb_body(nb, id);

	assert_string_equal(body, expected);
	free(body);
}

static bool
is_deleted(struct notebook *nb, int64_t id)
{
	struct arena *a = arena_new();
	struct annotation an;
	bool deleted;

	assert_int_equal(notebook_get(nb, a, id, &an, NULL), STATUS_OK);
	deleted = an.deleted;
	arena_free(a);
	return deleted;
}

static enum status
edit(struct notebook *nb, int64_t id, const char *body)
{
	struct annotation an = nb_annotation("PP1", body);

	an.id = id;
	return notebook_save(nb, &an, NULL);
}

static void
gives_back_what_was_saved(void **state)
{
	struct annotation an = nb_annotation("OP6", "Zeile 1\n\n« – » 中文"),
			  got;
	struct notebook *nb = nb_open(store_path("a/b/roundtrip.db"));
	struct arena *a = arena_new();
	int64_t before = (int64_t)time(NULL);

	(void)state;
	assert_int_equal(notebook_save(nb, &an, NULL), STATUS_OK);
	assert_true(an.id > 0);
	assert_int_equal(strlen(an.uuid), 36);
	assert_int_equal(an.uuid[14], '4');
	assert_int_equal(an.revision, 1);
	notebook_close(nb);
	nb = nb_open(store_path("a/b/roundtrip.db"));
	assert_int_equal(notebook_get(nb, a, an.id, &got, NULL), STATUS_OK);
	assert_string_equal(got.uuid, an.uuid);
	assert_string_equal(got.body, "Zeile 1\n\n« – » 中文");
	assert_string_equal(got.author, "anna");
	assert_string_equal(got.anchor.work, "GA 57/263");
	assert_string_equal(got.anchor.lang, "en");
	assert_string_equal(got.anchor.label, "OP6");
	assert_string_equal(got.anchor.exact, "South-South coöperation");
	assert_string_equal(got.anchor.prefix, "Reaffirms ");
	assert_string_equal(got.anchor.suffix, ";");
	assert_int_equal(got.anchor.start, 10);
	assert_int_equal(got.anchor.end, 33);
	assert_string_equal(got.anchor.hash, "0123");
	assert_true(got.created >= before && got.modified == got.created);
	assert_false(got.deleted);
	assert_int_equal(notebook_get(nb, a, 99, &got, NULL), STATUS_MISSING);
	arena_free(a);
	notebook_close(nb);
}

static void
is_kept_from_others(void **state)
{
	const char *path = store_path("mode/dir/notebook.db");
	struct stat st;

	(void)state;
	nb_make(path);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_equal(stat(store_path("mode/dir"), &st), 0);
	assert_int_equal(st.st_mode & 0777, 0700);
}

static void
sets_what_the_design_says(void **state)
{
	const char *path = store_path("pragmas.db");
	struct notebook *nb = nb_open(path);
	struct db *db = nb->db;
	struct query q;
	char *value;

	(void)state;
	assert_int_equal(db_value(db, "PRAGMA synchronous", 0), 2);
	assert_int_equal(db_value(db, "PRAGMA foreign_keys", 0), 1);
	assert_int_equal(db->patience, 2000);
	assert_int_equal(db_value(db, "PRAGMA application_id", 0), 0x52654E62);
	assert_int_equal(db_value(db, "PRAGMA user_version", 0), 4);
	q = db_query(db, "PRAGMA journal_mode");
	assert_true(db_step(&q));
	assert_string_equal(db_text(&q, 0), "truncate");
	db_end(&q, NULL);
	notebook_close(nb);
	value = nb_value(path, "PRAGMA journal_mode");
	assert_string_equal(value, "delete");
	free(value);
}

static void
keeps_every_state_as_history(void **state)
{
	struct notebook *nb = nb_open(store_path("history.db"));
	int64_t id = nb_add(nb, "PP1", "one");
	struct arena *a = arena_new();
	struct annotation *h;
	size_t n;

	(void)state;
	assert_int_equal(edit(nb, id, "two"), STATUS_OK);
	assert_int_equal(edit(nb, id, "two"), STATUS_OK); /* no change */
	assert_int_equal(notebook_delete(nb, id, true, NULL), STATUS_OK);
	assert_int_equal(notebook_delete(nb, id, true, NULL), STATUS_OK);
	assert_int_equal(notebook_delete(nb, id, false, NULL), STATUS_OK);
	assert_int_equal(notebook_history(nb, a, id, &h, &n, NULL), STATUS_OK);
	assert_int_equal(n, 4);
	assert_string_equal(h[0].body, "one");
	assert_string_equal(h[1].body, "two");
	assert_true(h[2].deleted && !h[1].deleted && !h[3].deleted);
	assert_int_equal(h[3].revision, 4);
	assert_string_equal(h[3].anchor.label, "PP1");
	assert_string_equal(h[0].uuid, h[3].uuid);
	assert_int_equal(notebook_history(nb, a, 77, &h, &n, NULL),
			 STATUS_MISSING);
	assert_int_equal(notebook_delete(nb, 77, true, NULL), STATUS_MISSING);
	assert_int_equal(edit(nb, 77, "x"), STATUS_MISSING);
	arena_free(a);
	notebook_close(nb);
}

/* Not by us, and not by somebody with a shell of SQLite either. */
static void
lets_nobody_touch_history(void **state)
{
	static const char *const attempts[] = {
		"DELETE FROM revision",
		"UPDATE revision SET body = 'x'",
		"REPLACE INTO revision SELECT * FROM revision",
		"INSERT INTO revision SELECT NULL, annotation, 9, modified, "
		"deleted, author, body, work, lang, label, exact, prefix, "
		"suffix, start_point, end_point, hash FROM revision LIMIT 1",
		"DELETE FROM annotation",
		"UPDATE annotation SET body = 'x'",
		"UPDATE annotation SET uuid = 'x', revision = revision + 1",
		"REPLACE INTO annotation SELECT * FROM annotation",
	};
	const char *path = store_path("touch.db");
	struct nb_bytes before;

	(void)state;
	nb_make(path);
	before = nb_bytes(path);
	for (size_t i = 0; i < sizeof(attempts) / sizeof(*attempts); i++)
		assert_int_equal(nb_sql(path, attempts[i]), SQLITE_CONSTRAINT);
	nb_assert_same(&before);
	/* A change made with the shell is a change like any other. */
	assert_int_equal(nb_sql(path, "UPDATE annotation SET body = 'shell', "
				      "revision = revision + 1 WHERE id = 1"),
			 SQLITE_OK);
	free(nb_value(path, "SELECT 1 FROM revision WHERE annotation = 1 "
			    "AND number = 2 AND body = 'shell'"));
}

static void
lists_in_the_order_of_the_text(void **state)
{
	static const char *const labels[] = { "Annex/2", "OP10", "OP5(b)",
					      "PP2",	 "OP2",	 "PP10" };
	static const char *const order[] = { "PP2",    "PP10", "OP2",
					     "OP5(b)", "OP10", "Annex/2" };
	struct notebook *nb = nb_open(store_path("list.db"));
	struct annotation_query q = { .work = "GA 57/263" };
	struct arena *a = arena_new();
	struct annotation other = nb_annotation("OP1", "of another work"), *l;
	size_t n;

	(void)state;
	for (size_t i = 0; i < 6; i++)
		nb_add(nb, labels[i], "x");
	other.anchor.work = "GA 9/1";
	assert_int_equal(notebook_save(nb, &other, NULL), STATUS_OK);
	assert_int_equal(notebook_list(nb, a, &q, &l, &n, NULL), STATUS_OK);
	assert_int_equal(n, 6);
	for (size_t i = 0; i < 6; i++)
		assert_string_equal(l[i].anchor.label, order[i]);
	q.label = "OP10";
	assert_int_equal(notebook_list(nb, a, &q, &l, &n, NULL), STATUS_OK);
	assert_int_equal(n, 1);
	notebook_delete(nb, l[0].id, true, NULL);
	assert_int_equal(notebook_list(nb, a, &q, &l, &n, NULL), STATUS_OK);
	assert_int_equal(n, 0);
	q.deleted_too = true;
	assert_int_equal(notebook_list(nb, a, &q, &l, &n, NULL), STATUS_OK);
	assert_int_equal(n, 1);
	q = (struct annotation_query){ 0 };
	assert_int_equal(notebook_list(nb, a, &q, &l, &n, NULL), STATUS_OK);
	assert_int_equal(n, 6);
	assert_string_equal(l[0].anchor.work, "GA 9/1");
	arena_free(a);
	notebook_close(nb);
}

static void
counts_what_is_not_deleted(void **state)
{
	struct notebook *nb = nb_open(store_path("count.db"));
	int64_t id = nb_add(nb, "PP1", "x");

	(void)state;
	nb_add(nb, "PP1", "y");
	nb_add(nb, "OP1", "z");
	assert_int_equal(notebook_count(nb, "GA 57/263", NULL), 3);
	assert_int_equal(notebook_count(nb, "GA 57/263", "PP1"), 2);
	assert_int_equal(notebook_count(nb, "GA 57/26", NULL), 0);
	notebook_delete(nb, id, true, NULL);
	assert_int_equal(notebook_count(nb, "GA 57/263", "PP1"), 1);
	notebook_close(nb);
}

/* --- undo ------------------------------------------------------------ */

static void
takes_changes_back_one_by_one(void **state)
{
	struct notebook *nb = nb_open(store_path("undo.db"));
	int64_t id = nb_add(nb, "PP1", "one");
	struct error err;
	char what[128];

	(void)state;
	edit(nb, id, "two");
	edit(nb, id, "three");
	notebook_delete(nb, id, true, NULL);
	assert_int_equal(notebook_undo(nb, what, &err), STATUS_OK);
	assert_string_equal(what, "annotation on GA 57/263 PP1 is there again");
	assert_false(is_deleted(nb, id));
	assert_body(nb, id, "three");
	assert_int_equal(notebook_undo(nb, what, &err), STATUS_OK);
	assert_string_equal(what, "edit on GA 57/263 PP1 taken back");
	assert_body(nb, id, "two");
	assert_int_equal(notebook_undo(nb, what, &err), STATUS_OK);
	assert_body(nb, id, "one");
	assert_int_equal(notebook_undo(nb, what, &err), STATUS_OK);
	assert_string_equal(what, "new annotation on GA 57/263 PP1 taken back");
	assert_true(is_deleted(nb, id));
	assert_int_equal(notebook_undo(nb, what, &err), STATUS_MISSING);
	notebook_close(nb);
}

static void
goes_on_after_an_undo(void **state)
{
	struct notebook *nb = nb_open(store_path("undo2.db"));
	int64_t id = nb_add(nb, "PP1", "one"), other;
	char what[128];

	(void)state;
	other = nb_add(nb, "PP2", "another");
	edit(nb, id, "two");
	notebook_undo(nb, what, NULL);
	edit(nb, id, "zwei");
	assert_int_equal(notebook_undo(nb, what, NULL), STATUS_OK);
	assert_body(nb, id, "one");
	assert_int_equal(notebook_undo(nb, what, NULL), STATUS_OK);
	assert_true(is_deleted(nb, other));
	assert_int_equal(notebook_undo(nb, what, NULL), STATUS_OK);
	assert_true(is_deleted(nb, id));
	notebook_close(nb);
}

static void
makes_changes_again(void **state)
{
	struct notebook *nb = nb_open(store_path("redo.db"));
	int64_t id = nb_add(nb, "PP1", "one");
	struct error err;
	char what[128];
	int i;

	(void)state;
	edit(nb, id, "two");
	edit(nb, id, "three");
	notebook_delete(nb, id, true, NULL);
	assert_int_equal(notebook_redo(nb, what, &err), STATUS_MISSING);
	/* There and back more than once: each leads on from what is there. */
	for (int round = 0; round < 3; round++) {
		for (i = 0; i < 4; i++)
			assert_int_equal(notebook_undo(nb, what, &err), 0);
		assert_true(is_deleted(nb, id));
		assert_int_equal(notebook_redo(nb, what, &err), STATUS_OK);
		assert_string_equal(
			what, "annotation on GA 57/263 PP1 is there again");
		assert_body(nb, id, "one");
		assert_int_equal(notebook_redo(nb, what, &err), STATUS_OK);
		assert_string_equal(what, "edit on GA 57/263 PP1 made again");
		assert_body(nb, id, "two");
		assert_int_equal(notebook_redo(nb, what, &err), STATUS_OK);
		assert_body(nb, id, "three");
		assert_false(is_deleted(nb, id));
		assert_int_equal(notebook_redo(nb, what, &err), STATUS_OK);
		assert_true(is_deleted(nb, id));
		assert_int_equal(notebook_redo(nb, what, &err), STATUS_MISSING);
	}
	/* What is new leads elsewhere. */
	notebook_undo(nb, what, NULL);
	edit(nb, id, "four");
	assert_int_equal(notebook_redo(nb, what, &err), STATUS_MISSING);
	assert_body(nb, id, "four");
	notebook_close(nb);
}

static void
redoes_nothing_over_others(void **state)
{
	struct notebook *nb = nb_open(store_path("redo2.db")),
			*other = nb_open(store_path("redo2.db"));
	int64_t id = nb_add(nb, "PP1", "mine");
	struct error err;
	char what[128];

	(void)state;
	edit(nb, id, "mine, better");
	assert_int_equal(notebook_undo(nb, what, &err), STATUS_OK);
	edit(other, id, "theirs");
	assert_int_equal(notebook_redo(nb, what, &err), STATUS_USAGE);
	assert_body(nb, id, "theirs");
	notebook_close(other);
	notebook_close(nb);
}

static void
leaves_changes_of_others_alone(void **state)
{
	struct notebook *nb = nb_open(store_path("undo3.db")),
			*other = nb_open(store_path("undo3.db"));
	int64_t id = nb_add(nb, "PP1", "mine"), own = nb_add(nb, "PP2", "own");
	struct error err;
	char what[128];

	(void)state;
	edit(nb, id, "mine, better");
	edit(other, id, "theirs");
	assert_int_equal(notebook_undo(nb, what, &err), STATUS_USAGE);
	assert_non_null(strstr(err.msg, "GA 57/263 PP1"));
	assert_body(nb, id, "theirs");
	assert_int_equal(notebook_undo(nb, what, &err), STATUS_OK);
	assert_true(is_deleted(nb, own));
	notebook_close(other);
	notebook_close(nb);
}

/* --- several at once ------------------------------------------------- */

static void
sees_the_changes_of_others(void **state)
{
	struct notebook *nb = nb_open(store_path("see.db")),
			*other = nb_open(store_path("see.db"));

	(void)state;
	notebook_changed(nb);
	assert_false(notebook_changed(nb));
	nb_add(other, "PP1", "theirs");
	assert_int_equal(notebook_count(nb, "GA 57/263", NULL), 1);
	assert_true(notebook_changed(nb));
	assert_false(notebook_changed(nb));
	nb_add(nb, "PP1", "mine");
	assert_true(notebook_changed(nb));
	assert_false(notebook_changed(nb));
	notebook_close(other);
	notebook_close(nb);
}

static void
does_not_cover_up_the_words_of_others(void **state)
{
	struct notebook *nb = nb_open(store_path("conflict.db")),
			*other = nb_open(store_path("conflict.db"));
	struct arena *a = arena_new();
	int64_t id = nb_add(nb, "PP1", "one");
	struct annotation an, *h;
	struct error err;
	size_t n;

	(void)state;
	assert_int_equal(notebook_get(nb, a, id, &an, NULL), STATUS_OK);
	edit(other, id, "theirs");
	an.body = "mine";
	assert_int_equal(notebook_save(nb, &an, &err), STATUS_BUSY);
	assert_non_null(strstr(err.msg, "changed elsewhere"));
	assert_body(nb, id, "theirs");
	assert_int_equal(notebook_save(nb, &an, &err), STATUS_OK);
	assert_body(nb, id, "mine");
	assert_int_equal(notebook_history(nb, a, id, &h, &n, NULL), STATUS_OK);
	assert_int_equal(n, 3);
	assert_string_equal(h[1].body, "theirs");
	arena_free(a);
	notebook_close(other);
	notebook_close(nb);
}

static void
says_that_it_is_in_use(void **state)
{
	const char *path = store_path("busy.db");
	struct notebook *nb = nb_open(path);
	struct annotation an = nb_annotation("PP1", "kept");
	struct error err;
	sqlite3 *other;

	(void)state;
	db_patience(nb->db, 1); /* the two seconds are in the pragmas */
	assert_int_equal(sqlite3_open(path, &other), SQLITE_OK);
	sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL);
	assert_int_equal(notebook_save(nb, &an, &err), STATUS_BUSY);
	assert_non_null(strstr(err.msg, path));
	assert_int_equal(an.id, 0);
	sqlite3_exec(other, "ROLLBACK", NULL, NULL, NULL);
	assert_int_equal(notebook_save(nb, &an, &err), STATUS_OK);
	sqlite3_close(other);
	notebook_close(nb);
}

/* --- what people may write ------------------------------------------- */

static void
keeps_hostile_words_as_they_are(void **state)
{
	static const char wild[] = "\x1b]0;title\a\x1b[2J \r\n\t\x01\x7f "
				   "\xe2\x80\xae'; DROP TABLE annotation; --";
	struct notebook *nb = nb_open(store_path("wild.db"));
	char *big = xmalloc((1 << 20) + 1);
	int64_t id;

	(void)state;
	assert_body(nb, nb_add(nb, "PP1", wild), wild);
	memset(big, 'x', 1 << 20);
	big[1 << 20] = '\0';
	id = nb_add(nb, "PP1", big);
	assert_body(nb, id, big);
	edit(nb, id, "small");
	assert_body(nb, id, "small");
	free(big);
	notebook_close(nb);
}

static enum status
try_save(struct notebook *nb, struct annotation an)
{
	struct error err = { 0 };
	enum status s = notebook_save(nb, &an, &err);

	assert_int_equal(err.code, s);
	assert_int_equal(an.id, 0);
	return s;
}

static void
refuses_what_it_cannot_keep(void **state)
{
	struct notebook *nb = nb_open(store_path("refuse.db"));
	struct annotation an = nb_annotation("PP1", "bad \xff byte");
	size_t size = 5 << 20;
	char *big = xmalloc(size + 1);

	(void)state;
	assert_int_equal(try_save(nb, an), STATUS_ENCODING);
	an = nb_annotation("PP1", "\xed\xa0\x80"); /* a surrogate */
	assert_int_equal(try_save(nb, an), STATUS_ENCODING);
	an = nb_annotation("PP\xc3", "x");
	assert_int_equal(try_save(nb, an), STATUS_ENCODING);
	an = nb_annotation("PP1", NULL);
	assert_int_equal(try_save(nb, an), STATUS_USAGE);
	an = nb_annotation("PP1", "x");
	an.anchor.exact = NULL;
	assert_int_equal(try_save(nb, an), STATUS_USAGE);
	memset(big, 'x', size);
	big[size] = '\0';
	assert_int_equal(try_save(nb, nb_annotation("PP1", big)), STATUS_LIMIT);
	assert_int_equal(notebook_count(nb, "GA 57/263", NULL), 0);
	free(big);
	notebook_close(nb);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(gives_back_what_was_saved),
		cmocka_unit_test(is_kept_from_others),
		cmocka_unit_test(sets_what_the_design_says),
		cmocka_unit_test(keeps_every_state_as_history),
		cmocka_unit_test(lets_nobody_touch_history),
		cmocka_unit_test(lists_in_the_order_of_the_text),
		cmocka_unit_test(counts_what_is_not_deleted),
		cmocka_unit_test(takes_changes_back_one_by_one),
		cmocka_unit_test(goes_on_after_an_undo),
		cmocka_unit_test(makes_changes_again),
		cmocka_unit_test(redoes_nothing_over_others),
		cmocka_unit_test(leaves_changes_of_others_alone),
		cmocka_unit_test(sees_the_changes_of_others),
		cmocka_unit_test(does_not_cover_up_the_words_of_others),
		cmocka_unit_test(says_that_it_is_in_use),
		cmocka_unit_test(keeps_hostile_words_as_they_are),
		cmocka_unit_test(refuses_what_it_cannot_keep),
	};

	return STORE_GROUP(tests);
}
