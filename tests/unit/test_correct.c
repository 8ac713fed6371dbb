/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a text is joined, split and relabelled where a person says so,
 * with its marks, citations, source lines and labels following; that it is
 * so again whenever the same text is read; and that a correction that does
 * not fit, or is needless, leaves the text alone.
 */
#include "config.h"

#include "made.h"

/* --- texts made for it ------------------------------------------------- */

/* A mark, and a citation, right behind these words. */
static void
mark(struct resolution *r, size_t paragraph, const char *words)
{
	struct paragraph *p = &r->paragraphs[paragraph];
	const char *at = strstr(p->text, words);
	struct mark *marks =
		arena_array(r->arena, p->n_marks + 1, sizeof(*marks));

	assert_non_null(at);
	for (size_t i = 0; i < p->n_marks; i++)
		marks[i] = p->marks[i];
	marks[p->n_marks++] = (struct mark){
		.offset = (size_t)(at - p->text) + strlen(words),
		.footnote = words,
	};
	p->marks = marks;
}

static void
cite(struct resolution *r, size_t paragraph, const char *words)
{
	const struct paragraph *p = &r->paragraphs[paragraph];
	const char *at = strstr(p->text, words);
	size_t cap = r->n_citations;

	assert_non_null(at);
	r->citations = arena_grow(r->arena, r->citations, r->n_citations, &cap,
				  sizeof(*r->citations));
	r->citations[r->n_citations++] = (struct citation){
		.index = paragraph,
		.text = words,
		.wording = p->opener,
		.start = (size_t)(at - p->text),
		.end = (size_t)(at - p->text) + strlen(words),
	};
}

/* Every mark stands behind its words, every citation on its own. */
static void
assert_sound(const struct resolution *r)
{
	for (size_t i = 0; i < r->n_paragraphs; i++) {
		const struct paragraph *p = &r->paragraphs[i];

		assert_int_equal(strlen(p->text), p->len);
		assert_int_equal(resolution_paragraph(r, p->label), i);
		for (size_t k = 0; k < p->n_marks; k++) {
			size_t n = strlen(p->marks[k].footnote);

			assert_true(p->marks[k].offset >= n &&
				    p->marks[k].offset <= p->len);
			assert_memory_equal(p->text + p->marks[k].offset - n,
					    p->marks[k].footnote, n);
		}
	}
	for (size_t i = 0; i < r->n_citations; i++) {
		const struct citation *c = &r->citations[i];

		assert_true(c->index < r->n_paragraphs);
		assert_true(c->end <= r->paragraphs[c->index].len);
		assert_memory_equal(r->paragraphs[c->index].text + c->start,
				    c->text, c->end - c->start);
	}
}

static void
assert_labels(const struct resolution *r, const char *want)
{
	made_labels(r, want);
	assert_sound(r);
}

/* Corrections made of r live in its arena, and are made in r at once. */
static struct correction
join(struct resolution *r, size_t i)
{
	struct correction c;
	struct error err = { 0 };

	assert_int_equal(correction_join(r, i, r->arena, &c, &err), STATUS_OK);
	assert_int_equal(correction_apply(r, &c), CORRECTION_APPLIED);
	return c;
}

static struct correction
split(struct resolution *r, size_t i, const char *words)
{
	struct correction c;
	struct error err = { 0 };

	assert_int_equal(correction_split(r, i, words, r->arena, &c, &err),
			 STATUS_OK);
	assert_int_equal(correction_apply(r, &c), CORRECTION_APPLIED);
	return c;
}

static struct correction
relabel(struct resolution *r, size_t i, const char *label)
{
	struct correction c;
	struct error err = { 0 };

	assert_int_equal(correction_relabel(r, i, label, r->arena, &c, &err),
			 STATUS_OK);
	assert_int_equal(correction_apply(r, &c), CORRECTION_APPLIED);
	return c;
}

/* --- the texts --------------------------------------------------------- */

