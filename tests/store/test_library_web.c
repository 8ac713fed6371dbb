/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that citations are found from the work they mean, in the order of
 * relations.def, that a stub tells what its citers say of it, and that files
 * opened without adding them see the library through themselves.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "store/library_int.h"
#include "store/library_ranking.h"
#include "store.h"

static const struct sample citing[] = {
	{ .key = "GA 50/1",
	  .adopted = "1995-10-01",
	  .cites = "GA 33/134",
	  .target = "A/RES/33/134",
	  .family = "note",
	  .wording = "Takes note of",
	  .as_title = "Said once",
	  .as_date = "1978" },
	{ .key = "GA 49/1",
	  .adopted = "1994-10-01",
	  .cites = "GA 33/134",
	  .target = "A/RES/33/134",
	  .family = "reaffirm",
	  .wording = "Reaffirming",
	  .as_title = "On cooperation",
	  .as_date = "1978-12-19",
	  .pinpoint = "OP2(b)",
	  .text = "Reaffirming what it said." },
	{ .key = "GA 48/1",
	  .adopted = "1993-10-01",
	  .cites = "GA 33/134",
	  .target = "A/RES/33/134",
	  .family = "reaffirm",
	  .wording = "Reaffirms also",
	  .as_title = "On cooperation",
	  .as_date = "1978-12-19" },
	{ .key = "GA 47/1",
	  .adopted = "1992-10-01",
	  .cites = "GA 33/134",
	  .target = "A/RES/33/134",
	  .family = "",
	  .wording = "" },
	{ .key = "GA 46/1",
	  .adopted = "1991-10-01",
	  .cites = "GA 33/134",
	  .target = "A/RES/33/134",
	  .family = "recall" },
};
enum { CITING = sizeof(citing) / sizeof(*citing) };

static void
add_all(struct library *lib)
{
	for (size_t i = 0; i < CITING; i++)
		store_add(lib, &citing[i]);
}

/* Key and relation of all who cite. */
static void
assert_cited(struct library *lib, const char *key, const char *label,
	     const char *expected)
{
	struct arena *a = arena_new();
	struct buf b = BUF_INIT;
	struct citing *c;
	size_t n;

	assert_int_equal(store_cited_by(lib, a, key, label, &c, &n, NULL),
			 STATUS_OK);
	for (size_t i = 0; i < n; i++)
		buf_printf(&b, "%s%s %s", i ? "|" : "",
			   relation_name(c[i].relation), c[i].key);
	assert_string_equal(b.data ? b.data : "", expected);
	buf_free(&b);
	arena_free(a);
}

static void
groups_by_relation(void **state)
{
	struct library *lib = store_library(NULL);

	(void)state;
	add_all(lib);
	assert_cited(lib, "GA 33/134", NULL,
		     "recall GA 46/1|reaffirm GA 48/1|reaffirm GA 49/1|"
		     "note GA 50/1| GA 47/1");
	assert_cited(lib, "GA 33/135", NULL, "");
	library_close(lib);
}

static void
only_what_is_pinpointed(void **state)
{
	struct library *lib = store_library(NULL);

	(void)state;
	add_all(lib);
	assert_cited(lib, "GA 33/134", "OP2(b)", "reaffirm GA 49/1");
	assert_cited(lib, "GA 33/134", "op2 (B)", "reaffirm GA 49/1");
	assert_cited(lib, "GA 33/134", "OP1", "");
	assert_cited(lib, "GA 33/134", "OP2(a)", "");
	library_close(lib);
}

/* Whoever means a part of it is told, or all that it is part of. */
static void
parts_and_wholes_too(void **state)
{
	struct library *lib = store_library(NULL);
	struct arena *a = arena_new();
	struct cited_query q = { .key = "GA 33/134", .label = "OP2" };
	struct cited_by c;

	(void)state;
	add_all(lib);
	assert_cited(lib, "GA 33/134", "OP2", "reaffirm GA 49/1");
	assert_cited(lib, "GA 33/134", "OP2(b)(i)", "reaffirm GA 49/1");
	assert_int_equal(library_cited(lib, a, &q, &c, NULL), STATUS_OK);
	assert_int_equal(c.scopes[LABEL_PART], 1);
	assert_int_equal(c.scopes[LABEL_ITSELF], 0);
	q.label = "OP2(b)(i)";
	assert_int_equal(library_cited(lib, a, &q, &c, NULL), STATUS_OK);
	assert_int_equal(c.scopes[LABEL_WHOLE], 1);
	q.label = NULL;
	assert_int_equal(library_cited(lib, a, &q, &c, NULL), STATUS_OK);
	assert_int_equal(c.scopes[LABEL_ELSEWHERE], c.citations);
	arena_free(a);
	library_close(lib);
}

