# SPDX-License-Identifier: GPL-3.0-or-later
STORE_UNITS = \
	tests/store/test_library_add
if HAVE_CMOCKA
check_PROGRAMS += $(STORE_UNITS)
TESTS += $(STORE_UNITS)
endif
STORE_UNIT_LIBS = $(STORE_LIBS) $(RE_CMOCKA_LIBS)
STORE_UNIT = tests/store/store.c tests/store/store.h
tests_store_test_library_add_SOURCES = tests/store/test_library_add.c \
	$(STORE_UNIT)
tests_store_test_library_add_LDADD = $(STORE_UNIT_LIBS)
