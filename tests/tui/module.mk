# SPDX-License-Identifier: GPL-3.0-or-later
TUI_UNITS = \
	tests/tui/test_command \
	tests/tui/test_drafting \
	tests/tui/test_editbuf \
	tests/tui/test_editrows \
	tests/tui/test_key \
	tests/tui/test_layout \
	tests/tui/test_option \
	tests/tui/test_prompt \
	tests/tui/test_rc \
	tests/tui/test_row
if HAVE_CMOCKA
check_PROGRAMS += $(TUI_UNITS)
TESTS += $(TUI_UNITS)
endif
TUI_UNIT_LIBS = $(TUI_LIBS) $(RE_CMOCKA_LIBS)
tests_tui_test_command_SOURCES = tests/tui/test_command.c tests/unit/unit.h
tests_tui_test_command_LDADD = $(TUI_UNIT_LIBS)
tests_tui_test_editbuf_SOURCES = tests/tui/test_editbuf.c tests/unit/unit.h
tests_tui_test_editbuf_LDADD = $(TUI_UNIT_LIBS)
tests_tui_test_editrows_SOURCES = tests/tui/test_editrows.c tests/unit/unit.h
tests_tui_test_editrows_LDADD = $(TUI_UNIT_LIBS)
tests_tui_test_key_SOURCES = tests/tui/test_key.c tests/unit/unit.h
tests_tui_test_key_LDADD = $(TUI_UNIT_LIBS)
tests_tui_test_layout_SOURCES = tests/tui/test_layout.c tests/unit/unit.h
tests_tui_test_layout_LDADD = $(TUI_UNIT_LIBS)
tests_tui_test_row_SOURCES = tests/tui/test_row.c tests/unit/unit.h
tests_tui_test_row_LDADD = $(TUI_UNIT_LIBS)
tests_tui_test_option_SOURCES = tests/tui/test_option.c tests/unit/unit.h
tests_tui_test_option_LDADD = $(TUI_UNIT_LIBS)
tests_tui_test_rc_SOURCES = tests/tui/test_rc.c tests/unit/unit.h
tests_tui_test_rc_LDADD = $(TUI_UNIT_LIBS)
tests_tui_test_drafting_SOURCES = tests/tui/test_drafting.c tests/unit/unit.h
tests_tui_test_drafting_LDADD = $(TUI_UNIT_LIBS)
tests_tui_test_prompt_SOURCES = tests/tui/test_prompt.c tests/unit/unit.h
tests_tui_test_prompt_LDADD = $(TUI_UNIT_LIBS)

# Screens that are stored, and a real terminal.
check_PROGRAMS += tests/tui/fixture tests/tui/pty
tests_tui_fixture_SOURCES = tests/tui/fixture.c
tests_tui_fixture_LDADD = $(STORE_LIBS)
tests_tui_pty_SOURCES = tests/tui/pty.c
tests_tui_pty_LDADD = $(RE_UTIL_LIBS)
TUI_SCREENS = \
	tests/tui/bidi.sh \
	tests/tui/filter.sh \
	tests/tui/finding.sh \
	tests/tui/follow.sh \
	tests/tui/languages.sh \
	tests/tui/lineage.sh \
	tests/tui/many.sh \
	tests/tui/tables.sh \
	tests/tui/moving.sh \
	tests/tui/options.sh \
	tests/tui/sizes.sh \
	tests/tui/terminal.sh \
	tests/tui/views.sh
TESTS += $(TUI_SCREENS)
EXTRA_DIST += $(TUI_SCREENS) tests/tui/screen.sh tests/tui/screens \
	tests/tui/fixture.jsonl \
	tests/tui/details.jsonl tests/tui/languages.jsonl \
	tests/tui/tables.jsonl

TUI_STEPS = \
	tests/tui/completion.sh \
	tests/tui/doubts.sh tests/tui/corrected.sh tests/tui/settling.sh \
	tests/tui/removing.sh \
	tests/tui/retitling.sh \
	tests/tui/correcting.sh \
	tests/tui/drafts.sh \
	tests/tui/editor.sh \
	tests/tui/external.sh \
	tests/tui/help.sh tests/tui/importing.sh \
	tests/tui/prompt.sh \
	tests/tui/rc.sh \
	tests/tui/trouble.sh
TESTS += $(TUI_STEPS)
EXTRA_DIST += $(TUI_STEPS) tests/tui/lib.sh