static void
tells_place_and_context(void **state)
{
	struct library *lib = store_library(NULL);
	struct arena *a = arena_new();
	struct citing *c;
	size_t n;

	(void)state;
	store_add_whole(lib);
	store_cited_by(lib, a, "GA 33/134", NULL, &c, &n, NULL);
	assert_int_equal(n, 1);
	assert_string_equal(c->key, "GA 52/205");
	assert_string_equal(c->from, "PP1");
	assert_string_equal(c->paragraph, "PP1");
	assert_string_equal(c->wording, "Reaffirming");
	assert_string_equal(c->text, "33/134");
	assert_string_equal(c->pinpoint, "OP2(b)");
	assert_string_equal(c->context,
			    "Reaffirming São resolution 33/134 — the Plan,");
	assert_int_equal(c->adopted.year, 1997);
	/* A footnote is where its mark is. */
	store_cited_by(lib, a, "A/52/402", NULL, &c, &n, NULL);
	assert_int_equal(n, 1);
	assert_string_equal(c->from, "footnote 1");
	assert_string_equal(c->paragraph, "PP1");
	assert_string_equal(c->context, "Naïve report (A/52/402), \"quoted\".");
	library_close(lib);
	arena_free(a);
}

/* A work counts once in all its languages, and is told so often at most. */
static void
counts_by_relation(void **state)
{
	struct library *lib = store_library(NULL);
	struct arena *a = arena_new();
	struct sample french = citing[1];
	struct cited_query q = { .key = "GA 33/134", .sayings = true };
	struct cited_by c;

	(void)state;
	add_all(lib);
	french.lang = "fr";
	french.as_title = "Sur la coopération";
	store_add(lib, &french);
	assert_int_equal(library_cited(lib, a, &q, &c, NULL), STATUS_OK);
	assert_int_equal(c.works, 5);
	assert_int_equal(c.citations, 5);
	assert_int_equal(c.n_groups, 4);
	assert_int_equal(c.groups[1].relation, RELATION_REAFFIRM);
	assert_int_equal(c.groups[1].works, 2);
	assert_int_equal(c.groups[1].shown, 2);
	assert_int_equal(c.groups[3].relation, RELATION_NONE);
	assert_int_equal(c.said[SAID_TITLE].n, 2);
	assert_string_equal(c.said[SAID_TITLE].list[0].words, "On cooperation");
	assert_int_equal(c.said[SAID_TITLE].list[0].works, 2);
	assert_int_equal(c.said[SAID_DATE].n, 2);
	assert_string_equal(c.said[SAID_DATE].list[1].words, "1978");
	assert_int_equal(c.said[SAID_PINPOINT].n, 1);
	q.most = 1;
	assert_int_equal(library_cited(lib, a, &q, &c, NULL), STATUS_OK);
	assert_int_equal(c.n, 4);
	assert_int_equal(c.groups[1].citations, 2);
	assert_int_equal(c.groups[1].shown, 1);
	assert_string_equal(c.list[c.groups[1].first].key, "GA 48/1");
	q = (struct cited_query){ .key = "GA 33/134",
				  .narrowed = true,
				  .only = RELATION_REAFFIRM };
	assert_int_equal(library_cited(lib, a, &q, &c, NULL), STATUS_OK);
	assert_int_equal(c.n, 2);
	assert_int_equal(c.groups[0].shown, 0);
	assert_int_equal(c.groups[0].works, 1);
	arena_free(a);
	library_close(lib);
}

