/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves which word governs a citation, which place in the work is meant,
 * and what "that resolution", "Ibid." and the like mean.
 */
#include "config.h"

#include "cite.h"
#include "cite/cite.h"

#define GA "A/RES/76/140"

static void
test_relations(void **state)
{
	static const struct cite_case cases[] = {
		/* A sub-paragraph that goes on with the sentence above. */
		{ GA,
		  "O Requests the Mission to focus on:\n"
		  "S Continuing to engage in line with resolution 60/1;\n"
		  "S Takes note of resolution 70/1;",
		  "A/RES/60/1|60/1|request||\nA/RES/70/1|70/1|note||\n" },
		/* A list that begins anew, behind a clause of its own. */
		{ GA,
		  "P Recalling its resolution 58/208, in which it adopted the "
		  "New Urban Agenda, its resolutions 62/156 and 64/166,",
		  "A/RES/58/208|58/208|recall||\n"
		  "New Urban Agenda|New Urban Agenda|endorse||\n"
		  "A/RES/62/156|62/156|recall||\n"
		  "A/RES/64/166|64/166|recall||\n" },
		/* The clause has its own word; the list goes on as it began. */
		{ GA,
		  "P Reaffirming its resolutions 33/134 of 19 December 1978, "
		  "in which it endorsed the Buenos Aires Plan of Action, "
		  "46/159 of 19 December 1991 and 49/96,",
		  "A/RES/33/134|33/134|reaffirm|1978-12-19|\n"
		  "Buenos Aires Plan of Action|Buenos Aires Plan of Action|"
		  "endorse||\n"
		  "A/RES/46/159|46/159|reaffirm|1991-12-19|\n"
		  "A/RES/49/96|49/96|reaffirm||\n" },
		/* Told of another: the opener governs. */
		{ GA,
		  "P Recalling the Paris Agreement, endorsed by the Assembly "
		  "in its resolution 70/1, and reaffirmed in resolution 71/1,",
		  "Paris Agreement|Paris Agreement|recall||\n"
		  "A/RES/70/1|70/1|recall||\nA/RES/71/1|71/1|recall||\n" },
		/* "and welcoming" takes over. */
		{ GA,
		  "P Noting resolution 60/1, and in this context welcoming "
		  "resolution 60/2 and resolution 60/3,",
		  "A/RES/60/1|60/1|note||\nA/RES/60/2|60/2|welcome||\n"
		  "A/RES/60/3|60/3|welcome||\n" },
		/* A clause ends where the infinitive goes on. */
		{ GA,
		  "O Invites the Fund, taking into account resolution 60/1, "
		  "to apply resolution 60/2;",
		  "A/RES/60/1|60/1|consider||\nA/RES/60/2|60/2|invite||\n" },
		{ GA,
		  "O Endorses resolution 60/1, and requests a report on "
		  "resolution 60/2;",
		  "A/RES/60/1|60/1|endorse||\nA/RES/60/2|60/2|request||\n" },
		/* A sub-paragraph stands under its paragraph's opener. */
		{ GA,
		  "O Requests the Secretary-General:\nS To apply "
		  "resolution 60/1;",
		  "A/RES/60/1|60/1|request||\n" },
		{ GA, "A The annex names resolution 60/1.",
		  "A/RES/60/1|60/1|other||\n" },
		{ GA,
		  "F1 See A/52/572.\nF2 A/52/460, annex; see also A/52/1.\n"
		  "F3 Cf. resolution 60/1.",
		  "A/52/572|A/52/572|see||\nA/52/460|A/52/460|source||annex\n"
		  "A/52/1|A/52/1|see||\nA/RES/60/1|60/1|cf||\n" },
	};

	(void)state;
	CITE_CHECK(cases);
}

static void
test_pinpoints(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "O Recalls paragraphs 12 (a) and (b) and 14 of resolution "
		  "70/1, paragraph 5 (a) (i) and (ii) and (b) of resolution "
		  "70/2, paragraph 3 (a) to (c) of resolution 70/3 and "
		  "subparagraph (a) of paragraph 8 of resolution 70/4;",
		  "A/RES/70/1|70/1|recall||OP12(a), OP12(b), OP14\n"
		  "A/RES/70/2|70/2|recall||OP5(a)(i), OP5(a)(ii), OP5(b)\n"
		  "A/RES/70/3|70/3|recall||OP3(a)-OP3(c)\n"
		  "A/RES/70/4|70/4|recall||OP8(a)\n" },
		{ GA,
		  "O Recalls paragraph 5 (b) of its resolution 60/1, section "
		  "II of its resolution 60/2 and paragraphs 3 and 6 to 8 of "
		  "resolution 60/3;",
		  "A/RES/60/1|60/1|recall||OP5(b)\n"
		  "A/RES/60/2|60/2|recall||section II\n"
		  "A/RES/60/3|60/3|recall||OP3, OP6-OP8\n" },
		{ GA,
		  "F1 Resolution 217 A (III), annex.\n"
		  "F2 Resolution 60/1, para. 43.\n"
		  "F3 Resolution 60/2, annex I, paras. 3–5.\n"
		  "F4 A/52/39, chap. I, sect. A.",
		  "A/RES/217(III)A|217 A (III)|source||annex\n"
		  "A/RES/60/1|60/1|source||OP43\n"
		  "A/RES/60/2|60/2|source||annex I, paras. 3-5\n"
		  "A/52/39|A/52/39|source||chap. I, sect. A\n" },
		{ GA,
		  "P Recalling the annex to resolution 60/1, preambular "
		  "paragraph 3 of resolution 60/2 and Article 41 of the "
		  "Charter,",
		  "A/RES/60/1|60/1|recall||annex\n"
		  "A/RES/60/2|60/2|recall||PP3\n"
		  "Charter of the United Nations|Charter|recall||Article "
		  "41\n" },
		/* Of this text, and of nothing. */
		{ GA,
		  "O Recalls paragraph 5 above and the principles of the "
		  "Charter;",
		  "A/RES/76/140|paragraph 5|recall||OP5\n"
		  "Charter of the United Nations|Charter|recall||\n" },
	};

	(void)state;
	CITE_CHECK(cases);
}

