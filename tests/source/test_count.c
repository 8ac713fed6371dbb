/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Proves that numbers of lists are printed as word processors print them. */
#include "config.h"

#include "../unit/unit.h"
#include "base/buf.h"
#include "source/docx_int.h"

static const struct {
	const char *format;
	unsigned n;
	const char *printed;
} counts[] = {
	{ "none", 3, "" },
	{ "bullet", 3, "" },
	{ "decimal", 12, "12" },
	{ "decimalZero", 9, "09" },
	{ "decimalZero", 10, "10" },
	{ "numberInDash", 4, "- 4 -" },
	{ "lowerLetter", 1, "a" },
	{ "lowerLetter", 26, "z" },
	{ "lowerLetter", 27, "aa" },
	{ "lowerLetter", 53, "aaa" },
	{ "upperLetter", 28, "BB" },
	{ "lowerLetter", 0, "0" },
	{ "lowerLetter", 26 * 10, "zzzzzzzzzz" },
	{ "lowerLetter", 26 * 10 + 1, "261" },
	{ "russianLower", 10, "к" },
	{ "arabicAbjad", 2, "ب" },
	{ "decimalEnclosedCircle", 20, "⑳" },
	{ "lowerRoman", 14, "xiv" },
	{ "upperRoman", 1999, "MCMXCIX" },
	{ "upperRoman", 3999, "MMMCMXCIX" },
	{ "upperRoman", 4000, "4000" },
	{ "lowerRoman", 0, "0" },
	{ "chineseCounting", 1, "一" },
	{ "chineseCounting", 10, "十" },
	{ "chineseCounting", 12, "十二" },
	{ "taiwaneseCounting", 20, "二十" },
	{ "chineseCountingThousand", 99, "九十九" },
	{ "chineseCounting", 100, "100" },
	{ "ordinal", 1, "1st" },
	{ "ordinal", 2, "2nd" },
	{ "ordinal", 3, "3rd" },
	{ "ordinal", 4, "4th" },
	{ "ordinal", 11, "11th" },
	{ "ordinal", 13, "13th" },
	{ "ordinal", 21, "21st" },
	{ "ordinal", 112, "112th" },
	{ "ofAnotherPlanet", 7, "7" },
};

static void
counts_in_all_ways(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(counts) / sizeof(*counts); i++) {
		struct buf out = BUF_INIT;

		buf_puts(&out, "");
		docx_count_print(counts[i].format, counts[i].n, &out);
		assert_string_equal(out.data ? out.data : "",
				    counts[i].printed);
		buf_free(&out);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts_in_all_ways),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
