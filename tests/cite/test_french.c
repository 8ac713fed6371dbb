/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that French texts are read as French cites: the organ behind the
 * number, dates of all kinds, letters, places, antecedents, instruments; and
 * that numbers of other things are left alone.
 */
#include "config.h"

#include "cite.h"

#define GA     "A/RES/76/140"
#define SC     "S/RES/2599(2021)"
#define HRC    "A/HRC/RES/54/12"
#define ECOSOC "E/RES/2021/11"

static void
test_numbers(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "P Rappelant sa résolution 46/182 du 19 décembre "
		  "1991,",
		  "A/RES/46/182|46/182|recall|1991-12-19|\n" },
		{ GA,
		  "P Rappelant ses résolutions 217 A (III) du 10 "
		  "décembre 1948 et 2200 A (XXI) du 16 décembre 1966,",
		  "A/RES/217(III)A|217 A (III)|recall|1948-12-10|\n"
		  "A/RES/2200(XXI)A|2200 A (XXI)|recall|1966-12-16|\n" },
		/* The first of a month. */
		{ GA,
		  "P Rappelant sa résolution 70/257 du 1er avril "
		  "2016,",
		  "A/RES/70/257|70/257|recall|2016-04-01|\n" },
		/* Letters, and what joins them. */
		{ GA,
		  "P Rappelant ses résolutions 45/258 A et B, 51/211 "
		  "A à E du 18 décembre 1996 et 57/284 B,",
		  "A/RES/45/258A|45/258 A et B|recall||\n"
		  "A/RES/45/258B|45/258 A et B|recall||\n"
		  "A/RES/51/211A|51/211 A à E|recall|1996-12-18|\n"
		  "A/RES/51/211B|51/211 A à E|recall|1996-12-18|\n"
		  "A/RES/51/211C|51/211 A à E|recall|1996-12-18|\n"
		  "A/RES/51/211D|51/211 A à E|recall|1996-12-18|\n"
		  "A/RES/51/211E|51/211 A à E|recall|1996-12-18|\n"
		  "A/RES/57/284B|57/284 B|recall||\n" },
		{ GA,
		  "O Rappelle sa décision 54/488 et ses résolutions "
		  "S-10/2 et ES-10/24 ;",
		  "A/DEC/54/488|54/488|recall||\n"
		  "A/RES/S-10/2|S-10/2|recall||\n"
		  "A/RES/ES-10/24|ES-10/24|recall||\n" },
		{ GA,
		  "P Rappelant la décision 2005/234 du Conseil "
		  "économique et social et la déclaration de son "
		  "président S/PRST/2014/16 du 12 août 2014,",
		  "E/DEC/2005/234|2005/234|recall||\n"
		  "S/PRST/2014/16|S/PRST/2014/16|recall|2014-08-12|\n" },
		{ SC,
		  "P Rappelant ses résolutions 1325 (2000), 1820 "
		  "(2008) et 2242 (2015),",
		  "S/RES/1325(2000)|1325 (2000)|recall||\n"
		  "S/RES/1820(2008)|1820 (2008)|recall||\n"
		  "S/RES/2242(2015)|2242 (2015)|recall||\n" },
		{ GA,
		  "P Rappelant ses résolutions antérieures 55/1 et "
		  "56/2, notamment la résolution 57/3,",
		  "A/RES/55/1|55/1|recall||\n"
		  "A/RES/56/2|56/2|recall||\n"
		  "A/RES/57/3|57/3|recall||\n" },
	};

	(void)state;
	CITE_CHECK_IN("fr", cases);
}

