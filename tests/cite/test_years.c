/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that texts of several organs and years are read as they cite.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "S/RES/1289 (2000)",
	  "P Recalling its resolutions 1171 (1998) of 5 June 1998, "
	  "1181 (1998) of 13 July 1998, and the statement of its "
	  "President of 15 May 1999 (S/PRST/1999/13),",
	  "S/RES/1171(1998)|1171 (1998)|recall|1998-06-05|\n"
	  "S/RES/1181(1998)|1181 (1998)|recall|1998-07-13|\n"
	  "S/PRST/1999/13|S/PRST/1999/13|recall|1999-05-15|\n" },
	{ "S/RES/1289 (2000)",
	  "P Recalling resolution 1267 of 15 October 1999 and "
	  "resolution 748 (1992), 883 (1993) and 1192 (1998),",
	  "S/RES/1267(1999)|1267|recall|1999-10-15|\n"
	  "S/RES/748(1992)|748 (1992)|recall||\n"
	  "S/RES/883(1993)|883 (1993)|recall||\n"
	  "S/RES/1192(1998)|1192 (1998)|recall||\n" },
	{ "S/RES/1289 (2000)",
	  "P Acting under Chapter VII of the Charter of the United "
	  "Nations, reaffirming resolution 687, in particular "
	  "section C,",
	  "Charter of the United Nations|Charter of the United "
	  "Nations|act||Chapter VII\n"
	  "S/RES/687(1991)|687|reaffirm||section C\n" },
	{ "S/RES/1289 (2000)",
	  "P Recalling also its resolution 1255 of 30 July 1999 "
	  "and the letter of its President of 8 December 1999 "
	  "(S/1999/1235),",
	  "S/RES/1255(1999)|1255|recall|1999-07-30|\n"
	  "S/1999/1235|S/1999/1235|recall|1999-12-08|\n" },
	{ "A/RES/52/900",
	  "P Recalling its resolutions 2749 (XXV), 3281 (XXIX), "
	  "37/7, annex, S-18/3, annex, S-19/2 and 45/199, annex,",
	  "A/RES/2749(XXV)|2749 (XXV)|recall||\n"
	  "A/RES/3281(XXIX)|3281 (XXIX)|recall||\n"
	  "A/RES/37/7|37/7|recall||annex\n"
	  "A/RES/S-18/3|S-18/3|recall||annex\n"
	  "A/RES/S-19/2|S-19/2|recall||\n"
	  "A/RES/45/199|45/199|recall||annex\n" },
	{ "A/RES/52/900",
	  "P Reaffirming resolutions 1803 (XVII), 2158 (XXI) and "
	  "626 (VII), and Economic and Social Council resolution "
	  "2120 (LXIII) of 4 August 1977,",
	  "A/RES/1803(XVII)|1803 (XVII)|reaffirm||\n"
	  "A/RES/2158(XXI)|2158 (XXI)|reaffirm||\n"
	  "A/RES/626(VII)|626 (VII)|reaffirm||\n"
	  "E/RES/2120(LXIII)|2120 (LXIII)|reaffirm|1977-08-04|\n" },
	{ "A/RES/52/900",
	  "P Recalling Security Council resolutions 242 (1967) and "
	  "338 (1973), and General Assembly resolution ES-7/2 of "
	  "29 July 1980, 43/176, 43/177, ES-10/2 and ES-10/3,",
	  "S/RES/242(1967)|242 (1967)|recall||\n"
	  "S/RES/338(1973)|338 (1973)|recall||\n"
	  "A/RES/ES-7/2|ES-7/2|recall|1980-07-29|\n"
	  "A/RES/43/176|43/176|recall||\n"
	  "A/RES/43/177|43/177|recall||\n"
	  "A/RES/ES-10/2|ES-10/2|recall||\n"
	  "A/RES/ES-10/3|ES-10/3|recall||\n" },
	{ "A/RES/52/900",
	  "P Recalling Commission on Human Rights resolution "
	  "1993/60 of 10 March 1993, and Council decision 1993/283 "
	  "of 28 July 1993,",
	  "E/CN.4/RES/1993/60|1993/60|recall|1993-03-10|\n"
	  "E/DEC/1993/283|1993/283|recall|1993-07-28|\n" },
	{ "A/RES/52/900",
	  "P Taking note of Governing Council decision 92/2 of 14 "
	  "February 1992 of the United Nations Development "
	  "Programme and resolution 43/181 of the General Assembly,",
	  "A/RES/43/181|43/181|note||\n" },
	{ "A/RES/52/900",
	  "P Recalling resolution 1993/80, section I, of the "
	  "Economic and Social Council and its own decision 47/475,",
	  "E/RES/1993/80|1993/80|recall||section I\n"
	  "A/DEC/47/475|47/475|recall||\n" },
	{ "A/RES/52/900",
	  "P Recalling paragraphs 2 and 3 of section II of its "
	  "resolution 51/243 and section IV, paragraph 5, of "
	  "resolution 50/214,",
	  "A/RES/51/243|51/243|recall||section II, paras. 2, 3\n"
	  "A/RES/50/214|50/214|recall||section IV, para. 5\n" },
	{ "A/RES/52/900",
	  "P Taking note of Conference of Ministers resolution 822 "
	  "(XXXI) and Economic Commission for Africa resolution "
	  "676 (XXV),",
	  "ECA 676 (XXV)|676 (XXV)|note||\n" },
	{ "A/RES/52/900",
	  "P Recalling resolution 48/2 of the Economic and Social "
	  "Commission for Asia and the Pacific and Economic "
	  "Commission for Europe decision A (47), and ESCWA "
	  "resolution 190 (XVII),",
	  "ESCAP 48/2|48/2|recall||\n"
	  "ESCWA 190 (XVII)|190 (XVII)|recall||\n" },
	{ "A/RES/52/900",
	  "P Recalling Assembly resolution A/50/226 and Assembly "
	  "resolutions 50/225 and 50/226,",
	  "A/50/226|A/50/226|recall||\n"
	  "A/RES/50/225|50/225|recall||\n"
	  "A/RES/50/226|50/226|recall||\n" },
	{ "A/RES/52/900",
	  "P Recalling its resolution 44/228 and the Convention on "
	  "the Prohibition of Development, Production and "
	  "Stockpiling of chemical weapons (resolution 39/65 A to "
	  "E),",
	  "A/RES/44/228|44/228|recall||\n"
	  "A/RES/39/65A|39/65 A to E|recall||\n"
	  "A/RES/39/65B|39/65 A to E|recall||\n"
	  "A/RES/39/65C|39/65 A to E|recall||\n"
	  "A/RES/39/65D|39/65 A to E|recall||\n"
	  "A/RES/39/65E|39/65 A to E|recall||\n" },
	{ "A/RES/52/900",
	  "P Recalling also paragraph 4 of Assembly resolution "
	  "47/120 A and section III of resolution 47/120 B,",
	  "A/RES/47/120A|47/120 A|recall||OP4\n"
	  "A/RES/47/120B|47/120 B|recall||section III\n" },
	{ "A/HRC/RES/15/900",
	  "P Recalling Human Rights Council resolutions 5/1, on "
	  "institution-building of the Council, and 5/2, on the "
	  "Code of Conduct for Special Procedures Mandate Holders, "
	  "of 18 June 2007,",
	  "A/HRC/RES/5/1|5/1|recall||\n"
	  "A/HRC/RES/5/2|5/2|recall||\n" },
	{ "A/HRC/RES/15/900",
	  "P Recalling General Assembly resolution 60/251 of 15 "
	  "March 2006, Council resolutions 6/30 and 7/24, and "
	  "Commission on Human Rights resolutions 2005/41 of 19 "
	  "April 2005 and 1994/45,",
	  "A/RES/60/251|60/251|recall|2006-03-15|\n"
	  "A/HRC/RES/6/30|6/30|recall||\n"
	  "A/HRC/RES/7/24|7/24|recall||\n"
	  "E/CN.4/RES/2005/41|2005/41|recall|2005-04-19|\n"
	  "E/CN.4/RES/1994/45|1994/45|recall||\n" },
	{ "A/HRC/RES/15/900",
	  "P Recalling its decision 2/112 of 27 November 2006 and "
	  "its resolution S-9/1 and resolution S-12/1 A and B,",
	  "A/HRC/DEC/2/112|2/112|recall|2006-11-27|\n"
	  "A/HRC/RES/S-9/1|S-9/1|recall||\n"
	  "A/HRC/RES/S-12/1A|S-12/1 A and B|recall||\n"
	  "A/HRC/RES/S-12/1B|S-12/1 A and B|recall||\n" },
	{ "A/HRC/RES/15/900",
	  "P Recalling President's statement 8/PRST/1 and "
	  "A/HRC/PRST/8/1, and decision 6/102 on follow-up to "
	  "resolution 5/1,",
	  "A/HRC/PRST/8/1|A/HRC/PRST/8/1|recall||\n"
	  "A/HRC/DEC/6/102|6/102|recall||\n"
	  "A/HRC/RES/5/1|5/1|recall||\n" },
	{ "A/HRC/RES/15/900",
	  "P Recalling Sub-Commission decision 2004/123 and "
	  "Commission decision 2005/105,",
	  "E/CN.4/DEC/2005/105|2005/105|recall||\n" },
	{ "A/HRC/RES/15/900",
	  "P Recalling all previous resolutions adopted by the "
	  "Commission, in particular its resolutions 2003/71 and "
	  "2005/60, and Council decision 1/102,",
	  "E/CN.4/RES/2003/71|2003/71|recall||\n"
	  "E/CN.4/RES/2005/60|2005/60|recall||\n"
	  "A/HRC/DEC/1/102|1/102|recall||\n" },
	{ "E/RES/2005/900",
	  "P Recalling its resolution 1296 (XLIV) of 23 May 1968, "
	  "1996/31 and its decision 1995/304,",
	  "E/RES/1296(XLIV)|1296 (XLIV)|recall|1968-05-23|\n"
	  "E/RES/1996/31|1996/31|recall||\n"
	  "E/DEC/1995/304|1995/304|recall||\n" },
	{ "E/RES/2005/900",
	  "P Recalling Commission on the Status of Women decision "
	  "48/101 and Commission on Sustainable Development "
	  "decision 11/1,",
	  "" },
	{ "E/RES/2005/900",
	  "P Recalling also General Assembly resolutions 50/227, "
	  "52/12 B, 57/270 B and 58/291,",
	  "A/RES/50/227|50/227|recall||\n"
	  "A/RES/52/12B|52/12 B|recall||\n"
	  "A/RES/57/270B|57/270 B|recall||\n"
	  "A/RES/58/291|58/291|recall||\n" },
	{ "UNEP/EA.5/Res.90",
	  "P Recalling its resolutions 1/6 of 27 June 2014, 2/11 "
	  "of 27 May 2016, 3/7 of 6 December 2017, 4/6, 4/9 and "
	  "4/14 of 15 March 2019, and General Assembly resolution "
	  "70/1 of 25 September 2015,",
	  "UNEP/EA.1/Res.6|1/6|recall|2014-06-27|\n"
	  "UNEP/EA.2/Res.11|2/11|recall|2016-05-27|\n"
	  "UNEP/EA.3/Res.7|3/7|recall|2017-12-06|\n"
	  "UNEP/EA.4/Res.6|4/6|recall||\n"
	  "UNEP/EA.4/Res.9|4/9|recall||\n"
	  "UNEP/EA.4/Res.14|4/14|recall|2019-03-15|\n"
	  "A/RES/70/1|70/1|recall|2015-09-25|\n" },
	{ "UNEP/EA.5/Res.90",
	  "P Recalling also United Nations Environment Programme "
	  "Governing Council decision 25/5 and decision SS.XII/4, "
	  "and decisions BC-14/12 and RC-9/8,",
	  "BC-14/12|BC-14/12|recall||\n"
	  "RC-9/8|RC-9/8|recall||\n" },
	{ "UNEP/EA.5/Res.90",
	  "P Recalling decision 4/1 on the programme of work and "
	  "its decision 3/3,",
	  "UNEP/EA.4/Dec.1|4/1|recall||\n"
	  "UNEP/EA.3/Dec.3|3/3|recall||\n" },
	{ "E/CN.4/RES/2005/69",
	  "P Recalling its resolutions 2004/10 of 8 April 2004, "
	  "2003/24 and 1998/72, its decision 2003/113 and Economic "
	  "and Social Council decision 2004/258,",
	  "E/CN.4/RES/2004/10|2004/10|recall|2004-04-08|\n"
	  "E/CN.4/RES/2003/24|2003/24|recall||\n"
	  "E/CN.4/RES/1998/72|1998/72|recall||\n"
	  "E/CN.4/DEC/2003/113|2003/113|recall||\n"
	  "E/DEC/2004/258|2004/258|recall||\n" },
	{ "E/CN.4/RES/2005/69",
	  "P Recalling Sub-Commission resolution 2003/16 of 13 "
	  "August 2003, its own decision 2004/116 and Council "
	  "resolution 2000/3,",
	  "E/CN.4/DEC/2004/116|2004/116|recall||\n"
	  "E/RES/2000/3|2000/3|recall||\n" },
	{ "E/CN.4/RES/2005/69",
	  "P Recalling General Assembly resolutions 55/66 and "
	  "57/179, and Commission resolution 2001/45 and "
	  "resolution 8 (XXIII),",
	  "A/RES/55/66|55/66|recall||\n"
	  "A/RES/57/179|57/179|recall||\n"
	  "E/CN.4/RES/2001/45|2001/45|recall||\n"
	  "E/CN.4/RES/8(XXIII)|8 (XXIII)|recall||\n" },
	{ "ECLAC 672(XXXIV)",
	  "P Recalling its resolution 553 (XXVI), resolution 604 "
	  "(XXX) and Economic and Social Council resolution 106 "
	  "(VI) of 25 February 1948,",
	  "ECLAC 553(XXVI)|553 (XXVI)|recall||\n"
	  "ECLAC 604(XXX)|604 (XXX)|recall||\n"
	  "E/RES/106(VI)|106 (VI)|recall|1948-02-25|\n" },
	{ "ECLAC 672(XXXIV)",
	  "P Recalling Commission resolution 106 (VI) and "
	  "resolution 419 (PLEN.14) of the Committee of the Whole,",
	  "ECLAC 106(VI)|106 (VI)|recall||\n" },
	{ "ESCAP 58/4",
	  "P Recalling its resolution 57/1 of 25 April 2001, "
	  "Commission resolution 47/1 and General Assembly "
	  "resolution 55/2 of 8 September 2000,",
	  "ESCAP 57/1|57/1|recall|2001-04-25|\n"
	  "ESCAP 47/1|47/1|recall||\n"
	  "A/RES/55/2|55/2|recall|2000-09-08|\n" },
	{ "ESCAP 58/4",
	  "P Recalling also Economic and Social Council resolution "
	  "1998/46 of 31 July 1998, annex III, and Commission "
	  "resolution 51/4,",
	  "E/RES/1998/46|1998/46|recall|1998-07-31|annex III\n"
	  "ESCAP 51/4|51/4|recall||\n" },
};

