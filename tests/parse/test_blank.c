/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a resolution is doubted for the pages without text that are its
 * own, and that they are told as people would.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "parse/blank.h"

enum { FIRST = 3, LAST = 20 }; /* pages that the resolution has text on */

/* The doubt of a resolution for blank pages up to 0; NULL without. */
static void
assert_doubt(const size_t *pages, bool first, bool last, const char *said)
{
	struct resolution *r = resolution_new();
	struct source file = { .blank = pages };
	struct paragraph paragraphs[] = { { .page = FIRST }, { .page = LAST } };

	while (pages[file.n_blank])
		file.n_blank++;
	r->paragraphs = paragraphs;
	r->n_paragraphs = 2;
	blank_doubt(r, &file, first, last);
	assert_int_equal(r->n_doubts, said != NULL);
	if (said)
		assert_string_equal(r->doubts[0].text, said);
	r->paragraphs = NULL;
	r->n_paragraphs = 0;
	resolution_free(r);
}

static void
test_pages_are_told(void **state)
{
	static const struct {
		size_t pages[10];
		const char *said;
	} cases[] = {
		{ { 4 }, "page 4 of its file has no text" },
		{ { 4, 6 }, "pages 4 and 6 of its file have no text" },
		{ { 4, 5 }, "pages 4 and 5 of its file have no text" },
		{ { 4, 6, 7 }, "pages 4, 6 and 7 of its file have no text" },
		{ { 4, 5, 7 }, "pages 4, 5 and 7 of its file have no text" },
		{ { 4, 5, 6 }, "pages 4 to 6 of its file have no text" },
		{ { 4, 5, 6, 7, 9 },
		  "pages 4 to 7 and 9 of its file have no text" },
		{ { 4, 6, 7, 8, 9, 12, 13 },
		  "pages 4, 6 to 9, 12 and 13 of its file have no text" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_doubt(cases[i].pages, false, false, cases[i].said);
}

/* What is before the first resolution of a file is its own, too. */
static void
test_pages_are_its_own(void **state)
{
	static const size_t pages[] = { 1, 2, 21, 0 };

	(void)state;
	assert_doubt(pages, false, false, NULL);
	assert_doubt(pages, true, false,
		     "pages 1 and 2 of its file have no text");
	assert_doubt(pages, false, true, "page 21 of its file has no text");
	assert_doubt(pages, true, true,
		     "pages 1, 2 and 21 of its file have no text");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_pages_are_told),
		cmocka_unit_test(test_pages_are_its_own),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
