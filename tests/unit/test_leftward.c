/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that what pdftotext prints of an Arabic line, figures and Latin words
 * as they are seen, comes out as it is read.
 */
#include "config.h"

#include <string.h>

#include "text/leftward.h"
#include "text/utf8.h"
#include "unit.h"

/* "<" and ">" stand for U+202A and U+202C. */
static void
assert_order(const char *text, const char *expected)
{
	struct arena *a = arena_new();
	char marked[256] = "", *s = marked;
	size_t n;

	for (; *text; text++)
		if (*text == '<' || *text == '>')
			s = stpcpy(s, *text == '<' ? "\u202a" : "\u202c");
		else
			*s++ = *text;
	n = strlen(marked);
	const char *read = leftward_order(a, marked, &n);

	s = utf8_clean(a, read, n, &n);
	assert_string_equal(s, expected);
	arena_free(a);
}

static void
runs(void **state)
{
	(void)state;
	assert_order("القرار< 74/138>المؤرخ< 18>آذار",
		     "القرار74/138 المؤرخ18 آذار");
	assert_order("آذار<،2019>ثم", "آذار2019،ثم");
	assert_order("آذار<،)1(2019>ثم", "آذار2019(1)،ثم");
	assert_order("الآبار(< )1>ثم", "الآبار(1) ثم");
	assert_order("رقم< .)A/77/12( 12>", "رقم12 (A/77/12). ");
	assert_order("(<.Wells, vol. 14, No. 2 )5>",
		     "(5) Wells, vol. 14, No. 2.");
	assert_order("(د< ،)25->المرفق", "(د-25)، المرفق");
	assert_order("أيلول</>سبتمبر", "أيلول/سبتمبر");
	assert_order("قسرا ً لأسباب", "قسراً لأسباب");
	assert_order("قسرا ً", "قسراً");
	assert_order("تغي ّر", "تغي ّر");
	assert_order("<Wells (of) the sea>", "Wells (of) the sea");
}

static void
what_is_torn(void **state)
{
	(void)state;
	assert_order("آبار<12", "آبار12");
	assert_order("آبار<>", "آبار");
	assert_order("<)>", ")");
	assert_order("<1)2)3>", "3)2)1");
	assert_order("", "");
}

static void
they_are_told(void **state)
{
	(void)state;
	assert_true(leftward_is("a\u202a1\u202c", 8));
	assert_false(leftward_is("a\u202b1\u202c", 8));
	assert_true(leftward_begins("\u202bا", 5));
	assert_false(leftward_begins("\u202a", 3));
	assert_false(leftward_begins("", 0));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(runs),
		cmocka_unit_test(what_is_torn),
		cmocka_unit_test(they_are_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
