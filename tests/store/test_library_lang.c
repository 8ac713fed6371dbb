/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that the languages of a work are one work: one row, shown in the
 * language preferred of those there are, found by the title of each, and
 * counted once among those who cite.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "store/library.h"
#include "store.h"

/* GA 1/1 in three languages, 1/2 in Russian only; both cite 33/134. */
static const struct sample samples[] = {
	{ .lang = "fr",
	  .title = "La pêche",
	  .text = "Rappelle.",
	  .cites = "GA 33/134",
	  .digest = "f" },
	{ .lang = "en",
	  .title = "Fishing",
	  .text = "Recalls.",
	  .cites = "GA 33/134",
	  .digest = "e" },
	{ .lang = "ar",
	  .title = "\u0635\u064a\u062f",
	  .text = "\u062a\u0634\u064a\u0631.",
	  .digest = "a" },
	{ .key = "GA 1/2",
	  .lang = "ru",
	  .title = "\u0420\u044b\u0431\u0430",
	  .cites = "GA 33/134" },
};

static struct library *
filled(void)
{
	struct library *lib = store_library(NULL);

	for (size_t i = 0; i < sizeof(samples) / sizeof(*samples); i++)
		assert_int_equal(store_add(lib, &samples[i]), 0);
	return lib;
}

static void
assert_row(struct library *lib, const char *name, const char *languages,
	   const char *title)
{
	struct arena *a = arena_new();
	struct work_row row;
	struct target t;

	assert_int_equal(
		library_row(lib, a, library_find(lib, name, NULL), &row, NULL),
		STATUS_OK);
	assert_string_equal(row.languages, languages);
	assert_string_equal(row.title, title);
	assert_int_equal(library_target(lib, a, row.key, &t, NULL), STATUS_OK);
	assert_string_equal(t.title, title);
	assert_int_equal(strncmp(languages, t.lang, strlen(t.lang)), 0);
	arena_free(a);
}

static void
assert_lang(struct library *lib, const char *want)
{
	struct resolution *r;

	assert_int_equal(library_text(lib, library_find(lib, "1/1", NULL), NULL,
				      &r, NULL),
			 STATUS_OK);
	assert_string_equal(r->lang, want);
	resolution_free(r);
}

static void
the_preferred_language_speaks(void **state)
{
	struct library *lib = filled();

	(void)state;
	assert_row(lib, "1/1", "en,fr,ar", "Fishing");
	assert_lang(lib, "en");
	library_prefer(lib, "zh,ar,fr");
	assert_row(lib, "1/1", "ar,fr,en", "\u0635\u064a\u062f");
	assert_lang(lib, "ar");
	/* What is not named comes behind, and better than nothing. */
	library_prefer(lib, "es");
	assert_row(lib, "1/1", "fr,en,ar", "La pêche");
	assert_row(lib, "1/2", "ru", "\u0420\u044b\u0431\u0430");
	assert_lang(lib, "fr");
	library_close(lib);
}

/* The keys in the order of the titles that are shown. */
static void
assert_titles(struct library *lib, const char *languages, const char *want)
{
	struct arena *a = arena_new();
	struct buf b = BUF_INIT;
	struct work_row row;
	int64_t *ids;
	size_t n;

	library_prefer(lib, languages);
	assert_int_equal(
		library_list(lib, &(struct work_query){ .order = ORDER_TITLE },
			     &ids, &n, NULL),
		STATUS_OK);
	for (size_t i = 0; i < n; i++) {
		library_row(lib, a, ids[i], &row, NULL);
		buf_printf(&b, "%s%s", i ? "|" : "", row.number);
	}
	assert_string_equal(b.data, want);
	buf_free(&b);
	free(ids);
	arena_free(a);
}

static void
titles_are_ordered_as_shown(void **state)
{
	static const struct sample more = { .key = "GA 1/3",
					    .title = "Harvest" };
	struct library *lib = filled();

	(void)state;
	store_add(lib, &more);
	assert_titles(lib, "en,fr", "1/1|1/3|1/2");
	assert_titles(lib, "fr,en", "1/3|1/1|1/2");
	assert_titles(lib, "ar,fr", "1/3|1/2|1/1");
	assert_titles(lib, "es", "1/1|1/3|1/2");
	library_close(lib);
}

