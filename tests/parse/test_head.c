/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a resolution is known by the ways in which people write what
 * stands above it: number, title, date and meeting, in six languages.
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
#include "reading.h"

/* What stands below the formula, by language. */
static const struct body_text {
	const char *lang, *text;
} bodies[] = {
	{ "en", "Recalling its resolution 338 (1973) of 22 October 1973,\n\n"
		"Reaffirming the purposes of the Charter,\n\n"
		"1. Calls upon the parties to meet;\n\n"
		"2. Decides to remain seized of the matter.\n" },
	{ "fr", "Rappelant sa résolution 338 (1973) du 22 octobre 1973,\n\n"
		"Réaffirmant les buts de la Charte,\n\n"
		"1. Demande aux parties de se réunir;\n\n"
		"2. Décide de rester saisi de la question.\n" },
	{ "es", "Recordando su resolución 338 (1973), de 22 de octubre,\n\n"
		"Reafirmando los propósitos de la Carta,\n\n"
		"1. Exhorta a las partes a que se reúnan;\n\n"
		"2. Decide seguir ocupándose de la cuestión.\n" },
	{ "ru", "ссылаясь на свою резолюцию 338 (1973) от 22 октября,\n\n"
		"подтверждая цели Устава,\n\n"
		"1. призывает стороны встретиться;\n\n"
		"2. постановляет продолжать заниматься этим вопросом.\n" },
	{ "zh", "回顾其1973年10月22日第338(1973)号决议，\n\n"
		"重申《宪章》的宗旨，\n\n1. 促请各方会晤；\n\n"
		"2. 决定继续处理此案。\n" },
	{ "ar", "إذ يشير إلى قراره 338 (1973) المؤرخ 22 تشرين الأول،\n\n"
		"وإذ يعيد تأكيد مقاصد الميثاق،\n\n"
		"1 - يهيب بالأطراف أن تجتمع؛\n\n"
		"2 - يقرر أن يبقي المسألة قيد نظره.\n" },
};

#define GA "The General Assembly,"
#define SC "The Security Council,"

