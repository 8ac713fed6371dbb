/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves what is known of sessions and years: when a number was given, which
 * organ's it can be, and whether a date goes with it.
 */
#include "config.h"

#include "model/date.h"
#include "model/session.h"
#include "unit.h"

static struct symbol
parse(const char *s)
{
	struct symbol out;

	if (!symbol_parse(s, strlen(s), BODY_NONE, &out))
		fail_msg("'%s' is not read", s);
	return out;
}

static void
test_years(void **state)
{
	static const struct {
		const char *symbol;
		int year;
	} cases[] = {
		{ "GA 217 A (III)", 1948 },
		{ "GA 33/134", 1978 },
		{ "GA 52/205", 1997 },
		{ "GA 3201 (S-VI)", 1974 },
		{ "GA S-10/2", 1978 },
		{ "GA S-32/1", 2021 },
		{ "GA S-33/1", 0 },
		{ "GA 997 (ES-I)", 1956 },
		{ "GA ES-10/24", 1997 },
		{ "GA ES-11/1", 2022 },
		{ "GA ES-12/1", 0 },
		{ "SC 1 (1946)", 1946 },
		{ "SC 242", 1967 },
		{ "SC 1284", 1999 },
		{ "SC 1285", 2000 },
		{ "SC 2671", 2022 },
		{ "SC 9000", 0 },
		{ "ECOSOC 1992/41", 1992 },
		{ "ECOSOC 8 (II)", 1946 },
		{ "ECOSOC 155 C (VII)", 1948 },
		{ "ECOSOC 1503 (XLVIII)", 1970 },
		{ "ECOSOC 1985 (LIX)", 1975 },
		{ "CHR 20 (XXXVI)", 1980 },
		{ "HRC 1/1", 2006 },
		{ "HRC 3/1", 2006 },
		{ "HRC 4/1", 2007 },
		{ "HRC 46/2", 2021 },
		{ "HRC 54/1", 2023 },
		{ "HRC S-27/1", 0 },
		{ "ECLAC 547(XXV)", 1994 },
		{ "ECLAC 611(XXX)", 2004 },
		{ "ECLAC 374(XV)", 0 },
		{ "A/52/402", 0 },
		{ "UNDP 2002/18", 2002 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct symbol s = parse(cases[i].symbol);

		if (symbol_year(&s) != cases[i].year)
			fail_msg("%s: %d", cases[i].symbol, symbol_year(&s));
	}
}

/* Numbers that resolutions cite with their year: UN-RESOLUTIONS 1.4. */
static void
test_council_years(void **state)
{
	static const short known[][2] = {
		{ 105, 1954 },	{ 106, 1955 },	{ 244, 1967 },	{ 245, 1968 },
		{ 186, 1964 },	{ 237, 1967 },	{ 338, 1973 },	{ 425, 1978 },
		{ 465, 1980 },	{ 497, 1981 },	{ 550, 1984 },	{ 661, 1990 },
		{ 687, 1991 },	{ 788, 1992 },	{ 827, 1993 },	{ 955, 1994 },
		{ 986, 1995 },	{ 1051, 1996 }, { 1144, 1997 }, { 1147, 1998 },
		{ 1333, 2000 }, { 1540, 2004 }, { 1738, 2006 }, { 1739, 2007 },
		{ 2178, 2014 }, { 2231, 2015 }, { 2397, 2017 }, { 2399, 2018 },
		{ 2560, 2020 }, { 2561, 2021 }, { 2699, 2023 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(known); i++)
		assert_int_equal(session_council_year(known[i][0]),
				 known[i][1]);
	assert_int_equal(session_council_year(0), 0);
	assert_int_equal(session_council_year(-3), 0);
}

static void
test_roman_bodies(void **state)
{
	(void)state;
	assert_int_equal(session_roman_body(217, 3), BODY_GA);
	assert_int_equal(session_roman_body(1514, 15), BODY_GA);
	assert_int_equal(session_roman_body(2373, 22), BODY_GA);
	assert_int_equal(session_roman_body(3541, 30), BODY_GA);
	assert_int_equal(session_roman_body(1, 1), BODY_GA);
	assert_int_equal(session_roman_body(547, 25), BODY_ECLAC);
	assert_int_equal(session_roman_body(611, 30), BODY_ECLAC);
	assert_int_equal(session_roman_body(1503, 48), BODY_ECOSOC);
	assert_int_equal(session_roman_body(1985, 59), BODY_ECOSOC);
	assert_int_equal(session_roman_body(990, 54), BODY_NONE);
	assert_int_equal(session_roman_body(590, 80), BODY_NONE);
}

static void
test_dates(void **state)
{
	static const struct {
		const char *symbol, *date;
		bool fits;
	} cases[] = {
		{ "GA 52/205", "1997-12-18", true },
		{ "GA 52/205", "1998-09-08", true },
		{ "GA 52/205", "1997-08-31", false },
		{ "GA 52/205", "1998-11-01", false },
		{ "GA 52/205", "1997", true },
		{ "GA 52/205", "1998", true },
		{ "GA 52/205", "1999", false },
		{ "GA 52/205", "1998-05", true },
		{ "GA 52/205", "1999-05", false },
		{ "GA 1 (I)", "1946-01-24", true },
		{ "GA 217 A (III)", "1948-12-10", true },
		{ "GA S-10/2", "1978-06-30", true },
		{ "GA S-10/2", "1990-06-30", false },
		{ "GA ES-10/24", "2024-09-18", true },
		{ "GA ES-10/24", "1990", false },
		{ "GA S-40/1", "1990", true },
		/* the example of UN-RESOLUTIONS 1.4 */
		{ "GA 46/2", "2021-03-23", false },
		{ "HRC 46/2", "2021-03-23", true },
		{ "GA 75/183", "2020-12-16", true },
		{ "HRC 54/1", "2023-10-11", true },
		{ "HRC 54/1", "2022-10-11", false },
		{ "ECOSOC 1992/41", "1992-07-30", true },
		{ "ECOSOC 415 (V)", "1950-12-01", false },
		{ "ECOSOC 1992/41", "1993-07-30", false },
		{ "ECOSOC 2021/1", "2020-12-03", true },
		{ "SC 1325 (2000)", "2000-10-31", true },
		{ "SC 1325 (2000)", "2001-10-31", false },
		{ "ECLAC 547(XXV)", "1994", true },
		{ "ECLAC 547(XXV)", "1998", false },
		{ "A/52/402", "1950", true },
	};
	struct symbol s = parse("52/205");

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct symbol one = parse(cases[i].symbol);
		struct date d;

		assert_true(date_from_iso(cases[i].date, &d));
		if (symbol_fits_date(&one, d) != cases[i].fits)
			fail_msg("%s of %s", cases[i].symbol, cases[i].date);
	}
	assert_true(symbol_fits_date(&s, (struct date){ 0 }));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_years),
		cmocka_unit_test(test_council_years),
		cmocka_unit_test(test_roman_bodies),
		cmocka_unit_test(test_dates),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
