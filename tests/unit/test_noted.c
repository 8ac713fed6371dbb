/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that title and date are put right where they read as they did, and
 * that what was taken for a paragraph becomes a footnote, and a footnote a
 * paragraph, with citations, doubts and labels, and back from a file of
 * corrections.
 */
#include "config.h"

#include "correct/correct.h"
#include "correct/correct_int.h"
#include "unit.h"

static void *
copied(struct arena *a, const void *from, size_t n)
{
	return memcpy(arena_alloc(a, n), from, n);
}

/* A footnote stands among the paragraphs, OP2 among the footnotes. */
static struct resolution *
text_new(void)
{
	static const struct paragraph paragraphs[] = {
		{ "PP1", PART_PREAMBULAR, .num = "", .opener = "Recalling",
		  .relation = RELATION_RECALL,
		  .text = "Recalling the report," },
		{ "PP2", PART_PREAMBULAR, .num = "", .opener = "",
		  .text = "1/ See 44/1." },
		{ "OP1", PART_OPERATIVE, 1, .num = "1.", .opener = "Decides",
		  .relation = RELATION_DECIDE, .text = "Decides to test;" },
		{ "OP3", PART_OPERATIVE, 1, .num = "3.", .opener = "Decides",
		  .relation = RELATION_DECIDE, .text = "Decides to rest." },
	};
	static struct mark marks[] = { { 20, "1" } };
	static const struct footnote held[] = {
		{ .label = "1", .text = "", .missing = true },
		{ .label = "2", .text = "Decides on 45/2;", .first_line = 99 },
	};
	static const struct citation cites[] = {
		{ .index = 1, .text = "44/1", .start = 7, .end = 11, .seq = 1 },
		{ .place = PLACE_FOOTNOTE,
		  .index = 1,
		  .text = "45/2",
		  .start = 11,
		  .end = 15,
		  .seq = 2 },
	};
	struct resolution *r = resolution_new();
	struct paragraph *kept =
		copied(r->arena, paragraphs, sizeof(paragraphs));

	r->key = "GA 1/1";
	r->lang = "en";
	r->title = "Testing the te5ts";
	r->adopted = (struct date){ 1997, 12, 19 };
	r->paragraphs = kept;
	r->n_paragraphs = COUNT(paragraphs);
	r->footnotes = copied(r->arena, held, sizeof(held));
	r->n_footnotes = COUNT(held);
	r->citations = copied(r->arena, cites, sizeof(cites));
	r->n_citations = COUNT(cites);
	kept[0].marks = marks;
	kept[0].n_marks = 1;
	for (size_t i = 0; i < COUNT(paragraphs); i++) {
		kept[i].len = strlen(kept[i].text);
		kept[i].first_line = 2 * i + 4;
	}
	return r;
}

static void
doubt(struct resolution *r, enum doubt_kind kind, const char *where)
{
	resolution_doubt(r, (struct doubt){ .kind = kind, .where = where },
			 "%s", where);
}

static void
assert_labels(const struct resolution *r, const char *want)
{
	struct buf b = BUF_INIT;

	for (size_t i = 0; i < r->n_paragraphs; i++)
		buf_printf(&b, "%s%s", i ? " " : "", r->paragraphs[i].label);
	assert_string_equal(b.data, want);
	buf_free(&b);
}

/* As a file of corrections has it. */
static struct correction
handed_on(struct arena *a, const struct correction *c)
{
	struct buf b = BUF_INIT;
	struct correction *list = NULL;
	struct error err;
	size_t n = 0;

	patch_begin(&b);
	patch_write(c, &b);
	assert_int_equal(patch_read(&(struct patch){ "f", b.data, b.len }, a,
				    &list, &n, &err),
			 STATUS_OK);
	assert_int_equal(n, 1);
	buf_free(&b);
	return list[0];
}

static enum correction_state
make(struct resolution *r, const struct correction *c)
{
	struct correction read = handed_on(r->arena, c);

	return correction_apply(r, &read);
}

