/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that what is written is JSON whatever the strings hold: commas in
 * their places, control characters and quotes escaped, bytes that are no
 * UTF-8 replaced.
 */
#include "config.h"

#include "base/json.h"
#include "unit.h"

static void
test_commas(void **state)
{
	struct buf b = BUF_INIT;
	struct json j = { .out = &b };

	(void)state;
	json_open(&j, '{');
	json_member(&j, "a", "x");
	json_name(&j, "b");
	json_open(&j, '[');
	json_close(&j, ']');
	json_name(&j, "c");
	json_open(&j, '[');
	json_number(&j, -1);
	json_bool(&j, true);
	json_bool(&j, false);
	json_open(&j, '{');
	json_close(&j, '}');
	json_string(&j, NULL);
	json_close(&j, ']');
	json_member_number(&j, "d", 9223372036854775807LL);
	json_close(&j, '}');
	assert_string_equal(b.data,
			    "{\"a\":\"x\",\"b\":[],\"c\":[-1,true,false,{},"
			    "\"\"],\"d\":9223372036854775807}");
	buf_free(&b);
}

static void
expect_quoted(const char *s, size_t n, const char *want)
{
	struct buf b = BUF_INIT;
	struct json j = { .out = &b };

	json_stringn(&j, s, n);
	assert_string_equal(b.data, want);
	buf_free(&b);
}

static void
test_escapes(void **state)
{
	(void)state;
	expect_quoted("\"\\/", 3, "\"\\\"\\\\/\"");
	expect_quoted("\b\f\n\r\t", 5, "\"\\b\\f\\n\\r\\t\"");
	expect_quoted("\0\x01\x1B[2J\x7F", 7,
		      "\"\\u0000\\u0001\\u001b[2J\\u007f\"");
	/* C1, which terminals obey too: U+009B */
	expect_quoted("\xC2\x9B"
		      "m",
		      3, "\"\\u009bm\"");
	expect_quoted("\xC2\xA0", 2, "\"\xC2\xA0\"");
	expect_quoted("", 0, "\"\"");
}

static void
test_utf8(void **state)
{
	(void)state;
	expect_quoted("\xE2\x80\x9C\xF0\x9F\x95\x8A", 7,
		      "\"\xE2\x80\x9C\xF0\x9F\x95\x8A\"");
	/* Latin-1, half a character at the end, a surrogate, overlong. */
	expect_quoted("caf\xE9.txt", 8, "\"caf\xEF\xBF\xBD.txt\"");
	expect_quoted("\xE2\x80", 2, "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
	expect_quoted("\xED\xA0\x80", 3,
		      "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
	expect_quoted("\xC0\xAF", 2, "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_commas),
		cmocka_unit_test(test_escapes),
		cmocka_unit_test(test_utf8),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
