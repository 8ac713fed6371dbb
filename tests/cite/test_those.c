/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that "those resolutions" are those of the organ that is named with
 * them, also where they were only referred to before, that parts of the name of
 * an agreement stand for it, and that "Ibid." of another volume is no document.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "S/RES/92(1951)",
	  "P Noting the zone established by the Israel-Syrian General "
	  "Armistice Agreement of 20 July 1949,\n"
	  "O Calls upon the parties to observe the Armistice Agreement, "
	  "and to comply with article V of the General Armistice Agreement;",
	  "Israel-Syrian General Armistice Agreement|Israel-Syrian General "
	  "Armistice Agreement|note|1949-07-20|\n"
	  "Israel-Syrian General Armistice Agreement|Armistice "
	  "Agreement|call||\n"
	  "Israel-Syrian General Armistice Agreement|General Armistice "
	  "Agreement|call||article V\n" },
	{ "S/RES/111(1956)",
	  "F1 Official Records of the Security Council, Tenth Year, "
	  "Supplement for October 1955, document S/3516.\n"
	  "F2 Ibid., Fourth Year, Special Supplement No. 2.\n"
	  "F3 Ibid., document S/3520, annex I.\n"
	  "F4 Ibid., para. 7.",
	  "S/3516|S/3516|source||\n"
	  "S/3520|S/3520|ibid||annex I\n"
	  "S/3520|Ibid.|ibid||para. 7\n" },
	{ "S/RES/241(1967)",
	  "P Reaffirming its resolutions 226 (1966) of 14 October 1966 and "
	  "239 (1967) of 10 July 1967,\n"
	  "P Recalling General Assembly resolution 1603 (XV),\n"
	  "O Condemns a failure in violation of the above-mentioned "
	  "Security Council resolutions;\n"
	  "O Requests the Sub-Committee, appointed under the aforesaid "
	  "General Assembly resolution, to report;",
	  "S/RES/226(1966)|226 (1966)|reaffirm|1966-10-14|\n"
	  "S/RES/239(1967)|239 (1967)|reaffirm|1967-07-10|\n"
	  "A/RES/1603(XV)|1603 (XV)|recall||\n"
	  "S/RES/226(1966)|the above-mentioned Security Council "
	  "resolutions|condemn||\n"
	  "S/RES/239(1967)|the above-mentioned Security Council "
	  "resolutions|condemn||\n"
	  "A/RES/1603(XV)|the aforesaid General Assembly "
	  "resolution|request||\n" },
	{ "S/RES/271(1969)",
	  "O Reaffirms its resolutions 252 (1968) and 267 (1969);\n"
	  "O Recognizes the danger;\n"
	  "O Determines that it was in violation of the aforesaid "
	  "resolutions;\n"
	  "O Stresses the need for restraint;\n"
	  "O Condemns the failure to comply with the aforementioned "
	  "resolutions;",
	  "S/RES/252(1968)|252 (1968)|reaffirm||\n"
	  "S/RES/267(1969)|267 (1969)|reaffirm||\n"
	  "S/RES/252(1968)|the aforesaid resolutions|decide||\n"
	  "S/RES/267(1969)|the aforesaid resolutions|decide||\n"
	  "S/RES/252(1968)|the aforementioned resolutions|condemn||\n"
	  "S/RES/267(1969)|the aforementioned resolutions|condemn||\n" },
	{ "S/RES/199(1964)",
	  "P Recalling its resolution 198 (1964) and resolution ECM/Res.5 "
	  "(III) of the Organization of African Unity,\n"
	  "O Encourages efforts in accordance with the above-mentioned "
	  "resolution of the Organization of African Unity;",
	  "S/RES/198(1964)|198 (1964)|recall||\n"
	  "ECM/Res.5 (III)|ECM/Res.5 (III)|recall||\n" },
};

static const struct cite_case french[] = {
	{ "A/RES/40/100",
	  "P Rappelant ses résolutions 38/1 et 38/2, la résolution 186 "
	  "(1964) du Conseil de sécurité,\n"
	  "O Demande l’application desdites résolutions de l’Assemblée "
	  "générale et des mêmes résolutions du Conseil de sécurité;",
	  "A/RES/38/1|38/1|recall||\n"
	  "A/RES/38/2|38/2|recall||\n"
	  "S/RES/186(1964)|186 (1964)|recall||\n"
	  "A/RES/38/1|desdites résolutions|request||\n"
	  "A/RES/38/2|desdites résolutions|request||\n"
	  "S/RES/186(1964)|des mêmes résolutions|request||\n" },
};

static const struct cite_case russian[] = {
	{ "A/RES/40/100",
	  "P ссылаясь на свои резолюции 38/1 и 38/2 и резолюцию 186 (1964) "
	  "Совета Безопасности,\n"
	  "O призывает выполнить вышеуказанные резолюции Генеральной "
	  "Ассамблеи;",
	  "A/RES/38/1|38/1|recall||\n"
	  "A/RES/38/2|38/2|recall||\n"
	  "S/RES/186(1964)|186 (1964)|recall||\n"
	  "A/RES/38/1|вышеуказанные резолюции|call||\n"
	  "A/RES/38/2|вышеуказанные резолюции|call||\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("ru", russian))
