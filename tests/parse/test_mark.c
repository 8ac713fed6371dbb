/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that marks and markup leave a text and nothing else does, that marks
 * keep their place, and that bare numbers are judged by what is round them.
 */
#include "config.h"

#include "parse/candidate.h"
#include "parse/mark.h"
#include "../unit/unit.h"

/* marks: "1@9 2@9" */
static void
expect_in(struct emphasis em, const char *s, const char *text,
	  const char *marks)
{
	struct arena *a = arena_new();
	struct marked m = mark_clean(a, s, strlen(s), &em);
	char got[200] = "";

	for (size_t i = 0; i < m.n_marks; i++)
		snprintf(got + strlen(got), sizeof got - strlen(got),
			 "%s%s@%zu", i ? " " : "", m.marks[i].footnote,
			 m.marks[i].offset);
	assert_string_equal(m.text, text);
	assert_int_equal(m.len, strlen(text));
	assert_string_equal(got, marks);
	arena_free(a);
}

static void
expect(const char *s, const char *text, const char *marks)
{
	expect_in((struct emphasis){ 0 }, s, text, marks);
}

/* No asterisk in a footnote calls another. */
static void
expect_note(const char *s, const char *text)
{
	expect_in((struct emphasis){ .footnote = true }, s, text, "");
}

static void
test_footnote_emphasis(void **state)
{
	(void)state;
	expect_note("One*, Two*, vol. 7.", "One, Two, vol. 7.");
	expect_note("8*-20 July 2031* (A/1), *No. 4 (*A/2*)*; and",
		    "8-20 July 2031 (A/1), No. 4 (A/2); and");
	expect_note("(A/86/25)*,* annex, 2032)*.*", "(A/86/25), annex, 2032).");
	expect_note("One* * Two*", "One* * Two*");
	expect_note("*Ibid.*, p. 3", "Ibid., p. 3");
}

static void
test_clean(void **state)
{
	(void)state;
	expect("", "", "");
	expect("  a  b \n c ", "a b c", "");
	expect("Action\xc2\xb9 of", "Action of", "1@6");
	expect("Countries\xc2\xb9\xe2\x81\xb0\xc2\xb9 in", "Countries in",
	       "101@9");
	expect("report;\xc2\xb2", "report;", "2@7");
	expect("report \xc2\xb2; and", "report; and", "2@6");
	expect("Forum,\xe2\x81\xb4,\xe2\x81\xb5 held", "Forum, held",
	       "4@6 5@6");
	expect("Plan,<sup>15</sup> and", "Plan, and", "15@5");
	expect("Plan<sup>1, 2</sup>", "Plan", "1@4 2@4");
	expect("Plan,[^15] and", "Plan, and", "15@5");
	expect("Plan[^1][^2],[^3] and", "Plan and", "1@4 2@4 3@4");
	expect("Plan \\[^1\\] and [^x] [1]", "Plan [^1] and [^x] [1]", "");
	expect("the 5<sup>th</sup> day", "the 5th day", "");
	expect("40 km\xc2\xb2 wide", "40 km\xc2\xb2 wide", "");
	expect("2 m\xc2\xb3,\xc2\xb2 and", "2 m\xc2\xb3, and", "2@6");
	expect("*Takes note* of", "Takes note of", "");
	expect("**Takes note** of", "Takes note of", "");
	expect("inter *alia*, the", "inter alia, the", "");
	expect("One,*** Two,* Three", "One,*** Two,* Three", "");
	expect("a Test*er*Kit, and*,* again", "a TesterKit, and, again", "");
	expect("و*يحث* على", "ويحث على", "");
	expect("لها*؛*", "لها؛", "");
	expect("States*of the group * here", "States*of the group * here", "");
	expect("One*, Two* and", "One*, Two* and", "");
	expect("a * b", "a * b", "");
	expect("\\*kept\\*", "*kept*", "");
	expect("R&amp;D &lt;x&gt; A & B", "R&D <x> A & B", "");
	expect("a<br>b <i>c</i> <unknown>", "a b c <unknown>", "");
	expect("x < 5 and <", "x < 5 and <", "");
}