static const struct cite_case french[] = {
	{ "UNEP/EA.4/Res.90",
	  "P Rappelant ses résolutions 1/6 du 27 juin 2014, 2/11 "
	  "du 27 mai 2016 et 3/7 du 6 décembre 2017, et la "
	  "résolution 70/1 de l'Assemblée générale, en date du 25 "
	  "septembre 2015,",
	  "UNEP/EA.1/Res.6|1/6|recall|2014-06-27|\n"
	  "UNEP/EA.2/Res.11|2/11|recall|2016-05-27|\n"
	  "UNEP/EA.3/Res.7|3/7|recall|2017-12-06|\n"
	  "A/RES/70/1|70/1|recall|2015-09-25|\n" },
	{ "UNEP/EA.4/Res.90",
	  "P Rappelant la décision 27/12 du Conseil "
	  "d'administration et la décision SS.XII/4,",
	  "" },
	{ "A/HRC/RES/12/90",
	  "P Rappelant la résolution 60/251 de l'Assemblée "
	  "générale, du 15 mars 2006, les résolutions 5/1 et 5/2 "
	  "du Conseil, du 18 juin 2007, et la résolution 2005/41 "
	  "de la Commission des droits de l'homme, ainsi que la "
	  "décision 2/112 du Conseil,",
	  "A/RES/60/251|60/251|recall|2006-03-15|\n"
	  "A/HRC/RES/5/1|5/1|recall||\n"
	  "A/HRC/RES/5/2|5/2|recall|2007-06-18|\n"
	  "E/CN.4/RES/2005/41|2005/41|recall||\n"
	  "A/HRC/DEC/2/112|2/112|recall||\n" },
	{ "S/RES/1289 (2000)",
	  "P Rappelant ses résolutions 1171 (1998) du 5 juin 1998 "
	  "et la résolution 1267 du 15 octobre 1999, et "
	  "réaffirmant la résolution 687,",
	  "S/RES/1171(1998)|1171 (1998)|recall|1998-06-05|\n"
	  "S/RES/1267(1999)|1267|recall|1999-10-15|\n"
	  "S/RES/687(1991)|687|reaffirm||\n" },
};

