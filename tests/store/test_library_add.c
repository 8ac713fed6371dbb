/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that the library gives back all that the parser found, that the same
 * file changes nothing and another replaces it whole, and that what fails
 * leaves nothing behind.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/xalloc.h"
#include "model/json.h"
#include "store/library_int.h"
#include "store.h"

/* The text of OP1 of a work, for comparing. */
static void
assert_text(struct library *lib, const char *key, const char *lang,
	    const char *text)
{
	struct resolution *r;
	int64_t id = library_find(lib, key, NULL);

	assert_int_equal(library_text(lib, id, lang, &r, NULL), STATUS_OK);
	assert_string_equal(r->paragraphs[0].text, text);
	assert_int_equal(r->n_paragraphs, 1);
	resolution_free(r);
}

static size_t
cited_by(struct library *lib, const char *key)
{
	struct arena *a = arena_new();
	struct target t = { 0 };
	size_t n;

	library_target(lib, a, key, &t, NULL);
	n = t.cited_by;
	arena_free(a);
	return n;
}

/* The index of words is that of the words stored: SQLite compares them. */
static void
assert_sound(struct library *lib)
{
	struct error err = { 0 };

	db_exec(lib->db,
		"INSERT INTO search (search) VALUES ('integrity-check')", &err);
	assert_string_equal(err.msg, "");
	assert_int_equal(
		db_value(lib->db,
			 "SELECT count(*) FROM pragma_foreign_key_check", -1),
		0);
}

static int64_t
matches(struct library *lib, const char *words)
{
	struct query q = db_query(lib->db, "SELECT count(*) FROM search "
					   "WHERE search MATCH ?");
	int64_t n;

	db_bind(&q, words);
	n = db_step(&q) ? db_int(&q, 0) : -1;
	assert_int_equal(db_end(&q, NULL), STATUS_OK);
	return n;
}

static void
gives_back_all(void **state)
{
	struct library *lib = store_library(NULL);
	struct resolution *r;
	struct buf out = BUF_INIT;

	(void)state;
	assert_int_equal(store_add_whole(lib), ADDED_NEW);
	assert_int_equal(library_text(lib, library_find(lib, "52/205", NULL),
				      NULL, &r, NULL),
			 STATUS_OK);
	assert_false(details_known(&r->details));
	assert_int_equal(library_details(lib, r->arena,
					 library_find(lib, "52/205", NULL),
					 &r->details, NULL),
			 STATUS_OK);
	resolution_json(r, &out);
	assert_string_equal(out.data, sample_json);
	/* "São" is one byte longer than it has characters. */
	assert_int_equal(r->citations[0].start, 28);
	assert_memory_equal(r->paragraphs[0].text + 28, "33/134", 6);
	assert_sound(lib);
	buf_free(&out);
	resolution_free(r);
	library_close(lib);
}

static void
same_file_changes_nothing(void **state)
{
	struct library *lib = store_library(NULL);
	int changes;

	(void)state;
	store_add_whole(lib);
	changes = sqlite3_total_changes(lib->db->handle);
	assert_int_equal(store_add_whole(lib), ADDED_UNCHANGED);
	assert_int_equal(sqlite3_total_changes(lib->db->handle), changes);
	library_close(lib);
}

/* What an older version of this program read is read again. */
static void
newer_reader_replaces(void **state)
{
	struct library *lib = store_library(NULL);

	(void)state;
	store_add_whole(lib);
	db_exec(lib->db, "UPDATE text SET reader = '0.0.1'", NULL);
	assert_int_equal(store_add_whole(lib), ADDED_REPLACED);
	assert_int_equal(store_add_whole(lib), ADDED_UNCHANGED);
	library_close(lib);
}

static void
another_file_replaces(void **state)
{
	struct library *lib = store_library(NULL);
	struct sample old = { .text = "Zebras were here.",
			      .title = "Old title",
			      .cites = "GA 33/134" };
	struct sample new = { .text = "Giraffes are.",
			      .title = "New title",
			      .digest = "other",
			      .cites = "GA 46/159" };
	int64_t id;

	(void)state;
	store_add(lib, &old);
	id = library_find(lib, "GA 1/1", NULL);
	assert_int_equal(matches(lib, "zebras"), 1);
	assert_int_equal(matches(lib, "title : old"), 1);
	assert_int_equal(store_add(lib, &new), ADDED_REPLACED);
	assert_int_equal(library_find(lib, "GA 1/1", NULL), id);
	assert_int_equal(library_count(lib), 1);
	assert_text(lib, "GA 1/1", NULL, "Giraffes are.");
	assert_int_equal(matches(lib, "zebras"), 0);
	assert_int_equal(matches(lib, "giraffes"), 1);
	assert_int_equal(matches(lib, "title : new"), 1);
	assert_int_equal(cited_by(lib, "GA 33/134"), 0);
	assert_int_equal(cited_by(lib, "GA 46/159"), 1);
	assert_sound(lib);
	library_close(lib);
}

