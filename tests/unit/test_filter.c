/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that filters are read as they are typed, told in words, and written
 * as a line that gives them again.
 */
#include "config.h"

#include <string.h>

#include "model/filter.h"
#include "model/ranking.h"
#include "unit.h"

static void
test_lines(void **state)
{
	static const struct {
		const char *typed, *line, *words;
	} cases[] = {
		{ "", "", "" },
		{ "  ", "", "" },
		{ "body=ga", "body=GA ", "GA" },
		{ "year=2020", "year=2020 ", "2020" },
		{ "year=2020-2022", "year=2020-2022 ", "2020-2022" },
		{ "year=2020-2020", "year=2020 ", "2020" },
		{ "year=2020-", "year=2020- ", "2020-" },
		{ "year=2000-9999", "year=2000- ", "2000-" },
		{ "year=-2022", "year=-2022 ", "-2022" },
		{ "session=75-77 lang=fr", "session=75-77 lang=fr ",
		  "session 75-77, in French" },
		{ " subject=human   rights  unread ",
		  "subject=human rights unread ", "on human rights, unread" },
		{ "unread annotated body=SC", "body=SC annotated unread ",
		  "SC, annotated, unread" },
		{ "subject=a=b", "subject=a=b ", "on a=b" },
		{ "body=GA body=SC", "body=SC ", "SC" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct buf line = BUF_INIT, words = BUF_INIT;
		struct work_filter f = { .unread = true };

		assert_int_equal(filter_read(&f, cases[i].typed, NULL),
				 STATUS_OK);
		filter_line(&f, &line);
		filter_words(&f, &words);
		assert_string_equal(line.data ? line.data : "", cases[i].line);
		assert_string_equal(words.data ? words.data : "",
				    cases[i].words);
		assert_int_equal(filter_active(&f), *cases[i].line != '\0');
		buf_free(&line);
		buf_free(&words);
	}
}

static void
test_mistakes(void **state)
{
	static const struct {
		const char *typed, *message;
	} cases[] = {
		{ "GA", "no filter 'GA'" },
		{ "body=", "no body ''" },
		{ "body=XYZ", "no body 'XYZ'; there are GA" },
		{ "unread yes", "no filter 'yes'" },
		{ "unread=1", "no filter 'unread=1'" },
		{ "year=x", "no year 'x'" },
		{ "year=2022-2020", "no year '2022-2020'" },
		{ "year=2020x", "no year '2020x'" },
		{ "year=-", "no year '-'" },
		{ "lang=tlh", "no language 'tlh'" },
		{ "subject=", "no subject ''" },
		{ "session=1234567890123456789012345", "no session" },
		{ "colour=red", "no filter 'colour=red'" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct work_filter f = { .unread = true };
		struct error err = { 0 };

		assert_int_equal(filter_read(&f, cases[i].typed, &err),
				 STATUS_USAGE);
		assert_non_null(strstr(err.msg, cases[i].message));
		assert_true(f.unread);
	}
}

/* A ranking takes filters, and how and what is cited. */
static void
test_ranking(void **state)
{
	struct ranking r = { 0 };
	struct error err;
	struct buf b = BUF_INIT;

	(void)state;
	assert_int_equal(ranking_read(&r,
				      " of=sc subject=human rights "
				      "relation=note year=2020",
				      &err),
			 STATUS_OK);
	assert_int_equal(r.of, BODY_SC);
	assert_int_equal(r.relation, RELATION_NOTE);
	assert_int_equal(r.filter.first_year, 2020);
	assert_string_equal(r.filter.subject, "human rights");
	ranking_words(&r, &b);
	assert_string_equal(b.data, "2020, on human rights, noted by, of SC");
	buf_free(&b);
	assert_int_equal(ranking_read(&r, "of=XY", &err), STATUS_USAGE);
	assert_int_equal(ranking_read(&r, "relation=", &err), STATUS_USAGE);
	assert_int_equal(ranking_read(&r, "offer=GA", &err), STATUS_USAGE);
	assert_int_equal(r.of, BODY_SC);
	assert_int_equal(ranking_read(&r, "", &err), STATUS_OK);
	assert_int_equal(r.of, BODY_NONE);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_mistakes),
		cmocka_unit_test(test_ranking),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