static const struct cite_case spanish[] = {
	{ "UNEP/EA.4/Res.90",
	  "P Recordando sus resoluciones 1/6, de 27 de junio de "
	  "2014, 2/11, de 27 de mayo de 2016, y 3/7, de 6 de "
	  "diciembre de 2017, y la resolución 70/1 de la Asamblea "
	  "General, de 25 de septiembre de 2015,",
	  "UNEP/EA.1/Res.6|1/6|recall|2014-06-27|\n"
	  "UNEP/EA.2/Res.11|2/11|recall|2016-05-27|\n"
	  "UNEP/EA.3/Res.7|3/7|recall|2017-12-06|\n"
	  "A/RES/70/1|70/1|recall|2015-09-25|\n" },
	{ "A/HRC/RES/12/90",
	  "P Recordando la resolución 60/251 de la Asamblea "
	  "General, de 15 de marzo de 2006, las resoluciones del "
	  "Consejo 5/1 y 5/2, de 18 de junio de 2007, y la "
	  "resolución 2005/41 de la Comisión de Derechos Humanos, "
	  "así como la decisión 2/112 del Consejo,",
	  "A/RES/60/251|60/251|recall|2006-03-15|\n"
	  "A/HRC/RES/5/1|5/1|recall||\n"
	  "A/HRC/RES/5/2|5/2|recall|2007-06-18|\n"
	  "E/CN.4/RES/2005/41|2005/41|recall||\n"
	  "A/HRC/DEC/2/112|2/112|recall||\n" },
	{ "S/RES/1289 (2000)",
	  "P Recordando sus resoluciones 1171 (1998), de 5 de "
	  "junio de 1998, y la resolución 1267, de 15 de octubre "
	  "de 1999, y reafirmando la resolución 687,",
	  "S/RES/1171(1998)|1171 (1998)|recall|1998-06-05|\n"
	  "S/RES/1267(1999)|1267|recall|1999-10-15|\n"
	  "S/RES/687(1991)|687|reaffirm||\n" },
};

