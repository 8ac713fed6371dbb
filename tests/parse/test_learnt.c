/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that one resolution has the same paragraphs and the same footnote in
 * whatever manner it is decorated: what stands round its lines, its numbers,
 * its opening phrases and its marks is learnt from the text.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "parse/learnt.h"
#include "reading.h"

static const char *const words[] = {
	"Recalling its resolution 70/198 of 22 December 2015,",
	"Noting the work of keepers,",
	"Welcomes the report;",
	"Calls upon States:",
	"To keep the lights;",
	"To report on them;",
	"Decides to go on.",
};
enum { PARAGRAPHS = sizeof words / sizeof *words };

static const char LETTERS[] = "PP1 PP2 OP1 OP2 OP2(a) OP2(b) OP3";
static const char FIGURES[] = "PP1 PP2 OP1 OP2 OP2(1) OP2(2) OP3";

/* The text as one writes it, and what must be read in it. */
static const struct manner {
	const char *text, *labels;
	const char *note; /* that the first paragraph calls, or NULL */
} manners[] = {
	/* Textile */
	{ "h1. 71/990. Seamanship\n\np. _The General Assembly_,\n\n"
	  "_Recalling_ its resolution 70/198 of 22 December 2015,[1]\n\n"
	  "_Noting_ the work of keepers,\n\n# _Welcomes_ the report;\n"
	  "# _Calls upon_ States:\n## To keep the lights;\n"
	  "## To report on them;\n# _Decides_ to go on.\n\nfn1. See A/71/9.\n",
	  LETTERS, "See A/71/9." },
	/* DokuWiki */
	{ "====== 71/990. Seamanship ======\n\n//The General Assembly//,\n\n"
	  "//Recalling// its resolution 70/198 of 22 December "
	  "2015((See A/71/9.)),\n\n//Noting// the work of keepers,\n\n"
	  "  - //Welcomes// the report;\n  - //Calls upon// States:\n"
	  "    - To keep the lights;\n    - To report on them;\n"
	  "  - //Decides// to go on.\n\n{{tag>sea}}\n",
	  LETTERS, "See A/71/9." },
	/* Confluence */
	{ "h2. 71/990. Seamanship\n\n{quote}\n_The General Assembly_,\n\n"
	  "_Recalling_ its resolution 70/198 of 22 December "
	  "2015{footnote}See A/71/9.{footnote},\n\n"
	  "_Noting_ the work of keepers,\n\n# _Welcomes_ the report;\n"
	  "# _Calls upon_ States:\n## To keep the lights;\n"
	  "## To report on them;\n# _Decides_ to go on.\n{quote}\n",
	  LETTERS, "See A/71/9." },
	/* troff */
	{ ".\\\" a comment\n.TL\n71/990. Seamanship\n.LP\n"
	  "\\fIThe General Assembly\\fP,\n.PP\n\\fIRecalling\\fP its "
	  "resolution "
	  "70/198 of\n22 December 2015,\n.PP\n\\fINoting\\fP the work of "
	  "keepers,\n.IP 1.\n\\fIWelcomes\\fP the report;\n.IP 2.\n"
	  "\\fICalls upon\\fP States:\n.RS\n.IP (a)\nTo keep the lights;\n"
	  ".IP (b)\nTo report on them;\n.RE\n.IP 3.\n\\fIDecides\\fP to go "
	  "on.\n",
	  LETTERS, NULL },
	/* AsciiDoc */
	{ "= 71/990. Seamanship\n\n[.lead]\nAdopted by the General Assembly\n\n"
	  "_The General Assembly_,\n\n_Recalling_ its resolution 70/198 of 22 "
	  "December 2015,footnote:[See A/71/9.]\n\n_Noting_ the work of "
	  "keepers,\n\n. _Welcomes_ the report;\n\n. _Calls upon_ States:\n\n"
	  ".. To keep the lights;\n\n.. To report on them;\n\n"
	  ". _Decides_ to go on.\n",
	  LETTERS, "See A/71/9." },
	/* BBCode */
	{ "[quote=\"keeper\"]\n[b]71/990. Seamanship[/b]\n\n"
	  "[i]The General Assembly[/i],\n\n[i]Recalling[/i] its resolution "
	  "[url=https://un.org/1]70/198[/url] of 22 December 2015,\n\n"
	  "[i]Noting[/i] the work of keepers,\n\n[list=1]\n"
	  "[*][i]Welcomes[/i] the report;\n[*][i]Calls upon[/i] States:\n"
	  "[list=a]\n[*]To keep the lights;\n[*]To report on them;\n[/list]\n"
	  "[*][i]Decides[/i] to go on.\n[/list]\n[/quote]\n",
	  LETTERS, NULL },
	/* Office programs number a list below from 1 again. */
	{ "71/990. Seamanship\n\nThe General Assembly,\n\nRecalling its "
	  "resolution 70/198 of 22 December 2015,\n\nNoting the work of "
	  "keepers,\n\n1. Welcomes the report;\n2. Calls upon States:\n"
	  "   1. To keep the lights;\n   2. To report on them;\n"
	  "3. Decides to go on.\n",
	  FIGURES, NULL },
	/* Numbers and marks in words of their own. */
	{ "71/990. Seamanship\n\nThe General Assembly,\n\nRecalling its "
	  "resolution 70/198 of 22 December 2015 (note 1),\n\nNoting the work "
	  "of keepers,\n\n1.\u00ba Welcomes the report;\n\n2.\u00ba Calls upon "
	  "States:\n\na.\u00ba To keep the lights;\n\nb.\u00ba To report on "
	  "them;\n\n3.\u00ba Decides to go on.\n\nnote 1: See A/71/9.\n",
	  LETTERS, "See A/71/9." },
	{ "71/990. Seamanship\n\nThe General Assembly,\n\nRecalling its "
	  "resolution 70/198 of 22 December 2015[FN1],\n\nNoting the work "
	  "of keepers,\n\n<1> Welcomes the report;\n\n<2> Calls upon "
	  "States:\n\n<a> To keep the lights;\n\n<b> To report on "
	  "them;\n\n<3> Decides to go on.\n\n[FN1]. See A/71/9.\n",
	  LETTERS, "See A/71/9." },
	/* What is agreed stands behind each. */
	{ "71/990. Seamanship\n\nThe General Assembly,\n\nRecalling its "
	  "resolution 70/198 of 22 December 2015, [AGREED]\n\nNoting the work "
	  "of keepers, [AGREED]\n\n1. Welcomes the report; [PENDING]\n\n"
	  "2. Calls upon States: [AGREED]\n\n(a) To keep the lights; "
	  "[AGREED]\n\n(b) To report on them; [AGREED]\n\n3. Decides to go "
	  "on. [AGREED]\n",
	  LETTERS, NULL },
	/* Names on lines of their own. */
	{ "71/990. Seamanship\n\nThe General Assembly,\n\nPreambular paragraph "
	  "1\nRecalling its resolution 70/198 of 22 December 2015,\n\n"
	  "Preambular paragraph 2\nNoting the work of keepers,\n\nOperative "
	  "paragraph 1\nWelcomes the report;\n\nOperative paragraph 2\nCalls "
	  "upon States:\n\n(a) To keep the lights;\n\n(b) To report on "
	  "them;\n\nOperative paragraph 3\nDecides to go on.\n",
	  LETTERS, NULL },
	/* A box, the lines of a patch. */
	{ "+------------------------------------------------+\n"
	  "| 71/990. Seamanship                             |\n"
	  "|                                                |\n"
	  "| The General Assembly,                          |\n"
	  "|                                                |\n"
	  "| Recalling its resolution 70/198 of 22 December |\n"
	  "| 2015,                                          |\n"
	  "|                                                |\n"
	  "| Noting the work of keepers,                    |\n"
	  "|                                                |\n"
	  "| 1. Welcomes the report;                        |\n"
	  "|                                                |\n"
	  "| 2. Calls upon States:                          |\n"
	  "|                                                |\n"
	  "|    (a) To keep the lights;                     |\n"
	  "|                                                |\n"
	  "|    (b) To report on them;                      |\n"
	  "|                                                |\n"
	  "| 3. Decides to go on.                           |\n"
	  "+------------------------------------------------+\n",
	  LETTERS, NULL },
	{ "+71/990. Seamanship\n+\n+The General Assembly,\n+\n+Recalling its "
	  "resolution 70/198 of 22 December 2015,\n+\n+Noting the work of "
	  "keepers,\n+\n+1. Welcomes the report;\n+\n+2. Calls upon States:\n"
	  "+\n+(a) To keep the lights;\n+\n+(b) To report on them;\n+\n"
	  "+3. Decides to go on.\n",
	  LETTERS, NULL },
	/* Who is quoted stands before each line. */
	{ " JD> 71/990. Seamanship\n JD>\n JD> The General Assembly,\n JD>\n"
	  " JD> Recalling its resolution 70/198 of 22 December 2015,\n JD>\n"
	  " JD> Noting the work of keepers,\n JD>\n JD> 1. Welcomes the "
	  "report;\n JD>\n JD> 2. Calls upon States:\n JD>\n JD> (a) To keep "
	  "the lights;\n JD>\n JD> (b) To report on them;\n JD>\n JD> 3. "
	  "Decides to go on.\n",
	  LETTERS, NULL },
	{ "&gt; 71/990. Seamanship\n&gt;\n&gt; The General Assembly,\n&gt;\n"
	  "&gt; Recalling its resolution 70/198 of 22 December 2015,\n&gt;\n"
	  "&gt; Noting the work of keepers,\n&gt;\n&gt; 1. Welcomes the "
	  "report;\n&gt;\n&gt; 2. Calls upon States:\n&gt;\n&gt; (a) To keep "
	  "the lights;\n&gt;\n&gt; (b) To report on them;\n&gt;\n&gt; 3. "
	  "Decides to go on.\n",
	  LETTERS, NULL },
	/* Brackets of other scripts; a list of its own below a paragraph. */
	{ "71/990. Seamanship\n\nThe General Assembly,\n\nRecalling its "
	  "resolution 70/198 of 22 December 2015【"
	  "1】,\n\nNoting the "
	  "work of keepers,\n\n§ 1. Welcomes the report;\n\n§ 2. "
	  "Calls upon States:\n\n  § 2 (a) To keep the lights;\n\n"
	  "  § 2 (b) To report on them;\n\n§ 3. Decides to go on.\n\n"
	  "【"
	  "1】See A/71/9.\n",
	  LETTERS, "See A/71/9." },
	/* Pictographs for bullets and figures, and what is struck out. */
	{ "71/990. Seamanship\n\nThe General Assembly,\n\n🔹 "
	  "Recalling its resolution ~~69/1~~ 70/198 of 22 December 2015,\n\n"
	  "🔹 Noting the work of keepers,\n\n1️⃣ Welcomes "
	  "the report;\n\n2️⃣ Calls upon States:\n\n(a) To keep the "
	  "lights;\n\n(b) To report on them;\n\n3️⃣ Decides to go "
	  "on.\n",
	  LETTERS, NULL },
	/* The same lines between all paragraphs. */
	{ "71/990. Seamanship\n=====\nMy clippings, page 1\nThe General "
	  "Assembly,\n=====\nMy clippings, page 1\nRecalling its resolution "
	  "70/198 of 22 December 2015,\n=====\nMy clippings, page 2\nNoting "
	  "the work of keepers,\n=====\nMy clippings, page 2\n1. Welcomes the "
	  "report;\n=====\nMy clippings, page 3\n2. Calls upon States:\n=====\n"
	  "My clippings, page 3\n(a) To keep the lights;\n=====\nMy clippings, "
	  "page 4\n(b) To report on them;\n=====\nMy clippings, page 4\n3. "
	  "Decides to go on.\n",
	  LETTERS, NULL },
	/* Figures of other kinds; a mark raised in words. */
	{ "71/990. Seamanship\n\nThe General Assembly,\n\nRecalling its "
	  "resolution 70/198^{1} of 22 December 2015,\n\nNoting the work of "
	  "keepers,\n\nI \u2013 Welcomes the report;\n\nII \u2013 Calls upon "
	  "States:\n\n(a) To keep the lights;\n\n(b) To report on them;\n\n"
	  "III \u2013 Decides to go on.\n\n^{1} See A/71/9.\n",
	  LETTERS, "See A/71/9." },
	{ "71/990. Seamanship\n\nThe General Assembly,\n\nRecalling its "
	  "resolution 70/198 of 22 December 2015,\n\nNoting the work of "
	  "keepers,\n\n\u2460 Welcomes the report;\n\n\u2461 Calls upon "
	  "States:\n\n(a) To keep the lights;\n\n(b) To report on them;\n\n"
	  "\u2462 Decides to go on.\n",
	  LETTERS, NULL },
	/* A label before the organ's name, too. */
	{ "<<T>> 71/990. Seamanship\n\n<<PP0>> The General Assembly,\n\n"
	  "<<PP1>> Recalling its resolution 70/198 of 22 December 2015,\n\n"
	  "<<PP2>> Noting the work of keepers,\n\n<<OP1>> Welcomes the "
	  "report;\n\n<<OP2>> Calls upon States:\n\n(a) To keep the lights;\n"
	  "\n(b) To report on them;\n\n<<OP3>> Decides to go on.\n",
	  LETTERS, NULL },
	/* Data. */
	{ "{\n \"id\": 4711,\n \"title\": \"Seamanship\",\n \"text\": "
	  "\"71/990. Seamanship\\n\\nThe General Assembly,\\n\\nRecalling its "
	  "resolution 70/198 of 22 December 2015,\\n\\nNoting the work of "
	  "keepers,\\n\\n1. Welcomes the report;\\n\\n2. Calls upon States:"
	  "\\n\\n(a) To keep the lights;\\n\\n(b) To report on them;\\n\\n"
	  "3. Decides to go on.\\n\"\n}\n",
	  LETTERS, NULL },
	{ "\"Ref\",\"Text\",\"Source\"\n\"\",\"71/990. Seamanship\",\"\"\n"
	  "\"\",\"The General Assembly,\",\"\"\n\"PP1\",\"Recalling its "
	  "resolution 70/198 of 22 December 2015,\",\"70/198\"\n\"PP2\","
	  "\"Noting the work of keepers,\",\"\"\n\"OP1\",\"Welcomes the "
	  "report;\",\"\"\n\"OP2\",\"Calls upon States:\",\"\"\n\"OP2(a)\","
	  "\"To keep the lights;\",\"\"\n\"OP2(b)\",\"To report on them;\","
	  "\"\"\n\"OP3\",\"Decides to go on.\",\"\"\n",
	  LETTERS, NULL },
};