static void
test_organs(void **state)
{
	static const struct cite_case cases[] = {
		/* The organ stands behind the number. */
		{ GA,
		  "P Rappelant la résolution 2231 (2015) du Conseil "
		  "de sécurité, la résolution 1996/31 du Conseil "
		  "économique et social, en date du 25 juillet 1996, "
		  "et la résolution 5/1 du Conseil des droits de "
		  "l’homme,",
		  "S/RES/2231(2015)|2231 (2015)|recall||\n"
		  "E/RES/1996/31|1996/31|recall|1996-07-25|\n"
		  "A/HRC/RES/5/1|5/1|recall||\n" },
		/* Or before it. */
		{ GA,
		  "P Rappelant les résolutions du Conseil des droits "
		  "de l’homme 2/2 du 27 novembre 2006 et 7/27 du 28 "
		  "mars 2008,",
		  "A/HRC/RES/2/2|2/2|recall|2006-11-27|\n"
		  "A/HRC/RES/7/27|7/27|recall|2008-03-28|\n" },
		/* Lists of several organs. */
		{ GA,
		  "P Rappelant les résolutions 242 (1967), 338 "
		  "(1973) et 1397 (2002) et ses propres résolutions "
		  "58/292 et 59/5,",
		  "S/RES/242(1967)|242 (1967)|recall||\n"
		  "S/RES/338(1973)|338 (1973)|recall||\n"
		  "S/RES/1397(2002)|1397 (2002)|recall||\n"
		  "A/RES/58/292|58/292|recall||\n"
		  "A/RES/59/5|59/5|recall||\n" },
		{ HRC,
		  "P Rappelant la résolution 60/251 de l’Assemblée "
		  "générale et ses résolutions 5/1 et 16/21,",
		  "A/RES/60/251|60/251|recall||\n"
		  "A/HRC/RES/5/1|5/1|recall||\n"
		  "A/HRC/RES/16/21|16/21|recall||\n" },
		/* The organ that adopted it. */
		{ ECOSOC,
		  "P Rappelant l’adoption par l’Assemblée générale "
		  "de la résolution 181 (II) du 29 novembre 1947,",
		  "A/RES/181(II)|181 (II)|recall|1947-11-29|\n" },
		{ ECOSOC,
		  "P Rappelant que la Commission économique pour "
		  "l’Amérique latine et les Caraïbes a adopté la "
		  "résolution 574 (XXVII) en date du 16 mai 1998,",
		  "ECLAC 574(XXVII)|574 (XXVII)|recall|1998-05-16|\n" },
		/* "Its" is not of the organ that was named in passing. */
		{ GA,
		  "O Prie le Secrétaire général de publier les "
		  "documents avant leur examen par le Conseil, "
		  "conformément à ses résolutions 51/211 A à E et "
		  "52/214 ;",
		  "A/RES/51/211A|51/211 A à E|request||\n"
		  "A/RES/51/211B|51/211 A à E|request||\n"
		  "A/RES/51/211C|51/211 A à E|request||\n"
		  "A/RES/51/211D|51/211 A à E|request||\n"
		  "A/RES/51/211E|51/211 A à E|request||\n"
		  "A/RES/52/214|52/214|request||\n" },
		/* In a report of the Human Rights Council. */
		{ GA,
		  "F1 Documents officiels de l’Assemblée générale, "
		  "soixante-quinzième session, Supplément n° 53 "
		  "(A/75/53), chap. IV, sect. A, résolution 43/1.",
		  "A/75/53|A/75/53|source||chap. IV, sect. A\n"
		  "A/HRC/RES/43/1|43/1|source||\n" },
	};

	(void)state;
	CITE_CHECK_IN("fr", cases);
}

static void
test_dates(void **state)
{
	static const struct cite_case cases[] = {
		/* A day for each. */
		{ GA,
		  "P Rappelant ses résolutions 3101 (XXVIII) et 3102 "
		  "(XXVIII) des 14 et 18 décembre 1973,",
		  "A/RES/3101(XXVIII)|3101 "
		  "(XXVIII)|recall|1973-12-14|\n"
		  "A/RES/3102(XXVIII)|3102 "
		  "(XXVIII)|recall|1973-12-18|\n" },
		{ GA,
		  "P Rappelant les résolutions 237 (1967) et 259 "
		  "(1968) du Conseil de sécurité, en date du 14 juin "
		  "1967 et du 27 septembre 1968,",
		  "S/RES/237(1967)|237 (1967)|recall|1967-06-14|\n"
		  "S/RES/259(1968)|259 (1968)|recall|1968-09-27|\n" },
		{ GA,
		  "P Rappelant les résolutions 27/22, 32/21 et 44/16 "
		  "du Conseil des droits de l’homme, en date "
		  "respectivement des 26 septembre 2014, 1er juillet "
		  "2016 et 17 juillet 2020,",
		  "A/HRC/RES/27/22|27/22|recall|2014-09-26|\n"
		  "A/HRC/RES/32/21|32/21|recall|2016-07-01|\n"
		  "A/HRC/RES/44/16|44/16|recall|2020-07-17|\n" },
		/* One day for all. */
		{ GA,
		  "P Rappelant ses résolutions 68/247 A et 68/248 A, "
		  "toutes deux du 27 décembre 2013,",
		  "A/RES/68/247A|68/247 A|recall|2013-12-27|\n"
		  "A/RES/68/248A|68/248 A|recall|2013-12-27|\n" },
	};

	(void)state;
	CITE_CHECK_IN("fr", cases);
}

