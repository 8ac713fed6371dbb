/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that instruments of which no table knows are found by the shape of
 * their names, in six languages, and what is called short once it was spelled
 * out.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "A/RES/80/900",
	  "P Recalling the Agreement for Peace and Reconciliation in "
	  "Mali, the Comprehensive Peace Agreement (CPA) and the "
	  "plans under the CPA,",
	  "Agreement for Peace and Reconciliation in Mali|Agreement "
	  "for Peace and Reconciliation in Mali|recall||\n"
	  "Comprehensive Peace Agreement|Comprehensive Peace "
	  "Agreement|recall||\n"
	  "Comprehensive Peace Agreement|CPA|recall||\n"
	  "Comprehensive Peace Agreement|CPA|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling the Rome Statute of the International "
	  "Criminal Court (ICC), and the Prosecutor of the ICC,",
	  "Rome Statute of the International Criminal Court|Rome "
	  "Statute of the International Criminal Court|recall||\n" },
};

static const struct cite_case french[] = {
	{ "A/RES/80/900",
	  "P Rappelant la Déclaration de Windhoek, le Consensus de "
	  "Quito, le Programme d’action de Lomé et le Cadre de "
	  "Harare,",
	  "Déclaration de Windhoek|Déclaration de Windhoek|recall||\n"
	  "Consensus de Quito|Consensus de Quito|recall||\n"
	  "Programme d’action de Lomé|Programme d’action de "
	  "Lomé|recall||\n"
	  "Cadre de Harare|Cadre de Harare|recall||\n" },
	{ "A/RES/80/900",
	  "P Rappelant la Déclaration de La Havane, la Déclaration "
	  "du Caire et la Déclaration de Charm el-Cheikh,",
	  "Déclaration de La Havane|Déclaration de La "
	  "Havane|recall||\n"
	  "Déclaration du Caire|Déclaration du Caire|recall||\n"
	  "Déclaration de Charm el-Cheikh|Déclaration de Charm "
	  "el-Cheikh|recall||\n" },
	{ "A/RES/80/900",
	  "P Rappelant le Cadre de Sendai pour la réduction des "
	  "risques de catastrophe (2015-2030) (« le Cadre de Sendai "
	  "») et le Cadre,",
	  "Sendai Framework for Disaster Risk Reduction "
	  "2015-2030|Cadre de Sendai pour la réduction des risques "
	  "de catastrophe (2015-2030)|recall||\n"
	  "Sendai Framework for Disaster Risk Reduction "
	  "2015-2030|Cadre de Sendai|recall||\n"
	  "Sendai Framework for Disaster Risk Reduction "
	  "2015-2030|Cadre|recall||\n" },
	{ "A/RES/80/900",
	  "P Rappelant la Déclaration de principes, la Déclaration "
	  "du Président et le Plan d’action du Conseil,",
	  "" },
	{ "A/RES/80/900",
	  "O Réaffirme l’Article 73 de la Charte, en tenant "
	  "compte de la Charte des Nations Unies;",
	  "Charter of the United Nations|Charte des Nations "
	  "Unies|reaffirm||\n" },
};

static const struct cite_case spanish[] = {
	{ "A/RES/80/900",
	  "P Recordando la Declaración de Windhoek, el Consenso de "
	  "Quito, el Programa de Acción de Lomé y el Marco de "
	  "Harare,",
	  "Declaración de Windhoek|Declaración de Windhoek|recall||\n"
	  "Consenso de Quito|Consenso de Quito|recall||\n"
	  "Programa de Acción de Lomé|Programa de Acción de "
	  "Lomé|recall||\n"
	  "Marco de Harare|Marco de Harare|recall||\n" },
	{ "A/RES/80/900",
	  "P Recordando la Declaración de Principios, el Acuerdo de "
	  "Paz, el Plan de Acción del Secretario General y la "
	  "Declaración de La Habana,",
	  "Declaración de La Habana|Declaración de La "
	  "Habana|recall||\n" },
	{ "A/RES/80/900",
	  "P Recordando la Convención Marco de las Naciones Unidas "
	  "sobre el Cambio Climático, y las partes en la "
	  "Convención,",
	  "United Nations Framework Convention on Climate "
	  "Change|Convención Marco de las Naciones Unidas sobre el "
	  "Cambio Climático|recall||\n"
	  "United Nations Framework Convention on Climate "
	  "Change|Convención|recall||\n" },
};