static const struct cite_case russian[] = {
	{ "UNEP/EA.4/Res.90",
	  "P ссылаясь на свои резолюции 1/6 от 27 июня 2014 года, "
	  "2/11 от 27 мая 2016 года и 3/7 от 6 декабря 2017 года и "
	  "резолюцию 70/1 Генеральной Ассамблеи от 25 сентября "
	  "2015 года,",
	  "UNEP/EA.1/Res.6|1/6|recall|2014-06-27|\n"
	  "UNEP/EA.2/Res.11|2/11|recall|2016-05-27|\n"
	  "UNEP/EA.3/Res.7|3/7|recall|2017-12-06|\n"
	  "A/RES/70/1|70/1|recall|2015-09-25|\n" },
	{ "A/HRC/RES/12/90",
	  "P ссылаясь на резолюцию 60/251 Генеральной Ассамблеи от "
	  "15 марта 2006 года, резолюции 5/1 и 5/2 Совета от 18 "
	  "июня 2007 года и резолюцию 2005/41 Комиссии по правам "
	  "человека, а также решение 2/112 Совета,",
	  "A/RES/60/251|60/251|recall|2006-03-15|\n"
	  "A/HRC/RES/5/1|5/1|recall||\n"
	  "A/HRC/RES/5/2|5/2|recall|2007-06-18|\n"
	  "E/CN.4/RES/2005/41|2005/41|recall||\n"
	  "A/HRC/DEC/2/112|2/112|recall||\n" },
	{ "S/RES/1289 (2000)",
	  "P ссылаясь на свои резолюции 1171 (1998) от 5 июня 1998 "
	  "года и резолюцию 1267 от 15 октября 1999 года и "
	  "подтверждая резолюцию 687,",
	  "S/RES/1171(1998)|1171 (1998)|recall|1998-06-05|\n"
	  "S/RES/1267(1999)|1267|recall|1999-10-15|\n"
	  "S/RES/687(1991)|687|reaffirm||\n" },
};

