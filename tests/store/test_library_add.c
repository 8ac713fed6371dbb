/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that the library gives back all that the parser printed, that the
 * same file changes nothing and another replaces it whole, and that what is
 * not whole leaves nothing behind.
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
	assert_int_equal(store_add_json(lib, sample_whole), ADDED_NEW);
	assert_int_equal(library_text(lib, library_find(lib, "52/205", NULL),
				      NULL, &r, NULL),
			 STATUS_OK);
	assert_false(details_known(&r->details));
	assert_int_equal(library_details(lib, r->arena,
					 library_find(lib, "52/205", NULL),
					 &r->details, NULL),
			 STATUS_OK);
	resolution_json(r, &out);
	assert_string_equal(out.data, sample_whole);
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
	store_add_json(lib, sample_whole);
	changes = sqlite3_total_changes(lib->db->handle);
	assert_int_equal(store_add_json(lib, sample_whole), ADDED_UNCHANGED);
	assert_int_equal(sqlite3_total_changes(lib->db->handle), changes);
	library_close(lib);
}

/* What an older version of this program read is read again. */
static void
newer_reader_replaces(void **state)
{
	struct library *lib = store_library(NULL);

	(void)state;
	store_add_json(lib, sample_whole);
	db_exec(lib->db, "UPDATE text SET reader = '0.0.1'", NULL);
	assert_int_equal(store_add_json(lib, sample_whole), ADDED_REPLACED);
	assert_int_equal(store_add_json(lib, sample_whole), ADDED_UNCHANGED);
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

/* Replacing a text that waits to be indexed, undone and done. */
static void
batch_indexes_what_stays(void **state)
{
	struct library *lib = store_library(NULL);
	struct sample old = { .text = "Zebras were here." };
	struct sample mid = { .text = "Giraffes are.", .digest = "mid" };
	struct sample new = { .text = "Lions will be.", .digest = "new" };

	(void)state;
	assert_int_equal(library_begin(lib, NULL), STATUS_OK);
	store_add(lib, &old);
	assert_int_equal(library_save(lib, NULL), STATUS_OK);
	assert_int_equal(store_add(lib, &mid), ADDED_REPLACED);
	library_undo(lib);
	assert_int_equal(library_commit(lib, NULL), STATUS_OK);
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

/* --- what is not whole ----------------------------------------------- */

/* sample_whole with the first `what` in it as `by`; the caller frees it. */
static char *
spoilt(const char *what, const char *by)
{
	const char *at = strstr(sample_whole, what);

	assert_non_null(at);
	return xasprintf("%.*s%s%s", (int)(at - sample_whole), sample_whole, by,
			 at + strlen(what));
}

static void
assert_refused(struct library *lib, const char *json, size_t n)
{
	struct error err = { 0 };
	enum added what;

	assert_int_equal(library_add(lib, json, n, &what, &err), STATUS_FORMAT);
	assert_non_null(strstr(err.msg, "cannot be stored"));
	assert_int_equal(library_count(lib), 0);
	assert_int_equal(db_value(lib->db, "SELECT count(*) FROM work", -1), 0);
	assert_int_equal(db_value(lib->db, "SELECT count(*) FROM text", -1), 0);
	assert_int_equal(
		db_value(lib->db, "SELECT count(*) FROM paragraph", -1), 0);
}

static void
refuses_what_is_not_json(void **state)
{
	static const char *const bad[] = {
		"",	 "{",  "[]",	    "null",	      "17",
		"\"a\"", "{}", "{\"a\":1}", "not JSON at all"
	};
	struct library *lib = store_library(NULL);

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		assert_refused(lib, bad[i], strlen(bad[i]));
	/* Cut short anywhere, as by a parser that was killed. */
	for (size_t n = strlen(sample_whole) - 2; n > 40; n -= 37)
		assert_refused(lib, sample_whole, n);
	library_close(lib);
}

static void
refuses_what_lacks_something(void **state)
{
	static const char *const bad[][2] = {
		{ "\"key\":\"GA 52/205\"", "\"key\":\"\"" },
		{ "\"key\"", "\"kee\"" },
		{ "\"digest\"", "\"dig\"" },
		{ "\"file\"", "\"fil\"" },
		{ "\"lang\"", "\"long\"" },
		{ "\"title\"", "\"tit\"" },
		{ "\"number\"", "\"numb\"" },
		{ "\"kind\"", "\"kin\"" },
		{ "\"committee_report\"", "\"cr\"" },
		{ "\"supplement\"", "\"s\"" },
		{ "\"report\":{", "\"rep\":{" },
		{ "\"paragraphs\"", "\"paras\"" },
		{ "\"label\":\"PP1\"", "\"lab\":\"PP1\"" },
		{ "\"label\":\"PP1\"", "\"label\":\"PP9\"" },
		{ "\"part\":\"preambular\"", "\"part\":\"preamble\"" },
		{ "\"depth\":0", "\"depth\":-1" },
		{ "\"depth\":0", "\"depth\":\"deep\"" },
		{ "\"marks\":[", "\"marks\":7,\"m\":[" },
		{ "\"marks\":[", "\"marks\":[8," },
		{ "\"offset\":33", "\"off\":33" },
		{ "\"footnote\":\"1\"", "\"foot\":\"1\"" },
		{ "\"lines\":[3,5]", "\"lines\":[3]" },
		{ "\"lines\":[3,5]", "\"lines\":\"3-5\"" },
		{ "\"footnotes\":[", "\"footnotes\":[\"x\"," },
		{ "\"missing\":false", "\"missing\":2" },
		{ "\"citations\":[", "\"citations\":[null," },
		{ "\"from\":\"PP1\"", "\"from\":\"PP17\"" },
		{ "\"from\":\"PP1\"", "\"frm\":\"PP1\"" },
		{ "\"family\":\"see\"", "\"fam\":\"see\"" },
		{ "\"start\":27", "\"start\":35" },
		{ "\"pinpoint\"", "\"pin\"" },
		{ "\"furniture\":[", "\"furniture\":[null," },
		{ "\"doubts\"", "\"doubt\"" },
		{ "n\303\251.txt", "n\351.txt" },
	};
	struct library *lib = store_library(NULL);

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		char *json = spoilt(bad[i][0], bad[i][1]);

		assert_refused(lib, json, strlen(json));
		free(json);
	}
	assert_sound(lib);
	library_close(lib);
}

static void
offsets_stay_inside(void **state)
{
	struct library *lib = store_library(NULL);
	char *json = spoilt("\"offset\":44", "\"offset\":4400");
	struct resolution *r;

	(void)state;
	store_add_json(lib, json);
	library_text(lib, library_find(lib, "52/205", NULL), NULL, &r, NULL);
	assert_int_equal(r->paragraphs[0].marks[1].offset,
			 r->paragraphs[0].len);
	resolution_free(r);
	free(json);
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

static void
one_bad_file_spares_the_others(void **state)
{
	struct library *lib = store_library(NULL);
	struct sample a = { .key = "GA 1/1" }, b = { .key = "GA 1/2" };
	char *bad = spoilt("\"family\":\"see\"", "\"fam\":\"see\"");
	struct error err;
	enum added what;

	(void)state;
	assert_int_equal(library_begin(lib, NULL), STATUS_OK);
	store_add(lib, &a);
	assert_int_equal(library_add(lib, bad, strlen(bad), &what, &err),
			 STATUS_FORMAT);
	store_add(lib, &b);
	assert_int_equal(library_commit(lib, NULL), STATUS_OK);
	assert_int_equal(library_count(lib), 2);
	assert_int_equal(library_find(lib, "52/205", NULL), 0);
	assert_sound(lib);
	free(bad);
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
		cmocka_unit_test(languages_stand_side_by_side),
		cmocka_unit_test(no_such_text),
		cmocka_unit_test(refuses_what_is_not_json),
		cmocka_unit_test(refuses_what_lacks_something),
		cmocka_unit_test(offsets_stay_inside),
		cmocka_unit_test(rollback_leaves_nothing),
		cmocka_unit_test(one_bad_file_spares_the_others),
	};

	return STORE_GROUP(tests);
}