/* Long paragraphs are cut between words, and never inside a character. */
static void
context_is_short(void **state)
{
	struct library *lib = store_library(NULL);
	struct arena *a = arena_new();
	struct buf long_text = BUF_INIT;
	struct sample s = { .cites = "GA 33/134" };
	struct citing *c;
	size_t n;

	(void)state;
	buf_puts(&long_text, "Recalls ");
	for (int i = 0; i < 100; i++)
		buf_puts(&long_text, "façade ");
	s.text = long_text.data;
	store_add(lib, &s);
	store_cited_by(lib, a, "GA 33/134", NULL, &c, &n, NULL);
	assert_int_equal(n, 1);
	assert_true(strlen(c->context) < 120);
	assert_int_equal(strncmp(c->context, "Recalls façade", 15), 0);
	n = strlen(c->context);
	assert_string_equal(c->context + n - strlen("façade …"), "façade …");
	buf_free(&long_text);
	arena_free(a);
	library_close(lib);
}

/* A library that somebody else made may hold what is no UTF-8. */
static void
context_stays_in_the_text(void **state)
{
	struct library *lib = store_library(NULL);
	struct arena *a = arena_new();
	struct sample s = { .cites = "GA 33/134" };
	struct citing *c;
	size_t n;

	(void)state;
	store_add(lib, &s);
	assert_int_equal(db_exec(lib->db,
				 "UPDATE paragraph SET words = CAST(replace("
				 "hex(zeroblob(300)), '00', x'80') AS TEXT);"
				 "UPDATE citation SET start = 100, end = 101",
				 NULL),
			 STATUS_OK);
	assert_int_equal(
		store_cited_by(lib, a, "GA 33/134", NULL, &c, &n, NULL),
		STATUS_OK);
	assert_int_equal(n, 1);
	assert_true(strlen(c->context) < 120);
	arena_free(a);
	library_close(lib);
}

static void
stubs_tell_what_is_said_of_them(void **state)
{
	struct library *lib = store_library(NULL);
	struct arena *a = arena_new();
	struct error err;
	struct target t;

	(void)state;
	add_all(lib);
	assert_int_equal(library_target(lib, a, "GA 33/134", &t, NULL),
			 STATUS_OK);
	assert_int_equal(t.id, 0);
	assert_string_equal(t.key, "GA 33/134");
	assert_string_equal(t.symbol, "A/RES/33/134");
	assert_string_equal(t.title, "On cooperation");
	assert_int_equal(t.date.day, 19);
	assert_int_equal(t.kind, KIND_RESOLUTION);
	assert_int_equal(t.cited_by, 5);
	assert_string_equal(t.url, "https://docs.un.org/en/A/RES/33/134");
	assert_int_equal(library_target(lib, a, "GA 77/1", &t, &err),
			 STATUS_MISSING);
	assert_non_null(strstr(err.msg, "GA 77/1"));
	arena_free(a);
	library_close(lib);
}

/* Short names of what was adopted are nobody's title. */
static void
stubs_have_full_titles(void **state)
{
	static const char agenda[] = "2030 Agenda for Sustainable Development";
	static const char full[] = "Transforming our world: the 2030 Agenda "
				   "for Sustainable Development";
	static const struct sample naming[] = {
		{ .key = "GA 71/1", .cites = "GA 70/1" },
		{ .key = "GA 71/2",
		  .cites = "GA 70/1",
		  .as_title = "2030 Agenda" },
		{ .key = "GA 71/3", .cites = "GA 70/1", .as_title = agenda },
		{ .key = "GA 71/4", .cites = "GA 70/1", .as_title = agenda },
		{ .key = "GA 71/5", .cites = "GA 70/1", .as_title = agenda },
		{ .key = "GA 71/6", .cites = "GA 70/1", .as_title = full },
		{ .key = "GA 71/7", .cites = "GA 70/1", .as_title = full },
	};
	static const char *const titles[sizeof(naming) / sizeof(*naming)] = {
		agenda, agenda, agenda, agenda, agenda, agenda, full
	};
	struct library *lib = store_library(NULL);
	struct arena *a = arena_new();
	struct target t;

	(void)state;
	for (size_t i = 0; i < sizeof(naming) / sizeof(*naming); i++) {
		store_add(lib, &naming[i]);
		assert_int_equal(library_target(lib, a, "GA 70/1", &t, NULL),
				 STATUS_OK);
		assert_string_equal(t.title, titles[i]);
	}
	arena_free(a);
	library_close(lib);
}

