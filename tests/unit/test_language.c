/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Proves that lists of languages are walked round, and that codes have names.
 */
#include "config.h"

#include "model/language.h"
#include "unit.h"

static void
tells_names(void **state)
{
	static const char listed[] = LANGUAGES_DEFAULT;

	(void)state;
	assert_string_equal(language_name("fr"), "French");
	assert_string_equal(language_name("de"), "German");
	assert_string_equal(language_name("xx"), "xx");
	assert_string_equal(language_comma("ar"), "\u060c");
	assert_string_equal(language_comma("xx"), ",");
	assert_true(language_known("zh"));
	assert_false(language_known("z"));
	assert_false(language_known(""));
	for (const char *s = listed; s < listed + sizeof(listed); s += 3) {
		char code[3] = { s[0], s[1], '\0' };

		assert_true(language_known(code));
	}
}

static void
lists_all(void **state)
{
	static const char *const codes[] = {
#define LANGUAGE(code, name, comma, own) code,
#include "model/languages.def"
#undef LANGUAGE
	};

	(void)state;
	for (size_t i = 0; i < COUNT(codes); i++) {
		assert_true(language_listed(LANGUAGES_DEFAULT, codes[i]));
		assert_non_null(strstr(LANGUAGES_CHOICES, codes[i]));
	}
}

static void
goes_round(void **state)
{
	static const struct {
		const char *list, *code, *next;
	} rows[] = {
		{ "en,fr,ar", "en", "fr" }, { "en,fr,ar", "fr", "ar" },
		{ "en,fr,ar", "ar", "en" }, { "en,fr,ar", "zh", "en" },
		{ "en", "en", "en" },	    { "", "en", "" },
	};
	size_t n;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		const char *next =
			language_next(rows[i].list, rows[i].code, &n);

		assert_int_equal(n, strlen(rows[i].next));
		assert_memory_equal(next, rows[i].next, n);
	}
}

static void
finds_whole_codes(void **state)
{
	(void)state;
	assert_true(language_listed("en,fr", "en"));
	assert_true(language_listed("en,fr", "fr"));
	assert_false(language_listed("en,fr", "f"));
	assert_false(language_listed("en,fr", "n"));
	assert_false(language_listed("en,fr", "fra"));
	assert_false(language_listed("", "en"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tells_names),
		cmocka_unit_test(lists_all),
		cmocka_unit_test(goes_round),
		cmocka_unit_test(finds_whole_codes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
