/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that numbers of other organs and of no document at all are no links:
 * laws, cases, standards, ratios, years, and what others call resolutions.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "A/RES/80/900",
	  "P Recalling general comment No. 25 (2021) on children's "
	  "rights and general comments Nos. 20 (2016) and 21 (2017),",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling Council Regulation (EU) 2016/679 and "
	  "Directive 2008/115/EC of the European Parliament,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling IMO Assembly resolution A.1110(30) and "
	  "circular MSC.1/Circ.1639,",
	  "A.1110(30)|A.1110(30)|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling ICAO Assembly resolution A40-18 and Annex 9 "
	  "(2017),",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling ITU Recommendation ITU-T E.164 and Resolution "
	  "64 (Rev. Dubai, 2018),",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling WHO Health Assembly resolution WHA74.7 and "
	  "decision WHA73(9),",
	  "WHA74.7|WHA74.7|recall||\n" },
	{ "A/RES/80/900",
	  "P Noting that the figures of 11/2001 and 03/2015 were "
	  "revised on 12/05,",
	  "" },
	{ "A/RES/80/900",
	  "P Noting that 2/3 of the members, or 3/4 of those "
	  "present, and a ratio of 50/50,",
	  "" },
	{ "A/RES/80/900",
	  "P Noting pages 12/15, paragraphs 3/4 and pp. 45-47 of the "
	  "report,",
	  "" },
	{ "A/RES/80/900",
	  "P Noting the result of 3/1 and the scores 21/15 and 24/20,", "" },
	{ "A/RES/80/900",
	  "P Noting standards ISO 9001/2015 and ISO/IEC 27001 (2013),", "" },
	{ "A/RES/80/900",
	  "P Recalling Security Council resolution on the matter and "
	  "its resolutions adopted in 2005,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling the judgment in case No. 1/2003 and "
	  "Application No. 36/2010,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling Law No. 12/2010, Decree 45/2012 and Act "
	  "5/1998,",
	  "" },
	{ "A/RES/80/900",
	  "P Noting sections 2/3 and 29/30 of the proposed programme "
	  "budget for 2022/23,",
	  "" },
	{ "A/RES/80/900",
	  "P Noting telephone +41 22/917 9000 and the hotline "
	  "116/111,",
	  "" },
	{ "A/RES/80/900",
	  "P Noting that services are available 24/7 and after 9/11,", "" },
	{ "A/RES/80/900",
	  "P Noting the summit of the G20 in 2023 and the G7/G20 "
	  "dialogue,",
	  "" },
	{ "A/RES/80/900",
	  "P Noting COVID-19, H1N1/09 and the 2030/2063 Agenda,", "" },
	{ "A/RES/80/900",
	  "P Noting the 2019/20 school year and the season 2021/22,", "" },
	{ "A/RES/80/900",
	  "P Recalling the budget for 2020/21 and the biennium "
	  "2018/2019,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling document GC(65)/RES/14, resolution C-24/DEC.8 "
	  "and AHG/Res.192 (XXIX),",
	  "C-24/DEC.8|C-24/DEC.8|recall||\n"
	  "AHG/Res.192 (XXIX)|AHG/Res.192 (XXIX)|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling resolution 12/4-P of the Organization of "
	  "Islamic Cooperation and resolution 1/45-E,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling resolution 7/2 of the Conference of the "
	  "Parties and resolution 49/1 of the Commission on the "
	  "Status of Women,",
	  "" },
	{ "A/RES/80/900",
	  "P Noting an increase of 12/100 per year and a rate of "
	  "5/1000,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling ILO Convention No. 169 (1989) and "
	  "Recommendation No. 205 (2017),",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling communication 155/96 and petition 12.367/2001,", "" },
	{ "A/RES/80/900",
	  "P Recalling order No. 2021/04 of the Registrar and "
	  "practice direction 3/2019,",
	  "" },
	{ "A/RES/80/900",
	  "P Noting that B52/2 and L/2020/15 were model numbers,", "" },
	{ "A/RES/80/900",
	  "P Recalling Parliamentary Assembly resolution 2334 (2020) "
	  "and recommendation 2177 (2020),",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling European Council decision 2010/413/CFSP and "
	  "Council decision 2011/72,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling African Commission resolution "
	  "ACHPR/Res.275(LV)2014,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling National Assembly resolution 12/2015 and "
	  "Government resolution 45/2010,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling Supreme Court decision 7/2009 and "
	  "Constitutional Court judgment 2/2010,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling Cabinet resolution 51/2003 and ministerial "
	  "decision 12/2014,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling the resolution of 3/12/2005 and the decision "
	  "of 12/2001,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling resolution No. 5/2010 of the Council of "
	  "Ministers,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling Executive Board resolution EB148.R3 and Board "
	  "decision 2015/12,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling Committee decision 1 (63) and opinion No. "
	  "12/2014 of the Working Group,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling draft resolution A/C.3/80/L.5 and amendment "
	  "3/4 thereto,",
	  "A/C.3/80/L.5|A/C.3/80/L.5|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling resolution RES/2020/5 of the Inter-American "
	  "Commission and resolution 1/2020 of that Commission,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling resolution Conf. 10.10 (Rev. CoP18) and "
	  "decision 18.116,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling resolution 4/1 of the Assembly of States "
	  "Parties and resolution ICC-ASP/19/Res.6,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling decision Assembly/AU/Dec.605 (XXVII) and "
	  "decision EX.CL/Dec.1044 (XXXIV),",
	  "Assembly/AU/Dec.605 (XXVII)|Assembly/AU/Dec.605 (XXVII)|"
	  "recall||\n"
	  "EX.CL/Dec.1044 (XXXIV)|EX.CL/Dec.1044 (XXXIV)|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling resolution IPCC-XLIX-5 and decision "
	  "IPCC-LII-4,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling OAS General Assembly resolution AG/RES. 2961 "
	  "(L-O/20) and resolution CP/RES. 1175 (2324/21),",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling UNESCO General Conference resolution 41 C/32 "
	  "and decision 210 EX/22,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling UNIDO resolution GC.18/Res.9 and decision "
	  "IDB.49/Dec.11,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling Arab League Council resolution 8914 of 6 "
	  "March 2023 and resolution No. 7585 (138),",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling the Treaty of 1/2 July 1990 and Protocol No. "
	  "16 (2013),",
	  "" },
	{ "A/RES/80/900",
	  "P Noting that 5/6 of the children, aged 6/7, received 1/2 "
	  "of the dose,",
	  "" },
	{ "A/RES/80/900",
	  "P Noting aircraft types 737/800 and A320/200, and road "
	  "12/45,",
	  "" },
	{ "A/RES/80/900",
	  "P Noting blood pressure of 120/80 and vision of 20/20,", "" },
	{ "A/RES/80/900",
	  "P Noting the ratio 60/40 of the 70/30 split and a 10/90 "
	  "gap,",
	  "" },
	{ "A/RES/80/900",
	  "P Noting flight 77/12 and gate 45/3 of terminal 2/1,", "" },
	{ "A/RES/80/900",
	  "P Recalling rule 45/110 of the Court and regulation 5/12,", "" },
	{ "A/RES/80/900", "P Recalling agenda items 12/13 and clusters 3/4,",
	  "" },
	{ "A/RES/80/900", "P Noting table 2/1 and figure 3/4 and annex 5/1,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling UN-Habitat Assembly resolution 1/3 and "
	  "Governing Council decision 26/9,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling Security Council Committee decision 3/1267 "
	  "and note 5/2020 by the Chair,",
	  "" },
};

