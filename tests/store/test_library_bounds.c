/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that numbers out of all bounds in a library, which disks and others
 * may have written, neither reach memory that is not a text's nor are taken
 * for the size of an array.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "store/library_int.h"
#include "store/library_ranking.h"
#include "store/library_words.h"
#include "store.h"

/* A library with two works, in which a statement has changed something. */
static struct library *
damaged(const char *sql)
{
	struct library *lib = store_library(NULL);
	struct error err = { 0 };

	store_add_whole(lib);
	store_add(lib, &(struct sample){ .key = "GA 1/1",
					 .adopted = "1946-01-01",
					 .cites = "GA 52/205",
					 .text = "Recalls a report." });
	db_exec(lib->db,
		"PRAGMA ignore_check_constraints = 1; "
		"PRAGMA foreign_keys = 0",
		NULL);
	db_exec(lib->db, sql, &err);
	assert_string_equal(err.msg, "");
	return lib;
}

/* --- places in a text ------------------------------------------------ */

static void
assert_within(const struct resolution *r)
{
	for (size_t i = 0; i < r->n_paragraphs; i++) {
		const struct paragraph *p = &r->paragraphs[i];

		assert_in_range(p->depth, 0, PARAGRAPH_DEEPEST);
		for (size_t k = 0; k < p->n_marks; k++)
			assert_in_range(p->marks[k].offset, 0, p->len);
	}
	for (size_t i = 0; i < r->n_citations; i++) {
		const struct citation *c = &r->citations[i];
		bool noted = c->place == PLACE_FOOTNOTE;

		assert_true(c->index <
			    (noted ? r->n_footnotes : r->n_paragraphs));
		assert_true(c->start <= c->end);
		assert_true(c->end <=
			    (noted ? strlen(r->footnotes[c->index].text)
				   : r->paragraphs[c->index].len));
	}
}

static void
keeps_places_within_the_text(void **state)
{
	static const char *const changes[] = {
		"UPDATE citation SET start = 2147483648",
		"UPDATE citation SET start = 20, end = 10",
		"UPDATE citation SET start = -1, end = -1",
		"UPDATE citation SET end = 9223372036854775807",
		"UPDATE citation SET paragraph = 999",
		"UPDATE citation SET footnote = -1",
		"UPDATE mark SET offset = 2147483648",
		"UPDATE mark SET offset = -1",
		"UPDATE paragraph SET depth = 2147483647",
		"UPDATE paragraph SET depth = -2147483648",
		"UPDATE paragraph SET opener = '=4294967296'",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(changes) / sizeof(*changes); i++) {
		struct library *lib = damaged(changes[i]);
		struct resolution *r;

		assert_int_equal(library_text(lib,
					      library_find(lib, "GA 52/205",
							   &(size_t){ 0 }),
					      "en", &r, NULL),
				 STATUS_OK);
		assert_true(r->n_paragraphs > 0);
		assert_within(r);
		resolution_free(r);
		library_close(lib);
	}
}

/* --- ids ------------------------------------------------------------- */

/* Works that count by their ids: each says that the library is damaged. */
static void
assert_ids_refused(struct library *lib)
{
	struct words_query words = { .words = "report" };
	struct ranking_query ranking = {
		.ranking.filter = { .first_year = 1946, .last_year = 1946 }
	};
	struct arena *a = arena_new();
	struct words_found found;
	struct ranked *ranked;
	int64_t *ids;
	size_t n;

	assert_int_equal(
		library_list(lib, &(struct work_query){ .order = ORDER_TITLE },
			     &ids, &n, NULL),
		STATUS_DAMAGED);
	assert_int_equal(library_words(lib, a, &words, &found, NULL),
			 STATUS_DAMAGED);
	assert_int_equal(library_rank(lib, a, &ranking, &ranked, &n, NULL),
			 STATUS_DAMAGED);
	arena_free(a);
}

static void
makes_no_array_by_ids_that_cannot_be(void **state)
{
	static const char *const changes[] = {
		"UPDATE work SET id = id + 9223372036854775000",
		"UPDATE work SET id = id + 4294967295",
		"UPDATE work SET id = id - 100",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(changes) / sizeof(*changes); i++) {
		struct library *lib = damaged(changes[i]);

		assert_ids_refused(lib);
		library_close(lib);
	}
}

/* Of works that are not there nothing is found. */
static void
finds_no_words_of_works_that_are_not_there(void **state)
{
	static const char *const changes[] = {
		"UPDATE work SET id = -7 WHERE key = 'GA 1/1'; "
		"UPDATE text SET work = -7 WHERE work = "
		"(SELECT max(work) FROM text)",
		"UPDATE text SET work = 9223372036854775807 WHERE work = "
		"(SELECT max(work) FROM text)",
	};
	struct words_query words = { .words = "report" };

	(void)state;
	for (size_t i = 0; i < sizeof(changes) / sizeof(*changes); i++) {
		struct library *lib = damaged(changes[i]);
		struct arena *a = arena_new();
		struct words_found found;

		words.ids = (int64_t[]){ 1, -7, INT64_MAX };
		words.n_ids = 3;
		assert_int_equal(library_words(lib, a, &words, &found, NULL),
				 STATUS_OK);
		assert_true(found.n <= 1);
		arena_free(a);
		library_close(lib);
	}
}

/* --- what is not there ------------------------------------------------ */

/* A work without its texts is there as before, and called nothing. */
static void
tells_of_works_that_have_lost_their_texts(void **state)
{
	struct library *lib = damaged("UPDATE text SET work = work + 100");
	struct arena *a = arena_new();
	struct target t;

	(void)state;
	assert_int_equal(library_target(lib, a, "GA 52/205", &t, NULL),
			 STATUS_OK);
	assert_true(t.id != 0);
	assert_string_equal(t.title, "");
	assert_string_equal(t.lang, "");
	arena_free(a);
	library_close(lib);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keeps_places_within_the_text),
		cmocka_unit_test(makes_no_array_by_ids_that_cannot_be),
		cmocka_unit_test(finds_no_words_of_works_that_are_not_there),
		cmocka_unit_test(tells_of_works_that_have_lost_their_texts),
	};

	return STORE_GROUP(tests);
}
