/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a resolution is printed as the contract of `reaffirm parse' has
 * it, with every member there and offsets in code points, and that its parts
 * are found by name.
 */
#include "config.h"

#include "model/json.h"
#include "model/resolution.h"
#include "unit.h"

static struct mark marks[] = { { 9, "1" } };

static struct paragraph paragraphs[] = {
	{ .label = "PP1",
	  .part = PART_PREAMBULAR,
	  .num = "",
	  .opener = "Recalling",
	  .relation = RELATION_RECALL,
	  /* nine bytes and six characters before the mark */
	  .text = "\xC2\xABRe\xC3\xA9\xC2\xBB see 33/134",
	  .len = 19,
	  .marks = marks,
	  .n_marks = 1,
	  .first_line = 3,
	  .last_line = 5 },
	{ .label = "OP5(a)",
	  .part = PART_OPERATIVE,
	  .depth = 2,
	  .num = "(a)",
	  .opener = "",
	  .text = "",
	  .len = 0 },
	{ .label = "OP5(A)",
	  .part = PART_OPERATIVE,
	  .num = "",
	  .opener = "",
	  .text = "" },
};

static struct footnote footnotes[] = {
	{ .label = "1", .text = "", .missing = true },
	{ .label = "2",
	  .text = "\xC2\xA7 Ibid.",
	  .first_line = 9,
	  .last_line = 9 },
};

static struct citation citations[] = {
	{ .place = PLACE_PARAGRAPH,
	  .index = 0,
	  .kind = KIND_RESOLUTION,
	  .target = "A/RES/33/134",
	  .key = "GA 33/134",
	  .text = "33/134",
	  .wording = "Recalling",
	  .relation = RELATION_RECALL,
	  .date = { 1978, 12, 19 },
	  .title = "",
	  .pinpoint = "OP2",
	  .start = 13,
	  .end = 19 },
	{ .place = PLACE_FOOTNOTE,
	  .index = 1,
	  .kind = KIND_DOCUMENT,
	  .target = "A/52/402",
	  .key = "A/52/402",
	  .text = "Ibid.",
	  .wording = "Ibid.",
	  .relation = RELATION_IBID,
	  .title = "",
	  .pinpoint = "",
	  .start = 3,
	  .end = 8 },
};

static struct resolution *
sample(void)
{
	static const char *furniture[] = { "/...", "98-76543" };
	static const char *names[] = { "A", "B" };
	static struct subject subject = { "TESTS", "UNBIS",
					  "http://example.org/1" };
	struct resolution *r = resolution_new();

	r->file = "a.txt";
	r->digest = "00ff";
	r->lang = "en";
	r->title = "Title";
	r->key = "GA 52/205";
	r->adopted = (struct date){ 1997, 12, 18 };
	r->report_from = (struct date){ 1992, 4, 0 };
	assert_true(symbol_parse("A/RES/52/205", 12, BODY_NONE, &r->symbol));
	r->paragraphs = paragraphs;
	r->n_paragraphs = COUNT(paragraphs);
	r->footnotes = footnotes;
	r->n_footnotes = COUNT(footnotes);
	r->citations = citations;
	r->n_citations = COUNT(citations);
	r->details = (struct details){
		.sponsors = { names, COUNT(names) },
		.vote = { .outcome = "recorded vote",
			  .total = { 2, 1 },
			  .countries = { { names, COUNT(names) } } },
		.subjects = &subject,
		.n_subjects = 1,
	};
	r->furniture = furniture;
	r->n_furniture = COUNT(furniture);
	resolution_doubt(r, (struct doubt){ .kind = DOUBT_GAP, .where = "OP2" },
			 "a \"%s\"", "doubt");
	return r;
}

static void
test_json(void **state)
{
	struct resolution *r = sample();
	struct buf b = BUF_INIT;

	(void)state;
	resolution_json(r, &b);
	assert_string_equal(
		b.data,
		"{\"file\":\"a.txt\",\"digest\":\"00ff\",\"key\":\"GA 52/205\","
		"\"symbol\":\"A/RES/52/205\",\"body\":\"GA\","
		"\"number\":\"52/205\",\"kind\":\"resolution\",\"lang\":\"en\","
		"\"title\":\"Title\",\"adopted\":\"1997-12-18\",\"issued\":"
		"\"\","
		"\"session\":\"\",\"meeting\":\"\",\"agenda_item\":\"\","
		"\"agenda_title\":\"\","
		"\"committee\":\"\",\"committee_report\":\"\",\"draft\":\"\","
		"\"enacting\":\"\",\"report\":{\"title\":\"\","
		"\"from\":\"1992-04\",\"to\":\"\",\"series\":\"\","
		"\"supplement\":\"\"},"
		"\"sponsors\":[\"A\",\"B\"],\"additional_sponsors\":[],"
		"\"vote\":{\"outcome\":\"recorded vote\",\"in_favour\":"
		"{\"total\":2,\"countries\":[\"A\",\"B\"]},\"against\":"
		"{\"total\":1,\"countries\":[]},\"abstaining\":"
		"{\"total\":0,\"countries\":[]}},\"subjects\":"
		"[{\"text\":\"TESTS\",\"scheme\":\"UNBIS\","
		"\"uri\":\"http://example.org/1\"}],\"paragraphs\":["
		"{\"label\":\"PP1\",\"part\":\"preambular\",\"depth\":0,"
		"\"num\":\"\",\"opener\":\"Recalling\","
		"\"relation\":\"recall\","
		"\"text\":\"\xC2\xABRe\xC3\xA9\xC2\xBB see 33/134\","
		"\"marks\":[{\"offset\":6,\"footnote\":\"1\"}],"
		"\"lines\":[3,5]},"
		"{\"label\":\"OP5(a)\",\"part\":\"operative\",\"depth\":2,"
		"\"num\":\"(a)\",\"opener\":\"\",\"relation\":\"\","
		"\"text\":\"\",\"marks\":[],\"lines\":[0,0]},"
		"{\"label\":\"OP5(A)\",\"part\":\"operative\",\"depth\":0,"
		"\"num\":\"\",\"opener\":\"\",\"relation\":\"\","
		"\"text\":\"\",\"marks\":[],\"lines\":[0,0]}],"
		"\"footnotes\":[{\"label\":\"1\",\"text\":\"\","
		"\"missing\":true,\"lines\":[0,0]},"
		"{\"label\":\"2\",\"text\":\"\xC2\xA7 Ibid.\","
		"\"missing\":false,\"lines\":[9,9]}],"
		"\"citations\":[{\"from\":\"PP1\","
		"\"target\":\"A/RES/33/134\",\"text\":\"33/134\","
		"\"relation\":\"Recalling\",\"family\":\"recall\","
		"\"kind\":\"resolution\",\"key\":\"GA 33/134\","
		"\"title\":\"\",\"date\":\"1978-12-19\","
		"\"pinpoint\":\"OP2\",\"start\":10,\"end\":16},"
		"{\"from\":\"footnote 2\",\"target\":\"A/52/402\","
		"\"text\":\"Ibid.\",\"relation\":\"Ibid.\","
		"\"family\":\"ibid\",\"kind\":\"document\","
		"\"key\":\"A/52/402\",\"title\":\"\",\"date\":\"\","
		"\"pinpoint\":\"\",\"start\":2,\"end\":7}],"
		"\"furniture\":[\"/...\",\"98-76543\"],"
		"\"confidence\":67,\"doubts\":[\"OP2: a \\\"doubt\\\"\"]}\n");
	buf_free(&b);
	resolution_free(r);
}

/* Where a citation stands is found by its label, whatever that is. */
static void
test_long_label(void **state)
{
	struct resolution *r = sample();
	struct citation in_footnote = r->citations[1];
	struct footnote long_one = r->footnotes[in_footnote.index];
	struct buf b = BUF_INIT;
	char label[400], from[500];

	(void)state;
	memset(label, '7', sizeof(label) - 1);
	label[sizeof(label) - 1] = '\0';
	long_one.label = label;
	r->footnotes = &long_one;
	r->n_footnotes = 1;
	in_footnote.index = 0;
	r->citations = &in_footnote;
	r->n_citations = 1;
	snprintf(from, sizeof(from), "\"from\":\"footnote %s\"", label);
	resolution_json(r, &b);
	assert_non_null(strstr(b.data, from));
	buf_free(&b);
	resolution_free(r);
}

static void
test_empty_one(void **state)
{
	struct resolution *r = resolution_new();
	struct buf b = BUF_INIT;

	(void)state;
	resolution_json(r, &b);
	assert_non_null(strstr(b.data, "\"paragraphs\":[],\"footnotes\":[],"
				       "\"citations\":[],\"furniture\":[],"
				       "\"confidence\":100,\"doubts\":[]}\n"));
	buf_free(&b);
	resolution_free(r);
	resolution_free(NULL);
}

static void
test_found_by_name(void **state)
{
	struct resolution *r = sample();

	(void)state;
	assert_int_equal(resolution_paragraph(r, "PP1"), 0);
	assert_int_equal(resolution_paragraph(r, "pp1"), 0);
	assert_int_equal(resolution_paragraph(r, "OP5(a)"), 1);
	assert_int_equal(resolution_paragraph(r, "OP5(A)"), 2);
	assert_int_equal(resolution_paragraph(r, "op5(A)"), 1);
	assert_int_equal(resolution_paragraph(r, "PP"), -1);
	assert_int_equal(resolution_paragraph(r, ""), -1);
	assert_int_equal(resolution_footnote(r, "2"), 1);
	assert_int_equal(resolution_footnote(r, "02"), -1);
	resolution_free(r);
}

/* What citations say of a place in another document. */
static void
test_pinpointed(void **state)
{
	struct paragraph p[] = { { .label = "OP1" },
				 { .label = "OP5(a)" },
				 { .label = "II/OP6" },
				 { .label = "Annex I/1" },
				 { .label = "Annex II/1" } };
	struct resolution r = { .paragraphs = p, .n_paragraphs = 5 };

	(void)state;
	assert_int_equal(resolution_pinpointed(&r, "OP5(a)"), 1);
	assert_int_equal(resolution_pinpointed(&r, "OP1, OP5(a)"), 0);
	assert_int_equal(resolution_pinpointed(&r, "annex II"), 4);
	assert_int_equal(resolution_pinpointed(&r, "annex I, para. 3"), 3);
	assert_int_equal(resolution_pinpointed(&r, "annex"), -1);
	assert_int_equal(resolution_pinpointed(&r, "section II"), 2);
	assert_int_equal(resolution_pinpointed(&r, "sect. III"), -1);
	assert_int_equal(resolution_pinpointed(&r, ""), -1);
}

static void
test_names(void **state)
{
	(void)state;
	assert_string_equal(part_name(PART_HEADING), "heading");
	assert_string_equal(part_name(PART_OTHER), "other");
	assert_string_equal(kind_name(KIND_INSTRUMENT), "instrument");
	assert_string_equal(relation_name(RELATION_NONE), "");
	assert_string_equal(relation_title(RELATION_RECALL), "Recalled by");
	for (unsigned r = RELATION_NONE + 1; r < RELATION_COUNT; r++) {
		const char *name = relation_name((enum relation)r);

		assert_int_equal(relation_from_name(name, strlen(name)), r);
		assert_true(strlen(relation_title((enum relation)r)) > 0);
	}
	assert_int_equal(relation_from_name("", 0), RELATION_NONE);
	assert_int_equal(relation_from_name("recalls", 7), RELATION_NONE);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_json),
		cmocka_unit_test(test_long_label),
		cmocka_unit_test(test_empty_one),
		cmocka_unit_test(test_found_by_name),
		cmocka_unit_test(test_pinpointed),
		cmocka_unit_test(test_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
