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
				  .title = "",
				  .text = "",
				  .pinpoint = pinpoint };
}

static void
test_numbers(void **state)
{
	struct paragraph p = { .text = "74/168 of 18 December 1978" };
	const struct resolution r = { .adopted = { 2020, 12, 1 },
				      .paragraphs = &p,
				      .n_paragraphs = 1 };
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
	c = cited("S/RES/1325(1999)", (struct date){ 0 }, "");
	assert_string_equal(fault_number(a, &r, &c),
			    "S/RES/1325(1999) cannot be: number 1325 is of "
			    "2000");
	c = cited("S/RES/9999(2020)", (struct date){ 0 }, "");
	assert_string_equal(fault_number(a, &r, &c),
			    "S/RES/9999(2020) cannot be: no number was so "
			    "high");
	c = cited("S/RES/1325(2000)", (struct date){ 0 }, "");
	assert_null(fault_number(a, &r, &c));
	c = cited("A/RES/77/1", (struct date){ 0 }, "");
	c.kind = KIND_DOCUMENT;
	assert_null(fault_number(a, &r, &c));
	arena_free(a);
}

static void
test_dates(void **state)
{
	const struct date day = { 2019, 12, 18 }, next = { 2019, 12, 19 };
	const struct date month = { 2019, 12, 0 };
	const struct date misprint = { 2029, 12, 18 };
	struct arena *a = arena_new();
	struct citation c = cited("A/RES/74/168", day, "");
	struct paragraph p = { .text = "74/168 of 18 December 2019" };
	const struct resolution r = { .paragraphs = &p,
				      .n_paragraphs = 1,
				      .citations = &c,
				      .n_citations = 1 };

	(void)state;
	assert_null(fault_date(a, &r, &c, day));
	assert_null(fault_date(a, &r, &c, month));
	assert_null(fault_date(a, &r, &c, (struct date){ 0 }));
	assert_null(fault_date(a, &r, &c, misprint));
	assert_string_equal(fault_date(a, &r, &c, next),
			    "A/RES/74/168 was adopted on 19 Dec 2019, not "
			    "18 Dec 2019");
	assert_string_equal(fault_held_date(a, &c, next, 1),
			    "A/RES/74/168 is of 19 Dec 2019 in its text, of "
			    "18 Dec 2019 in 1 other work that cites it");
	arena_free(a);
}

/* In a list a date may be of another number, and one of a report. */
static void
test_shared_date(void **state)
{
	const struct date day = { 2019, 12, 18 }, next = { 2019, 12, 19 };
	struct paragraph p[] = {
		{ .text = "65/7 and 74/168 of 18 December 2019 and 74/9" },
		{ .text = "2019, 1325 (2000) to report on 18 December 2019" },
	};
	struct citation list[] = { cited("A/RES/65/7", day, ""),
				   cited("A/RES/74/168", day, ""),
				   cited("A/RES/74/9", day, ""),
				   cited("S/RES/1325(2000)", day, "") };
	const struct resolution r = { .paragraphs = p,
				      .n_paragraphs = 2,
				      .citations = list,
				      .n_citations = 4 };
	struct arena *a = arena_new();

	(void)state;
	list[0].end = 4;
	list[1].start = 9;
	list[1].end = 15;
	list[2].start = 40;
	list[2].end = 44;
	assert_null(fault_number(a, &r, &list[0]));
	assert_null(fault_date(a, &r, &list[0], next));
	assert_non_null(fault_date(a, &r, &list[1], next));
	assert_null(fault_date(a, &r, &list[2], next));
	list[3].index = 1;
	list[3].start = 6;
	list[3].end = 17;
	list[3].text = "1325 (2000)";
	assert_null(fault_number(a, &r, &list[3]));
	/* In a title that stands behind the date of another. */
	p[0].text = "of 18 December 2019 on \u201cHow 65/7 fared\u201d";
	list[0].start = (size_t)(strstr(p[0].text, "65/7") - p[0].text);
	list[0].end = list[0].start + 4;
	assert_null(fault_number(a, &r, &list[0]));
	arena_free(a);
}

/* The Council's year began in the July before. */
static void
test_later_numbers(void **state)
{
	struct resolution r = { .adopted = { 2019, 12, 18 },
				.symbol = { .body = BODY_GA, .session = 74 } };
	struct arena *a = arena_new();
	struct citation c = cited("E/RES/2020/4", (struct date){ 0 }, "");

	(void)state;
	assert_null(fault_number(a, &r, &c));
	c = cited("E/RES/2021/4", (struct date){ 0 }, "");
	assert_non_null(fault_number(a, &r, &c));
	/* A text that cannot be of its own date tells nothing. */
	r.symbol.session = 80;
	assert_null(fault_number(a, &r, &c));
	arena_free(a);
}

