/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a tag of one byte too many is found wherever it stands, that
 * text, comments and declarations are no tags, and that none of what can be
 * thrown at it takes more than one look at each byte.
 */
#include "config.h"

#include "base/xalloc.h"
#include "source/tag.h"
#include "unit.h"

static void
test_lengths(void **state)
{
	static const struct {
		const char *s;
		bool is_long; /* of more than four bytes, its ">" not counted */
	} cases[] = {
		{ "", false },
		{ "<", false },
		{ "text of any length", false },
		{ "<abc>text of any length</b>", false },
		{ "<abcd>", true },
		{ "<abc", false },
		{ "<abcd", true },
		{ "<b>x</b><abcd>", true },
		{ "<!-- a comment -->", false },
		{ "<?pi of any length?>", false },
		{ "<!-- <abcd> -->", true },
		{ "<a<b<c<d", true },
		{ "<b><a></a></b>", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		if (tag_is_long(cases[i].s, strlen(cases[i].s), 4) !=
		    cases[i].is_long)
			fail_msg("%s", cases[i].s);
}

/* With a look at all that follows each of them it would take hours. */
static void
test_many(void **state)
{
	static const char *const pieces[] = { "<!", "<?", "<>", "<a", "<<>" };
	enum { MANY = 8 * 1024 * 1024 };
	char *s = xmalloc(MANY);

	(void)state;
	for (size_t i = 0; i < COUNT(pieces); i++) {
		size_t n = strlen(pieces[i]);

		for (size_t k = 0; k < MANY; k++)
			s[k] = pieces[i][k % n];
		assert_int_equal(tag_is_long(s, MANY, 65536), i == 3);
	}
	free(s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lengths),
		cmocka_unit_test(test_many),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
