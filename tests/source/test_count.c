/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that numbers of lists are printed as word processors print them, and
 * that those which people write in place of a footnote's are read.
 */
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
	for (size_t i = 0; i < COUNT(counts); i++) {
		struct buf out = BUF_INIT;

		buf_puts(&out, "");
		docx_count_print(counts[i].format, counts[i].n, &out);
		assert_string_equal(out.data ? out.data : "",
				    counts[i].printed);
		buf_free(&out);
	}
}

#define RAISED "<r><rPr><vertAlign val=\"superscript\"/></rPr>"
#define STYLED "<r><rPr><rStyle val=\"Note\"/></rPr>"
#define OTHER  "<r><rPr><rStyle val=\"Text\"/></rPr>"
#define CALL   "<footnoteReference customMarkFollows=\"1\"/>"

static const struct {
	const char *runs; /* the first holds the reference */
	unsigned last;	  /* the number before */
	unsigned number, skipped;
} written[] = {
	{ "<r>" CALL "<t>12</t></r>", 0, 12, 0 },
	{ "<r>" CALL "<t>(12)</t></r>", 0, 12, 0 },
	{ "<r>" CALL "<t>12/</t></r>", 0, 12, 0 },
	{ "<r>" CALL "<t>12)</t></r>", 0, 0, 0 },
	{ "<r>" CALL "<t>(12</t></r>", 0, 0, 0 },
	{ "<r>" CALL "<t>12a</t></r>", 0, 0, 0 },
	{ "<r>" CALL "<t>0</t></r>", 0, 0, 0 },
	{ "<r>" CALL "<t>9999</t></r>", 0, 9999, 0 },
	{ "<r>" CALL "<t>10000</t></r>", 0, 0, 0 },
	{ "<r>" CALL "<t>*</t></r>", 0, 0, 0 },
	{ "<r>" CALL "<t>123456789012345678901234567890</t></r>", 0, 0, 0 },
	{ "<r>" CALL "</r>", 0, 0, 0 },
	/* In pieces: which of these it is, the one before tells. */
	{ "<r>" CALL "<t>1</t></r>" RAISED "<t>0</t></r>", 9, 10, 1 },
	{ "<r>" CALL "<t>1</t></r>" RAISED "<t>0</t></r>", 0, 1, 0 },
	{ STYLED CALL "<t>(</t></r>" STYLED "<t>3</t></r>" STYLED
		      "<t>)</t></r>",
	  0, 3, 2 },
	{ STYLED CALL "<t>(</t></r>" OTHER "<t>3)</t></r>", 0, 0, 0 },
	{ "<r>" CALL "<t>(</t></r>" STYLED "<t>3)</t></r>", 0, 0, 0 },
	{ STYLED CALL "<t>1</t></r>" STYLED "<t>or</t></r>", 0, 1, 0 },
};

static void
reads_what_is_written(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(written); i++) {
		struct docx d = { .last_written = written[i].last };
		struct buf p = BUF_INIT;
		xmlDoc *doc;
		const xmlNode *call;
		unsigned number;

		buf_printf(&p, "<p>%s</p>", written[i].runs);
		doc = dom_read(p.data, p.len);
		call = xmlDocGetRootElement(doc)->children->children;
		while (call && !dom_is(call, "footnoteReference"))
			call = call->next;
		assert_non_null(call);
		number = docx_written(&d, call);
		if (number != written[i].number ||
		    d.skip_runs != written[i].skipped)
			fail_msg("%s: %u, %u runs", written[i].runs, number,
				 d.skip_runs);
		xmlFreeDoc(doc);
		buf_free(&p);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts_in_all_ways),
		cmocka_unit_test(reads_what_is_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