static const struct cite_case chinese[] = {
	{ "UNEP/EA.4/Res.90",
	  "P "
	  "回顾其2014年6月27日第1/6号、2016年5月"
	  "27日第2/11号和2017年12月6日第3/7号决议以及大会2015年9月25日第70/"
	  "1号决议，",
	  "UNEP/EA.1/Res.6|1/6|recall|2014-06-27|\n"
	  "UNEP/EA.2/Res.11|2/11|recall|2016-05-27|\n"
	  "UNEP/EA.3/Res.7|3/7|recall|2017-12-06|\n"
	  "A/RES/70/1|70/1|recall|2015-09-25|\n" },
	{ "A/HRC/RES/12/90",
	  "P "
	  "回顾大会2006年3月15日第60/251号决议、理"
	  "事会2007年6月18日第5/1号和第5/2号决议及"
	  "人权委员会第2005/41号决议，以及理事会第2/112号决定，",
	  "A/RES/60/251|60/251|recall|2006-03-15|\n"
	  "A/HRC/RES/5/1|5/1|recall|2007-06-18|\n"
	  "A/HRC/RES/5/2|5/2|recall||\n"
	  "E/CN.4/RES/2005/41|2005/41|recall||\n"
	  "A/HRC/DEC/2/112|2/112|recall||\n" },
	{ "S/RES/1289 (2000)",
	  "P "
	  "回顾其1998年6月5日第1171(1998)号决议"
	  "和1999年10月15日第1267号决议，并重申第687号决议，",
	  "S/RES/1171(1998)|1171(1998)|recall|1998-06-05|\n"
	  "S/RES/1267(1999)|1267|recall|1999-10-15|\n"
	  "S/RES/687(1991)|687|reaffirm||\n" },
};

