/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that people's own instruments stand beside those that are compiled
 * in, that a row with a mistake is told by its line and hurts no other, and
 * that instruments and the resolutions that adopted them lead to each other.
 */
#include "config.h"

#include <string.h>

#include "model/instrument.h"
#include "unit.h"

static enum status
add(const char *rows, struct error *err)
{
	return instruments_add("mine.tsv", rows, strlen(rows), err);
}

static size_t
variants(const struct instrument *i)
{
	size_t n = 0;

	while (i->variants[n])
		n++;
	return n;
}

static void
test_compiled(void **state)
{
	const struct instrument *i = instrument_find("Buenos Aires Plan of "
						     "Action");

	(void)state;
	assert_non_null(i);
	assert_int_equal(i->year, 1978);
	assert_string_equal(i->adopted, "GA 33/134");
	assert_string_equal(i->variants[0], i->name);
	assert_ptr_equal(instrument_adopted("GA 33/134", NULL), i);
	assert_null(instrument_adopted("GA 33/134", i));
	assert_int_equal(instrument_year("Buenos Aires Plan of Action"), 1978);
	assert_int_equal(instrument_year("no such plan"), 0);
	assert_null(instrument_find("no such plan"));
	assert_ptr_equal(instrument_called("2030 AGENDA"),
			 instrument_find("2030 Agenda for Sustainable "
					 "Development"));
	assert_null(instrument_called("agenda"));
}

static void
test_added(void **state)
{
	const struct instrument *i;
	struct error err = { 0 };
	size_t before, after;

	(void)state;
	assert_string_equal(instruments_mark(), "");
	instrument_all(&before);
	assert_int_equal(add("\xEF\xBB\xBF# mine\r\n\r\n"
			     "Springfield Plan of Action\t1999\tA/RES/54/9\t"
			     "Plan de Springfield|the Springfield Plan\r\n"
			     "Buenos Aires Plan of Action\t\t\tBAPA 40\n"
			     "Shelbyville Accord",
			     &err),
			 STATUS_OK);
	instrument_all(&after);
	assert_int_equal(after, before + 2);
	i = instrument_find("Springfield Plan of Action");
	assert_int_equal(i->year, 1999);
	assert_string_equal(i->adopted, "GA 54/9");
	assert_int_equal(variants(i), 3);
	assert_string_equal(i->variants[2], "the Springfield Plan");
	/* What was there keeps what is not given anew. */
	i = instrument_find("Buenos Aires Plan of Action");
	assert_int_equal(i->year, 1978);
	assert_string_equal(i->adopted, "GA 33/134");
	assert_string_equal(i->variants[variants(i) - 1], "BAPA 40");
	assert_int_equal(variants(instrument_find("Shelbyville Accord")), 1);
	assert_int_equal(strlen(instruments_mark()), 9);
}

static void
test_mistakes(void **state)
{
	static const struct {
		const char *row, *says;
	} rows[] = {
		{ "\t1999", "mine.tsv:2: a name is to come first" },
		{ "A|B", "mine.tsv:2: bars part variants" },
		{ "North Haverbrook Plan\t99", "mine.tsv:2: a year of four" },
		{ "North Haverbrook Plan\t1999x", "mine.tsv:2: a year" },
		{ "North Haverbrook Plan\t1999\tnone",
		  "mine.tsv:2: a resolution, as \"33/134\"" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct error err = { 0 };
		char file[200];
		int n = snprintf(file, sizeof(file),
				 "Ogdenville Plan\n%s\n"
				 "Capital City Plan %zu\n",
				 rows[i].row, i);
		char name[40];

		assert_true(n > 0 && (size_t)n < sizeof(file));
		assert_int_equal(add(file, &err), STATUS_FORMAT);
		assert_memory_equal(err.msg, rows[i].says,
				    strlen(rows[i].says));
		assert_null(instrument_find("North Haverbrook Plan"));
		assert_non_null(instrument_find("Ogdenville Plan"));
		snprintf(name, sizeof(name), "Capital City Plan %zu", i);
		assert_non_null(instrument_find(name));
	}
}

static void
test_encoding(void **state)
{
	struct error err = { 0 };

	(void)state;
	assert_int_equal(add("Caf\xE9 Plan\n", &err), STATUS_ENCODING);
	assert_int_equal(instruments_add("mine.tsv", "Nul\0Plan", 8, NULL),
			 STATUS_ENCODING);
	assert_null(instrument_find("Nul"));
	/* What would reach a terminal is cleaned. */
	assert_int_equal(add("Esc\x1b[31m Plan\n", &err), STATUS_OK);
	assert_non_null(instrument_find("Esc[31m Plan"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_compiled),
		cmocka_unit_test(test_added),
		cmocka_unit_test(test_mistakes),
		cmocka_unit_test(test_encoding),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
