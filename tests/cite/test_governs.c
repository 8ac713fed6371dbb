/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that the word that governs a citation is the one a reader would name:
 * forms that look like verbs are none, what was adopted has not been endorsed,
 * and a list goes on as it began behind what one of its works says.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "A/RES/80/900",
	  "P Recalling resolution 52/15, in which it proclaimed the "
	  "Year, as well as resolution 53/25 of 10 November 1998 and "
	  "resolutions 56/5 and 57/6,",
	  "A/RES/52/15|52/15|recall||\n"
	  "A/RES/53/25|53/25|recall|1998-11-10|\n"
	  "A/RES/56/5|56/5|recall||\n"
	  "A/RES/57/6|57/6|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling Commission decision 2/8, in which the Council "
	  "endorsed it, as well as Council decision 25/116,",
	  "A/HRC/DEC/25/116|25/116|recall||\n" },
	{ "A/RES/80/900",
	  "P Underlining that the Security Council adopted "
	  "resolution 1754 (2007) and resolution 1783 (2007),",
	  "S/RES/1754(2007)|1754 (2007)|stress||\n"
	  "S/RES/1783(2007)|1783 (2007)|stress||\n" },
	{ "A/RES/80/900",
	  "P Recalling the standards adopted or recommended by the "
	  "General Assembly, including the Nelson Mandela Rules,",
	  "Nelson Mandela Rules|Nelson Mandela Rules|recall||\n" },
	{ "A/RES/80/900",
	  "P Welcoming their reaffirmation of the commitment to the "
	  "Charter of the United Nations,",
	  "Charter of the United Nations|Charter of the United "
	  "Nations|welcome||\n" },
	{ "A/RES/80/900",
	  "O Recalls that any measures adopted with a view to "
	  "countering it should be in conformity with the Paris "
	  "Agreement;",
	  "Paris Agreement|Paris Agreement|recall||\n" },
	{ "A/RES/80/900",
	  "O Requests the Committee to consider visits, with a view "
	  "to encouraging States to comply with resolution 1267 "
	  "(1999);",
	  "S/RES/1267(1999)|1267 (1999)|request||\n" },
	{ "A/RES/80/900",
	  "O Calls upon States parties, in particular requesting and "
	  "requested States, to apply the Paris Agreement;",
	  "Paris Agreement|Paris Agreement|call||\n" },
	{ "A/RES/80/900",
	  "O Decides to extend the mandate and all work requested of "
	  "it by the Assembly in its resolution 51/1;",
	  "A/RES/51/1|51/1|decide||\n" },
	{ "A/RES/80/900",
	  "O Notes the role of the Council, and in particular "
	  "recalls its resolution 77/224;",
	  "A/RES/77/224|77/224|recall||\n" },
	{ "A/RES/80/900",
	  "O Emphasises that there can be no military solution, and "
	  "demands full compliance with the measures imposed under "
	  "resolution 1970 (2011);",
	  "S/RES/1970(2011)|1970 (2011)|request||\n" },
	{ "A/RES/80/900",
	  "P Recalling its resolution 2011/24, by which it "
	  "established the Committee on the terms set out in the "
	  "annex to that resolution,",
	  "E/RES/2011/24|2011/24|recall||\n"
	  "E/RES/2011/24|that resolution|recall||annex\n" },
};

