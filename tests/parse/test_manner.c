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
	{ { "", "", "1. ", "(a) ", "(b) ", "2. ", "3. " }, "| ", "", "" },
	{ { "", "", "1.- ", "a) ", "b) ", "2.- ", "3.- " }, "", "", "" },
	{ { "", "", "1° ", "a) ", "b) ", "2° ", "3° " }, "", "", "" },
	{ { "", "", "1/ ", "a/ ", "b/ ", "2/ ", "3/ " }, "", "", "" },
	{ { "PP1 ", "PP2 ", "OP1 ", "OP1(a) ", "OP1(b) ", "OP2 ", "OP3 " },
	  "",
	  "",
	  "" },
	{ { "(a) ", "(b) ", "1. ", "(a) ", "(b) ", "2. ", "3. " }, "", "", "" },
	{ { "", "", "l. ", "(a) ", "(b) ", "2 . ", "3_ " }, "", "", "" },
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

/* Labels of all paragraphs of a text, a space between. */
static const char *
labels(const char *text, struct buf *out)
{
	struct reading r = reading_text("x.txt", text);

	assert_int_equal(r.n, 1);
	buf_clear(out);
	for (size_t i = 0; i < r.list[0]->n_paragraphs; i++)
		buf_printf(out, "%s%s", i ? " " : "",
			   r.list[0]->paragraphs[i].label);
	reading_end(&r);
	return out->data;
}

#define HEAD "48/104. Women\n\nThe General Assembly,\n\n"

static void
test_lists(void **state)
{
	struct buf out = BUF_INIT;

	(void)state;
	/* All in capitals. */
	assert_string_equal(
		labels("48/104. WOMEN\n\nTHE GENERAL ASSEMBLY,\n\n"
		       "RECALLING ITS RESOLUTION 47/1,\n\n1. REQUESTS:\n\n"
		       "(A) ALL STATES TO ACT;\n\n(B) THE SECRETARY-GENERAL TO "
		       "REPORT;\n\n2. DECIDES TO MEET.\n",
		       &out),
		"PP1 OP1 OP1(a) OP1(b) OP2");
	/* Bullets of word processors. */
	assert_string_equal(labels(HEAD "1. Decides to elect:\n\n"
					"o Three of one group;\n"
					"o Two of another;\n\n"
					"2. Decides to meet.\n",
				   &out),
			    "OP1 OP1(-1) OP1(-2) OP2");
	/* A wrapped line may begin with the Spanish word. */
	assert_string_equal(
		labels("48/104. Mujeres\n\nLa Asamblea General,\n\n"
		       "1. Pide al Secretario General que convoque la Junta\n"
		       "o Comisión que corresponda, así como el Comité\n"
		       "o Consejo de que se trate;\n\n2. Decide reunirse.\n",
		       &out),
		"OP1 OP2");
	/* Numbers and letters were not copied. */
	assert_string_equal(labels(HEAD "Recalling its resolution 47/1,\n\n"
					"Urges all States to act;\n\n"
					"Requests a report, including:\n\n"
					"The needs of women;\n\n"
					"The needs of girls;\n\n"
					"Decides to meet.\n",
				   &out),
			    "PP1 OP1 OP2 OP2(a) OP2(b) OP3");
	/* Markdown counts by itself, and headings do not make it begin anew. */
	assert_string_equal(labels(HEAD "### One\n\n"
					"1. *Urges* all States to act;\n"
					"1. *Requests* a report;\n\n"
					"### Two\n\n"
					"1. *Decides* to meet.\n",
				   &out),
			    "H1 OP1 OP2 H2 OP3");
	/* So do wikis. */
	assert_string_equal(
		labels("{{header\n | title = Security Council Resolution 922\n"
		       " | year = 1994\n}}\n''The Security Council,''\n\n"
		       ":''Recalling'' its resolution [[Resolution 696|696 "
		       "(1991)]],<ref>Of 30 May.</ref>\n\n"
		       "#''Decides'' to act;\n#''Declares'' that it will "
		       "consider:\n##a proposal;\n##any other measure;\n"
		       "#''Decides'' to meet.\n\n{{PD-UN}}\n"
		       "[[Category:Resolutions]]\n",
		       &out),
		"PP1 OP1 OP2 OP2(a) OP2(b) OP3");
	/* Chinese figures, behind wide spaces. */
	assert_string_equal(labels("48/104. 妇女\n\n大会，\n\n"
				   "　　回顾其第47/1号决议，\n"
				   "　　一、请各国采取行动；\n"
				   "　　二、决定举行会议。\n",
				   &out),
			    "PP1 OP1 OP2");
	/* Arabic, each paragraph a line, and no empty ones. */
	assert_string_equal(
		labels("48/104 - المرأة\nإن الجمعية العامة،\n"
		       "إذ تشير إلى قرارها 47/1 المؤرخ 22 أيلول/سبتمبر 1992 "
		       "وإلى قراراتها الأخرى،\n"
		       "وإذ تدرك أهمية التعاون،\n"
		       "1. تدعو الدول إلى العمل؛\n2. تقرر أن تجتمع.\n",
		       &out),
		"PP1 PP2 OP1 OP2");
	buf_free(&out);
}

/* The organ's name and the first words of the text in one paragraph. */
static void
test_merged(void **state)
{
	static const struct {
		const char *text, *labels;
	} texts[] = {
		{ "48/104. Women\n\nThe General Assembly, recalling its "
		  "resolution 47/1,\n\nRecalling also the Charter,\n\n"
		  "1. Decides to meet.\n",
		  "PP1 PP2 OP1" },
		{ "The Security Council, recalling its resolution 338 (1973), "
		  "hereby\n\n1. Condemns all acts of terrorism;\n\n"
		  "2. Decides to meet.\n",
		  "PP1 OP1 OP2" },
		{ "48/104. Women\n\nThe General Assembly, recalling its "
		  "resolution 47/1,\n\nconsidering the Charter,\n\n"
		  "decides to meet;\n\nrequests a report.\n",
		  "PP1 PP2 OP1 OP2" },
		/* A mark behind the name, too. */
		{ "48/104. Women\n\nThe General Assembly,¹ recalling its "
		  "resolution 47/1,\n\n1. Decides to meet.\n\n¹ A/48/1.\n",
		  "PP1 OP1" },
		{ "Résolution 338 (1973)\n\nLe Conseil de sécurité, rappelant "
		  "les buts de la Charte des Nations Unies,\n\n"
		  "1. Décide de se réunir.\n",
		  "PP1 OP1" },
		{ "Resolución 338 (1973)\n\nEl Consejo de Seguridad, "
		  "recordando la Carta,\n\nDecide reunirse.\n",
		  "PP1 OP1" },
		{ "Резолюция 338 (1973)\n\nСовет Безопасности, ссылаясь на "
		  "Устав,\n\n1. постановляет собраться.\n",
		  "PP1 OP1" },
		{ "第338(1973)号决议\n\n安全理事会，回顾《宪章》，\n\n"
		  "1. 决定举行会议。\n",
		  "PP1 OP1" },
		{ "القرار 338 (1973)\n\nإن مجلس الأمن، إذ يشير إلى الميثاق،"
		  "\n\n1 - يقرر أن يجتمع.\n",
		  "PP1 OP1" },
	};
	struct buf out = BUF_INIT;

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		assert_string_equal(labels(texts[i].text, &out),
				    texts[i].labels);
	buf_free(&out);
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
		cmocka_unit_test(test_lists),
		cmocka_unit_test(test_merged),
		cmocka_unit_test(test_left),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
