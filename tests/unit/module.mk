# SPDX-License-Identifier: GPL-3.0-or-later
TESTS += tests/circles.sh tests/layers.sh tests/unit/parser.sh
dist_check_SCRIPTS += tests/circles.sh tests/layers.sh tests/unit/parser.sh
check_PROGRAMS += tests/unit/records
tests_unit_records_SOURCES = tests/unit/records.c
tests_unit_records_LDADD = $(CORE_LIBS)
UNITS = \
	tests/unit/test_bidi \
	tests/unit/test_child \
	tests/unit/test_collate \
	tests/unit/test_correct \
	tests/unit/test_correct_any \
	tests/unit/test_remaining \
	tests/unit/test_remove \
	tests/unit/test_noted \
	tests/unit/test_date \
	tests/unit/test_fault \
	tests/unit/test_file \
	tests/unit/test_filter \
	tests/unit/test_fold \
	tests/unit/test_grid \
	tests/unit/test_json \
	tests/unit/test_label \
	tests/unit/test_lam_alef \
	tests/unit/test_language \
	tests/unit/test_leftward \
	tests/unit/test_lineage \
	tests/unit/test_memory \
	tests/unit/test_octets \
	tests/unit/test_paths \
	tests/unit/test_quotation \
	tests/unit/test_resolution \
	tests/unit/test_session \
	tests/unit/test_instrument \
	tests/unit/test_symbol \
	tests/unit/test_tag \
	tests/unit/test_utf8 \
	tests/unit/test_wrap
if HAVE_CMOCKA
check_PROGRAMS += $(UNITS)
TESTS += $(UNITS)
endif
UNIT_LIBS = $(CORE_LIBS) $(RE_CMOCKA_LIBS)
UNIT_H = tests/unit/unit.h
tests_unit_test_bidi_SOURCES = tests/unit/test_bidi.c $(UNIT_H)
tests_unit_test_bidi_LDADD = $(UNIT_LIBS)
tests_unit_test_child_SOURCES = tests/unit/test_child.c $(UNIT_H)
tests_unit_test_child_LDADD = $(UNIT_LIBS)
tests_unit_test_quotation_SOURCES = tests/unit/test_quotation.c $(UNIT_H)
tests_unit_test_quotation_LDADD = $(UNIT_LIBS)
tests_unit_test_collate_SOURCES = tests/unit/test_collate.c $(UNIT_H)
tests_unit_test_collate_LDADD = $(UNIT_LIBS)
tests_unit_test_remaining_SOURCES = tests/unit/test_remaining.c $(UNIT_H)
tests_unit_test_remaining_LDADD = src/libcli.a $(UNIT_LIBS)
tests_unit_test_noted_SOURCES = tests/unit/test_noted.c $(UNIT_H)
tests_unit_test_noted_LDADD = $(UNIT_LIBS)
tests_unit_test_remove_SOURCES = tests/unit/test_remove.c \
	tests/unit/made.h $(UNIT_H)
tests_unit_test_remove_LDADD = $(UNIT_LIBS)
tests_unit_test_correct_any_SOURCES = tests/unit/test_correct_any.c $(UNIT_H)
tests_unit_test_correct_any_LDADD = $(UNIT_LIBS)
tests_unit_test_correct_SOURCES = tests/unit/test_correct.c \
	tests/unit/made.h $(UNIT_H)
tests_unit_test_correct_LDADD = $(UNIT_LIBS)
tests_unit_test_date_SOURCES = tests/unit/test_date.c $(UNIT_H)
tests_unit_test_date_LDADD = $(UNIT_LIBS)
tests_unit_test_fault_SOURCES = tests/unit/test_fault.c $(UNIT_H)
tests_unit_test_fault_LDADD = $(UNIT_LIBS)
tests_unit_test_file_SOURCES = tests/unit/test_file.c $(UNIT_H)
tests_unit_test_file_LDADD = $(UNIT_LIBS)
tests_unit_test_filter_SOURCES = tests/unit/test_filter.c $(UNIT_H)
tests_unit_test_filter_LDADD = $(UNIT_LIBS)
tests_unit_test_fold_SOURCES = tests/unit/test_fold.c $(UNIT_H)
tests_unit_test_fold_LDADD = $(UNIT_LIBS)
tests_unit_test_grid_SOURCES = tests/unit/test_grid.c $(UNIT_H)
tests_unit_test_grid_LDADD = $(UNIT_LIBS)
tests_unit_test_json_SOURCES = tests/unit/test_json.c $(UNIT_H)
tests_unit_test_json_LDADD = $(UNIT_LIBS)
tests_unit_test_label_SOURCES = tests/unit/test_label.c $(UNIT_H)
tests_unit_test_label_LDADD = $(UNIT_LIBS)
tests_unit_test_lam_alef_SOURCES = tests/unit/test_lam_alef.c $(UNIT_H)
tests_unit_test_lam_alef_LDADD = $(UNIT_LIBS)
tests_unit_test_language_SOURCES = tests/unit/test_language.c $(UNIT_H)
tests_unit_test_language_LDADD = $(UNIT_LIBS)
tests_unit_test_leftward_SOURCES = tests/unit/test_leftward.c $(UNIT_H)
tests_unit_test_leftward_LDADD = $(UNIT_LIBS)
tests_unit_test_lineage_SOURCES = tests/unit/test_lineage.c $(UNIT_H)
tests_unit_test_lineage_LDADD = $(UNIT_LIBS)
tests_unit_test_memory_SOURCES = tests/unit/test_memory.c $(UNIT_H)
tests_unit_test_memory_LDADD = $(UNIT_LIBS)
tests_unit_test_octets_SOURCES = tests/unit/test_octets.c $(UNIT_H)
tests_unit_test_octets_LDADD = $(UNIT_LIBS)
tests_unit_test_paths_SOURCES = tests/unit/test_paths.c $(UNIT_H)
tests_unit_test_paths_LDADD = $(UNIT_LIBS)
tests_unit_test_resolution_SOURCES = tests/unit/test_resolution.c $(UNIT_H)
tests_unit_test_resolution_LDADD = $(UNIT_LIBS)
tests_unit_test_session_SOURCES = tests/unit/test_session.c $(UNIT_H)
tests_unit_test_session_LDADD = $(UNIT_LIBS)
tests_unit_test_instrument_SOURCES = tests/unit/test_instrument.c $(UNIT_H)
tests_unit_test_instrument_LDADD = $(UNIT_LIBS)
tests_unit_test_symbol_SOURCES = tests/unit/test_symbol.c $(UNIT_H)
tests_unit_test_symbol_LDADD = $(UNIT_LIBS)
tests_unit_test_tag_SOURCES = tests/unit/test_tag.c $(UNIT_H)
tests_unit_test_tag_LDADD = $(UNIT_LIBS)
tests_unit_test_utf8_SOURCES = tests/unit/test_utf8.c $(UNIT_H)
tests_unit_test_utf8_LDADD = $(UNIT_LIBS)
tests_unit_test_wrap_SOURCES = tests/unit/test_wrap.c $(UNIT_H)
tests_unit_test_wrap_LDADD = $(UNIT_LIBS)
