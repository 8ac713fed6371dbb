/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a place in brackets or behind "in particular" and "and its"
 * belongs to what is cited before it, that what is annexed to a work is in its
 * annex, and that what one acts under governs nothing behind it.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "A/RES/70/400",
	  "P Recalling its resolution 60/251 of 15 March 2006, in "
	  "particular its operative paragraph 16, decision 34/401 (section "
	  "VI, para. 22), resolution 45/248 B (section VI) of 21 December "
	  "1990, and 54/236, including paragraph 7 thereof,",
	  "A/RES/60/251|60/251|recall|2006-03-15|OP16\n"
	  "A/DEC/34/401|34/401|recall||section VI, para. 22\n"
	  "A/RES/45/248B|45/248 B|recall||section VI\n"
	  "A/RES/54/236|54/236|recall||OP7\n" },
	{ "A/RES/70/400",
	  "P Guided by the Charter of the United Nations, especially its "
	  "Articles 1 and 2, and noting in particular paragraph 3 of "
	  "resolution 61/1,",
	  "Charter of the United Nations|Charter of the United "
	  "Nations|guide||Articles 1 and 2\n"
	  "A/RES/61/1|61/1|note||OP3\n" },
	{ "A/RES/70/400",
	  "P Recalling the programme annexed to its resolution 60/1 and "
	  "resolution 61/2 and the annexes thereto,\n"
	  "O Adopts the guidelines annexed to the present resolution;",
	  "A/RES/60/1|60/1|recall||annex\n"
	  "A/RES/61/2|61/2|recall||\n"
	  "A/RES/61/2|annexes thereto|recall||annex\n"
	  "A/RES/70/400|annexed|endorse||annex\n" },
	{ "S/RES/2400(2018)",
	  "O Recalls subparagraph (iii) of paragraph 8 (a) of resolution "
	  "1718 (2006) and subparagraphs (i) and (ii) of paragraph 5 (b) "
	  "of resolution 1540 (2004);",
	  "S/RES/1718(2006)|1718 (2006)|recall||OP8(a)(iii)\n"
	  "S/RES/1540(2004)|1540 (2004)|recall||OP5(b)(i), OP5(b)(ii)\n" },
	{ "S/RES/2400(2018)",
	  "O Decides, acting under Article 41 of the Charter, that the "
	  "measures imposed by resolution 1718 (2006) shall continue;",
	  "Charter of the United Nations|Charter|act||Article 41\n"
	  "S/RES/1718(2006)|1718 (2006)|decide||\n" },
};

static const struct cite_case french[] = {
	{ "A/RES/70/400",
	  "P Rappelant ses résolutions 60/251 du 15 mars 2006, notamment "
	  "son paragraphe 16, et 59/250 (par. 3 et 4), en particulier le "
	  "paragraphe 5 de la résolution 60/1, et la déclaration annexée à "
	  "la résolution 61/2,",
	  "A/RES/60/251|60/251|recall|2006-03-15|OP16\n"
	  "A/RES/59/250|59/250|recall||OP3, OP4\n"
	  "A/RES/60/1|60/1|recall||OP5\n"
	  "A/RES/61/2|61/2|recall||annex\n" },
	{ "S/RES/2400(2018)",
	  "O Décide de lever l’interdiction énoncée aux sous-alinéas i) et "
	  "ii) de l’alinéa a) du paragraphe 8 de la résolution 1737 (2006);",
	  "S/RES/1737(2006)|1737 (2006)|decide||OP8(a)(i), OP8(a)(ii)\n" },
};

static const struct cite_case spanish[] = {
	{ "A/RES/70/400",
	  "P Recordando su resolución 60/251, de 15 de marzo de 2006, y en "
	  "particular su párrafo 16, la resolución 2205 (XXI) (secc. II, "
	  "párr. 8) y el apartado iii) del párrafo 8 a) de la resolución "
	  "1718 (2006),",
	  "A/RES/60/251|60/251|recall|2006-03-15|OP16\n"
	  "A/RES/2205(XXI)|2205 (XXI)|recall||section II, para. 8\n"
	  "S/RES/1718(2006)|1718 (2006)|recall||OP8(a)(iii)\n" },
	{ "A/RES/70/400",
	  "P Reafirmando la resolución 37/10 de la Asamblea General, de 15 "
	  "de noviembre de 1982, y su anexo,",
	  "A/RES/37/10|37/10|reaffirm|1982-11-15|\n"
	  "A/RES/37/10|su anexo|reaffirm||annex\n" },
};

static const struct cite_case russian[] = {
	{ "A/RES/70/400",
	  "P ссылаясь на резолюцию 60/251 от 15 марта 2006 года, в "
	  "частности на ее пункт 16, резолюцию 59/250, особенно ее раздел "
	  "II, резолюцию 60/1 (пункты 3 и 4) и план, прилагаемый к "
	  "резолюции 61/2, и усилия, прилагаемые Комитетом,",
	  "A/RES/60/251|60/251|recall|2006-03-15|OP16\n"
	  "A/RES/59/250|59/250|recall||section II\n"
	  "A/RES/60/1|60/1|recall||OP3, OP4\n"
	  "A/RES/61/2|61/2|recall||annex\n" },
};

static const struct cite_case chinese[] = {
	{ "A/RES/70/400",
	  "P "
	  "回顾其2005年9月16日题为“2005年世界首脑会议成果”的第60/"
	  "1号决议,特别是其中第143段,以及2010年7月16日第64/"
	  "291号决议,特别是第5段,\n"
	  "O 核可本决议所附职权范围;",
	  "2005 World Summit Outcome|2005年世界首脑会议成果|recall||\n"
	  "A/RES/60/1|60/1|recall|2005-09-16|OP143\n"
	  "A/RES/64/291|64/291|recall|2010-07-16|OP5\n"
	  "A/RES/70/400|所附|endorse||annex\n" },
	{ "A/RES/70/400",
	  "P "
	  "回顾其2016年12月23日第71/"
	  "256号决议,其中核可了《2030年可持续发展议程》,",
	  "A/RES/71/256|71/256|recall|2016-12-23|\n"
	  "2030 Agenda for Sustainable "
	  "Development|2030年可持续发展议程|endorse||\n" },
};

static const struct cite_case arabic[] = {
	{ "A/RES/70/400",
	  "P وإذ تشير إلى قرارها 60/251 المؤرخ 15 آذار/مارس 2006، ولا سيما "
	  "الفقرة 16 منه، وقرارها 59/250 (الفقرتان 3 و 4)، والخطة المرفقة "
	  "بالقرار 61/2،",
	  "A/RES/60/251|60/251|recall|2006-03-15|OP16\n"
	  "A/RES/59/250|59/250|recall||OP3, OP4\n"
	  "A/RES/61/2|61/2|recall||annex\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("es", spanish),
	  CITE_IN("ru", russian), CITE_IN("zh", chinese), CITE_IN("ar", arabic))
