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
	{ "E/RES/2010/99",
	  "P Noting that the Commission on Population and Development, at "
	  "its forty-second session, adopted resolution 2009/1 and that the "
	  "Council, on the proposal of the Statistical Commission, adopted "
	  "resolution 2009/2,",
	  "E/RES/2009/2|2009/2|note||\n" },
	{ "E/CN.4/RES/1985/1",
	  "P Recalling its resolutions 8 (XXIII) of 16 March 1967 and 1503 "
	  "(XLVIII) of the Economic and Social Council of 27 May 1970,",
	  "E/CN.4/RES/8(XXIII)|8 (XXIII)|recall|1967-03-16|\n"
	  "E/RES/1503(XLVIII)|1503 (XLVIII)|recall|1970-05-27|\n" },
	{ "A/RES/60/1",
	  "P Recalling its resolutions 40/1 and 40/2 of the Human Rights "
	  "Council and its resolution 40/3 of the Human Rights Council,",
	  "A/RES/40/1|40/1|recall||\n"
	  "A/HRC/RES/40/2|40/2|recall||\n"
	  "A/HRC/RES/40/3|40/3|recall||\n" },
	{ "A/RES/46/1",
	  "P Recalling its resolution 45/264 and Economic and Social Council "
	  "resolution 1991/85, both of 13 May 1991,",
	  "A/RES/45/264|45/264|recall|1991-05-13|\n"
	  "E/RES/1991/85|1991/85|recall|1991-05-13|\n" },
	{ "A/HRC/RES/16/1",
	  "P Recalling resolution 60/251 of the General Assembly, its "
	  "resolutions 5/1 and S-12/1, and the work of the Council in its "
	  "resolution 5/2,",
	  "A/RES/60/251|60/251|recall||\n"
	  "A/HRC/RES/5/1|5/1|recall||\n"
	  "A/HRC/RES/S-12/1|S-12/1|recall||\n"
	  "A/HRC/RES/5/2|5/2|recall||\n" },
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
	  "A/RES/69/96A|annexes thereto|recall||annex\n"
	  "A/RES/69/96B|annexes thereto|recall||annex\n"
	  "A/RES/3411(XXX)A|3411 A, B and D (XXX)|recall||\n"
	  "A/RES/3411(XXX)B|3411 A, B and D (XXX)|recall||\n"
	  "A/RES/3411(XXX)D|3411 A, B and D (XXX)|recall||\n"
	  "A/RES/53/77Z|53/77 Z to BB|recall||\n"
	  "A/RES/53/77AA|53/77 Z to BB|recall||\n"
	  "A/RES/53/77BB|53/77 Z to BB|recall||\n" },
	/* Others of the same organ, behind "and"; a year tells 60/1. */
	{ "A/RES/77/1",
	  "P Recalling resolutions 1325 and 2250 and other relevant "
	  "resolutions "
	  "of the Security Council, resolution 1993/51 of 9 March 1993 and "
	  "subsequent resolutions of the Commission on Human Rights, and "
	  "resolution 60/1 of 16 September 2005 and the relevant resolutions "
	  "of "
	  "the Human Rights Council,",
	  "S/RES/1325(2000)|1325|recall||\n"
	  "S/RES/2250(2015)|2250|recall||\n"
	  "E/CN.4/RES/1993/51|1993/51|recall|1993-03-09|\n"
	  "A/RES/60/1|60/1|recall|2005-09-16|\n" },
	/* "the Commission" is the one that was named. */
	{ "A/HRC/RES/54/26",
	  "P Recalling the resolutions of the Commission on Human Rights and "
	  "of "
	  "the Human Rights Council, in particular Commission resolution "
	  "2002/68 of 25 April 2002,",
	  "E/CN.4/RES/2002/68|2002/68|recall|2002-04-25|\n" },
	{ "A/HRC/RES/56/20",
	  "P Recalling resolution 60/2 on girls, adopted by the Commission on "
	  "the Status of Women and reaffirmed by the Commission in its "
	  "resolution 64/2 of 9 March 2020,",
	  "" },
	/* Sessions that were; and what was not of the 31st. */
	{ "A/RES/77/1",
	  "P Welcoming resolution 5/5 of 2 March 2022 on nature, and recalling "
	  "resolution 10/6 of 16 October 2020 and its resolution 31/1 of 20 "
	  "May "
	  "2022,",
	  "UNEP/EA.5/Res.5|5/5|welcome|2022-03-02|\n" },
	{ "A/HRC/RES/57/29",
	  "P Recalling Assembly resolutions 70/125 of 16 December 2015 on the "
	  "decisions of the Summit, 75/176 of 16 December 2020 on privacy, and "
	  "the decision of the Council on truth (2/105 of 27 November 2006),",
	  "A/RES/70/125|70/125|recall|2015-12-16|\n"
	  "A/RES/75/176|75/176|recall|2020-12-16|\n"
	  "A/HRC/DEC/2/105|2/105|recall|2006-11-27|\n" },
	{ "A/HRC/RES/55/28",
	  "P Recalling ES-10/15, resolution ES-10/15 of 20 July 2004 and Human "
	  "Rights Council resolution S-9/1,",
	  "A/RES/ES-10/15|ES-10/15|recall||\n"
	  "A/RES/ES-10/15|ES-10/15|recall|2004-07-20|\n"
	  "A/HRC/RES/S-9/1|S-9/1|recall||\n" },
	/* A clause ends with another of its own; a new one is no antecedent. */
	{ "A/RES/77/1",
	  "P Recalling its resolution 76/296 of 21 July 2022, in which it "
	  "endorsed the outcome, as well as its resolution 71/312 of 6 July "
	  "2017, by which it decided to meet, and its decision 66/517,",
	  "A/RES/76/296|76/296|recall|2022-07-21|\n"
	  "A/RES/71/312|71/312|recall|2017-07-06|\n"
	  "A/DEC/66/517|66/517|recall||\n" },
	{ "A/RES/77/1",
	  "O Recalls resolution 54/33, and notes the consultations on its "
	  "annual "
	  "resolution on oceans, which shall be short for that resolution;",
	  "A/RES/54/33|54/33|recall||\n" },
	{ "A/RES/77/1",
	  "O Recalls resolution 54/33 and the aims of the resolution, and "
	  "notes "
	  "the Special Committee on the Charter of the United Nations and what "
	  "that resolution says of the Charter of the United Nations;",
	  "A/RES/54/33|54/33|recall||\n"
	  "A/RES/54/33|that resolution|note||\n"
	  "Charter of the United Nations|Charter of the United "
	  "Nations|note||\n" },
	/* Another organ's own, in an annex, as far as its years go. */
	{ "E/RES/2022/11",
	  "P Recalling resolution 69/313 of 27 July 2015,\n"
	  "A The Economic and Social Commission for Asia and the Pacific,\n"
	  "A Recalling its resolution 73/1 of 19 May 2017 and resolution 70/1 "
	  "of 25 September 2015, and the note pursuant to resolution 73/1,\n"
	  "F1 Resolution 2022/3.",
	  "A/RES/69/313|69/313|recall|2015-07-27|\n"
	  "ESCAP 73/1|73/1|recall|2017-05-19|\n"
	  "A/RES/70/1|70/1|recall|2015-09-25|\n"
	  "ESCAP 73/1|73/1|recall||\n"
	  "E/RES/2022/3|2022/3|source||\n" },
	{ "A/RES/77/1",
	  "P Recalling that the Commission on Narcotic Drugs adopted, at its "
	  "session, resolution 2000/22 of 18 August 2000, and recalling "
	  "resolution 65/2 on drugs, adopted on 18 March 2022 by the "
	  "Commission "
	  "on Narcotic Drugs,",
	  "" },
	/* Of the first years: figures recognised for letters, and two kinds. */
	{ "S/RES/18(1947)",
	  "P Recalling General Assembly resolutions 41 (1) and 42 (1) of 14 "
	  "December 1946, resolution 186 (S-2) of 14 May 1948 and General "
	  "Assembly resolution 2145 (XXII) of 27 October 1966,",
	  "A/RES/41(I)|41 (1)|recall||\n"
	  "A/RES/42(I)|42 (1)|recall|1946-12-14|\n"
	  "A/RES/186(S-2)|186 (S-2)|recall|1948-05-14|\n"
	  "A/RES/2145(XXII)|2145 (XXII)|recall|1966-10-27|\n" },
	{ "A/RES/77/1",
	  "P Recalling paragraph 41 (1) of the rules of 14 December 1946 and "
	  "General Assembly resolution 192 (III) of 19 November 1948, adopted "
	  "by "
	  "the Commission for Armaments,",
	  "A/RES/192(III)|192 (III)|recall|1948-11-19|\n" },
	{ "E/RES/2022/2",
	  "P Recalling Economic Commission for Europe decision J (68) of 10 "
	  "April "
	  "2019, and decisions A (64) and B (65) of the Economic Commission "
	  "for "
	  "Europe, but not decision A (64) of the Assembly nor resolution A,",
	  "ECE J (68)|J (68)|recall|2019-04-10|\n"
	  "ECE A (64)|A (64)|recall||\n"
	  "ECE B (65)|B (65)|recall||\n" },
	{ "A/RES/77/1", "F1 UNEP/EA.5/Res. 14.",
	  "UNEP/EA.5/Res.14|UNEP/EA.5/Res. 14|source||\n" },
	{ "A/RES/77/1", "F1 See A/RES/69/96A-C.",
	  "A/RES/69/96A|A/RES/69/96A-C|see||\n"
	  "A/RES/69/96B|A/RES/69/96A-C|see||\n"
	  "A/RES/69/96C|A/RES/69/96A-C|see||\n" },
	/* By whom it was adopted is told behind what it is on. */
	{ "A/RES/77/213",
	  "P Recalling the adoption of resolution 2000/22 of 18 August 2000, "
	  "on the promotion of dialogue on human rights issues, by the "
	  "Subcommission on the Promotion and Protection of Human Rights,",
	  "" },
	/* Few sessions had resolutions with such numbers. */
	{ "A/RES/80/900", "P Recalling its resolution 56/509 of 8 July 2002,",
	  "A/RES/56/509|56/509|recall|2002-07-08|\n" },
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
	{ "A/RES/77/171",
	  "P Notant l’adoption, le 19 mai 2016, par la Commission économique "
	  "et sociale pour l’Asie et le Pacifique, à sa soixante-douzième "
	  "session, de la résolution 72/7 sur la coopération régionale,",
	  "ESCAP 72/7|72/7|note||\n" },
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

/* Numbers in words, as they were printed long. */
static const struct cite_case words[] = {
	{ "A/RES/76/25",
	  "P 回顾其1946年1月24日第一㈠号、2016年12月5日第71/54号决议、第三三七"
	  "九（三十）号和第二二○○(二十一)号决议，",
	  "A/RES/1(I)|一㈠|recall|1946-01-24|\n"
	  "A/RES/71/54|71/54|recall|2016-12-05|\n"
	  "A/RES/3379(XXX)|三三七九（三十）|recall||\n"
	  "A/RES/2200(XXI)|二二○○(二十一)|recall||\n" },
	{ "A/RES/76/25", "P 回顾第五（二）段和第60/1号决议第二节，",
	  "A/RES/60/1|60/1|recall||section II\n" },
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

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("es", spanish),
	  CITE_IN("ru", russian), CITE_IN("zh", chinese), CITE_IN("zh", words),
	  CITE_IN("ar", arabic))
