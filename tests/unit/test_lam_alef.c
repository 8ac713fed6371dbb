/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that lam and alef go back to their places where a program has changed
 * them, and stay where it has not; and that only strokes within words go.
 */
#include "config.h"

#include <string.h>

#include "text/lam_alef.h"
#include "unit.h"

static void
assert_mended(const char *text, const char *expected)
{
	struct arena *a = arena_new();
	char *s = arena_strdup(a, text);

	lam_alef_mend(lam_alef_new(a), s, strlen(s));
	assert_string_equal(s, expected);
	arena_free(a);
}

static void
letters_go_back(void **state)
{
	(void)state;
	assert_mended("األمم المتحدة", "الأمم المتحدة");
	assert_mended("اإلعالن", "الإعلان");
	assert_mended("والالجئين", "واللاجئين");
	assert_mended("من خالل العالقات", "من خلال العلاقات");
	assert_mended("ال تزال", "لا تزال");
	assert_mended("لألمم", "للأمم");
	assert_mended("إلنشاء", "لإنشاء");
	assert_mended("الستعراض", "لاستعراض");
	assert_mended("(األول)", "(الأول)");
	assert_mended("بأبعادها الثالثة، الدورة الثالثة",
		      "بأبعادها الثلاثة، الدورة الثالثة");
}

static void
others_stay(void **state)
{
	(void)state;
	assert_mended("الجمعية العامة", "الجمعية العامة");
	assert_mended("في حالة رسالة إلى المجال", "في حالة رسالة إلى المجال");
	assert_mended("ألف مسألة", "ألف مسألة");
	assert_mended("الـ 17", "الـ 17");
	assert_mended("a ل", "a ل");
	assert_mended("", "");
}

static long
judge(const char *s)
{
	return lam_alef_judge(s, strlen(s));
}

static void
they_are_told(void **state)
{
	(void)state;
	assert_int_equal(judge("األمم واإلعالن في حالة"), 2);
	assert_int_equal(judge("الأمم والإعلان في حالة"), -2);
	assert_int_equal(judge("إلى حالة ال خالل 12 a"), 0);
}

static void
assert_unstretched(const char *text, const char *expected)
{
	char s[64];

	strcpy(s, text);
	assert_int_equal(lam_alef_unstretch(s, strlen(s)), strlen(expected));
	assert_string_equal(s, expected);
	assert_int_equal(lam_alef_is_stretched(text, strlen(text)),
			 strcmp(text, expected) != 0);
}

static void
strokes_go(void **state)
{
	(void)state;
	assert_unstretched("القــرارات", "القرارات");
	assert_unstretched("علـى أنَّـه", "على أنَّه");
	assert_unstretched("(هـ)", "(هـ)");
	assert_unstretched("ـ", "ـ");
	assert_unstretched("", "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_go_back),
		cmocka_unit_test(others_stay),
		cmocka_unit_test(they_are_told),
		cmocka_unit_test(strokes_go),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
