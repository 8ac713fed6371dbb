/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that Spanish texts are read as Spanish cites: commas round dates,
 * the organ behind the number and the date behind it, letters, places,
 * antecedents, instruments; and that numbers of other things are left alone.
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
		/* Commas round the date. */
		{ GA,
		  "P Recordando su resolución 46/182, de 19 de "
		  "diciembre de 1991,",
		  "A/RES/46/182|46/182|recall|1991-12-19|\n" },
		{ GA,
		  "P Recordando sus resoluciones 217 A (III), de 10 "
		  "de diciembre de 1948, y 2200 A (XXI), de 16 de "
		  "diciembre de 1966,",
		  "A/RES/217(III)A|217 A (III)|recall|1948-12-10|\n"
		  "A/RES/2200(XXI)A|2200 A (XXI)|recall|1966-12-16|\n" },
		/* Letters, and what joins them. */
		{ GA,
		  "P Recordando sus resoluciones 40/257 A a C, de 18 "
		  "de diciembre de 1985, 45/258 A y B y 57/284 B,",
		  "A/RES/40/257A|40/257 A a C|recall|1985-12-18|\n"
		  "A/RES/40/257B|40/257 A a C|recall|1985-12-18|\n"
		  "A/RES/40/257C|40/257 A a C|recall|1985-12-18|\n"
		  "A/RES/45/258A|45/258 A y B|recall||\n"
		  "A/RES/45/258B|45/258 A y B|recall||\n"
		  "A/RES/57/284B|57/284 B|recall||\n" },
		{ GA,
		  "O Recuerda su decisión 54/488 y sus resoluciones "
		  "S-10/2 y ES-10/24;",
		  "A/DEC/54/488|54/488|recall||\n"
		  "A/RES/S-10/2|S-10/2|recall||\n"
		  "A/RES/ES-10/24|ES-10/24|recall||\n" },
		{ GA,
		  "P Recordando la decisión 2005/234 del Consejo "
		  "Económico y Social y la declaración de su "
		  "Presidencia S/PRST/2014/16, de 12 de agosto de "
		  "2014,",
		  "E/DEC/2005/234|2005/234|recall||\n"
		  "S/PRST/2014/16|S/PRST/2014/16|recall|2014-08-12|\n" },
		{ SC,
		  "P Recordando sus resoluciones 1325 (2000), 1820 "
		  "(2008) y 2242 (2015),",
		  "S/RES/1325(2000)|1325 (2000)|recall||\n"
		  "S/RES/1820(2008)|1820 (2008)|recall||\n"
		  "S/RES/2242(2015)|2242 (2015)|recall||\n" },
		{ GA,
		  "P Recordando sus resoluciones anteriores 55/1 y "
		  "56/2, en particular la resolución 57/3,",
		  "A/RES/55/1|55/1|recall||\n"
		  "A/RES/56/2|56/2|recall||\n"
		  "A/RES/57/3|57/3|recall||\n" },
	};

	(void)state;
	CITE_CHECK_IN("es", cases);
}

static void
test_organs(void **state)
{
	static const struct cite_case cases[] = {
		/* The organ stands behind the number, and the date behind it.
		 */
		{ GA,
		  "P Recordando la resolución 1996 (2011) del "
		  "Consejo de Seguridad, de 8 de julio de 2011, y la "
		  "resolución 1996/31 del Consejo Económico y Social,",
		  "S/RES/1996(2011)|1996 (2011)|recall|2011-07-08|\n"
		  "E/RES/1996/31|1996/31|recall||\n" },
		/* Or before it. */
		{ GA,
		  "P Recordando las resoluciones del Consejo de "
		  "Derechos Humanos 27/22, de 26 de septiembre de "
		  "2014, y 44/16, de 17 de julio de 2020,",
		  "A/HRC/RES/27/22|27/22|recall|2014-09-26|\n"
		  "A/HRC/RES/44/16|44/16|recall|2020-07-17|\n" },
		/* Lists of several organs. */
		{ GA,
		  "P Recordando las resoluciones 242 (1967), 338 "
		  "(1973) y 1397 (2002) y sus propias resoluciones "
		  "58/292 y 59/5,",
		  "S/RES/242(1967)|242 (1967)|recall||\n"
		  "S/RES/338(1973)|338 (1973)|recall||\n"
		  "S/RES/1397(2002)|1397 (2002)|recall||\n"
		  "A/RES/58/292|58/292|recall||\n"
		  "A/RES/59/5|59/5|recall||\n" },
		{ HRC,
		  "P Recordando la resolución 60/251 de la Asamblea "
		  "General y sus resoluciones 5/1 y 16/21,",
		  "A/RES/60/251|60/251|recall||\n"
		  "A/HRC/RES/5/1|5/1|recall||\n"
		  "A/HRC/RES/16/21|16/21|recall||\n" },
		/* The organ that adopted it. */
		{ ECOSOC,
		  "P Recordando que la Comisión Económica para "
		  "América Latina y el Caribe aprobó la resolución "
		  "574 (XXVII), de 16 de mayo de 1998,",
		  "ECLAC 574(XXVII)|574 (XXVII)|recall|1998-05-16|\n" },
		/* In a report of the Human Rights Council. */
		{ GA,
		  "F1 Documentos Oficiales de la Asamblea General, "
		  "septuagésimo quinto período de sesiones, "
		  "Suplemento núm. 53 (A/75/53), cap. IV, secc. A, "
		  "resolución 43/1.",
		  "A/75/53|A/75/53|source||cap. IV, secc. A\n"
		  "A/HRC/RES/43/1|43/1|source||\n" },
	};

	(void)state;
	CITE_CHECK_IN("es", cases);
}

