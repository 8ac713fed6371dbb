/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that places in the text itself ("paragraph 7 above"), annexes of what
 * was cited just before ("its annex"), ranges, and numbers that bear their
 * organ behind them are found in six languages.
 */
#include "config.h"

#include "cite.h"

#define GA "A/RES/76/140"

static void
test_english(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "O Decides to use what paragraph 7 above, subparagraphs (a) "
		  "and (b) of paragraph 8 below and paragraphs 9 (a) and 10 of "
		  "the present resolution say;",
		  "A/RES/76/140|paragraph 7|decide||OP7\n"
		  "A/RES/76/140|subparagraphs (a) and (b) of paragraph "
		  "8|decide||OP8(a), OP8(b)\n"
		  "A/RES/76/140|paragraphs 9 (a) and 10|decide||OP9(a), "
		  "OP10\n" },
		{ GA,
		  "O Recalls section II of the present resolution and the "
		  "annex to the present resolution;",
		  "A/RES/76/140|section II|recall||section II\n"
		  "A/RES/76/140|annex|recall||annex\n" },
		{ GA, "F1 See para. 7 above.",
		  "A/RES/76/140|para. 7|see||OP7\n" },
		{ GA, "O Recalls chapter III of the present resolution;",
		  "A/RES/76/140|chapter III|recall||chapter III\n" },
		/* Without a number, and of others. */
		{ GA,
		  "O Recalls the paragraphs above, the above paragraph, "
		  "section II above and the 7 paragraphs below;",
		  "" },
		{ GA,
		  "O Recalls resolution 70/1 of 25 September 2015 and its "
		  "annex, the report of the Secretary-General and its "
		  "annexes;",
		  "A/RES/70/1|70/1|recall|2015-09-25|\n"
		  "A/RES/70/1|its annex|recall||annex\n" },
		{ GA,
		  "P Recalling its resolutions 60/1 to 60/4, 55/1-55/3, "
		  "61/1 and 61/5, and Security Council resolutions 1296 "
		  "(2000) to 1298 (2000),",
		  "A/RES/60/1|60/1|recall||\n"
		  "A/RES/60/2|60/1 to 60/4|recall||\n"
		  "A/RES/60/3|60/1 to 60/4|recall||\n"
		  "A/RES/60/4|60/4|recall||\n"
		  "A/RES/55/1|55/1|recall||\n"
		  "A/RES/55/2|55/1-55/3|recall||\n"
		  "A/RES/55/3|55/3|recall||\n"
		  "A/RES/61/1|61/1|recall||\n"
		  "A/RES/61/5|61/5|recall||\n"
		  "S/RES/1296(2000)|1296 (2000)|recall||\n"
		  "S/RES/1297(2000)|1296 (2000) to 1298 (2000)|recall||\n"
		  "S/RES/1298(2000)|1298 (2000)|recall||\n" },
		{ GA,
		  "P Recalling its resolutions 44/82 A to C, S-10/2, 53/77 "
		  "AA, 69/96 A & B, resolution 242 of the Security Council, "
		  "ESCAP resolution 66/9 and decision 2021/8 of the Economic "
		  "and Social Council,",
		  "A/RES/44/82A|44/82 A to C|recall||\n"
		  "A/RES/44/82B|44/82 A to C|recall||\n"
		  "A/RES/44/82C|44/82 A to C|recall||\n"
		  "A/RES/S-10/2|S-10/2|recall||\n"
		  "A/RES/53/77AA|53/77 AA|recall||\n"
		  "A/RES/69/96A|69/96 A & B|recall||\n"
		  "A/RES/69/96B|69/96 A & B|recall||\n"
		  "S/RES/242(1967)|242|recall||\n"
		  "ESCAP 66/9|66/9|recall||\n"
		  "E/RES/2021/8|2021/8|recall||\n" },
		{ GA,
		  "P Recalling resolution S-34/1 of 12 May 2022 and resolution "
		  "990 (LIV) on illicit flows,",
		  "A/HRC/RES/S-34/1|S-34/1|recall|2022-05-12|\n" },
		{ GA, "P Recalling resolution ES- 10/17,",
		  "A/RES/ES-10/17|ES- 10/17|recall||\n" },
		/* Of whom the number is that cannot be one's own. */
		{ "A/HRC/RES/57/25",
		  "P Recalling that, in its resolution 76/226, the General "
		  "Assembly requested a report, and decision 884 (XXXVII) of "
		  "18 February 2024,",
		  "A/RES/76/226|76/226|recall||\n" },
		{ GA,
		  "P Noting application 1325 (2000) of a person and "
		  "resolution LC-LP.1 (2008),",
		  "" },
	};

	(void)state;
	CITE_CHECK(cases);
}