/* --- title and date ------------------------------------------------------ */

static void
test_title(void **state)
{
	struct resolution *r = text_new(), *other = text_new();
	struct correction c;
	struct error err;

	(void)state;
	doubt(r, DOUBT_TITLE, "");
	doubt(r, DOUBT_DATE, "");
	assert_int_equal(correction_retitle(r, "  Testing \t the tests ",
					    r->arena, &c, &err),
			 STATUS_OK);
	assert_string_equal(c.words, "Testing the te5ts");
	assert_string_equal(c.to, "Testing the tests");
	assert_string_equal(c.label, "");
	assert_int_equal(make(r, &c), CORRECTION_APPLIED);
	assert_string_equal(r->title, "Testing the tests");
	assert_int_equal(r->n_doubts, 1);
	assert_int_equal(make(r, &c), CORRECTION_NEEDLESS);
	assert_int_equal(
		correction_retitle(r, "Testing the tests", r->arena, &c, &err),
		STATUS_USAGE);
	assert_int_equal(correction_retitle(r, "  ", r->arena, &c, &err),
			 STATUS_USAGE);
	/* Of what a file reads otherwise again nobody has judged. */
	assert_int_equal(correction_retitle(other, "Testing the tests",
					    other->arena, &c, &err),
			 STATUS_OK);
	other->title = "Testing the tests, Page 2";
	assert_int_equal(make(other, &c), CORRECTION_MISFIT);
	assert_string_equal(other->doubts[0].text,
			    "its title was Testing the tests, as corrected by "
			    "hand");
	resolution_free(other);
	resolution_free(r);
}

/* One that has none gets one; of a long one both ends are known. */
static void
test_titles(void **state)
{
	struct resolution *r = text_new();
	struct correction c;
	struct error err;
	char title[1024];

	(void)state;
	r->title = "";
	assert_int_equal(correction_retitle(r, "A title", r->arena, &c, &err),
			 STATUS_OK);
	assert_int_equal(make(r, &c), CORRECTION_APPLIED);
	assert_string_equal(r->title, "A title");
	memset(title, 'a', sizeof(title));
	snprintf(title + 300, 6, " last");
	r->title = title;
	assert_int_equal(correction_retitle(r, "Short", r->arena, &c, &err),
			 STATUS_OK);
	assert_string_equal(c.before, "last");
	title[304] = 'x';
	assert_int_equal(make(r, &c), CORRECTION_MISFIT);
	title[304] = 't';
	assert_int_equal(make(r, &c), CORRECTION_APPLIED);
	memset(title, 'b', sizeof(title) - 1);
	title[CORRECTION_TITLE] = '\0';
	assert_int_equal(correction_retitle(r, title, r->arena, &c, &err),
			 STATUS_OK);
	assert_int_equal(make(r, &c), CORRECTION_APPLIED);
	title[CORRECTION_TITLE] = 'b';
	title[CORRECTION_TITLE + 1] = '\0';
	assert_int_equal(correction_retitle(r, title, r->arena, &c, &err),
			 STATUS_USAGE);
	resolution_free(r);
}