static void
test_antecedents(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "P Considering resolution 58/220 and the annex thereto,\n"
		  "P Also considering that in that resolution it decided,",
		  "A/RES/58/220|58/220|consider||\n"
		  "A/RES/58/220|annex thereto|consider||annex\n"
		  "A/RES/58/220|that resolution|consider||\n" },
		{ GA,
		  "P Recalling its resolutions 60/1 and 60/2,\n"
		  "P Recalling also those resolutions and paragraph 3 of the "
		  "same resolution,",
		  "A/RES/60/1|60/1|recall||\nA/RES/60/2|60/2|recall||\n"
		  "A/RES/60/1|those resolutions|recall||\n"
		  "A/RES/60/2|those resolutions|recall||\n"
		  "A/RES/60/2|the same resolution|recall||OP3\n" },
		{ GA,
		  "P Recalling Council resolution 52/28 and Assembly "
		  "resolution 78/218, and those resolutions and the annexes "
		  "thereto,",
		  "A/HRC/RES/52/28|52/28|recall||\n"
		  "A/RES/78/218|78/218|recall||\n"
		  "A/HRC/RES/52/28|those resolutions|recall||\n"
		  "A/RES/78/218|those resolutions|recall||\n"
		  "A/HRC/RES/52/28|annexes thereto|recall||annex\n"
		  "A/RES/78/218|annexes thereto|recall||annex\n" },
		{ GA, "P Recalling that resolution and that decision,", "" },
		{ GA,
		  "F1 Supplement No. 39 (A/52/39).\nF2 Ibid., annex I.\n"
		  "F3 Ibid.\nF4 See note 1 above, para. 7.\n"
		  "F5 Ibid., Supplement No. 3 (A/53/3).",
		  "A/52/39|A/52/39|source||\nA/52/39|Ibid.|ibid||annex I\n"
		  "A/52/39|Ibid.|ibid||\nA/52/39|note 1|see||para. 7\n"
		  "A/53/3|A/53/3|ibid||\n" },
		/* The source of an instrument stands for it. */
		{ GA,
		  "O Notes the Monterrey Consensus{4} and its goals;{5}\n"
		  "F4 Report of the Conference (United Nations publication, "
		  "Sales No. E.02.II.A.7), chap. I, resolution 1, annex.\n"
		  "F5 Ibid., para. 43.",
		  "Monterrey Consensus|Monterrey Consensus|note||\n"
		  "E.02.II.A.7|E.02.II.A.7|source||chap. I, resolution 1, "
		  "annex\nMonterrey Consensus|Ibid.|ibid||para. 43\n" },
		{ GA,
		  "F1 United Nations, Treaty Series, vol. 1577, No. 27531.\n"
		  "F2 Ibid., vol. 2171, No. 27531.\nF3 Ibid.",
		  "Treaty Series, vol. 1577, No. 27531|Treaty Series, vol. "
		  "1577, No. 27531|source||\n"
		  "Treaty Series, vol. 2171, No. 27531|Ibid., vol. 2171, No. "
		  "27531|ibid||\n"
		  "Treaty Series, vol. 2171, No. 27531|Ibid.|ibid||\n" },
		{ GA, "F1 Ibid.\nF2 See note 9 above.", "" },
	};

	(void)state;
	CITE_CHECK(cases);
}

/* The title of the citation in this text. */
static void
check_title(const char *in, size_t citation, const char *title)
{
	struct resolution *r = cite_build(GA, in);

	cite_resolution(r);
	assert_true(citation < r->n_citations);
	assert_string_equal(r->citations[citation].title, title);
	resolution_free(r);
}

static void
test_titles(void **state)
{
	(void)state;
	check_title("P Recalling its resolutions 46/159 of 19 December 1991 on "
		    "women, peace and security and 49/96 on trade, which",
		    0, "women, peace and security");
	check_title("P Recalling its resolution 70/1, entitled “Transforming "
		    "our world: the 2030 Agenda”,",
		    0, "Transforming our world: the 2030 Agenda");
	check_title("P Recalling its resolution 74/307 of 11 September 2020, "
		    "entitled “Response to the disease (DIS-19)”,",
		    0, "Response to the disease (DIS-19)");
	check_title("P Recalling resolution 1325 (2000) on 30 April 2008,", 0,
		    "");
	check_title("O Notes the report of the Secretary-General on trade;{1}\n"
		    "F1 A/52/402.",
		    0, "report of the Secretary-General on trade");
	check_title("P Recalling the Millennium Declaration,{1}\n"
		    "F1 See resolution 55/2.",
		    1, "United Nations Millennium Declaration");
	check_title("F1 Official Records, Supplement No. 39 (A/52/39).", 0,
		    "Official Records, Supplement No. 39");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_relations),
		cmocka_unit_test(test_pinpoints),
		cmocka_unit_test(test_antecedents),
		cmocka_unit_test(test_titles),
	};

	return cmocka_run_group_tests_name("cite words", tests, NULL, NULL);
}
