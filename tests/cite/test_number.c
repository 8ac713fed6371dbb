/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that numbers of resolutions and decisions are found in all their
 * forms, in lists, with their dates, and that each goes to the right body.
 */
#include "config.h"

#include "cite.h"

#define GA  "A/RES/76/140"
#define SC  "S/RES/2612 (2021)"
#define HRC "A/HRC/RES/54/1"

static void
test_forms(void **state)
{
	static const struct cite_case cases[] = {
		{ GA, "P Recalling its resolution 46/182 of 19 December 1991,",
		  "A/RES/46/182|46/182|recall|1991-12-19|\n" },
		{ GA, "P Recalling its resolution 217 A (III),",
		  "A/RES/217(III)A|217 A (III)|recall||\n" },
		{ GA,
		  "P Recalling resolutions 3411 A and B (XXX) and 3201 (S-VI),",
		  "A/RES/3411(XXX)A|3411 A and B (XXX)|recall||\n"
		  "A/RES/3411(XXX)B|3411 A and B (XXX)|recall||\n"
		  "A/RES/3201(S-VI)|3201 (S-VI)|recall||\n" },
		{ GA,
		  "P Recalling its resolutions S-10/2, ES-10/24 and S‑26/2,",
		  "A/RES/S-10/2|S-10/2|recall||\n"
		  "A/RES/ES-10/24|ES-10/24|recall||\n"
		  "A/RES/S-26/2|S‑26/2|recall||\n" },
		{ GA, "P Recalling its resolutions 68/247 A and B and 69/96 A,",
		  "A/RES/68/247A|68/247 A and B|recall||\n"
		  "A/RES/68/247B|68/247 A and B|recall||\n"
		  "A/RES/69/96A|69/96 A|recall||\n" },
		{ SC, "P Recalling its resolutions 1325 (2000) and 2106(2013),",
		  "S/RES/1325(2000)|1325 (2000)|recall||\n"
		  "S/RES/2106(2013)|2106(2013)|recall||\n" },
		{ GA, "P Recalling Security Council resolutions 242 and 338,",
		  "S/RES/242(1967)|242|recall||\n"
		  "S/RES/338(1973)|338|recall||\n" },
		{ GA, "P Noting document S/RES/1373 (2001),",
		  "S/RES/1373(2001)|S/RES/1373 (2001)|note||\n" },
		{ GA, "P Noting decision 1/CP.21 and resolution WHA73.1,",
		  "1/CP.21|1/CP.21|note||\nWHA73.1|WHA73.1|note||\n" },
	};

	(void)state;
	CITE_CHECK(cases);
}

static void
test_lists(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "P Recalling its resolutions 44/82 of 8 December 1989, "
		  "50/142 of 21 December 1995 and 52/81, as well as Security "
		  "Council resolutions 2099 (2013) and 2152 (2014),",
		  "A/RES/44/82|44/82|recall|1989-12-08|\n"
		  "A/RES/50/142|50/142|recall|1995-12-21|\n"
		  "A/RES/52/81|52/81|recall||\n"
		  "S/RES/2099(2013)|2099 (2013)|recall||\n"
		  "S/RES/2152(2014)|2152 (2014)|recall||\n" },
		{ GA,
		  "P Recalling its resolutions 68/247 A and 68/248 A, both of "
		  "27 December 2013,",
		  "A/RES/68/247A|68/247 A|recall|2013-12-27|\n"
		  "A/RES/68/248A|68/248 A|recall|2013-12-27|\n" },
		{ GA,
		  "P Recalling its resolutions 3103 (XXVIII) and 3185 "
		  "(XXVIII) of 12 and 18 December 1973,",
		  "A/RES/3103(XXVIII)|3103 (XXVIII)|recall|1973-12-12|\n"
		  "A/RES/3185(XXVIII)|3185 (XXVIII)|recall|1973-12-18|\n" },
		{ GA,
		  "P Recalling Economic and Social Council resolutions "
		  "2019/19 and 2019/20 of 23 July 2019,",
		  "E/RES/2019/19|2019/19|recall||\n"
		  "E/RES/2019/20|2019/20|recall|2019-07-23|\n" },
		{ GA, "F1 Resolutions 52/214, sect. C; 55/222; and 61/121 B.",
		  "A/RES/52/214|52/214|source||section C\n"
		  "A/RES/55/222|55/222|source||\n"
		  "A/RES/61/121B|61/121 B|source||\n" },
		{ GA,
		  "O Requests a report on its resolutions 60/1 and 60/2 "
		  "concerning women, and 61/3,",
		  "A/RES/60/1|60/1|request||\nA/RES/60/2|60/2|request||\n"
		  "A/RES/61/3|61/3|request||\n" },
	};

	(void)state;
	CITE_CHECK(cases);
}

