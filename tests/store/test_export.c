/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that exports lose no annotation, whatever became of its paragraph
 * or its work, that nothing anyone wrote turns into markup or reaches a
 * terminal as a command, and that the United Nations is named as the source.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "annotate/anchor.h"
#include "export/export.h"
#include "export/mdtext.h"
#include "nb.h"

static const int64_t may_day = 1714557600; /* 2024-05-01 10:00 UTC */

struct fixture {
	struct library *lib;
	struct notebook *nb;
	struct resolution *text; /* of GA 52/205 */
	struct arena *arena;
};

static struct fixture
open_fixture(const char *name)
{
	struct fixture f = { .arena = arena_new() };
	int64_t id;

	assert_int_equal(library_open(NULL, LIBRARY_MEMORY, &f.lib, NULL),
			 STATUS_OK);
	assert_int_equal(store_add_whole(f.lib), ADDED_NEW);
	id = library_find(f.lib, "GA 52/205", NULL);
	assert_int_equal(library_text(f.lib, id, "en", &f.text, NULL),
			 STATUS_OK);
	f.nb = nb_open(store_path(name));
	return f;
}

static void
close_fixture(struct fixture *f)
{
	resolution_free(f->text);
	library_close(f->lib);
	notebook_close(f->nb);
	arena_free(f->arena);
}

/* On words of a paragraph; NULL: on all of it. */
static struct anchor
anchor_on(struct fixture *f, size_t paragraph, const char *words)
{
	const struct paragraph *p = &f->text->paragraphs[paragraph];
	const char *at = words ? strstr(p->text, words) : p->text;
	size_t start = (size_t)(at - p->text);

	return anchor_make(f->arena, f->text, paragraph, start,
			   start + (words ? strlen(words) : p->len));
}

static void
annotate(struct fixture *f, struct anchor anchor, const char *author,
	 const char *body)
{
	struct annotation an = { .anchor = anchor,
				 .author = author,
				 .body = body,
				 .created = may_day };

	assert_int_equal(notebook_save(f->nb, &an, NULL), STATUS_OK);
}

typedef enum status export_fn(struct library *lib, struct notebook *nb,
			      const char *work, struct buf *out,
			      struct error *err);

static char *
exported(struct fixture *f, export_fn *export, const char *work)
{
	struct buf out = BUF_INIT;

	assert_int_equal(export(f->lib, f->nb, work, &out, NULL), STATUS_OK);
	return buf_steal(&out);
}

/* --- Markdown -------------------------------------------------------- */

#define HEAD                                                                   \
	"# Annotations\n\n"                                                    \
	"Source of the texts quoted: United Nations. They are unofficial "     \
	"copies;\nthe official texts are at the addresses given.\n"
#define WORK                                                                   \
	"\n## A/RES/52/205: Economic and technical coöperation\n"             \
	"\nAdopted: 18 Dec 1997\n"                                             \
	"\nOfficial text: <https://docs.un.org/en/A/RES/52/205>\n"
#define PP1                                                                    \
	"\n### PP1\n\n> **PP1** Reaffirming São resolution 33/134 — the "   \
	"Plan,\n"
#define OP1 "\n### OP1\n\n> **OP1** Takes note of the report;\n"

static void
puts_annotations_under_their_paragraphs(void **state)
{
	struct fixture f = open_fixture("md.db");
	char *got;

	(void)state;
	annotate(&f, anchor_on(&f, 1, NULL), "", "On it all.");
	annotate(&f, anchor_on(&f, 0, "the Plan"), "anna", "Which one?");
	annotate(&f, anchor_on(&f, 0, NULL), "bo", "Line 1\nLine 2\n\nPart 2");
	got = exported(&f, export_markdown, NULL);
	assert_string_equal(
		got, HEAD WORK PP1
		"\n**anna**, 2024-05-01 10:00 UTC, exact, on “the Plan”:\n"
		"\nWhich one?\n"
		"\n**bo**, 2024-05-01 10:00 UTC, exact:\n"
		"\nLine 1\\\nLine 2\n\nPart 2\n" OP1
		"\n2024-05-01 10:00 UTC, exact:\n"
		"\nOn it all.\n");
	free(got);
	got = exported(&f, export_markdown, "GA 1/1");
	assert_string_equal(got, HEAD);
	free(got);
	close_fixture(&f);
}