static void
instruments_have_no_address(void **state)
{
	struct library *lib = store_library(NULL);
	struct arena *a = arena_new();
	struct target t;

	(void)state;
	store_add_whole(lib);
	assert_int_equal(library_target(lib, a, "Plan of Action", &t, NULL),
			 STATUS_OK);
	assert_int_equal(t.kind, KIND_INSTRUMENT);
	assert_string_equal(t.symbol, "Plan of Action");
	assert_string_equal(t.url, "");
	assert_int_equal(t.cited_by, 1);
	assert_cited(lib, "Plan of Action", NULL, "reaffirm GA 52/205");
	assert_string_equal(library_named(lib, a, "plan of ACTION"),
			    "Plan of Action");
	assert_string_equal(library_named(lib, a, " action "),
			    "Plan of Action");
	assert_string_equal(library_named(lib, a, "ga 52/205"), "GA 52/205");
	assert_null(library_named(lib, a, "52"));
	assert_null(library_named(lib, a, ""));
	assert_null(library_named(lib, a, "Plan of Inaction"));
	arena_free(a);
	library_close(lib);
}

/* Importing what was only cited keeps who cites it. */
static void
stubs_become_works(void **state)
{
	struct library *lib = store_library(NULL);
	struct sample s = { .key = "GA 33/134",
			    .title = "Its own title",
			    .adopted = "1978-12-18" };
	struct arena *a = arena_new();
	struct work_row row;
	struct target t;

	(void)state;
	add_all(lib);
	assert_int_equal(store_add(lib, &s), ADDED_NEW);
	library_target(lib, a, "GA 33/134", &t, NULL);
	assert_int_equal(t.id, library_find(lib, "33/134", NULL));
	assert_string_equal(t.title, "Its own title");
	assert_int_equal(t.date.day, 18);
	assert_int_equal(t.cited_by, 5);
	library_row(lib, a, t.id, &row, NULL);
	assert_int_equal(row.cited_by, 5);
	arena_free(a);
	library_close(lib);
}

/* --- looking through ------------------------------------------------- */

static const struct sample opened[] = {
	/* A newer version of what the library holds, citing the same. */
	{ .key = "GA 49/1",
	  .adopted = "1994-10-01",
	  .cites = "GA 33/134",
	  .family = "welcome",
	  .digest = "newer",
	  .title = "Opened" },
	/* And one that the library does not hold, citing what it does. */
	{ .key = "GA 60/1",
	  .adopted = "2005-10-01",
	  .cites = "GA 50/1",
	  .family = "recall",
	  .title = "Sixty" },
};

static struct library *
open_over(const char *path)
{
	struct library *lib = store_library(path);

	add_all(lib);
	library_close(lib);
	lib = store_library(NULL);
	library_overlay(lib, path);
	store_add(lib, &opened[0]);
	store_add(lib, &opened[1]);
	return lib;
}

static void
files_see_the_library(void **state)
{
	struct library *lib = open_over(store_path("below.db"));
	struct arena *a = arena_new();
	struct resolution *r;
	struct work_row row;
	int64_t held, own, *ids;
	size_t n;

	(void)state;
	assert_int_equal(
		library_list(lib, &(struct work_query){ 0 }, &ids, &n, NULL),
		STATUS_OK);
	assert_int_equal(n, 2);
	assert_int_equal(library_count(lib), 2);
	held = library_find(lib, "48/1", NULL);
	own = library_find(lib, "49/1", NULL);
	assert_int_not_equal(held, 0);
	assert_int_not_equal(own, held);
	assert_int_equal(own, ids[0]);
	assert_int_equal(library_row(lib, a, own, &row, NULL), STATUS_OK);
	assert_string_equal(row.title, "Opened");
	assert_int_equal(library_row(lib, a, held, &row, NULL), STATUS_OK);
	assert_string_equal(row.key, "GA 48/1");
	assert_int_equal(library_text(lib, held, NULL, &r, NULL), STATUS_OK);
	assert_string_equal(r->key, "GA 48/1");
	resolution_free(r);
	assert_int_equal(library_text(lib, own, NULL, &r, NULL), STATUS_OK);
	assert_string_equal(r->title, "Opened");
	resolution_free(r);
	free(ids);
	arena_free(a);
	library_close(lib);
}

