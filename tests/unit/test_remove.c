/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a paragraph or a footnote is taken out with its citations and
 * doubts, that labels which are counted close up, and that nothing goes that
 * reads otherwise in another file of the text.
 */
#include "config.h"

#include "made.h"

/* A running head stayed among the paragraphs, twice. */
static const struct made text[] = {
	{ "PP1", PART_PREAMBULAR, "", "Recalling its resolution 33/134," },
	{ "PP2", PART_PREAMBULAR, "", "A/RES/1/1 Page 2" },
	{ "PP3", PART_PREAMBULAR, "", "Noting resolution 46/159," },
	{ "PP4", PART_PREAMBULAR, "", "A/RES/1/1 Page 2" },
	{ "PP5", PART_PREAMBULAR, "", "Convinced of the use of tests," },
	{ "OP1", PART_OPERATIVE, "1.", "Decides to test." },
};

static struct resolution *
headed_text(void)
{
	static struct footnote notes[2], copy[2] = {
		{ .label = "1", .text = "See 44/1." },
		{ .label = "2", .text = "Press of the tests" },
	};
	static struct citation cited[4], all[4] = {
		{ .index = 0, .text = "33/134", .seq = 1 },
		{ .index = 1, .text = "1/1", .seq = 2 },
		{ .index = 2, .text = "46/159", .seq = 3 },
		{ .place = PLACE_FOOTNOTE, .text = "44/1", .seq = 4 },
	};
	static struct mark mark = { 3, "1" };
	struct resolution *r = made_text("en", text, COUNT(text));

	memcpy(notes, copy, sizeof(notes));
	memcpy(cited, all, sizeof(cited));
	r->footnotes = notes;
	r->n_footnotes = COUNT(notes);
	r->citations = cited;
	r->n_citations = COUNT(cited);
	r->paragraphs[4].marks = &mark;
	r->paragraphs[4].n_marks = 1;
	return r;
}

static struct correction
of_paragraph(struct resolution *r, size_t i)
{
	struct correction c;
	struct error err;

	assert_int_equal(correction_remove(r, i, r->arena, &c, &err),
			 STATUS_OK);
	return c;
}

static struct correction
of_footnote(struct resolution *r, size_t i)
{
	struct correction c;
	struct error err;

	assert_int_equal(correction_remove_footnote(r, i, r->arena, &c, &err),
			 STATUS_OK);
	return c;
}

static void
doubt(struct resolution *r, enum doubt_kind kind, const char *where)
{
	resolution_doubt(r, (struct doubt){ .kind = kind, .where = where },
			 "%s", where);
}

static void
test_paragraph(void **state)
{
	struct resolution *r = headed_text();
	struct correction c = of_paragraph(r, 1);

	(void)state;
	assert_string_equal(correction_stands(r, &c), "PP2");
	doubt(r, DOUBT_OPENER, "PP2");
	doubt(r, DOUBT_LETTERS, "PP2");
	doubt(r, DOUBT_END, "PP3");
	assert_string_equal(c.before, "Recalling its resolution 33/134,");
	assert_string_equal(c.words, "A/RES/1/1 Page 2");
	assert_string_equal(c.to, "");
	assert_int_equal(correction_apply(r, &c), CORRECTION_APPLIED);
	made_labels(r, "PP1 PP2 PP3 PP4 OP1");
	assert_string_equal(r->paragraphs[1].text, "Noting resolution 46/159,");
	assert_int_equal(r->n_doubts, 1);
	assert_string_equal(r->doubts[0].where, "PP2");
	assert_int_equal(r->n_citations, 3);
	assert_string_equal(r->citations[1].text, "46/159");
	assert_int_equal(r->citations[1].index, 1);
	assert_int_equal(r->citations[1].seq, 3);
	assert_int_equal(r->citations[2].index, 0);
	assert_true(resolution_removed(r, c.words, strlen(c.words)));
	assert_int_equal(r->n_corrected, 1);
	/* That it is out is seen behind what stood before it. */
	assert_string_equal(correction_stands(r, &c), "PP1");
	resolution_free(r);
}

/* Of two that say the same, the one meant, however they are called now. */
static void
test_twice(void **state)
{
	struct resolution *r = headed_text(), *other = headed_text();
	struct correction c = of_paragraph(r, 3), d;

	(void)state;
	assert_int_equal(correction_apply(r, &c), CORRECTION_APPLIED);
	made_labels(r, "PP1 PP2 PP3 PP4 OP1");
	assert_string_equal(r->paragraphs[1].text, "A/RES/1/1 Page 2");
	d = of_paragraph(r, 1);
	other->paragraphs[3].label = "PP9";
	assert_int_equal(correction_apply(other, &c), CORRECTION_APPLIED);
	assert_string_equal(other->paragraphs[1].text, "A/RES/1/1 Page 2");
	assert_int_equal(correction_apply(other, &d), CORRECTION_APPLIED);
	assert_int_equal(correction_apply(other, &d), CORRECTION_NEEDLESS);
	assert_int_equal(other->n_paragraphs, 4);
	resolution_free(other);
	resolution_free(r);
}

