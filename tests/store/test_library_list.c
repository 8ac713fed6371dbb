/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that the list comes in each order, narrows by words of number and
 * title, and that a work is found by every spelling of its number.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/embedded.h"
#include "store/listing.h"
#include "store/words.h"
#include "store.h"

static const struct sample works[] = {
	{ .key = "GA 57/263",
	  .adopted = "2002-12-20",
	  .title = "Economic and technical coöperation" },
	{ .key = "GA 52/205",
	  .adopted = "1997-12-18",
	  .title = "Economic and technical cooperation" },
	{ .key = "HRC 52/205",
	  .adopted = "2023-04",
	  .title = "economy, human rights and the" },
	{ .key = "ECLAC 547(XXV)",
	  .adopted = "1994",
	  .title = "Zones of peace" },
	{ .key = "SC 1325 (2000)",
	  .adopted = "2000-10-31",
	  .title = "Women, peace and security" },
	{ .key = "ECOSOC 1992/41", .adopted = "", .title = "Élan" },
	{ .key = "GA 9/1", .adopted = "1954-11-01", .title = "Nine" },
};
enum { WORKS = sizeof(works) / sizeof(*works) };

static struct library *
open_with_works(void)
{
	struct library *lib = store_library(NULL);

	assert_int_equal(library_begin(lib, NULL), STATUS_OK);
	for (size_t i = 0; i < WORKS; i++)
		store_add(lib, &works[i]);
	assert_int_equal(library_commit(lib, NULL), STATUS_OK);
	return lib;
}

/* The same in a file, closed and opened again: with listings. */
static struct library *
reopen_with_works(void)
{
	const char *path = store_path("list.db");
	struct library *lib = store_library(path);

	for (size_t i = 0; i < WORKS; i++)
		store_add(lib, &works[i]);
	library_close(lib);
	assert_int_equal(library_open(path, LIBRARY_READ, &lib, NULL),
			 STATUS_OK);
	return lib;
}

/* The keys of a list, with a bar between them. */
static void
assert_list(struct library *lib, struct work_query q, const char *keys)
{
	struct arena *a = arena_new();
	struct buf b = BUF_INIT;
	struct work_row row;
	int64_t *ids;
	size_t n;

	assert_int_equal(library_list(lib, &q, &ids, &n, NULL), STATUS_OK);
	buf_puts(&b, "");
	for (size_t i = 0; i < n; i++) {
		assert_int_equal(library_row(lib, a, ids[i], &row, NULL),
				 STATUS_OK);
		assert_int_equal(row.id, ids[i]);
		buf_printf(&b, "%s%s", i ? "|" : "", row.key);
	}
	assert_string_equal(b.data ? b.data : "", keys);
	buf_free(&b);
	free(ids);
	arena_free(a);
}

static void
check_orders(struct library *lib)
{
	assert_list(lib, (struct work_query){ .order = ORDER_SYMBOL },
		    "GA 9/1|GA 52/205|GA 57/263|SC 1325 (2000)|"
		    "ECOSOC 1992/41|HRC 52/205|ECLAC 547(XXV)");
	assert_list(lib, (struct work_query){ .order = ORDER_DATE },
		    "ECOSOC 1992/41|GA 9/1|ECLAC 547(XXV)|GA 52/205|"
		    "SC 1325 (2000)|GA 57/263|HRC 52/205");
	/* Case, accents and the spelling of letters do not matter. */
	assert_list(lib, (struct work_query){ .order = ORDER_TITLE },
		    "GA 52/205|GA 57/263|HRC 52/205|ECOSOC 1992/41|GA 9/1|"
		    "SC 1325 (2000)|ECLAC 547(XXV)");
	assert_list(
		lib,
		(struct work_query){ .order = ORDER_DATE, .descending = true },
		"HRC 52/205|GA 57/263|SC 1325 (2000)|GA 52/205|"
		"ECLAC 547(XXV)|GA 9/1|ECOSOC 1992/41");
	assert_int_equal(library_count(lib), WORKS);
	library_close(lib);
}

static void
orders(void **state)
{
	(void)state;
	check_orders(open_with_works());
}

static void
orders_from_listings(void **state)
{
	(void)state;
	check_orders(reopen_with_works());
}

/* A work added makes them out of date until the file is closed. */
static void
listings_keep_up(void **state)
{
	struct sample s = { .key = "GA 8/1" };
	struct library *reader = reopen_with_works();
	struct library *writer = store_library(store_path("list.db"));

	(void)state;
	assert_false(library_changed(reader));
	store_add(writer, &s);
	assert_true(library_changed(reader));
	assert_false(library_changed(reader));
	assert_int_equal(library_count(reader), WORKS + 1);
	assert_list(reader, (struct work_query){ .narrow = "ga" },
		    "GA 8/1|GA 9/1|GA 52/205|GA 57/263");
	library_close(writer);
	assert_int_equal(library_count(reader), WORKS + 1);
	assert_list(reader, (struct work_query){ .narrow = "ga" },
		    "GA 8/1|GA 9/1|GA 52/205|GA 57/263");
	library_close(reader);
}

