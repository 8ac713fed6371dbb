# SPDX-License-Identifier: GPL-3.0-or-later
check_PROGRAMS += tests/cli/look
tests_cli_look_SOURCES = tests/cli/look.c
tests_cli_look_LDADD = $(RE_SQLITE_LIBS)

CLI_TESTS = \
	tests/cli/commands.sh \
	tests/cli/crash.sh \
	tests/cli/details.sh \
	tests/cli/import.sh \
	tests/cli/json.sh \
	tests/cli/languages.sh \
	tests/cli/library.sh \
	tests/cli/man.sh \
	tests/cli/output.sh
TESTS += $(CLI_TESTS)
EXTRA_DIST += $(CLI_TESTS) tests/cli/lib.sh