/* The version that was opened speaks, the one in the library is silent. */
static void
files_and_library_cite_together(void **state)
{
	struct library *lib = open_over(store_path("below2.db"));
	struct arena *a = arena_new();
	struct work_row row;
	struct target t;

	(void)state;
	assert_cited(lib, "GA 33/134", NULL,
		     "recall GA 46/1|reaffirm GA 48/1|note GA 50/1|"
		     "welcome GA 49/1| GA 47/1");
	library_target(lib, a, "GA 33/134", &t, NULL);
	assert_int_equal(t.cited_by, 5);
	assert_int_equal(t.id, 0);
	assert_string_equal(t.title, "On cooperation");
	library_target(lib, a, "GA 50/1", &t, NULL);
	assert_int_equal(t.id, library_find(lib, "50/1", NULL));
	assert_int_equal(t.cited_by, 1);
	library_row(lib, a, t.id, &row, NULL);
	assert_int_equal(row.cited_by, 1);
	assert_cited(lib, "GA 50/1", NULL, "recall GA 60/1");
	arena_free(a);
	library_close(lib);
}

static void
no_library_to_see(void **state)
{
	struct library *lib = store_library(NULL);
	const char *text = store_path("text");

	(void)state;
	store_write(text, "hello", 5);
	library_overlay(lib, store_path("none.db"));
	assert_int_equal(library_find(lib, "48/1", NULL), 0);
	library_overlay(lib, text);
	assert_int_equal(store_add(lib, &opened[0]), ADDED_NEW);
	assert_int_equal(library_find(lib, "48/1", NULL), 0);
	assert_false(library_changed(lib));
	library_close(lib);
}

/* "4 GA 33/134|...", of the documents that some works cite. */
static void
assert_ranked(struct library *lib, const char *asked, const char *expected)
{
	struct arena *a = arena_new();
	struct ranking_query q = { .most = 0 };
	struct buf b = BUF_INIT;
	struct ranked *list;
	size_t n;

	assert_int_equal(ranking_read(&q.ranking, asked, NULL), STATUS_OK);
	assert_int_equal(library_rank(lib, a, &q, &list, &n, NULL), STATUS_OK);
	for (size_t i = 0; i < n; i++)
		buf_printf(&b, "%s%zu %s", i ? "|" : "", list[i].works,
			   list[i].key);
	assert_string_equal(b.data ? b.data : "", expected);
	buf_free(&b);
	arena_free(a);
}

static void
assert_rankings(struct library *lib)
{
	assert_ranked(lib, "", "5 GA 33/134");
	assert_ranked(lib, "relation=reaffirm", "2 GA 33/134");
	assert_ranked(lib, "relation=welcome", "");
	assert_ranked(lib, "year=1993-1994", "2 GA 33/134");
	assert_ranked(lib, "year=1994 relation=note", "");
	assert_ranked(lib, "lang=fr", "1 GA 33/134");
	assert_ranked(lib, "of=SC", "");
}

/* Of some works as well by what is kept of all as before it is. */
static void
ranks_with_and_without_listing(void **state)
{
	struct library *lib = store_library(store_path("ranked.db"));
	struct sample french = citing[1];

	(void)state;
	french.lang = "fr";
	library_begin(lib, NULL);
	add_all(lib);
	store_add(lib, &french);
	assert_rankings(lib);
	library_commit(lib, NULL);
	assert_rankings(lib);
	library_close(lib);
	lib = store_library(store_path("ranked.db"));
	assert_rankings(lib);
	library_close(lib);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(groups_by_relation),
		cmocka_unit_test(only_what_is_pinpointed),
		cmocka_unit_test(parts_and_wholes_too),
		cmocka_unit_test(tells_place_and_context),
		cmocka_unit_test(counts_by_relation),
		cmocka_unit_test(context_is_short),
		cmocka_unit_test(context_stays_in_the_text),
		cmocka_unit_test(stubs_tell_what_is_said_of_them),
		cmocka_unit_test(stubs_have_full_titles),
		cmocka_unit_test(instruments_have_no_address),
		cmocka_unit_test(stubs_become_works),
		cmocka_unit_test(files_see_the_library),
		cmocka_unit_test(files_and_library_cite_together),
		cmocka_unit_test(no_library_to_see),
		cmocka_unit_test(ranks_with_and_without_listing),
	};

	return STORE_GROUP(tests);
}
