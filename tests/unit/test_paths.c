/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that files are looked for where the XDG standard says, with and
 * without its variables and with a home that is not told, and that the
 * parser is found beside the program, or where it is told to be.
 */
#include "config.h"

#include <libgen.h>

#include "base/paths.h"
#include "unit.h"

static void
expect(char *got, const char *want)
{
	assert_string_equal(got, want);
	free(got);
}

static void
test_variables(void **state)
{
	(void)state;
	setenv("HOME", "/home/u", 1);
	setenv("XDG_DATA_HOME", "/d", 1);
	setenv("XDG_CONFIG_HOME", "/c", 1);
	setenv("XDG_STATE_HOME", "/s", 1);
	expect(paths_data("library.db"), "/d/reaffirm/library.db");
	expect(paths_config("reaffirmrc"), "/c/reaffirm/reaffirmrc");
	expect(paths_state("state.db"), "/s/reaffirm/state.db");
}

static void
test_home(void **state)
{
	(void)state;
	setenv("HOME", "/home/u", 1);
	unsetenv("XDG_DATA_HOME");
	setenv("XDG_CONFIG_HOME", "", 1);
	setenv("XDG_STATE_HOME", "relative/is/ignored", 1);
	expect(paths_data("x"), "/home/u/.local/share/reaffirm/x");
	expect(paths_config("x"), "/home/u/.config/reaffirm/x");
	expect(paths_state("x"), "/home/u/.local/state/reaffirm/x");
}

static void
test_without_home(void **state)
{
	char *path;

	(void)state;
	unsetenv("HOME");
	unsetenv("XDG_DATA_HOME");
	path = paths_data("x");
	assert_int_equal(path[0], '/');
	assert_non_null(strstr(path, "/.local/share/reaffirm/x"));
	free(path);
}

static void
test_parser(void **state)
{
	char exe[4096] = "", beside[4200], of_pdf[4300];
	char *path;

	(void)state;
	setenv("REAFFIRM_PARSE", "/some/where", 1);
	expect(paths_parser(), "/some/where");
	setenv("REAFFIRM_PARSE", "", 1);
	path = paths_parser();
	assert_non_null(strstr(path, "libexec/reaffirm/reaffirm-parse"));
	free(path);
	/* Anything that can be run, beside this very program. */
	assert_true(readlink("/proc/self/exe", exe, sizeof(exe) - 1) > 0);
	snprintf(beside, sizeof(beside), "%s/reaffirm-parse", dirname(exe));
	unlink(beside);
	assert_int_equal(symlink("/bin/sh", beside), 0);
	expect(paths_parser(), beside);
	assert_null(paths_pdf_parser());
	snprintf(of_pdf, sizeof(of_pdf), "%s-pdf", beside);
	unlink(of_pdf);
	assert_int_equal(symlink("/bin/sh", of_pdf), 0);
	expect(paths_pdf_parser(), of_pdf);
	/* Whoever is named reads everything. */
	setenv("REAFFIRM_PARSE", beside, 1);
	assert_null(paths_pdf_parser());
	assert_int_equal(unlink(of_pdf), 0);
	assert_int_equal(unlink(beside), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_variables),
		cmocka_unit_test(test_home),
		cmocka_unit_test(test_without_home),
		cmocka_unit_test(test_parser),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