static const struct cite_case french[] = {
	{ "A/RES/80/900",
	  "P Rappelant l’observation générale no 25 (2021) et "
	  "les observations générales nos 20 (2016) et 21 (2017),",
	  "" },
	{ "A/RES/80/900",
	  "P Rappelant le règlement (UE) 2016/679 et la directive "
	  "2008/115/CE,",
	  "" },
	{ "A/RES/80/900",
	  "P Notant que 2/3 des membres et 3/4 des présents, soit "
	  "50/50,",
	  "" },
	{ "A/RES/80/900",
	  "P Rappelant la loi no 12/2010, le décret no 2012/45 et "
	  "l’arrêté 5/1998,",
	  "" },
	{ "A/RES/80/900",
	  "P Notant l’affaire no 1/2003 et la requête no 36/2010,", "" },
	{ "A/RES/80/900",
	  "P Notant que l’assistance est disponible 24h/24 et 7j/7,", "" },
	{ "A/RES/80/900",
	  "P Notant l’exercice 2020/21 et l’année scolaire "
	  "2019/20,",
	  "" },
	{ "A/RES/80/900",
	  "P Rappelant la résolution 7/2 de la Conférence des "
	  "Parties et la résolution 49/1 de la Commission de la "
	  "condition de la femme,",
	  "" },
	{ "A/RES/80/900",
	  "P Rappelant la résolution 2334 (2020) de l’Assemblée "
	  "parlementaire,",
	  "" },
	{ "A/RES/80/900",
	  "P Rappelant la résolution du Conseil de sécurité "
	  "adoptée en 2005,",
	  "" },
	{ "A/RES/80/900",
	  "P Rappelant la résolution 12/2015 de l’Assemblée "
	  "nationale et la décision 7/2009 de la Cour suprême,",
	  "" },
	{ "A/RES/80/900",
	  "P Rappelant la résolution no 5/2010 du Conseil des "
	  "ministres et l’ordonnance no 45/12,",
	  "" },
	{ "A/RES/80/900",
	  "P Rappelant la résolution 1/2020 de la Commission "
	  "interaméricaine des droits de l’homme,",
	  "" },
	{ "A/RES/80/900", "P Notant les pages 12/15 et le tableau 2/1,", "" },
	{ "A/RES/80/900",
	  "P Rappelant la recommandation no 205 (2017) et la "
	  "convention no 169 (1989),",
	  "" },
};

