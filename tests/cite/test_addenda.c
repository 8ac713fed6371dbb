/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that addenda and corrigenda are cited where the symbol of the document
 * that they belong to is not said again, and that other numbers are none.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "A/RES/58/240", "F1 A/57/7 and Add.1-3, Add.5 and Corr.1.",
	  "A/57/7|A/57/7|source||\n"
	  "A/57/7/Add.1|Add.1|source||\n"
	  "A/57/7/Add.2|Add.1-3|source||\n"
	  "A/57/7/Add.3|Add.1-3|source||\n"
	  "A/57/7/Add.5|Add.5|source||\n"
	  "A/57/7/Corr.1|Corr.1|source||\n" },
	{ "S/RES/194(1964)", "F10 Ibid., documents S/5950 and Add.1 and 2.",
	  "S/5950|S/5950|ibid||\n"
	  "S/5950/Add.1|Add.1|ibid||\n"
	  "S/5950/Add.2|2|ibid||\n" },
	{ "A/RES/58/240",
	  "F1 A/C.5/57/L.80/Rev.1 and Corr.1, sect. II, para. 6 (c).",
	  "A/C.5/57/L.80/Rev.1|A/C.5/57/L.80/Rev.1|source||\n"
	  "A/C.5/57/L.80/Rev.1/Corr.1|Corr.1|source||sect. II, para. 6 (c)\n" },
	{ "A/RES/58/240",
	  "F1 A/57/7/Add.1 and Add.2, para. 3; and E/1995/56, Add.1 of "
	  "which is out of print.",
	  "A/57/7/Add.1|A/57/7/Add.1|source||\n"
	  "A/57/7/Add.2|Add.2|source||para. 3\n"
	  "E/1995/56|E/1995/56|source||\n"
	  "E/1995/56/Add.1|Add.1|source||\n" },
	{ "A/RES/51/240",
	  "F4 See resolution 47/191, A/47/719, A/CONF.177/20 and Add.1, "
	  "and E/1995/56, chap. I, resolution 1, annex II.",
	  "A/RES/47/191|47/191|see||\n"
	  "A/47/719|A/47/719|see||\n"
	  "A/CONF.177/20|A/CONF.177/20|see||\n"
	  "A/CONF.177/20/Add.1|Add.1|see||\n"
	  "E/1995/56|E/1995/56|see||chap. I, resolution 1, annex II\n" },
	{ "A/RES/51/240",
	  "P Noting the reports of 31 January 2005 (S/2005/57 and "
	  "Add.1/Corr.1) and 3 December 2004 (S/2004/947 and 15 others),",
	  "S/2005/57|S/2005/57|note|2005-01-31|\n"
	  "S/2004/947|S/2004/947|note|2004-12-03|\n" },
};

static const struct cite_case french[] = {
	{ "A/DEC/60/551",
	  "O Prend note du rapport A/60/692 et Corr.1 et du rapport A/60/7 "
	  "et Add.1 à 3;",
	  "A/60/692|A/60/692|note||\n"
	  "A/60/692/Corr.1|Corr.1|note||\n"
	  "A/60/7|A/60/7|note||\n"
	  "A/60/7/Add.1|Add.1|note||\n"
	  "A/60/7/Add.2|Add.1 à 3|note||\n"
	  "A/60/7/Add.3|Add.1 à 3|note||\n" },
};

static const struct cite_case russian[] = {
	{ "A/RES/63/100",
	  "F3 См. Официальные отчеты Экономического и Социального Совета, "
	  "2006 год, Дополнение № 2 (E/2006/22 и Corr.1), глава I.",
	  "E/2006/22|E/2006/22|see||\n"
	  "E/2006/22/Corr.1|Corr.1|see||глава I\n" },
};

static const struct cite_case chinese[] = {
	{ "A/RES/62/100", "F1 见A/AC.105/787和Corr.1。",
	  "A/AC.105/787|A/AC.105/787|see||\n"
	  "A/AC.105/787/Corr.1|Corr.1|see||\n" },
};

static const struct cite_case arabic[] = {
	{ "A/RES/55/78",
	  "F1 انظر A/55/40، المجلد الأول، المرفق السابع، و A/56/40 و "
	  "Corr.1.",
	  "A/55/40|A/55/40|see||\n"
	  "A/56/40|A/56/40|see||\n"
	  "A/56/40/Corr.1|Corr.1|see||\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("ru", russian),
	  CITE_IN("zh", chinese), CITE_IN("ar", arabic))
