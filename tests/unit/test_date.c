/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that dates known by day, month or year are read, printed and put in
 * order, and that no day is taken that there is not.
 */
#include "config.h"

#include "model/date.h"
#include "unit.h"

static void
test_there_and_back(void **state)
{
	static const char *const dates[] = { "1997-12-18", "1994-07",
					     "1994",	   "2000-02-29",
					     "0001-01-01", "9999-12-31" };

	(void)state;
	for (size_t i = 0; i < COUNT(dates); i++) {
		struct date d = { 0 };
		char iso[DATE_SIZE];

		assert_true(date_from_iso(dates[i], &d));
		date_iso(d, iso);
		assert_string_equal(iso, dates[i]);
	}
}

static void
test_refused(void **state)
{
	static const char *const wrong[] = {
		"",	      "97",	     "1997-",	   "1997-13",
		"1997-00",    "1997-1-1",    "1997-02-29", "1900-02-29",
		"1997-04-31", "0000",	     "199x",	   "1997/12/18",
		"1997-12-1x", "1997-12-181", "-997",	   "1997-12/18",
		"1997-12-00", "1997 12",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(wrong); i++) {
		struct date d = { 1, 2, 3 };

		assert_false(date_from_iso(wrong[i], &d));
		assert_int_equal(d.year | d.month | d.day, 0);
	}
	assert_true(date_valid(2024, 2, 29));
	assert_false(date_valid(2023, 2, 29));
	assert_false(date_valid(2023, 0, 1));
	assert_false(date_valid(2023, 13, 1));
	assert_false(date_valid(2023, 12, 32));
	assert_false(date_valid(0, 1, 1));
	assert_false(date_valid(10000, 1, 1));
}

static void
expect_printed(struct date d, const char *iso, const char *brief)
{
	char out[DATE_SIZE];

	date_iso(d, out);
	assert_string_equal(out, iso);
	date_short(d, out);
	assert_string_equal(out, brief);
}

static void
test_printed(void **state)
{
	(void)state;
	expect_printed((struct date){ 1997, 12, 18 }, "1997-12-18",
		       "18 Dec 1997");
	expect_printed((struct date){ 2003, 2, 1 }, "2003-02-01", "1 Feb 2003");
	expect_printed((struct date){ 1994, 7, 0 }, "1994-07", "Jul 1994");
	expect_printed((struct date){ 1994, 0, 0 }, "1994", "1994");
	expect_printed((struct date){ 1994, 0, 5 }, "1994", "1994");
	expect_printed((struct date){ 0, 7, 5 }, "", "");
	expect_printed((struct date){ 0 }, "", "");
	/* nonsense is printed as little nonsense, and within bounds */
	expect_printed((struct date){ -32768, -128, -128 }, "-32768--128--128",
		       "-32768");
}

static void
test_order(void **state)
{
	static const struct date rising[] = {
		{ 0 },		 { 1994, 0, 0 }, { 1994, 1, 0 },
		{ 1994, 1, 31 }, { 1994, 2, 1 }, { 1994, 12, 31 },
		{ 1995, 0, 0 },	 { 1995, 1, 1 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rising); i++)
		for (size_t k = 0; k < COUNT(rising); k++) {
			int order = date_compare(rising[i], rising[k]);

			assert_int_equal((order > 0) - (order < 0),
					 (i > k) - (i < k));
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_there_and_back),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_printed),
		cmocka_unit_test(test_order),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
