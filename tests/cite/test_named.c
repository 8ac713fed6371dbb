/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that document symbols and names of instruments are found, and that
 * the table of instruments is sound: no name or variant means two.
 */
#include "config.h"

#include <string.h>
#include <strings.h>

#include "cite.h"
#include "cite/form.h"
#include "model/instrument.h"

#define GA "A/RES/76/140"

/* Names in small letters, and names that only begin as another does. */
static const struct cite_case alike[] = {
	{ "A/RES/77/1",
	  "P Recalling the programme of activities for the implementation of "
	  "the International Decade for People of African Descent, the New "
	  "York Declaration on Forests and the New York Declaration,",
	  "Programme of Activities for the Implementation of the International "
	  "Decade for People of African Descent|programme of activities for "
	  "the "
	  "implementation of the International Decade for People of African "
	  "Descent|recall||\n"
	  "New York Declaration on Forests|New York Declaration on "
	  "Forests|recall||\n"
	  "New York Declaration for Refugees and Migrants|New York "
	  "Declaration|recall||\n" },
	{ "A/RES/77/1",
	  "P Recalling the Global Digital Compact, the United Nations "
	  "Framework "
	  "Convention on Climate Change, the Compact and the Framework,",
	  "Global Digital Compact|Global Digital Compact|recall||\n"
	  "United Nations Framework Convention on Climate Change|United "
	  "Nations "
	  "Framework Convention on Climate Change|recall||\n"
	  "Global Digital Compact|Compact|recall||\n" },
	{ "A/RES/77/1",
	  "P Noting the statement made pursuant to resolution 1593 (2005), on "
	  "5 "
	  "August 2024, and resolution 1593 (2005) of 31 March 2005,",
	  "S/RES/1593(2005)|1593 (2005)|note||\n"
	  "S/RES/1593(2005)|1593 (2005)|note|2005-03-31|\n" },
};

static const struct cite_case charters[] = {
	{ "A/RES/77/1",
	  "P Rappelant la Charte, la Charte mondiale de la nature et la Charte "
	  "nationale de la jeunesse,",
	  "Charter of the United Nations|Charte|recall||\n"
	  "World Charter for Nature|Charte mondiale de la nature|recall||\n" },
};

/* Short forms where there are no articles. */
static const struct cite_case russian[] = {
	{ "A/RES/77/1",
	  "P ссылаясь на Конвенцию о правах ребенка и статью 12 Конвенции,\n"
	  "O призывает государства соблюдать конвенции и Договор;",
	  "Convention on the Rights of the Child|Конвенцию о правах "
	  "ребенка|recall||\n"
	  "Convention on the Rights of the Child|Конвенции|recall||статью "
	  "12\n" },
};
static const struct cite_case chinese[] = {
	{ "A/RES/77/1",
	  "P 回顾《巴黎协定》和《协定》第二条，\n"
	  "O 敦促加入《条约》；",
	  "Paris Agreement|巴黎协定|recall||\n"
	  "Paris Agreement|协定|recall||第二条\n" },
};
static const struct cite_case arabic[] = {
	{ "A/RES/77/1",
	  "P وإذ تشير إلى اتفاقية حقوق الطفل والمادة 12 من الاتفاقية،",
	  "Convention on the Rights of the Child|اتفاقية حقوق "
	  "الطفل|recall||\n"
	  "Convention on the Rights of the Child|الاتفاقية|recall||المادة "
	  "12\n" },
};

static void
test_alike(void **state)
{
	(void)state;
	CITE_CHECK(alike);
	CITE_CHECK_IN("fr", charters);
	CITE_CHECK_IN("ru", russian);
	CITE_CHECK_IN("zh", chinese);
	CITE_CHECK_IN("ar", arabic);
}

static void
test_documents(void **state)
{
	static const struct {
		const char *text;
		size_t len;
	} forms[] = {
		{ "A/52/402.", 8 },
		{ "LC/G.1809(SES.25/16).", 20 },
		{ "A/50/752-S/1995/1035, annex", 20 },
		{ "A/77/5 (Vol. II), chap. I", 16 },
		{ "A/C.2/52/8 and", 10 },
		{ "S/RES/1325 (2000),", 17 },
		{ "A/74/53/Add.1)", 13 },
		{ "FCCC/CP/2015/10/Add.1,", 21 },
		{ "A/", 0 },
		{ "A/B", 0 },
		{ "HIV/AIDS", 0 },
		{ "IOC/EC-57", 0 },
		{ "TCP/4", 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		assert_int_equal(
			form_document(forms[i].text, strlen(forms[i].text)),
			forms[i].len);
	assert_int_equal(form_sales("E.78.II.A.11 and", 16), 12);
	assert_int_equal(form_sales("E.g. this", 9), 0);
}

static void
test_statement(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "P Noting the statement by its President of 12 March 2010 "
		  "(S/PRST/2010/5) and A/52/402 of 1 May 1997,",
		  "S/PRST/2010/5|S/PRST/2010/5|note|2010-03-12|\n"
		  "A/52/402|A/52/402|note|1997-05-01|\n" },
	};

	(void)state;
	CITE_CHECK(cases);
}

