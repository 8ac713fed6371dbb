/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves the same in five other languages as test_forms.c does in English.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case french[] = {
	{ "A/RES/80/900",
	  "P Rappelant sa résolution S-27/2 du 10 mai 2002 et la "
	  "résolution S-27/2 du Conseil des droits de l'homme, en "
	  "date du 5 décembre 2017,",
	  "A/RES/S-27/2|S-27/2|recall|2002-05-10|\n"
	  "A/HRC/RES/S-27/2|S-27/2|recall|2017-12-05|\n" },
	{ "A/RES/80/900",
	  "P Rappelant la résolution 5/14 de l'Assemblée des "
	  "Nations Unies pour l'environnement du Programme des "
	  "Nations Unies pour l'environnement, en date du 2 mars "
	  "2022,",
	  "UNEP/EA.5/Res.14|5/14|recall|2022-03-02|\n" },
	{ "A/RES/80/900",
	  "P Rappelant la décision 2004/110 du Conseil économique "
	  "et social, en date du 20 avril 2004,",
	  "E/DEC/2004/110|2004/110|recall|2004-04-20|\n" },
	{ "A/RES/80/900",
	  "P Rappelant la résolution 687 (1991) du Conseil de "
	  "sécurité, telle que modifiée, et sa résolution 377 A "
	  "(V) du 3 novembre 1950,",
	  "S/RES/687(1991)|687 (1991)|recall||\n"
	  "A/RES/377(V)A|377 A (V)|recall|1950-11-03|\n" },
	{ "A/RES/80/900",
	  "P Rappelant les résolutions 1235 (XLII) et 1503 "
	  "(XLVIII) du Conseil économique et social, datées "
	  "respectivement du 6 juin 1967 et du 27 mai 1970,",
	  "E/RES/1235(XLII)|1235 (XLII)|recall|1967-06-06|\n"
	  "E/RES/1503(XLVIII)|1503 (XLVIII)|recall|1970-05-27|\n" },
	{ "A/RES/80/900",
	  "P Rappelant la décision 2 (XLV) de la Commission des "
	  "droits de l'homme et la résolution 8 (XXIII) de la "
	  "Commission, en date du 16 mars 1967,",
	  "E/CN.4/DEC/2(XLV)|2 (XLV)|recall||\n"
	  "E/CN.4/RES/8(XXIII)|8 (XXIII)|recall|1967-03-16|\n" },
	{ "A/RES/80/900",
	  "P Rappelant la résolution 1996/31 du Conseil économique "
	  "et social, sect. II, et les conclusions concertées "
	  "1997/2 du Conseil,",
	  "E/RES/1996/31|1996/31|recall||section II\n" },
	{ "A/RES/80/900",
	  "P Rappelant la résolution 58/4 de la Commission "
	  "économique et sociale pour l'Asie et le Pacifique, la "
	  "résolution 672 (XXXIV) de la CEPALC et la résolution "
	  "2183 (LIII) du Conseil de tutelle,",
	  "ESCAP 58/4|58/4|recall||\n"
	  "ECLAC 672(XXXIV)|672 (XXXIV)|recall||\n" },
	{ "A/RES/80/900",
	  "P Rappelant la résolution 217 (III) A du 10 décembre "
	  "1948 et la résolution 181 (II) du 29 novembre 1947,",
	  "A/RES/217(III)A|217 (III) A|recall|1948-12-10|\n"
	  "A/RES/181(II)|181 (II)|recall|1947-11-29|\n" },
	{ "A/RES/80/900",
	  "P Rappelant la résolution CM/Res.1234 (XLIX) du Conseil "
	  "des ministres de l'Organisation de l'unité africaine et "
	  "la décision AHG/Dec.145 (XXXVI),",
	  "CM/Res.1234 (XLIX)|CM/Res.1234 (XLIX)|recall||\n"
	  "AHG/Dec.145 (XXXVI)|AHG/Dec.145 (XXXVI)|recall||\n" },
	{ "A/RES/80/900",
	  "P Rappelant la décision VII/30 de la Conférence des "
	  "Parties à la Convention sur la diversité biologique et "
	  "la décision 1/CP.21,",
	  "VII/30|VII/30|recall||\n"
	  "Convention on Biological Diversity|Convention sur la "
	  "diversité biologique|recall||\n"
	  "1/CP.21|1/CP.21|recall||\n" },
	{ "A/RES/80/900",
	  "P Rappelant la décision 2005/1 du Conseil "
	  "d'administration du Programme des Nations Unies pour le "
	  "développement et du Fonds des Nations Unies pour la "
	  "population, et la décision 15/2 du Conseil "
	  "d'administration du Programme des Nations Unies pour "
	  "l'environnement,",
	  "UNDP 2005/1|2005/1|recall||\n" },
	{ "A/RES/80/900",
	  "P Rappelant l'observation générale no 21 (1992) et la "
	  "recommandation générale no 38 (2020) du Comité,",
	  "" },
	{ "A/RES/80/900",
	  "P Rappelant la déclaration PRST/28/1 de son Président "
	  "et la déclaration du Président du Conseil de sécurité "
	  "en date du 24 juin 2010 (S/PRST/2010/11),",
	  "A/HRC/PRST/28/1|PRST/28/1|recall||\n"
	  "S/PRST/2010/11|S/PRST/2010/11|recall|2010-06-24|\n" },
	{ "A/RES/80/900",
	  "P Rappelant toutes ses résolutions antérieures sur la "
	  "question, dont la plus récente est la résolution "
	  "54/120, et la résolution 40/1 de la Commission de la "
	  "condition de la femme,",
	  "A/RES/54/120|54/120|recall||\n" },
	{ "A/RES/80/900", "P Voir NAM 2019/CoB/Doc.1, et A/74/548, annexe.",
	  "NAM 2019/CoB/Doc.1|NAM 2019/CoB/Doc.1|other||\n"
	  "A/74/548|A/74/548|other||annexe\n" },
	{ "A/RES/52/900",
	  "P Rappelant ses résolutions 2749 (XXV), 37/7, annexe, "
	  "S-18/3, annexe, et S-19/2, ainsi que la résolution "
	  "43/181 de l'Assemblée générale,",
	  "A/RES/2749(XXV)|2749 (XXV)|recall||\n"
	  "A/RES/37/7|37/7|recall||annex\n"
	  "A/RES/S-18/3|S-18/3|recall||annex\n"
	  "A/RES/S-19/2|S-19/2|recall||\n"
	  "A/RES/43/181|43/181|recall||\n" },
	{ "A/RES/52/900",
	  "P Rappelant la résolution 1993/80 (sect. I) du Conseil "
	  "économique et social et ses résolutions 50/225 et "
	  "50/226, en date du 19 avril et du 25 avril 1996,",
	  "E/RES/1993/80|1993/80|recall||section I\n"
	  "A/RES/50/225|50/225|recall||\n"
	  "A/RES/50/226|50/226|recall||\n" },
	{ "A/RES/52/900",
	  "P Rappelant la résolution 1993/60 de la Commission des "
	  "droits de l'homme, du 10 mars 1993, et la décision "
	  "1993/283 du Conseil, du 28 juillet 1993,",
	  "E/CN.4/RES/1993/60|1993/60|recall|1993-03-10|\n"
	  "E/DEC/1993/283|1993/283|recall|1993-07-28|\n" },
	{ "A/RES/52/900",
	  "P Rappelant les paragraphes 2 et 3 de la section II de "
	  "sa résolution 51/243, et les résolutions ES-10/2 et "
	  "ES-10/3,",
	  "A/RES/51/243|51/243|recall||section II, paras. 2, 3\n"
	  "A/RES/ES-10/2|ES-10/2|recall||\n"
	  "A/RES/ES-10/3|ES-10/3|recall||\n" },
};

