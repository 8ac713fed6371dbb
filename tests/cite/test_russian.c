/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that Russian texts are read as Russian cites: words in all their
 * cases, organs behind the number, letters of either alphabet, parts without
 * "of"; and that numbers of other things are left alone.
 */
#include "config.h"

#include "cite.h"

#define GA     "A/RES/76/140"
#define SC     "S/RES/2612 (2021)"
#define HRC    "A/HRC/RES/54/1"
#define ECOSOC "E/RES/2021/11"

static void
test_forms(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "P ссылаясь на свою резолюцию 46/182 от 19 декабря 1991 "
		  "года,",
		  "A/RES/46/182|46/182|recall|1991-12-19|\n" },
		{ GA,
		  "P ссылаясь на свои резолюции 217 A (III) и 3201 (S-VI), "
		  "а также на резолюции S‑10/2 и ES-10/24,",
		  "A/RES/217(III)A|217 A (III)|recall||\n"
		  "A/RES/3201(S-VI)|3201 (S-VI)|recall||\n"
		  "A/RES/S-10/2|S‑10/2|recall||\n"
		  "A/RES/ES-10/24|ES-10/24|recall||\n" },
		/* Letters of both alphabets, and what joins them. */
		{ GA,
		  "P напоминая о резолюциях 68/247 В, 69/96 А и В и "
		  "44/82 A и B от 8 декабря 1989 года,",
		  "A/RES/68/247B|68/247 В|recall||\n"
		  "A/RES/69/96A|69/96 А и В|recall||\n"
		  "A/RES/69/96B|69/96 А и В|recall||\n"
		  "A/RES/44/82A|44/82 A и B|recall|1989-12-08|\n"
		  "A/RES/44/82B|44/82 A и B|recall|1989-12-08|\n" },
		/* Cases. */
		{ GA,
		  "O просит в соответствии с резолюцией 75/100 принять меры;",
		  "A/RES/75/100|75/100|request||\n" },
		{ GA, "P учитывая положения резолюций 60/1 и 70/1,",
		  "A/RES/60/1|60/1|consider||\nA/RES/70/1|70/1|consider||\n" },
		{ GA,
		  "P отмечая, что об этом говорится в резолюциях 60/1 и 70/1,",
		  "A/RES/60/1|60/1|note||\nA/RES/70/1|70/1|note||\n" },
		{ SC,
		  "P подтверждая приверженность резолюциям 1325 (2000) и "
		  "2106(2013),",
		  "S/RES/1325(2000)|1325 (2000)|reaffirm||\n"
		  "S/RES/2106(2013)|2106(2013)|reaffirm||\n" },
		/* Two days of one month, and the title before the date. */
		{ GA,
		  "P ссылаясь на свои резолюции 3103 (XXVIII) и 3185 "
		  "(XXVIII) от 12 и 18 декабря 1973 года,",
		  "A/RES/3103(XXVIII)|3103 (XXVIII)|recall|1973-12-12|\n"
		  "A/RES/3185(XXVIII)|3185 (XXVIII)|recall|1973-12-18|\n" },
		{ GA,
		  "P подтверждая свою резолюцию 71/256 «Чтение для всех» от "
		  "23 декабря 2016 года,",
		  "A/RES/71/256|71/256|reaffirm|2016-12-23|\n" },
	};

	(void)state;
	CITE_CHECK_IN("ru", cases);
}

static void
test_organs(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "P ссылаясь на резолюцию 2118 (2013) Совета Безопасности "
		  "от 27 сентября 2013 года и на резолюцию 47/21 Совета по "
		  "правам человека от 13 июля 2021 года,",
		  "S/RES/2118(2013)|2118 (2013)|recall|2013-09-27|\n"
		  "A/HRC/RES/47/21|47/21|recall|2021-07-13|\n" },
		{ HRC,
		  "P учитывая пункт 6 резолюции 60/251 Генеральной "
		  "Ассамблеи,",
		  "A/RES/60/251|60/251|consider||OP6\n" },
		{ HRC,
		  "P ссылаясь на свои резолюции 9/1 от 24 сентября 2008 года "
		  "и S-17/1,",
		  "A/HRC/RES/9/1|9/1|recall|2008-09-24|\n"
		  "A/HRC/RES/S-17/1|S-17/1|recall||\n" },
		{ ECOSOC,
		  "P ссылаясь на резолюции Генеральной Ассамблеи 61/16 от 20 "
		  "ноября 2006 года и 68/1 и на свою резолюцию 2020/21,",
		  "A/RES/61/16|61/16|recall|2006-11-20|\n"
		  "A/RES/68/1|68/1|recall||\n"
		  "E/RES/2020/21|2020/21|recall||\n" },
		{ GA,
		  "P принимая к сведению решение 2021/231 Экономического и "
		  "Социального Совета,",
		  "E/DEC/2021/231|2021/231|note||\n" },
	};

	(void)state;
	CITE_CHECK_IN("ru", cases);
}