/* An emphasis that a page's end tears leaves no star on either page. */
static void
test_open_emphasis(void **state)
{
	struct arena *a = arena_new();
	struct emphasis em = { 0 };
	struct marked m = mark_clean(a, "as *inter", 9, &em);

	(void)state;
	assert_string_equal(m.text, "as inter");
	assert_true(em.open);
	m = mark_clean(a, "alia*, to", 9, &em);
	assert_string_equal(m.text, "alia, to");
	assert_false(em.open);
	arena_free(a);
}

static void
test_labels(void **state)
{
	static const struct {
		const char *text;
		size_t len;
		enum label_style style;
		int value;
	} labels[] = {
		{ "\xc2\xb9 Report", 3, LABEL_RAISED, 1 },
		{ "<sup>15</sup> Report", 14, LABEL_RAISED, 15 },
		{ "[^15]: Report", 7, LABEL_RAISED, 15 },
		{ "[^15] Report", 6, LABEL_RAISED, 15 },
		{ "[^x]: Report", 0, LABEL_NONE, 0 },
		{ "7 Official", 2, LABEL_BARE, 7 },
		{ "7/ Official", 3, LABEL_SLASH, 7 },
		{ "7", 1, LABEL_BARE, 7 },
		{ "7. Official", 0, LABEL_NONE, 0 },
		{ "52/205 of", 0, LABEL_NONE, 0 },
		{ "Report", 0, LABEL_NONE, 0 },
		{ "07 x", 0, LABEL_NONE, 0 },
		/* In Arabic they stand in brackets. */
		{ "⁽²⁾ انظر", 9, LABEL_RAISED, 2 },
		{ "<sup>(15)</sup> انظر", 16, LABEL_RAISED, 15 },
		{ "(7) انظر", 4, LABEL_BARE, 7 },
		{ "(أ) انظر", 0, LABEL_NONE, 0 },
		{ "7 - تقرر", 0, LABEL_NONE, 0 },
	};

	(void)state;
	assert_int_equal(mark_label(lexicon_get("en"), "(7) Report", 10,
				    &(enum label_style){ 0 }, &(int){ 0 }),
			 0);
	for (size_t i = 0; i < COUNT(labels); i++) {
		enum label_style style;
		int value;
		size_t len = mark_label(lexicon_get("ar"), labels[i].text,
					strlen(labels[i].text), &style, &value);

		assert_int_equal(len, labels[i].len);
		assert_int_equal(style, labels[i].style);
		if (style != LABEL_NONE)
			assert_int_equal(value, labels[i].value);
	}
}

/* values: "1! 2 3?" for glued, behind a number, alone */
static void
expect_candidates(const char *s, const char *values)
{
	struct arena *a = arena_new();
	size_t n;
	struct candidate *c =
		candidate_list(a, lexicon_get("en"), s, strlen(s), NULL, &n);
	char got[200] = "";

	for (size_t i = 0; i < n; i++)
		snprintf(got + strlen(got), sizeof got - strlen(got), "%s%d%s",
			 i ? " " : "", c[i].value,
			 c[i].strength == STRENGTH_GLUED    ? "!"
			 : c[i].strength == STRENGTH_SPACED ? "?"
							    : "");
	assert_string_equal(got, values);
	arena_free(a);
}

static void
test_candidates(void **state)
{
	(void)state;
	expect_candidates("Countries,1 46/159 of 19 December 1991", "1!");
	expect_candidates("session7 and session;8", "7! 8!");
	expect_candidates("Forum,4,5 held", "4! 5!");
	expect_candidates("of 1978 3 and", "3");
	expect_candidates("in 2019,7 which", "7!");
	expect_candidates("sum of 5,000 dollars and 3.5 per cent", "");
	expect_candidates("A/52/39/Add.1 and No.5 and Rev.2", "");
	expect_candidates("COVID-19 and G20 and CO2", "");
	expect_candidates("sessions 53º7 and 54º, 3.9 %5, goal6.7",
			  "53? 7! 54? 5! 7");
	expect_candidates("the Plan, 1/ the Declaration 2/ and", "1! 2!");
	expect_candidates("51/45 of 3/4", "");
	expect_candidates("(1 July\xe2\x80\x93"
			  "30 June)",
			  "");
	expect_candidates("held in 2002, 1 in which on 1 May 3 was", "1? 3?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_clean),
		cmocka_unit_test(test_footnote_emphasis),
		cmocka_unit_test(test_open_emphasis),
		cmocka_unit_test(test_labels),
		cmocka_unit_test(test_candidates),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