static const struct cite_case spanish[] = {
	{ "A/RES/80/900",
	  "P Recordando la observación general núm. 25 (2021) y "
	  "las observaciones generales núms. 20 (2016) y 21 (2017),",
	  "" },
	{ "A/RES/80/900",
	  "P Recordando el Reglamento (UE) 2016/679 y la Directiva "
	  "2008/115/CE,",
	  "" },
	{ "A/RES/80/900",
	  "P Observando que 2/3 de los miembros y 3/4 de los "
	  "presentes, o 50/50,",
	  "" },
	{ "A/RES/80/900",
	  "P Recordando la Ley núm. 12/2010, el Decreto 45/2012 y "
	  "la Ley 5/1998,",
	  "" },
	{ "A/RES/80/900",
	  "P Observando el caso núm. 1/2003 y la demanda núm. "
	  "36/2010,",
	  "" },
	{ "A/RES/80/900",
	  "P Observando el ejercicio 2020/21 y el curso 2019/20,", "" },
	{ "A/RES/80/900",
	  "P Recordando la resolución 7/2 de la Conferencia de las "
	  "Partes y la resolución 49/1 de la Comisión de la "
	  "Condición Jurídica y Social de la Mujer,",
	  "" },
	{ "A/RES/80/900",
	  "P Recordando la resolución 2334 (2020) de la Asamblea "
	  "Parlamentaria,",
	  "" },
	{ "A/RES/80/900", "P Observando que el servicio funciona 24/7,", "" },
	{ "A/RES/80/900",
	  "P Recordando la resolución 12/2015 de la Asamblea "
	  "Nacional y la decisión 7/2009 de la Corte Suprema,",
	  "" },
	{ "A/RES/80/900",
	  "P Recordando la resolución núm. 5/2010 del Consejo de "
	  "Ministros y la ordenanza núm. 45/12,",
	  "" },
	{ "A/RES/80/900",
	  "P Recordando la resolución 1/2020 de la Comisión "
	  "Interamericana de Derechos Humanos,",
	  "" },
	{ "A/RES/80/900", "P Observando las páginas 12/15 y el cuadro 2/1,",
	  "" },
	{ "A/RES/80/900",
	  "P Recordando la Recomendación núm. 205 (2017) y el "
	  "Convenio núm. 169 (1989),",
	  "" },
};

static const struct cite_case russian[] = {
	{ "A/RES/80/900",
	  "P ссылаясь на замечание общего "
	  "порядка № 25 (2021) и замечания "
	  "общего порядка № 20 (2016) и 21 (2017),",
	  "" },
	{ "A/RES/80/900",
	  "P ссылаясь на регламент (ЕС) "
	  "2016/679 и директиву 2008/115/ЕС,",
	  "" },
	{ "A/RES/80/900",
	  "P отмечая, что 2/3 членов и 3/4 "
	  "присутствующих, или 50/50,",
	  "" },
	{ "A/RES/80/900",
	  "P ссылаясь на закон № 12/2010, указ "
	  "№ 45/2012 и постановление № 5/1998,",
	  "" },
	{ "A/RES/80/900",
	  "P отмечая дело № 1/2003 и жалобу № "
	  "36/2010,",
	  "" },
	{ "A/RES/80/900",
	  "P отмечая 2020/21 финансовый год и "
	  "2019/20 учебный год,",
	  "" },
	{ "A/RES/80/900",
	  "P ссылаясь на резолюцию 7/2 "
	  "Конференции участников и "
	  "резолюцию 49/1 Комиссии по "
	  "положению женщин,",
	  "" },
	{ "A/RES/80/900",
	  "P ссылаясь на резолюцию 2334 (2020) "
	  "Парламентской ассамблеи "
	  "Совета Европы,",
	  "" },
	{ "A/RES/80/900",
	  "P отмечая, что служба работает "
	  "24/7,",
	  "" },
	{ "A/RES/80/900",
	  "P ссылаясь на резолюцию 12/2015 "
	  "Национального собрания и "
	  "решение 7/2009 Верховного суда,",
	  "" },
	{ "A/RES/80/900",
	  "P ссылаясь на резолюцию № 5/2010 "
	  "Совета министров и приказ № 45/12,",
	  "" },
	{ "A/RES/80/900",
	  "P ссылаясь на резолюцию 1/2020 "
	  "Межамериканской комиссии по "
	  "правам человека,",
	  "" },
	{ "A/RES/80/900",
	  "P отмечая страницы 12/15 и таблицу "
	  "2/1,",
	  "" },
	{ "A/RES/80/900",
	  "P ссылаясь на Рекомендацию № 205 "
	  "(2017) и Конвенцию № 169 (1989),",
	  "" },
};