static void
test_french(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "O Rappelle le paragraphe 7 ci-dessus, l’alinéa a) du "
		  "paragraphe 8 ci-dessous et la section II de la présente "
		  "résolution ;",
		  "A/RES/76/140|paragraphe 7|recall||OP7\n"
		  "A/RES/76/140|alinéa a) du paragraphe 8|recall||OP8(a)\n"
		  "A/RES/76/140|section II|recall||section II\n" },
		{ GA,
		  "O Rappelle ses résolutions 70/1 et 70/2 et leurs effets, "
		  "et demande l’application desdites résolutions ;",
		  "A/RES/70/1|70/1|recall||\n"
		  "A/RES/70/2|70/2|recall||\n"
		  "A/RES/70/1|desdites résolutions|request||\n"
		  "A/RES/70/2|desdites résolutions|request||\n" },
		{ GA,
		  "O Rappelle sa résolution 70/1 et son annexe et la "
		  "résolution 242 du Conseil de sécurité ;",
		  "A/RES/70/1|70/1|recall||\n"
		  "A/RES/70/1|son annexe|recall||annex\n"
		  "S/RES/242(1967)|242|recall||\n" },
		/* What a quote closes is no title. */
		{ GA,
		  "O Rappelle ses résolutions 76/202 du 17 décembre 2021, "
		  "intitulée « Promouvoir Action 21 », 76/205 du 17 décembre "
		  "2021, intitulée « Sauvegarde », et les résolutions "
		  "suivantes du Conseil de sécurité : 1325 (2000) et 1820 "
		  "(2008) ;",
		  "A/RES/76/202|76/202|recall|2021-12-17|\n"
		  "Agenda 21|Action 21|recall||\n"
		  "A/RES/76/205|76/205|recall|2021-12-17|\n"
		  "S/RES/1325(2000)|1325 (2000)|recall||\n"
		  "S/RES/1820(2008)|1820 (2008)|recall||\n" },
		/* "Its" of whoever had that session on that day. */
		{ "E/RES/2022/12",
		  "P Rappelant la résolution 155 C (VII) du Conseil économique "
		  "et social en date du 13 août 1948 et sa propre résolution "
		  "415 (V) du 1er décembre 1950, et la résolution 65/2, "
		  "adoptée le 18 mars 2022 par la Commission des stupéfiants,",
		  "E/RES/155(VII)C|155 C (VII)|recall|1948-08-13|\n"
		  "A/RES/415(V)|415 (V)|recall|1950-12-01|\n" },
		{ GA, "F1 Resolution 70/1.", "A/RES/70/1|70/1|source||\n" },
		{ GA, "F1 Résolution 70/1.\nF2 Voir note 1 ci-dessus, par. 7.",
		  "A/RES/70/1|70/1|source||\n"
		  "A/RES/70/1|note 1|see||OP7\n" },
	};

	(void)state;
	CITE_CHECK_IN("fr", cases);
}

static void
test_spanish(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "O Recuerda el párrafo 7 supra, el apartado a) del párrafo "
		  "8 infra y la sección II de la presente resolución;",
		  "A/RES/76/140|párrafo 7|recall||OP7\n"
		  "A/RES/76/140|apartado a) del párrafo 8|recall||OP8(a)\n"
		  "A/RES/76/140|sección II|recall||section II\n" },
		{ GA,
		  "O Recuerda la resolución 70/1 y su anexo y la resolución "
		  "242 del Consejo de Seguridad;",
		  "A/RES/70/1|70/1|recall||\n"
		  "A/RES/70/1|su anexo|recall||annex\n"
		  "S/RES/242(1967)|242|recall||\n" },
	};

	(void)state;
	CITE_CHECK_IN("es", cases);
}

