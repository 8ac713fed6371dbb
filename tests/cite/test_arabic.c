/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that Arabic texts are read as Arabic cites: sessions and letters in
 * their own spelling, words glued together, "its" as an ending, the organ
 * between the head word and the number; and that numbers of other things are
 * left alone.
 */
#include "config.h"

#include "cite.h"

#define GA "A/RES/76/140"
#define SC "S/RES/2599(2021)"

static void
test_numbers(void **state)
{
	static const struct cite_case cases[] = {
		{ .own = GA,
		  .in = "P إذ تشير إلى قرارها 46/182 المؤرخ 19 كانون "
			"الأول/ديسمبر 1991،",
		  .out = "A/RES/46/182|46/182|recall|1991-12-19|\n" },
		/* Blanks round the stroke, figures of its own, month halves. */
		{ .own = GA,
		  .in = "P إذ تشير إلى قرارها 52 / 31 المؤرخ ٩ كانون الأول/ "
			"ديسمبر 1997،",
		  .out = "A/RES/52/31|52 / 31|recall||\n" },
		{ .own = GA,
		  .in = "P إذ تشير إلى القرار 52/31 المؤرخ في 9 ديسمبر 1997،",
		  .out = "A/RES/52/31|52/31|recall|1997-12-09|\n" },
		/* Sessions behind the sign of their kind, letters by name. */
		{ .own = GA,
		  .in = "F1 القرار 1514 (د-15).\nF2 القرار 2200 ألف (د-21)، "
			"المرفق.\nF3 القرار دإ-10/2.\nF4 القراران 3201 "
			"(دإ-6) و 3202 (د إ-6).\nF5 القرار دإط-10/15.",
		  .out = "A/RES/1514(XV)|1514 (د-15)|source||\n"
			 "A/RES/2200(XXI)A|2200 ألف (د-21)|source||annex\n"
			 "A/RES/S-10/2|دإ-10/2|source||\n"
			 "A/RES/3201(S-VI)|3201 (دإ-6)|source||\n"
			 "A/RES/3202(S-VI)|3202 (د إ-6)|source||\n"
			 "A/RES/ES-10/15|دإط-10/15|source||\n" },
		/* Of a special session the date tells what was turned round. */
		{ .own = GA,
		  .in = "P إذ تشير إلى قرارها دإ-1/32 المؤرخ 2 "
			"حزيران/يونيه 2021،\nP إذ تشير إلى قرارها دإ-19/2 "
			"المؤرخ 28 حزيران/يونيه 1997،",
		  .out = "A/RES/S-32/1|دإ-1/32|recall|2021-06-02|\n"
			 "A/RES/S-19/2|دإ-19/2|recall|1997-06-28|\n" },
		{ .own = GA,
		  .in = "O تشير إلى قراراتها 61/107 ألف إلى هاء و 74/255 ألف "
			"وباء و 46/242 جيم؛",
		  .out = "A/RES/61/107A|61/107 ألف إلى هاء|recall||\n"
			 "A/RES/61/107B|61/107 ألف إلى هاء|recall||\n"
			 "A/RES/61/107C|61/107 ألف إلى هاء|recall||\n"
			 "A/RES/61/107D|61/107 ألف إلى هاء|recall||\n"
			 "A/RES/61/107E|61/107 ألف إلى هاء|recall||\n"
			 "A/RES/74/255A|74/255 ألف وباء|recall||\n"
			 "A/RES/74/255B|74/255 ألف وباء|recall||\n"
			 "A/RES/46/242C|46/242 جيم|recall||\n" },
		/* "and" is glued to the next number, or to the year before. */
		{ .own = GA,
		  .in = "P إذ تشير إلى قراراتها 44/82 المؤرخ 8 كانون "
			"الأول/ديسمبر 1989و 50/142 و52/81، ولا سيما 54/124،",
		  .out = "A/RES/44/82|44/82|recall|1989-12-08|\n"
			 "A/RES/50/142|50/142|recall||\n"
			 "A/RES/52/81|52/81|recall||\n"
			 "A/RES/54/124|54/124|recall||\n" },
		/* One date for both. */
		{ .own = GA,
		  .in = "P إذ تشير إلى قراريها 74/281 و 74/282 المؤرخين 30 "
			"حزيران/يونيه 2020،",
		  .out = "A/RES/74/281|74/281|recall|2020-06-30|\n"
			 "A/RES/74/282|74/282|recall|2020-06-30|\n" },
		/* Signs over letters and strokes in words count for nothing. */
		{ .own = GA,
		  .in = "P إذ تُشـيرُ إلى قـرارِها 46/182 المؤرَّخ 19 كانون "
			"الأول/ديسمبر 1991،",
		  .out = "A/RES/46/182|46/182|recall|1991-12-19|\n" },
	};

	(void)state;
	CITE_CHECK_IN("ar", cases);
}