/* A library as of step 7, with one work. */
static void
make_older(const char *path)
{
	struct buf steps = BUF_INIT;
	struct db_kind kind = {
		.name = "library",
		.application_id = 0x52654C69,
		.if_damaged = "",
		.synchronous = "OFF",
		.mode = 0600,
		.extend = words_register,
	};
	const char *all;
	struct db *db;

	for (const struct embedded *e = embedded_schema; e->name; e++)
		if (!strcmp(e->name, "library.sql"))
			buf_puts(&steps, e->data);
	all = steps.data;
	steps.data[strstr(all, "-- step 8") - all] = '\0';
	kind.schema_text = all;
	assert_int_equal(db_open(path, &kind, DB_WRITE, &db, NULL), STATUS_OK);
	assert_int_equal(
		db_exec(db,
			"INSERT INTO work (id, key, kind, symbol, text) VALUES "
			"(1, 'GA 9/1', 'resolution', 'A/RES/9/1', 1);"
			"INSERT INTO text (id, work, lang, file, digest, "
			"reader, title, adopted, issued, session, meeting, "
			"agenda_item, committee, committee_report, draft, "
			"enacting, report_title, report_from, report_to, "
			"report_series, supplement) VALUES (1, 1, 'en', 'f', "
			"'d', 'r', 'Nine', '', '', '9', '', '', '', '', '', '',"
			" '', '', '', '', '')",
			NULL),
		STATUS_OK);
	db_close(db);
	buf_free(&steps);
}

/* Whoever brings an older library up to date makes its listings, once. */
static void
migration_makes_listings(void **state)
{
	const char *path = store_path("older.db");
	struct library *lib;

	(void)state;
	make_older(path);
	assert_int_equal(library_open(path, LIBRARY_READ, &lib, NULL),
			 STATUS_OK);
	assert_true(listings_held(lib));
	assert_list(lib, (struct work_query){ .filter.session = "9" },
		    "GA 9/1");
	assert_int_equal(db_exec(lib->db, "DELETE FROM listing", NULL),
			 STATUS_READONLY);
	library_close(lib);
}

static void
narrows(void **state)
{
	static const struct {
		const char *words, *keys;
	} cases[] = {
		{ "", "GA 9/1|GA 52/205|GA 57/263|SC 1325 (2000)|"
		      "ECOSOC 1992/41|HRC 52/205|ECLAC 547(XXV)" },
		{ "ECONOMIC", "GA 52/205|GA 57/263" },
		{ "cooper econ", "GA 52/205|GA 57/263" },
		{ "coöper", "GA 52/205|GA 57/263" },
		{ "elan", "ECOSOC 1992/41" },
		{ "52/2", "GA 52/205|HRC 52/205" },
		{ "ga 52/2", "GA 52/205" },
		{ "peace", "SC 1325 (2000)|ECLAC 547(XXV)" },
		{ "peace (xxv)", "ECLAC 547(XXV)" },
		{ "  peace   zones ", "ECLAC 547(XXV)" },
		{ "peace giraffe", "" },
		{ "%", "" },
		{ "'", "" },
	};
	struct library *lib = open_with_works();

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_list(lib,
			    (struct work_query){ .narrow = cases[i].words },
			    cases[i].keys);
	assert_list(lib,
		    (struct work_query){ .narrow = "peace",
					 .order = ORDER_TITLE,
					 .descending = true },
		    "ECLAC 547(XXV)|SC 1325 (2000)");
	library_close(lib);
}

static void
empty_list(void **state)
{
	struct library *lib = store_library(NULL);

	(void)state;
	assert_list(lib, (struct work_query){ .order = ORDER_DATE }, "");
	assert_list(lib, (struct work_query){ .narrow = "x" }, "");
	assert_int_equal(library_count(lib), 0);
	library_close(lib);
}

static void
rows(void **state)
{
	struct library *lib = open_with_works();
	struct arena *a = arena_new();
	struct work_row row;
	struct error err;
	int64_t id = library_find(lib, "ECLAC 547(XXV)", NULL);

	(void)state;
	assert_int_equal(library_row(lib, a, id, &row, NULL), STATUS_OK);
	assert_string_equal(row.key, "ECLAC 547(XXV)");
	assert_string_equal(row.number, "547(XXV)");
	assert_string_equal(row.title, "Zones of peace");
	assert_int_equal(row.body, BODY_ECLAC);
	assert_int_equal(row.adopted.year, 1994);
	assert_int_equal(row.adopted.month, 0);
	assert_int_equal(row.cited_by, 0);
	assert_int_equal(library_row(lib, a, 0, &row, &err), STATUS_MISSING);
	assert_int_equal(library_row(lib, a, id + 1000, &row, &err),
			 STATUS_MISSING);
	arena_free(a);
	library_close(lib);
}