static void
test_names(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "P Recalling the Buenos Aires Plan of Action for Promoting "
		  "and Implementing Technical Cooperation among Developing "
		  "Countries and the United Nations Millennium Declaration,",
		  "Buenos Aires Plan of Action|Buenos Aires Plan of Action "
		  "for Promoting and Implementing Technical Cooperation among "
		  "Developing Countries|recall||\n"
		  "United Nations Millennium Declaration|United Nations "
		  "Millennium Declaration|recall||\n" },
		{ GA,
		  "P Recalling the San José Declaration and Plan of Action "
		  "and the Sendai Framework for Disaster Risk Reduction "
		  "2015–2030,",
		  "San José Declaration and Plan of Action|San José "
		  "Declaration and Plan of Action|recall||\n"
		  "Sendai Framework for Disaster Risk Reduction 2015-2030|"
		  "Sendai Framework for Disaster Risk Reduction 2015–2030|"
		  "recall||\n" },
		/* A short form needs its article, and is no beginning. */
		{ GA,
		  "P Recalling the Charter, the Charter of Ourland, a Charter "
		  "and the charter,",
		  "Charter of the United Nations|Charter|recall||\n" },
		/* The longer name, not the one inside it. */
		{ GA,
		  "P Recalling the Optional Protocol to the Convention on the "
		  "Rights of Persons with Disabilities,",
		  "Optional Protocol to the Convention on the Rights of "
		  "Persons with Disabilities|Optional Protocol to the "
		  "Convention on the Rights of Persons with Disabilities|"
		  "recall||\n" },
		/* By its shape, where no table has it. */
		{ GA,
		  "P Recalling the Windhoek Declaration and Plan of Action on "
		  "ports, the Joint Declaration and the Political Declaration,",
		  "Windhoek Declaration and Plan of Action|Windhoek "
		  "Declaration and Plan of Action|recall||\n" },
		{ GA, "P Recalling the Stockholmish conventions of old,", "" },
	};

	(void)state;
	CITE_CHECK(cases);
}

static void
test_table(void **state)
{
	size_t n;
	const struct instrument *all = instrument_all(&n);

	(void)state;
	assert_true(n > 300);
	for (size_t i = 0; i < n; i++) {
		assert_true(all[i].year == 0 ||
			    (all[i].year > 1900 && all[i].year < 2100));
		assert_null(strstr(all[i].name, "  "));
		if (*all[i].adopted != '\0') {
			struct symbol s;

			assert_true(symbol_parse(all[i].adopted,
						 strlen(all[i].adopted),
						 BODY_NONE, &s));
		}
	}
}

static void
test_variants(void **state)
{
	size_t n;
	const struct instrument *all = instrument_all(&n);

	(void)state;
	for (size_t i = 0; i < n; i++) {
		for (const char **v = all[i].variants; *v != NULL; v++) {
			assert_true(strlen(*v) > 3);
			for (size_t k = i + 1; k < n; k++) {
				const char **w = all[k].variants;

				for (; *w != NULL; w++)
					assert_true(strcasecmp(*v, *w) != 0);
			}
		}
	}
}

/* What was spelled out before, where it can be one only. */
static void
test_short(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "P Recalling the Convention on the Rights of the Child and "
		  "article 5 of the Convention,\n"
		  "O Urges States to ratify the Convention;",
		  "Convention on the Rights of the Child|Convention on the "
		  "Rights of the Child|recall||\n"
		  "Convention on the Rights of the "
		  "Child|Convention|recall||article 5\n"
		  "Convention on the Rights of the "
		  "Child|Convention|urge||\n" },
		{ GA,
		  "P Recalling the Convention on the Rights of the Child, the "
		  "Convention on Biological Diversity and the Convention,",
		  "Convention on the Rights of the Child|Convention on the "
		  "Rights of the Child|recall||\n"
		  "Convention on Biological Diversity|Convention on Biological "
		  "Diversity|recall||\n" },
		/* What the paragraph names goes before all others. */
		{ GA,
		  "P Recalling the Convention on the Rights of the Child,\n"
		  "O Urges parties to the Convention on Biological Diversity "
		  "to report under article 5 of the Convention;",
		  "Convention on the Rights of the Child|Convention on the "
		  "Rights of the Child|recall||\n"
		  "Convention on Biological Diversity|Convention on Biological "
		  "Diversity|urge||\n"
		  "Convention on Biological "
		  "Diversity|Convention|urge||article 5\n" },
		/* "its", and part of a name that is not known. */
		{ GA,
		  "P Recalling its Windhoek Declaration and the "
		  "Oslo-Copenhagen Declaration,",
		  "Windhoek Declaration|Windhoek Declaration|recall||\n" },
		/* Never spelled out, or in a longer name. */
		{ GA,
		  "P Recalling the Convention, the Paris Agreement and the "
		  "Agreement on Trade,",
		  "Paris Agreement|Paris Agreement|recall||\n" },
	};
	static const struct cite_case french[] = {
		{ GA,
		  "P Rappelant la Convention relative aux droits de l’enfant "
		  "et l’article 5 de la Convention,",
		  "Convention on the Rights of the Child|Convention relative "
		  "aux droits de l’enfant|recall||\n"
		  "Convention on the Rights of the "
		  "Child|Convention|recall||article 5\n" },
	};

	(void)state;
	CITE_CHECK(cases);
	CITE_CHECK_IN("fr", french);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_alike),
		cmocka_unit_test(test_short),
		cmocka_unit_test(test_documents),
		cmocka_unit_test(test_statement),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_table),
		cmocka_unit_test(test_variants),
	};

	return cmocka_run_group_tests_name("cite names", tests, NULL, NULL);
}
