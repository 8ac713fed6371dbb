/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Proves which citations are told to be wrong, and in which words. */
#include "config.h"

#include <string.h>

#include "model/fault.h"
#include "unit.h"

static struct citation
cited(const char *target, struct date d, const char *pinpoint)
{
	return (struct citation){ .kind = KIND_RESOLUTION,
				  .target = target,
				  .key = target,
				  .date = d,
				  .pinpoint = pinpoint };
}

static void
test_numbers(void **state)
{
	const struct resolution r = { .adopted = { 2020, 12, 1 } };
	const struct date in_time = { 2019, 12, 18 }, before = { 1978, 12, 19 };
	struct arena *a = arena_new();
	struct citation c = cited("A/RES/74/168", in_time, "");

	(void)state;
	assert_null(fault_number(a, &r, &c));
	c.date = before;
	assert_string_equal(fault_number(a, &r, &c),
			    "A/RES/74/168 cannot be of 19 Dec 1978");
	c = cited("A/RES/77/1", (struct date){ 0 }, "");
	assert_string_equal(fault_number(a, &r, &c),
			    "A/RES/77/1 is later than this text");
	c.kind = KIND_DOCUMENT;
	assert_null(fault_number(a, &r, &c));
	arena_free(a);
}

static void
test_dates(void **state)
{
	const struct date day = { 2019, 12, 18 }, next = { 2019, 12, 19 };
	const struct date month = { 2019, 12, 0 };
	struct arena *a = arena_new();
	struct citation c = cited("A/RES/74/168", day, "");

	(void)state;
	assert_null(fault_date(a, &c, day));
	assert_null(fault_date(a, &c, month));
	assert_null(fault_date(a, &c, (struct date){ 0 }));
	assert_string_equal(fault_date(a, &c, next),
			    "A/RES/74/168 was adopted on 19 Dec 2019, not "
			    "18 Dec 2019");
	arena_free(a);
}

static void
test_paragraphs(void **state)
{
	struct paragraph p[] = { { .label = "OP8" },
				 { .label = "OP8(a)" },
				 { .label = "II/OP9" } };
	const struct resolution r = { .paragraphs = p, .n_paragraphs = 3 };
	static const struct {
		const char *pinpoint, *missing;
	} cases[] = {
		{ "OP8", NULL },	{ "OP8(a), OP9", NULL },
		{ "OP8-OP9", NULL },	{ "OP8-OP10", "OP10" },
		{ "OP8(b)", "OP8(b)" }, { "annex", NULL },
		{ "", NULL },		{ "para. 44", NULL },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct citation c = cited("A/RES/1/1", (struct date){ 0 },
					  cases[i].pinpoint);
		const char *said = fault_paragraph(a, &c, &r);

		if (!cases[i].missing)
			assert_null(said);
		else
			assert_string_equal(
				said,
				arena_printf(a, "A/RES/1/1 has no paragraph %s",
					     cases[i].missing));
	}
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_dates),
		cmocka_unit_test(test_paragraphs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
