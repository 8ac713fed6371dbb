/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that columns are counted as a terminal shows them, and that lines
 * break where Unicode allows, never inside a symbol or half a character,
 * without losing or doubling anything, down to one column.
 */
#include "config.h"

#include <locale.h>

#include "text/utf8.h"
#include "text/wrap.h"
#include "unit.h"

static void
test_char_columns(void **state)
{
	(void)state;
	assert_int_equal(wrap_char_columns('a'), 1);
	assert_int_equal(wrap_char_columns(0xE9), 1);
	assert_int_equal(wrap_char_columns(0x56DE), 2); /* Chinese */
	assert_int_equal(wrap_char_columns(0x0301), 0); /* an accent */
	for (uint32_t c = 0; c < 0x20; c++)
		assert_int_equal(wrap_char_columns(c), 0);
	for (uint32_t c = 0x7F; c < 0xA0; c++)
		assert_int_equal(wrap_char_columns(c), 0);
	assert_int_equal(wrap_char_columns(0x202E), 0);
	assert_int_equal(wrap_char_columns(0x2066), 0);
	assert_int_equal(wrap_char_columns(0x200F), 0);
}

/* Where the locale has no such characters a stand-in is shown. */
static void
test_char_columns_elsewhere(void **state)
{
	(void)state;
	assert_non_null(setlocale(LC_ALL, "C"));
	assert_int_equal(wrap_char_columns('a'), 1);
	assert_int_equal(wrap_char_columns(0xE9), 1);
	assert_int_equal(wrap_char_columns(0x201C), 1);
	assert_int_equal(wrap_char_columns(0x56DE), 2);
	assert_int_equal(wrap_char_columns(0x1B), 0);
	assert_int_equal(wrap_char_columns(0x202E), 0);
	assert_non_null(setlocale(LC_ALL, "C.UTF-8"));
}

static void
test_columns_and_fit(void **state)
{
	const char *s = "ae\xCC\x81\xE5\x9B\x9Ez"; /* a, e acute, hui, z */
	int used = -1;

	(void)state;
	assert_int_equal(wrap_columns(s, strlen(s)), 5);
	assert_int_equal(wrap_columns(s, 0), 0);
	assert_int_equal(wrap_fit(s, strlen(s), 2, &used), 4);
	assert_int_equal(used, 2);
	assert_int_equal(wrap_fit(s, strlen(s), 3, &used), 4);
	assert_int_equal(used, 2);
	assert_int_equal(wrap_fit(s, strlen(s), 4, &used), 7);
	assert_int_equal(wrap_fit(s, strlen(s), 99, NULL), 8);
	assert_int_equal(wrap_fit(s, strlen(s), 0, &used), 0);
	assert_int_equal(wrap_fit("\x1B[2J", 4, 3, &used), 4);
}

/* The lines of s, with '|' between them. */
static void
expect_lines(const char *s, int columns, const char *want)
{
	struct arena *a = arena_new();
	char got[512] = "";
	size_t n = 0;
	struct wrap_line *l = wrap_text(a, s, strlen(s), columns, &n);

	for (size_t i = 0; i < n; i++)
		snprintf(got + strlen(got), sizeof(got) - strlen(got), "%s%.*s",
			 i ? "|" : "", (int)(l[i].end - l[i].start),
			 s + l[i].start);
	assert_string_equal(got, want);
	arena_free(a);
}

static void
test_breaks(void **state)
{
	(void)state;
	/* A command is one word; a colon behind one ends it. */
	expect_lines("in a :join of", 7, "in a|:join|of");
	expect_lines(":join of", 3, ":jo|in|of");
	expect_lines("as: one", 4, "as:|one");
	expect_lines("", 10, "");
	expect_lines("one", 10, "one");
	expect_lines("one two three", 7, "one two|three");
	expect_lines("one two three", 8, "one two|three");
	expect_lines("one two", 7, "one two");
	expect_lines("one two    ", 7, "one two");
	expect_lines("one two    three", 7, "one two|three");
	/* a symbol is whole, a compound may break */
	expect_lines("of 52/205 of", 6, "of|52/205|of");
	expect_lines("South-South talks", 8, "South-|South|talks");
	expect_lines("\xE5\x9B\x9E\xE9\xA1\xBE\xE5\x9B\x9E", 5,
		     "\xE5\x9B\x9E\xE9\xA1\xBE|\xE5\x9B\x9E");
	/* the mark of a footnote stays where it belongs */
	expect_lines("on Agenda 21,\xE2\x81\xB4 the", 13,
		     "on Agenda|21,\xE2\x81\xB4 the");
	expect_lines("(2015)\xC2\xB2\xC2\xB3 it", 8,
		     "(2015)\xC2\xB2\xC2\xB3|it");
	/* no break at a no-break space */
	expect_lines("a b\xC2\xA0"
		     "c d",
		     4,
		     "a|b\xC2\xA0"
		     "c|d");
}

static void
test_newlines(void **state)
{
	(void)state;
	expect_lines("a\nb", 10, "a|b");
	expect_lines("a\n", 10, "a|");
	expect_lines("\n\n", 10, "||");
	expect_lines("a  \r\nb", 10, "a|b");
	expect_lines("  - item", 10, "  - item");
}

static void
test_narrow(void **state)
{
	(void)state;
	expect_lines("abc", 1, "a|b|c");
	expect_lines("abcdef gh", 4, "abcd|ef|gh");
	expect_lines("e\xCC\x81x", 1, "e\xCC\x81|x");
	/* wider than the screen, but it must go somewhere */
	expect_lines("\xE5\x9B\x9E\xE9\xA1\xBE", 1,
		     "\xE5\x9B\x9E|\xE9\xA1\xBE");
	expect_lines("ab", 0, "a|b");
	expect_lines("ab", -5, "a|b");
}

/* At every width: nothing but white space is between the lines. */
static void
test_nothing_lost(void **state)
{
	const char *s =
		"Reaffirming its resolutions 33/134 of 19 December 1978, in "
		"which it endorsed the \xE2\x80\x9C"
		"Buenos Aires Plan\xE2\x80\x9D \xE2\x80\x94 and 46/159,\n\n"
		"  (a) San Jos\xC3\xA9; \xE5\x9B\x9E\xE9\xA1\xBE   end ";

	(void)state;
	for (int columns = 1; columns < 90; columns++) {
		struct arena *a = arena_new();
		size_t n, at = 0;
		struct wrap_line *l = wrap_text(a, s, strlen(s), columns, &n);

		for (size_t i = 0; i < n; i++) {
			assert_true(l[i].start >= at);
			assert_true(l[i].end >= l[i].start);
			for (; at < l[i].start; at++)
				assert_non_null(strchr(" \n", s[at]));
			if (columns > 1)
				assert_true(
					wrap_columns(s + l[i].start,
						     l[i].end - l[i].start) <=
					columns);
			at = l[i].end;
		}
		for (; at < strlen(s); at++)
			assert_int_equal(s[at], ' ');
		arena_free(a);
	}
}

static int
in_utf8(void **state)
{
	(void)state;
	return setlocale(LC_ALL, "C.UTF-8") ? 0 : -1;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_char_columns),
		cmocka_unit_test(test_char_columns_elsewhere),
		cmocka_unit_test(test_columns_and_fit),
		cmocka_unit_test(test_breaks),
		cmocka_unit_test(test_newlines),
		cmocka_unit_test(test_narrow),
		cmocka_unit_test(test_nothing_lost),
	};

	return cmocka_run_group_tests(tests, in_utf8, NULL);
}
