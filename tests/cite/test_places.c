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
};

static const struct cite_case french[] = {
	{ "A/RES/77/146",
	  "O Demande que soient appliquées les dispositions de l'alinéa e "
	  "de l'Article 73 de la Charte des Nations Unies;",
	  "Charter of the United Nations|Charte des Nations "
	  "Unies|request||alinéa e de l'Article 73\n" },
};

static const struct cite_case spanish[] = {
	{ "A/RES/77/300",
	  "O Toma nota del apartado b) del párrafo 4 y del párrafo 9 de la "
	  "resolución 76/290;",
	  "A/RES/76/290|76/290|note||OP4(b), OP9\n" },
};

static const struct cite_case chinese[] = {
	{ "S/RES/1973(2011)",
	  "O 决定第1970(2011)号决议第9至16段和第23(b)段规定的措施应继续实施；",
	  "S/RES/1970(2011)|1970(2011)|decide||OP9-OP16, OP23(b)\n" },
};

static const struct cite_case arabic[] = {
	{ "S/RES/2560(2020)",
	  "O يقرر الاستفادة من التدابير الواردة في الفقرة 1 (أ) والفقرة 81 "
	  "(أ) من القرار 2368 (2017)؛",
	  "S/RES/2368(2017)|2368 (2017)|decide||OP1(a), OP81(a)\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("es", spanish),
	  CITE_IN("zh", chinese), CITE_IN("ar", arabic))
