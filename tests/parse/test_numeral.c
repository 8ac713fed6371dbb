/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that numbers and dates written in words that stand for figures are
 * read like those in figures, and nothing else is.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "parse/numeral.h"

static void
test_numbers(void **state)
{
	static const struct {
		const char *text;
		size_t len;
		int value;
	} cases[] = {
		{ "1991年", 4, 1991 },
		{ "五十二届", 9, 52 },
		{ "十", 3, 10 },
		{ "十九次", 6, 19 },
		{ "二〇〇二年", 12, 2002 },
		{ "一百零五", 12, 105 },
		{ "１２3", 6, 12 },
		{ "年", 0, 0 },
		{ "", 0, 0 },
		{ "123456", 0, 0 },
	};
	const struct lexicon *lex = lexicon_get("zh");

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		int value;

		assert_int_equal(numeral_read(lex, cases[i].text,
					      strlen(cases[i].text), &value),
				 cases[i].len);
		assert_int_equal(value, cases[i].value);
	}
}

static void
test_back(void **state)
{
	const struct lexicon *lex = lexicon_get("zh");
	static const char text[] = "第七十五";
	int value;

	(void)state;
	assert_int_equal(numeral_read_back(lex, text, strlen(text), &value), 9);
	assert_int_equal(value, 75);
	assert_int_equal(numeral_read_back(lex, text, 3, &value), 0);
}

static void
test_dates(void **state)
{
	static const struct {
		const char *text, *iso;
	} cases[] = {
		{ "1991年12月19日第46号", "1991-12-19" },
		{ "1991 年 12 月 19 日", "1991-12-19" },
		{ "二〇〇二年十二月二十日", "2002-12-20" },
		{ "1991年12月通过", "1991-12" },
		{ "1991年2月30日", "" },
		{ "12月19日", "" },
		{ "1991年", "" },
		{ "91年12月19日", "" },
	};
	const struct lexicon *lex = lexicon_get("zh");

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct date date = { 0 };
		char iso[DATE_SIZE] = "";

		if (numeral_date(lex, cases[i].text, strlen(cases[i].text),
				 &date))
			date_iso(date, iso);
		assert_string_equal(iso, cases[i].iso);
	}
	/* Where the language has no such words there are no such dates. */
	assert_int_equal(numeral_date(lexicon_get("en"), "1991 12 19", 10,
				      &(struct date){ 0 }),
			 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_back),
		cmocka_unit_test(test_dates),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