static const struct cite_case arabic[] = {
	{ "UNEP/EA.4/Res.90",
	  "P وإذ تشير إلى قراراتها 1/6 المؤرخ 27 حزيران/يونيه 2014 "
	  "و 2/11 المؤرخ 27 أيار/مايو 2016 و 3/7 المؤرخ 6 كانون "
	  "الأول/ديسمبر 2017 وقرار الجمعية العامة 70/1 المؤرخ 25 "
	  "أيلول/سبتمبر 2015،",
	  "UNEP/EA.1/Res.6|1/6|recall|2014-06-27|\n"
	  "UNEP/EA.2/Res.11|2/11|recall|2016-05-27|\n"
	  "UNEP/EA.3/Res.7|3/7|recall|2017-12-06|\n"
	  "A/RES/70/1|70/1|recall|2015-09-25|\n" },
	{ "A/HRC/RES/12/90",
	  "P وإذ يشير إلى قرار الجمعية العامة 60/251 المؤرخ 15 "
	  "آذار/مارس 2006 وقراري المجلس 5/1 و 5/2 المؤرخين 18 "
	  "حزيران/يونيه 2007 وقرار لجنة حقوق الإنسان 2005/41 ومقرر "
	  "المجلس 2/112،",
	  "A/RES/60/251|60/251|recall|2006-03-15|\n"
	  "A/HRC/RES/5/1|5/1|recall|2007-06-18|\n"
	  "A/HRC/RES/5/2|5/2|recall|2007-06-18|\n"
	  "E/CN.4/RES/2005/41|2005/41|recall||\n"
	  "A/HRC/DEC/2/112|2/112|recall||\n" },
	{ "S/RES/1289 (2000)",
	  "P إذ يشير إلى قراراته 1171 (1998) المؤرخ 5 حزيران/يونيه "
	  "1998 والقرار 1267 المؤرخ 15 تشرين الأول/أكتوبر 1999 وإذ "
	  "يؤكد القرار 687،",
	  "S/RES/1171(1998)|1171 (1998)|recall|1998-06-05|\n"
	  "S/RES/1267(1999)|1267|recall|1999-10-15|\n"
	  "S/RES/687(1991)|687|stress||\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("es", spanish),
	  CITE_IN("ru", russian), CITE_IN("zh", chinese), CITE_IN("ar", arabic))