static const struct cite_case french[] = {
	{ "A/RES/80/900",
	  "O Réaffirme, comme elle l’a décidé à la section IV "
	  "de sa résolution 64/230, que tout doit être publié, "
	  "conformément à sa résolution 36/117 A;",
	  "A/RES/64/230|64/230|reaffirm||section IV\n"
	  "A/RES/36/117A|36/117 A|reaffirm||\n" },
	{ "A/RES/80/900",
	  "P Soulignant que le Conseil de sécurité a adopté les "
	  "résolutions 1754 (2007) et 1783 (2007),",
	  "S/RES/1754(2007)|1754 (2007)|stress||\n"
	  "S/RES/1783(2007)|1783 (2007)|stress||\n" },
	{ "A/RES/80/900",
	  "O Prie la Rapporteuse d’établir des rapports, et "
	  "l’engage à appliquer la résolution 70/1;",
	  "A/RES/70/1|70/1|call||\n" },
	{ "A/RES/80/900",
	  "O Prie les États de s’assurer de cela, et leur demande "
	  "instamment d’appliquer la résolution 70/1;",
	  "A/RES/70/1|70/1|urge||\n" },
	{ "A/RES/80/900",
	  "P Rappelant la résolution 350 (1974), par laquelle le "
	  "Conseil de sécurité a créé la Force, et les "
	  "résolutions ultérieures par lesquelles il a prorogé "
	  "son mandat, dont la plus récente est la résolution 2555 "
	  "(2020),",
	  "S/RES/350(1974)|350 (1974)|recall||\n"
	  "S/RES/2555(2020)|2555 (2020)|recall||\n" },
};

static const struct cite_case spanish[] = {
	{ "A/RES/80/900",
	  "O Toma nota de la información, y los insta a que "
	  "apliquen la resolución 70/1;",
	  "A/RES/70/1|70/1|urge||\n" },
	{ "A/RES/80/900",
	  "P Recordando la resolución 53/25, en que se proclamó el "
	  "Decenio, y las resoluciones 56/5 y 57/6,",
	  "A/RES/53/25|53/25|recall||\n"
	  "A/RES/56/5|56/5|recall||\n"
	  "A/RES/57/6|57/6|recall||\n" },
	{ "A/RES/80/900",
	  "O Reafirma que abordar el problema es una "
	  "responsabilidad, exige un planteamiento integrado y debe "
	  "llevarse a cabo de conformidad con la Carta de las "
	  "Naciones Unidas;",
	  "Charter of the United Nations|Carta de las Naciones "
	  "Unidas|reaffirm||\n" },
	{ "A/RES/80/900",
	  "P Tomando nota del informe desde que la Asamblea aprobó "
	  "su resolución 76/68,",
	  "A/RES/76/68|76/68|note||\n" },
	{ "A/RES/80/900",
	  "P Recordando el embargo de armas, y que el mandato del "
	  "Grupo de Expertos se prorrogó hasta 2022 en la "
	  "resolución 2571 (2021),",
	  "S/RES/2571(2021)|2571 (2021)|recall||\n" },
};

static const struct cite_case russian[] = {
	{ "A/RES/80/900",
	  "P подтверждая Парижское "
	  "соглашение, обращаясь ко всем "
	  "сторонам с призывом выполнять "
	  "его и обращаясь к тем сторонам "
	  "Рамочной конвенции "
	  "Организации Объединенных "
	  "Наций об изменении климата, "
	  "которые этого не сделали,",
	  "Paris Agreement|Парижское "
	  "соглашение|reaffirm||\n"
	  "United Nations Framework Convention on Climate "
	  "Change|Рамочной конвенции "
	  "Организации Объединенных "
	  "Наций об изменении климата|call||\n" },
	{ "A/RES/80/900",
	  "P ссылаясь на резолюцию 58/5, в "
	  "которой она провозгласила 2005 "
	  "год Годом спорта, и резолюции "
	  "59/10 и 60/9,",
	  "A/RES/58/5|58/5|recall||\n"
	  "A/RES/59/10|59/10|recall||\n"
	  "A/RES/60/9|60/9|recall||\n" },
	{ "A/RES/80/900",
	  "O просит Генерального "
	  "секретаря с учетом шкалы "
	  "взносов применять резолюцию "
	  "73/271;",
	  "A/RES/73/271|73/271|request||\n" },
};