static void
test_date(void **state)
{
	static const char *const typed[] = { "1997-12-18", "18 December 1997",
					     " 18 dec. 1997" };
	static const char *const wrong[] = { "1997-12-19",
					     "31 February 1997",
					     "yesterday",
					     "18 Quintember 1997",
					     "0 December 1997",
					     "18 December 1997 or so",
					     "" };
	struct resolution *r;
	struct correction c;
	struct error err;

	(void)state;
	for (size_t i = 0; i < COUNT(typed); i++) {
		r = text_new();
		doubt(r, DOUBT_DATE, "");
		assert_int_equal(
			correction_redate(r, typed[i], r->arena, &c, &err),
			STATUS_OK);
		assert_string_equal(c.to, "1997-12-18");
		assert_int_equal(make(r, &c), CORRECTION_APPLIED);
		assert_int_equal(r->adopted.day, 18);
		assert_int_equal(r->n_doubts, 0);
		assert_int_equal(make(r, &c), CORRECTION_NEEDLESS);
		r->adopted.year = 1996;
		assert_int_equal(make(r, &c), CORRECTION_MISFIT);
		resolution_free(r);
	}
	r = text_new();
	for (size_t i = 0; i < COUNT(wrong); i++)
		assert_int_equal(
			correction_redate(r, wrong[i], r->arena, &c, &err),
			STATUS_USAGE);
	r->adopted = (struct date){ 0 };
	assert_int_equal(correction_redate(r, "March 1946", r->arena, &c, &err),
			 STATUS_OK);
	assert_int_equal(make(r, &c), CORRECTION_APPLIED);
	assert_int_equal(r->adopted.month, 3);
	resolution_free(r);
}

/* --- footnotes ----------------------------------------------------------- */

static void
test_footnote(void **state)
{
	struct resolution *r = text_new();
	struct correction c;
	struct error err;

	(void)state;
	doubt(r, DOUBT_OPENER, "PP2");
	doubt(r, DOUBT_MARK, "PP1");
	assert_int_equal(correction_footnote(r, 1, "", r->arena, &c, &err),
			 STATUS_OK);
	assert_string_equal(c.to, "1");
	assert_string_equal(c.words, "1/ See 44/1.");
	assert_int_equal(make(r, &c), CORRECTION_APPLIED);
	assert_labels(r, "PP1 OP1 OP3");
	assert_int_equal(r->n_doubts, 0);
	assert_int_equal(r->n_footnotes, 2);
	assert_string_equal(r->footnotes[0].text, "See 44/1.");
	assert_false(r->footnotes[0].missing);
	assert_int_equal(r->citations[0].place, PLACE_FOOTNOTE);
	assert_int_equal(r->citations[0].index, 0);
	assert_int_equal(r->citations[0].start, 4);
	assert_int_equal(r->citations[0].end, 8);
	assert_string_equal(correction_stands(r, &c), "PP1");
	assert_int_equal(make(r, &c), CORRECTION_NEEDLESS);
	resolution_free(r);
}

/* With another number it stands in its place among the others. */
static void
test_number(void **state)
{
	struct resolution *r = text_new();
	struct correction c;
	struct error err;

	(void)state;
	assert_int_equal(correction_footnote(r, 1, "2", r->arena, &c, &err),
			 STATUS_USAGE);
	assert_int_equal(correction_footnote(r, 1, "1 of", r->arena, &c, &err),
			 STATUS_USAGE);
	assert_int_equal(correction_footnote(r, 0, "", r->arena, &c, &err),
			 STATUS_USAGE);
	r->footnotes[1].label = "7";
	assert_int_equal(correction_footnote(r, 1, " 3 ", r->arena, &c, &err),
			 STATUS_OK);
	assert_int_equal(make(r, &c), CORRECTION_APPLIED);
	assert_int_equal(r->n_footnotes, 3);
	assert_string_equal(r->footnotes[1].label, "3");
	assert_string_equal(r->footnotes[1].text, "1/ See 44/1.");
	assert_int_equal(r->citations[0].index, 1);
	assert_int_equal(r->citations[0].start, 7);
	assert_int_equal(r->citations[1].index, 2);
	/* A printed number that is not its own is words. */
	assert_int_equal(correction_footnote(r, 2, "9", r->arena, &c, &err),
			 STATUS_OK);
	assert_int_equal(make(r, &c), CORRECTION_APPLIED);
	assert_string_equal(r->footnotes[3].text, "3. Decides to rest.");
	resolution_free(r);
}