static const struct cite_case spanish[] = {
	{ "A/RES/80/900",
	  "P Recordando su resolución S-27/2, de 10 de mayo de "
	  "2002, y la resolución S-27/2 del Consejo de Derechos "
	  "Humanos, de 5 de diciembre de 2017,",
	  "A/RES/S-27/2|S-27/2|recall|2002-05-10|\n"
	  "A/HRC/RES/S-27/2|S-27/2|recall|2017-12-05|\n" },
	{ "A/RES/80/900",
	  "P Recordando la resolución 5/14 de la Asamblea de las "
	  "Naciones Unidas sobre el Medio Ambiente del Programa de "
	  "las Naciones Unidas para el Medio Ambiente, de 2 de "
	  "marzo de 2022,",
	  "UNEP/EA.5/Res.14|5/14|recall|2022-03-02|\n" },
	{ "A/RES/80/900",
	  "P Recordando la decisión 2004/110 del Consejo Económico "
	  "y Social, de 20 de abril de 2004,",
	  "E/DEC/2004/110|2004/110|recall|2004-04-20|\n" },
	{ "A/RES/80/900",
	  "P Recordando la resolución 687 (1991) del Consejo de "
	  "Seguridad, en su forma enmendada, y su resolución 377 A "
	  "(V), de 3 de noviembre de 1950,",
	  "S/RES/687(1991)|687 (1991)|recall||\n"
	  "A/RES/377(V)A|377 A (V)|recall|1950-11-03|\n" },
	{ "A/RES/80/900",
	  "P Recordando las resoluciones 1235 (XLII) y 1503 "
	  "(XLVIII) del Consejo Económico y Social, de 6 de junio "
	  "de 1967 y 27 de mayo de 1970, respectivamente,",
	  "E/RES/1235(XLII)|1235 (XLII)|recall|1967-06-06|\n"
	  "E/RES/1503(XLVIII)|1503 (XLVIII)|recall|1970-05-27|\n" },
	{ "A/RES/80/900",
	  "P Recordando la decisión 2 (XLV) de la Comisión de "
	  "Derechos Humanos y la resolución 8 (XXIII) de la "
	  "Comisión, de 16 de marzo de 1967,",
	  "E/CN.4/DEC/2(XLV)|2 (XLV)|recall||\n"
	  "E/CN.4/RES/8(XXIII)|8 (XXIII)|recall|1967-03-16|\n" },
	{ "A/RES/80/900",
	  "P Recordando la resolución 1996/31 del Consejo "
	  "Económico y Social, secc. II, y las conclusiones "
	  "convenidas 1997/2 del Consejo,",
	  "E/RES/1996/31|1996/31|recall||section II\n" },
	{ "A/RES/80/900",
	  "P Recordando la resolución 58/4 de la Comisión "
	  "Económica y Social para Asia y el Pacífico, la "
	  "resolución 672 (XXXIV) de la CEPAL y la resolución 2183 "
	  "(LIII) del Consejo de Administración Fiduciaria,",
	  "ESCAP 58/4|58/4|recall||\n"
	  "ECLAC 672(XXXIV)|672 (XXXIV)|recall||\n" },
	{ "A/RES/80/900",
	  "P Recordando la resolución 217 (III) A, de 10 de "
	  "diciembre de 1948, y la resolución 181 (II), de 29 de "
	  "noviembre de 1947,",
	  "A/RES/217(III)A|217 (III) A|recall|1948-12-10|\n"
	  "A/RES/181(II)|181 (II)|recall|1947-11-29|\n" },
	{ "A/RES/80/900",
	  "P Recordando la resolución CM/Res.1234 (XLIX) del "
	  "Consejo de Ministros de la Organización de la Unidad "
	  "Africana,",
	  "CM/Res.1234 (XLIX)|CM/Res.1234 (XLIX)|recall||\n" },
	{ "A/RES/80/900",
	  "P Recordando la decisión VII/30 de la Conferencia de "
	  "las Partes en el Convenio sobre la Diversidad Biológica "
	  "y la decisión 1/CP.21,",
	  "VII/30|VII/30|recall||\n"
	  "Convention on Biological Diversity|Convenio sobre la "
	  "Diversidad Biológica|recall||\n"
	  "1/CP.21|1/CP.21|recall||\n" },
	{ "A/RES/80/900",
	  "P Recordando la observación general núm. 21 (1992) y la "
	  "recomendación general núm. 38 (2020) del Comité,",
	  "" },
	{ "A/RES/80/900",
	  "P Recordando la declaración del Presidente PRST/28/1, y "
	  "la declaración de la Presidencia del Consejo de "
	  "Seguridad de 24 de junio de 2010 (S/PRST/2010/11),",
	  "A/HRC/PRST/28/1|PRST/28/1|recall||\n"
	  "S/PRST/2010/11|S/PRST/2010/11|recall|2010-06-24|\n" },
	{ "A/RES/80/900", "P Véase la resolución 60/251, anexo, párr. 5 e).",
	  "A/RES/60/251|60/251|other||annex, para. 5 (e)\n" },
	{ "A/RES/80/900", "P Véase NAM 2019/CoB/Doc.1, y A/74/548, anexo.",
	  "NAM 2019/CoB/Doc.1|NAM 2019/CoB/Doc.1|other||\n"
	  "A/74/548|A/74/548|other||anexo\n" },
	{ "A/RES/52/900",
	  "P Recordando sus resoluciones 2749 (XXV), 37/7, anexo, "
	  "S-18/3, anexo, y S-19/2,",
	  "A/RES/2749(XXV)|2749 (XXV)|recall||\n"
	  "A/RES/37/7|37/7|recall||annex\n"
	  "A/RES/S-18/3|S-18/3|recall||annex\n"
	  "A/RES/S-19/2|S-19/2|recall||\n" },
	{ "A/RES/52/900",
	  "P Recordando la resolución 1993/80, sección I, del "
	  "Consejo Económico y Social y la resolución 1993/60 de "
	  "la Comisión de Derechos Humanos, de 10 de marzo de "
	  "1993, y la decisión 1993/283 del Consejo, de 28 de "
	  "julio de 1993,",
	  "E/RES/1993/80|1993/80|recall||section I\n"
	  "E/CN.4/RES/1993/60|1993/60|recall|1993-03-10|\n"
	  "E/DEC/1993/283|1993/283|recall|1993-07-28|\n" },
	{ "A/RES/52/900",
	  "P Recordando los párrafos 2 y 3 de la sección II de su "
	  "resolución 51/243, y las resoluciones ES-10/2 y ES-10/3,",
	  "A/RES/51/243|51/243|recall||section II, paras. 2, 3\n"
	  "A/RES/ES-10/2|ES-10/2|recall||\n"
	  "A/RES/ES-10/3|ES-10/3|recall||\n" },
};

