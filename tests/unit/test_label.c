/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that labels sort as their paragraphs stand in a resolution, and which
 * of them a pinpoint names.
 */
#include "config.h"

#include "model/label.h"
#include "unit.h"

static const char *const in_order[] = {
	"",	      "PP1",	    "PP2",	  "PP2bis",
	"PP10",	      "OP1",	    "OP2",	  "OP5",
	"OP5(a)",     "OP5(a)(i)",  "OP5(a)(v)",  "OP5(a)(x)",
	"OP5(b)(ii)", "OP5(b)(iv)", "OP5(i)",	  "OP5(v)",
	"OP5(aa)",    "OP6",	    "OP10",	  "OP99999999999999999",
	"A/PP1",      "A/OP2",	    "A/OP10",	  "B/PP1",
	"II/OP1",     "Annex/1",    "Annex/10",	  "Annex II/1",
	"Annex V/3",  "Annex IX/1", "Annex IX/2", "Annex X/1",
	"Annex11/1",
};

static int
sign(int n)
{
	return (n > 0) - (n < 0);
}

static void
sorts_as_people_read(void **state)
{
	(void)state;
	for (size_t i = 1; i < COUNT(in_order); i++) {
		for (size_t j = 1; j < COUNT(in_order); j++) {
			int c = label_compare(in_order[i], in_order[j]);

			if (sign(c) != sign((int)i - (int)j))
				print_error("%s %s\n", in_order[i],
					    in_order[j]);
			assert_int_equal(sign(c), sign((int)i - (int)j));
		}
	}
}

static void
tells_what_is_named(void **state)
{
	static const struct {
		const char *pinpoint, *label;
		bool named;
	} cases[] = {
		{ "OP3", "OP3", true },
		{ "OP3, OP4", "OP4", true },
		{ "OP3, OP4", "op4", true },
		{ "OP3, OP4", "OP5", false },
		{ "OP8(a), OP8(b)", "OP8(b)", true },
		{ "OP8(a), OP8(b)", "OP8", false },
		{ "OP3-OP7", "OP5", true },
		{ "OP3-OP7", "OP7", true },
		{ "OP3-OP7", "OP8", false },
		{ "OP3-OP7", "OP5(a)", false },
		{ "OP1, OP3-OP7", "OP4", true },
		{ "PP2-PP4", "PP3", true },
		{ "OP41(-15)", "OP41(-15)", true },
		{ "annex, para. 5", "Annex/5", true },
		{ "annex II, para. 5", "Annex II/5", true },
		{ "annex II, para. 5", "Annex/5", false },
		{ "section IV, para. 14", "IV/OP14", true },
		{ "annex", "Annex/5", false },
		{ "", "OP1", false },
		{ ",-,", "OP1", false },
		{ "para. 5", "OP5", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(label_named(cases[i].pinpoint, cases[i].label),
				 cases[i].named);
}

static void
tells_parts_and_wholes(void **state)
{
	static const struct {
		const char *pinpoint, *label;
		enum label_scope scope;
	} cases[] = {
		{ "OP5", "OP5", LABEL_ITSELF },
		{ "OP5(a)", "OP5", LABEL_PART },
		{ "OP3, OP5(a)(ii)", "OP5", LABEL_PART },
		{ "OP5(a), OP5", "OP5", LABEL_ITSELF },
		{ "OP5(a)-OP5(c)", "OP5", LABEL_PART },
		{ "OP5(a)-OP5(c)", "OP5(b)", LABEL_ITSELF },
		{ "OP5(a)", "op5 (a)", LABEL_ITSELF },
		{ "OP5", "OP5(a)", LABEL_WHOLE },
		{ "OP5", "OP5(a)(ii)", LABEL_WHOLE },
		{ "OP5(a)", "OP5(a)(ii)", LABEL_WHOLE },
		{ "OP3-OP7", "OP5(a)", LABEL_WHOLE },
		{ "OP5(b)", "OP5(a)", LABEL_ELSEWHERE },
		{ "OP55(a)", "OP5", LABEL_ELSEWHERE },
		{ "OP5bis", "OP5", LABEL_ELSEWHERE },
		{ "annex, para. 5 (a)", "Annex/5", LABEL_PART },
		{ "annex, para. 5", "Annex/5(a)", LABEL_WHOLE },
		{ "section II, para. 3 (b)", "II/OP3", LABEL_PART },
		{ "section II, paras. 2, 3", "II/OP3", LABEL_ITSELF },
		{ "section II, paras. 2, 3", "II/OP4", LABEL_ELSEWHERE },
		{ "section II, paras. 2-4, 7 (a)", "II/OP3", LABEL_ITSELF },
		{ "section II, paras. 2-4, 7 (a)", "II/OP7", LABEL_PART },
		{ "section II, paras. 2-4", "II/OP5", LABEL_ELSEWHERE },
		{ "section II, paras. 2-400", "II/OP3", LABEL_ELSEWHERE },
		/* Whoever counts up to the last int counts for ever. */
		{ "section II, paras. 2147483646-2147483647", "II/OP3",
		  LABEL_ELSEWHERE },
		{ "section II, paras. -2147483648-2147483647", "II/OP3",
		  LABEL_ELSEWHERE },
		{ "annex", "Annex/5", LABEL_ELSEWHERE },
		{ "", "OP5(a)", LABEL_ELSEWHERE },
		{ "(a)", "", LABEL_ELSEWHERE },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(label_scope(cases[i].pinpoint, cases[i].label),
				 cases[i].scope);
}

/* Labels come out of a database: anything may stand there. */
static void
takes_what_is_no_label(void **state)
{
	static const char *const odd[] = { "",	    "(",   ")",	   "OP(",
					   "/",	    "//",  "OP1(", "OP1((",
					   "OP1()", "\xff" };

	(void)state;
	for (size_t i = 0; i < COUNT(odd); i++) {
		assert_int_equal(label_compare(odd[i], odd[i]), 0);
		for (size_t j = 0; j < COUNT(odd); j++)
			assert_int_equal(sign(label_compare(odd[i], odd[j])),
					 -sign(label_compare(odd[j], odd[i])));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sorts_as_people_read),
		cmocka_unit_test(takes_what_is_no_label),
		cmocka_unit_test(tells_what_is_named),
		cmocka_unit_test(tells_parts_and_wholes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
