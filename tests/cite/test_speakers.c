/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that the verb behind who speaks governs what is cited: in statements
 * of the President, sentence by sentence, and in decisions.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "S/PRST/2006/43",
	  "O “The Security Council recalls all its previous resolutions on "
	  "Lebanon, in particular resolution 1559 (2004).\n"
	  "O “The Security Council also welcomes the report of 19 October "
	  "2006 on the implementation of resolution 1680 (2006).\n"
	  "O The Council reiterates its call for the full implementation "
	  "of resolution 1701 (2006). It thanks the Mission. The Council "
	  "urges all to heed resolution 1664 (2006).",
	  "S/RES/1559(2004)|1559 (2004)|recall||\n"
	  "S/RES/1680(2006)|1680 (2006)|welcome||\n"
	  "S/RES/1701(2006)|1701 (2006)|reaffirm||\n"
	  "S/RES/1664(2006)|1664 (2006)|urge||\n" },
	{ "A/DEC/55/488",
	  "O At its 104th plenary meeting, the General Assembly, recalling "
	  "its decision 50/460, in which it had decided to postpone the "
	  "item, took note of the report (A/55/1) and reaffirmed its "
	  "resolution 54/200.",
	  "A/DEC/50/460|50/460|recall||\n"
	  "A/55/1|A/55/1|note||\n"
	  "A/RES/54/200|54/200|reaffirm||\n" },
};

static const struct cite_case spanish[] = {
	{ "S/PRST/2010/11",
	  "O “El Consejo de Seguridad recuerda sus resoluciones 1816 "
	  "(2008) y 1897 (2009) y acoge con beneplácito la resolución "
	  "64/71 de la Asamblea General.",
	  "S/RES/1816(2008)|1816 (2008)|recall||\n"
	  "S/RES/1897(2009)|1897 (2009)|recall||\n"
	  "A/RES/64/71|64/71|welcome||\n" },
};

static const struct cite_case russian[] = {
	{ "S/PRST/2013/2",
	  "O «Совет Безопасности ссылается на резолюции 1674 (2006), 1738 "
	  "(2006) и 1894 (2009) и вновь подтверждает заявление "
	  "S/PRST/2010/25.",
	  "S/RES/1674(2006)|1674 (2006)|recall||\n"
	  "S/RES/1738(2006)|1738 (2006)|recall||\n"
	  "S/RES/1894(2009)|1894 (2009)|recall||\n"
	  "S/PRST/2010/25|S/PRST/2010/25|reaffirm||\n" },
};

static const struct cite_case chinese[] = {
	{ "S/PRST/2015/3",
	  "O "
	  "“安全理事会回顾第1325(2000)号、第1820(2008)号决议和主席声明S/PRST/"
	  "2014/28。",
	  "S/RES/1325(2000)|1325(2000)|recall||\n"
	  "S/RES/1820(2008)|1820(2008)|recall||\n"
	  "S/PRST/2014/28|S/PRST/2014/28|recall||\n" },
};

static const struct cite_case arabic[] = {
	{ "S/PRST/2012/10",
	  "O ”يشير مجلس الأمن إلى قراره 2042 (2012) ويؤكد من جديد البيان "
	  "الرئاسي S/PRST/2012/6.",
	  "S/RES/2042(2012)|2042 (2012)|recall||\n"
	  "S/PRST/2012/6|S/PRST/2012/6|reaffirm||\n" },
};

static const struct cite_case french[] = {
	{ "A/DEC/60/551",
	  "O À sa 79e séance plénière, le 8 mai 2006, l'Assemblée "
	  "générale, se référant à sa décision 60/543 du 31 janvier 2006, "
	  "a pris note du rapport A/60/692.",
	  "A/DEC/60/543|60/543|recall|2006-01-31|\n"
	  "A/60/692|A/60/692|note||\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("es", spanish),
	  CITE_IN("ru", russian), CITE_IN("zh", chinese), CITE_IN("ar", arabic),
	  CITE_IN("fr", french))