static const struct cite_case russian[] = {
	{ "A/RES/80/900",
	  "P ссылаясь на свою резолюцию S-27/2 от 10 мая 2002 года "
	  "и резолюцию S-27/2 Совета по правам человека от 5 "
	  "декабря 2017 года,",
	  "A/RES/S-27/2|S-27/2|recall|2002-05-10|\n"
	  "A/HRC/RES/S-27/2|S-27/2|recall|2017-12-05|\n" },
	{ "A/RES/80/900",
	  "P ссылаясь на резолюцию 5/14 Ассамблеи Организации "
	  "Объединенных Наций по окружающей среде Программы "
	  "Организации Объединенных Наций по окружающей среде от 2 "
	  "марта 2022 года,",
	  "UNEP/EA.5/Res.14|5/14|recall|2022-03-02|\n" },
	{ "A/RES/80/900",
	  "P ссылаясь на решение 2004/110 Экономического и "
	  "Социального Совета от 20 апреля 2004 года,",
	  "E/DEC/2004/110|2004/110|recall|2004-04-20|\n" },
	{ "A/RES/80/900",
	  "P ссылаясь на резолюцию 687 (1991) Совета Безопасности "
	  "с внесенными в нее поправками и свою резолюцию 377 A "
	  "(V) от 3 ноября 1950 года,",
	  "S/RES/687(1991)|687 (1991)|recall||\n"
	  "A/RES/377(V)A|377 A (V)|recall|1950-11-03|\n" },
	{ "A/RES/80/900",
	  "P ссылаясь на резолюции 1235 (XLII) и 1503 (XLVIII) "
	  "Экономического и Социального Совета от 6 июня 1967 года "
	  "и 27 мая 1970 года,",
	  "E/RES/1235(XLII)|1235 (XLII)|recall|1967-06-06|\n"
	  "E/RES/1503(XLVIII)|1503 (XLVIII)|recall|1970-05-27|\n" },
	{ "A/RES/80/900",
	  "P ссылаясь на решение 2 (XLV) Комиссии по правам "
	  "человека и резолюцию 8 (XXIII) Комиссии от 16 марта "
	  "1967 года,",
	  "E/CN.4/DEC/2(XLV)|2 (XLV)|recall||\n"
	  "E/CN.4/RES/8(XXIII)|8 (XXIII)|recall|1967-03-16|\n" },
	{ "A/RES/80/900",
	  "P ссылаясь на резолюцию 1996/31 Экономического и "
	  "Социального Совета, раздел II, и согласованные выводы "
	  "1997/2 Совета,",
	  "E/RES/1996/31|1996/31|recall||section II\n" },
	{ "A/RES/80/900",
	  "P ссылаясь на резолюцию 58/4 Экономической и социальной "
	  "комиссии для Азии и Тихого океана, резолюцию 672 "
	  "(XXXIV) ЭКЛАК и резолюцию 2183 (LIII) Совета по Опеке,",
	  "ESCAP 58/4|58/4|recall||\n"
	  "ECLAC 672(XXXIV)|672 (XXXIV)|recall||\n" },
	{ "A/RES/80/900",
	  "P ссылаясь на резолюцию 217 (III) А от 10 декабря 1948 "
	  "года и резолюцию 181 (II) от 29 ноября 1947 года,",
	  "A/RES/217(III)A|217 (III) А|recall|1948-12-10|\n"
	  "A/RES/181(II)|181 (II)|recall|1947-11-29|\n" },
	{ "A/RES/80/900",
	  "P ссылаясь на резолюцию CM/Res.1234 (XLIX) Совета "
	  "министров Организации африканского единства,",
	  "CM/Res.1234 (XLIX)|CM/Res.1234 (XLIX)|recall||\n" },
	{ "A/RES/80/900",
	  "P ссылаясь на решение VII/30 Конференции Сторон "
	  "Конвенции о биологическом разнообразии и решение "
	  "1/CP.21,",
	  "VII/30|VII/30|recall||\n"
	  "Convention on Biological Diversity|Конвенции о "
	  "биологическом разнообразии|recall||\n"
	  "1/CP.21|1/CP.21|recall||\n" },
	{ "A/RES/80/900",
	  "P ссылаясь на замечание общего порядка № 21 (1992) и "
	  "общую рекомендацию № 38 (2020) Комитета,",
	  "" },
	{ "A/RES/80/900",
	  "P ссылаясь на заявление Председателя PRST/28/1 и "
	  "заявление Председателя Совета Безопасности от 24 июня "
	  "2010 года (S/PRST/2010/11),",
	  "A/HRC/PRST/28/1|PRST/28/1|recall||\n"
	  "S/PRST/2010/11|S/PRST/2010/11|recall|2010-06-24|\n" },
	{ "A/RES/80/900", "P См. резолюцию 60/251, приложение, пункт 5 e).",
	  "A/RES/60/251|60/251|other||annex, para. 5 (e)\n" },
	{ "A/RES/80/900", "P См. NAM 2019/CoB/Doc.1, и A/74/548, приложение.",
	  "NAM 2019/CoB/Doc.1|NAM 2019/CoB/Doc.1|other||\n"
	  "A/74/548|A/74/548|other||приложение\n" },
	{ "A/RES/52/900",
	  "P ссылаясь на свои резолюции 2749 (XXV), 37/7, "
	  "приложение, S-18/3, приложение, и S-19/2,",
	  "A/RES/2749(XXV)|2749 (XXV)|recall||\n"
	  "A/RES/37/7|37/7|recall||annex\n"
	  "A/RES/S-18/3|S-18/3|recall||annex\n"
	  "A/RES/S-19/2|S-19/2|recall||\n" },
	{ "A/RES/52/900",
	  "P ссылаясь на резолюцию 1993/80 (раздел I) "
	  "Экономического и Социального Совета и резолюцию 1993/60 "
	  "Комиссии по правам человека от 10 марта 1993 года и "
	  "решение 1993/283 Совета от 28 июля 1993 года,",
	  "E/RES/1993/80|1993/80|recall||section I\n"
	  "E/CN.4/RES/1993/60|1993/60|recall|1993-03-10|\n"
	  "E/DEC/1993/283|1993/283|recall|1993-07-28|\n" },
	{ "A/RES/52/900",
	  "P ссылаясь на пункты 2 и 3 раздела II своей резолюции "
	  "51/243 и резолюции ES-10/2 и ES-10/3,",
	  "A/RES/51/243|51/243|recall||section II, paras. 2, 3\n"
	  "A/RES/ES-10/2|ES-10/2|recall||\n"
	  "A/RES/ES-10/3|ES-10/3|recall||\n" },
};