static void
test_titles(void **state)
{
	static const struct {
		const char *text, *given, *title;
		bool wrong;
	} cases[] = {
		{ "its resolution 74/1, entitled \u201cThe Oceans\u201d,",
		  "The Oceans", "THE OCEANS", false },
		{ "its resolution 74/1, entitled \u201cThe Ocean\u201d,",
		  "The Ocean", "The Oceans", true },
		{ "its resolution 74/1, entitled \u201cDraft code\u201d,",
		  "Draft code", "Draft code \u2013 of the sea", false },
		{ "its resolution 74/1 on the seas,", "the seas", "Oceans",
		  false },
		{ "sa r\u00e9solution 74/1, relative \u00e0 l\u2019oc\u00e9an,",
		  "oc\u00e9an", "Mers", false },
		{ "its resolution 74/1, \u201cSeas\u201d and \u201cSky\u201d,",
		  "Seas", "Oceans", false },
		{ "\u7b2c74/1\u53f7\u51b3\u8bae\uff0c\u9898\u4e3a"
		  "\u201c\u6d77\u6d0b\u6cd5\u201d\uff0c",
		  "\u6d77\u6d0b\u6cd5", "\u6d77\u6d0b\u548c\u6d77\u6d0b\u6cd5",
		  false },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct paragraph p = { .text = cases[i].text };
		const struct resolution r = { .paragraphs = &p,
					      .n_paragraphs = 1 };
		struct citation c = cited("A/RES/74/1", (struct date){ 0 }, "");

		c.title = cases[i].given;
		c.end = 4;
		assert_int_equal(fault_title(a, &r, &c, cases[i].title) != NULL,
				 cases[i].wrong);
		assert_null(fault_title(a, &r, &c, ""));
	}
	arena_free(a);
}

static void
test_latest(void **state)
{
	struct paragraph p = { .text = "74/1 of 1 December 2019 on seas, and "
				       "all others" };
	const struct resolution r = { .symbol = { .body = BODY_GA,
						  .session = 75 },
				      .paragraphs = &p,
				      .n_paragraphs = 1 };
	struct citation c = cited("GA 74/1", (struct date){ 0 }, "");

	(void)state;
	c.end = 4;
	assert_false(fault_wants_latest(&r, &c));
	c.relation = RELATION_RECALL;
	assert_true(fault_wants_latest(&r, &c));
	c.pinpoint = "OP3";
	assert_false(fault_wants_latest(&r, &c));
	c.pinpoint = "";
	p.text = "74/1 of 1 December 2019 on seas, in which it requested all "
		 "to tell their names";
	c.title = "seas";
	assert_false(fault_wants_latest(&r, &c));
	p.text = "74/1";
	assert_true(fault_wants_latest(&r, &c));
	c.key = "SC 1325 (2000)";
	assert_false(fault_wants_latest(&r, &c));
	assert_true(fault_was_known(&r, "GA 74/1"));
	assert_true(fault_was_known(&r, "HRC 45/1"));
	assert_false(fault_was_known(&r, "GA 75/1"));
}

static void
test_paragraphs(void **state)
{
	struct paragraph p[] = {
		{ .label = "OP8" },	{ .label = "OP8(a)" },
		{ .label = "II/OP9" },	{ .label = "OP12" },
		{ .label = "OP12(a)" }, { .label = "OP12(a)(v)" },
		{ .label = "OP13" },	{ .label = "OP13(-1)" },
		{ .label = "Annex/63" }
	};
	const struct resolution r = { .paragraphs = p, .n_paragraphs = 9 };
	static const struct {
		const char *pinpoint, *missing;
	} cases[] = {
		{ "OP8", NULL },
		{ "OP8(a), OP9", NULL },
		{ "OP8-OP9", NULL },
		{ "OP8-OP14", "OP14" },
		/* The text has lost what stands between others. */
		{ "OP10", NULL },
		{ "OP12(v)", NULL },
		{ "OP12(b)", "OP12(b)" },
		{ "OP13(a)", NULL },
		{ "OP63", NULL },
		{ "OP64", "OP64" },
		{ "OP8(b)", "OP8(b)" },
		{ "annex", NULL },
		{ "", NULL },
		{ "para. 44", NULL },
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
		cmocka_unit_test(test_shared_date),
		cmocka_unit_test(test_later_numbers),
		cmocka_unit_test(test_titles),
		cmocka_unit_test(test_latest),
		cmocka_unit_test(test_paragraphs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