static void
labels_of(const struct resolution *r, char *out, size_t size)
{
	size_t at = 0;

	*out = '\0';
	for (size_t i = 0; i < r->n_paragraphs && at < size; i++)
		at += (size_t)snprintf(out + at, size - at, "%s%s",
				       i ? " " : "", r->paragraphs[i].label);
}

static void
check(const struct manner *m, const struct resolution *r)
{
	char labels[256];

	labels_of(r, labels, sizeof labels);
	assert_string_equal(labels, m->labels);
	for (size_t i = 0; i < PARAGRAPHS; i++)
		assert_string_equal(r->paragraphs[i].text, words[i]);
	assert_int_equal(r->n_footnotes, m->note ? 1 : 0);
	assert_int_equal(r->paragraphs[0].n_marks, m->note ? 1 : 0);
	if (m->note)
		assert_string_equal(r->footnotes[0].text, m->note);
}

static void
test_manners(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof manners / sizeof *manners; i++) {
		struct reading r = reading_text("x.txt", manners[i].text);

		if (r.n != 1)
			print_message("%s\n", manners[i].text);
		assert_int_equal(r.n, 1);
		check(&manners[i], r.list[0]);
		reading_end(&r);
	}
}

/* Nobody lists the organ: it stands alone above a preamble. */
static void
test_organ(void **state)
{
	struct reading r = reading_text(
		"x.txt",
		"WHA61.18  Health of keepers\n\nThe Sixty-first World Health "
		"Assembly,\n\nHaving considered the report;\n\nRecalling its "
		"resolution,\n\nMindful of the need for data,\n\n1. DECIDES to "
		"go on.\n");

	(void)state;
	assert_int_equal(r.n, 1);
	assert_string_equal(r.list[0]->key, "WHA61.18");
	assert_string_equal(r.list[0]->title, "Health of keepers");
	assert_int_equal(r.list[0]->n_paragraphs, 4);
	reading_end(&r);
}

