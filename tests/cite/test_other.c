/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that numbers of organs that have no keys here lead to no other organ,
 * in six languages, and that letters recognised for figures are figures where
 * a date says so.
 */
#include "config.h"

#include "cite.h"

#define GA "A/RES/80/900"

static const struct cite_case english[] = {
	{ GA,
	  "P Recalling resolution 2000/22 of the Sub-Commission, "
	  "Sub-Commission resolution 1999/12 of 25 August 1999 and "
	  "decision 13/1 adopted by the Open-ended Working Group on "
	  "Ageing,",
	  "" },
	{ GA,
	  "P Recalling decision 2020/1 of the Executive Board of "
	  "UN-Women, Standing Committee decision 72/3 and resolution "
	  "2020/1 of the Inter-Parliamentary Union,",
	  "" },
	{ GA,
	  "P Recalling the establishment, by its resolution 69/313, "
	  "of the Technology Facilitation Mechanism, and section "
	  "VIII of resolution 73/279, and resolution 5/14 of the "
	  "United Nations Environment Assembly,",
	  "A/RES/69/313|69/313|recall||\n"
	  "A/RES/73/279|73/279|recall||section VIII\n"
	  "UNEP/EA.5/Res.14|5/14|recall||\n" },
	{ GA,
	  "P Recalling Human Rights Council decision 58/101 and its "
	  "resolution S-36/1,",
	  "A/HRC/DEC/58/101|58/101|recall||\n"
	  "A/HRC/RES/S-36/1|S-36/1|recall||\n" },
	/* "and" joins it to another organ's; a date tells otherwise. */
	{ GA,
	  "P Recalling Commission on the Status of Women resolution 68/1 and "
	  "decision 69/101, and Commission on Narcotic Drugs resolution 62/1 "
	  "and resolution 74/178 of 18 December 2019,",
	  "A/RES/74/178|74/178|recall|2019-12-18|\n" },
};

static const struct cite_case french[] = {
	{ GA,
	  "P Rappelant la résolution 2000/22 de la Sous-Commission "
	  "et la résolution 1999/12 de la Sous-Commission de la "
	  "promotion et de la protection des droits de l'homme,",
	  "" },
	{ GA,
	  "P Rappelant la résolution 58/3 de la Commission de la "
	  "condition de la femme, la résolution 62/1 de la "
	  "Commission des stupéfiants et la décision 26/9 du "
	  "Conseil d'administration du Programme des Nations Unies "
	  "pour l'environnement,",
	  "" },
	{ GA,
	  "P Rappelant la résolution 5/14 de l'Assemblée des "
	  "Nations Unies pour l'environnement et la décision 14/5 "
	  "de la Conférence des Parties à la Convention sur la "
	  "diversité biologique,",
	  "UNEP/EA.5/Res.14|5/14|recall||\n"
	  "Convention on Biological Diversity|Convention sur la diversité "
	  "biologique|recall||\n" },
	{ GA,
	  "P Rappelant la résolution 4/2015 de la Conférence de "
	  "l'Organisation des Nations Unies pour l'alimentation et "
	  "l'agriculture et la résolution 2020/1 de l'Union "
	  "interparlementaire,",
	  "" },
	{ GA,
	  "P Rappelant la résolution 2020/3 de la Conférence "
	  "générale de l'Organisation des Nations Unies pour "
	  "l'éducation, la science et la culture et la résolution "
	  "1/2019 du Congrès de l'Union postale universelle,",
	  "" },
	{ GA,
	  "P Rappelant la décision 2020/1 du Conseil "
	  "d'administration d'ONU-Femmes et la décision 2019/21 du "
	  "Conseil d'administration,",
	  "" },
};

static const struct cite_case spanish[] = {
	{ GA,
	  "P Recordando la resolución 2000/22 de la Subcomisión y "
	  "la resolución 1999/12 de la Subcomisión de Promoción y "
	  "Protección de los Derechos Humanos,",
	  "" },
	{ GA,
	  "P Recordando la resolución 58/3 de la Comisión de la "
	  "Condición Jurídica y Social de la Mujer, la resolución "
	  "62/1 de la Comisión de Estupefacientes y la decisión "
	  "26/9 del Consejo de Administración del PNUMA,",
	  "" },
	{ GA,
	  "P Recordando la resolución 5/14 de la Asamblea de las "
	  "Naciones Unidas sobre el Medio Ambiente y la decisión "
	  "14/5 de la Conferencia de las Partes en el Convenio sobre "
	  "la Diversidad Biológica,",
	  "UNEP/EA.5/Res.14|5/14|recall||\n"
	  "Convention on Biological Diversity|Convenio sobre la Diversidad "
	  "Biológica|recall||\n" },
	{ GA,
	  "P Recordando la resolución 4/2015 de la Conferencia de "
	  "la Organización de las Naciones Unidas para la "
	  "Alimentación y la Agricultura y la resolución 2020/1 de "
	  "la Unión Interparlamentaria,",
	  "" },
	{ GA,
	  "P Recordando la decisión 2020/1 de la Junta Ejecutiva de "
	  "ONU-Mujeres y la resolución 2020/3 del Congreso de la "
	  "Unión Postal Universal,",
	  "" },
};

