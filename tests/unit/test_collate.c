/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that titles stand where a reader of their language looks for them,
 * and that all languages have one order.
 */
#include "config.h"

#include <string.h>

#include "text/collate.h"
#include "unit.h"

/* Titles of a language in their order. */
static void
assert_order(const char *lang, const char *const *titles, size_t n)
{
	struct arena *a = arena_new();

	for (size_t i = 1; i < n; i++) {
		const char *x = titles[i - 1], *y = titles[i];

		assert_true(strcmp(collate_key(a, lang, x, strlen(x)),
				   collate_key(a, lang, y, strlen(y))) < 0);
	}
	arena_free(a);
}

#define ASSERT_ORDER(lang, ...)                                                \
	assert_order(lang, (const char *const[]){ __VA_ARGS__ },               \
		     sizeof((const char *const[]){ __VA_ARGS__ }) /            \
			     sizeof(const char *))

static void
languages(void **state)
{
	(void)state;
	ASSERT_ORDER("en", "2030 Agenda", "\u201cAging\u201d", "Co-operation",
		     "Cooperation", "peace", "Zone");
	ASSERT_ORDER("fr", "Eau", "\u00c9cole", "Elan", "\u00c9tats",
		     "\u0152uvre");
	ASSERT_ORDER("es", "Nz", "\u00d1and\u00fa", "Oc\u00e9ano");
	ASSERT_ORDER("ru", "\u0418\u044f", "\u0419\u043e\u0434",
		     "\u041a\u043e\u0434");
	ASSERT_ORDER("ar", "\u0623\u0645\u0646", "\u0625\u0646", "\u0628\u062d",
		     "\u0633\u0644\u0645");
	/* An, bei, zhong: by sound, not by their place in Unicode. */
	ASSERT_ORDER("zh", "2030\u5e74", "\u5b89\u5168", "\u5317\u4eac",
		     "\u300a\u4e2d\u56fd\u300b");
}

static void
same(void **state)
{
	struct arena *a = arena_new();

	(void)state;
	assert_string_equal(collate_key(a, "fr", "  L\u2019\u00c9TAT.", 11),
			    "l etat");
	assert_string_equal(collate_key(a, "en", "\xC3\xB1", 2), "n");
	assert_string_equal(collate_key(a, "en", "", 0), "");
	assert_string_equal(collate_key(a, "zh", "...", 3), "");
	arena_free(a);
}

static void
scripts(void **state)
{
	static const char *const titles[][2] = {
		{ "en", "1990" },
		{ "fr", "Zone" },
		{ "ru", "\u0410\u0437\u0438\u044f" },
		{ "ar", "\u0628\u062d" },
		{ "zh", "\u5b89\u5168" },
	};
	struct arena *a = arena_new();
	const char *last = "";

	(void)state;
	for (size_t i = 0; i < sizeof(titles) / sizeof(*titles); i++) {
		const char *key = collate_key(a, titles[i][0], titles[i][1],
					      strlen(titles[i][1]));

		assert_true(strcmp(last, key) < 0);
		last = key;
	}
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(languages),
		cmocka_unit_test(same),
		cmocka_unit_test(scripts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