/* Amid an annex a line like that names nobody. */
static void
test_no_organ(void **state)
{
	static const char head[] =
		"S/PRST/2044/1\n\nStatement by the President "
		"of the Security Council\n\nThe Security "
		"Council notes the wrecks.\n\nAnnex\n\n",
			  line[] = "It says what each keeper does.\n\n",
			  tail[] =
				  "The Law of Keepers and Lights,\n\n"
				  "Recalling the report,\n\nNoting the "
				  "wrecks,\n\nMindful of lights,\n\nis kept.\n";
	char text[sizeof head + 40 * sizeof line + sizeof tail] = "";
	struct reading r;

	(void)state;
	strcpy(text, head);
	for (int i = 0; i < 40; i++)
		strcat(text, line);
	strcat(text, tail);
	r = reading_text("x.txt", text);
	assert_int_equal(r.n, 1);
	assert_string_equal(r.list[0]->paragraphs[0].text,
			    "The Security Council notes the wrecks.");
	reading_end(&r);
}

static bool
is_better(const char *now, const char *before)
{
	struct reading a = reading_text("x.txt", now),
		       b = reading_text("x.txt", before);
	bool better = learnt_better(a.list, a.n, b.list, b.n);

	reading_end(&a);
	reading_end(&b);
	return better;
}