static const struct cite_case chinese[] = {
	{ "A/RES/80/900",
	  "P "
	  "回顾其2002年5月10日第S-27/2号决议和人权理事会2017年12月5日第S-27/"
	  "2号决议，",
	  "A/RES/S-27/2|S-27/2|recall|2002-05-10|\n"
	  "A/HRC/RES/S-27/2|S-27/2|recall|2017-12-05|\n" },
	{ "A/RES/80/900",
	  "P 回顾联合国环境规划署联合国环境大会2022年3月2日第5/14号决议，",
	  "UNEP/EA.5/Res.14|5/14|recall|2022-03-02|\n" },
	{ "A/RES/80/900",
	  "P 回顾经济及社会理事会2004年4月20日第2004/110号决定，",
	  "E/DEC/2004/110|2004/110|recall|2004-04-20|\n" },
	{ "A/RES/80/900",
	  "P 回顾安全理事会经修正的第687(1991)号决议及其1950年11月3日第377 "
	  "A(V)号决议，",
	  "S/RES/687(1991)|687(1991)|recall||\n"
	  "A/RES/377(V)A|377 A(V)|recall|1950-11-03|\n" },
	{ "A/RES/80/900",
	  "P "
	  "回顾经济及社会理事会1967年6月6日第1235(X"
	  "LII)号和1970年5月27日第1503(XLVIII)号决议，",
	  "E/RES/1235(XLII)|1235(XLII)|recall|1967-06-06|\n"
	  "E/RES/1503(XLVIII)|1503(XLVIII)|recall|1970-05-27|\n" },
	{ "A/RES/80/900",
	  "P "
	  "回顾人权委员会第2(XLV)号决定和委员会1967年3月16日第8(XXIII)号决议，",
	  "E/CN.4/DEC/2(XLV)|2(XLV)|recall||\n"
	  "E/CN.4/RES/8(XXIII)|8(XXIII)|recall|1967-03-16|\n" },
	{ "A/RES/80/900",
	  "P 回顾经济及社会理事会第1996/31号决议第二节和理事会商定结论1997/2，",
	  "E/RES/1996/31|1996/31|recall||section II\n" },
	{ "A/RES/80/900",
	  "P "
	  "回顾亚洲及太平洋经济社会委员会第58/4号决议、拉加"
	  "经委会第672(XXXIV)号决议和托管理事会第2183(LIII)号决议，",
	  "ESCAP 58/4|58/4|recall||\n"
	  "ECLAC 672(XXXIV)|672(XXXIV)|recall||\n" },
	{ "A/RES/80/900",
	  "P "
	  "回顾1948年12月10日第217(III)A号决议和1947年11月29日第181(II)"
	  "号决议，",
	  "A/RES/217(III)A|217(III)A|recall|1948-12-10|\n"
	  "A/RES/181(II)|181(II)|recall|1947-11-29|\n" },
	{ "A/RES/80/900",
	  "P 回顾非洲统一组织部长理事会CM/Res.1234(XLIX)号决议，",
	  "CM/Res.1234 (XLIX)|CM/Res.1234(XLIX)|recall||\n" },
	{ "A/RES/80/900",
	  "P 回顾生物多样性公约缔约方大会第VII/30号决定和第1/CP.21号决定，",
	  "Convention on Biological Diversity|生物多样性公约|recall||\n"
	  "VII/30|VII/30|recall||\n"
	  "1/CP.21|1/CP.21|recall||\n" },
	{ "A/RES/80/900",
	  "P 回顾委员会关于第21号一般性意见(1992)和第38号一般性建议(2020)，",
	  "" },
	{ "A/RES/80/900",
	  "P "
	  "回顾理事会主席声明PRST/28/1和2010年6月"
	  "24日安全理事会主席声明(S/PRST/2010/11)，",
	  "A/HRC/PRST/28/1|PRST/28/1|recall||\n"
	  "S/PRST/2010/11|S/PRST/2010/11|recall||\n" },
	{ "A/RES/80/900", "P 见第60/251号决议，附件，第5(e)段。",
	  "A/RES/60/251|60/251|other||annex, para. 5 (e)\n" },
	{ "A/RES/80/900", "P 见NAM 2019/CoB/Doc.1和A/74/548，附件。",
	  "NAM 2019/CoB/Doc.1|NAM 2019/CoB/Doc.1|other||\n"
	  "A/74/548|A/74/548|other||附件\n" },
	{ "A/RES/52/900",
	  "P "
	  "回顾其第2749(XXV)号决议、第37/7号决议，"
	  "附件、第S-18/3号决议，附件和第S-19/2号决"
	  "议以及1992年11月16日第46/474号决定，",
	  "A/RES/2749(XXV)|2749(XXV)|recall||\n"
	  "A/RES/37/7|37/7|recall||annex\n"
	  "A/RES/S-18/3|S-18/3|recall||annex\n"
	  "A/RES/S-19/2|S-19/2|recall||\n" },
	{ "A/RES/52/900",
	  "P "
	  "回顾经济及社会理事会第1993/80号决议第一节和人"
	  "权委员会1993年3月10日第1993/60号决议及"
	  "理事会1993年7月28日第1993/283号决定，",
	  "E/RES/1993/80|1993/80|recall||section I\n"
	  "E/CN.4/RES/1993/60|1993/60|recall|1993-03-10|\n"
	  "E/DEC/1993/283|1993/283|recall|1993-07-28|\n" },
	{ "A/RES/52/900",
	  "P "
	  "回顾其第51/243号决议第二节第2和3段以及第ES-10/2号和第ES-10/"
	  "3号决议，",
	  "A/RES/51/243|51/243|recall||section II, paras. 2, 3\n"
	  "A/RES/ES-10/2|ES-10/2|recall||\n"
	  "A/RES/ES-10/3|ES-10/3|recall||\n" },
};

