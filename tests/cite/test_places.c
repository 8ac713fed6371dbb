/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that several places of one work are told together: paragraphs of a
 * section, parts joined by "and", articles with a letter.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "A/RES/77/100",
	  "O Requests the Secretary-General to report under Article 73 e "
	  "of the Charter of the United Nations and Article 2 (1) of the "
	  "Charter;",
	  "Charter of the United Nations|Charter of the United "
	  "Nations|request||Article 73 e\n"
	  "Charter of the United Nations|Charter|request||Article 2 (1)\n" },
	{ "A/RES/45/90",
	  "O Reaffirms paragraph 3, subparagraphs (b) and (d), of its "
	  "resolution 44/85;",
	  "A/RES/44/85|44/85|reaffirm||OP3(b), OP3(d)\n" },
	{ "A/RES/67/246",
	  "O Recalls paragraph 1 (a) and paragraph 81 (b) of resolution "
	  "66/247;",
	  "A/RES/66/247|66/247|recall||OP1(a), OP81(b)\n" },
	{ "S/RES/1591(2005)",
	  "O Decides on measures in subparagraphs (d) and (e), paragraphs "
	  "7 and 8 of resolution 1556 (2004);",
	  "S/RES/1556(2004)|1556 (2004)|decide||subparagraphs (d) and (e), "
	  "paragraphs 7 and 8\n" },
	{ "A/RES/59/225",
	  "O Recalls paragraphs 2 and 3 of section II of its resolution "
	  "58/269 and paragraphs 4 to 6 of the annex to resolution 57/300;",
	  "A/RES/58/269|58/269|recall||section II, paras. 2, 3\n"
	  "A/RES/57/300|57/300|recall||annex, paras. 4-6\n" },
	{ "A/RES/59/225",
	  "O Recalls section II and paragraph 5 of part three of its "
	  "resolution 48/218 B, section B of annex I to resolution 57/260, "
	  "article 12 ter of the annex to resolution 45/239 and paragraphs "
	  "6 and 20 bis of resolution 71/256;",
	  "A/RES/48/218B|48/218 B|recall||section II; part III, para. 5\n"
	  "A/RES/57/260|57/260|recall||annex I, section B\n"
	  "A/RES/45/239|45/239|recall||annex, article 12 ter\n"
	  "A/RES/71/256|71/256|recall||OP6, OP20 bis\n" },
	{ "A/RES/59/225",
	  "O Endorses the guidelines (resolution 40/33, annex, rule 2.2 (b)) "
	  "and the plan in resolution 54/226, entitled \"Development\", "
	  "section I;",
	  "A/RES/40/33|40/33|endorse||annex, rule 2.2 (b)\n"
	  "A/RES/54/226|54/226|endorse||section I\n" },
	{ "A/RES/59/225",
	  "O Recalls resolution 1803 (XVII), entitled \"Resources\", "
	  "paragraph 1, and article 3 of the annex to resolution 3281 (XXIX), "
	  "and resolution 1820 (2008), operative para. 4;\n"
	  "F1 A/66/100, annex, sect. III.B, paras. 7.1 and 7.5.",
	  "A/RES/1803(XVII)|1803 (XVII)|recall||OP1\n"
	  "A/RES/3281(XXIX)|3281 (XXIX)|recall||annex, article 3\n"
	  "S/RES/1820(2008)|1820 (2008)|recall||OP4\n"
	  "A/66/100|A/66/100|source||annex, sect. III.B, paras. 7.1 and "
	  "7.5\n" },
	{ "S/RES/1970(2011)",
	  "O Recalls subparagraph (v) of subparagraph (a) of paragraph 3 of "
	  "resolution 1591 (2005) and subparagraphs (a) to (c) of paragraph "
	  "5 of resolution 1572 (2004);",
	  "S/RES/1591(2005)|1591 (2005)|recall||OP3(a)(v)\n"
	  "S/RES/1572(2004)|1572 (2004)|recall||OP5(a)-OP5(c)\n" },
};

