/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that numbers are found whose year, date or organ is told somewhere
 * near: bare ones in lists, the date before the organ, short names of organs;
 * and that days on which people met are no date of a document.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "S/RES/2600(2021)",
	  "P Recalling resolutions 425 and 426 (1978), 508 and 509 (1982) "
	  "and 1701 (2006),",
	  "S/RES/425(1978)|425|recall||\n"
	  "S/RES/426(1978)|426 (1978)|recall||\n"
	  "S/RES/508(1982)|508|recall||\n"
	  "S/RES/509(1982)|509 (1982)|recall||\n"
	  "S/RES/1701(2006)|1701 (2006)|recall||\n" },
	{ "S/RES/1709(2006)",
	  "P Recalling resolution 1706 (2006) of 31 August 2006, 1653 of "
	  "27 January 2006, 1627 of 23 September 2005 and 1590 (2005) of "
	  "24 March 2005,",
	  "S/RES/1706(2006)|1706 (2006)|recall|2006-08-31|\n"
	  "S/RES/1653(2006)|1653|recall|2006-01-27|\n"
	  "S/RES/1627(2005)|1627|recall|2005-09-23|\n"
	  "S/RES/1590(2005)|1590 (2005)|recall|2005-03-24|\n" },
	{ "S/RES/1709(2006)",
	  "P Recalling resolution 1706 (2006), 1653 of 27 January 1999, "
	  "500 and 600 (2006) and 300 soldiers,",
	  "S/RES/1706(2006)|1706 (2006)|recall||\n"
	  "S/RES/600(2006)|600 (2006)|recall||\n" },
	{ "A/RES/58/240",
	  "F1 See Official Records of the General Assembly, Thirty-fourth "
	  "Session, Supplement No. 46 (A/34/46), resolution 34/180; and "
	  "A/57/38, decision 28/1.",
	  "A/34/46|A/34/46|see||\n"
	  "A/RES/34/180|34/180|see||\n"
	  "A/57/38|A/57/38|see||\n" },
	{ "E/RES/2005/310",
	  "P Noting ECA resolution 837 (XXXVII), UNSC resolution 1325 and "
	  "UNGA resolution 60/1,",
	  "ECA 837 (XXXVII)|837 (XXXVII)|note||\n"
	  "S/RES/1325(2000)|1325|note||\n"
	  "A/RES/60/1|60/1|note||\n" },
	{ "S/RES/1895(2009)",
	  "O Recalls the conclusions of the Conference held in London on 4 "
	  "and 5 December 1996 (S/1996/1012) and the report of 5 December "
	  "1996 (S/1996/1013);",
	  "S/1996/1012|S/1996/1012|recall||\n"
	  "S/1996/1013|S/1996/1013|recall|1996-12-05|\n" },
};

static const struct cite_case chinese[] = {
	{ "E/RES/2022/24",
	  "P "
	  "回顾2012年7月27日大会第66/"
	  "288号决议和2016年7月27日经济及社会理事会第2016/27号决议，",
	  "A/RES/66/288|66/288|recall|2012-07-27|\n"
	  "E/RES/2016/27|2016/27|recall|2016-07-27|\n" },
	{ "E/RES/2022/24",
	  "P "
	  "又回顾2022年6月8日经济及社会理事会题为“确保统计和数据领域的工作”的第"
	  "2022/3号决议，",
	  "E/RES/2022/3|2022/3|recall|2022-06-08|\n" },
};

static const struct cite_case arabic[] = {
	{ "A/RES/ES-10/15",
	  "P إذ تشير إلى قراراتها ذات الصلة، بما فيها قرارات الدورة "
	  "الاستثنائية الطارئة العاشرة دإط-10/13 المؤرخ 21 تشرين "
	  "الأول/أكتوبر 2003 ودإط-10/14 المؤرخ 8 كانون الأول/ديسمبر 2003،",
	  "A/RES/ES-10/13|دإط-10/13|recall|2003-10-21|\n"
	  "A/RES/ES-10/14|دإط-10/14|recall|2003-12-08|\n" },
};

static const struct cite_case french[] = {
	{ "A/RES/66/288",
	  "O Prend acte de la résolution 66/253 A qu'elle a adoptée le 16 "
	  "février 2012;",
	  "A/RES/66/253A|66/253 A|note|2012-02-16|\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("zh", chinese), CITE_IN("ar", arabic),
	  CITE_IN("fr", french))