/* Without a title, or with no more than a dash, it is the agenda item's. */
static void
the_agenda_item_is_a_title(void **state)
{
	static const struct sample more[] = {
		{ .key = "GA 1/4",
		  .title = "",
		  .agenda_title = "The situation in Testland" },
		{ .key = "GA 1/5", .title = "- Zones", .agenda_title = "None" },
	};
	struct library *lib = filled();

	(void)state;
	store_add(lib, &more[0]);
	store_add(lib, &more[1]);
	assert_row(lib, "1/4", "en", "The situation in Testland");
	assert_row(lib, "1/5", "en", "Zones");
	assert_titles(lib, "en", "1/1|1/4|1/5|1/2");
	library_close(lib);
}

static size_t
count(struct library *lib, const struct work_query *q)
{
	int64_t *ids;
	size_t n;

	assert_int_equal(library_list(lib, q, &ids, &n, NULL), STATUS_OK);
	free(ids);
	return n;
}

static void
one_row_is_found_by_every_title(void **state)
{
	static const struct {
		const char *words, *lang;
		size_t n;
	} rows[] = {
		{ NULL, NULL, 2 },
		{ "fishing", NULL, 1 },
		{ "peche", NULL, 1 },
		{ "\u0635\u064a\u062f", NULL, 1 },
		{ "fishing peche", NULL, 1 },
		{ "1/", NULL, 2 },
		{ NULL, "fr", 1 },
		{ NULL, "ru", 1 },
		{ NULL, "zh", 0 },
		{ "fishing", "ru", 0 },
	};
	struct library *lib = filled();
	struct sample again = samples[0];

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct work_query q = { .narrow = rows[i].words };

		if (rows[i].lang)
			strcpy(q.filter.lang, rows[i].lang);

		assert_int_equal(count(lib, &q), rows[i].n);
	}
	again.digest = "other";
	again.title = "La mer";
	assert_int_equal(store_add(lib, &again), ADDED_REPLACED);
	assert_int_equal(count(lib, &(struct work_query){ .narrow = "peche" }),
			 0);
	assert_int_equal(count(lib, &(struct work_query){ .narrow = "mer" }),
			 1);
	library_close(lib);
}

static size_t
counted(struct library *lib)
{
	struct arena *a = arena_new();
	struct target t;
	size_t n;

	assert_int_equal(library_target(lib, a, "GA 33/134", &t, NULL),
			 STATUS_OK);
	n = t.cited_by;
	arena_free(a);
	return n;
}

static void
assert_citing(struct library *lib, size_t want, const char *lang,
	      const char *title)
{
	struct arena *a = arena_new();
	struct citing *c;
	size_t n;

	assert_int_equal(
		store_cited_by(lib, a, "GA 33/134", NULL, &c, &n, NULL),
		STATUS_OK);
	assert_int_equal(n, want);
	assert_string_equal(c[0].key, "GA 1/1");
	assert_string_equal(c[0].lang, lang);
	assert_string_equal(c[0].title, title);
	arena_free(a);
}

static void
works_cite_not_texts(void **state)
{
	struct library *lib = filled();
	struct sample again = samples[1];

	(void)state;
	assert_int_equal(counted(lib), 2);
	assert_citing(lib, 2, "en", "Fishing");
	/* The Arabic text cites nothing: the next that does speaks. */
	library_prefer(lib, "ar,fr");
	assert_citing(lib, 2, "fr", "La pêche");
	again.cites = NULL;
	again.digest = "other";
	assert_int_equal(store_add(lib, &again), ADDED_REPLACED);
	assert_int_equal(counted(lib), 2);
	again = samples[0];
	again.cites = NULL;
	again.digest = "other";
	assert_int_equal(store_add(lib, &again), ADDED_REPLACED);
	assert_int_equal(counted(lib), 1);
	library_close(lib);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_preferred_language_speaks),
		cmocka_unit_test(titles_are_ordered_as_shown),
		cmocka_unit_test(the_agenda_item_is_a_title),
		cmocka_unit_test(one_row_is_found_by_every_title),
		cmocka_unit_test(works_cite_not_texts),
	};

	return STORE_GROUP(tests);
}