static void
test_russian(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "O ссылается на пункт 7 выше, подпункт a) пункта 8 ниже и "
		  "раздел II настоящей резолюции;",
		  "A/RES/76/140|пункт 7|recall||OP7\n"
		  "A/RES/76/140|пункта 8|recall||OP8\n"
		  "A/RES/76/140|раздел II|recall||section II\n" },
		{ GA,
		  "P признавая, что в соответствии со своим Уставом и Уставом "
		  "Лиги арабских государств, и ссылаясь на Устав,",
		  "Charter of the United Nations|Устав|recall||\n" },
		{ GA,
		  "O ссылается на резолюции 60/1–60/3 и на резолюцию 242 "
		  "Совета Безопасности;",
		  "A/RES/60/1|60/1|recall||\n"
		  "A/RES/60/2|60/1–60/3|recall||\n"
		  "A/RES/60/3|60/3|recall||\n"
		  "S/RES/242(1967)|242|recall||\n" },
	};

	(void)state;
	CITE_CHECK_IN("ru", cases);
}

static void
test_chinese(void **state)
{
	static const struct cite_case cases[] = {
		{ GA, "O 决定设立上文第7段、下文第8段和本决议第9段所述机制；",
		  "A/RES/76/140|第7段|decide||OP7\n"
		  "A/RES/76/140|第8段|decide||OP8\n"
		  "A/RES/76/140|第9段|decide||OP9\n" },
		{ GA, "O 回顾第70/1号决议及其附件；",
		  "A/RES/70/1|70/1|recall||\n"
		  "A/RES/70/1|及其附件|recall||annex\n" },
		{ GA,
		  "P 回顾其第44/82 A至C号、第69/96 A和B号、第40/152 "
		  "A、B和C号和第3419 A至D (XXX)号决议，",
		  "A/RES/44/82A|44/82 A至C|recall||\n"
		  "A/RES/44/82B|44/82 A至C|recall||\n"
		  "A/RES/44/82C|44/82 A至C|recall||\n"
		  "A/RES/69/96A|69/96 A和B|recall||\n"
		  "A/RES/69/96B|69/96 A和B|recall||\n"
		  "A/RES/40/152A|40/152 A、B和C|recall||\n"
		  "A/RES/40/152B|40/152 A、B和C|recall||\n"
		  "A/RES/40/152C|40/152 A、B和C|recall||\n"
		  "A/RES/3419(XXX)A|3419 A至D (XXX)|recall||\n"
		  "A/RES/3419(XXX)B|3419 A至D (XXX)|recall||\n"
		  "A/RES/3419(XXX)C|3419 A至D (XXX)|recall||\n"
		  "A/RES/3419(XXX)D|3419 A至D (XXX)|recall||\n" },
		{ GA, "F1 LC 32/15号文件，附件5，LC-LP.2 (2010)号决议。", "" },
	};

	(void)state;
	CITE_CHECK_IN("zh", cases);
}

static void
test_arabic(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "O تقرر إنشاء الآلية المشار إليها في الفقرة 7 أعلاه وفي "
		  "الفقرة 8 أدناه وفي الفقرة 9 من هذا القرار؛",
		  "A/RES/76/140|الفقرة 7|decide||OP7\n"
		  "A/RES/76/140|الفقرة 8|decide||OP8\n"
		  "A/RES/76/140|الفقرة 9|decide||OP9\n" },
		{ GA,
		  "O تشير إلى قرارها 70/1 ومرفقه وإلى الجزء ثانيا من قرارها "
		  "71/2؛",
		  "A/RES/70/1|70/1|recall||\n"
		  "A/RES/70/1|مرفقه|recall||annex\n"
		  "A/RES/71/2|71/2|recall||section II\n" },
	};

	(void)state;
	CITE_CHECK_IN("ar", cases);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_english), cmocka_unit_test(test_french),
		cmocka_unit_test(test_spanish), cmocka_unit_test(test_russian),
		cmocka_unit_test(test_chinese), cmocka_unit_test(test_arabic),
	};

	return cmocka_run_group_tests_name("cite here", tests, NULL, NULL);
}