static void
loses_nothing_that_lost_its_place(void **state)
{
	struct fixture f = open_fixture("lost.db");
	struct anchor orphan = anchor_on(&f, 1, "report"),
		      moved = anchor_on(&f, 1, NULL),
		      changed = anchor_on(&f, 0, "the Plan"),
		      absent = anchor_on(&f, 1, NULL);
	char *got;

	(void)state;
	orphan.label = "OP9";
	orphan.hash = "0";
	moved.label = "OP7";
	changed.hash = "0";
	absent.work = "GA 9/1";
	annotate(&f, orphan, "", "orphan");
	annotate(&f, moved, "", "moved");
	annotate(&f, changed, "", "changed");
	annotate(&f, absent, "", "absent");
	got = exported(&f, export_markdown, NULL);
	assert_string_equal(
		got,
		HEAD "\n## A/RES/9/1\n"
		     "\nOfficial text: <https://docs.un.org/en/A/RES/9/1>\n"
		     "\n### OP1\n\n> **OP1** Takes note of the report;\n"
		     "\n2024-05-01 10:00 UTC, the text is not in the library:\n"
		     "\nabsent\n" WORK PP1
		     "\n2024-05-01 10:00 UTC, changed: the text was another, "
		     "on “the Plan”:\n"
		     "\n> **PP1** …firming São resolution 33/134 — the Plan,\n"
		     "\nchanged\n" OP1
		     "\n2024-05-01 10:00 UTC, moved here from OP7:\n"
		     "\nmoved\n"
		     "\n### OP9\n\n> **OP9** Takes note of the report;\n"
		     "\n2024-05-01 10:00 UTC, orphan: no longer in the text, "
		     "on “report”:\n"
		     "\norphan\n");
	free(got);
	close_fixture(&f);
}

static size_t
count_of(const char *in, const char *what)
{
	size_t n = 0;

	for (; (in = strstr(in, what)); in += strlen(what))
		n++;
	return n;
}

/* Of a language that is not held, too: what stands in its place is one text. */
static void
quotes_a_paragraph_once(void **state)
{
	struct fixture f = open_fixture("once.db");
	struct anchor here = anchor_on(&f, 1, NULL);
	char *got;

	(void)state;
	here.lang = "fr";
	annotate(&f, here, "", "one");
	annotate(&f, here, "", "two");
	annotate(&f, anchor_on(&f, 1, NULL), "", "three");
	got = exported(&f, export_markdown, NULL);
	assert_int_equal(count_of(got, "\n### "), 1);
	assert_non_null(strstr(got, "\none\n"));
	assert_non_null(strstr(strstr(got, "\none\n"), "\ntwo\n"));
	assert_non_null(strstr(strstr(got, "\ntwo\n"), "\nthree\n"));
	free(got);
	close_fixture(&f);
}

/* Without a library all is quoted from the notebook. */
static void
needs_no_library(void **state)
{
	struct fixture f = open_fixture("nolib.db");
	char *got;

	(void)state;
	annotate(&f, anchor_on(&f, 1, NULL), "", "kept");
	library_close(f.lib);
	f.lib = NULL;
	got = exported(&f, export_markdown, NULL);
	assert_non_null(strstr(got, "## A/RES/52/205\n"));
	assert_non_null(strstr(got, "> **OP1** Takes note of the report;"));
	assert_non_null(strstr(got, "\nkept\n"));
	free(got);
	close_fixture(&f);
}

static void
tells_when_it_was_edited(void **state)
{
	struct fixture f = open_fixture("edited.db");
	struct annotation an = { .id = 1, .body = "new", .author = "" };
	char *got;

	(void)state;
	annotate(&f, anchor_on(&f, 1, NULL), "", "old");
	assert_int_equal(notebook_save(f.nb, &an, NULL), STATUS_OK);
	got = exported(&f, export_markdown, NULL);
	assert_non_null(strstr(got, "\n2024-05-01 10:00 UTC (edited 2"));
	assert_null(strstr(got, "old"));
	free(got);
	close_fixture(&f);
}

/* --- escaping -------------------------------------------------------- */

static void
assert_markdown(const char *text, const char *expected)
{
	struct buf out = BUF_INIT;

	markdown_text(&out, text, strlen(text), "> ");
	assert_string_equal(out.data ? out.data : "", expected);
	buf_free(&out);
}