static void
finds_spellings(void **state)
{
	static const struct {
		const char *name, *key;
		size_t n;
	} cases[] = {
		{ "GA 57/263", "GA 57/263", 1 },
		{ "57/263", "GA 57/263", 1 },
		{ " 57/263 ", "GA 57/263", 1 },
		{ "ga 57/263", "GA 57/263", 1 },
		{ "A/RES/57/263", "GA 57/263", 1 },
		{ "a/res/57/263", "GA 57/263", 1 },
		{ "resolution 57/263", "GA 57/263", 1 },
		{ "Resolution A/RES/57/263", "GA 57/263", 1 },
		{ "52/205", "GA 52/205", 2 },
		{ "HRC 52/205", "HRC 52/205", 1 },
		{ "a/hrc/res/52/205", "HRC 52/205", 1 },
		{ "547(XXV)", "ECLAC 547(XXV)", 1 },
		{ "547 (xxv)", "ECLAC 547(XXV)", 1 },
		{ "eclac 547(xxv)", "ECLAC 547(XXV)", 1 },
		{ "547", "ECLAC 547(XXV)", 1 },
		{ "S/RES/1325 (2000)", "SC 1325 (2000)", 1 },
		{ "s/res/1325(2000)", "SC 1325 (2000)", 1 },
		{ "1325 (2000)", "SC 1325 (2000)", 1 },
		{ "1325", "SC 1325 (2000)", 1 },
		{ "1992/41", "ECOSOC 1992/41", 1 },
		{ "E/RES/1992/41", "ECOSOC 1992/41", 1 },
		{ "263", "GA 57/263", 1 },
		{ "205", "GA 52/205", 2 },
		{ "41", "ECOSOC 1992/41", 1 },
		{ "57/264", NULL, 0 },
		{ "54", NULL, 0 },
		{ "99999999999999999999", NULL, 0 },
		{ "", NULL, 0 },
		{ "   ", NULL, 0 },
		{ "cooperation", NULL, 0 },
		{ "' OR 1=1 --", NULL, 0 },
	};
	struct library *lib = open_with_works();
	struct arena *a = arena_new();
	struct work_row row;
	size_t n;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		int64_t id = library_find(lib, cases[i].name, &n);

		assert_int_equal(n, cases[i].n);
		assert_int_equal(id != 0, cases[i].key != NULL);
		if (!id)
			continue;
		library_row(lib, a, id, &row, NULL);
		assert_string_equal(row.key, cases[i].key);
		assert_int_equal(library_held_id(lib, row.key), id);
	}
	assert_int_equal(library_held_id(lib, "57/263"), 0);
	assert_int_not_equal(library_find(lib, "57/263", NULL), 0);
	arena_free(a);
	library_close(lib);
}

/*
 * What a work that was added threw away is made anew where a list is first
 * asked for, and not before each of many is added.
 */
static void
listings_are_made_anew(void **state)
{
	struct library *lib = store_library(NULL);
	int64_t *ids;
	size_t n;

	(void)state;
	assert_int_equal(library_begin(lib, NULL), STATUS_OK);
	store_add(lib, &works[0]);
	assert_int_equal(
		library_list(lib, &(struct work_query){ 0 }, &ids, &n, NULL),
		STATUS_OK);
	assert_int_equal(n, 1);
	free(ids);
	assert_false(listings_held(lib));
	assert_int_equal(library_commit(lib, NULL), STATUS_OK);
	assert_int_equal(
		library_list(lib, &(struct work_query){ 0 }, &ids, &n, NULL),
		STATUS_OK);
	assert_int_equal(n, 1);
	free(ids);
	assert_true(listings_held(lib));
	library_close(lib);
}

/* A document that is only cited is not in the list and not found. */
static void
stubs_are_not_listed(void **state)
{
	struct library *lib = store_library(NULL);
	struct sample s = { .cites = "GA 33/134" };

	(void)state;
	store_add(lib, &s);
	assert_list(lib, (struct work_query){ 0 }, "GA 1/1");
	assert_int_equal(library_find(lib, "GA 33/134", NULL), 0);
	assert_int_equal(library_find(lib, "134", NULL), 0);
	assert_int_equal(library_held_id(lib, "GA 33/134"), 0);
	assert_list(lib, (struct work_query){ .narrow = "33/134" }, "");
	library_close(lib);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(orders),
		cmocka_unit_test(orders_from_listings),
		cmocka_unit_test(listings_keep_up),
		cmocka_unit_test(migration_makes_listings),
		cmocka_unit_test(narrows),
		cmocka_unit_test(empty_list),
		cmocka_unit_test(rows),
		cmocka_unit_test(finds_spellings),
		cmocka_unit_test(listings_are_made_anew),
		cmocka_unit_test(stubs_are_not_listed),
	};

	return STORE_GROUP(tests);
}