static const struct cite_case french[] = {
	{ "A/RES/77/146",
	  "O Demande que soient appliquées les dispositions de l'alinéa e "
	  "de l'Article 73 de la Charte des Nations Unies;",
	  "Charter of the United Nations|Charte des Nations "
	  "Unies|request||alinéa e de l'Article 73\n" },
	{ "S/RES/2562(2021)",
	  "O Rappelle le sous-alinéa v) de l’alinéa a) du paragraphe 3 de sa "
	  "résolution 1591 (2005), ainsi que la section II et le paragraphe 5 "
	  "de la troisième partie de la résolution 48/218 B;",
	  "S/RES/1591(2005)|1591 (2005)|recall||OP3(a)(v)\n"
	  "A/RES/48/218B|48/218 B|recall||section II; part III, para. 5\n" },
	{ "A/RES/77/9",
	  "O Approuve l’article 5 bis de l’annexe I à la résolution 60/260;",
	  "A/RES/60/260|60/260|endorse||annex I, article 5 bis\n" },
};

static const struct cite_case spanish[] = {
	{ "A/RES/77/300",
	  "O Toma nota del apartado b) del párrafo 4 y del párrafo 9 de la "
	  "resolución 76/290;",
	  "A/RES/76/290|76/290|note||OP4(b), OP9\n" },
	{ "A/RES/77/130",
	  "O Toma nota del Artículo 73 e de la Carta de las Naciones Unidas, "
	  "de los objetivos y principios de la Carta de las Naciones Unidas "
	  "y de los apartados a y b del párrafo 4 de la resolución 57/153;",
	  "Charter of the United Nations|Carta de las Naciones "
	  "Unidas|note||Artículo 73 e\n"
	  "Charter of the United Nations|Carta de las Naciones "
	  "Unidas|note||\n"
	  "A/RES/57/153|57/153|note||OP4(a), OP4(b)\n" },
	{ "A/RES/77/66",
	  "P Recordando su resolución 2373 (XXII), en cuyo anexo figura el "
	  "Tratado sobre la No Proliferación de las Armas Nucleares,",
	  "A/RES/2373(XXII)|2373 (XXII)|recall||\n"
	  "Treaty on the Non-Proliferation of Nuclear Weapons|Tratado sobre "
	  "la No Proliferación de las Armas Nucleares|recall||\n" },
};

static const struct cite_case russian[] = {
	{ "A/RES/77/130",
	  "O ссылается на подпункты а и b пункта 4 своей резолюции 57/153, "
	  "пункты 4, 5 и 6 приложения к резолюции 72/305, раздел II и пункт 5 "
	  "части третьей резолюции 48/218 B и цели и принципы Устава "
	  "Организации Объединенных Наций;",
	  "A/RES/57/153|57/153|recall||OP4(a), OP4(b)\n"
	  "A/RES/72/305|72/305|recall||annex, paras. 4, 5, 6\n"
	  "A/RES/48/218B|48/218 B|recall||section II; part III, para. 5\n"
	  "Charter of the United Nations|Устава Организации Объединенных "
	  "Наций|recall||\n" },
	{ "A/RES/77/130", "F1 Резолюция 45/239, приложение, статья 12 тер.",
	  "A/RES/45/239|45/239|source||annex, article 12 ter\n" },
};

static const struct cite_case chinese[] = {
	{ "S/RES/1973(2011)",
	  "O 决定第1970(2011)号决议第9至16段和第23(b)段规定的措施应继续实施；",
	  "S/RES/1970(2011)|1970(2011)|decide||OP9-OP16, OP23(b)\n" },
	{ "A/RES/50/1", "P 回顾其第48/218 B号决议第三部分第2段和第三节第5段,",
	  "A/RES/48/218B|48/218 B|recall||part III, para. 2; section III, "
	  "para. 5\n" },
	{ "A/RES/55/1",
	  "P 回顾其1999年12月22日题为“发展合作”的第54/226号决议第一节"
	  "第4至第6段和第二节,",
	  "A/RES/54/226|54/226|recall|1999-12-22|section I, paras. 4-6; "
	  "section II\n" },
};

static const struct cite_case arabic[] = {
	{ "S/RES/2560(2020)",
	  "O يقرر الاستفادة من التدابير الواردة في الفقرة 1 (أ) والفقرة 81 "
	  "(أ) من القرار 2368 (2017)؛",
	  "S/RES/2368(2017)|2368 (2017)|decide||OP1(a), OP81(a)\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("es", spanish),
	  CITE_IN("ru", russian), CITE_IN("zh", chinese), CITE_IN("ar", arabic))