static const struct head {
	const char *lang, *lines, *formula, *key, *title, *adopted, *meeting;
} heads[] = {
	/* As the United Nations print it. */
	{ "en", "48/104. Violence against Women", GA, "GA 48/104",
	  "Violence against Women", "", "" },
	{ "en", "242 (1967). Resolution of 22 November 1967", SC,
	  "SC 242 (1967)", "", "1967-11-22", "" },
	{ "en",
	  "Resolution 1373 (2001)\n\nAdopted by the Security Council at its "
	  "4385th meeting,\non 28 September 2001",
	  SC, "SC 1373 (2001)", "", "2001-09-28", "4385" },
	/* The number alone, below the report, and a title like a masthead. */
	{ "en",
	  "UNITED\nNATIONS\n\nGeneral Assembly\nDistr.\nGENERAL\n"
	  "A/RES/49/501\n24 January 1995\n\nForty-ninth session\n"
	  "Agenda item 88\nRESOLUTION ADOPTED BY THE GENERAL ASSEMBLY\n"
	  "[on the report of the Second Committee (A/49/999/Add.10)]\n"
	  "49/501.\n\nUnited Nations conference on\nquiet rivers",
	  GA, "GA 49/501", "United Nations conference on quiet rivers", "",
	  "" },
	{ "en", "49/502.\n\nReport of the Court of Quiet Rivers", GA,
	  "GA 49/502", "Report of the Court of Quiet Rivers", "", "" },
	{ "en", "A/RES/49/503\n\nCommittee on Quiet Rivers", GA, "GA 49/503",
	  "Committee on Quiet Rivers", "", "" },
	/* The date behind the number. */
	{ "en", "Resolution 242 (1967)\nof 22 November 1967", SC,
	  "SC 242 (1967)", "", "1967-11-22", "" },
	{ "en", "RESOLUTION 242 (1967) OF 22 NOVEMBER 1967", SC,
	  "SC 242 (1967)", "", "1967-11-22", "" },
	{ "en",
	  "RESOLUTION 3379 (XXX). RACIAL DISCRIMINATION\n10 November 1975", GA,
	  "GA 3379 (XXX)", "Racial discrimination", "1975-11-10", "" },
	{ "en", "Resolution 290\nof 8 December 1970", SC, "SC 290 (1970)", "",
	  "1970-12-08", "" },
	{ "en", "Resolution 1325", SC, "SC 1325 (2000)", "", "", "" },
	{ "en", "Resolution 242 (1967) of November 22, 1967", SC,
	  "SC 242 (1967)", "", "1967-11-22", "" },
	{ "en", "A/RES/48/104\n\nViolence against Women\n\nDecember 20, 1993",
	  GA, "GA 48/104", "Violence against Women", "1993-12-20", "" },
	/* The organ beside the number. */
	{ "en",
	  "UN Security Council Resolution 1325, adopted on 31 October 2000", SC,
	  "SC 1325 (2000)", "", "2000-10-31", "" },
	{ "en",
	  "Security Council resolution 1325 (2000)\n\nAdopted by the Security "
	  "Council at its 4213th meeting, on 31 October 2000",
	  SC, "SC 1325 (2000)", "", "2000-10-31", "4213" },
	{ "en",
	  "United Nations General Assembly Resolution 48/104 of 20 December "
	  "1993\n\nViolence against Women",
	  GA, "GA 48/104", "Violence against Women", "1993-12-20", "" },
	{ "en", "UNGA Resolution 48/104: Violence against Women", GA,
	  "GA 48/104", "Violence against Women", "", "" },
	{ "en",
	  "GENERAL ASSEMBLY RESOLUTION 1514 (XV)\nDeclaration on the granting "
	  "of independence",
	  GA, "GA 1514 (XV)", "Declaration on the granting of independence", "",
	  "" },
	{ "en",
	  "General Assembly resolution 46/182\n\nHumanitarian assistance\n\n"
	  "19 December 1991",
	  GA, "GA 46/182", "Humanitarian assistance", "1991-12-19", "" },
	{ "en", "ECOSOC Resolution 2005/30\n\nRestorative justice",
	  "The Economic and Social Council,", "ECOSOC 2005/30",
	  "Restorative justice", "", "" },
	/* Title, meeting and date without a word that announces them. */
	{ "en",
	  "A/RES/48/104\n20 December 1993\n85th plenary meeting\n\n"
	  "Violence against Women",
	  GA, "GA 48/104", "Violence against Women", "1993-12-20", "85" },
	{ "en",
	  "A/RES/46/182\n78th plenary meeting\n19 December 1991\n\n"
	  "46/182. Humanitarian assistance",
	  GA, "GA 46/182", "Humanitarian assistance", "1991-12-19", "78" },
	{ "en",
	  "1514 (XV) Declaration on independence\n\n947th plenary meeting,\n"
	  "14 December 1960.",
	  GA, "GA 1514 (XV)", "Declaration on independence", "1960-12-14",
	  "947" },
	{ "en", "# A/RES/48/104\n\n**Violence against Women**", GA, "GA 48/104",
	  "Violence against Women", "", "" },
	{ "en", "A/HRC/RES/16/18\n\nCombating intolerance",
	  "The Human Rights Council,", "HRC 16/18", "Combating intolerance", "",
	  "" },
	{ "en",
	  "United Nations\n\nGeneral Assembly\n\nDistr. GENERAL\n\n"
	  "21 March 1990\n\n                    72nd plenary meeting\n"
	  "                    20 March 1990\n\n"
	  "         44/901.   Convention on Quiet Rivers",
	  GA, "GA 44/901", "Convention on Quiet Rivers", "1990-03-20", "72" },
	/* The session that is not told, but by the day of adoption. */
	{ "en",
	  "United Nations General Assembly Resolution 3379\nby the United "
	  "Nations\nElimination of discrimination\n\nAdopted at the 2400th "
	  "plenary meeting, 10 November 1975",
	  GA, "GA 3379 (XXX)", "Elimination of discrimination", "1975-11-10",
	  "2400" },
	{ "en", "General Assembly resolution 1874\n\nQuiet rivers", GA,
	  "GA 1874 (S-IV)", "Quiet rivers", "", "" },
	{ "en", "General Assembly resolution 1514\n\nQuiet rivers", GA,
	  "GA 1514 (XV)", "Quiet rivers", "", "" },
	/* The title above the number. */
	{ "en", "Quiet rivers\n\nHuman Rights Resolution 2005/69",
	  "The Commission on Human Rights,", "CHR 2005/69", "Quiet rivers", "",
	  "" },
	{ "en",
	  "Declaration on Quiet Rivers\n\nAdopted\n\n18 December 1992\n\nBy"
	  "\n\nGeneral Assembly resolution 47/135",
	  GA, "GA 47/135", "Declaration on Quiet Rivers", "1992-12-18", "" },
	/* The title before the number, or behind the symbol, in one line. */
	{ "en",
	  "Quiet rivers \u2013 Resolution 1654 (XVI) of the General Assembly",
	  GA, "GA 1654 (XVI)", "Quiet rivers", "", "" },
	{ "en",
	  "# A/RES/61/295 \u2014 Declaration on Quiet Rivers\n\n"
	  "*Adopted 13 September 2007*",
	  GA, "GA 61/295", "Declaration on Quiet Rivers", "2007-09-13", "" },
	/* What closed another resolution is not told of this one. */
	{ "en",
	  "3. Decides to return to it.\n\n85th plenary meeting\n"
	  "20 December 1993\n\n48/105. Another matter",
	  GA, "GA 48/105", "Another matter", "", "" },

	{ "fr", "Résolution 242 (1967)\ndu 22 novembre 1967",
	  "Le Conseil de sécurité,", "SC 242 (1967)", "", "1967-11-22", "" },
	{ "fr",
	  "Résolution 48/104 de l'Assemblée générale du 20 décembre 1993\n"
	  "Violence à l'égard des femmes",
	  "L'Assemblée générale,", "GA 48/104", "Violence à l'égard des femmes",
	  "1993-12-20", "" },
	{ "es", "Resolución del Consejo de Seguridad 1325 (2000)",
	  "El Consejo de Seguridad,", "SC 1325 (2000)", "", "", "" },
	{ "es", "RESOLUCIÓN 242 (1967) DE 22 DE NOVIEMBRE DE 1967",
	  "El Consejo de Seguridad,", "SC 242 (1967)", "", "1967-11-22", "" },
	{ "ru",
	  "Резолюция 1325 (2000),\nпринятая Советом Безопасности на его "
	  "4213-м заседании\n31 октября 2000 года",
	  "Совет Безопасности,", "SC 1325 (2000)", "", "2000-10-31", "4213" },
	{ "ru",
	  "Резолюция 48/104 Генеральной Ассамблеи от 20 декабря 1993 года\n\n"
	  "Насилие в отношении женщин",
	  "Генеральная Ассамблея,", "GA 48/104", "Насилие в отношении женщин",
	  "1993-12-20", "" },
	{ "fr",
	  "Résolution 1514 de l'Assemblée générale des Nations unies\n"
	  "Déclaration sur les rivières\n\n14 décembre 1960",
	  "L'Assemblée générale,", "GA 1514 (XV)",
	  "Déclaration sur les rivières", "1960-12-14", "" },
	{ "ru", "РЕЗОЛЮЦИЯ\nот 12 декабря 1974 года N 3281\n\nХартия тихих рек",
	  "Генеральная Ассамблея,", "GA 3281 (XXIX)", "Хартия тихих рек",
	  "1974-12-12", "" },
	{ "zh", "大会第48/104号决议\n\n暴力侵害妇女行为", "大会，", "GA 48/104",
	  "暴力侵害妇女行为", "", "" },
	{ "zh", "1967年11月22日第242(1967)号决议", "安全理事会，",
	  "SC 242 (1967)", "", "1967-11-22", "" },
	{ "ar",
	  "قرار الجمعية العامة 48/104 المؤرخ 20 كانون الأول/ديسمبر 1993\n\n"
	  "العنف ضد المرأة",
	  "إن الجمعية العامة،", "GA 48/104", "العنف ضد المرأة", "1993-12-20",
	  "" },
	/* As they are cited. */
	{ "en", "UNSCR 1325", SC, "SC 1325 (2000)", "", "", "" },
	{ "en", "UNSCR 1325 (2000)\n\n31 October 2000", SC, "SC 1325 (2000)",
	  "", "2000-10-31", "" },
	{ "en", "S.C. Res. 1325, U.N. Doc. S/RES/1325 (Oct. 31, 2000)", SC,
	  "SC 1325 (2000)", "", "2000-10-31", "" },
	{ "en", "G.A. Res. 61/106, U.N. Doc. A/RES/61/106 (Dec. 13, 2006)", GA,
	  "GA 61/106", "", "2006-12-13", "" },
	{ "en",
	  "G.A. Res. 217 (III) A, Universal Declaration of Human Rights (Dec. "
	  "10, 1948)",
	  GA, "GA 217 A (III)", "Universal Declaration of Human Rights",
	  "1948-12-10", "" },
	{ "en", "UNGA Res 61/106 (13 December 2006) UN Doc A/RES/61/106", GA,
	  "GA 61/106", "", "2006-12-13", "" },
	{ "en", "1515 (XV) A study of rivers", GA, "GA 1515 (XV)",
	  "A study of rivers", "", "" },
	/* As a page of the web says it, its lines put together. */
	{ "en",
	  "Quiet rivers\n\nADOPTED\n18 December 1992\n\nBY\nGeneral Assembly "
	  "resolution 47/135",
	  GA, "GA 47/135", "Quiet rivers", "1992-12-18", "" },
	/* A number alone that is no page's. */
	{ "en", "1989/14\n\nQuiet rivers", "The Economic and Social Council,",
	  "ECOSOC 1989/14", "Quiet rivers", "", "" },
	/* Fields of libraries and sites. */
	{ "en",
	  "UN Security Council, Resolution 1820 (2008), S/RES/1820 (2008)\n\n"
	  "Title: Security Council resolution 1820 (2008) [on quiet rivers]\n"
	  "Publisher: UN Security Council\nPublication Date: 19 June 2008\n"
	  "Citation / Document Symbol: S/RES/1820 (2008)\n"
	  "Disclaimer: Nobody vouches for this.",
	  SC, "SC 1820 (2008)", "on quiet rivers", "2008-06-19", "" },
	{ "en",
	  "Title\nQuiet rivers\n\nDate\n18 December 1998\n\n"
	  "Document Symbol\nA/RES/53/125\n\nPublisher\nUN General Assembly",
	  GA, "GA 53/125", "Quiet rivers", "1998-12-18", "" },
	{ "en",
	  "Library\nSymbol\tA/RES/48/134\nTitle\tQuiet rivers : resolution / "
	  "adopted by the General Assembly\nDate\t4 March 1994",
	  GA, "GA 48/134", "Quiet rivers", "1994-03-04", "" },
	{ "fr",
	  "Titre : Rivières calmes\nCote du document : A/RES/54/147\n"
	  "Date de publication : 22 février 2000",
	  "L'Assemblée générale,", "GA 54/147", "Rivières calmes", "2000-02-22",
	  "" },
	{ "es",
	  "Título: Ríos tranquilos\nSignatura: A/RES/54/147\n"
	  "Fecha: 17 de diciembre de 1999",
	  "La Asamblea General,", "GA 54/147", "Ríos tranquilos", "1999-12-17",
	  "" },
	{ "ru",
	  "Название: Тихие реки\nУсловное обозначение: A/RES/54/147\n"
	  "Дата принятия: 17 декабря 1999 года",
	  "Генеральная Ассамблея,", "GA 54/147", "Тихие реки", "1999-12-17",
	  "" },
	{ "zh", "标题：平静的河流\n文号：A/RES/54/147\n日期：1999年12月17日",
	  "大会，", "GA 54/147", "平静的河流", "1999-12-17", "" },
	{ "ar",
	  "العنوان: أنهار هادئة\nالرمز: A/RES/54/147\n"
	  "التاريخ: 17 كانون الأول/ديسمبر 1999",
	  "إن الجمعية العامة،", "GA 54/147", "أنهار هادئة", "1999-12-17", "" },
};