static void
test_number_printed(void **state)
{
	static const struct {
		const char *text, *number;
		size_t cut;
	} cases[] = {
		{ "3 See", "3", 2 },
		{ "12/ See", "12", 4 },
		{ "(3) See", "3", 4 },
		{ "[3]  See", "3", 5 },
		{ "3. See", "3", 3 },
		{ "\xC2\xB3See", "3", 2 },
		{ "\xC2\xB9\xC2\xB2 See", "12", 5 },
		{ "3/4 of", NULL, 0 },
		{ "3rd", NULL, 0 },
		{ "See 3", NULL, 0 },
		{ "19971218 on", NULL, 0 },
		{ "", NULL, 0 },
		{ "3", NULL, 0 },
	};
	struct arena *a = arena_new();
	const char *number;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		number = NULL;
		assert_int_equal(noted_number(a, cases[i].text, &number),
				 cases[i].cut);
		assert_int_equal(!number, !cases[i].number);
		if (number)
			assert_string_equal(number, cases[i].number);
	}
	arena_free(a);
}

static void
test_paragraph(void **state)
{
	struct resolution *r = text_new();
	struct correction c;
	struct error err;

	(void)state;
	doubt(r, DOUBT_FOOTNOTE, "footnote 2");
	doubt(r, DOUBT_GAP, "OP3");
	assert_int_equal(correction_unfootnote(r, 0, 2, r->arena, &c, &err),
			 STATUS_USAGE);
	/* Though line 99 stands below OP3, its number goes on from OP1. */
	assert_int_equal(correction_unfootnote(r, 1, -1, r->arena, &c, &err),
			 STATUS_OK);
	assert_string_equal(c.label, "footnote 2");
	assert_string_equal(c.before, "Decides to test;");
	assert_int_equal(make(r, &c), CORRECTION_APPLIED);
	assert_labels(r, "PP1 PP2 OP1 OP2 OP3");
	assert_string_equal(r->paragraphs[3].num, "2.");
	assert_string_equal(r->paragraphs[3].opener, "Decides");
	assert_int_equal(r->paragraphs[3].depth, 1);
	assert_int_equal(r->n_footnotes, 1);
	assert_int_equal(r->n_doubts, 0);
	assert_int_equal(r->citations[1].place, PLACE_PARAGRAPH);
	assert_int_equal(r->citations[1].index, 3);
	assert_string_equal(correction_stands(r, &c), "OP2");
	assert_int_equal(make(r, &c), CORRECTION_NEEDLESS);
	resolution_free(r);
}

/* Below its items, if it has some; by its line where numbers do not tell. */
static void
test_where(void **state)
{
	struct resolution *r = text_new();
	struct correction c;
	struct error err;

	(void)state;
	r->paragraphs[1] = r->paragraphs[2];
	r->paragraphs[2].label = "OP1(a)";
	r->paragraphs[2].num = "(a)";
	r->paragraphs[2].depth = 2;
	r->paragraphs[2].text = "To test;";
	r->paragraphs[2].len = 8;
	assert_int_equal(correction_unfootnote(r, 1, -1, r->arena, &c, &err),
			 STATUS_OK);
	assert_string_equal(c.before, "To test;");
	assert_int_equal(make(r, &c), CORRECTION_APPLIED);
	assert_labels(r, "PP1 OP1 OP1(a) OP2 OP3");
	assert_int_equal(r->paragraphs[3].depth, 1);
	resolution_free(r);
	r = text_new();
	r->footnotes[1].label = "8";
	assert_int_equal(correction_unfootnote(r, 1, -1, r->arena, &c, &err),
			 STATUS_OK);
	assert_string_equal(c.before, "Decides to rest.");
	r->footnotes[1].first_line = 0;
	assert_int_equal(correction_unfootnote(r, 1, -1, r->arena, &c, &err),
			 STATUS_USAGE);
	resolution_free(r);
}