static void
test_places(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "O Rappelle le paragraphe 5 de sa résolution 70/1 "
		  "et les paragraphes 3 b) et 4 de la résolution "
		  "2231 (2015) du Conseil de sécurité ;",
		  "A/RES/70/1|70/1|recall||OP5\n"
		  "S/RES/2231(2015)|2231 (2015)|recall||OP3(b), OP4\n" },
		{ GA,
		  "O Rappelle la section II de sa résolution 52/214 "
		  "du 22 décembre 1997 ;",
		  "A/RES/52/214|52/214|recall|1997-12-22|section II\n" },
		/* One document in all languages. */
		{ GA,
		  "F1 Nations Unies, Recueil des Traités, vol. 1771, no "
		  "30822.\nF2 Ibid., vol. 2303, no 30822.\n"
		  "F3 Ibid., vol. 75, p. 31.\n"
		  "F4 Rapport de la Conférence (publication des Nations Unies, "
		  "numéro de vente : F.93.I.8), vol. I.",
		  "Treaty Series, vol. 1771, No. 30822|Recueil des Traités, "
		  "vol. 1771, no 30822|source||\n"
		  "Treaty Series, vol. 2303, No. 30822|Ibid., vol. 2303, no "
		  "30822|ibid||\n"
		  "Treaty Series, vol. 75, p. 31|Ibid., vol. 75, p. 31|ibid||\n"
		  "E.93.I.8|F.93.I.8|source||vol. I\n" },
		{ GA, "F1 Résolution 70/1, annexe I, par. 10 a).",
		  "A/RES/70/1|70/1|source||annex I, para. 10 (a)\n" },
		{ GA,
		  "F1 Résolution 70/1, annexe, par. 5.\n"
		  "F2 Ibid., par. 7.\n"
		  "F3 Voir résolution 2200 A (XXI), annexe.\n"
		  "F4 Cf. A/52/1 ; voir note 1 ci-dessus.",
		  "A/RES/70/1|70/1|source||annex, para. 5\n"
		  "A/RES/70/1|Ibid.|ibid||annex, para. 7\n"
		  "A/RES/2200(XXI)A|2200 A (XXI)|see||annex\n"
		  "A/52/1|A/52/1|cf||\n"
		  "A/RES/70/1|note 1|see||\n" },
	};

	(void)state;
	CITE_CHECK_IN("fr", cases);
}

static void
test_words(void **state)
{
	static const struct cite_case cases[] = {
		/* What a clause says governs there. */
		{ GA,
		  "P Rappelant la résolution 70/1, par laquelle elle "
		  "a approuvé la résolution 5/1 du Conseil des "
		  "droits de l’homme,",
		  "A/RES/70/1|70/1|recall||\n"
		  "A/HRC/RES/5/1|5/1|endorse||\n" },
		{ GA,
		  "P Rappelant sa résolution 70/1 du 25 septembre "
		  "2015 et réaffirmant la résolution 71/1,",
		  "A/RES/70/1|70/1|recall|2015-09-25|\n"
		  "A/RES/71/1|71/1|reaffirm||\n" },
		{ GA,
		  "O Rappelle la résolution 70/1 et prie le "
		  "Secrétaire général d’appliquer cette résolution ;",
		  "A/RES/70/1|70/1|recall||\n"
		  "A/RES/70/1|cette résolution|request||\n" },
		{ GA,
		  "O Rappelle les résolutions 70/1 et 70/2 et "
		  "demande l’application de ces résolutions ;",
		  "A/RES/70/1|70/1|recall||\n"
		  "A/RES/70/2|70/2|recall||\n"
		  "A/RES/70/1|ces résolutions|request||\n"
		  "A/RES/70/2|ces résolutions|request||\n" },
		/* Instruments by the names that French gives them. */
		{ GA,
		  "P Rappelant la Charte des Nations Unies et la "
		  "Déclaration universelle des droits de l’homme, "
		  "réaffirmant les buts de la Charte et l’Accord de "
		  "Paris,",
		  "Charter of the United Nations|Charte des Nations "
		  "Unies|recall||\n"
		  "Universal Declaration of Human Rights|Déclaration "
		  "universelle des droits de l’homme|recall||\n"
		  "Charter of the United Nations|Charte|reaffirm||\n"
		  "Paris Agreement|Accord de Paris|reaffirm||\n" },
	};

	(void)state;
	CITE_CHECK_IN("fr", cases);
}

static void
test_rejects(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "P Rappelant l’observation générale n° 21 (1992) "
		  "et la recommandation générale n° 38 (2020),",
		  "" },
		{ GA,
		  "P Rappelant le règlement (UE) n° 267/2012 du "
		  "Conseil et l’ordonnance n° 021/038,",
		  "" },
		{ GA,
		  "P Rappelant la résolution 61/2 de la Commission "
		  "de la condition de la femme,",
		  "" },
		{ GA,
		  "P Notant la saison 2020/21, le 20/09/1975 et MEPC "
		  "72/17/Add.1,",
		  "" },
		{ GA,
		  "P Rappelant le paragraphe 7 de la présente "
		  "résolution et ses résolutions pertinentes,",
		  "A/RES/76/140|paragraphe 7|recall||OP7\n" },
	};

	(void)state;
	CITE_CHECK_IN("fr", cases);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_numbers), cmocka_unit_test(test_organs),
		cmocka_unit_test(test_dates),	cmocka_unit_test(test_places),
		cmocka_unit_test(test_words),	cmocka_unit_test(test_rejects),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
