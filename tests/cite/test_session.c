/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that numbers of an organ's session, of committees and of boards are
 * told from our bodies' own, that words may stand between numbers of a list,
 * and that each number has its own organ and date.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "A/RES/66/400",
	  "O Recalls the decision of the Commission at its fifty-sixth "
	  "session, as contained in its resolution 56/2, on gender "
	  "equality;",
	  "" },
	{ "A/RES/66/400",
	  "O Recalls that the Commission on the Status of Women, at its "
	  "fifty-sixth session, adopted resolution 56/2, and that the "
	  "Commission, in its resolution 57/3, and the Assembly, in its "
	  "resolution 57/4, followed up;",
	  "A/RES/57/4|57/4|recall||\n" },
	{ "A/RES/66/400",
	  "O Recalls the establishment of the Commission in its resolution "
	  "60/180 of 20 December 2005 and the report of the Commission on "
	  "its fifty-sixth session, and reaffirms its resolution 61/3;",
	  "A/RES/60/180|60/180|recall|2005-12-20|\n"
	  "A/RES/61/3|61/3|reaffirm||\n" },
	{ "A/RES/66/400",
	  "P Noting resolution 2008/4 of the Special Committee, "
	  "established in accordance with resolution 61/5, and of the "
	  "United Nations offices,",
	  "A/RES/61/5|61/5|note||\n" },
};

static const struct cite_case french[] = {
	{ "A/RES/66/400",
	  "O Rappelle que la Commission, à sa cinquante-sixième session, a "
	  "adopté la résolution 56/2, et tient compte de la résolution "
	  "2008/4 du Comité spécial;",
	  "" },
	{ "A/RES/66/400",
	  "P Notant la décision 2007/38 du Conseil d’administration du "
	  "PNUD, la décision 22/9 du Conseil d’administration du PNUE, la "
	  "résolution 61/3 et la 62/4,",
	  "UNDP 2007/38|2007/38|note||\n"
	  "A/RES/61/3|61/3|note||\n"
	  "A/RES/62/4|62/4|note||\n" },
	{ "A/RES/44/25",
	  "P Rappelant les résolutions de la Commission des droits de "
	  "l’homme 1989/57, du 8 mars 1989, et du Conseil économique et "
	  "social 1989/79, du 24 mai 1989,",
	  "E/CN.4/RES/1989/57|1989/57|recall|1989-03-08|\n"
	  "E/RES/1989/79|1989/79|recall|1989-05-24|\n" },
};

static const struct cite_case spanish[] = {
	{ "A/RES/66/400",
	  "P Recordando la resolución 2008/4 del Comité Especial, la "
	  "resolución 1514 (XV), de 14 de diciembre de 1960, y la núm. "
	  "1654 (XVI), la decisión 2010/24 de la Junta Ejecutiva y la "
	  "decisión 2010/7 de la Junta Ejecutiva del UNICEF,",
	  "A/RES/1514(XV)|1514 (XV)|recall|1960-12-14|\n"
	  "A/RES/1654(XVI)|1654 (XVI)|recall||\n"
	  "UNDP 2010/24|2010/24|recall||\n" },
};

static const struct cite_case russian[] = {
	{ "E/RES/2010/50",
	  "P ссылаясь на решение Совета 1993/214, резолюцию 3/80 Комитета "
	  "и решения 1/СР.21 и 1/СМР.3,",
	  "E/DEC/1993/214|1993/214|recall||\n"
	  "1/CP.21|1/СР.21|recall||\n"
	  "1/CMP.3|1/СМР.3|recall||\n" },
	{ "S/RES/242(1967)",
	  "P ссылаясь на резолюции 233 (1967) и 234 (1967), принятые "
	  "соответственно 6 и 7 июня 1967 года,",
	  "S/RES/233(1967)|233 (1967)|recall|1967-06-06|\n"
	  "S/RES/234(1967)|234 (1967)|recall|1967-06-07|\n" },
};

static const struct cite_case chinese[] = {
	{ "A/RES/66/400",
	  "P "
	  "欢迎妇女地位委员会第五十六届会议第56/"
	  "2号决议,又回顾大会第六十一届会议第61/3号决议,",
	  "A/RES/61/3|61/3|recall||\n" },
	{ "S/RES/2400(2018)",
	  "P 回顾安理会主席2018年3月5日声明(S/PRST/2018/5),并重申上述声明,",
	  "S/PRST/2018/5|S/PRST/2018/5|recall||\n"
	  "S/PRST/2018/5|上述声明|reaffirm||\n" },
};

static const struct cite_case arabic[] = {
	{ "A/RES/66/400",
	  "P وإذ تستذكر قراراتها الصادرة تحت الأرقام 61/262 و 62/182،",
	  "A/RES/61/262|61/262|recall||\n"
	  "A/RES/62/182|62/182|recall||\n" },
	{ "A/RES/52/12",
	  "P وإذ تؤكد من جديد قراريها 50/227 و 51/241 المؤرخين 24 "
	  "أيار/مايو 1996 و 31 تموز/يوليه 1997،",
	  "A/RES/50/227|50/227|reaffirm|1996-05-24|\n"
	  "A/RES/51/241|51/241|reaffirm|1997-07-31|\n" },
	{ "S/RES/242(1967)",
	  "P وإذ يشير إلى قراراته 233 (1967) و 234 (1967) و 235 (1967) "
	  "المؤرخة 6 و 7 و 9 حزيران/يونيه 1967، على التوالي،",
	  "S/RES/233(1967)|233 (1967)|recall|1967-06-06|\n"
	  "S/RES/234(1967)|234 (1967)|recall|1967-06-07|\n"
	  "S/RES/235(1967)|235 (1967)|recall|1967-06-09|\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("es", spanish),
	  CITE_IN("ru", russian), CITE_IN("zh", chinese), CITE_IN("ar", arabic))
