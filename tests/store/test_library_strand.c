/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that of works which stand under one agenda item each follows the one
 * that cites what it cites, and that rare documents tell more than common ones.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "cite/cite.h"
#include "store.h"
#include "store/library.h"
#include "store/library_lineage.h"

static const char islands[] = "The situation in the Islands";

/* A resolution of the Council on an item; its text, citations and all. */
static void
adopt_on(struct library *lib, const char *item, const char *key,
	 const char *day, const char *text)
{
	const struct sample s = { .key = key,
				  .digest = key,
				  .file = key,
				  .adopted = day,
				  .title = "",
				  .agenda_title = item,
				  .text = text };
	struct resolution *r = sample_resolution(&s);
	struct error err = { 0 };
	enum added what;

	r->paragraphs[0].opener = "Recalling";
	r->paragraphs[0].part = PART_PREAMBULAR;
	r->paragraphs[0].label = "PP1";
	cite_resolution(r);
	library_add(lib, r, &what, &err);
	assert_string_equal(err.msg, "");
	resolution_free(r);
}

static void
adopt(struct library *lib, const char *key, const char *day, const char *text)
{
	adopt_on(lib, islands, key, day, text);
}

/* Two strands under one heading: a mission, and a panel of experts. */
static struct library *
two_strands(void)
{
	struct library *lib = store_library(NULL);

	adopt(lib, "SC 1000 (1996)", "1996-01-10",
	      "Recalling the report on the mission (S/1996/11) and the letter "
	      "of its head (S/1996/12),");
	adopt(lib, "SC 1001 (1996)", "1996-02-10",
	      "Recalling the report of the panel of experts (S/1996/21) and "
	      "its guidelines (S/1996/22),");
	adopt(lib, "SC 1100 (1997)", "1997-01-10",
	      "Recalling the report on the mission (S/1996/11) and the letter "
	      "of its head (S/1996/12),");
	adopt(lib, "SC 1101 (1997)", "1997-02-10",
	      "Recalling the report of the panel of experts (S/1996/21) and "
	      "its guidelines (S/1996/22),");
	return lib;
}

/* Whether a follows b in the lineage of a. */
static void
assert_follows(struct library *lib, const char *a, const char *b)
{
	struct arena *arena = arena_new();
	struct lineage line;
	const struct lineage_node *node;
	struct error err = { 0 };

	assert_int_equal(library_lineage(lib, arena, a, &line, &err),
			 STATUS_OK);
	node = line.list;
	for (size_t i = 0; i < line.n; i++) {
		if (strcmp(node[i].key, a) != 0)
			continue;
		if (b) {
			assert_true(node[i].follows >= 0);
			assert_string_equal(node[node[i].follows].key, b);
		} else {
			assert_int_equal(node[i].follows, -1);
		}
		arena_free(arena);
		return;
	}
	fail_msg("%s is not in its own lineage", a);
}

static void
each_strand_follows_itself(void **state)
{
	struct library *lib = two_strands();

	(void)state;
	assert_follows(lib, "SC 1100 (1997)", "SC 1000 (1996)");
	assert_follows(lib, "SC 1101 (1997)", "SC 1001 (1996)");
	library_close(lib);
}

/* What is cited by all under the heading says nothing of a strand. */
static void
what_all_cite_tells_little(void **state)
{
	struct library *lib = two_strands();
	char key[32], day[16];

	(void)state;
	for (int i = 0; i < 70; i++) {
		snprintf(key, sizeof(key), "SC %d (1996)", 900 + i);
		snprintf(day, sizeof(day), "1995-01-%02d", 1 + i % 28);
		adopt(lib, key, day,
		      "Recalling the Charter of the United Nations,");
	}
	adopt(lib, "SC 1200 (1998)", "1998-01-10",
	      "Recalling the Charter of the United Nations, the report of the "
	      "panel of experts (S/1996/21) and its guidelines (S/1996/22),");
	assert_follows(lib, "SC 1200 (1998)", "SC 1101 (1997)");
	library_close(lib);
}

/* The heading may change while what is cited does not. */
static void
a_strand_changes_its_heading(void **state)
{
	struct library *lib = two_strands();

	(void)state;
	adopt_on(lib, "Peace in the Straits", "SC 1200 (1998)", "1998-01-10",
		 "Recalling the report on the mission (S/1996/11) and the "
		 "letter of its head (S/1996/12),");
	assert_follows(lib, "SC 1200 (1998)", "SC 1100 (1997)");
	library_close(lib);
}

