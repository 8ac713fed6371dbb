/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that one resolution, typed in the manners of different people, has
 * the same paragraphs with the same words, and that one who has the manner of
 * the United Nations is not rewritten.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "parse/manner.h"
#include "reading.h"

/* What stands before each of the seven paragraphs, and before other lines. */
static const struct manner {
	const char *before[7], *line;
	const char *open, *close; /* round the opener */
} manners[] = {
	{ { "", "", "1. ", "(a) ", "(b) ", "2. ", "3. " }, "", "", "" },
	{ { "PP1 ", "PP2 ", "OP1 ", "(a) ", "(b) ", "OP2 ", "OP3 " },
	  "",
	  "",
	  "" },
	{ { "PP 1. ", "PP 2. ", "OP 1. ", "(a) ", "(b) ", "OP 2. ", "OP 3. " },
	  "",
	  "",
	  "" },
	{ { "pp1: ", "pp2: ", "op1: ", "a) ", "b) ", "op2: ", "op3: " },
	  "",
	  "",
	  "" },
	{ { "", "", "(1) ", "(a) ", "(b) ", "(2) ", "(3) " }, "", "", "" },
	{ { "", "", "1) ", "a) ", "b) ", "2) ", "3) " }, "", "", "" },
	{ { "", "", "1 ", "(a) ", "(b) ", "2 ", "3 " }, "", "", "" },
	{ { "", "", "1.", "(a) ", "(b) ", "2.", "3." }, "", "", "" },
	{ { "", "", "１．", "(a) ", "(b) ", "２．", "３．" }, "", "", "" },
	{ { "- ", "- ", "1. ", "(a) ", "(b) ", "2. ", "3. " }, "", "", "" },
	{ { "\xe2\x80\xa2 ", "\xe2\x80\xa2 ", "1. ", "(a) ", "(b) ", "2. ",
	    "3. " },
	  "",
	  "",
	  "" },
	{ { "", "", "1. ", "(a) ", "(b) ", "2. ", "3. " }, "> ", "", "" },
	{ { "", "", "1. ", ":(a) ", ":(b) ", "2. ", "3. " }, "", "''", "''" },
};

static const struct {
	const char *label, *opener, *rest;
} paragraphs[] = {
	{ "PP1", "Recalling", " its resolution 46/98 of 16 December 1991," },
	{ "PP2", "Reaffirming", " the purposes of the Charter," },
	{ "OP1", "Calls upon", " all States to act, and in particular:" },
	{ "OP1(a)", "", "To adopt laws;" },
	{ "OP1(b)", "", "To report to the Secretary-General;" },
	{ "OP2", "Requests", " the Secretary-General to report;" },
	{ "OP3", "Decides", " to remain seized of the matter." },
};
enum { PARAGRAPHS = sizeof paragraphs / sizeof *paragraphs };

static void
write_text(struct buf *out, const struct manner *m)
{
	buf_printf(out,
		   "%s48/104. Violence against Women\n%s\n"
		   "%sThe General Assembly,\n%s\n",
		   m->line, m->line, m->line, m->line);
	for (int i = 0; i < PARAGRAPHS; i++) {
		bool opens = *paragraphs[i].opener;

		buf_printf(out, "%s%s%s%s%s%s\n%s\n", m->line, m->before[i],
			   opens ? m->open : "", paragraphs[i].opener,
			   opens ? m->close : "", paragraphs[i].rest, m->line);
	}
	buf_printf(out, "%s85th plenary meeting\n%s20 December 1993\n", m->line,
		   m->line);
}

static void
check(const struct manner *m)
{
	struct buf text = BUF_INIT, words = BUF_INIT;
	struct resolution *r;
	struct reading got;

	write_text(&text, m);
	got = reading_text("x.txt", text.data);
	assert_int_equal(got.n, 1);
	r = got.list[0];
	assert_string_equal(r->meeting, "85");
	if (r->n_paragraphs != PARAGRAPHS)
		fail_msg("%zu paragraphs of:\n%s", r->n_paragraphs, text.data);
	for (int i = 0; i < PARAGRAPHS; i++) {
		buf_clear(&words);
		buf_printf(&words, "%s%s", paragraphs[i].opener,
			   paragraphs[i].rest);
		assert_string_equal(r->paragraphs[i].label,
				    paragraphs[i].label);
		assert_string_equal(r->paragraphs[i].text, words.data);
	}
	reading_end(&got);
	buf_free(&words);
	buf_free(&text);
}

static void
test_manners(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof manners / sizeof *manners; i++)
		check(&manners[i]);
}

/* Whether a text is left as it is. */
static bool
is_left(const char *text)
{
	struct reading r = reading_lines("x.txt", text);
	bool same = manner_plain(r.arena, &r.src, lexicon_get("en")) == &r.src;

	reading_end(&r);
	return same;
}

static void
test_left(void **state)
{
	(void)state;
	/* Numbers in brackets below numbers with a stop are a list's. */
	assert_true(is_left("1. Requests all States:\n(1) Requests to send;\n"
			    "(2) Requests to receive;\n"));
	/* A footnote, or a wrapped line, is no paragraph. */
	assert_true(is_left("1 See A/48/1.\n2 Ibid.\n"));
	assert_true(is_left("the years\n1993 Requests\n1994 Requests\n"));
	/* One is none. */
	assert_true(is_left("OP1 Requests that something be done.\n"));
	assert_true(is_left("- Recalling one thing alone,\n"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_manners),
		cmocka_unit_test(test_left),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