static void
test_organs(void **state)
{
	static const struct cite_case cases[] = {
		{ .own = GA,
		  .in = "P إذ تشير إلى قرار مجلس الأمن 1612 (2005) وقراري مجلس "
			"حقوق الإنسان 46/2 و 46/3، وإلى قرارات المجلس "
			"الاقتصادي والاجتماعي 1996/31 و 1997/2،",
		  .out = "S/RES/1612(2005)|1612 (2005)|recall||\n"
			 "A/HRC/RES/46/2|46/2|recall||\n"
			 "A/HRC/RES/46/3|46/3|recall||\n"
			 "E/RES/1996/31|1996/31|recall||\n"
			 "E/RES/1997/2|1997/2|recall||\n" },
		{ .own = SC,
		  .in = "P إذ يشير إلى قراراته 1325 (2000) و 1820 (2008) وإلى "
			"قرار الجمعية العامة 60/1 وإلى القرار 242،",
		  .out = "S/RES/1325(2000)|1325 (2000)|recall||\n"
			 "S/RES/1820(2008)|1820 (2008)|recall||\n"
			 "A/RES/60/1|60/1|recall||\n"
			 "S/RES/242(1967)|242|recall||\n" },
		{ .own = GA,
		  .in = "P إذ تشير إلى قرار مجلس الأمن 242 والقرار 46/182 "
			"الصادر عن الجمعية العامة،",
		  .out = "S/RES/242(1967)|242|recall||\n"
			 "A/RES/46/182|46/182|recall||\n" },
		/* Figures that came out the wrong way round. */
		{ .own = GA,
		  .in = "P إذ تشير إلى قراراتها 306/74 المؤرخ 11 أيلول/سبتمبر "
			"2020 و 88/74 المؤرخ 13 كانون الأول/ديسمبر 2019 و "
			"75/97 المؤرخ 10 كانون الأول/ديسمبر 2020،",
		  .out = "A/RES/74/306|306/74|recall|2020-09-11|\n"
			 "A/RES/74/88|88/74|recall|2019-12-13|\n"
			 "A/RES/75/97|75/97|recall|2020-12-10|\n" },
		/* Prefixes: "by its resolution", "to the resolution". */
		{ .own = GA,
		  .in = "O تطلب، عملا بقرارها 60/1 ووفقا للقرار 60/2 "
			"ولقرارها 60/3، إعداد تقرير؛",
		  .out = "A/RES/60/1|60/1|request||\n"
			 "A/RES/60/2|60/2|request||\n"
			 "A/RES/60/3|60/3|request||\n" },
		{ .own = GA,
		  .in = "P إذ تحيط علما بمقررها 54/439 وبمقرر المجلس "
			"الاقتصادي والاجتماعي 2005/234،",
		  .out = "A/DEC/54/439|54/439|note||\n"
			 "E/DEC/2005/234|2005/234|note||\n" },
	};

	(void)state;
	CITE_CHECK_IN("ar", cases);
}

static void
test_places(void **state)
{
	static const struct cite_case cases[] = {
		{ .own = GA,
		  .in = "O تشير إلى الفقرة 5 (ب) من قرارها 60/1 والفقرات 3 إلى "
			"7 من القرار 60/2؛",
		  .out = "A/RES/60/1|60/1|recall||OP5(b)\n"
			 "A/RES/60/2|60/2|recall||OP3-OP7\n" },
		{ .own = GA,
		  .in = "F1 القرار 60/1، الفقرة 12.\nF2 انظر مرفق القرار "
			"60/2.",
		  .out = "A/RES/60/1|60/1|source||OP12\n"
			 "A/RES/60/2|60/2|see||annex\n" },
		{ .own = GA,
		  .in = "F1 انظر A/54/77.\nF2 المرجع نفسه، المرفق.",
		  .out = "A/54/77|A/54/77|see||\n"
			 "A/54/77|المرجع نفسه|ibid||المرفق\n" },
		/* What was named before. */
		{ .own = GA,
		  .in = "O تشير إلى قرارها 60/1 وتطلب تنفيذ ذلك القرار؛",
		  .out = "A/RES/60/1|60/1|recall||\n"
			 "A/RES/60/1|ذلك القرار|request||\n" },
	};

	(void)state;
	CITE_CHECK_IN("ar", cases);
}

static void
test_relations(void **state)
{
	static const struct cite_case cases[] = {
		/* "in which it endorsed", and back. */
		{ .own = GA,
		  .in = "P إذ تشير إلى قرارها 60/1، الذي أقرت فيه نتائج القرار "
			"60/2، وإلى قرارها 60/3،",
		  .out = "A/RES/60/1|60/1|recall||\n"
			 "A/RES/60/2|60/2|endorse||\n"
			 "A/RES/60/3|60/3|recall||\n" },
		/* "and reaffirms" takes over, glued. */
		{ .own = GA,
		  .in = "O تحيط علما بالقرار 60/1 وتعيد تأكيد قرارها 60/2؛",
		  .out = "A/RES/60/1|60/1|note||\n"
			 "A/RES/60/2|60/2|reaffirm||\n" },
		{ .own = SC,
		  .in = "P وإذ يعرب عن بالغ القلق إزاء عدم تنفيذ القرار 1325 "
			"(2000)،",
		  .out = "S/RES/1325(2000)|1325 (2000)|concern||\n" },
	};

	(void)state;
	CITE_CHECK_IN("ar", cases);
}

static void
test_rejects(void **state)
{
	static const struct cite_case cases[] = {
		{ .own = GA,
		  .in = "O تشير إلى التعليق العام رقم 21 (1992) والتوصية "
			"العامة رقم 38 (2020)؛",
		  .out = "" },
		/* The present resolution, and any. */
		{ .own = GA,
		  .in = "O تطلب تنفيذ هذا القرار وجميع القرارات ذات الصلة؛",
		  .out = "" },
		{ .own = GA,
		  .in = "O تحيط علما بقرار جمعية الصحة العالمية 58/3 ومقرر "
			"مؤتمر الأطراف 5/1؛",
		  .out = "" },
		/* Words that only begin with the letters of a prefix. */
		{ .own = GA,
		  .in = "O تشير إلى فترة السنتين 2020/21 وإلى ولاية 46/182؛",
		  .out = "" },
	};

	(void)state;
	CITE_CHECK_IN("ar", cases);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_organs),
		cmocka_unit_test(test_places),
		cmocka_unit_test(test_relations),
		cmocka_unit_test(test_rejects),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
