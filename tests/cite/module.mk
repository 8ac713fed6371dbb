# SPDX-License-Identifier: GPL-3.0-or-later
CITE_TESTS = \
	tests/cite/test_chinese \
	tests/cite/test_arabic \
	tests/cite/test_five \
	tests/cite/test_coined \
	tests/cite/test_again \
	tests/cite/test_forms \
	tests/cite/test_forms_five \
	tests/cite/test_governs \
	tests/cite/test_here \
	tests/cite/test_latest \
	tests/cite/test_named \
	tests/cite/test_notes \
	tests/cite/test_number \
	tests/cite/test_other \
	tests/cite/test_part \
	tests/cite/test_reject \
	tests/cite/test_french \
	tests/cite/test_spanish \
	tests/cite/test_russian \
	tests/cite/test_whose \
	tests/cite/test_words \
	tests/cite/test_years \
	tests/cite/test_addenda \
	tests/cite/test_called \
	tests/cite/test_places \
	tests/cite/test_speakers \
	tests/cite/test_torn \
	tests/cite/test_told \
	tests/cite/test_led \
	tests/cite/test_session \
	tests/cite/test_those
if HAVE_CMOCKA
check_PROGRAMS += $(CITE_TESTS)
TESTS += $(CITE_TESTS)
endif
CITE_TEST_LIBS = $(CORE_LIBS) $(RE_CMOCKA_LIBS)
CITE_TEST_COMMON = tests/cite/cite.c tests/cite/cite.h
tests_cite_test_chinese_SOURCES = tests/cite/test_chinese.c $(CITE_TEST_COMMON)
tests_cite_test_chinese_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_arabic_SOURCES = tests/cite/test_arabic.c $(CITE_TEST_COMMON)
tests_cite_test_arabic_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_five_SOURCES = tests/cite/test_five.c $(CITE_TEST_COMMON)
nodist_tests_cite_test_five_SOURCES = data/embedded_resolutions.c
tests_cite_test_five_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_named_SOURCES = tests/cite/test_named.c $(CITE_TEST_COMMON)
tests_cite_test_named_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_number_SOURCES = tests/cite/test_number.c $(CITE_TEST_COMMON)
tests_cite_test_number_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_french_SOURCES = tests/cite/test_french.c $(CITE_TEST_COMMON)
tests_cite_test_french_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_spanish_SOURCES = tests/cite/test_spanish.c $(CITE_TEST_COMMON)
tests_cite_test_spanish_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_russian_SOURCES = tests/cite/test_russian.c $(CITE_TEST_COMMON)
tests_cite_test_russian_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_words_SOURCES = tests/cite/test_words.c $(CITE_TEST_COMMON)
tests_cite_test_words_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_whose_SOURCES = tests/cite/test_whose.c $(CITE_TEST_COMMON)
tests_cite_test_whose_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_here_SOURCES = tests/cite/test_here.c $(CITE_TEST_COMMON)
tests_cite_test_here_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_again_SOURCES = tests/cite/test_again.c $(CITE_TEST_COMMON)
tests_cite_test_again_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_years_SOURCES = tests/cite/test_years.c $(CITE_TEST_COMMON)
tests_cite_test_years_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_forms_SOURCES = tests/cite/test_forms.c $(CITE_TEST_COMMON)
tests_cite_test_forms_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_forms_five_SOURCES = tests/cite/test_forms_five.c \
	$(CITE_TEST_COMMON)
tests_cite_test_forms_five_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_other_SOURCES = tests/cite/test_other.c $(CITE_TEST_COMMON)
tests_cite_test_other_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_part_SOURCES = tests/cite/test_part.c $(CITE_TEST_COMMON)
tests_cite_test_part_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_latest_SOURCES = tests/cite/test_latest.c $(CITE_TEST_COMMON)
tests_cite_test_latest_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_governs_SOURCES = tests/cite/test_governs.c $(CITE_TEST_COMMON)
tests_cite_test_governs_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_coined_SOURCES = tests/cite/test_coined.c $(CITE_TEST_COMMON)
tests_cite_test_coined_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_reject_SOURCES = tests/cite/test_reject.c $(CITE_TEST_COMMON)
tests_cite_test_reject_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_notes_SOURCES = tests/cite/test_notes.c $(CITE_TEST_COMMON)
tests_cite_test_notes_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_addenda_SOURCES = tests/cite/test_addenda.c $(CITE_TEST_COMMON)
tests_cite_test_addenda_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_called_SOURCES = tests/cite/test_called.c $(CITE_TEST_COMMON)
tests_cite_test_called_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_places_SOURCES = tests/cite/test_places.c $(CITE_TEST_COMMON)
tests_cite_test_places_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_speakers_SOURCES = tests/cite/test_speakers.c $(CITE_TEST_COMMON)
tests_cite_test_speakers_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_torn_SOURCES = tests/cite/test_torn.c $(CITE_TEST_COMMON)
tests_cite_test_torn_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_told_SOURCES = tests/cite/test_told.c $(CITE_TEST_COMMON)
tests_cite_test_told_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_led_SOURCES = tests/cite/test_led.c $(CITE_TEST_COMMON)
tests_cite_test_led_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_session_SOURCES = tests/cite/test_session.c $(CITE_TEST_COMMON)
tests_cite_test_session_LDADD = $(CITE_TEST_LIBS)
tests_cite_test_those_SOURCES = tests/cite/test_those.c $(CITE_TEST_COMMON)
tests_cite_test_those_LDADD = $(CITE_TEST_LIBS)