static const struct cite_case russian[] = {
	{ GA,
	  "P ссылаясь на резолюцию 2000/22 "
	  "Подкомиссии и резолюцию 1999/12 "
	  "Подкомиссии по поощрению и "
	  "защите прав человека,",
	  "" },
	{ GA,
	  "P ссылаясь на резолюцию 58/3 "
	  "Комиссии по положению женщин, "
	  "резолюцию 62/1 Комиссии по "
	  "наркотическим средствам и "
	  "решение 26/9 Совета управляющих "
	  "Программы Организации "
	  "Объединенных Наций по "
	  "окружающей среде,",
	  "" },
	{ GA,
	  "P ссылаясь на резолюцию 5/14 "
	  "Ассамблеи Организации "
	  "Объединенных Наций по "
	  "окружающей среде и решение 14/5 "
	  "Конференции Сторон Конвенции о "
	  "биологическом разнообразии,",
	  "UNEP/EA.5/Res.14|5/14|recall||\n"
	  "Convention on Biological Diversity|Конвенции о биологическом "
	  "разнообразии|recall||\n" },
	{ GA,
	  "P ссылаясь на резолюцию 4/2015 "
	  "Конференции Продовольственной "
	  "и сельскохозяйственной "
	  "организации и резолюцию 2020/1 "
	  "Межпарламентского союза,",
	  "" },
	{ GA,
	  "P ссылаясь на решение 2020/1 "
	  "Исполнительного совета "
	  "Структуры «ООН-женщины» и "
	  "резолюцию 2020/3 Конгресса "
	  "Всемирного почтового союза,",
	  "" },
};

static const struct cite_case chinese[] = {
	{ GA,
	  "P "
	  "回顾小组委员会第2000/22号决议和增进和保护人权小组委员会第1999/"
	  "12号决议，",
	  "" },
	{ GA,
	  "P "
	  "回顾妇女地位委员会第58/3号决议、麻醉药品委员会第62/"
	  "1号决议和联合国环境规划署理事会第26/9号决定，",
	  "" },
	{ GA,
	  "P "
	  "回顾联合国环境大会第5/14号决议和《生物多样性公约》缔约方会议第14/"
	  "5号决定，",
	  "UNEP/EA.5/Res.14|5/14|recall||\n"
	  "Convention on Biological Diversity|生物多样性公约|recall||\n" },
	{ GA,
	  "P "
	  "回顾联合国粮食及农业组织大会第4/2015号决议和各国议会联盟第2020/"
	  "1号决议，",
	  "" },
	{ GA,
	  "P "
	  "回顾妇女署执行局第2020/1号决定和万国邮政联盟大会第2020/3号决议，",
	  "" },
};

static const struct cite_case arabic[] = {
	{ GA,
	  "P وإذ تشير إلى قرار اللجنة "
	  "الفرعية 2000/22 وقرار اللجنة "
	  "الفرعية لتعزيز وحماية حقوق "
	  "الإنسان 1999/12،",
	  "" },
	{ GA,
	  "P وإذ تشير إلى قرار لجنة وضع "
	  "المرأة 58/3 وقرار لجنة المخدرات "
	  "62/1 ومقرر مجلس إدارة برنامج "
	  "الأمم المتحدة للبيئة 26/9،",
	  "" },
	{ GA,
	  "P وإذ تشير إلى قرار جمعية الأمم "
	  "المتحدة للبيئة 5/14 ومقرر مؤتمر "
	  "الأطراف في اتفاقية التنوع "
	  "البيولوجي 14/5،",
	  "UNEP/EA.5/Res.14|5/14|recall||\n"
	  "Convention on Biological Diversity|اتفاقية التنوع "
	  "البيولوجي|recall||\n" },
	{ GA,
	  "P وإذ تشير إلى قرار مؤتمر منظمة "
	  "الأغذية والزراعة 4/2015 وقرار "
	  "الاتحاد البرلماني الدولي 2020/1،",
	  "" },
	{ GA,
	  "P وإذ تشير إلى مقرر المجلس "
	  "التنفيذي لهيئة الأمم المتحدة "
	  "للمرأة 2020/1 وقرار مؤتمر الاتحاد "
	  "البريدي العالمي 2020/3،",
	  "" },
};

static const struct cite_case misread[] = {
	{ GA,
	  "P Recalling resolution l325 (2OOO) of the Security "
	  "Council, and its resolutions 5O/142 of 21 December 1995 "
	  "and 46/l59 of 19 December 1991,",
	  "S/RES/1325(2000)|l325 (2OOO)|recall||\n"
	  "A/RES/50/142|5O/142|recall|1995-12-21|\n"
	  "A/RES/46/159|46/l59|recall|1991-12-19|\n" },
	{ GA,
	  "P Recalling resolution 5O/142, resolution 5O/142 of 21 "
	  "December 1999, resolution l325 (2OO5), article l2/3, "
	  "LC-LP.1 (2008) and O/l of them,",
	  "" },
	/* Addresses end in symbols. */
	{ GA,
	  "P Recalling https://docs.un.org/en/A/RES/79/1 and "
	  "undocs.org/S/RES/2442 (2018)2500 (2019),",
	  "A/RES/79/1|A/RES/79/1|recall||\n"
	  "S/RES/2442(2018)|S/RES/2442 (2018)|recall||\n"
	  "S/RES/2500(2019)|2500 (2019)|recall||\n" },
	/* The year of a day is that of its number. */
	{ "S/RES/264 (1969)",
	  "P Recalling resolutions 186 (1964) of 4 March, 187 (1964) of 13 "
	  "March and 192 (1964) of 20 June 1964, and 201 (1965) of 19 members,",
	  "S/RES/186(1964)|186 (1964)|recall|1964-03-04|\n"
	  "S/RES/187(1964)|187 (1964)|recall|1964-03-13|\n"
	  "S/RES/192(1964)|192 (1964)|recall|1964-06-20|\n"
	  "S/RES/201(1965)|201 (1965)|recall||\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("es", spanish),
	  CITE_IN("ru", russian), CITE_IN("zh", chinese), CITE_IN("ar", arabic),
	  CITE_IN("en", misread))