static const struct cite_case russian[] = {
	{ "A/RES/80/900",
	  "P ссылаясь на Виндхукскую "
	  "декларацию, Китский консенсус, "
	  "Ломейскую программу действий и "
	  "Аддис-Абебскую декларацию,",
	  "Виндхукскую "
	  "декларацию|Виндхукскую "
	  "декларацию|recall||\n"
	  "Китский консенсус|Китский "
	  "консенсус|recall||\n"
	  "Ломейскую программу "
	  "действий|Ломейскую программу "
	  "действий|recall||\n"
	  "Аддис-Абебскую "
	  "декларацию|Аддис-Абебскую "
	  "декларацию|recall||\n" },
	{ "A/RES/80/900",
	  "P ссылаясь на Конвенцию о "
	  "ликвидации всех форм "
	  "дискриминации в отношении "
	  "женщин (КЛДЖ) и обязательства "
	  "по КЛДЖ,",
	  "Convention on the Elimination of All Forms of "
	  "Discrimination against Women|Конвенцию о "
	  "ликвидации всех форм "
	  "дискриминации в отношении "
	  "женщин|recall||\n"
	  "Convention on the Elimination of All Forms of "
	  "Discrimination against Women|КЛДЖ|recall||\n"
	  "Convention on the Elimination of All Forms of "
	  "Discrimination against Women|КЛДЖ|recall||\n" },
	{ "A/RES/80/900",
	  "P ссылаясь на Сендайскую "
	  "рамочную программу по снижению "
	  "риска бедствий на 2015–2030 годы и "
	  "осуществление Сендайской "
	  "рамочной программы,",
	  "Sendai Framework for Disaster Risk Reduction "
	  "2015-2030|Сендайскую рамочную "
	  "программу по снижению риска "
	  "бедствий на 2015–2030 годы|recall||\n"
	  "Sendai Framework for Disaster Risk Reduction "
	  "2015-2030|Сендайской рамочной "
	  "программы|recall||\n" },
	{ "A/RES/80/900",
	  "P ссылаясь на Политическую "
	  "декларацию и Европейскую "
	  "конвенцию,",
	  "" },
	{ "A/RES/80/900",
	  "O напоминает об одобренном в ее "
	  "резолюции 72/219 плане действий "
	  "по внедрению;",
	  "A/RES/72/219|72/219|recall||\n" },
};

static const struct cite_case chinese[] = {
	{ "A/RES/80/900",
	  "P "
	  "回顾《温得和克宣言》、《基多共识》、《洛美行动纲领》和《政治"
	  "宣言》，",
	  "温得和克宣言|温得和克宣言|recall||\n"
	  "基多共识|基多共识|recall||\n"
	  "洛美行动纲领|洛美行动纲领|recall||\n" },
	{ "A/RES/80/900",
	  "P "
	  "回顾《消除对妇女一切形式歧视公约》(《消歧公约》)，并重申《"
	  "消歧公约》规定的义务，",
	  "Convention on the Elimination of All Forms of "
	  "Discrimination against "
	  "Women|消除对妇女一切形式歧视公约|recall||\n"
	  "Convention on the Elimination of All Forms of "
	  "Discrimination against Women|消歧公约|recall||\n"
	  "Convention on the Elimination of All Forms of "
	  "Discrimination against Women|消歧公约|reaffirm||\n" },
	{ "A/RES/80/900",
	  "P "
	  "回顾《联合国反腐败公约》和《公约》缔约国，",
	  "United Nations Convention against "
	  "Corruption|联合国反腐败公约|recall||\n"
	  "United Nations Convention against "
	  "Corruption|公约|recall||\n" },
};

static const struct cite_case arabic[] = {
	{ "A/RES/80/900",
	  "P وإذ تشير إلى ”إعلان ويندهوك“ "
	  "والقرار المعنون ”إعلان بشأن "
	  "السلام“،",
	  "إعلان ويندهوك|إعلان "
	  "ويندهوك|recall||\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("es", spanish),
	  CITE_IN("ru", russian), CITE_IN("zh", chinese), CITE_IN("ar", arabic))