static const struct cite_case chinese[] = {
	{ "A/RES/80/900",
	  "P "
	  "欢迎《巴黎协定》，鼓励协定所有缔约方充分执行该协定，并鼓励尚"
	  "未交存批准书、接受书、核准书的《联合国气候变化框架公约》缔约"
	  "方尽快交存，",
	  "Paris Agreement|巴黎协定|welcome||\n"
	  "United Nations Framework Convention on Climate "
	  "Change|联合国气候变化框架公约|encourage||\n" },
	{ "A/RES/80/900",
	  "P "
	  "回顾其以往的各项决议，尤其是宣布2000年为国际年的1997"
	  "年11月20日第52/15号决议和2001年11月5日第56/5号决议，",
	  "A/RES/52/15|52/15|recall|1997-11-20|\n"
	  "A/RES/56/5|56/5|recall|2001-11-05|\n" },
	{ "A/RES/80/900",
	  "O "
	  "重申人民有权决定，为此促请管理国根据大会第1541(XV)号决议合作；",
	  "A/RES/1541(XV)|1541(XV)|call||\n" },
	{ "A/RES/80/900",
	  "O 请秘书长在规划中充分落实以下能力：\n"
	  "S 根据第2467(2019)号决议加强活动；\n"
	  "S 继续审查第1514(XV)号决议的执行情况；",
	  "S/RES/2467(2019)|2467(2019)|request||\n"
	  "A/RES/1514(XV)|1514(XV)|request||\n" },
	{ "A/RES/80/900",
	  "P "
	  "重申强烈谴责贩运人口，此外在这方面回顾大会第71/167号决议，",
	  "A/RES/71/167|71/167|recall||\n" },
	{ "A/RES/80/900",
	  "O "
	  "欢迎秘书长关于联黎部队资源、同时考虑到部队人数上限的评估报告"
	  "(S/2020/473)；",
	  "S/2020/473|S/2020/473|welcome||\n" },
	{ "A/RES/80/900",
	  "O "
	  "鼓励尚未交存其批准、接受、核准或加入文书的《联合国气候变化框"
	  "架公约》缔约方尽早这么做；",
	  "United Nations Framework Convention on Climate "
	  "Change|联合国气候变化框架公约|encourage||\n" },
	{ "A/RES/80/900",
	  "O "
	  "赞赏地注意到区域中心提供额外支持，帮助会员国执行安全理事会第"
	  "1540(2004)号决议；",
	  "S/RES/1540(2004)|1540(2004)|note||\n" },
	{ "A/RES/80/900",
	  "P "
	  "回顾大会第1514(XV)号决议以及其他有关决议和决定，特别"
	  "是大会第76/2号决议，",
	  "A/RES/1514(XV)|1514(XV)|recall||\n"
	  "A/RES/76/2|76/2|recall||\n" },
};

static const struct cite_case arabic[] = {
	{ "A/RES/80/900",
	  "P وإذ تشير إلى قرارها 53/25 المؤرخ "
	  "10 تشرين الثاني/نوفمبر 1998، الذي "
	  "أعلنت فيه العقد، وقرارها 73/329 "
	  "المؤرخ 25 تموز/يوليه 2019،",
	  "A/RES/53/25|53/25|recall|1998-11-10|\n"
	  "A/RES/73/329|73/329|recall|2019-07-25|\n" },
	{ "A/RES/80/900",
	  "P وإذ تشدد على الحاجة إلى ذلك "
	  "على نحو ما أشار إليه مجلس الأمن "
	  "في قراره 2321 (2016)،",
	  "S/RES/2321(2016)|2321 (2016)|stress||\n" },
	{ "A/RES/80/900",
	  "P وإذ تؤكد من جديد القرار 4/4، "
	  "ويشير إلى جميع القرارات، بما في "
	  "ذلك القرار 70/1،",
	  "A/RES/70/1|70/1|recall||\n" },
	{ "A/RES/80/900",
	  "O تلاحظ أن الأمانة العامة أخذت "
	  "في الاعتبار الترتيبات المشار "
	  "إليها في قراراتها 64/230 و 65/245؛",
	  "A/RES/64/230|64/230|note||\n"
	  "A/RES/65/245|65/245|note||\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("es", spanish),
	  CITE_IN("ru", russian), CITE_IN("zh", chinese), CITE_IN("ar", arabic))