static void
test_parts(void **state)
{
	static const struct cite_case cases[] = {
		{ GA, "O ссылается на пункт 5 своей резолюции 54/33;",
		  "A/RES/54/33|54/33|recall||OP5\n" },
		{ GA, "O ссылается на пункты 3 и 5 b) ее резолюции 54/33;",
		  "A/RES/54/33|54/33|recall||OP3, OP5(b)\n" },
		{ GA,
		  "P ссылаясь на резолюцию 48/252 от 26 мая 1994 года, "
		  "раздел VIII своей резолюции 53/214 и пункт 14 раздела IV "
		  "резолюции 54/249,",
		  "A/RES/48/252|48/252|recall|1994-05-26|\n"
		  "A/RES/53/214|53/214|recall||section VIII\n"
		  "A/RES/54/249|54/249|recall||section IV, para. 14\n" },
		{ SC,
		  "O просит о помощи, описанной в пункте 2 постановляющей "
		  "части резолюции 2245 (2015);",
		  "S/RES/2245(2015)|2245 (2015)|request||OP2\n" },
		{ GA, "F1 Резолюция 217 A (III), приложение.",
		  "A/RES/217(III)A|217 A (III)|source||annex\n" },
		{ GA,
		  "F1 Резолюция 1989/65 Экономического и Социального "
		  "Совета, приложение.",
		  "E/RES/1989/65|1989/65|source||annex\n" },
		{ GA, "F1 См. резолюцию 60/1, пп. 138 и 139.",
		  "A/RES/60/1|60/1|see||OP138, OP139\n" },
	};

	(void)state;
	CITE_CHECK_IN("ru", cases);
}

static void
test_antecedents(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "P ссылаясь на свою резолюцию 46/182 и подтверждая, что в "
		  "этой резолюции сказано все,",
		  "A/RES/46/182|46/182|recall||\n"
		  "A/RES/46/182|этой резолюции|reaffirm||\n" },
		{ GA,
		  "P ссылаясь на резолюции 60/1 и 70/1 и пункт 3 этих "
		  "резолюций,",
		  "A/RES/60/1|60/1|recall||\nA/RES/70/1|70/1|recall||\n"
		  "A/RES/60/1|этих резолюций|recall||OP3\n"
		  "A/RES/70/1|этих резолюций|recall||OP3\n" },
		{ GA, "F1 См. A/HRC/46/35.\nF2 Там же, п. 3.",
		  "A/HRC/46/35|A/HRC/46/35|see||\n"
		  "A/HRC/46/35|Там же|ibid||п. 3\n" },
		{ GA, "F1 Резолюция 70/1.\nF2 См. сноску 1 выше.",
		  "A/RES/70/1|70/1|source||\n"
		  "A/RES/70/1|сноску 1|see||\n" },
	};

	(void)state;
	CITE_CHECK_IN("ru", cases);
}

static void
test_rejects(void **state)
{
	static const struct cite_case cases[] = {
		{ GA, "P учитывая замечание общего порядка № 21 (2009),", "" },
		{ GA, "P отмечая общую рекомендацию № 38 (2020) Комитета,",
		  "" },
		{ GA, "P ссылаясь на регламент (ЕС) № 267/2012 Совета,", "" },
		{ GA, "P отмечая рекомендацию 1 (IV) и заказ 20/09/1975,", "" },
		{ GA, "P отмечая резолюцию 51/2 Комиссии по положению женщин,",
		  "" },
		{ GA, "O постановляет вернуться к пункту 12 повестки дня;",
		  "" },
	};

	(void)state;
	CITE_CHECK_IN("ru", cases);
}

static void
test_relations(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "P ссылаясь на свою резолюцию 60/1, в которой она одобрила "
		  "резолюцию 55/2, и на резолюцию 70/1,",
		  "A/RES/60/1|60/1|recall||\nA/RES/55/2|55/2|endorse||\n"
		  "A/RES/70/1|70/1|recall||\n" },
		{ GA,
		  "P выражая глубокую обеспокоенность тем, что резолюция 60/1 "
		  "не выполняется,",
		  "A/RES/60/1|60/1|concern||\n" },
		{ GA,
		  "P вновь заявляя о поддержке резолюции 60/1 и принимая к "
		  "сведению резолюцию 70/1,",
		  "A/RES/60/1|60/1|reaffirm||\nA/RES/70/1|70/1|note||\n" },
	};

	(void)state;
	CITE_CHECK_IN("ru", cases);
}

static void
test_instruments(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "P руководствуясь Уставом Организации Объединенных Наций,",
		  "Charter of the United Nations|Уставом Организации "
		  "Объединенных Наций|guide||\n" },
		{ GA,
		  "P подтверждая Повестку дня в области устойчивого развития "
		  "на период до 2030 года,",
		  "2030 Agenda for Sustainable Development|Повестку дня в "
		  "области устойчивого развития на период до 2030 "
		  "года|reaffirm||\n" },
		/* Small letters make no name. */
		{ GA, "P отмечая устав клуба,", "" },
	};

	(void)state;
	CITE_CHECK_IN("ru", cases);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forms),
		cmocka_unit_test(test_organs),
		cmocka_unit_test(test_parts),
		cmocka_unit_test(test_antecedents),
		cmocka_unit_test(test_rejects),
		cmocka_unit_test(test_relations),
		cmocka_unit_test(test_instruments),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