/* What was understood once is not lost again for what is learnt. */
static void
test_better(void **state)
{
	static const char text[] =
		"A/RES/71/990\n\nThe General Assembly,\n\nRecalling its "
		"resolution 70/198,[^1]\n\n1. Decides to go on\n\n"
		"[^1]: See A/71/9.\n";
	static const char other[] =
		"A/RES/71/991\n\nThe General Assembly,\n\nRecalling its "
		"resolution 70/198,[^1]\n\n1. Decides to go on.\n\n"
		"[^1]: See A/71/9.\n";
	static const char stopped[] =
		"A/RES/71/990\n\nThe General Assembly,\n\nRecalling its "
		"resolution 70/198,[^1]\n\n1. Decides to go on.\n\n"
		"[^1]: See A/71/9.\n";
	static const char unmarked[] =
		"A/RES/71/990\n\nThe General Assembly,\n\nRecalling its "
		"resolution 70/198,\n\n1. Decides to go on;\n\n"
		"2. Requests a report;\n\n3. Urges all to act.\n";

	(void)state;
	assert_true(is_better(stopped, text));
	assert_false(is_better(text, text));
	assert_false(is_better(other, text));
	assert_false(is_better(unmarked, text));
}

/* A line that tells when, whatever else is in it. */
static void
test_date(void **state)
{
	struct reading r = reading_text(
		"x.txt",
		"General Assembly resolution 40/978\n\nWrecks\n\n9 December "
		"1985   Meeting 108   Adopted without vote\n\nThe General "
		"Assembly,\n\nNoting the wrecks,\n\n1. Decides to go on.\n");

	(void)state;
	assert_int_equal(r.n, 1);
	assert_int_equal(r.list[0]->adopted.day, 9);
	assert_int_equal(r.list[0]->adopted.month, 12);
	assert_int_equal(r.list[0]->adopted.year, 1985);
	reading_end(&r);
}

