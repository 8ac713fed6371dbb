# SPDX-License-Identifier: GPL-3.0-or-later
STORE_UNITS = \
	tests/store/test_anchor \
	tests/store/test_corrections \
	tests/store/test_db \
	tests/store/test_export \
	tests/store/test_library_add \
	tests/store/test_library_bounds \
	tests/store/test_library_file \
	tests/store/test_library_lang \
	tests/store/test_library_filter \
	tests/store/test_library_list \
	tests/store/test_library_rival \
	tests/store/test_library_strand \
	tests/store/test_library_web \
	tests/store/test_notebook \
	tests/store/test_notebook_draft \
	tests/store/test_notebook_copy \
	tests/store/test_notebook_open \
	tests/store/test_notebook_process \
	tests/store/test_schema \
	tests/store/test_state \
	tests/store/test_wire
if HAVE_CMOCKA
check_PROGRAMS += $(STORE_UNITS)
TESTS += $(STORE_UNITS)
endif
STORE_UNIT_LIBS = $(STORE_LIBS) $(RE_CMOCKA_LIBS)
STORE_UNIT = tests/store/store.c tests/store/store.h
tests_store_test_schema_SOURCES = tests/store/test_schema.c \
	$(STORE_UNIT)
tests_store_test_schema_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_db_SOURCES = tests/store/test_db.c \
	$(STORE_UNIT)
tests_store_test_db_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_library_add_SOURCES = tests/store/test_library_add.c \
	$(STORE_UNIT)
tests_store_test_library_add_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_library_bounds_SOURCES = tests/store/test_library_bounds.c \
	$(STORE_UNIT)
tests_store_test_library_bounds_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_library_file_SOURCES = tests/store/test_library_file.c \
	$(STORE_UNIT)
tests_store_test_library_file_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_library_lang_SOURCES = tests/store/test_library_lang.c \
	$(STORE_UNIT)
tests_store_test_library_lang_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_library_filter_SOURCES = tests/store/test_library_filter.c \
	$(STORE_UNIT)
tests_store_test_library_filter_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_library_list_SOURCES = tests/store/test_library_list.c \
	$(STORE_UNIT)
tests_store_test_library_list_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_library_rival_SOURCES = tests/store/test_library_rival.c \
	$(STORE_UNIT)
tests_store_test_library_rival_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_library_strand_SOURCES = tests/store/test_library_strand.c \
	$(STORE_UNIT)
tests_store_test_library_strand_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_library_web_SOURCES = tests/store/test_library_web.c \
	$(STORE_UNIT)
tests_store_test_library_web_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_state_SOURCES = tests/store/test_state.c \
	$(STORE_UNIT)
tests_store_test_state_LDADD = $(STORE_UNIT_LIBS)
NOTEBOOK_UNIT = tests/store/nb.c tests/store/nb.h $(STORE_UNIT)
tests_store_test_notebook_SOURCES = tests/store/test_notebook.c \
	$(NOTEBOOK_UNIT)
tests_store_test_notebook_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_notebook_draft_SOURCES = tests/store/test_notebook_draft.c \
	$(NOTEBOOK_UNIT)
tests_store_test_notebook_draft_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_notebook_copy_SOURCES = tests/store/test_notebook_copy.c \
	$(NOTEBOOK_UNIT)
tests_store_test_notebook_copy_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_notebook_open_SOURCES = tests/store/test_notebook_open.c \
	$(NOTEBOOK_UNIT)
tests_store_test_notebook_open_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_notebook_process_SOURCES = \
	tests/store/test_notebook_process.c $(NOTEBOOK_UNIT)
tests_store_test_notebook_process_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_corrections_SOURCES = tests/store/test_corrections.c \
	$(NOTEBOOK_UNIT)
tests_store_test_corrections_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_anchor_SOURCES = tests/store/test_anchor.c $(STORE_UNIT)
tests_store_test_anchor_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_export_SOURCES = tests/store/test_export.c $(NOTEBOOK_UNIT)
tests_store_test_export_LDADD = $(STORE_UNIT_LIBS)
tests_store_test_wire_SOURCES = tests/store/test_wire.c $(STORE_UNIT)
tests_store_test_wire_LDADD = $(STORE_UNIT_LIBS)
TESTS += tests/store/copies.sh tests/store/notebook.sh
EXTRA_DIST += tests/store/copies.sh tests/store/notebook.sh