static const struct cite_case chinese[] = {
	{ "A/RES/80/900",
	  "P "
	  "回顾第25(2021)号一般性意见和第20(2016)号、第21(2017)号一般性意见，",
	  "" },
	{ "A/RES/80/900",
	  "P "
	  "回顾欧洲联盟第2016/679号条例和第2008/115/EC号指令，",
	  "" },
	{ "A/RES/80/900", "P 注意到三分之二成员，即2/3或3/4，50/50，", "" },
	{ "A/RES/80/900", "P 回顾第12/2010号法律和第45/2012号法令，", "" },
	{ "A/RES/80/900", "P 注意到第1/2003号案件和第36/2010号申诉，", "" },
	{ "A/RES/80/900", "P 注意到2020/21财政年度和2019/20学年，", "" },
	{ "A/RES/80/900",
	  "P "
	  "回顾缔约方大会第7/2号决议和妇女地位委员会第49/1号决议，",
	  "" },
	{ "A/RES/80/900",
	  "P "
	  "回顾欧洲委员会议会大会第2334(2020)号决议，",
	  "" },
	{ "A/RES/80/900", "P 注意到服务24/7提供，", "" },
	{ "A/RES/80/900",
	  "P "
	  "回顾国民议会第12/2015号决议和最高法院第7/2009号决定，",
	  "" },
	{ "A/RES/80/900",
	  "P "
	  "回顾部长理事会第5/2010号决议和第45/12号命令，",
	  "" },
	{ "A/RES/80/900", "P 回顾美洲人权委员会第1/2020号决议，", "" },
	{ "A/RES/80/900", "P 注意到第12/15页和表2/1，", "" },
	{ "A/RES/80/900",
	  "P "
	  "回顾第205(2017)号建议书和第169(1989)号公约，",
	  "" },
};

static const struct cite_case arabic[] = {
	{ "A/RES/80/900",
	  "P وإذ تشير إلى التعليق العام رقم "
	  "25 (2021) والتعليقين العامين رقم 20 "
	  "(2016) و 21 (2017)،",
	  "" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى لائحة الاتحاد "
	  "الأوروبي 2016/679 والتوجيه 2008/115،",
	  "" },
	{ "A/RES/80/900",
	  "P وإذ تلاحظ أن 2/3 الأعضاء و 3/4 "
	  "الحاضرين أي 50/50،",
	  "" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى القانون رقم 12/2010 "
	  "والمرسوم رقم 45/2012،",
	  "" },
	{ "A/RES/80/900",
	  "P وإذ تلاحظ القضية رقم 1/2003 "
	  "والدعوى رقم 36/2010،",
	  "" },
	{ "A/RES/80/900",
	  "P وإذ تلاحظ السنة المالية 2020/21 "
	  "والعام الدراسي 2019/20،",
	  "" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى القرار 7/2 الصادر "
	  "عن مؤتمر الأطراف والقرار 49/1 "
	  "الصادر عن لجنة وضع المرأة،",
	  "" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى قرار الجمعية "
	  "البرلمانية 2334 (2020)،",
	  "" },
	{ "A/RES/80/900", "P وإذ تلاحظ أن الخدمة متاحة 24/7،", "" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى قرار الجمعية "
	  "الوطنية 12/2015 وقرار المحكمة "
	  "العليا 7/2009،",
	  "" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى قرار مجلس الوزراء "
	  "رقم 5/2010 والأمر رقم 45/12،",
	  "" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى قرار لجنة البلدان "
	  "الأمريكية لحقوق الإنسان 1/2020،",
	  "" },
	{ "A/RES/80/900",
	  "P وإذ تلاحظ الصفحات 12/15 والجدول "
	  "2/1،",
	  "" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى التوصية رقم 205 (2017) "
	  "والاتفاقية رقم 169 (1989)،",
	  "" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("es", spanish),
	  CITE_IN("ru", russian), CITE_IN("zh", chinese), CITE_IN("ar", arabic))