/* Names before a colon, and lists below names. */
static void
test_yaml(void **state)
{
	struct reading r = reading_text(
		"x.txt",
		"symbol: A/RES/71/990\ntitle: Seamanship\nenacting: The "
		"General Assembly,\npreambular:\n  - Recalling a "
		"resolution,\n  - Noting the work of keepers,\n"
		"operative:\n  - Welcomes the report;\n  - Decides to go "
		"on.\n");
	char labels[64];

	(void)state;
	assert_int_equal(r.n, 1);
	labels_of(r.list[0], labels, sizeof labels);
	assert_string_equal(r.list[0]->symbol.body == BODY_GA ? labels : "",
			    "PP1 PP2 OP1 OP2");
	assert_string_equal(r.list[0]->title, "Seamanship");
	reading_end(&r);
}

/* Whether anything would be taken off. */
static bool
is_left(const char *text)
{
	struct reading r = reading_lines("x.txt", text);
	bool left = learnt_plain(r.arena, &r.src) == NULL;

	reading_end(&r);
	return left;
}

/* What resolutions have by themselves is no decoration. */
static void
test_left(void **state)
{
	(void)state;
	assert_true(is_left("The General Assembly,\n\nRecalling its resolution "
			    "70/198,\n\n1. Welcomes the report;\n\n2. Calls "
			    "upon States:\n\n(a) To keep lights;\n"));
	/* Quotation marks, and who opens a sentence with what opens them. */
	assert_true(is_left("The President made a statement:\n\n\"Recalling "
			    "the report,\n\n\"Welcomes the report.\n\n"
			    "\"Decides to go on.\"\n"));
	/* Sections have numbers of their own. */
	assert_true(is_left("The General Assembly,\n\n1. Decides:\n\n1. Calls "
			    "upon States to act;\n\n2. Requests a report.\n"));
	/* What goes on below a list, or with a sentence, counts nothing. */
	assert_true(is_left("The General Assembly,\n\n1. Notes:\n\n"
			    "(a) The report;\n\nand requests another;\n\n"
			    "2. Calls upon States:\n\n(a) To act;\n\n"
			    "and decides to go on;\n\nand urges them.\n"));
	assert_true(is_left("Генеральная Ассамблея,\n\n1. отмечает:\n\n"
			    "a) доклад;\n\nи требует другого;\n\n"
			    "2. призывает государства:\n\na) действовать;\n\n"
			    "и постановляет продолжать;\n\nи просит их.\n"));
	/* A year in brackets is none that a note has. */
	assert_true(is_left("The Council recalls resolution 1325 (2000).\n\n"
			    "1. The report was read by the Council.\n"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_manners),	 cmocka_unit_test(test_organ),
		cmocka_unit_test(test_no_organ), cmocka_unit_test(test_better),
		cmocka_unit_test(test_date),	 cmocka_unit_test(test_yaml),
		cmocka_unit_test(test_left),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
