/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a resolution which a press release quotes, paragraph by
 * paragraph or as a whole, is read without its quotation marks, by the number
 * that the line above tells, and that what is not quoted so is left alone.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "parse/quoted.h"
#include "reading.h"

static const struct release {
	const char *text, *key;
	size_t n;	       /* resolutions in it */
	const char *labels[8]; /* with what the paragraph ends with */
	const char *ends[8];
} releases[] = {
	{ "Council Renews Observer Mission\nSC/15999\n28 AUGUST 2024\n\n"
	  "The full text of resolution 2749 (2024) reads as follows:\n\n"
	  "“The Security Council,\n\n"
	  "“Recalling the report entitled ‘A new way’,\n\n"
	  "“1.   Decides to extend the mission, and in particular:\n\n"
	  "      “(a)  Its mandate;\n\n"
	  "“2.   Requests the Secretary-General to include the item "
	  "entitled\n“Observers” in his next report;\n\n"
	  "“3.   Decides to remain seized of the matter.”\n\n"
	  "For information media.  Not an official record.\n",
	  "SC 2749 (2024)",
	  1,
	  { "PP1", "OP1", "OP1(a)", "OP2", "OP3" },
	  { "‘A new way’,", "particular:", "mandate;",
	    "“Observers” in his next report;", "matter." } },
	{ "Le texte intégral de la résolution 2749 (2024) se lit comme "
	  "suit :\n\n"
	  "« Le Conseil de sécurité,\n\n"
	  "Rappelant toutes ses résolutions antérieures,\n\n"
	  "1.   Décide de proroger le mandat de la mission;\n\n"
	  "2.   Décide de rester saisi de la question. »\n\n"
	  "Document non officiel.\n",
	  "SC 2749 (2024)",
	  1,
	  { "PP1", "OP1", "OP2" },
	  { "antérieures,", "mission;", "question." } },
	/* Two in one release. */
	{ "The text of resolution 2749 (2024) is as follows:\n\n"
	  "“The Security Council,\n\n"
	  "“Recalling its resolution 1701 (2006),\n\n"
	  "“1.   Decides to extend the mission;\n\n"
	  "“2.   Decides to remain seized of the matter.”\n\n"
	  "Vote on Draft\n\n"
	  "The text of resolution 2750 (2024) is as follows:\n\n"
	  "“The Security Council,\n\n"
	  "“Recalling its resolution 1929 (2010),\n\n"
	  "“1.   Decides to renew the panel;\n\n"
	  "“2.   Decides to remain seized of the matter.”\n",
	  "SC 2749 (2024)",
	  2,
	  { "PP1", "OP1", "OP2" },
	  { "1701 (2006),", "mission;", "matter." } },
};

static bool
ends_with(const char *s, const char *end)
{
	size_t n = strlen(s), len = strlen(end);

	return n >= len && !strcmp(s + n - len, end);
}

static void
check(const struct release *release)
{
	struct reading r = reading_text("x.txt", release->text);
	size_t i = 0;

	assert_int_equal(r.n, release->n);
	assert_string_equal(r.list[0]->key, release->key);
	for (; i < r.list[0]->n_paragraphs; i++) {
		const struct paragraph *p = &r.list[0]->paragraphs[i];

		assert_non_null(release->labels[i]);
		assert_string_equal(p->label, release->labels[i]);
		if (!ends_with(p->text, release->ends[i]))
			fail_msg("%s: %s", p->label, p->text);
	}
	assert_null(release->labels[i]);
	reading_end(&r);
}

static void
test_releases(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof releases / sizeof *releases; i++)
		check(&releases[i]);
}

static bool
is_left(const char *text)
{
	struct reading r = reading_lines("x.txt", text);
	bool same = quoted_plain(r.arena, &r.src, lexicon_get("en")) == &r.src;

	reading_end(&r);
	return same;
}

static void
test_left(void **state)
{
	(void)state;
	/* What is quoted is the organ's name alone. */
	assert_true(is_left("“The General Assembly,”\n\nRecalling one,\n\n"
			    "1. Requests two;\n\n2. Decides three.\n"));
	/* A title. */
	assert_true(is_left("The General Assembly,\n\n"
			    "“Recalling” its resolution 1/1,\n\n"
			    "1. Requests two;\n\n2. Decides three.”\n"));
	assert_true(is_left("“The General Assembly,\n"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_releases),
		cmocka_unit_test(test_left),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