static void
write_text(struct buf *out, const struct head *h)
{
	buf_printf(out, "%s\n\n%s\n\n", h->lines, h->formula);
	for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++)
		if (!strcmp(bodies[i].lang, h->lang))
			buf_puts(out, bodies[i].text);
}

static void
check(const struct head *h)
{
	struct buf text = BUF_INIT;
	const struct resolution *r;
	char adopted[DATE_SIZE];
	struct reading got;

	write_text(&text, h);
	got = reading_text("x.txt", text.data);
	if (got.status)
		fail_msg("%s: %s", h->lines, got.err.msg);
	assert_int_equal(got.n, 1);
	r = got.list[0];
	date_iso(r->adopted, adopted);
	if (strcmp(r->lang, h->lang) != 0 || strcmp(r->key, h->key) != 0 ||
	    strcmp(r->title, h->title) != 0 ||
	    strcmp(adopted, h->adopted) != 0 ||
	    strcmp(r->meeting, h->meeting) != 0)
		fail_msg("%s: %s, %s, \"%s\", %s, %s", h->lines, r->lang,
			 r->key, r->title, adopted, r->meeting);
	assert_int_equal(r->n_paragraphs, 4);
	reading_end(&got);
	buf_free(&text);
}

static void
test_heads(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
		check(&heads[i]);
}

