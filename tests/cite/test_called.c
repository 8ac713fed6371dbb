/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that instruments are found by parts of their names, by the names that
 * six languages have for them, and in the names of bodies that keep them; and
 * that likenesses to other names are no citations.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "S/RES/1785(2007)",
	  "P Underlining its support for the General Framework Agreement "
	  "for Peace in Bosnia and Herzegovina (collectively the Peace "
	  "Agreement, S/1995/999, annex),\n"
	  "O Reaffirms its support for the Peace Agreement, the Framework "
	  "Agreement and the Dayton Paris Agreement of 10 November 1995;",
	  "General Framework Agreement for Peace in Bosnia and "
	  "Herzegovina|General Framework Agreement for Peace in Bosnia and "
	  "Herzegovina|stress||\n"
	  "General Framework Agreement for Peace in Bosnia and "
	  "Herzegovina|Peace Agreement|stress||\n"
	  "S/1995/999|S/1995/999|stress||annex\n"
	  "General Framework Agreement for Peace in Bosnia and "
	  "Herzegovina|Peace Agreement|reaffirm||\n"
	  "General Framework Agreement for Peace in Bosnia and "
	  "Herzegovina|Framework Agreement|reaffirm||\n" },
	{ "S/RES/2655(2022)",
	  "P Welcoming the Final Agreement for Ending the Conflict and "
	  "Building a Stable and Lasting Peace,\n"
	  "O Requests reports on section 6.2 of the Final Agreement, and "
	  "on the Regional Agreement;",
	  "Final Agreement for Ending the Conflict and Building a Stable "
	  "and Lasting Peace|Final Agreement for Ending the Conflict and "
	  "Building a Stable and Lasting Peace|welcome||\n"
	  "Final Agreement for Ending the Conflict and Building a Stable "
	  "and Lasting Peace|Final Agreement|request||section 6.2\n" },
	{ "A/DEC/76/421",
	  "O The General Assembly, in accordance with rule 30 of the rules "
	  "of procedure of the Assembly, elected its officers.",
	  "Rules of procedure of the General Assembly|rules of procedure "
	  "of the Assembly|other||rule 30\n" },
};

static const struct cite_case french[] = {
	{ "A/HRC/RES/55/10",
	  "P Rappelant le Protocole facultatif à la Convention relative "
	  "aux droits de l'enfant, concernant la vente d'enfants, la "
	  "prostitution des enfants et la pornographie mettant en scène "
	  "des enfants, et la Convention internationale contre la prise "
	  "d'otages,",
	  "Optional Protocol to the Convention on the Rights of the Child "
	  "on the sale of children, child prostitution and child "
	  "pornography|Protocole facultatif à la Convention relative aux "
	  "droits de l'enfant, concernant la vente d'enfants, la "
	  "prostitution des enfants et la pornographie mettant en scène "
	  "des enfants|recall||\n"
	  "International Convention against the Taking of "
	  "Hostages|Convention internationale contre la prise "
	  "d'otages|recall||\n" },
	{ "A/RES/76/7",
	  "P Rappelant le Plan d’action mondial des Nations Unies pour la "
	  "lutte contre la traite des personnes,\n"
	  "O Demande que soient comblés les écarts entre le Plan d’action "
	  "mondial et sa mise en œuvre;",
	  "United Nations Global Plan of Action to Combat Trafficking in "
	  "Persons|Plan d’action mondial des Nations Unies pour la lutte "
	  "contre la traite des personnes|recall||\n"
	  "United Nations Global Plan of Action to Combat Trafficking in "
	  "Persons|Plan d’action mondial|request||\n" },
};

static const struct cite_case spanish[] = {
	{ "A/RES/76/232",
	  "P Recordando el Instrumento Internacional para Permitir a los "
	  "Estados Identificar y Localizar, de Forma Oportuna y Fidedigna, "
	  "las Armas Pequeñas y Armas Ligeras Ilícitas,",
	  "International Tracing Instrument|Instrumento Internacional para "
	  "Permitir a los Estados Identificar y Localizar, de Forma "
	  "Oportuna y Fidedigna, las Armas Pequeñas y Armas Ligeras "
	  "Ilícitas|recall||\n" },
};