static void
test_dates(void **state)
{
	static const struct cite_case cases[] = {
		/* A day for each. */
		{ GA,
		  "P Recordando sus resoluciones 3101 (XXVIII) y "
		  "3102 (XXVIII), de 14 y 18 de diciembre de 1973,",
		  "A/RES/3101(XXVIII)|3101 "
		  "(XXVIII)|recall|1973-12-14|\n"
		  "A/RES/3102(XXVIII)|3102 "
		  "(XXVIII)|recall|1973-12-18|\n" },
		{ GA,
		  "P Recordando las resoluciones 237 (1967) y 259 "
		  "(1968) del Consejo de Seguridad, de 14 de junio "
		  "de 1967 y 27 de septiembre de 1968, "
		  "respectivamente,",
		  "S/RES/237(1967)|237 (1967)|recall|1967-06-14|\n"
		  "S/RES/259(1968)|259 (1968)|recall|1968-09-27|\n" },
		/* One day for all. */
		{ GA,
		  "P Recordando sus resoluciones 68/247 A y 68/248 "
		  "A, ambas de 27 de diciembre de 2013,",
		  "A/RES/68/247A|68/247 A|recall|2013-12-27|\n"
		  "A/RES/68/248A|68/248 A|recall|2013-12-27|\n" },
	};

	(void)state;
	CITE_CHECK_IN("es", cases);
}

static void
test_places(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "O Recuerda el párrafo 5 de su resolución 70/1 y "
		  "los párrafos 3 b) y 4 de la resolución 2231 "
		  "(2015) del Consejo de Seguridad;",
		  "A/RES/70/1|70/1|recall||OP5\n"
		  "S/RES/2231(2015)|2231 (2015)|recall||OP3(b), OP4\n" },
		{ GA,
		  "O Recuerda la sección II de su resolución 52/214, "
		  "de 22 de diciembre de 1997;",
		  "A/RES/52/214|52/214|recall|1997-12-22|section II\n" },
		{ GA,
		  "F1 Resolución 70/1, anexo, párr. 5.\n"
		  "F2 Ibid., párr. 7.\n"
		  "F3 Véase la resolución 2200 A (XXI), anexo.\n"
		  "F4 Cf. A/52/1; véase la nota 1.",
		  "A/RES/70/1|70/1|source||annex, para. 5\n"
		  "A/RES/70/1|Ibid.|ibid||annex, para. 7\n"
		  "A/RES/2200(XXI)A|2200 A (XXI)|see||annex\n"
		  "A/52/1|A/52/1|cf||\n"
		  "A/RES/70/1|nota 1|see||\n" },
	};

	(void)state;
	CITE_CHECK_IN("es", cases);
}

static void
test_words(void **state)
{
	static const struct cite_case cases[] = {
		/* What a clause says governs there. */
		{ GA,
		  "P Recordando la resolución 70/1, en la que hizo "
		  "suya la resolución 5/1 del Consejo de Derechos "
		  "Humanos,",
		  "A/RES/70/1|70/1|recall||\n"
		  "A/HRC/RES/5/1|5/1|endorse||\n" },
		{ GA,
		  "P Recordando su resolución 70/1, de 25 de "
		  "septiembre de 2015, y reafirmando la resolución "
		  "71/1,",
		  "A/RES/70/1|70/1|recall|2015-09-25|\n"
		  "A/RES/71/1|71/1|reaffirm||\n" },
		{ GA,
		  "O Recuerda la resolución 70/1 y solicita al "
		  "Secretario General que aplique esa resolución;",
		  "A/RES/70/1|70/1|recall||\n"
		  "A/RES/70/1|esa resolución|request||\n" },
		{ GA,
		  "O Recuerda las resoluciones 70/1 y 70/2 y pide la "
		  "aplicación de esas resoluciones;",
		  "A/RES/70/1|70/1|recall||\n"
		  "A/RES/70/2|70/2|recall||\n"
		  "A/RES/70/1|esas resoluciones|request||\n"
		  "A/RES/70/2|esas resoluciones|request||\n" },
		/* Instruments by the names that Spanish gives them. */
		{ GA,
		  "P Recordando la Carta de las Naciones Unidas, la "
		  "Declaración y la Plataforma de Acción de Beijing "
		  "y el Acuerdo de París,",
		  "Charter of the United Nations|Carta de las "
		  "Naciones Unidas|recall||\n"
		  "Beijing Declaration and Platform for "
		  "Action|Declaración y la Plataforma de Acción de "
		  "Beijing|recall||\n"
		  "Paris Agreement|Acuerdo de París|recall||\n" },
	};

	(void)state;
	CITE_CHECK_IN("es", cases);
}

static void
test_rejects(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "P Recordando la observación general núm. 21 "
		  "(1992) y la recomendación general núm. 38 (2020),",
		  "" },
		{ GA,
		  "P Recordando el Reglamento (UE) núm. 267/2012 del "
		  "Consejo y la orden núm. 021/038,",
		  "" },
		{ GA,
		  "P Recordando la resolución 61/2 de la Comisión de "
		  "la Condición Jurídica y Social de la Mujer,",
		  "" },
		{ GA,
		  "P Observando la temporada 2020/21, el 20/09/1975 "
		  "y MEPC 72/17/Add.1,",
		  "" },
		{ GA,
		  "P Recordando el párrafo 7 de la presente "
		  "resolución y las resoluciones pertinentes,",
		  "A/RES/76/140|párrafo 7|recall||OP7\n" },
	};

	(void)state;
	CITE_CHECK_IN("es", cases);
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
