/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that each filter leaves the works it should, alone and with others,
 * that subjects are kept once and found by name or words, and that what a
 * work is about is told by the text that speaks for it.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "store/library.h"
#include "store.h"

static const struct sample works[] = {
	{ .key = "GA 9/1",
	  .adopted = "1954-11-01",
	  .session = "IX",
	  .doubt = "Torn",
	  .subjects = "PEACE" },
	{ .key = "GA 10/1",
	  .adopted = "1955-12-31",
	  .session = "10",
	  .lang = "fr",
	  .subjects = "Human Rights,Goal 1" },
	{ .key = "GA 75/2",
	  .adopted = "2020-12-31",
	  .session = "75",
	  .subjects = "HUMAN RIGHTS" },
	{ .key = "SC 2500 (2020)",
	  .adopted = "2020",
	  .subjects = "RIGHTS OF HUMAN BEINGS,Goal 10" },
	{ .key = "HRC 40/1", .adopted = "2021-01", .session = "40" },
	{ .key = "GA S-10/2", .adopted = "", .session = "S-10" },
};
enum { WORKS = sizeof(works) / sizeof(*works) };

static struct library *
open_with_works(void)
{
	struct library *lib = store_library(NULL);

	for (size_t i = 0; i < WORKS; i++)
		store_add(lib, &works[i]);
	return lib;
}

static void
assert_filter(struct library *lib, const char *line, struct work_query q,
	      const char *keys)
{
	struct arena *a = arena_new();
	struct buf b = BUF_INIT;
	struct work_row row;
	int64_t *ids;
	size_t n;

	assert_int_equal(filter_read(&q.filter, line, NULL), STATUS_OK);
	assert_int_equal(library_list(lib, &q, &ids, &n, NULL), STATUS_OK);
	for (size_t i = 0; i < n; i++) {
		assert_int_equal(library_row(lib, a, ids[i], &row, NULL),
				 STATUS_OK);
		buf_printf(&b, "%s%s", i ? "|" : "", row.key);
	}
	assert_string_equal(b.data ? b.data : "", keys);
	buf_free(&b);
	free(ids);
	arena_free(a);
}

static void
check_filters(struct library *lib)
{
	static const struct {
		const char *line, *keys;
	} cases[] = {
		{ "", "GA 9/1|GA 10/1|GA 75/2|GA S-10/2|SC 2500 (2020)|"
		      "HRC 40/1" },
		{ "body=GA", "GA 9/1|GA 10/1|GA 75/2|GA S-10/2" },
		{ "body=ECOSOC", "" },
		{ "year=2020", "GA 75/2|SC 2500 (2020)" },
		{ "year=1955-2020", "GA 10/1|GA 75/2|SC 2500 (2020)" },
		{ "year=2021-", "HRC 40/1" },
		{ "year=-1954", "GA 9/1" },
		{ "session=75", "GA 75/2" },
		{ "session=9-10", "GA 9/1|GA 10/1" },
		{ "session=S-10", "GA S-10/2" },
		{ "session=9x", "" },
		{ "session=x", "" },
		{ "session=-5", "" },
		{ "session=0", "" },
		{ "session=8888", "" },
		{ "lang=fr", "GA 10/1" },
		{ "lang=ar", "" },
		{ "subject=human rights", "GA 10/1|GA 75/2" },
		{ "subject=rights human beings", "SC 2500 (2020)" },
		{ "subject=rights", "GA 10/1|GA 75/2|SC 2500 (2020)" },
		{ "subject=goal 1", "GA 10/1" },
		{ "subject=nothing", "" },
		{ "body=GA subject=human rights year=2020", "GA 75/2" },
		{ "annotated", "GA 75/2|HRC 40/1" },
		{ "unread", "GA 9/1|GA S-10/2|SC 2500 (2020)|HRC 40/1" },
		{ "annotated unread", "HRC 40/1" },
		{ "doubtful", "GA 9/1" },
		{ "doubtful body=SC", "" },
	};
	static const char *annotated[] = { "HRC 40/1", "GA 75/2", "GA 1/1" };
	static const char *opened[] = { "GA 75/2", "GA 10/1" };

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_filter(
			lib, cases[i].line,
			(struct work_query){ .annotated = { annotated, 3 },
					     .opened = { opened, 2 } },
			cases[i].keys);
	assert_filter(
		lib, "body=GA",
		(struct work_query){ .narrow = "75/", .order = ORDER_DATE },
		"GA 75/2");
	assert_filter(lib, "annotated", (struct work_query){ 0 }, "");
	library_close(lib);
}

static void
filters(void **state)
{
	(void)state;
	check_filters(open_with_works());
}

/* While another writes there are no terms, and the texts are asked. */
static void
filters_without_terms(void **state)
{
	struct library *reader, *writer = store_library(store_path("f.db"));

	(void)state;
	assert_int_equal(library_begin(writer, NULL), STATUS_OK);
	for (size_t i = 0; i < WORKS; i++)
		store_add(writer, &works[i]);
	assert_int_equal(library_commit(writer, NULL), STATUS_OK);
	assert_int_equal(
		library_open(store_path("f.db"), LIBRARY_READ, &reader, NULL),
		STATUS_OK);
	check_filters(reader);
	library_close(writer);
}

/* The subject of a work that is replaced does not stay with it. */
static void
replaced(void **state)
{
	struct sample s = works[2];
	struct library *lib = open_with_works();
	struct arena *a = arena_new();
	struct details d;

	(void)state;
	s.digest = "other";
	s.subjects = "RIVERS,PEACE";
	assert_int_equal(store_add(lib, &s), ADDED_REPLACED);
	assert_filter(lib, "subject=human rights", (struct work_query){ 0 },
		      "GA 10/1");
	assert_filter(lib, "subject=peace", (struct work_query){ 0 },
		      "GA 9/1|GA 75/2");
	assert_int_equal(library_details(lib, a,
					 library_find(lib, "75/2", NULL), &d,
					 NULL),
			 STATUS_OK);
	assert_int_equal(d.n_subjects, 2);
	assert_string_equal(d.subjects[0].text, "RIVERS");
	assert_string_equal(d.vote.outcome, "");
	arena_free(a);
	library_close(lib);
}

/* Another language adds nothing, but tells where English does not. */
static void
one_text_speaks(void **state)
{
	struct sample en = { .key = "GA 1/1", .subjects = "ONE" };
	struct sample fr = { .key = "GA 1/1", .lang = "fr", .subjects = "UN" };
	struct sample bare = { .key = "GA 1/1", .lang = "es" };
	struct library *lib = store_library(NULL);

	(void)state;
	store_add(lib, &bare);
	store_add(lib, &fr);
	assert_filter(lib, "subject=un", (struct work_query){ 0 }, "GA 1/1");
	store_add(lib, &en);
	assert_filter(lib, "subject=un", (struct work_query){ 0 }, "");
	assert_filter(lib, "subject=one", (struct work_query){ 0 }, "GA 1/1");
	fr.digest = bare.digest = "other";
	store_add(lib, &fr);
	store_add(lib, &bare);
	assert_filter(lib, "subject=un", (struct work_query){ 0 }, "");
	assert_filter(lib, "subject=one", (struct work_query){ 0 }, "GA 1/1");
	library_close(lib);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(filters),
		cmocka_unit_test(filters_without_terms),
		cmocka_unit_test(replaced),
		cmocka_unit_test(one_text_speaks),
	};

	return STORE_GROUP(tests);
}
