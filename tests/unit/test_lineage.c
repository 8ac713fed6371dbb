/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves which titles are of one item, and which of what a resolution recalls
 * is its predecessor.
 */
#include "config.h"

#include <string.h>

#include "model/lineage.h"
#include "unit.h"

static void
test_items(void **state)
{
	(void)state;
	assert_true(lineage_same_item("Programme budget for 2020",
				      "Programme budget for 2021"));
	assert_true(lineage_same_item(
		"Situation of human rights in the Republic of Ruritania",
		"Situation of human rights in the temporarily occupied "
		"Republic of Ruritania"));
	assert_false(lineage_same_item(
		"Situation of human rights in the Republic of Ruritania",
		"Situation of human rights in the Kingdom of Syldavia"));
	assert_false(lineage_same_item(
		"Cooperation between the United Nations and the African Union",
		"Cooperation between the United Nations and the European "
		"Union"));
	assert_true(lineage_same_item("Advancement of women",
				      "ADVANCEMENT OF WOMEN"));
	assert_false(lineage_same_item("", ""));
	assert_false(lineage_same_item("Oceans", ""));
}

static void
test_akin(void **state)
{
	(void)state;
	/* Half of the longer, or most of the shorter. */
	assert_true(lineage_akin("Oceans and coastal law", "Law of oceans"));
	assert_true(lineage_akin(
		"Durable peace through development in Ruritania",
		"Implementation of the recommendations of the report on the "
		"causes of conflict and durable peace and development in "
		"Ruritania"));
	assert_false(lineage_akin("Oceans", "Report of a committee on oceans"));
	/* A country was renamed. */
	assert_true(lineage_akin("RURITANIA SITUATION",
				 "RURITANIAN POPULAR MONARCHY SITUATION"));
	assert_false(lineage_akin("PERU SITUATION",
				  "PERUVIAN POPULAR MONARCHY DECLARATION"));
	assert_true(lineage_touch("Youth", "youth, peace and security"));
	assert_false(lineage_touch("Youth", "women and security"));
}

static struct recalled
recalled(const char *title, int year, size_t paragraph)
{
	return (struct recalled){ .key = "GA",
				  .title = title,
				  .adopted = { .year = (short)year },
				  .paragraph = paragraph,
				  .held = *title != '\0' };
}

/* Of a work with a title. */
static long
predecessor(const char *title, struct date adopted, const struct recalled *list,
	    size_t n, struct date namesake)
{
	struct descent of = { .title = title, .adopted = adopted };

	return lineage_predecessor(&of, list, n, namesake);
}

static void
test_predecessor(void **state)
{
	const struct date now = { .year = 2020, .month = 12, .day = 1 };
	const struct date none = { 0 }, before = { .year = 2018, .month = 5 },
			  long_ago = { .year = 2004 };
	struct recalled list[] = {
		recalled("Oceans and law", 2017, 1),
		recalled("", 2016, 1),
		recalled("", 2018, 1),
		recalled("", 2019, 2),
		recalled("Oceans and law", 2018, 3),
		recalled("Other things", 2019, 3),
		recalled("Oceans and law", 2021, 3),
	};

	(void)state;
	assert_int_equal(predecessor("Oceans and law", now, list, 7, none), 4);
	assert_int_equal(predecessor("Rivers", now, list, 7, none), 2);
	assert_int_equal(predecessor("Rivers", now, list, 1, none), -1);
	assert_int_equal(predecessor("Rivers", now, list, 0, none), -1);
	/* One under the very title, which is not recalled. */
	assert_int_equal(predecessor("Oceans and law", now, list, 7, before),
			 4);
	assert_int_equal(predecessor("Rivers", now, list, 3, before), 3);
	assert_int_equal(predecessor("Rivers", now, list, 3, long_ago), 2);
	assert_int_equal(predecessor("Rivers", now, list, 0, long_ago), 0);
	/* What is recalled may be one of long ago, of the same title. */
	list[0].adopted.year = 2002;
	assert_int_equal(predecessor("Oceans and law", now, list, 1, before),
			 1);
	/* A long rest is no sign of the same item. */
	list[1].adopted.year = list[2].adopted.year = 2001;
	assert_int_equal(predecessor("Rivers", now, list, 3, none), -1);
}