static const struct cite_case arabic[] = {
	{ "A/RES/80/900",
	  "P وإذ تشير إلى قرارها د إ-27/2 المؤرخ 10 أيار/مايو 2002 "
	  "وقرار مجلس حقوق الإنسان د إ-27/2 المؤرخ 5 كانون "
	  "الأول/ديسمبر 2017،",
	  "A/RES/S-27/2|د إ-27/2|recall|2002-05-10|\n"
	  "A/HRC/RES/S-27/2|د إ-27/2|recall|2017-12-05|\n" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى قرار جمعية الأمم المتحدة للبيئة التابعة "
	  "لبرنامج الأمم المتحدة للبيئة 5/14 المؤرخ 2 آذار/مارس "
	  "2022،",
	  "UNEP/EA.5/Res.14|5/14|recall|2022-03-02|\n" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى مقرر المجلس الاقتصادي والاجتماعي "
	  "2004/110 المؤرخ 20 نيسان/أبريل 2004،",
	  "E/DEC/2004/110|2004/110|recall|2004-04-20|\n" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى قرار مجلس الأمن 687 (1991) بصيغته "
	  "المعدلة وقرارها 377 ألف (د-5) المؤرخ 3 تشرين "
	  "الثاني/نوفمبر 1950،",
	  "S/RES/687(1991)|687 (1991)|recall||\n"
	  "A/RES/377(V)A|377 ألف (د-5)|recall|1950-11-03|\n" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى قراري المجلس الاقتصادي والاجتماعي 1235 "
	  "(د-42) المؤرخ 6 حزيران/يونيه 1967 و 1503 (د-48) المؤرخ "
	  "27 أيار/مايو 1970،",
	  "E/RES/1235(XLII)|1235 (د-42)|recall|1967-06-06|\n"
	  "E/RES/1503(XLVIII)|1503 (د-48)|recall|1970-05-27|\n" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى مقرر لجنة حقوق الإنسان 2 (د-45) وقرار "
	  "اللجنة 8 (د-23) المؤرخ 16 آذار/مارس 1967،",
	  "E/CN.4/DEC/2(XLV)|2 (د-45)|recall||\n"
	  "E/CN.4/RES/8(XXIII)|8 (د-23)|recall|1967-03-16|\n" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى قرار المجلس الاقتصادي والاجتماعي "
	  "1996/31، الجزء الثاني، واستنتاجات المجلس المتفق عليها "
	  "1997/2،",
	  "E/RES/1996/31|1996/31|recall||section II\n" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى قرار اللجنة الاقتصادية والاجتماعية لآسيا "
	  "والمحيط الهادئ 58/4 وقرار مجلس الوصاية 2183 (د-53)،",
	  "ESCAP 58/4|58/4|recall||\n" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى القرار 217 (د-3) ألف المؤرخ 10 كانون "
	  "الأول/ديسمبر 1948 والقرار 181 (د-2) المؤرخ 29 تشرين "
	  "الثاني/نوفمبر 1947،",
	  "A/RES/217(III)A|217 (د-3) ألف|recall|1948-12-10|\n"
	  "A/RES/181(II)|181 (د-2)|recall|1947-11-29|\n" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى قرار مجلس وزراء منظمة الوحدة الأفريقية "
	  "CM/Res.1234 (XLIX)،",
	  "CM/Res.1234 (XLIX)|CM/Res.1234 (XLIX)|recall||\n" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى مقرر مؤتمر الأطراف في اتفاقية التنوع "
	  "البيولوجي 7/30 والمقرر 1/م أ-21،",
	  "Convention on Biological Diversity|اتفاقية التنوع "
	  "البيولوجي|recall||\n"
	  "1/CP.21|1/م أ-21|recall||\n" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى التعليق العام رقم 21 (1992) والتوصية "
	  "العامة رقم 38 (2020) للجنة،",
	  "" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى بيان رئيس المجلس PRST/28/1 وبيان رئيس "
	  "مجلس الأمن المؤرخ 24 حزيران/يونيه 2010 (S/PRST/2010/11)،",
	  "A/HRC/PRST/28/1|PRST/28/1|recall||\n"
	  "S/PRST/2010/11|S/PRST/2010/11|recall|2010-06-24|\n" },
	{ "A/RES/80/900", "P انظر القرار 60/251، المرفق، الفقرة 5 (هـ).",
	  "A/RES/60/251|60/251|other||annex, para. 5 (e)\n" },
	{ "A/RES/80/900", "P انظر NAM 2019/CoB/Doc.1، و A/74/548، المرفق.",
	  "NAM 2019/CoB/Doc.1|NAM 2019/CoB/Doc.1|other||\n"
	  "A/74/548|A/74/548|other||المرفق\n" },
	{ "A/RES/52/900",
	  "P وإذ تشير إلى قراراتها 2749 (د-25) و 37/7، المرفق، و "
	  "دإ-18/3، المرفق، و دإ-19/2 ومقررها 46/474 المؤرخ 16 "
	  "تشرين الثاني/نوفمبر 1992،",
	  "A/RES/2749(XXV)|2749 (د-25)|recall||\n"
	  "A/RES/37/7|37/7|recall||annex\n"
	  "A/RES/S-18/3|دإ-18/3|recall||annex\n"
	  "A/RES/S-19/2|دإ-19/2|recall||\n"
	  "A/DEC/46/474|46/474|recall|1992-11-16|\n" },
	{ "A/RES/52/900",
	  "P وإذ تشير إلى قرار المجلس الاقتصادي والاجتماعي "
	  "1993/80، الجزء الأول، وقرار لجنة حقوق الإنسان 1993/60 "
	  "المؤرخ 10 آذار/مارس 1993 ومقرر المجلس 1993/283 المؤرخ "
	  "28 تموز/يوليه 1993،",
	  "E/RES/1993/80|1993/80|recall||section I\n"
	  "E/CN.4/RES/1993/60|1993/60|recall|1993-03-10|\n"
	  "E/DEC/1993/283|1993/283|recall|1993-07-28|\n" },
	{ "A/RES/52/900",
	  "P وإذ تشير إلى الفقرتين 2 و 3 من الجزء الثاني من قرارها "
	  "51/243 والقرارين دإط-10/2 و دإط-10/3،",
	  "A/RES/51/243|51/243|recall||section II, paras. 2, 3\n"
	  "A/RES/ES-10/2|دإط-10/2|recall||\n"
	  "A/RES/ES-10/3|دإط-10/3|recall||\n" },
	{ "A/RES/80/900", "P انظر القرار 60/251، المرفق، الفقرة 5 (هـ).",
	  "A/RES/60/251|60/251|other||annex, para. 5 (e)\n" },
};

CITE_MAIN(CITE_IN("fr", french), CITE_IN("es", spanish), CITE_IN("ru", russian),
	  CITE_IN("zh", chinese), CITE_IN("ar", arabic))