static const struct cite_case russian[] = {
	{ "E/RES/2021/25",
	  "P признавая значение Глобального плана действий Организации "
	  "Объединенных Наций по борьбе с торговлей людьми и Всеобщей "
	  "декларации прав человека,\n"
	  "O просит учитывать Глобальный план действий в своих программах "
	  "и Всеобщую декларацию о ликвидации голода;",
	  "United Nations Global Plan of Action to Combat Trafficking in "
	  "Persons|Глобального плана действий Организации Объединенных "
	  "Наций по борьбе с торговлей людьми|recognize||\n"
	  "Universal Declaration of Human Rights|Всеобщей декларации прав "
	  "человека|recognize||\n"
	  "United Nations Global Plan of Action to Combat Trafficking in "
	  "Persons|Глобальный план действий|request||\n" },
	{ "A/RES/75/310",
	  "P подтверждая свою резолюцию 70/1 «Преобразование нашего мира: "
	  "Повестка дня в области устойчивого развития на период до 2030 "
	  "года» от 25 сентября 2015 года,",
	  "A/RES/70/1|70/1|reaffirm|2015-09-25|\n"
	  "2030 Agenda for Sustainable Development|Повестка дня в области "
	  "устойчивого развития на период до 2030 года|reaffirm||\n" },
};

static const struct cite_case chinese[] = {
	{ "A/RES/76/37",
	  "P "
	  "回顾大会第十届特别会议《最后文件》、《北京宣言》和《行动纲要》以及不"
	  "扩散核武器条约缔约国2010年审议大会，",
	  "Final Document of the Tenth Special Session of the General "
	  "Assembly|大会第十届特别会议《最后文件》|recall||\n"
	  "Beijing Declaration and Platform for "
	  "Action|北京宣言》和《行动纲要|recall||\n"
	  "Treaty on the Non-Proliferation of Nuclear "
	  "Weapons|不扩散核武器条约|recall||\n" },
	{ "A/RES/76/37",
	  "P "
	  "回顾《儿童权利公约关于一事的任择议定书》、《联合国某某公约实施细则》"
	  "，",
	  "儿童权利公约关于一事的任择议定书|儿童权利公约关于一事的任择议定书|"
	  "recall||\n" },
	{ "A/RES/76/7",
	  "P "
	  "回顾《联合国打击贩运人口的全球行动计划》和作为巴黎协定缔约方会议的缔"
	  "约方大会，\n"
	  "O 又回顾《全球行动计划》；",
	  "United Nations Global Plan of Action to Combat Trafficking in "
	  "Persons|联合国打击贩运人口的全球行动计划|recall||\n"
	  "Paris Agreement|巴黎协定|recall||\n"
	  "United Nations Global Plan of Action to Combat Trafficking in "
	  "Persons|全球行动计划|recall||\n" },
};

static const struct cite_case arabic[] = {
	{ "A/RES/75/107",
	  "P وإذ تشير إلى ميثاق الأمم المتحدة وأهمية تنفيذ إعلان منح "
	  "الاستقلال للبلدان والشعوب المستعمرة،\n"
	  "O تطلب ما يتسق مع المادة 73 (ب) من الميثاق والإعلان ووفقا "
	  "للميثاق؛",
	  "Charter of the United Nations|ميثاق الأمم المتحدة|recall||\n"
	  "Declaration on the Granting of Independence to Colonial "
	  "Countries and Peoples|إعلان منح الاستقلال للبلدان والشعوب "
	  "المستعمرة|recall||\n"
	  "Declaration on the Granting of Independence to Colonial "
	  "Countries and Peoples|الإعلان|request||\n"
	  "Charter of the United Nations|للميثاق|request||\n" },
	{ "E/RES/2021/27",
	  "O يشجع الدول الأطراف في اتفاقية منظمة الصحة العالمية الإطارية "
	  "بشأن مكافحة التبغ؛",
	  "WHO Framework Convention on Tobacco Control|اتفاقية منظمة الصحة "
	  "العالمية الإطارية بشأن مكافحة التبغ|encourage||\n" },
	{ "A/RES/75/169",
	  "P وإذ تشير إلى إعلان ديربان ومنهاج عمل بيجين واتفاقية جنيف بشأن "
	  "حماية المدنيين في وقت الحرب المؤرخة 12 آب/أغسطس 1949،",
	  "Durban Declaration and Programme of Action|إعلان ديربان|recall||\n"
	  "Beijing Declaration and Platform for Action|منهاج عمل "
	  "بيجين|recall||\n"
	  "Geneva Convention relative to the Protection of Civilian "
	  "Persons in Time of War, of 12 August 1949|اتفاقية جنيف بشأن "
	  "حماية المدنيين في وقت الحرب|recall|1949-08-12|\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("es", spanish),
	  CITE_IN("ru", russian), CITE_IN("zh", chinese), CITE_IN("ar", arabic))