/* What is not held, but told of: "its resolution 74/274 on medicines". */
static void
test_told(void **state)
{
	static const struct {
		const char *title, *told;
		long found;
	} cases[] = {
		{ "Question of Syldavia",
		  "International cooperation to ensure access to medicines",
		  0 },
		{ "Death penalty: a moratorium",
		  "the question of a moratorium on the death penalty", 1 },
		{ "Convention on Cluster Munitions: implementation",
		  "the implementation of the Convention", 1 },
		{ "Oceans", "this issue", 1 },
		{ "Regional centres for peace",
		  "the maintenance and revitalization of the three regional "
		  "centres for peace in all continents",
		  1 },
	};
	const struct date now = { .year = 2020, .month = 12, .day = 1 };

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct recalled list[] = {
			recalled("", 2018, 1),
			recalled(cases[i].told, 2019, 1),
		};

		list[1].held = false;
		assert_int_equal(predecessor(cases[i].title, now, list, 2,
					     (struct date){ 0 }),
				 cases[i].found);
	}
}

/* Works under headings: what both cite tells which strand they are of. */
static void
test_strands(void **state)
{
	const struct descent of = { .title = "Ruritania situation",
				    .adopted = { .year = 2020 },
				    .untitled = true };
	struct recalled list[] = {
		recalled("Ruritania situation", 2018, 1), /* a mission */
		recalled("Ruritania situation", 2019, 1), /* sanctions */
		recalled("Mission in Ruritania", 2019, 1),
		recalled("", 2019, 1), /* not held */
	};
	struct recalled headed = recalled("Ruritania situation", 2019, 0);
	const struct date none = { 0 };

	(void)state;
	list[0].shared = .6;
	list[1].shared = .1;
	assert_int_equal(lineage_predecessor(&of, list, 2, none), 0);
	/* Nearly as near, and later. */
	list[1].shared = .4;
	assert_int_equal(lineage_predecessor(&of, list, 2, none), 1);
	/* The heading changed. */
	list[2].shared = .7;
	assert_int_equal(lineage_predecessor(&of, list + 2, 1, none), 0);
	list[2].shared = .3;
	assert_int_equal(lineage_predecessor(&of, list + 2, 1, none), 0);
	list[2].how = KIN_CITED;
	assert_int_equal(lineage_predecessor(&of, list + 2, 1, none), -1);
	/* Half of those that cite what is not held are under the heading. */
	list[3].shared = .5;
	assert_int_equal(lineage_predecessor(&of, list + 3, 1, none), 0);
	list[3].shared = .2;
	assert_int_equal(lineage_predecessor(&of, list + 3, 1, none), -1);
	/* It cites none of its organ. */
	headed.how = KIN_HEADED;
	assert_int_equal(lineage_predecessor(&of, &headed, 1, none), 0);
}

static void
test_shared(void **state)
{
	static const struct cited a[] = { { 1, .5 }, { 2, .25 }, { 4, .25 } };
	static const struct cited b[] = { { 1, .5 }, { 3, 1 } };
	const struct cites x = { a, 3 }, y = { b, 2 }, empty = { NULL, 0 };
	const struct cited itself = { .key = 4 };

	(void)state;
	assert_true(lineage_shared(&x, &x, NULL) == 1);
	assert_true(lineage_shared(&x, &y, NULL) == .25);
	assert_true(lineage_shared(&x, &y, &itself) == .375);
	assert_true(lineage_shared(&x, &empty, NULL) == 0);
	assert_true(lineage_shared(&empty, &empty, NULL) == 0);
}

static void
test_years(void **state)
{
	struct arena *a = arena_new();

	(void)state;
	assert_string_equal(lineage_title(a, "Appropriations for 2021", 1),
			    "Appropriations for 2022");
	assert_string_equal(lineage_title(a, "Budget, 2020-2021", -2),
			    "Budget, 2018-2019");
	assert_null(lineage_title(a, "Agenda 20301", 1));
	assert_null(lineage_title(a, "Oceans and the law of the sea", 1));
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_items),
		cmocka_unit_test(test_akin),
		cmocka_unit_test(test_predecessor),
		cmocka_unit_test(test_told),
		cmocka_unit_test(test_strands),
		cmocka_unit_test(test_shared),
		cmocka_unit_test(test_years),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
