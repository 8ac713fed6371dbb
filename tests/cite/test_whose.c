/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a number is given to the organ that its sentence tells, also
 * where that stands behind a title or in another clause; that "A and B" are
 * two works; and that a number glued to its head word is found.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "A/RES/77/1",
	  "P Noting that, in its resolution 51/18, the Human Rights Council "
	  "decided to meet,",
	  "A/HRC/RES/51/18|51/18|note||\n" },
	{ "A/RES/77/1",
	  "P Noting that the General Assembly asked, in its resolution 78/197 "
	  "of 19 December 2023, the Human Rights Council to report,",
	  "A/RES/78/197|78/197|note|2023-12-19|\n" },
	{ "A/RES/77/1",
	  "P Noting that in its resolution 2004/18 the Board of Governors "
	  "asked "
	  "for that,",
	  "" },
	{ "A/RES/77/1",
	  "P Recalling resolution 65/2 of 18 March 2022, entitled "
	  "\"Children\", "
	  "adopted by the Commission on Narcotic Drugs, and resolution 65/4 on "
	  "prevention among children, adopted by the Commission on Narcotic "
	  "Drugs at its sixty-fifth session,",
	  "" },
	{ "A/RES/77/1",
	  "P Recalling resolution 4/6 on litter, adopted by the United Nations "
	  "Environment Assembly,",
	  "UNEP/EA.4/Res.6|4/6|recall||\n" },
	{ "A/RES/77/1",
	  "P Recalling Commission on Population and Development resolution "
	  "2009/1 of 3 April 2009 and its resolution 2013/1 of 26 April 2013,",
	  "" },
	{ "A/RES/77/1",
	  "P Recalling General Assembly resolution 76/254, proposed by the "
	  "African Union, and resolutions 60/180 and 1645 (2005) both of 20 "
	  "December 2005 and 70/262 and 2282 (2016) both of 27 April 2016,",
	  "A/RES/76/254|76/254|recall||\n"
	  "A/RES/60/180|60/180|recall|2005-12-20|\n"
	  "S/RES/1645(2005)|1645 (2005)|recall|2005-12-20|\n"
	  "A/RES/70/262|70/262|recall|2016-04-27|\n"
	  "S/RES/2282(2016)|2282 (2016)|recall|2016-04-27|\n" },
	{ "A/RES/77/1",
	  "O Recalls resolution1325 (2000), resolutions52/205 and 52/206, and "
	  "A/RES/57/ 263, but not room52/205;",
	  "S/RES/1325(2000)|1325 (2000)|recall||\n"
	  "A/RES/52/205|52/205|recall||\n"
	  "A/RES/52/206|52/206|recall||\n"
	  "A/RES/57/263|A/RES/57/ 263|recall||\n" },
	{ "A/RES/77/1",
	  "P Recalling its resolutions 69/96 A and B and the annexes thereto, "
	  "3411 A, B and D (XXX) and 53/77 Z to BB,",
	  "A/RES/69/96A|69/96 A and B|recall||\n"
	  "A/RES/69/96B|69/96 A and B|recall||\n"
	  "A/RES/69/96A|annexes thereto|recall||annexes\n"
	  "A/RES/69/96B|annexes thereto|recall||annexes\n"
	  "A/RES/3411(XXX)A|3411 A, B and D (XXX)|recall||\n"
	  "A/RES/3411(XXX)B|3411 A, B and D (XXX)|recall||\n"
	  "A/RES/3411(XXX)D|3411 A, B and D (XXX)|recall||\n"
	  "A/RES/53/77Z|53/77 Z to BB|recall||\n"
	  "A/RES/53/77AA|53/77 Z to BB|recall||\n"
	  "A/RES/53/77BB|53/77 Z to BB|recall||\n" },
	{ "A/RES/77/1", "F1 See A/RES/69/96A-C.",
	  "A/RES/69/96A|A/RES/69/96A-C|see||\n"
	  "A/RES/69/96B|A/RES/69/96A-C|see||\n"
	  "A/RES/69/96C|A/RES/69/96A-C|see||\n" },
};

static const struct cite_case french[] = {
	{ "A/RES/77/1",
	  "P Notant que, dans sa résolution 51/18, le Conseil des droits de "
	  "l’homme a décidé de se réunir,",
	  "A/HRC/RES/51/18|51/18|note||\n" },
	{ "A/RES/77/1",
	  "P Rappelant la résolution 61/2 sur la prévention de l’abus de "
	  "drogues, adoptée par la Commission des stupéfiants,",
	  "" },
};

static const struct cite_case spanish[] = {
	{ "A/RES/77/1",
	  "P Observando la decisión del Consejo de Derechos Humanos contenida "
	  "en su resolución 51/18, de que se reúna,",
	  "A/HRC/RES/51/18|51/18|note||\n" },
};

static const struct cite_case russian[] = {
	{ "A/RES/77/1",
	  "P отмечая решение Совета по правам человека, которое содержится в "
	  "его резолюции 51/18,",
	  "A/HRC/RES/51/18|51/18|note||\n" },
	{ "A/RES/77/1", "F1 См. резолюцию75/123.",
	  "A/RES/75/123|75/123|see||\n" },
};

static const struct cite_case chinese[] = {
	{ "A/RES/77/1",
	  "P 重申其关于国际劳工组织成立之际关于劳动世界未来的宣言的2019年9月"
	  "16日第73/342号决议，",
	  "A/RES/73/342|73/342|reaffirm|2019-09-16|\n" },
};

static const struct cite_case arabic[] = {
	{ "A/RES/77/1",
	  "P وإذ تشير إلى قرارات الجمعية العامة ومجلس الأمن 60/180 و 1645 "
	  "(2005) المؤرخين 20 كانون الأول/ديسمبر 2005 و 70/262 و 2282 (2016) "
	  "المؤرخين 27 نيسان/أبريل 2016،",
	  "A/RES/60/180|60/180|recall|2005-12-20|\n"
	  "S/RES/1645(2005)|1645 (2005)|recall|2005-12-20|\n"
	  "A/RES/70/262|70/262|recall|2016-04-27|\n"
	  "S/RES/2282(2016)|2282 (2016)|recall|2016-04-27|\n" },
	{ "A/RES/77/1",
	  "O تشير إلى اعتماد الجمعية العامة قرارها 76/254 المقدم من منظمة "
	  "التعاون الإسلامي؛",
	  "A/RES/76/254|76/254|recall||\n" },
};

static void
test_english(void **state)
{
	(void)state;
	CITE_CHECK(english);
}

static void
test_others(void **state)
{
	(void)state;
	CITE_CHECK_IN("fr", french);
	CITE_CHECK_IN("es", spanish);
	CITE_CHECK_IN("ru", russian);
	CITE_CHECK_IN("zh", chinese);
	CITE_CHECK_IN("ar", arabic);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_english),
		cmocka_unit_test(test_others),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