static void
lets_no_text_become_markup(void **state)
{
	static const char *const cases[][2] = {
		{ "", "" },
		{ "plain, text. (really!)", "plain, text. (really!)" },
		{ "*a* _b_ `c` [d](e)", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e)" },
		{ "<script>&amp;</script>",
		  "\\<script\\>\\&amp;\\</script\\>" },
		{ "a\\", "a\\\\" },
		{ "# no heading", "\\# no heading" },
		{ "- no list", "\\- no list" },
		{ "+ no list", "\\+ no list" },
		{ "12. no list", "12\\. no list" },
		{ "1) no list", "1\\) no list" },
		{ "1997 was a year", "1997 was a year" },
		{ "a\n===", "a\\\n> \\===" },
		{ "a\n---", "a\\\n> \\---" },
		{ "> quote", "\\> quote" },
		{ "a | b ~~c~~ $x^2$ @bo", "a \\| b \\~\\~c\\~\\~ \\$x\\^2\\$ "
					   "\\@bo" },
		{ "    code", "\u00a0\u00a0\u00a0\u00a0code" },
		{ "\tcode", "\u00a0code" },
		{ "a\tb", "a b" },
		{ "a\r\nb\r\n", "a\\\n> b" },
		{ "a\n\n\nb\n\n", "a\n> \n> \n> b" },
		{ "\x1b[31mred\x1b[0m\a", "\\[31mred\\[0m" },
		{ "\x01# hidden", "\\# hidden" },
		{ "\x01    hidden", "\u00a0\u00a0\u00a0\u00a0hidden" },
		{ "\xc2\x85# hidden", "\\# hidden" },
		{ "\xe2\x80\xae- hidden", "\\- hidden" },
		{ "1\xc2\x85. hidden", "1\\. hidden" },
		{ "a\n\x01\nb", "a\n> \n> b" },
		{ "\xe2\x81\xa7isolated\xe2\x81\xa9", "isolated" },
		{ "\xc2\x9b"
		  "31m",
		  "31m" },
		{ "\xe2\x80\xae"
		  "txt.exe",
		  "txt.exe" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_markdown(cases[i][0], cases[i][1]);
}

static void
lets_no_name_become_markup(void **state)
{
	struct fixture f = open_fixture("names.db");
	struct anchor anchor = anchor_on(&f, 1, NULL);
	char *got;

	(void)state;
	anchor.work = "Plan *of*\n# Action";
	anchor.label = "OP<1>";
	anchor.exact = "a\n\n- b";
	annotate(&f, anchor, "*anna*\n> x\x1b[2J", "body");
	got = exported(&f, export_markdown, NULL);
	assert_non_null(strstr(got, "\n## Plan \\*of\\* # Action\n"));
	assert_non_null(strstr(got, "\n### OP\\<1\\>\n"));
	assert_non_null(strstr(got, "\n> **OP\\<1\\>** a  - b\n"));
	assert_non_null(strstr(got, "\n**\\*anna\\* \\> x\\[2J**, "));
	free(got);
	close_fixture(&f);
}

/* --- JSON ------------------------------------------------------------ */

static void
writes_json(void **state)
{
	struct fixture f = open_fixture("json.db");
	struct anchor orphan = anchor_on(&f, 1, "report");
	char *got, *uuid;

	(void)state;
	orphan.label = "OP9";
	orphan.hash = "0";
	annotate(&f, orphan, "", "or\x1b\"phan\n");
	got = exported(&f, export_json, NULL);
	uuid = nb_value(store_path("json.db"), "SELECT uuid FROM annotation");
	assert_memory_equal(strstr(got, "\"uuid\":\"") + 8, uuid, 36);
	memset(strstr(got, uuid), 'u', 36);
	assert_string_equal(
		got, "{\"format\":\"reaffirm-annotations\",\"version\":1,"
		     "\"source\":\"United Nations\",\"works\":["
		     "{\"key\":\"GA 52/205\",\"symbol\":\"A/RES/52/205\","
		     "\"title\":\"Economic and technical coöperation\","
		     "\"adopted\":\"1997-12-18\","
		     "\"url\":\"https://docs.un.org/en/A/RES/52/205\","
		     "\"held\":true,\"annotations\":["
		     "{\"uuid\":\"uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu\","
		     "\"lang\":\"en\",\"label\":\"OP9\",\"state\":\"orphan\","
		     "\"paragraph\":\"\",\"text\":\"\",\"passage\":[],"
		     "\"exact\":\"report\","
		     "\"prefix\":\"Takes note of the \",\"suffix\":\";\","
		     "\"start\":18,\"end\":24,\"hash\":\"0\","
		     "\"body\":\"or\\u001b\\\"phan\\n\",\"author\":\"\","
		     "\"created\":\"2024-05-01T10:00:00Z\","
		     "\"modified\":\"2024-05-01T10:00:00Z\",\"revision\":1}"
		     "]}]}\n");
	free(uuid);
	free(got);
	got = exported(&f, export_json, "GA 1/1");
	assert_string_equal(got, "{\"format\":\"reaffirm-annotations\","
				 "\"version\":1,\"source\":\"United Nations\","
				 "\"works\":[]}\n");
	free(got);
	close_fixture(&f);
}

/* In code points of the paragraph as it is, though it has changed. */
static void
tells_where_the_passage_is(void **state)
{
	struct fixture f = open_fixture("passage.db");
	struct anchor anchor = anchor_on(&f, 0, "33/134");
	char *got;

	(void)state;
	anchor.hash = "0";
	anchor.start = 2;
	annotate(&f, anchor, "", "here");
	got = exported(&f, export_json, NULL);
	assert_non_null(strstr(got, "\"state\":\"changed\""));
	assert_non_null(strstr(got, "\"passage\":[27,33]"));
	free(got);
	close_fixture(&f);
}

/* --- plain text ------------------------------------------------------ */

static char *
plain(struct fixture *f, const char *label, int columns)
{
	struct buf out = BUF_INIT;

	assert_int_equal(export_plain(f->text, label, columns, &out, NULL),
			 STATUS_OK);
	return buf_steal(&out);
}

static void
prints_a_resolution(void **state)
{
	struct fixture f = open_fixture("plain.db");
	char *got = plain(&f, NULL, 48);

	(void)state;
	assert_string_equal(got,
			    "A/RES/52/205\n"
			    "Economic and technical coöperation\n"
			    "Adopted 18 Dec 1997\n\n"
			    "The General Assembly\n\n"
			    "PP1     Reaffirming São resolution 33/134[1] —\n"
			    "        the Plan[2],\n\n"
			    "OP1     [2]Takes note of the report;\n\n"
			    "OP1(a)\n\n"
			    "Footnotes\n"
			    "[1]     Naïve report (A/52/402), \"quoted\".\n"
			    "[2]     (the text of this footnote is not in the\n"
			    "        source)\n\n"
			    "Source: United Nations, "
			    "https://docs.un.org/en/A/RES/52/205\n");
	free(got);
	close_fixture(&f);
}

static void
prints_a_paragraph(void **state)
{
	struct fixture f = open_fixture("one.db");
	struct error err;
	struct buf out = BUF_INIT;
	char *got = plain(&f, "op1", 0);

	(void)state;
	assert_string_equal(
		got,
		"OP1     [2]Takes note of the report;\n\n"
		"[2]     (the text of this footnote is not in the source)\n\n"
		"Source: United Nations, "
		"https://docs.un.org/en/A/RES/52/205\n");
	free(got);
	assert_int_equal(export_plain(f.text, "OP99", 0, &out, &err),
			 STATUS_MISSING);
	assert_non_null(strstr(err.msg, "OP99"));
	assert_int_equal(out.len, 0);
	close_fixture(&f);
}

/* Where there is no room for a margin, labels stand above. */
static void
prints_into_few_columns(void **state)
{
	struct fixture f = open_fixture("few.db");
	char *got;

	(void)state;
	got = plain(&f, "PP1", 24);
	assert_string_equal(got, "PP1\n"
				 "Reaffirming São\n"
				 "resolution 33/134[1] —\n"
				 "the Plan[2],\n\n"
				 "[1]\n"
				 "Naïve report (A/52/402),\n"
				 "\"quoted\".\n"
				 "[2]\n"
				 "(the text of this\n"
				 "footnote is not in the\n"
				 "source)\n\n"
				 "Source: United Nations, "
				 "https://docs.un.org/en/A/RES/52/205\n");
	free(got);
	free(plain(&f, NULL, 1));
	close_fixture(&f);
}

/* A library may have come from anywhere. */
static void
prints_no_commands_to_terminals(void **state)
{
	struct fixture f = open_fixture("esc.db");
	char *got;

	(void)state;
	f.text->title = "\x1b]0;x\a title";
	f.text->paragraphs[1].text = "\x1b[2J text";
	f.text->paragraphs[1].len = 9;
	f.text->paragraphs[1].marks[0].offset = 900;
	got = plain(&f, NULL, 60);
	assert_null(strchr(got, '\x1b'));
	assert_null(strchr(got, '\a'));
	assert_non_null(strstr(got, "[2J text"));
	free(got);
	close_fixture(&f);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(puts_annotations_under_their_paragraphs),
		cmocka_unit_test(loses_nothing_that_lost_its_place),
		cmocka_unit_test(quotes_a_paragraph_once),
		cmocka_unit_test(needs_no_library),
		cmocka_unit_test(tells_when_it_was_edited),
		cmocka_unit_test(lets_no_text_become_markup),
		cmocka_unit_test(lets_no_name_become_markup),
		cmocka_unit_test(writes_json),
		cmocka_unit_test(tells_where_the_passage_is),
		cmocka_unit_test(prints_a_resolution),
		cmocka_unit_test(prints_a_paragraph),
		cmocka_unit_test(prints_into_few_columns),
		cmocka_unit_test(prints_no_commands_to_terminals),
	};

	return STORE_GROUP(tests);
}