static const struct made torn[] = {
	{ "PP1", PART_PREAMBULAR, "", "Recalling its resolution 33/134," },
	{ "PP2", PART_PREAMBULAR, "", "Noting the report of the committee" },
	{ "PP3", PART_PREAMBULAR, "", "on the São Paulo plan, and 46/159," },
	{ "H1", PART_HEADING, "", "A heading" },
	{ "PP4", PART_PREAMBULAR, "", "Welcoming 49/96," },
	{ "PP4(a)", PART_PREAMBULAR, "(a)", "In part;" },
	{ "OP1", PART_OPERATIVE, "1.", "Requests what paragraph" },
	{ "OP3", PART_OPERATIVE, "3.", "says;" },
	{ "OP4", PART_OPERATIVE, "4.", "Decides." },
};

static struct resolution *
torn_text(void)
{
	struct resolution *r = made_text("en", torn, COUNT(torn));

	r->paragraphs[0].opener = "Recalling";
	r->paragraphs[0].relation = RELATION_RECALL;
	cite(r, 0, "33/134");
	mark(r, 2, "São Paulo plan,");
	cite(r, 2, "46/159");
	cite(r, 4, "49/96");
	return r;
}

static void
test_join(void **state)
{
	struct resolution *r = torn_text(), *again = torn_text();
	struct correction c;

	(void)state;
	c = join(r, 2);
	assert_labels(r, "PP1 PP2 H1 PP3 PP3(a) OP1 OP3 OP4");
	assert_string_equal(r->paragraphs[1].text,
			    "Noting the report of the committee on the São "
			    "Paulo plan, and 46/159,");
	assert_int_equal(r->paragraphs[1].first_line, 11);
	assert_int_equal(r->paragraphs[1].last_line, 29);
	assert_int_equal(r->citations[1].index, 1);
	assert_int_equal(r->citations[2].index, 3);
	/* The same again of the file, and then there is nothing to do. */
	assert_int_equal(correction_apply(again, &c), CORRECTION_APPLIED);
	assert_labels(again, "PP1 PP2 H1 PP3 PP3(a) OP1 OP3 OP4");
	assert_int_equal(correction_apply(again, &c), CORRECTION_NEEDLESS);
	resolution_free(again);
	resolution_free(r);
}

/* What was taken for a number is part of the words again. */
static void
test_join_number(void **state)
{
	struct resolution *r = torn_text();

	(void)state;
	join(r, 7);
	assert_labels(r, "PP1 PP2 PP3 H1 PP4 PP4(a) OP1 OP4");
	assert_string_equal(r->paragraphs[6].text,
			    "Requests what paragraph 3. says;");
	resolution_free(r);
}

static void
test_split(void **state)
{
	struct resolution *r = torn_text();
	struct correction c, s;

	(void)state;
	c = join(r, 2);
	/* In any letters, when not as typed. */
	s = split(r, 1, "ON THE são Paulo");
	assert_labels(r, "PP1 PP2 PP3 H1 PP4 PP4(a) OP1 OP3 OP4");
	assert_string_equal(r->paragraphs[2].text, torn[2].text);
	assert_string_equal(r->paragraphs[1].text, torn[1].text);
	assert_int_equal(r->paragraphs[2].n_marks, 1);
	assert_int_equal(r->paragraphs[1].n_marks, 0);
	assert_int_equal(correction_apply(r, &s), CORRECTION_NEEDLESS);
	assert_int_equal(correction_apply(r, &c), CORRECTION_APPLIED);
	resolution_free(r);
}

static const struct made glued[] = {
	{ "PP1", PART_PREAMBULAR, "",
	  "Recalling 33/134, recalling 46/159, noting 49/96," },
	{ "OP1", PART_OPERATIVE, "1.", "Decides: (a) One; (b) Two 50/119;" },
	{ "OP1(c)", PART_OPERATIVE, "(c)", "Three; 3. Requests nothing." },
	{ "Annex/1", PART_ANNEX, "", "Words and more words" },
	{ "Annex/2", PART_ANNEX, "1.", "Others" },
};

/* Another file has parted them by itself, and by another stop. */
static void
test_split_stopped(void **state)
{
	struct resolution *r = torn_text(), *better = torn_text();
	struct paragraph *above = &better->paragraphs[1];
	struct correction s;

	(void)state;
	join(r, 2);
	s = split(r, 1, "on the São Paulo");
	above->text = arena_printf(better->arena, "%s;", above->text);
	above->len++;
	assert_int_equal(correction_apply(better, &s), CORRECTION_NEEDLESS);
	above->text = "Noting other words;";
	above->len = strlen(above->text);
	assert_int_equal(correction_apply(better, &s), CORRECTION_MISFIT);
	resolution_free(better);
	resolution_free(r);
}

