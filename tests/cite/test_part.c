/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that article and paragraph of an instrument are kept together, in six
 * languages, and that days and years glued to Arabic months are dates.
 */
#include "config.h"

#include "cite.h"

#define GA "A/RES/80/900"

static const struct cite_case english[] = {
	{ GA,
	  "P Recalling article 12, paragraph 3, of the Convention on "
	  "the Rights of the Child, article 2, paragraph 2 of the "
	  "Paris Agreement and section XI, paragraph 6, of its "
	  "resolution 59/276,",
	  "Convention on the Rights of the Child|Convention on the Rights of "
	  "the Child|recall||article 12, paragraph 3\n"
	  "Paris Agreement|Paris Agreement|recall||article 2, paragraph 2\n"
	  "A/RES/59/276|59/276|recall||section XI, para. 6\n" },
	{ GA,
	  "P Recalling paragraph 3, section II of resolution 59/276 "
	  "and article 4, and the Paris Agreement,",
	  "A/RES/59/276|59/276|recall||section II, para. 3\n"
	  "Paris Agreement|Paris Agreement|recall||\n" },
};

static const struct cite_case french[] = {
	{ GA,
	  "P Rappelant l'article 12, paragraphe 3, de la Convention "
	  "relative aux droits de l'enfant et le paragraphe 2 de "
	  "l'article 2 de l'Accord de Paris,",
	  "Convention on the Rights of the Child|Convention relative aux "
	  "droits de l'enfant|recall||article 12, paragraphe 3\n"
	  "Paris Agreement|Accord de Paris|recall||paragraphe 2 de l'article "
	  "2\n" },
};

static const struct cite_case spanish[] = {
	{ GA,
	  "P Recordando el artículo 12, párrafo 3, de la "
	  "Convención sobre los Derechos del Niño y el artículo "
	  "24, párrafo 2 c) del Acuerdo de París,",
	  "Convention on the Rights of the Child|Convención sobre los Derechos "
	  "del Niño|recall||artículo 12, párrafo 3\n"
	  "Paris Agreement|Acuerdo de París|recall||artículo 24, párrafo 2 "
	  "c)\n" },
};

static const struct cite_case russian[] = {
	{ GA,
	  "P ссылаясь на пункт 3 статьи 12 "
	  "Конвенции о правах ребенка, "
	  "пункт 1 а) статьи 13 Устава "
	  "Организации Объединенных "
	  "Наций и пункт 1 а) резолюции 2255 "
	  "(2015),",
	  "Convention on the Rights of the Child|Конвенции о правах "
	  "ребенка|recall||пункт 3 статьи 12\n"
	  "Charter of the United Nations|Устава Организации Объединенных "
	  "Наций|recall||пункт 1 а) статьи 13\n"
	  "S/RES/2255(2015)|2255 (2015)|recall||OP1(a)\n" },
};

static const struct cite_case chinese[] = {
	{ GA,
	  "P "
	  "回顾《儿童权利公约》第十二条第三款、《联合国宪章》第七十三条(辰)"
	  "款和《巴黎协定》第2条第2款，",
	  "Convention on the Rights of the "
	  "Child|儿童权利公约|recall||第十二条第三款\n"
	  "Charter of the United Nations|联合国宪章|recall||第七十三条(辰)款\n"
	  "Paris Agreement|巴黎协定|recall||第2条第2款\n" },
};

static const struct cite_case arabic[] = {
	{ GA,
	  "P وإذ تشير إلى الفقرة 3 من المادة "
	  "12 من اتفاقية حقوق الطفل وقرارها "
	  "75/181 المؤرخ 16 كانون "
	  "الأول/ديسمبر2020 وقرارها 70/5 "
	  "المؤرخ 27تشرين الأول/أكتوبر 2015،",
	  "Convention on the Rights of the Child|اتفاقية حقوق "
	  "الطفل|recall||الفقرة 3 من المادة 12\n"
	  "A/RES/75/181|75/181|recall|2020-12-16|\n"
	  "A/RES/70/5|70/5|recall|2015-10-27|\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("es", spanish),
	  CITE_IN("ru", russian), CITE_IN("zh", chinese), CITE_IN("ar", arabic))
