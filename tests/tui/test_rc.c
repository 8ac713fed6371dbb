/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that the shipped reaffirmrc has no mistake and binds what it says,
 * and that a user's file changes it line by line: what is wrong is reported
 * with file and line, the rest holds, and nothing in a file can crash us.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/xalloc.h"
#include "../unit/unit.h"
#include "tui/command.h"
#include "tui/rc.h"

/* A temporary file with these bytes; the caller removes and frees it. */
static char *
file_with(const char *data, size_t n)
{
	const char *dir = getenv("TMPDIR");
	char *path = xasprintf("%s/test_rc.XXXXXX", dir ? dir : "/tmp");
	int fd = mkstemp(path);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, data, n), n);
	close(fd);
	return path;
}

static void
test_defaults(void **state)
{
	struct keymaps *km = keymaps_new();
	struct options o;
	const char *line = NULL;
	rkey keys[] = { 'g', 'g' };

	(void)state;
	rc_defaults(km, &o);
	assert_int_equal(keymaps_lookup(km, KEYMAP_LIST, keys, 2, &line),
			 KEY_YES);
	assert_string_equal(line, "first");
	assert_int_equal(keymaps_lookup(km, KEYMAP_LIST, keys, 1, &line),
			 KEY_MORE);
	keymaps_free(km);
}

/* Each command that a key makes sense for has one. */
static void
test_commands_have_keys(void **state)
{
	static const enum command typed_only[] = {
		COMMAND_JUMPS,	     COMMAND_DRAFTS, COMMAND_EXPORT,
		COMMAND_MESSAGES,    COMMAND_ABOUT,  COMMAND_SET,
		COMMAND_BIND,	     COMMAND_UNBIND, COMMAND_STYLE,
		COMMAND_DUMP_SCREEN,
	};
	struct keymaps *km = keymaps_new();
	struct options o;

	(void)state;
	rc_defaults(km, &o);
	for (int c = 1; c < COMMAND_COUNT; c++) {
		const char *name = command_info((enum command)c)->name;
		size_t n = strlen(name), found = 0;
		struct buf keys = BUF_INIT;
		const char *line;

		for (size_t i = 0;
		     i < sizeof(typed_only) / sizeof(typed_only[0]); i++)
			found += typed_only[i] == (enum command)c;
		for (int m = 0; m < KEYMAP_COUNT; m++)
			for (size_t i = 0; keymaps_each_line(
				     km, (enum keymap_id)m, i, &keys, &line);
			     i++)
				found += !strncmp(line, name, n) &&
					 (!line[n] || line[n] == ' ');
		if (!found)
			print_error("%s is bound to no key\n", name);
		assert_true(found > 0);
		buf_free(&keys);
	}
	keymaps_free(km);
}

static void
test_user_file(void **state)
{
	static const char text[] = "# mine\n"
				   "\n"
				   "bind general x quit\n"
				   "bind genral y quit\n"
				   "  set layout=columns\r\n"
				   "set laiout=rows\n"
				   "frobnicate\n"
				   "down\n"
				   "unbind general Q\n"
				   "unbind general <F9>\n"
				   "style citation bold\n"
				   "style citation \xff\n"
				   "set ascii";
	struct keymaps *km = keymaps_new();
	struct options o;
	struct buf mistakes = BUF_INIT;
	char *path = file_with(text, sizeof(text) - 1), *want;
	const char *line;
	rkey x = 'x', q = 'Q';

	(void)state;
	rc_defaults(km, &o);
	assert_int_equal(rc_file(path, km, &o, &mistakes, NULL), STATUS_OK);
	want = xasprintf(
		"%s:4: no keymap 'genral'; did you mean general?\n"
		"%s:6: no option 'laiout'; did you mean layout?\n"
		"%s:7: no command 'frobnicate'; :help lists them\n"
		"%s:8: only bind, unbind, set and style can stand here, "
		"not down\n"
		"%s:10: <F9> is not bound in general\n"
		"%s:12: this line is not UTF-8 text\n",
		path, path, path, path, path, path);
	assert_string_equal(mistakes.data, want);
	assert_int_equal(keymaps_lookup(km, KEYMAP_LIST, &x, 1, &line),
			 KEY_YES);
	assert_int_equal(keymaps_lookup(km, KEYMAP_LIST, &q, 1, &line), KEY_NO);
	assert_int_equal(o.value[OPTION_LAYOUT], 1);
	assert_true(o.value[OPTION_ASCII]);
	assert_int_equal(o.look[STYLE_CITATION].attributes, LOOK_BOLD);
	unlink(path);
	free(path);
	free(want);
	buf_free(&mistakes);
	keymaps_free(km);
}

static void
test_hostile_files(void **state)
{
	static const char nul[] = "set ascii\0bind\nset noascii\n";
	struct keymaps *km = keymaps_new();
	struct options o;
	struct buf mistakes = BUF_INIT, big = BUF_INIT;
	struct error err;
	char *path = file_with(nul, sizeof(nul) - 1);

	(void)state;
	rc_defaults(km, &o);
	assert_int_equal(rc_file(path, km, &o, &mistakes, NULL), STATUS_OK);
	assert_non_null(strstr(mistakes.data, ":1: this line is not UTF-8"));
	unlink(path);
	assert_int_equal(rc_file(path, km, &o, &mistakes, &err),
			 STATUS_MISSING);
	free(path);
	/* A line without end, and an empty file. */
	for (int i = 0; i < 100000; i++)
		buf_puts(&big, "bind ");
	path = file_with(big.data, big.len);
	buf_clear(&mistakes);
	assert_int_equal(rc_file(path, km, &o, &mistakes, NULL), STATUS_OK);
	assert_true(mistakes.len < 600);
	unlink(path);
	free(path);
	path = file_with("", 0);
	buf_clear(&mistakes);
	assert_int_equal(rc_file(path, km, &o, &mistakes, NULL), STATUS_OK);
	assert_int_equal(mistakes.len, 0);
	unlink(path);
	free(path);
	assert_int_not_equal(rc_file("/", km, &o, &mistakes, &err), STATUS_OK);
	buf_free(&big);
	buf_free(&mistakes);
	keymaps_free(km);
}

static void
test_lines(void **state)
{
	struct keymaps *km = keymaps_new();
	struct options o;
	struct error err;
	unsigned redraw = 0;

	(void)state;
	options_init(&o);
	assert_int_equal(rc_line("style title bold", km, &o, &redraw, NULL),
			 STATUS_OK);
	assert_int_equal(redraw, REACT_LAYOUT);
	assert_int_equal(rc_line("   ", km, &o, &redraw, NULL), STATUS_OK);
	assert_int_equal(rc_line("bind", km, &o, &redraw, &err), STATUS_USAGE);
	assert_string_equal(err.msg, "no keymap given");
	assert_int_equal(rc_line("bind text", km, &o, &redraw, &err),
			 STATUS_USAGE);
	assert_string_equal(err.msg, "no keys given");
	assert_int_equal(rc_line("bind text x", km, &o, &redraw, &err),
			 STATUS_USAGE);
	assert_int_equal(rc_line("set", km, &o, &redraw, &err), STATUS_USAGE);
	assert_int_equal(rc_line("unbind text x y", km, &o, &redraw, &err),
			 STATUS_USAGE);
	keymaps_free(km);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_defaults),
		cmocka_unit_test(test_commands_have_keys),
		cmocka_unit_test(test_user_file),
		cmocka_unit_test(test_hostile_files),
		cmocka_unit_test(test_lines),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
