/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a paragraph is quoted with its place as the United Nations
 * writes it: sections, annexes, sub-paragraphs, what has no number, and the
 * bodies that put the year into theirs.
 */
#include "config.h"

#include <string.h>

#include "model/quotation.h"
#include "unit.h"

static void
test_sources(void **state)
{
	static const struct {
		const char *symbol, *lang, *label, *num;
		enum part part;
		const char *source;
	} rows[] = {
		{ "A/RES/57/263", "en", "OP3", "3.", PART_OPERATIVE,
		  "General Assembly resolution 57/263 of 20 December 2002, "
		  "para. 3" },
		{ "A/RES/57/263", "en", "OP5(a)(ii)", "(ii)", PART_OPERATIVE,
		  "General Assembly resolution 57/263 of 20 December 2002, "
		  "para. 5 (a) (ii)" },
		{ "A/RES/57/263", "en", "OP5(-1)", "-", PART_OPERATIVE,
		  "General Assembly resolution 57/263 of 20 December 2002, "
		  "para. 5" },
		{ "A/RES/57/263", "en", "OP22+1", "", PART_OPERATIVE,
		  "General Assembly resolution 57/263 of 20 December 2002, "
		  "para. 22" },
		{ "A/RES/57/263", "en", "OP0+1", "", PART_OPERATIVE,
		  "General Assembly resolution 57/263 of 20 December 2002" },
		{ "A/RES/57/263", "en", "PP3", "", PART_PREAMBULAR,
		  "General Assembly resolution 57/263 of 20 December 2002, "
		  "preambular para. 3" },
		{ "A/RES/57/263", "en", "II/OP4", "4.", PART_OPERATIVE,
		  "General Assembly resolution 57/263 of 20 December 2002, "
		  "sect. II, para. 4" },
		{ "A/RES/57/263", "en", "Annex/9", "4.", PART_ANNEX,
		  "General Assembly resolution 57/263 of 20 December 2002, "
		  "annex, para. 4" },
		{ "A/RES/57/263", "en", "Annex II/9", "", PART_ANNEX,
		  "General Assembly resolution 57/263 of 20 December 2002, "
		  "annex II" },
		{ "A/RES/57/263", "en", "H1", "", PART_HEADING,
		  "General Assembly resolution 57/263 of 20 December 2002" },
		{ "S/RES/1325(2000)", "en", "OP10", "10.", PART_OPERATIVE,
		  "Security Council resolution 1325 (2000), para. 10" },
		{ "E/RES/2021/2", "en", "OP1", "1.", PART_OPERATIVE,
		  "Economic and Social Council resolution 2021/2 of "
		  "20 December 2002, para. 1" },
		{ "A/RES/57/263", "fr", "OP5(a)", "a)", PART_OPERATIVE,
		  "A/RES/57/263, OP5(a)" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct paragraph p[] = {
			{ .label = rows[i].label,
			  .num = rows[i].num,
			  .part = rows[i].part,
			  .text = "" },
			{ .label = "OP99", .num = "99.", .text = "" },
		};
		struct resolution r = { .lang = rows[i].lang,
					.adopted = { 2002, 12, 20 },
					.paragraphs = p,
					.n_paragraphs = 2 };
		struct buf out = BUF_INIT;

		p[1].part = PART_OPERATIVE;
		assert_true(symbol_parse(rows[i].symbol, strlen(rows[i].symbol),
					 BODY_NONE, &r.symbol));
		quotation_source(&out, &r, 0);
		assert_string_equal(out.data, rows[i].source);
		buf_free(&out);
	}
}

static void
test_words(void **state)
{
	static const char text[] = "Decides to hold a \u201ctest day\u201d;";
	struct paragraph p = { .label = "OP1",
			       .num = "",
			       .part = PART_OPERATIVE,
			       .text = text,
			       .len = sizeof(text) - 1 };
	struct resolution r = { .lang = "en",
				.adopted = { 2002, 12, 20 },
				.paragraphs = &p,
				.n_paragraphs = 1 };
	struct buf out = BUF_INIT;

	(void)state;
	assert_true(symbol_parse("A/RES/57/263", 12, BODY_NONE, &r.symbol));
	quotation(&out, &r, 0);
	assert_string_equal(out.data,
			    "\u201cDecides to hold a \u2018test day\u2019"
			    "\u201d (General Assembly resolution 57/263 of "
			    "20 December 2002)");
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sources),
		cmocka_unit_test(test_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
