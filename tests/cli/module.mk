# SPDX-License-Identifier: GPL-3.0-or-later
check_PROGRAMS += tests/cli/look tests/cli/faker tests/cli/packer
tests_cli_look_SOURCES = tests/cli/look.c
tests_cli_look_LDADD = $(STORE_LIBS)
tests_cli_faker_SOURCES = tests/cli/faker.c src/cli/frame.c
tests_cli_faker_LDADD = $(CORE_LIBS)
tests_cli_packer_SOURCES = tests/cli/packer.c
tests_cli_packer_LDADD = $(RE_ARCHIVE_LIBS)

CLI_TESTS = \
	tests/cli/broken.sh tests/cli/check.sh \
	tests/cli/archive.sh \
	tests/cli/commands.sh \
	tests/cli/drafts.sh \
	tests/cli/instruments.sh \
	tests/cli/corrections.sh \
	tests/cli/mended.sh \
	tests/cli/crash.sh \
	tests/cli/details.sh \
	tests/cli/graph.sh \
	tests/cli/hostile.sh \
	tests/cli/import.sh \
	tests/cli/json.sh \
	tests/cli/languages.sh \
	tests/cli/library.sh \
	tests/cli/man.sh \
	tests/cli/encodings.sh tests/cli/markdown.sh \
	tests/cli/output.sh tests/cli/pinpoint.sh \
	tests/cli/progress.sh
TESTS += $(CLI_TESTS)
EXTRA_DIST += $(CLI_TESTS) tests/cli/lib.sh
EXTRA_DIST += tests/cli/broken/ar.txt tests/cli/broken/es.txt \
	tests/cli/broken/fr.txt tests/cli/broken/ru.txt \
	tests/cli/broken/zh.txt