static void
test_split_numbers(void **state)
{
	struct resolution *r = made_text("en", glued, COUNT(glued));

	(void)state;
	r->paragraphs[0].opener = "Recalling";
	r->paragraphs[0].relation = RELATION_RECALL;
	mark(r, 0, "33/134,");
	mark(r, 0, "46/159,");
	cite(r, 0, "46/159");
	cite(r, 1, "50/119");
	split(r, 3, "more");
	split(r, 2, "3. Requests");
	split(r, 1, "(b)");
	split(r, 1, "(a)");
	split(r, 0, "noting");
	split(r, 0, "recalling");
	assert_labels(r, "PP1 PP2 PP3 OP1 OP1(a) OP1(b) OP1(c) OP3 Annex/1 "
			 "Annex/2 Annex/3");
	assert_string_equal(r->paragraphs[1].opener, "recalling");
	assert_int_equal(r->paragraphs[1].relation, RELATION_RECALL);
	assert_int_equal(r->paragraphs[1].n_marks, 1);
	assert_string_equal(r->paragraphs[4].num, "(a)");
	assert_string_equal(r->paragraphs[4].text, "One;");
	assert_int_equal(r->paragraphs[4].depth, 2);
	assert_string_equal(r->paragraphs[7].text, "Requests nothing.");
	assert_int_equal(r->paragraphs[7].depth, 1);
	assert_int_equal(r->citations[0].index, 1);
	assert_int_equal(r->citations[1].index, 5);
	resolution_free(r);
}

/* What has no number among paragraphs that have is counted from above. */
static void
test_split_loose(void **state)
{
	struct resolution *r = torn_text();

	(void)state;
	split(r, 6, "what");
	assert_labels(r, "PP1 PP2 PP3 H1 PP4 PP4(a) OP1 OP1+1 OP3 OP4");
	resolution_free(r);
}

/* An item goes below that which it is counted with, however deep. */
static void
test_split_items(void **state)
{
	static const struct made deep[] = {
		{ "OP1", PART_OPERATIVE, "1.", "Decides:" },
		{ "OP1(a)", PART_OPERATIVE, "(a)", "To begin:" },
		{ "OP1(a)(i)", PART_OPERATIVE, "(i)",
		  "One; (ii) Two; (b) To end; (c) To rest; 2. Asks;" },
		{ "OP3", PART_OPERATIVE, "3.", "Waits." },
	};
	struct resolution *r = made_text("en", deep, COUNT(deep));

	(void)state;
	split(r, 2, "(ii)");
	split(r, 3, "(b)");
	split(r, 4, "(c)");
	split(r, 5, "2. Asks");
	assert_labels(r, "OP1 OP1(a) OP1(a)(i) OP1(a)(ii) OP1(b) OP1(c) OP2 "
			 "OP3");
	assert_int_equal(r->paragraphs[3].depth, 3);
	assert_int_equal(r->paragraphs[4].depth, 2);
	resolution_free(r);
}

