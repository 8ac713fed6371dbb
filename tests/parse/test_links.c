/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a page which a browser of text has printed, with numbers before
 * its links and a list of them below, is read as the page is, and that marks
 * of footnotes and lists that are none of links stay.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "parse/links.h"
#include "reading.h"

static const char page[] =
	"   [1]Skip to main content\n\n"
	"   84/104. Protection of the tides\n\n"
	"   The General Assembly,\n\n"
	"   Recalling its [2]resolution 83/104 of 20 December 2028,\n\n"
	"   Noting that those rights are enshrined in [3]international\n"
	"   instruments, including the Charter, [4]1/\n\n"
	"   1. Decides to keep the matter under review;\n\n"
	"   2. Requests the Secretary-General to report.\n\n"
	"   85th plenary meeting\n   20 December 2029\n\n"
	"                                      Notes\n\n"
	"   1/ [5]Resolution 82/17.\n\n"
	"References\n\n   Visible links\n"
	"   1. http://www.example.org/84/104#main\n"
	"   2. http://www.example.org/83/104\n"
	"   3. https://www.example.org/instruments\n"
	"   4. http://www.example.org/84/104#1\n"
	"   5. http://www.example.org/82/17\n";

static void
test_page(void **state)
{
	struct reading r = reading_text("x.txt", page);
	const struct resolution *text = r.list[0];

	(void)state;
	assert_int_equal(r.n, 1);
	assert_string_equal(text->key, "GA 84/104");
	assert_int_equal(text->n_paragraphs, 4);
	assert_string_equal(text->paragraphs[0].text,
			    "Recalling its resolution 83/104 of 20 December "
			    "2028,");
	assert_int_equal(text->paragraphs[1].n_marks, 1);
	assert_string_equal(text->paragraphs[3].label, "OP2");
	assert_int_equal(text->n_footnotes, 1);
	assert_string_equal(text->footnotes[0].text, "Resolution 82/17.");
	reading_end(&r);
}

static bool
is_left(const char *text)
{
	struct reading r = reading_lines("x.txt", text);
	bool same = links_plain(r.arena, &r.src) == &r.src;

	reading_end(&r);
	return same;
}

static void
test_left(void **state)
{
	(void)state;
	assert_true(is_left("Recalling its resolution,[1] and\n\n"
			    "[1] Resolution 82/17.\n[2] A/84/1.\n"));
	/* One address is a footnote's. */
	assert_true(is_left("a [1]word\n\n1. http://www.example.org/\n"));
	assert_true(is_left("2. http://www.example.org/a\n"
			    "3. http://www.example.org/b\n"));
}

/* A mark behind a word is a footnote's, whatever its number. */
static void
test_marks(void **state)
{
	struct reading r =
		reading_lines("x.txt", "the [1]report[2] of [3] them\n"
				       "1. http://www.example.org/a\n"
				       "2. http://www.example.org/b\n"
				       "3. http://www.example.org/c\n");
	const struct source *plain = links_plain(r.arena, &r.src);

	(void)state;
	assert_int_equal(plain->n_lines, 1);
	assert_string_equal(plain->lines[0].text, "the report[2] of [3] them");
	reading_end(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_page),
		cmocka_unit_test(test_left),
		cmocka_unit_test(test_marks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
