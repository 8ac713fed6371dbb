/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a typed line names the command that is meant, that a mistake
 * is told with the names that come near, and that completion offers what the
 * tables hold and nothing else.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "../unit/unit.h"
#include "tui/choices.h"
#include "tui/command.h"
#include "tui/complete.h"
#include "tui/keymap.h"
#include "tui/option.h"

static void
test_table_holds_together(void **state)
{
	(void)state;
	for (int c = 1; c < COMMAND_COUNT; c++) {
		const struct command_info *info = command_info((enum command)c);
		enum command found;
		struct error err;

		assert_int_equal(command_find(info->name, strlen(info->name),
					      &found, &err),
				 STATUS_OK);
		assert_int_equal(found, c);
		assert_true(info->text[0] >= 'A' && info->text[0] <= 'Z');
		assert_true(info->text[strlen(info->text) - 1] != '.');
		assert_int_equal(
			strspn(info->name, "abcdefghijklmnopqrstuvwxyz-"),
			strlen(info->name));
	}
	assert_string_equal(command_group(COMMAND_DOWN), "Moving");
	assert_null(command_group(COMMAND_UP));
	assert_true(command_is_typing(COMMAND_SAVE));
	assert_false(command_is_typing(COMMAND_QUIT));
}

static void
test_lines(void **state)
{
	static const struct {
		const char *line;
		enum command command;
		const char *arg;
	} cases[] = {
		{ "down", COMMAND_DOWN, "" },
		{ ":  quit", COMMAND_QUIT, "" },
		{ "q", COMMAND_QUIT, "" },
		{ "edit", COMMAND_EDIT, "" },
		{ "open  52/205#OP9", COMMAND_OPEN, "52/205#OP9" },
		{ "foot citations", COMMAND_FOOT, "citations" },
		{ "foot citations  ", COMMAND_FOOT, "citations  " },
		{ "sort", COMMAND_SORT, "" },
		{ "12", COMMAND_GOTO, "12" },
		{ "OP5", COMMAND_GOTO, "OP5" },
		{ "pp3", COMMAND_GOTO, "pp3" },
		{ "op5(a)(ii)", COMMAND_GOTO, "op5(a)(ii)" },
		{ "A/OP2", COMMAND_GOTO, "A/OP2" },
		{ "Annex/4", COMMAND_GOTO, "Annex/4" },
		{ "57/263", COMMAND_OPEN, "57/263" },
		{ "57/263#OP6", COMMAND_OPEN, "57/263#OP6" },
		{ "a/res/57/263 ", COMMAND_OPEN, "a/res/57/263 " },
		{ "217 A (III)", COMMAND_OPEN, "217 A (III)" },
		{ "1325 (2000)", COMMAND_OPEN, "1325 (2000)" },
		{ "q!", COMMAND_QUIT, "" },
		{ "wq", COMMAND_QUIT, "" },
		{ "x", COMMAND_QUIT, "" },
		{ "h", COMMAND_HELP, "" },
		{ "e 57/263", COMMAND_OPEN, "57/263" },
		{ "search 57/263", COMMAND_SEARCH, "57/263" },
		{ "open a (b)", COMMAND_OPEN, "a (b)" },
		{ "narr 57/263", COMMAND_NARROW, "57/263" },
		{ "", COMMAND_NONE, "" },
		{ " : ", COMMAND_NONE, "" },
		{ "set layout=rows", COMMAND_SET, "layout=rows" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		enum command c = COMMAND_COUNT;
		const char *arg = NULL;

		assert_int_equal(command_parse(cases[i].line, &c, &arg, NULL),
				 STATUS_OK);
		assert_int_equal(c, cases[i].command);
		assert_string_equal(arg, cases[i].arg);
	}
}

static void
test_mistakes(void **state)
{
	static const struct {
		const char *line, *says;
	} cases[] = {
		{ "qiut", "did you mean quit?" },
		{ "anotate", "annotate" },
		{ "annoatte", "annotate" },
		{ "foots", "foot" },
		{ "zzzzzz", ":help lists them" },
		{ "next", "may be next-paragraph, " },
		{ "down 3", "down takes no argument" },
		{ "sort sideways", "sort takes [symbol|date|title]" },
		{ "focus lis", "focus takes list|text|foot" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct error err = { 0 };
		enum command c;
		const char *arg;

		assert_int_equal(command_parse(cases[i].line, &c, &arg, &err),
				 STATUS_USAGE);
		assert_non_null(strstr(err.msg, cases[i].says));
	}
}

static void
test_choices(void **state)
{
	const char *word;
	size_t len;

	(void)state;
	assert_int_equal(choices_index("[a|bc|d]", "bc", 2), 1);
	assert_int_equal(choices_index("a|bc|d", "d", 1), 2);
	assert_int_equal(choices_index("a|bc|d", "b", 1), -1);
	assert_int_equal(choices_index("", "", 0), -1);
	assert_true(choices_nth("[a|bc]", 1, &word, &len));
	assert_int_equal(len, 2);
	assert_false(choices_nth("[a|bc]", 2, &word, &len));
}

/* All completions, with the start of the line that stays. */
static char *
completions(const char *line)
{
	struct buf all = BUF_INIT, one = BUF_INIT;
	size_t from;

	for (size_t i = 0; complete(line, strlen(line), i, &from, &one); i++)
		buf_printf(&all, "%s%.*s%s", i ? "," : "", (int)from, line,
			   one.data);
	buf_free(&one);
	return buf_steal(&all);
}

static void
test_completion(void **state)
{
	static const struct {
		const char *line, *all;
	} cases[] = {
		{ "qu", "quit" },
		{ ":qu", ":quit" },
		{ "foot ", "foot footnotes,foot citations,foot cited-by,"
			   "foot annotations" },
		{ "foot cit", "foot citations,foot cited-by" },
		{ "foot citations ", "" },
		{ "sor d", "sor date" },
		{ "set lay", "set layout" },
		{ "set layout=", "set layout=rows,set layout=columns" },
		{ "set layout=c", "set layout=columns" },
		{ "set nomo", "set nomouse" },
		{ "set ascii=", "set ascii=no,set ascii=yes" },
		{ "set nothing=", "" },
		{ "bind te", "bind text" },
		{ "bind text x qu", "bind text x quit" },
		{ "unbind te", "unbind text" },
		{ "style cita", "style citation" },
		{ "style s", "style stub,style selected,style status" },
		{ "style zz", "" },
		{ "set zz", "" },
		{ "bind zz", "" },
		{ "style citation bo", "style citation bold" },
		{ "style citation bold on bl",
		  "style citation bold on black,style citation bold on blue" },
		{ "down ", "" },
		{ "nonsense x", "" },
		{ "erase", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char *all = completions(cases[i].line);

		assert_string_equal(all, cases[i].all);
		free(all);
	}
}

/* Every name of a table is found by itself, and once all are told no more. */
static void
test_completion_knows_all(void **state)
{
	struct buf one = BUF_INIT, line = BUF_INIT;
	size_t from;

	(void)state;
	for (int s = 0; s < STYLE_COUNT; s++) {
		buf_clear(&line);
		buf_printf(&line, "style %s", style_name((enum style)s));
		assert_true(complete(line.data, line.len, 0, &from, &one));
		assert_string_equal(one.data, style_name((enum style)s));
	}
	assert_true(complete("style ", 6, STYLE_COUNT - 1, &from, &one));
	assert_false(complete("style ", 6, STYLE_COUNT, &from, &one));
	assert_true(complete("set ", 4, OPTION_COUNT - 1, &from, &one));
	assert_true(complete("unbind ", 7, KEYMAP_COUNT - 1, &from, &one));
	assert_false(complete("unbind ", 7, KEYMAP_COUNT, &from, &one));
	buf_free(&line);
	buf_free(&one);
}

static void
test_completion_of_a_part(void **state)
{
	struct buf one = BUF_INIT;
	size_t from;

	(void)state;
	assert_true(complete("quiet night", 2, 0, &from, &one));
	assert_string_equal(one.data, "quit");
	assert_int_equal(from, 0);
	buf_free(&one);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_table_holds_together),
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_mistakes),
		cmocka_unit_test(test_choices),
		cmocka_unit_test(test_completion),
		cmocka_unit_test(test_completion_knows_all),
		cmocka_unit_test(test_completion_of_a_part),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