/* The end of another resolution stands above: its reports are not ours. */
static void
test_neighbour(void **state)
{
	static const char text[] =
		"1. Takes note of the report of the Secretary-General;\n\n"
		"9 Official Records of the Economic and Social Council, 1978, "
		"Supplement No. 13.\n\n"
		"48/104. Violence against Women\n\n" GA "\n\n"
		"Recalling its resolution 47/1 of 22 September 1992,\n\n"
		"1. Decides to remain seized of the matter.\n";
	struct reading got = reading_text("x.txt", text);
	const struct resolution *r = got.list[0];
	size_t words = 0;

	(void)state;
	assert_int_equal(got.n, 1);
	assert_string_equal(r->title, "Violence against Women");
	assert_string_equal(r->report_title, "");
	assert_string_equal(r->report_series, "");
	assert_string_equal(r->supplement, "");
	/* All of it is one doubt. */
	for (size_t i = 0; i < r->n_doubts; i++)
		words += r->doubts[i].kind == DOUBT_WORDS;
	assert_int_equal(words, 1);
	reading_end(&got);
}

/* A converter leaves a space within a word of the organ's name. */
static void
test_broken_formula(void **state)
{
	static const char text[] =
		"48/104. Violence against Women\n\nThe Gen eral Assembly,\n\n"
		"Recalling its resolution 47/1 of 22 September 1992,\n\n"
		"1. Decides to remain seized of the matter.\n";
	struct reading got = reading_text("x.txt", text);

	(void)state;
	assert_int_equal(got.n, 1);
	assert_string_equal(got.list[0]->enacting, "The General Assembly");
	assert_int_equal(got.list[0]->n_paragraphs, 2);
	reading_end(&got);
}

/* Scans misread a letter or a stop, and old printers have no accents. */
static void
test_scanned_formula(void **state)
{
	static const struct {
		const char *line, *enacting;
	} lines[] = {
		{ "The General Assernbly.", "The General Assembly" },
		{ "Tbe Security Councii,", "The Security Council" },
		{ "L'Assemblee generale,", "L’Assemblée générale" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		struct buf text = BUF_INIT;
		struct reading got;

		buf_printf(&text, "48/104. Women\n\n%s\n\n%s", lines[i].line,
			   bodies[*lines[i].line == 'L'].text);
		got = reading_text("x.txt", text.data);
		assert_int_equal(got.n, 1);
		assert_string_equal(got.list[0]->enacting, lines[i].enacting);
		assert_int_equal(got.list[0]->n_paragraphs, 4);
		reading_end(&got);
		buf_free(&text);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_neighbour),
		cmocka_unit_test(test_heads),
		cmocka_unit_test(test_broken_formula),
		cmocka_unit_test(test_scanned_formula),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