/* A text that was replaced within a batch, and one in a batch undone. */
static void
batch_indexes_what_stays(void **state)
{
	struct library *lib = store_library(NULL);
	struct sample old = { .text = "Zebras were here." };
	struct sample mid = { .text = "Giraffes are.", .digest = "mid" };
	struct sample new = { .text = "Lions will be.", .digest = "new" };

	(void)state;
	store_add(lib, &old);
	assert_int_equal(library_begin(lib, NULL), STATUS_OK);
	assert_int_equal(store_add(lib, &mid), ADDED_REPLACED);
	library_rollback(lib);
	assert_int_equal(matches(lib, "zebras"), 1);
	assert_int_equal(matches(lib, "giraffes"), 0);
	assert_int_equal(library_begin(lib, NULL), STATUS_OK);
	assert_int_equal(store_add(lib, &mid), ADDED_REPLACED);
	assert_int_equal(store_add(lib, &new), ADDED_REPLACED);
	assert_int_equal(library_commit(lib, NULL), STATUS_OK);
	assert_int_equal(matches(lib, "zebras OR giraffes"), 0);
	assert_int_equal(matches(lib, "lions"), 1);
	assert_sound(lib);
	library_close(lib);
}

/* What counts as a word: src/store/words.c. */
static void
finds_words_of_all_scripts(void **state)
{
	static const struct {
		const char *text, *query;
		int found;
	} cases[] = {
		{ "Reaffirming the Plan", "reaffirming", 1 },
		{ "Réaffirmant l\u2019égalité", "\"l'egalite\"", 1 },
		{ "Réaffirmant", "REAFFIRMANT", 1 },
		{ "Подтверждая Йоханнесбург", "иоханнесбург", 1 },
		{ "重申其关于人权的决议", "人权", 1 },
		{ "重申其关于人权的决议", "\"权人\"", 0 },
		{ "وإذ تؤكِّد", "تؤكد", 1 },
		{ "أهداف", "اهداف", 1 },
		{ "in 1992/41 of it", "\"1992 41\"", 1 },
		{ "cooperation", "operation", 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct library *lib = store_library(NULL);
		struct sample s = { .text = cases[i].text };

		store_add(lib, &s);
		assert_int_equal(matches(lib, cases[i].query), cases[i].found);
		assert_sound(lib);
		library_close(lib);
	}
}

/* A word without end takes no more room than others. */
static void
cuts_endless_words(void **state)
{
	struct library *lib = store_library(NULL);
	char text[4001];
	struct sample s = { .text = text };

	(void)state;
	memset(text, 'a', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	store_add(lib, &s);
	text[100] = '\0';
	assert_int_equal(matches(lib, text), 1);
	assert_sound(lib);
	library_close(lib);
}

/*
 * FTS5 writes out what it has gathered at every savepoint, and SQLite opens
 * some of its own: a library of many texts must not be indexed one by one.
 */
static void
batch_gathers_its_words(void **state)
{
	static const char *const keys[] = { "GA 1/1", "GA 1/2", "GA 1/3",
					    "GA 1/4" };
	struct library *lib = store_library(NULL);

	(void)state;
	assert_int_equal(library_begin(lib, NULL), STATUS_OK);
	for (int i = 0; i < 4; i++) {
		struct sample s = { .key = keys[i],
				    .cites = "GA 33/134",
				    .subjects = "WOMEN,SEA" };

		store_add(lib, &s);
	}
	store_add_whole(lib);
	assert_int_equal(library_commit(lib, NULL), STATUS_OK);
	assert_int_equal(db_value(lib->db,
				  "SELECT count(DISTINCT segid) "
				  "FROM search_idx",
				  -1),
			 1);
	library_close(lib);
}

/* The English text speaks for the work, whichever came first. */
static void
languages_stand_side_by_side(void **state)
{
	struct library *lib = store_library(NULL);
	struct sample fr = { .lang = "fr",
			     .text = "Réaffirme.",
			     .title = "Le titre",
			     .cites = "GA 46/159" };
	struct sample en = { .text = "Reaffirms.", .cites = "GA 33/134" };
	struct arena *a = arena_new();
	struct work_row row;
	int64_t id;

	(void)state;
	assert_int_equal(store_add(lib, &fr), ADDED_NEW);
	id = library_find(lib, "1/1", NULL);
	assert_int_equal(library_row(lib, a, id, &row, NULL), STATUS_OK);
	assert_string_equal(row.title, "Le titre");
	assert_int_equal(cited_by(lib, "GA 46/159"), 1);
	assert_int_equal(store_add(lib, &en), ADDED_NEW);
	assert_int_equal(library_count(lib), 1);
	assert_int_equal(library_row(lib, a, id, &row, NULL), STATUS_OK);
	assert_string_equal(row.title, "A title");
	assert_text(lib, "1/1", NULL, "Reaffirms.");
	assert_text(lib, "1/1", "fr", "Réaffirme.");
	assert_int_equal(cited_by(lib, "GA 46/159"), 1);
	assert_int_equal(cited_by(lib, "GA 33/134"), 1);
	assert_sound(lib);
	arena_free(a);
	library_close(lib);
}

/* A text without a title is known by its first words, another is not. */
static void
first_words_for_a_title(void **state)
{
	struct library *lib = store_library(NULL);
	struct sample none = { .title = "", .text = "Decides to meet." };
	struct sample titled = { .key = "GA 1/2", .digest = "2" };
	struct arena *a = arena_new();
	struct work_row row;

	(void)state;
	store_add(lib, &none);
	store_add(lib, &titled);
	library_row(lib, a, library_find(lib, "1/1", NULL), &row, NULL);
	assert_string_equal(row.title, "");
	assert_string_equal(row.incipit, "Decides to meet.");
	library_row(lib, a, library_find(lib, "1/2", NULL), &row, NULL);
	assert_string_equal(row.incipit, "");
	arena_free(a);
	library_close(lib);
}

static void
no_such_text(void **state)
{
	struct library *lib = store_library(NULL);
	struct sample s = { .cites = "GA 33/134" };
	struct resolution *r;
	int64_t id;

	(void)state;
	store_add(lib, &s);
	id = library_find(lib, "1/1", NULL);
	assert_int_equal(library_text(lib, id, "ru", &r, NULL), STATUS_MISSING);
	assert_null(r);
	assert_int_equal(library_text(lib, id + 99, NULL, &r, NULL),
			 STATUS_MISSING);
	assert_int_equal(library_text(lib, 0, NULL, &r, NULL), STATUS_MISSING);
	library_close(lib);
}

/* --- transactions ---------------------------------------------------- */

static void
rollback_leaves_nothing(void **state)
{
	struct library *lib = store_library(NULL);
	struct sample s = { .cites = "GA 33/134" };

	(void)state;
	assert_int_equal(library_begin(lib, NULL), STATUS_OK);
	store_add(lib, &s);
	library_rollback(lib);
	assert_int_equal(library_count(lib), 0);
	assert_int_equal(library_find(lib, "1/1", NULL), 0);
	assert_int_equal(db_value(lib->db, "SELECT count(*) FROM work", -1), 0);
	assert_int_equal(store_add(lib, &s), ADDED_NEW);
	library_close(lib);
}

/* Whatever made it fail, half of it may be there. */
static void
failure_spoils_the_batch(void **state)
{
	struct library *lib = store_library(NULL);
	struct sample a = { .key = "GA 1/1" }, b = { .key = "GA 1/2" };
	struct resolution *r = sample_resolution(&b);
	struct error err;
	enum added what;

	(void)state;
	db_exec(lib->db,
		"CREATE TRIGGER trouble BEFORE INSERT ON paragraph "
		"WHEN new.label = 'OP1' AND EXISTS (SELECT 1 FROM paragraph) "
		"BEGIN SELECT raise(ABORT, 'trouble'); END",
		NULL);
	assert_int_equal(library_begin(lib, NULL), STATUS_OK);
	store_add(lib, &a);
	assert_int_not_equal(library_add(lib, r, &what, &err), STATUS_OK);
	assert_int_not_equal(library_add(lib, r, &what, &err), STATUS_OK);
	assert_int_not_equal(library_commit(lib, &err), STATUS_OK);
	assert_non_null(strstr(err.msg, "trouble"));
	assert_int_equal(library_count(lib), 0);
	assert_int_equal(db_value(lib->db, "SELECT count(*) FROM work", -1), 0);
	db_exec(lib->db, "DROP TRIGGER trouble", NULL);
	assert_int_equal(store_add(lib, &b), ADDED_NEW);
	assert_sound(lib);
	resolution_free(r);
	library_close(lib);
}

/* What many rows are put into: making a table for each would take longest. */
static void
rows_need_no_tables(void **state)
{
	static const char *const puts[] = {
		"EXPLAIN INSERT INTO paragraph VALUES "
		"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
		"EXPLAIN INSERT INTO mark VALUES (?, ?, ?, ?)",
		"EXPLAIN INSERT INTO footnote VALUES (?, ?, ?, ?, ?, ?, ?)",
		"EXPLAIN INSERT INTO citation VALUES "
		"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
	};
	struct library *lib = store_library(NULL);

	(void)state;
	for (size_t i = 0; i < sizeof(puts) / sizeof(*puts); i++) {
		struct query q = db_query(lib->db, puts[i]);

		while (db_step(&q))
			assert_string_not_equal(db_text(&q, 1),
						"OpenEphemeral");
		assert_int_equal(db_end(&q, NULL), STATUS_OK);
	}
	library_close(lib);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(gives_back_all),
		cmocka_unit_test(same_file_changes_nothing),
		cmocka_unit_test(newer_reader_replaces),
		cmocka_unit_test(another_file_replaces),
		cmocka_unit_test(batch_indexes_what_stays),
		cmocka_unit_test(batch_gathers_its_words),
		cmocka_unit_test(finds_words_of_all_scripts),
		cmocka_unit_test(cuts_endless_words),
		cmocka_unit_test(languages_stand_side_by_side),
		cmocka_unit_test(first_words_for_a_title),
		cmocka_unit_test(no_such_text),
		cmocka_unit_test(rollback_leaves_nothing),
		cmocka_unit_test(failure_spoils_the_batch),
		cmocka_unit_test(rows_need_no_tables),
	};

	return STORE_GROUP(tests);
}