/* What was read with other words stays, and is doubted. */
static void
test_others(void **state)
{
	static const char *const read[] = {
		"A/RES/1/1 Page 2 Noting resolution 46/159,",
		"Recalling its resolution 33/134, A/RES/1/1 Page 2",
	};
	struct resolution *r = headed_text(), *other;
	struct correction c = of_paragraph(r, 1);

	(void)state;
	for (size_t i = 0; i < COUNT(read); i++) {
		other = headed_text();
		other->paragraphs[1].text = read[i];
		other->paragraphs[1].len = strlen(read[i]);
		other->paragraphs[3].text = "Aware,";
		other->paragraphs[3].len = 6;
		assert_int_equal(correction_apply(other, &c),
				 CORRECTION_MISFIT);
		assert_int_equal(other->n_paragraphs, COUNT(text));
		assert_int_equal(other->n_doubts, 1);
		assert_int_equal(other->doubts[0].kind, DOUBT_CORRECTION);
		resolution_free(other);
	}
	other = made_text("en", text, 1);
	assert_int_equal(correction_apply(other, &c), CORRECTION_NEEDLESS);
	resolution_free(other);
	resolution_free(r);
}

/* Of a long one the beginning and the end are quoted. */
static void
test_long(void **state)
{
	struct resolution *r = headed_text();
	struct buf b = BUF_INIT;
	struct correction c;

	(void)state;
	for (int i = 0; i < 100; i++)
		buf_printf(&b, "word%d\t", i);
	buf_puts(&b, "the end");
	r->paragraphs[2].text = b.data;
	r->paragraphs[2].len = b.len;
	c = of_paragraph(r, 2);
	assert_true(strlen(c.words) <= CORRECTION_WORDS);
	assert_non_null(strstr(c.to, "the end"));
	buf_puts(&b, " and more");
	r->paragraphs[2].text = b.data;
	r->paragraphs[2].len = b.len;
	assert_int_equal(correction_apply(r, &c), CORRECTION_MISFIT);
	b.data[b.len - strlen(" and more")] = '\0';
	r->paragraphs[2].len = strlen(b.data);
	assert_int_equal(correction_apply(r, &c), CORRECTION_APPLIED);
	buf_free(&b);
	resolution_free(r);
}

static void
test_footnote(void **state)
{
	struct resolution *r = headed_text();
	struct correction c = of_footnote(r, 1), d = of_footnote(r, 0);
	struct error err;

	(void)state;
	doubt(r, DOUBT_FOOTNOTE, "footnote 2");
	doubt(r, DOUBT_FOOTNOTE, "footnote 1");
	assert_string_equal(c.label, "footnote 2");
	assert_int_equal(correction_apply(r, &c), CORRECTION_APPLIED);
	assert_int_equal(r->n_footnotes, 1);
	assert_int_equal(r->n_doubts, 1);
	assert_int_equal(r->n_citations, 4);
	assert_int_equal(correction_apply(r, &c), CORRECTION_NEEDLESS);
	/* One that is called stays, without its text. */
	assert_int_equal(correction_apply(r, &d), CORRECTION_APPLIED);
	assert_int_equal(r->n_footnotes, 1);
	assert_true(r->footnotes[0].missing);
	assert_string_equal(r->footnotes[0].text, "");
	assert_int_equal(r->n_citations, 3);
	assert_int_equal(correction_remove_footnote(r, 0, r->arena, &c, &err),
			 STATUS_USAGE);
	resolution_free(r);
}

static void
test_refused(void **state)
{
	struct resolution *r = made_text("en", text, 1);
	struct correction c;
	struct error err;

	(void)state;
	assert_int_equal(correction_remove(r, 0, r->arena, &c, &err),
			 STATUS_USAGE);
	assert_non_null(strstr(err.msg, "all that the text has"));
	resolution_free(r);
}

/* A file of it says the same, and what only a later version knows is told. */
static void
test_file(void **state)
{
	static const char later[] = "reaffirm corrections 1\n\nmend GA 1/1\n";
	struct resolution *r = headed_text();
	struct correction c[2], *read;
	struct error err;
	size_t n;

	(void)state;
	c[0] = of_paragraph(r, 1);
	c[1] = of_footnote(r, 1);
	made_file(r->arena, c, COUNT(c));
	assert_int_equal(
		patch_read(&(struct patch){ "f", later, sizeof(later) - 1 },
			   r->arena, &read, &n, &err),
		STATUS_FORMAT);
	assert_non_null(strstr(err.msg, "later version"));
	correction_unknown(r, &c[0], "mend");
	assert_non_null(strstr(r->doubts[0].text, "later version"));
	assert_string_equal(r->doubts[0].where, "PP2");
	resolution_free(r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_paragraph),
		cmocka_unit_test(test_twice),
		cmocka_unit_test(test_others),
		cmocka_unit_test(test_long),
		cmocka_unit_test(test_footnote),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_file),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