static void
test_follows(void **state)
{
	static const struct {
		const char *a, *b;
		bool follows;
	} pairs[] = {
		{ "PP3", "PP4", true },
		{ "PP3", "PP5", false },
		{ "PP3", "OP4", false },
		{ "Annex/2", "Annex/3", true },
		{ "OP5(a)", "OP5(b)", true },
		{ "OP5(a)", "OP5(a)", false },
		{ "OP5(a)", "OP5(c)", false },
		{ "OP5(a)", "OP6(b)", false },
		{ "OP5(h)", "OP5(i)", true },
		{ "OP5(i)", "OP5(ii)", true },
		{ "OP5(ix)", "OP5(x)", true },
		{ "OP5(ix)", "OP5(xi)", false },
		{ "OP5(9)", "OP5(10)", true },
		{ "OP5(a)(i)", "OP5(a)(ii)", true },
		{ "OP5(a)(i)", "OP5(b)(ii)", false },
		{ "A/OP1(a)", "B/OP1(b)", false },
		{ "OP5", "OP5(b)", false },
		{ "OP5(averylongitemindeed)", "OP5(b)", false },
		{ "OP5(a)", "OP5(averylongitemindeed)", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(pairs); i++)
		if (naming_follows(pairs[i].a, pairs[i].b) != pairs[i].follows)
			fail_msg("%s, %s", pairs[i].a, pairs[i].b);
}

static void
test_relabel(void **state)
{
	struct resolution *r = torn_text(), *again = torn_text();
	struct correction c, taken;
	struct error err;

	(void)state;
	c = relabel(r, 4, "op2");
	assert_labels(r, "PP1 PP2 PP3 H1 OP2 OP2(a) OP1 OP3 OP4");
	assert_int_equal(r->paragraphs[4].part, PART_OPERATIVE);
	assert_int_equal(r->paragraphs[4].depth, 1);
	assert_int_equal(r->paragraphs[5].depth, 2);
	relabel(r, 7, "Annex/1");
	assert_int_equal(r->paragraphs[7].part, PART_ANNEX);
	assert_int_equal(
		correction_relabel(r, 0, "OP4", r->arena, &taken, &err),
		STATUS_USAGE);
	assert_int_equal(
		correction_relabel(r, 0, "paragraph", r->arena, &taken, &err),
		STATUS_USAGE);
	relabel(r, 8, "25(a)");
	assert_string_equal(r->paragraphs[8].label, "OP25(a)");
	assert_int_equal(correction_apply(r, &c), CORRECTION_NEEDLESS);
	/* Another has the label now: not this one too. */
	again->paragraphs[8].label = "OP2";
	assert_int_equal(correction_apply(again, &c), CORRECTION_MISFIT);
	resolution_free(again);
	resolution_free(r);
}

/* What is counted makes room for one that was read as of another part. */
static void
test_relabel_counted(void **state)
{
	struct resolution *r = torn_text();
	struct correction c;
	struct error err;

	(void)state;
	resolution_doubt(r,
			 (struct doubt){ .kind = DOUBT_MARK, .where = "PP4" },
			 "a mark");
	c = relabel(r, 3, "PP4");
	assert_labels(r, "PP1 PP2 PP3 PP4 PP5 PP5(a) OP1 OP3 OP4");
	assert_int_equal(r->paragraphs[3].part, PART_PREAMBULAR);
	assert_string_equal(r->doubts[0].where, "PP5");
	assert_int_equal(correction_apply(r, &c), CORRECTION_NEEDLESS);
	relabel(r, 1, "H1");
	assert_labels(r, "PP1 H1 PP2 PP3 PP4 PP4(a) OP1 OP3 OP4");
	relabel(r, 0, "H1");
	assert_labels(r, "H1 H2 PP1 PP2 PP3 PP3(a) OP1 OP3 OP4");
	/* One that has a number keeps it, and one that stands above. */
	assert_int_equal(correction_relabel(r, 0, "OP3", r->arena, &c, &err),
			 STATUS_USAGE);
	assert_int_equal(correction_relabel(r, 3, "PP1", r->arena, &c, &err),
			 STATUS_USAGE);
	/* Nobody moves for what is free. */
	relabel(r, 0, "PP7");
	assert_labels(r, "PP7 H1 PP1 PP2 PP3 PP3(a) OP1 OP3 OP4");
	resolution_free(r);
}

/* --- other texts ------------------------------------------------------- */

static void
test_moved(void **state)
{
	struct resolution *r = torn_text(), *other = torn_text();
	struct correction c = join(r, 2);

	(void)state;
	/* The same words under another label, and there alone. */
	other->paragraphs[1].label = "PP7";
	other->paragraphs[2].label = "PP8";
	assert_int_equal(correction_apply(other, &c), CORRECTION_APPLIED);
	resolution_free(other);
	other = torn_text();
	other->paragraphs[2].text = "on other things, and no other plan,";
	other->paragraphs[2].len = strlen(other->paragraphs[2].text);
	other->paragraphs[2].n_marks = other->n_citations = 0;
	assert_int_equal(correction_apply(other, &c), CORRECTION_MISFIT);
	c.words = "";
	assert_int_equal(correction_apply(other, &c), CORRECTION_MISFIT);
	assert_labels(other, "PP1 PP2 PP3 H1 PP4 PP4(a) OP1 OP3 OP4");
	resolution_free(other);
	resolution_free(r);
}

static void
test_refused(void **state)
{
	static const struct made rows[] = {
		{ "H1", PART_OTHER, "", "one\ttwo" },
		{ "H2", PART_OTHER, "", "three\tfour" },
		{ "OP1", PART_OPERATIVE, "", "and then and then and then" },
		{ "OP2", PART_OPERATIVE, "", "" },
	};
	struct resolution *r = made_text("en", rows, COUNT(rows));
	struct correction c;
	struct error err;

	(void)state;
	assert_int_equal(correction_join(r, 0, r->arena, &c, &err),
			 STATUS_USAGE);
	assert_int_equal(correction_join(r, 1, r->arena, &c, &err),
			 STATUS_USAGE);
	assert_int_equal(correction_join(r, 3, r->arena, &c, &err),
			 STATUS_USAGE);
	assert_int_equal(correction_split(r, 1, "four", r->arena, &c, &err),
			 STATUS_USAGE);
	assert_int_equal(correction_split(r, 2, "", r->arena, &c, &err),
			 STATUS_USAGE);
	assert_int_equal(correction_split(r, 2, "nothing", r->arena, &c, &err),
			 STATUS_USAGE);
	assert_int_equal(correction_split(r, 2, "then", r->arena, &c, &err),
			 STATUS_USAGE);
	resolution_free(r);
}

/* A doubt is on the same paragraph as before, or has been settled. */
static void
test_doubts(void **state)
{
	struct resolution *r = torn_text();

	(void)state;
	resolution_doubt(r, (struct doubt){ .kind = DOUBT_TITLE, .where = "" },
			 "no title");
	resolution_doubt(r, (struct doubt){ .kind = DOUBT_END, .where = "PP2" },
			 "ends in a word");
	resolution_doubt(r,
			 (struct doubt){ .kind = DOUBT_BEGIN, .where = "PP3" },
			 "begins small");
	resolution_doubt(r,
			 (struct doubt){ .kind = DOUBT_MARK, .where = "PP3" },
			 "a mark");
	resolution_doubt(r, (struct doubt){ .kind = DOUBT_GAP, .where = "OP3" },
			 "no 2");
	join(r, 2);
	assert_int_equal(r->n_doubts, 3);
	assert_string_equal(r->doubts[0].where, "");
	assert_string_equal(r->doubts[1].where, "PP2");
	assert_int_equal(r->doubts[1].kind, DOUBT_MARK);
	assert_string_equal(r->doubts[2].where, "OP3");
	relabel(r, 6, "OP2");
	assert_int_equal(r->n_doubts, 2);
	resolution_free(r);
}

/* --- other scripts ----------------------------------------------------- */

static const struct made arabic[] = {
	{ "PP1", PART_PREAMBULAR, "", "إذ تشير إلى قرارها ٣٣/١٣٤" },
	{ "PP2", PART_PREAMBULAR, "", "المؤرخ ١٩ كانون الأول/ديسمبر ١٩٧٨،" },
	{ "OP1", PART_OPERATIVE, "", "تقرر أن تنظر في المسألة؛ تطلب تقريرا؛" },
	{ "OP2", PART_OPERATIVE, "", "تدعو الدول." },
};

static const struct made chinese[] = {
	{ "OP1", PART_OPERATIVE, "", "决定在第五十三届会议上审议" },
	{ "OP2", PART_OPERATIVE, "", "这个问题。请秘书长提出报告；" },
};

static void
test_scripts(void **state)
{
	struct resolution *r = made_text("ar", arabic, COUNT(arabic));

	(void)state;
	mark(r, 1, "ديسمبر ١٩٧٨،");
	cite(r, 0, "٣٣/١٣٤");
	join(r, 1);
	assert_string_equal(r->paragraphs[0].text,
			    "إذ تشير إلى قرارها ٣٣/١٣٤ المؤرخ ١٩ كانون "
			    "الأول/ديسمبر ١٩٧٨،");
	split(r, 1, "تطلب");
	assert_labels(r, "PP1 OP1 OP2 OP3");
	assert_string_equal(r->paragraphs[1].text, "تقرر أن تنظر في المسألة؛");
	resolution_free(r);
	r = made_text("zh", chinese, COUNT(chinese));
	mark(r, 1, "问题。");
	join(r, 1);
	assert_string_equal(r->paragraphs[0].text,
			    "决定在第五十三届会议上审议这个问题。请秘书长提出"
			    "报告；");
	split(r, 0, "请秘书长");
	assert_labels(r, "OP1 OP2");
	assert_int_equal(r->paragraphs[0].n_marks, 1);
	resolution_free(r);
}

/* --- files ------------------------------------------------------------- */

static void
test_file(void **state)
{
	struct resolution *r = torn_text();
	struct correction made[3];

	(void)state;
	made[0] = join(r, 2);
	made[1] = split(r, 1, "on the São");
	made[2] = relabel(r, 4, "OP2");
	made[2].created = 1764000000;
	made[2].author = "Zoë";
	strcpy(made[2].uuid, "469dbf9c-fe17-4fb0-9d67-10f72e4d044a");
	made_file(r->arena, made, COUNT(made));
	resolution_free(r);
}

#define HEAD "reaffirm corrections 1\n"
#define JOIN HEAD "join GA 1/1\nlang en\nlabel PP2\nbefore a\nwords b\n"

static void
test_hostile(void **state)
{
	static const struct {
		const char *bytes;
		size_t n;
		enum status want;
		size_t corrections;
	} files[] = {
#define FILE_OF(s) s, sizeof(s) - 1
		{ FILE_OF(""), STATUS_FORMAT, 0 },
		{ FILE_OF("\x7f"
			  "ELF"),
		  STATUS_FORMAT, 0 },
		{ FILE_OF(HEAD), STATUS_OK, 0 },
		{ FILE_OF(JOIN), STATUS_OK, 1 },
		{ FILE_OF(JOIN "\n# a remark\n\n"
			       "split GA 1/1\r\nlang en\r\n"
			       "label PP1\r\nbefore a\r\nwords b"),
		  STATUS_OK, 2 },
		{ FILE_OF(JOIN "to OP3\n"), STATUS_FORMAT, 0 },
		{ FILE_OF(JOIN "lang fr\n"), STATUS_FORMAT, 0 },
		{ FILE_OF(JOIN "id 1\n"), STATUS_FORMAT, 0 },
		{ FILE_OF(JOIN "made yesterday\n"), STATUS_FORMAT, 0 },
		{ FILE_OF(JOIN "colour red\n"), STATUS_FORMAT, 0 },
		{ FILE_OF(JOIN "by a\033[2J\n"), STATUS_FORMAT, 0 },
		{ FILE_OF(JOIN "by \xff\n"), STATUS_ENCODING, 0 },
		{ FILE_OF(JOIN "\0"), STATUS_FORMAT, 0 },
		{ FILE_OF(HEAD "drop GA 1/1\n"), STATUS_FORMAT, 0 },
		{ FILE_OF(HEAD "join\nlang en\nlabel PP2\nwords b\n"),
		  STATUS_FORMAT, 0 },
		{ FILE_OF(HEAD "relabel GA 1/1\nlang en\nlabel PP2\nwords b\n"
			       "to nowhere\n"),
		  STATUS_FORMAT, 0 },
		{ FILE_OF(HEAD "join GA 1/1\nlang en\nlabel PP2\nbefore a\n"),
		  STATUS_FORMAT, 0 },
	};
	struct arena *a = arena_new();
	struct correction *read;
	struct error err;
	size_t n;

	(void)state;
	for (size_t i = 0; i < COUNT(files); i++) {
		struct patch p = { "f", files[i].bytes, files[i].n };

		assert_int_equal(patch_read(&p, a, &read, &n, &err),
				 files[i].want);
		assert_int_equal(n, files[i].corrections);
	}
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_join),
		cmocka_unit_test(test_join_number),
		cmocka_unit_test(test_split),
		cmocka_unit_test(test_split_stopped),
		cmocka_unit_test(test_split_numbers),
		cmocka_unit_test(test_split_loose),
		cmocka_unit_test(test_split_items),
		cmocka_unit_test(test_follows),
		cmocka_unit_test(test_relabel),
		cmocka_unit_test(test_relabel_counted),
		cmocka_unit_test(test_moved),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_doubts),
		cmocka_unit_test(test_scripts),
		cmocka_unit_test(test_file),
		cmocka_unit_test(test_hostile),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