/* Behind another, whose like is counted; never where two end so. */
static void
test_behind(void **state)
{
	struct resolution *r = text_new(), *other = text_new();
	struct correction c;
	struct error err;

	(void)state;
	assert_int_equal(correction_unfootnote(r, 1, 0, r->arena, &c, &err),
			 STATUS_OK);
	assert_int_equal(make(r, &c), CORRECTION_APPLIED);
	assert_labels(r, "PP1 PP2 PP3 OP1 OP3");
	assert_string_equal(r->paragraphs[1].text, "Decides on 45/2;");
	assert_string_equal(r->paragraphs[1].num, "");
	other->paragraphs[1].text = other->paragraphs[0].text;
	other->paragraphs[1].len = other->paragraphs[0].len;
	assert_int_equal(make(other, &c), CORRECTION_MISFIT);
	assert_int_equal(other->n_footnotes, 2);
	assert_int_equal(
		correction_unfootnote(other, 1, 0, other->arena, &c, &err),
		STATUS_USAGE);
	resolution_free(other);
	resolution_free(r);
}

/* What reads with other words is left alone, both ways; and back again. */
static void
test_there_and_back(void **state)
{
	struct resolution *r = text_new(), *other = text_new();
	struct correction c, d;
	struct error err;

	(void)state;
	assert_int_equal(correction_footnote(r, 1, "", r->arena, &c, &err),
			 STATUS_OK);
	assert_int_equal(correction_unfootnote(r, 1, 2, r->arena, &d, &err),
			 STATUS_OK);
	other->paragraphs[1].text = "1/ See 44/1. Noting,";
	other->paragraphs[1].len = strlen(other->paragraphs[1].text);
	other->footnotes[1].text = "Decides on 45/2; ii";
	assert_int_equal(make(other, &c), CORRECTION_MISFIT);
	assert_int_equal(make(other, &d), CORRECTION_MISFIT);
	assert_string_equal(other->doubts[0].text,
			    "\"1/ See 44/1.\" was footnote 1, as corrected by "
			    "hand");
	assert_int_equal(make(r, &c), CORRECTION_APPLIED);
	assert_int_equal(correction_unfootnote(r, 0, 0, r->arena, &c, &err),
			 STATUS_OK);
	assert_int_equal(make(r, &c), CORRECTION_APPLIED);
	assert_labels(r, "PP1 PP2 OP1 OP3");
	assert_string_equal(r->paragraphs[1].text, "See 44/1.");
	assert_true(r->footnotes[0].missing);
	resolution_free(other);
	resolution_free(r);
}

/* A long one is known by both ends. */
static void
test_long(void **state)
{
	struct resolution *r = text_new();
	struct correction c;
	struct error err;
	char words[400];

	(void)state;
	for (size_t i = 0; i < sizeof(words) - 1; i++)
		words[i] = i % 8 ? 'a' : ' ';
	memcpy(words, "1 See", 5);
	memcpy(words + sizeof(words) - 5, "end.", 5);
	r->paragraphs[1].text = words;
	r->paragraphs[1].len = strlen(words);
	assert_int_equal(correction_footnote(r, 1, "", r->arena, &c, &err),
			 STATUS_OK);
	assert_string_equal(correction_to(&c, r->arena), "1");
	assert_non_null(strstr(correction_last(&c), "end."));
	words[sizeof(words) - 3] = 'x';
	assert_int_equal(make(r, &c), CORRECTION_MISFIT);
	words[sizeof(words) - 3] = 'd';
	assert_int_equal(make(r, &c), CORRECTION_APPLIED);
	assert_string_equal(r->footnotes[0].text, words + 2);
	assert_int_equal(make(r, &c), CORRECTION_NEEDLESS);
	resolution_free(r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_title),
		cmocka_unit_test(test_titles),
		cmocka_unit_test(test_date),
		cmocka_unit_test(test_footnote),
		cmocka_unit_test(test_number),
		cmocka_unit_test(test_number_printed),
		cmocka_unit_test(test_paragraph),
		cmocka_unit_test(test_where),
		cmocka_unit_test(test_behind),
		cmocka_unit_test(test_there_and_back),
		cmocka_unit_test(test_long),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
