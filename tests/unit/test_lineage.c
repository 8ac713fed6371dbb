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

static struct recalled
recalled(const char *title, int year, size_t paragraph)
{
	return (struct recalled){ .key = "GA",
				  .title = title,
				  .adopted = { .year = (short)year },
				  .paragraph = paragraph,
				  .held = *title != '\0' };
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
	assert_int_equal(
		lineage_predecessor("Oceans and law", now, list, 7, none), 4);
	assert_int_equal(lineage_predecessor("Rivers", now, list, 7, none), 2);
	assert_int_equal(lineage_predecessor("Rivers", now, list, 1, none), -1);
	assert_int_equal(lineage_predecessor("Rivers", now, list, 0, none), -1);
	/* One under the very title, which is not recalled. */
	assert_int_equal(
		lineage_predecessor("Oceans and law", now, list, 7, before), 4);
	assert_int_equal(lineage_predecessor("Rivers", now, list, 3, before),
			 3);
	assert_int_equal(lineage_predecessor("Rivers", now, list, 3, long_ago),
			 2);
	assert_int_equal(lineage_predecessor("Rivers", now, list, 0, long_ago),
			 0);
	/* What is recalled may be one of long ago, of the same title. */
	list[0].adopted.year = 2002;
	assert_int_equal(
		lineage_predecessor("Oceans and law", now, list, 1, before), 1);
	/* A long rest is no sign of the same item. */
	list[1].adopted.year = list[2].adopted.year = 2001;
	assert_int_equal(lineage_predecessor("Rivers", now, list, 3, none), -1);
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
		assert_int_equal(lineage_predecessor(cases[i].title, now, list,
						     2, (struct date){ 0 }),
				 cases[i].found);
	}
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
		cmocka_unit_test(test_predecessor),
		cmocka_unit_test(test_told),
		cmocka_unit_test(test_years),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