static void
test_bodies(void **state)
{
	static const struct cite_case cases[] = {
		/* The organ before, and "the Council" by the number. */
		{ GA,
		  "P Recalling Human Rights Council resolution 46/2 and "
		  "Council resolutions 46/3, 2019/4 and 1325 (2000),",
		  "A/HRC/RES/46/2|46/2|recall||\n"
		  "A/HRC/RES/46/3|46/3|recall||\n"
		  "E/RES/2019/4|2019/4|recall||\n"
		  "S/RES/1325(2000)|1325 (2000)|recall||\n" },
		/* The organ behind. */
		{ GA,
		  "P Recalling resolution 2231 (2015) of the Security Council "
		  "of 20 July 2015 and resolutions 46/1 and 46/2 of the Human "
		  "Rights Council,",
		  "S/RES/2231(2015)|2231 (2015)|recall|2015-07-20|\n"
		  "A/HRC/RES/46/1|46/1|recall||\n"
		  "A/HRC/RES/46/2|46/2|recall||\n" },
		/* "its" of another organ, told by place or date. */
		{ GA,
		  "P Noting what the Human Rights Council, in its resolution "
		  "45/12, decided, and its resolution 45/13,",
		  "A/HRC/RES/45/12|45/12|note||\n"
		  "A/RES/45/13|45/13|note||\n" },
		{ HRC,
		  "P Recalling its resolution 46/2 of 23 March 2021 and "
		  "General Assembly resolution 46/2 of 1 October 1991,",
		  "A/HRC/RES/46/2|46/2|recall|2021-03-23|\n"
		  "A/RES/46/2|46/2|recall|1991-10-01|\n" },
		/* The date alone. */
		{ GA,
		  "P Recalling resolutions 46/2 of 23 March 2021 and 75/183 "
		  "of 16 December 2020,",
		  "A/HRC/RES/46/2|46/2|recall|2021-03-23|\n"
		  "A/RES/75/183|75/183|recall|2020-12-16|\n" },
		/* A wrong date does not lose a work that is plain. */
		{ GA,
		  "P Recalling its resolutions 71/266 of 23 December 2016 and "
		  "72/256 of 24 December 2107,",
		  "A/RES/71/266|71/266|recall|2016-12-23|\n"
		  "A/RES/72/256|72/256|recall|2107-12-24|\n" },
		{ GA,
		  "P Recalling in particular resolutions 71/266 of 23 "
		  "December 2016 and 72/256 of 24 December 2107 73/1 of "
		  "19 September 2018 in the case of loss, and 74/2,",
		  "A/RES/71/266|71/266|recall|2016-12-23|\n"
		  "A/RES/72/256|72/256|recall|2107-12-24|\n"
		  "A/RES/73/1|73/1|recall|2018-09-19|\n"
		  "A/RES/74/2|74/2|recall||\n" },
		/* The Human Rights Council's, in its report. */
		{ GA,
		  "F1 Official Records, Supplement No. 53 (A/74/53), "
		  "chap. III, resolution 42/12.",
		  "A/74/53|A/74/53|source||chap. III\n"
		  "A/HRC/RES/42/12|42/12|source||\n" },
		/* Once known, known. */
		{ GA,
		  "P Recalling Human Rights Council resolution 34/24,\n"
		  "F1 See resolution 34/24.",
		  "A/HRC/RES/34/24|34/24|recall||\n"
		  "A/HRC/RES/34/24|34/24|see||\n" },
		{ "ECLAC 611(XXX)", "P Recalling its resolution 591(XXIX),",
		  "ECLAC 591(XXIX)|591(XXIX)|recall||\n" },
		{ "E/RES/2021/2",
		  "P Recalling the adoption by the Economic Commission for "
		  "Latin America and the Caribbean of its resolution 574 "
		  "(XXVII),",
		  "ECLAC 574(XXVII)|574 (XXVII)|recall||\n" },
	};

	(void)state;
	CITE_CHECK(cases);
}

static void
test_decisions(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "O Takes note of decision 2002/18 of 27 September 2002, "
		  "taken by the Executive Board of the United Nations "
		  "Development Programme and of the United Nations Population "
		  "Fund,",
		  "UNDP 2002/18|2002/18|note|2002-09-27|\n" },
		{ GA, "P Recalling its decision 74/571 of 31 August 2020,",
		  "A/DEC/74/571|74/571|recall|2020-08-31|\n" },
		{ GA,
		  "P Recalling Council decision 2005/234 and Human Rights "
		  "Council decision 17/119,",
		  "E/DEC/2005/234|2005/234|recall||\n"
		  "A/HRC/DEC/17/119|17/119|recall||\n" },
	};

	(void)state;
	CITE_CHECK(cases);
}

/* None of these is a work of the United Nations' organs. */
static void
test_rejects(void **state)
{
	static const char *const none[] = {
		"P Noting general recommendation No. 38 (2020) of the "
		"Committee,",
		"P Noting general comment No. 21 (1992) and general comments "
		"27 (1999) and 34 (2011),",
		"P Noting Council Regulation (EU) No 267/2012,",
		"P Noting order No. 021/038 and the case ICTR-98-44-AR73(C),",
		"P Noting the events of 20/09/1975 and I-24/7 and 24/7 help,",
		"P Noting MEPC 72/17/Add.1 and IOC/EC-57,",
		"P Noting recommendation 1 (IV) of the Conference,",
		"P Noting resolution 27/2 of 18 May 2018 of the Commission on "
		"Crime Prevention and Criminal Justice,",
		"P Noting resolution 58/4 of the Commission on Narcotic Drugs,",
		"P Noting decisions 14/5 and 14/6 of the Conference of the "
		"Parties,",
		"P Noting resolution 707 (XXII) of the World Tourism "
		"Organization,",
		"P Noting the school year 2020/21 and 3/4 of the members,",
		"P Recalling the present resolution and previous resolutions,",
		"O Decides to consider resolution 76/140 itself,",
		"P Noting the 2,750 troops and the years 2019–2020,",
		"P Noting Convention No. 169 (1989) and rule 11 (2005),",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		cite_check("en", &(struct cite_case){ GA, none[i], "" }, 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forms),
		cmocka_unit_test(test_lists),
		cmocka_unit_test(test_bodies),
		cmocka_unit_test(test_decisions),
		cmocka_unit_test(test_rejects),
	};

	return cmocka_run_group_tests_name("cite numbers", tests, NULL, NULL);
}