/* Under its heading a little is enough; under another it is not. */
static void
a_heading_tells_more_than_a_citation(void **state)
{
	struct library *lib = store_library(NULL);

	(void)state;
	adopt(lib, "SC 1000 (1996)", "1996-01-10",
	      "Recalling the report on the mission (S/1996/11) and the letters "
	      "S/1996/12, S/1996/13, S/1996/14 and S/1996/15,");
	adopt_on(lib, "Other matters", "SC 1001 (1996)", "1996-02-10",
		 "Recalling the report on the mission (S/1996/11) and the "
		 "letters S/1996/22, S/1996/23, S/1996/24 and S/1996/25,");
	adopt_on(lib, "More matters", "SC 1002 (1996)", "1996-03-10",
		 "Recalling the letters S/1996/12, S/1996/13, S/1996/22, "
		 "S/1996/23, S/1996/32, S/1996/33, S/1996/34,");
	adopt_on(lib, "Last matters", "SC 1003 (1996)", "1996-04-10",
		 "Recalling the letters S/1996/32, S/1996/33, S/1996/34,");
	adopt(lib, "SC 1100 (1997)", "1997-01-10",
	      "Recalling the report on the mission (S/1996/11) and the letters "
	      "S/1996/32, S/1996/33 and S/1996/34,");
	assert_follows(lib, "SC 1100 (1997)", "SC 1003 (1996)");
	adopt(lib, "SC 1101 (1997)", "1997-01-11",
	      "Recalling the report on the mission (S/1996/11),");
	assert_follows(lib, "SC 1101 (1997)", "SC 1100 (1997)");
	library_close(lib);
}

/* Many items, all of which cite what was said of women and of children. */
static struct library *
many_items(void)
{
	struct library *lib = store_library(NULL);
	char item[32], key[32], text[160];

	adopt_on(lib, "Women", "SC 1000 (1996)", "1996-01-10",
		 "Recalling the reports S/1996/11, S/1996/12 and S/1996/13,");
	for (int i = 0; i < 16; i++) {
		snprintf(item, sizeof(item), "Country %d", i);
		snprintf(key, sizeof(key), "SC %d (1996)", 1001 + i);
		snprintf(text, sizeof(text),
			 "Recalling resolutions 1000 (1996), %d (1993) and %d "
			 "(1995), and the reports S/1996/11, S/1996/12 and "
			 "S/1996/13,",
			 820 + i, 980 + i);
		adopt_on(lib, item, key, "1996-02-10", text);
	}
	return lib;
}

/* What all items cite is on none of them. */
static void
what_all_items_cite_is_not_followed(void **state)
{
	struct library *lib = many_items();

	(void)state;
	adopt_on(lib, "The Straits", "SC 1100 (1997)", "1997-01-10",
		 "Recalling its resolution 1000 (1996) and the reports "
		 "S/1996/11, S/1996/12 and S/1996/13,");
	assert_follows(lib, "SC 1100 (1997)", NULL);
	adopt_on(lib, "Women", "SC 1101 (1997)", "1997-02-10",
		 "Recalling its resolution 1000 (1996),");
	assert_follows(lib, "SC 1101 (1997)", "SC 1000 (1996)");
	library_close(lib);
}

/* Nor are two of one strand since they both cite that, or one misprint. */
static void
what_all_items_cite_makes_no_strand(void **state)
{
	struct library *lib = many_items();

	(void)state;
	adopt_on(lib, "The Coast", "SC 1100 (1997)", "1997-01-10",
		 "Recalling General Assembly resolution 48/1, resolution 950 "
		 "(2006), and the "
		 "reports S/1996/11, S/1996/12 and S/1996/13,");
	adopt_on(lib, "The Straits", "SC 1101 (1997)", "1997-02-10",
		 "Recalling General Assembly resolution 48/2, resolution 950 "
		 "(2006), and the "
		 "reports S/1996/11, S/1996/12 and S/1996/13,");
	assert_follows(lib, "SC 1101 (1997)", NULL);
	library_close(lib);
}

/* An item is not taken up again after so many years for nothing. */
static void
what_is_long_ago_is_not_followed(void **state)
{
	struct library *lib = two_strands();

	(void)state;
	adopt(lib, "SC 1500 (2003)", "2003-01-10",
	      "Recalling the letter of the head of another (S/2003/3),");
	assert_follows(lib, "SC 1500 (2003)", NULL);
	library_close(lib);
}

/* A draft that is only read stands among the works of the library below. */
static void
one_in_memory_follows_one_below(void **state)
{
	const char *path = store_path("below.db");
	struct library *below = store_library(path), *lib;

	(void)state;
	adopt(below, "SC 1000 (1996)", "1996-01-10",
	      "Recalling the report on the mission (S/1996/11) and the letter "
	      "of its head (S/1996/12),");
	adopt(below, "SC 1001 (1996)", "1996-02-10",
	      "Recalling the report of the panel of experts (S/1996/21) and "
	      "its guidelines (S/1996/22),");
	library_close(below);
	lib = store_library(NULL);
	adopt(lib, "SC 1100 (1997)", "1997-01-10",
	      "Recalling its resolution 1000 (1996) of 10 January 1996, its "
	      "resolution 1001 (1996) of 10 February 1996, the report on the "
	      "mission (S/1996/11) and the letter of its head (S/1996/12),");
	library_overlay(lib, path);
	assert_follows(lib, "SC 1100 (1997)", "SC 1000 (1996)");
	library_close(lib);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_strand_follows_itself),
		cmocka_unit_test(what_all_cite_tells_little),
		cmocka_unit_test(a_strand_changes_its_heading),
		cmocka_unit_test(a_heading_tells_more_than_a_citation),
		cmocka_unit_test(what_all_items_cite_is_not_followed),
		cmocka_unit_test(what_all_items_cite_makes_no_strand),
		cmocka_unit_test(what_is_long_ago_is_not_followed),
		cmocka_unit_test(one_in_memory_follows_one_below),
	};

	return STORE_GROUP(tests);
}
