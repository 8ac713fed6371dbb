/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a search finds what a person means (without regard to case,
 * accents, dashes, quotes and spaces, unless asked for) and that the place it
 * gives is the place in the original.
 */
#include "config.h"

#include "text/fold.h"
#include "unit.h"

static void
expect_folded(const char *s, const char *want)
{
	struct arena *a = arena_new();
	struct folded f = fold_text(a, s, strlen(s), (struct fold_how){ 0 });

	assert_string_equal(f.text, want);
	assert_int_equal(f.len, strlen(want));
	assert_int_equal(f.map[f.len], strlen(s));
	for (size_t i = 0; i < f.len; i++)
		assert_true(f.map[i] <= f.map[i + 1]);
	arena_free(a);
}

static void
test_folding(void **state)
{
	(void)state;
	expect_folded("", "");
	expect_folded("Reaffirming ALSO", "reaffirming also");
	expect_folded("San Jos\xC3\xA9", "san jose");
	expect_folded("Jose\xCC\x81", "jose");
	expect_folded("a \t\n\xC2\xA0 b", "a b");
	expect_folded("\xE2\x80\x9Cit\xE2\x80\x99s\xE2\x80\x9D", "\"it's\"");
	expect_folded("`x\xC2\xB4", "'x'");
	expect_folded("S\xE2\x80\x91"
		      "10 \xE2\x80\x94 x",
		      "s-10 - x");
	expect_folded("Stra\xC3\x9F"
		      "e",
		      "strasse");
	expect_folded("\xEF\xAC\x81nal \xC2\xB9", "final 1"); /* fi, 1 */
	expect_folded("co\xC2\xADop\xE2\x80\x8B.", "coop.");
	/* Greek: both small sigmas */
	expect_folded("\xCE\xA3\xCF\x82", "\xCF\x83\xCF\x83");
	/* Russian short i is an i with a mark */
	expect_folded("\xD0\x99", "\xD0\xB8");
	/* Arabic: hamza on alef and the stretcher */
	expect_folded("\xD8\xA3\xD9\x80", "\xD8\xA7");
	/* one character that becomes eighteen */
	expect_folded("\xEF\xB7\xBA", "\xD8\xB5\xD9\x84\xD9\x89 "
				      "\xD8\xA7\xD9\x84\xD9\x84\xD9\x87 "
				      "\xD8\xB9\xD9\x84\xD9\x8A\xD9\x87 "
				      "\xD9\x88\xD8\xB3\xD9\x84\xD9\x85");
	expect_folded("\xFFok", "\xEF\xBF\xBDok");
}

static void
test_wants(void **state)
{
	struct fold_how how;

	(void)state;
	how = fold_wants("decides", 7);
	assert_false(how.keep_case || how.keep_marks);
	how = fold_wants("Decides", 7);
	assert_true(how.keep_case && !how.keep_marks);
	how = fold_wants("jos\xC3\xA9", 5);
	assert_true(!how.keep_case && how.keep_marks);
	/* What has a key of its own asks for no accents. */
	how = fold_wants("\u0437\u0435\u043b\u0435\u043d\u044b\u0439", 14);
	assert_false(how.keep_marks);
	how = fold_wants("\u0627\u0644\u0623\u0645\u0646", 10);
	assert_false(how.keep_marks);
	how = fold_wants("e\xCC\x81", 3);
	assert_true(how.keep_marks);
	/* quotes and dashes are no accents, a lone one neither */
	how = fold_wants("\xE2\x80\x99\xE2\x80\x93\xC2\xB4", 8);
	assert_false(how.keep_case || how.keep_marks);
	how = fold_wants("", 0);
	assert_false(how.keep_case || how.keep_marks);
}

static void
expect_found(const char *s, const char *needle, const char *want)
{
	size_t start = 0, end = 0;

	if (!fold_find(s, strlen(s), needle, 0, &start, &end)) {
		if (want)
			fail_msg("'%s' not found in '%s'", needle, s);
		return;
	}
	if (!want)
		fail_msg("'%s' found in '%s'", needle, s);
	assert_int_equal(end - start, strlen(want));
	assert_memory_equal(s + start, want, end - start);
}

static void
test_find(void **state)
{
	(void)state;
	expect_found("Takes note", "NOTE", NULL);
	expect_found("Takes NOTE", "NOTE", "NOTE");
	expect_found("Takes Note", "note", "Note");
	expect_found("San Jos\xC3\xA9 Declaration", "jose d", "Jos\xC3\xA9 D");
	expect_found("San Jose", "jos\xC3\xA9", NULL);
	expect_found("SAN JOS\xC3\x89", "jos\xC3\xA9", "JOS\xC3\x89");
	/* typed in two parts, kept as one */
	expect_found("Jos\xC3\xA9", "e\xCC\x81", "\xC3\xA9");
	expect_found("two\n   words", "two words", "two\n   words");
	expect_found("two words", "two  words", "two words");
	expect_found("co\xC2\xADoperate", "cooperate", "co\xC2\xADoperate");
	expect_found("S\xE2\x80\x91"
		     "10/2",
		     "s-10/2",
		     "S\xE2\x80\x91"
		     "10/2");
	/* half of what one character becomes is the whole character */
	expect_found("x\xC3\x9Fy", "s", "\xC3\x9F");
	expect_found("o\xEF\xAC\x81x", "ix", "\xEF\xAC\x81x");
	expect_found("abc", "", NULL);
	expect_found("", "a", NULL);
	expect_found("abc", "abcd", NULL);
	/* a needle of nothing that can be seen finds nothing */
	expect_found("abc", "\xC2\xAD", NULL);
}

static void
test_find_next(void **state)
{
	const char *s = "Note, note, NOT\xC3\x89.";
	size_t n = strlen(s), start, end, from = 0;
	static const size_t places[] = { 0, 6, 12 };

	(void)state;
	for (size_t i = 0; i < COUNT(places); i++) {
		assert_true(fold_find(s, n, "note", from, &start, &end));
		assert_int_equal(start, places[i]);
		from = end;
	}
	assert_false(fold_find(s, n, "note", from, &start, &end));
	assert_false(fold_find(s, n, "note", n, &start, &end));
	assert_false(fold_find(s, n, "note", n + 10, &start, &end));
}

/* Whatever bytes are given: the place lies in the text and rises. */
static void
test_find_in_noise(void **state)
{
	uint32_t seed = 1;
	char s[64];

	(void)state;
	for (int round = 0; round < 2000; round++) {
		size_t start, end, from = 0;

		for (size_t i = 0; i < sizeof(s); i++) {
			seed = seed * 1664525 + 1013904223;
			s[i] = (char)(seed >> 24);
		}
		s[20] = 'e';
		while (fold_find(s, sizeof(s), "e", from, &start, &end)) {
			assert_true(start >= from && end > start);
			assert_true(end <= sizeof(s));
			from = end;
		}
		assert_true(from > 20);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_folding),
		cmocka_unit_test(test_wants),
		cmocka_unit_test(test_find),
		cmocka_unit_test(test_find_next),
		cmocka_unit_test(test_find_in_noise),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
